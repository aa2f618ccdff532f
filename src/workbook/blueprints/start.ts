import { documents, notice } from '../../framework';
import type { CellBlueprint, SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';
import { checksTable } from './start-checks';
import { sheetList } from './sheet-list';
import { nextThing } from './start-next';
import { stepsTable } from './start-steps';
import { stepColours } from './step-colours';

const detail = (row: number, label: string, cell: Omit<CellBlueprint, 'at'>): CellBlueprint[] => [
  { at: `A${row}`, value: label, look: looks.label },
  { at: `B${row}`, ...cell },
];

const isoDate = (name: string) => `YEAR(${name})&"-"&RIGHT("0"&MONTH(${name}),2)&"-"&RIGHT("0"&DAY(${name}),2)`;

const reading = 51;
const sources = reading + 4;
const last = sources + 1 + documents.length;

const openMilestones = '(Roadmap[Kind]="Milestone")*(Roadmap[Actual Finish]="")*ISNUMBER(Roadmap[Finish])';

const banner = { fill: palette.low, color: palette.ink, bold: true } as const;

/** The first sheet that a reader sees: what this is, for whom, where to go, and whether results are live or saved. */
export const start: SheetBlueprint = {
  name: 'Start',
  title: 'From gap analysis to roadmap',
  purpose:
    'A workbook for planning a sector CSIRT by the SEI’s Sector CSIRT Framework. Made by Waymark; readable in any spreadsheet without it.',
  tabColor: stepColours.project,
  tables: [stepsTable, checksTable, sheetList],
  cells: [
    { at: 'A3', name: 'Notice', value: '', look: { bold: true, color: palette.checkInk } },
    {
      at: 'A4',
      name: 'ResultsShown',
      formula:
        '=IF(AddInLive,"Live results: ranked list, schedule and Gantt follow every change.",' +
        `"Saved results: ranked list and schedule as calculated on "&${isoDate('LastCalculated')}&" by Waymark "&CalculatedBy&".")`,
      look: banner,
    },
    {
      at: 'A5',
      formula:
        '=IF(AddInLive,"Opened without Waymark, the workbook shows the results last saved.",' +
        '"Scores, counts, groupings and bars follow your changes; the ranked list and the dates need Waymark.")',
      look: { ...banner, bold: false },
    },
    ...['B4', 'C4', 'D4', 'B5', 'C5', 'D5'].map((at) => ({ at, look: banner })),
    { at: 'A7', value: 'This project', look: looks.section },
    ...detail(8, 'Economy', {
      name: 'Economy',
      value: ({ details }) => details.economy,
      input: {
        content: 'text',
        note: { title: 'Economy', message: 'The country or economy that the team will serve.' },
      },
    }),
    ...detail(9, 'Sector', {
      name: 'Sector',
      value: ({ details }) => details.sector,
      input: { content: 'text', note: { title: 'Sector', message: 'The sector that the CSIRT will serve.' } },
    }),
    ...detail(10, 'Team', {
      name: 'Team',
      value: ({ details }) => details.team,
      input: { content: 'text', note: { title: 'Team', message: 'The name, or working name, of the sector CSIRT.' } },
    }),
    ...detail(11, 'Project start', {
      formula: '=IF(ISNUMBER(ProjectStart),ProjectStart,"")',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    ...detail(12, 'Status date', {
      formula: '=IF(ISNUMBER(StatusDate),StatusDate,"")',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    { at: 'C11', value: 'Change both dates on the sheet Settings.', look: looks.purpose },
    { at: 'A14', value: 'Next', look: looks.section },
    { at: 'A15', formula: nextThing, name: 'NextThing', look: { bold: true, color: palette.ink } },
    { at: 'A17', value: 'Where it stands', look: looks.section },
    ...detail(18, 'Gaps assessed', {
      formula: '=SUMPRODUCT((Gaps[Counts]=1)*(Gaps[Gap Type]<>"Not assessed"))&" of "&SUM(Gaps[Counts])',
      look: looks.calculated,
    }),
    ...detail(19, 'High priority', {
      formula: '=SUMPRODUCT((Gaps[Counts]=1)*(Gaps[Priority]="High"))',
      look: looks.calculated,
    }),
    ...detail(20, 'Next milestone', {
      name: 'NextMilestone',
      formula: `=IF(SUMPRODUCT(${openMilestones})=0,"",AGGREGATE(15,6,Roadmap[Finish]/(${openMilestones}),1))`,
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    ...detail(21, 'Roadmap ends', {
      formula: '=IF(COUNT(Roadmap[Finish])=0,"",MAX(Roadmap[Finish]))',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    ...detail(22, 'Checks', {
      name: 'ChecksToMend',
      formula:
        '=IF(SUMPRODUCT(--(Checks[Result]<>"OK"))=0,"OK",SUMPRODUCT(--(Checks[Result]<>"OK"))&" of "&ROWS(Checks[Check])&" found something")',
      look: looks.calculated,
    }),
    { at: `A${reading}`, value: 'How to read it', look: looks.section },
    { at: `A${reading + 1}`, value: 'Typed by you', look: looks.input },
    {
      at: `B${reading + 1}`,
      value: 'Yellow cells and columns with a dark blue heading are yours to fill.',
      look: looks.label,
    },
    { at: `A${reading + 2}`, value: 'Calculated', look: looks.calculated },
    {
      at: `B${reading + 2}`,
      value: 'Grey cells and columns with a grey heading are formulas: leave them.',
      look: looks.label,
    },
    { at: `A${sources}`, value: 'Sources', look: looks.section },
    ...documents.flatMap(({ shortName, citation }, index): CellBlueprint[] => [
      { at: `A${sources + 1 + index}`, value: shortName, look: looks.label },
      { at: `D${sources + 1 + index}`, value: citation, look: looks.note },
    ]),
    { at: `A${last}`, value: 'What is ours', look: looks.label },
    { at: `D${last}`, value: notice, look: looks.note },
  ],
  conditionalFormats: [
    { range: { table: 'Steps', from: 'Progress', to: 'Progress' }, bar: { color: palette.planned, from: 0, to: 1 } },
    { range: { table: 'SheetList', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
    {
      range: { table: 'Checks', from: 'Result', to: 'Result' },
      formula: '=THIS<>"OK"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Checks', from: 'Result', to: 'Result' },
      formula: '=THIS="OK"',
      look: { fill: palette.met, color: palette.ink },
    },
  ],
  fittedRows: [`${sources}:${last}`],
  print: {
    orientation: 'Portrait',
    area: (rowsOf) => `A1:D${Number(sheetList.at.slice(1)) + rowsOf('SheetList')}`,
  },
};
