import type { SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';
import { columnLetters } from '../references';

const firstColumn = 4;
const periods = 160;
const first = columnLetters(firstColumn);
const end = columnLetters(firstColumn + periods - 1);
const rows = 150;
const top = 8;
const bottom = top + rows - 1;

/** The timeline as far as it is filled; a spill has no other address that every spreadsheet understands. */
const filled = (row: number) =>
  `INDEX($${first}$${row}:$${end}$${row},1):INDEX($${first}$${row}:$${end}$${row},GanttPeriods)`;
const from = filled(6);
const to = filled(7);

/** 0, 1, 2 … as many as there are periods. */
const count = 'COLUMN(INDEX($1:$1,1):INDEX($1:$1,GanttPeriods))-1';

const start = 'Roadmap[Start]';
const finish = 'Roadmap[Finish]';
const percent = 'Roadmap[Percent complete]';

/** 'Today', over as many rows as the roadmap has, so that all arrays are of one size. */
const today = `IF((StatusDate>=${from})*(StatusDate<=${to})*(ROW(${start})>0),"│","")`;
const baseline =
  `IF(ISNUMBER(Roadmap[Baseline Start])*ISNUMBER(Roadmap[Baseline Finish])*(Roadmap[Baseline Start]<=${to})*(Roadmap[Baseline Finish]>=${from}),` +
  `"▒",${today})`;
const doneUntil = `${start}+ROUND((${finish}-${start}+1)*${percent},0)-1`;
const bar =
  `IF(Roadmap[Kind]="Milestone","◆",IF(Roadmap[Kind]="Checkpoint","▲",` +
  `IF((${percent}>0)*(${doneUntil}>=IF(${to}<${finish},${to},${finish})),"█",IF(Roadmap[Critical]="Yes","▓","░"))))`;

/** Which period of its year a date opens, counted from 1. */
const periodOfYear = (date: string) =>
  `IF(GanttUnit="Week",INT((${date}-DATE(YEAR(${date}),1,1))/7)+1,IF(GanttUnit="Month",MONTH(${date}),INT((MONTH(${date})+2)/3)))`;

const earliest = 'IF(ISNUMBER(ProjectStart),MIN(ProjectStart,Roadmap[Start],Roadmap[Baseline Start]),0)';

const blank = (column: string) => `=IF(Roadmap[${column}]="","",Roadmap[${column}])`;

/** The roadmap drawn in cells: one row a task, one column a period, every bar also in words. */
export const gantt: SheetBlueprint = {
  name: 'Gantt',
  title: 'Gantt',
  purpose:
    'The roadmap drawn: one row a task in its track. Nothing is typed here; change the sheet Roadmap, or the Gantt unit in Settings.',
  tabColor: palette.done,
  widths: {
    A: 56,
    B: 190,
    C: 420,
    D: 196,
    ...Object.fromEntries(Array.from({ length: periods }, (_, index) => [columnLetters(firstColumn + index), 14])),
  },
  freezeAt: `D${top}`,
  cells: [
    {
      at: 'A3',
      value: '█ done   ▓ planned and critical   ░ planned   ◆ milestone   ▲ checkpoint   ▒ baseline   │ status date',
      look: { color: palette.ink, bold: true },
    },
    { at: 'A4', value: 'From', look: looks.note },
    { at: 'A5', value: 'To', look: looks.note },
    { at: 'A6', value: 'Periods', look: looks.note },
    {
      at: 'B4',
      name: 'GanttFrom',
      // The first working day of the week of the earliest date, so that a column is a working week.
      formula: `=${earliest}-IF(GanttUnit="Week",MOD(WEEKDAY(${earliest},2)-WeekBegins,7),0)`,
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    },
    {
      at: 'B5',
      name: 'GanttTo',
      formula: '=MAX(ProjectStart,Roadmap[Finish],Roadmap[Baseline Finish])',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    },
    {
      at: 'B6',
      name: 'GanttPeriods',
      formula:
        '=IF(GanttUnit="Week",INT((GanttTo-GanttFrom)/7)+1,IF(GanttUnit="Month",12*(YEAR(GanttTo)-YEAR(GanttFrom))+MONTH(GanttTo)-MONTH(GanttFrom)+1,' +
        '4*(YEAR(GanttTo)-YEAR(GanttFrom))+INT((MONTH(GanttTo)-1)/3)-INT((MONTH(GanttFrom)-1)/3)+1))',
      look: looks.calculated,
    },
    ...['ID', 'Track', 'Initiative', 'Dates in words'].map((value, index) => ({
      at: `${'ABCD'[index]}7`,
      value,
      look: looks.calculatedHeading,
    })),
    { at: 'D6', value: 'First and last day of each period', look: { ...looks.note, wrap: false, align: 'Right' } },
  ],
  fills: [
    // A column is too narrow for a name, and text does not flow over a cell with a formula: the periods spell it.
    {
      range: `${first}4:${end}4`,
      formula: ({ column }) =>
        `=IF(ISNUMBER(${column}6),MID(YEAR(${column}6),MIN(COLUMN(${column}6)-COLUMN($${first}6)+1,${periodOfYear(`${column}6`)}),1),"")`,
      look: { bold: true, color: palette.navy, align: 'Center' },
    },
    {
      range: `${first}5:${end}5`,
      formula: ({ column }) =>
        `=IF(ISNUMBER(${column}6),MID(MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${column}6)-2,3),` +
        `MIN(COLUMN(${column}6)-COLUMN($${first}6)+1,INT((DAY(${column}6)-1)/7)+1),1),"")`,
      look: { color: palette.navy, align: 'Center' },
    },
  ],
  areas: [
    { range: `A${top}:D${bottom}`, look: { vertical: 'Center' } },
    { range: `${first}6:${end}7`, look: { format: 'd', size: 8, color: palette.quiet, align: 'Center' } },
    { range: `${first}${top}:${end}${bottom}`, look: { align: 'Center', color: palette.navy, bold: true } },
  ],
  spills: [
    { at: `A${top}`, formula: blank('ID') },
    { at: `B${top}`, formula: blank('Track') },
    { at: `C${top}`, formula: blank('Initiative') },
    { at: `D${top}`, formula: blank('Dates in Words') },
    {
      at: `${first}7`,
      formula: `=IF(GanttUnit="Week",${from}+6,IF(GanttUnit="Month",DATE(YEAR(${from}),MONTH(${from})+1,0),DATE(YEAR(${from}),MONTH(${from})+3,0)))`,
    },
  ],
  anchors: [
    {
      id: 'TIMELINE',
      at: `${first}6`,
      live: 'CSIRT.TIMELINE(GanttFrom,GanttTo,GanttUnit)',
      fallback:
        `IF(GanttUnit="Week",GanttFrom+7*(${count}),IF(GanttUnit="Month",DATE(YEAR(GanttFrom),MONTH(GanttFrom)+(${count}),1),` +
        `DATE(YEAR(GanttFrom),3*INT((MONTH(GanttFrom)-1)/3)+1+3*(${count}),1)))`,
    },
    {
      id: 'GANTT',
      at: `${first}${top}`,
      live: `CSIRT.GANTT(${start},${finish},${from},${percent},Roadmap[Kind],Roadmap[Critical],StatusDate,Roadmap[Baseline Start],Roadmap[Baseline Finish])`,
      fallback: `IF(ISNUMBER(${start})*ISNUMBER(${finish})*(${start}<=${to})*(${finish}>=${from}),${bar},${baseline})`,
    },
  ],
  conditionalFormats: [
    {
      range: `${first}${top}:${end}${bottom}`,
      formula: '=THIS="█"',
      look: { fill: palette.done, color: palette.done },
    },
    {
      range: `${first}${top}:${end}${bottom}`,
      formula: '=THIS="▓"',
      look: { fill: palette.critical, color: palette.critical },
    },
    {
      range: `${first}${top}:${end}${bottom}`,
      formula: '=THIS="░"',
      look: { fill: palette.planned, color: palette.planned },
    },
    { range: `${first}${top}:${end}${bottom}`, formula: '=THIS="│"', look: { color: palette.today } },
    {
      range: `A${top}:D${bottom}`,
      formula: `=AND($B${top}<>"",$B${top}<>$B${top - 1})`,
      look: { topLine: palette.navy },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) =>
      `A1:${columnLetters(firstColumn + Math.max(1, rowsOf('periods')) - 1)}${top - 1 + rowsOf('Roadmap')}`,
    titleRows: '4:7',
    titleColumns: 'A:C',
  },
};
