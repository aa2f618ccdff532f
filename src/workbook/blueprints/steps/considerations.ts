import type { ContentItem } from '../../../framework/content';
import type { TableBlueprint } from '../../blueprint';
import { seeded, typed } from './columns';

/** What the framework asks to be thought of on one sheet, with what the team says to it; its widths are the sheet's. */
export const considerationsTable = (
  name: string,
  caption: string,
  items: readonly ContentItem[],
): Omit<TableBlueprint, 'at'> => ({
  name,
  key: 'ID',
  caption,
  columns: [
    seeded('ID', 92, 'text'),
    seeded('Consideration', 200, 'long text'),
    seeded('What to see to', 300, 'long text'),
    typed('State', 90, 'text', { list: 'ReadinessStateNames', note: 'Yes, Partly or No; blank = not looked at.' }),
    typed('Remarks', 200, 'long text', { note: 'How it is met, or what is missing.' }),
  ],
  rows: () => items.map(({ id, label, text }) => ({ ID: id, Consideration: label, 'What to see to': text })),
});
