import { partsOfSector } from '../../../framework';
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

/** Row of the headings of the nth list; each leaves a blank row and a caption before the next. */
const rowOf = (index: number) => 5 + all.slice(0, index).reduce((sum, { entries }) => sum + entries.length + 3, 0);

/** Last, since its length is that of the sector's own list. */
const subsectors: TableBlueprint = {
  name: 'Subsectors',
  at: `A${rowOf(all.length)}`,
  key: 'Subsector',
  caption: 'Parts of the sector, where NIS2 (Directive (EU) 2022/2555) names them; add your own',
  columns: [seeded('Subsector', 230, 'text'), seeded('Meaning', 560, 'long text')],
  rows: ({ details }) => {
    const parts = partsOfSector(details.sector);
    return parts.length > 0 ? parts.map((part): Row => ({ Subsector: part })) : [{}];
  },
};

/** Under each other with a blank row and a caption between two, so that a row inserted in one moves the others whole. */
const tables = [...all.map((list, index) => tableOf(list, rowOf(index))), subsectors];

/** The words that the sheets of the six steps are filled in with, each with what it means. */
export const lists: SheetBlueprint = {
  name: 'Lists',
  optional: true,
  title: 'Lists',
  purpose: 'The words that cells of other sheets are chosen from. Reword them or add rows; the drop-down lists follow.',
  tabColor: stepColours.reference,
  freezeAt: 'A3',
  tables,
  names: [...all, { name: 'SubsectorNames', table: 'Subsectors', heading: 'Subsector' }].map(
    ({ name, table, heading }) => ({ name, formula: `=${table}[${heading}]`, comment: `List for ${heading}` }),
  ),
  print: {
    orientation: 'Portrait',
    area: (rowsOf) => `A1:B${2 + tables.reduce((sum, { name }) => sum + rowsOf(name) + 3, 0)}`,
  },
};
