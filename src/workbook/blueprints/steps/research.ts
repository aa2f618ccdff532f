import { researchItems } from '../../../framework/content';
import type { SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import {
  answerColumn,
  answeredLine,
  answerFormats,
  answerRow,
  askedColumns,
  followUpColumns,
  sectionsTable,
  stateColumns,
} from './answers';
import { calculated, typed } from './columns';
import { listsA } from './lists-a';
import { sourcesTable } from './sources';

const rows = researchItems.map(answerRow);

const titles = [
  ['2.1', 'Constraints: what limits the search from the start'],
  ['2.2.1', 'Scope of the search'],
  ['2.2.2', 'Information goals: what has to be known at the end'],
  ['2.2.3', 'Categories of sources: is each of them searched?'],
  ['2.2.4.1', 'Topics of interviews, and how questions are worded'],
  ['2.2.4.2', 'Format and setting of the talks'],
  ['2.2.4.3', 'Every talk: purpose, value, trust, notes'],
] as const;

const categoryCount = listsA.find(({ table }) => table === 'SourceCategories')?.entries.length ?? 0;

const sectionsRow = 5 + rows.length + 4;
const categoriesRow = sectionsRow + titles.length + 4;
const sourcesRow = categoriesRow + categoryCount + 4;

const ofCategory = '(Sources[Category]=[Category])*([Category]<>"")';

/** How many sources of each category are known and read; it follows the list of categories row by row. */
const byCategory: TableBlueprint = {
  name: 'SourcesByCategory',
  at: `A${categoriesRow}`,
  key: 'No.',
  caption: 'Sources by category: a category without a source is a hole in the search',
  columns: [
    { heading: 'No.', width: 124, content: 'number', kind: 'seeded', note: 'Row of the list of categories (Lists).' },
    calculated('So far', 140, 'text', '=IF([Category]="","",[Read]&" of "&[Sources]&" read")'),
    calculated('Share', 150, 'percent', '=IF([Sources]=0,"",[Read]/[Sources])'),
    calculated(
      'Category',
      310,
      'text',
      '=IF([No.]>ROWS(SourceCategories[Category]),"",INDEX(SourceCategories[Category],[No.])&"")',
    ),
    calculated(
      'Finding',
      280,
      'text',
      '=IF([Category]="","",IF([Sources]=0,"No source yet",IF([Read]=0,"None read yet","")))',
    ),
    calculated('Sources', 104, 'number', `=SUMPRODUCT(${ofCategory})`),
    calculated('Read', 130, 'number', `=SUMPRODUCT(${ofCategory}*ISNUMBER(Sources[Read on]))`),
    calculated('Notes', 94, 'number', `=SUMPRODUCT(${ofCategory},Sources[Notes])`),
  ],
  rows: () => Array.from({ length: categoryCount }, (_, index) => ({ 'No.': index + 1 })),
};

/** Step 2: what is to be found out, within which limits, and from which sources. */
export const research: SheetBlueprint = {
  name: 'Research',
  optional: true,
  needs: ['Lists', 'Notes'],
  title: 'Research',
  purpose:
    'Step 2: what is to be found out and what answers it. Below the list: the share answered, sources by category, and the register of sources.',
  tabColor: stepColours.step2,
  freezeAt: 'B5',
  tables: [
    {
      name: 'ResearchPlan',
      at: 'A5',
      key: 'ID',
      columns: [
        ...askedColumns(124),
        answerColumn,
        ...followUpColumns,
        typed('Answered by', 190, 'long text', {
          note: 'IDs of sources (RES-A-01), interviews (IV-001) or notes (N-001), separated by ;',
        }),
        typed('Evidence', 170, 'long text', { note: 'Where the answer is written down, and since when.' }),
        ...stateColumns,
      ],
      rows: () => rows,
    },
    sectionsTable('ResearchSections', 'ResearchPlan', `A${sectionsRow}`, 124, titles),
    byCategory,
    sourcesTable(`A${sourcesRow}`),
  ],
  names: [{ name: 'SourceIDs', formula: '=Sources[ID]', comment: 'IDs of the sources' }],
  cells: [{ at: 'A3', formula: answeredLine('ResearchSections', 'ResearchPlan'), look: looks.label }],
  conditionalFormats: [
    ...answerFormats('ResearchPlan'),
    {
      range: { table: 'ResearchSections', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
    {
      range: { table: 'Sources', from: 'Reading', to: 'Reading' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) =>
      `A1:I${17 + ['ResearchPlan', 'ResearchSections', 'SourcesByCategory', 'Sources'].reduce((sum, table) => sum + rowsOf(table), 0)}`,
  },
};
