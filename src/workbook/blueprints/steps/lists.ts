import type { Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { stepColours } from '../step-colours';
import { seeded } from './columns';
import { listsA } from './lists-a';
import { listsB } from './lists-b';
import { listsC } from './lists-c';
import type { VocabularyList } from './vocabulary';

const all: readonly VocabularyList[] = [...listsA, ...listsB, ...listsC];

function tableOf({ table, heading, caption, entries }: VocabularyList, row: number): TableBlueprint {
  const numbers = entries.every(({ name }) => /^\d+$/.test(name));
  const rows = entries.map(({ name, anchor }): Row => ({ [heading]: numbers ? Number(name) : name, Meaning: anchor }));
  return {
    name: table,
    at: `A${row}`,
    key: heading,
    caption,
    columns: [seeded(heading, 230, numbers ? 'level' : 'text'), seeded('Meaning', 560, 'long text')],
    rows: () => rows,
  };
}

/** Under each other with a blank row and a caption between two, so that a row inserted in one moves the others whole. */
const tables = all.map((list, index) =>
  tableOf(list, 5 + all.slice(0, index).reduce((sum, { entries }) => sum + entries.length + 3, 0)),
);

/** The words that the sheets of the six steps are filled in with, each with what it means. */
export const lists: SheetBlueprint = {
  name: 'Lists',
  optional: true,
  title: 'Lists',
  purpose: 'The words that cells of other sheets are chosen from. Reword them or add rows; the drop-down lists follow.',
  tabColor: stepColours.reference,
  freezeAt: 'A3',
  tables,
  names: all.map(({ name, table, heading }) => ({
    name,
    formula: `=${table}[${heading}]`,
    comment: `List for ${heading}`,
  })),
  print: {
    orientation: 'Portrait',
    area: (rowsOf) => `A1:B${2 + all.reduce((sum, { table }) => sum + rowsOf(table) + 3, 0)}`,
  },
};
