import type { SeedingContext, TableBlueprint } from '../blueprint';
import { sheetGroups } from '../sheet-offers';
import { sheetCounts } from './sheet-counts';

/** What the sheets of the core are for; the others say it where they are offered. */
const coreUses: readonly (readonly [sheet: string, use: string])[] = [
  ['Settings', 'Set the project start, the working week and the holidays; look through the scales.'],
  ['People', 'Name everyone who owns, leads or does the work.'],
  ['Gap Analysis', 'Give each item of the baseline its as-is state, level and evidence.'],
  ['Groupings', 'Weigh the groups of Table 4 and see how their gaps stand.'],
  ['Priorities', 'Read the gaps in order, each with its reason.'],
  ['Roadmap', 'Plan the initiatives in their tracks: durations, links, owners, progress.'],
  ['Actions', 'Write down what is done for each gap, how, by whom and until when: the action plan.'],
  ['Issues', 'Keep what may get in the way: risks, issues, constraints, assumptions, decisions needed.'],
  ['Schedule', 'See how the dates were calculated; the roadmap reads them from here.'],
  ['Gantt', 'See the roadmap drawn, and print it on one page wide.'],
  ['Lists', 'Reword what the cells of the other sheets are chosen from.'],
];

const uses = new Map([
  ...coreUses,
  ...sheetGroups.flatMap(({ sheets }) => sheets.map(({ name, use }) => [name, use] as const)),
]);

const counts = new Map(sheetCounts.map((one) => [one.sheet, one]));

/** In the order of the tabs: steps and reference as they are offered, with the core's sheets in their places. */
const order: readonly string[] = [
  ...['Settings', 'People'],
  ...sheetGroups.slice(0, 2).flatMap(({ sheets }) => sheets.map(({ name }) => name)),
  ...['Gap Analysis', 'Groupings', 'Responses', 'SWOT', 'Capacity', 'Priorities'],
  ...sheetGroups[3].sheets.map(({ name }) => name),
  ...['Roadmap', 'Actions', 'Issues', 'Schedule', 'Gantt'],
  ...sheetGroups.slice(4).flatMap(({ sheets }) => sheets.map(({ name }) => name)),
  'Lists',
];

/** Rows of the steps table, the checks and what stands between them come first; this list is last and can grow. */
const firstRow = 63;

/** Place in the list of the first sheet with something to do, among those for which a condition holds. */
const placeOfNext = (condition: string) =>
  `AGGREGATE(15,6,(ROW(SheetList[Next])-MIN(ROW(SheetList[Next]))+1)/((${condition})*(SheetList[Next]<>"")),1)`;

/** Formula of the next thing to do on sheets for which a condition over SheetList holds; blank where there is none. */
export const firstNext = (condition: string): string =>
  `IF(ISNUMBER(${placeOfNext(condition)}),INDEX(SheetList[Next],${placeOfNext(condition)}),"")`;

/** Every sheet that the workbook has, with how far it is and what is next there. */
export const sheetList: TableBlueprint = {
  name: 'SheetList',
  at: `A${firstRow}`,
  key: 'Sheet',
  caption: 'Sheets of this workbook; more are offered in the pane, by step',
  links: 'Sheet',
  inOrder: true,
  columns: [
    { heading: 'Sheet', width: 330, content: 'text', kind: 'seeded' },
    {
      heading: 'So far',
      width: 190,
      content: 'long text',
      kind: 'calculated',
      formula: '=IF(ISNUMBER([In all]),[Done]&" of "&[In all]&" "&[Counted],"")',
    },
    {
      heading: 'Share',
      width: 110,
      content: 'percent',
      kind: 'calculated',
      formula: '=IF(ISNUMBER([In all]),IF([In all]=0,"",[Done]/[In all]),"")',
    },
    { heading: 'What it is for', width: 460, content: 'long text', kind: 'seeded' },
    { heading: 'Step', width: 70, content: 'number', kind: 'seeded' },
    { heading: 'Done', width: 70, content: 'number', kind: 'calculated' },
    { heading: 'In all', width: 70, content: 'number', kind: 'calculated' },
    { heading: 'Counted', width: 200, content: 'text', kind: 'seeded' },
    { heading: 'Next', width: 420, content: 'text', kind: 'calculated' },
  ],
  rows: ({ sheets }: SeedingContext) =>
    order
      .filter((sheet) => sheets.has(sheet))
      .map((sheet) => {
        const { step, done, all, counted, next } = counts.get(sheet) ?? {};
        return {
          Sheet: sheet,
          'What it is for': uses.get(sheet),
          Step: step,
          Done: done && `=${done}`,
          'In all': all && `=${all}`,
          Counted: counted,
          Next: next && `=${next}`,
        };
      }),
};
