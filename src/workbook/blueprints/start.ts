import { documents, notice } from '../../framework';
import type { CellBlueprint, SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';

/** What the other sheets are for, in the order of the work. */
export const contents: readonly { readonly sheet: string; readonly step: string; readonly use: string }[] = [
  {
    sheet: 'Settings',
    step: 'Before',
    use: 'Set the project start, the working week and the holidays; look through the scales.',
  },
  { sheet: 'Gap Analysis', step: 'Step 3', use: 'Give each item of the baseline its as-is state, level and evidence.' },
  { sheet: 'Groupings', step: 'Step 3', use: 'Weigh the groups of Table 4 and see how their gaps stand.' },
  { sheet: 'Priorities', step: 'Step 3', use: 'Read the gaps in order, each with its reason.' },
  {
    sheet: 'Roadmap',
    step: 'Step 4',
    use: 'Plan the initiatives in their tracks: durations, links, owners, progress.',
  },
  { sheet: 'Schedule', step: 'Step 4', use: 'See how the dates were calculated; the roadmap reads them from here.' },
  { sheet: 'Gantt', step: 'Steps 4, 5', use: 'See the roadmap drawn, and print it on one page wide.' },
];

const detail = (row: number, label: string, cell: Omit<CellBlueprint, 'at'>): CellBlueprint[] => [
  { at: `A${row}`, value: label, look: looks.label },
  { at: `B${row}`, ...cell },
];

const isoDate = (name: string) => `YEAR(${name})&"-"&RIGHT("0"&MONTH(${name}),2)&"-"&RIGHT("0"&DAY(${name}),2)`;

const firstContent = 20;

/** The first sheet that a reader sees: what this is, for whom, where to go, and whether results are live or saved. */
export const start: SheetBlueprint = {
  name: 'Start',
  title: 'From gap analysis to roadmap',
  purpose:
    'A workbook for planning a sector CSIRT by the SEI’s Sector CSIRT Framework. Made by Waymark; readable in any spreadsheet without it.',
  tabColor: palette.navy,
  widths: { A: 150, B: 190, C: 640 },
  cells: [
    {
      at: 'A4',
      name: 'ResultsShown',
      formula:
        '=IF(AddInLive,"Live results: ranked list, schedule and Gantt follow every change.",' +
        `"Saved results: ranked list and schedule were calculated on "&${isoDate('LastCalculated')}&" by Waymark "&CalculatedBy&". Scores, counts and bars still follow your changes; the ranked list and the dates do not.")`,
      look: { fill: palette.low, color: palette.ink, bold: true },
    },
    { at: 'B4', look: { fill: palette.low } },
    { at: 'C4', look: { fill: palette.low } },
    { at: 'A6', value: 'This project', look: looks.section },
    ...detail(7, 'Economy', {
      name: 'Economy',
      value: ({ details }) => details.economy,
      input: {
        content: 'text',
        note: { title: 'Economy', message: 'The country or economy that the team will serve.' },
      },
    }),
    ...detail(8, 'Sector', {
      name: 'Sector',
      value: ({ details }) => details.sector,
      input: { content: 'text', note: { title: 'Sector', message: 'The sector that the CSIRT will serve.' } },
    }),
    ...detail(9, 'Team', {
      name: 'Team',
      value: ({ details }) => details.team,
      input: { content: 'text', note: { title: 'Team', message: 'The name, or working name, of the sector CSIRT.' } },
    }),
    ...detail(10, 'Project start', {
      formula: '=IF(ISNUMBER(ProjectStart),ProjectStart,"")',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    ...detail(11, 'Status date', {
      formula: '=IF(ISNUMBER(StatusDate),StatusDate,"")',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    { at: 'C10', value: 'Change both dates on the sheet Settings.', look: looks.note },
    { at: 'A13', value: 'Where it stands', look: looks.section },
    ...detail(14, 'Gaps assessed', {
      formula: '=SUMPRODUCT((Gaps[Counts]=1)*(Gaps[Gap Type]<>"Not assessed"))&" of "&SUM(Gaps[Counts])',
      look: looks.calculated,
    }),
    ...detail(15, 'High priority', {
      formula: '=COUNTIFS(Gaps[Counts],1,Gaps[Priority],"High")',
      look: looks.calculated,
    }),
    ...detail(16, 'Roadmap ends', {
      formula: '=IF(COUNT(Roadmap[Finish])=0,"",MAX(Roadmap[Finish]))',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    }),
    ...detail(17, 'Schedule problems', { formula: '=SUMPRODUCT(--(Roadmap[Problem]<>""))', look: looks.calculated }),
    { at: `A${firstContent - 1}`, value: 'Sheets', look: looks.section },
    ...contents.flatMap(({ sheet, step, use }, index): CellBlueprint[] => [
      { at: `A${firstContent + index}`, value: sheet, link: sheet, look: looks.link },
      { at: `B${firstContent + index}`, value: step, look: looks.label },
      { at: `C${firstContent + index}`, value: use, look: looks.note },
    ]),
    { at: 'A29', value: 'How to read it', look: looks.section },
    { at: 'A30', value: 'Typed by you', look: looks.input },
    { at: 'B30', value: 'Yellow cells and columns with a dark blue heading are yours to fill.', look: looks.label },
    { at: 'A31', value: 'Calculated', look: looks.calculated },
    { at: 'B31', value: 'Grey cells and columns with a grey heading are formulas: leave them.', look: looks.label },
    { at: 'A33', value: 'Sources', look: looks.section },
    ...documents.flatMap(({ shortName, citation }, index): CellBlueprint[] => [
      { at: `A${34 + index}`, value: shortName, look: looks.label },
      { at: `C${34 + index}`, value: citation, look: looks.note },
    ]),
    { at: `A${34 + documents.length}`, value: 'What is ours', look: looks.label },
    { at: `C${34 + documents.length}`, value: notice, look: looks.note },
  ],
  print: { orientation: 'Portrait', area: `A1:C${34 + documents.length}` },
};
