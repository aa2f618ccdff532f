import { looks } from '../look';
import type { CellBlueprint } from '../blueprint';
import { downRows, top, workingColumn } from './gantt-layout';
import { drawn } from './gantt-rows';
import { from, to } from './gantt-timeline';

/** Arrays of one size in either form: one row is enough for the form that is not shown. */
const rowsOfBars = 'IF(GanttShown="Text",1,GanttRows)';
const rowsOfText = 'IF(GanttShown="Text",GanttRows,1)';

const bars = {
  kind: drawn('Kind', rowsOfBars),
  start: drawn('Start', rowsOfBars),
  finish: drawn('Finish', rowsOfBars),
  doneTo: drawn('Done to', rowsOfBars),
  critical: drawn('Critical', rowsOfBars),
  baselineFrom: drawn('Baseline from', rowsOfBars),
  baselineTo: drawn('Baseline to', rowsOfBars),
};

const symbol =
  `IF(${bars.kind}="Milestone","◆",IF(${bars.kind}="Checkpoint","▲",` +
  `IF(${bars.doneTo}>=IF(${to}<${bars.finish},${to},${bars.finish}),"█",IF(${bars.critical}="Yes","▓","░"))))`;
const today = `IF((StatusDate>=${from})*(StatusDate<=${to})*(${bars.start}>=0),"│","")`;
const rest = `IF((${bars.start}>0)*(${bars.baselineFrom}>0)*(${bars.baselineFrom}<=${to})*(${bars.baselineTo}>=${from}),"▒",${today})`;
const symbols = `IF((${bars.start}>0)*(${bars.start}<=${to})*(${bars.finish}>=${from}),${symbol},${rest})`;

/** Workings of the text bars: places in the line, counted from 1; 0 where there is none. */
const headings = ['First', 'Last', 'Done', 'Baseline first', 'Baseline last', 'Before', 'After', 'Line'] as const;
type Heading = (typeof headings)[number];
const firstWorking = 13;
const columnOf = (heading: Heading): string => workingColumn(firstWorking + headings.indexOf(heading));
const line = (heading: Heading): string => downRows(columnOf(heading), rowsOfText);
const row = (heading: Parameters<typeof drawn>[0]): string => drawn(heading, rowsOfText);
export const barWorkings = [columnOf('First'), columnOf('Line')] as const;

const periodOf = (day: string): string => `IF(${day}>0,MATCH(IF(${day}>0,${day},GanttFrom),${from},1),0)`;
const pastBar = `IF(${line('Baseline first')}>${line('Last')},${line('Baseline first')},${line('Last')}+1)`;
const isPoint = `(${row('Kind')}="Milestone")+(${row('Kind')}="Checkpoint")`;

const formulas: Readonly<Record<Heading, string>> = {
  First: periodOf(row('Start')),
  Last: periodOf(row('Finish')),
  Done:
    `IF(${row('Done to')}>0,IF(${row('Done to')}>=${row('Finish')},${line('Last')}-${line('First')}+1,` +
    `MATCH(IF(${row('Done to')}>0,${row('Done to')}+1,GanttFrom),${from},1)-${line('First')}),0)`,
  'Baseline first': periodOf(row('Baseline from')),
  'Baseline last': periodOf(row('Baseline to')),
  // Periods of the baseline that stand before the bar and after it.
  Before:
    `IF((${line('Baseline first')}>0)*(${line('Baseline first')}<${line('First')}),` +
    `IF(${line('Baseline last')}<${line('First')},${line('Baseline last')},${line('First')}-1)-${line('Baseline first')}+1,0)`,
  After: `IF(${line('Baseline last')}>${line('Last')},${line('Baseline last')}-${pastBar}+1,0)`,
  Line:
    `IF(${line('First')}>0,` +
    `REPT("·",IF(${line('Before')}>0,${line('Baseline first')},IF(${line('First')}>0,${line('First')},1))-1)&REPT("▒",${line('Before')})` +
    `&REPT("·",IF(${line('Before')}>0,${line('First')}-${line('Baseline first')}-${line('Before')},0))` +
    `&IF(${row('Kind')}="Milestone","◆",IF(${row('Kind')}="Checkpoint","▲",REPT("█",${line('Done')})` +
    `&REPT(IF(${row('Critical')}="Yes","▓","░"),IF(${isPoint},0,${line('Last')}-${line('First')}+1-${line('Done')}))))` +
    `&REPT("·",IF(${line('After')}>0,${pastBar}-1,GanttPeriods)-${line('Last')})&REPT("▒",${line('After')})` +
    `&REPT("·",IF(${line('After')}>0,GanttPeriods-${line('Baseline last')},0)),"")`,
};

export const barSpills = headings.map((heading) => ({
  at: `${columnOf(heading)}${top}`,
  formula: `=${formulas[heading]}`,
}));

export const barHeadings: CellBlueprint[] = headings.map((value) => ({
  at: `${columnOf(value)}${top - 1}`,
  value,
  look: looks.calculatedHeading,
}));

/** The period of the status date; 1 where it has none, which the line's own test then leaves alone. */
const todayPlace = `IF((StatusDate>=GanttFrom)*(StatusDate<=MAX(${to})),MATCH(MAX(StatusDate,GanttFrom),${from},1),999)`;
const lines =
  `IF(MID(${line('Line')},${todayPlace},1)="·",` +
  `LEFT(${line('Line')},${todayPlace}-1)&"│"&MID(${line('Line')},${todayPlace}+1,999),${line('Line')})`;

/** The bars by plain formulas, where GANTT is missing. */
export const barsFallback = `IF(GanttShown="Text",${lines},${symbols})`;

/** The bars as GANTT draws them. */
export const liveBars =
  `CSIRT.GANTT(${drawn('Start')},${drawn('Finish')},${from},${drawn('Percent')},${drawn('Kind')},${drawn('Critical')},StatusDate,` +
  `${drawn('Baseline from')},${drawn('Baseline to')},GanttShown)`;
