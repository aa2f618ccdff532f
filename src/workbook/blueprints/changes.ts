import type { ColumnBlueprint, SheetBlueprint } from '../blueprint';
import { stepColours } from './step-colours';

const column = (heading: string, width: number, content: ColumnBlueprint['content']): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'seeded',
});

/** What changed between a snapshot and a day; every comparison's rows stay as they were written. */
export const changes: SheetBlueprint = {
  name: 'Changes',
  optional: true,
  title: 'What changed',
  purpose:
    'Written by Waymark and frozen. Earlier comparisons stay: clear the filter on Compared to see them, or choose another one.',
  tabColor: stepColours.step5,
  freezeAt: 'A6',
  tables: [
    {
      name: 'Changes',
      at: 'A5',
      key: 'Compared',
      columns: [
        column('Compared', 220, 'long text'),
        column('Change', 130, 'text'),
        column('ID', 70, 'text'),
        column('What', 340, 'long text'),
        column('Before', 130, 'text'),
        column('After', 130, 'text'),
        column('Later by', 76, 'days'),
      ],
      rows: () => [{}],
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:G${5 + rowsOf('Changes')}`, titleRows: '5:5' },
};
