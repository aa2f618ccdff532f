import { drawGantt, type Bar } from '../roadmap/gantt';
import { ganttLine } from '../roadmap/gantt-line';
import { rowKinds } from '../roadmap/roadmap-row';
import { periodsFrom, type Period } from '../roadmap/timeline';
import { readList, readScalar, readTable } from './coercion';
import { date, flag, Misread, oneOf, readCell, share, type Kind } from './kinds';
import { messages, refuse } from './messages';

/** Above this a chart of symbols slows Excel on the web down; the sheet then shows one text bar a row. */
const mostCells = 20_000;

/** A chart takes what it can draw: where a cell holds something else, nothing is drawn for it. */
function orBlank<T>(kind: Kind<T>): Kind<T> {
  return { ...kind, read: (value) => kind.read(value) ?? kind.blank };
}

/** The columns of the chart by the names of the parameters. */
const columns = {
  starts: { heading: 'Start', kind: orBlank(date) },
  finishes: { heading: 'Finish', kind: orBlank(date) },
  progress: { heading: 'Percent complete', kind: { ...share, read: clampShare } },
  kinds: { heading: 'Kind', kind: orBlank(oneOf(rowKinds, 'Task')) },
  critical: { heading: 'Critical', kind: flag },
  baselineStarts: { heading: 'Baseline Start', kind: orBlank(date) },
  baselineFinishes: { heading: 'Baseline Finish', kind: orBlank(date) },
};

/** What a chart can show: a symbol a period, one line of text a row, or milestones and checkpoints alone. */
const shows = ['Bars', 'Text', 'Milestones'] as const;
const showKind = oneOf(shows, 'Bars');

function clampShare(value: string | number | boolean): number {
  return typeof value === 'number' ? Math.min(1, Math.max(0, value)) : 0;
}

/** The periods of a timeline; blank cells after its end are empty columns. */
function readPeriods(argument: unknown): (Period | null)[] {
  const firstDays = (readList('timeline', argument) ?? refuse(messages.badTimeline())).map((cell) => {
    const day = readCell(date, cell);
    return day instanceof Misread ? refuse(messages.badTimeline()) : day;
  });
  const used = firstDays.filter((day) => day !== null);
  if (used.some((day, place) => place > 0 && day <= used[place - 1])) refuse(messages.badTimeline());
  const periods = periodsFrom(used);
  let next = 0;
  return firstDays.map((day) => (day === null ? null : periods[next++]));
}

/** The arguments of a chart: its rows, its periods, and the day to mark. */
export function readChart(lists: { [Name in keyof typeof columns]: unknown }, timeline: unknown, statusDate: unknown) {
  const { values } = readTable(columns, lists);
  const bars = values.starts.map((start, row): Bar => ({
    start,
    finish: values.finishes[row],
    progress: values.progress[row],
    kind: values.kinds[row],
    critical: values.critical[row],
    baselineStart: values.baselineStarts[row],
    baselineFinish: values.baselineFinishes[row],
  }));
  return { bars, periods: readPeriods(timeline), today: readScalar('statusDate', date, statusDate) };
}

/**
 * A Gantt chart in cells, one symbol for each row and period: █ done, ░ planned, ▓ planned and critical, ◆ milestone, ▲ checkpoint, ▒ baseline, │ today.
 * @customfunction GANTT
 * @param starts Start dates, one column or row; rows without dates stay empty.
 * @param finishes Finish dates.
 * @param timeline First day of each period, as TIMELINE gives them.
 * @param progress Part of each row that is done, 0 to 1.
 * @param kinds Task, Milestone or Checkpoint; Task where blank.
 * @param critical Yes where the row is critical.
 * @param statusDate Date to mark as today.
 * @param baselineStarts Start dates of the baseline.
 * @param baselineFinishes Finish dates of the baseline.
 * @param show Bars (default), Text for one line of text a row, or Milestones for milestones and checkpoints alone.
 * @returns One row of symbols for each row given, as wide as the timeline; with Text one cell a row.
 */
export function gantt(
  starts: unknown[][],
  finishes: unknown[][],
  timeline: unknown[][],
  progress?: unknown[][],
  kinds?: unknown[][],
  critical?: unknown[][],
  statusDate?: unknown,
  baselineStarts?: unknown[][],
  baselineFinishes?: unknown[][],
  show?: unknown,
): unknown[][] {
  const lists = { starts, finishes, progress, kinds, critical, baselineStarts, baselineFinishes };
  const { bars, periods, today } = readChart(lists, timeline, statusDate);
  const shown = readScalar('show', showKind, show);
  if (shown === 'Text') {
    const isDated = bars.map(({ start, finish }) => start !== null && finish !== null);
    return drawGantt(bars, periods, today).map((symbols, row) => [isDated[row] ? ganttLine(symbols) : '']);
  }
  if (bars.length * periods.length > mostCells) refuse(messages.tooManyCells(bars.length, periods.length, mostCells));
  const drawn = shown === 'Bars' ? bars : bars.map((bar) => (bar.kind === 'Task' ? { ...bar, start: null } : bar));
  return drawGantt(drawn, periods, today);
}
