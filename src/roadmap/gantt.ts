import type { RowKind } from './roadmap-row';
import type { Period } from './timeline';

/** The symbols of a Gantt chart in cells; they can be told apart without colour. */
export const ganttSymbols = {
  done: '█',
  planned: '░',
  critical: '▓',
  milestone: '◆',
  checkpoint: '▲',
  baseline: '▒',
  today: '│',
} as const;

/** One row of the chart; dates are whole-day serials, null where there is none. */
export interface Bar {
  start: number | null;
  finish: number | null;
  /** 0 to 1. */
  progress: number;
  kind: RowKind;
  critical: boolean;
  baselineStart: number | null;
  baselineFinish: number | null;
}

/** Half a day counts as done; a product such as 0.29 × 50 must not fall short of its half by a binary fraction. */
const roundDays = (days: number) => Math.round(Number(days.toPrecision(15)));

/** The last day, in calendar days, of the part of a bar that is done. */
function doneUntil(start: number, finish: number, progress: number): number {
  return start + roundDays((finish - start + 1) * progress) - 1;
}

const touches = ({ first, last }: Period, start: number, finish: number) => first <= finish && last >= start;

function planSymbol(bar: Bar, start: number, finish: number, period: Period): string {
  if (bar.kind !== 'Task') {
    if (!touches(period, finish, finish)) return '';
    return bar.kind === 'Milestone' ? ganttSymbols.milestone : ganttSymbols.checkpoint;
  }
  if (!touches(period, start, finish)) return '';
  const isDone = bar.progress > 0 && doneUntil(start, finish, bar.progress) >= Math.min(period.last, finish);
  if (isDone) return ganttSymbols.done;
  return bar.critical ? ganttSymbols.critical : ganttSymbols.planned;
}

function symbolOf(bar: Bar, period: Period): string {
  const { start, finish, baselineStart, baselineFinish } = bar;
  if (start === null || finish === null) return '';
  const symbol = planSymbol(bar, start, finish, period);
  if (symbol !== '' || baselineStart === null || baselineFinish === null) return symbol;
  return touches(period, baselineStart, baselineFinish) ? ganttSymbols.baseline : '';
}

/**
 * A Gantt chart as one symbol a row and period.
 * @param periods the columns; null leaves a column empty.
 * @param statusDate whole-day serial marked as today in cells that are empty otherwise; null marks none.
 */
export function drawGantt(bars: readonly Bar[], periods: readonly (Period | null)[], statusDate: number | null) {
  const today = periods.map((period) =>
    period && statusDate !== null && touches(period, statusDate, statusDate) ? ganttSymbols.today : '',
  );
  return bars.map((bar) => periods.map((period, column) => (period && symbolOf(bar, period)) || today[column]));
}
