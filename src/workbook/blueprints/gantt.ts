import type { SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';
import { barHeadings, barsFallback, barSpills, barWorkings, liveBars } from './gantt-bars';
import {
  end,
  first,
  formattedRows,
  mostCells,
  mostPeriods,
  mostRows,
  periodColumn,
  top,
  bottom,
  workingColumn,
} from './gantt-layout';
import { inOrder, laneName, rowHeadings, rowLooks, rowSpills, rowWidths, rowWorkings } from './gantt-rows';
import {
  lastDays,
  marks,
  months,
  periodCount,
  timelineFallback,
  timelineStart,
  unitShown,
  years,
} from './gantt-timeline';
import { stepColours } from './step-colours';

/** Lighter than its fill, so that the symbol shows on a grey printer. */
const criticalSymbol = '#F0C3A3';

const formatted = top + formattedRows - 1;
const symbols = `${first}${top}:${end}${bottom}`;
const labels = workingColumn(0);
const values = workingColumn(1);
const points = 'SUMPRODUCT((Roadmap[ID]<>"")*((Roadmap[Kind]="Milestone")+(Roadmap[Kind]="Checkpoint")))';

/** As much of a name as its column shows. */
const shortName = 'IF(LEN(Roadmap[Initiative])>60,LEFT(Roadmap[Initiative],59)&"…",Roadmap[Initiative]&"")';

/** What decides the form of the chart, above the workings. */
const decisions = [
  { label: 'Unit shown', name: 'GanttUnitShown', formula: unitShown },
  {
    label: 'Rows drawn',
    name: 'GanttRows',
    formula: `=MAX(1,MIN(${mostRows},IF(GanttShow="Milestones",${points},SUMPRODUCT(--(Roadmap[ID]<>"")))))`,
  },
  {
    label: 'Shown as',
    name: 'GanttShown',
    formula: `=IF(OR(GanttShow="Text",GanttRows*GanttPeriods>${mostCells}),"Text",IF(GanttShow="Milestones",GanttShow,"Bars"))`,
  },
  { label: 'Columns fit', name: 'GanttFitted', value: 'Week' },
];

/** The roadmap drawn in cells: one row a task in the lane of its track, one column a period, every bar also in words. */
export const gantt: SheetBlueprint = {
  name: 'Gantt',
  title: 'Gantt',
  purpose:
    'The roadmap drawn: one row a task in its track. Nothing is typed here; change the sheet Roadmap, or the Gantt settings in Settings.',
  tabColor: stepColours.step4,
  widths: {
    A: 56,
    B: 204,
    C: 430,
    D: 196,
    ...Object.fromEntries(Array.from({ length: mostPeriods }, (_, place) => [periodColumn(place), 14])),
    ...rowWidths,
  },
  freezeAt: `D${top}`,
  cells: [
    {
      at: 'A3',
      value: '█ done   ▓ planned and critical   ░ planned   ◆ milestone   ▲ checkpoint   ▒ baseline   │ ▼ status date',
      look: { color: palette.ink, bold: true },
    },
    { at: 'A4', value: 'From', look: looks.note },
    { at: 'A5', value: 'To', look: looks.note },
    { at: 'A6', value: 'Periods', look: looks.note },
    { at: 'B4', name: 'GanttFrom', formula: timelineStart, look: { ...looks.calculated, format: 'yyyy-mm-dd' } },
    {
      at: 'B5',
      name: 'GanttTo',
      formula: '=MAX(ProjectStart,Roadmap[Finish],Roadmap[Baseline Finish])',
      look: { ...looks.calculated, format: 'yyyy-mm-dd' },
    },
    { at: 'B6', name: 'GanttPeriods', formula: periodCount, look: looks.calculated },
    {
      at: 'C4',
      formula: `=IF(AND(GanttShown="Text",GanttShow<>"Text"),"Too many cells for symbols: one text bar a row, a character a period.","")`,
      look: looks.purpose,
    },
    {
      at: 'C5',
      formula: `=IF(GanttUnitShown=GanttUnit,"","Too long for columns of a "&GanttUnit&": a column is a "&GanttUnitShown&".")`,
      look: looks.purpose,
    },
    {
      at: 'C6',
      formula: `=IF(ROWS(Roadmap[ID])>${mostRows},"Only ${mostRows} rows are drawn.","")`,
      look: looks.purpose,
    },
    ...['ID', 'Track', 'Initiative', 'Dates in words'].map((value, index) => ({
      at: `${'ABCD'[index]}7`,
      value,
      look: looks.calculatedHeading,
    })),
    { at: 'D6', value: 'First and last day of each period', look: { ...looks.note, wrap: false, align: 'Right' } },
    ...decisions.flatMap(({ label, ...cell }, index) => [
      { at: `${labels}${3 + index}`, value: label, look: { ...looks.note, wrap: false } },
      { at: `${values}${3 + index}`, look: looks.calculated, ...cell },
    ]),
    ...rowHeadings,
    ...barHeadings,
  ],
  areas: [
    { range: `A${top}:D${formatted}`, look: { vertical: 'Center' } },
    { range: `B${top}:B${formatted}`, look: { bold: true } },
    { range: `${first}3:${end}3`, look: { color: palette.today, align: 'Center' } },
    { range: `${first}4:${end}4`, look: { bold: true, color: palette.navy, align: 'Center' } },
    { range: `${first}5:${end}5`, look: { color: palette.navy, align: 'Center' } },
    { range: `${first}6:${end}7`, look: { format: 'd', size: 8, color: palette.quiet, align: 'Center' } },
    { range: `${first}${top}:${end}${formatted}`, look: { align: 'Center', color: palette.navy, bold: true } },
    // A text bar begins here and flows over the blank cells beside it; a character is 8 pixels wide.
    { range: `${first}${top}:${first}${formatted}`, look: { align: 'Left', font: 'Courier New', size: 10 } },
    ...rowLooks,
  ],
  spills: [
    { at: `A${top}`, formula: `=${inOrder('Roadmap[ID]&""')}` },
    { at: `B${top}`, formula: `=${laneName}` },
    { at: `C${top}`, formula: `=${inOrder(shortName)}` },
    { at: `D${top}`, formula: `=${inOrder('Roadmap[Dates in Words]&""')}` },
    { at: `${first}3`, formula: marks },
    { at: `${first}4`, formula: years },
    { at: `${first}5`, formula: months },
    { at: `${first}7`, formula: lastDays },
    ...rowSpills,
    ...barSpills,
  ],
  anchors: [
    {
      id: 'TIMELINE',
      at: `${first}6`,
      live: 'CSIRT.TIMELINE(GanttFrom,GanttTo,GanttUnitShown)',
      fallback: timelineFallback,
    },
    { id: 'GANTT', at: `${first}${top}`, live: liveBars, fallback: barsFallback },
  ],
  conditionalFormats: [
    { range: symbols, formula: '=THIS="█"', look: { fill: palette.done, color: palette.done } },
    { range: symbols, formula: '=THIS="▓"', look: { fill: palette.critical, color: criticalSymbol } },
    { range: symbols, formula: '=THIS="░"', look: { fill: palette.planned, color: palette.navy } },
    { range: symbols, formula: '=THIS="▒"', look: { fill: palette.line, color: palette.quiet } },
    { range: `A${top}:D${bottom}`, formula: `=$B${top}<>""`, look: { topLine: palette.navy } },
  ],
  groups: [`${rowWorkings[0]}:${barWorkings[1]}`],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:${periodColumn(Math.max(1, rowsOf('periods')) - 1)}${top - 1 + rowsOf('ganttRows')}`,
    titleRows: '4:7',
    titleColumns: 'A:C',
  },
};
