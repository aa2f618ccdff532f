import { dayWords } from '../../roadmap/bar-words';
import { drawGantt, ganttSymbols } from '../../roadmap/gantt';
import { ganttLine } from '../../roadmap/gantt-line';
import { isDone } from '../../roadmap/health';
import { dayFromSerial, firstOfMonth } from '../../roadmap/serial';
import { periodsFrom, type Period } from '../../roadmap/timeline';
import type { RoadmapLine } from '../reading/roadmap';

/** A milestone that is reached. */
export const reachedSymbol = '✓';

/** Symbols that fit the column of the report. */
const mostPeriods = 24;

/** The periods of the report's timeline: months, quarters, half-years or years, as few as fit its column. */
export interface ReportTimeline {
  readonly periods: readonly Period[];
  /** What one symbol stands for, and the first and last period. */
  readonly words: string;
}

const lengths = [
  { months: 1, name: 'month' },
  { months: 3, name: 'quarter' },
  { months: 6, name: 'half-year' },
  { months: 12, name: 'year' },
] as const;

/**
 * Periods from the first start to the last finish of a plan.
 * @returns null where no row has dates
 */
export function reportTimeline(lines: readonly RoadmapLine[]): ReportTimeline | null {
  const days = lines.flatMap(({ start, finish }) => (start === null || finish === null ? [] : [start, finish]));
  if (days.length === 0) return null;
  const [from, to] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [days[0], days[0]]);
  for (const { months, name } of lengths) {
    const first = firstOfMonth(from, -((dayFromSerial(from).month - 1) % months));
    const count = Math.floor(monthsBetween(first, to) / months) + 1;
    if (count > mostPeriods && name !== 'year') continue;
    const firstDays = Array.from({ length: count + 1 }, (_, place) => firstOfMonth(first, place * months));
    const periods = periodsFrom(firstDays).slice(0, count);
    return { periods, words: `one sign a ${name}, from ${dayWords(first)} to ${dayWords(periods[count - 1].last)}` };
  }
  return null;
}

function monthsBetween(from: number, to: number): number {
  const [start, end] = [dayFromSerial(from), dayFromSerial(to)];
  return (end.year - start.year) * 12 + end.month - start.month;
}

const within = (day: number | null, { first, last }: Period) => day !== null && day >= first && day <= last;

/**
 * A track as one line: its work as a bar, done in proportion, over it its milestones, reached or to come, checkpoints
 * and the status date.
 * @param progress percent complete of its tasks, 0 to 1
 */
export function trackLine(
  lines: readonly RoadmapLine[],
  progress: number,
  { periods }: ReportTimeline,
  statusDate: number,
): string {
  const tasks = lines.filter(({ kind, start, finish }) => kind === 'Task' && start !== null && finish !== null);
  const bar = {
    start: tasks.length > 0 ? Math.min(...tasks.map(({ start }) => start as number)) : null,
    finish: tasks.length > 0 ? Math.max(...tasks.map(({ finish }) => finish as number)) : null,
    progress,
    kind: 'Task' as const,
    critical: false,
    baselineStart: null,
    baselineFinish: null,
  };
  const [symbols] = drawGantt([bar], periods, null);
  return ganttLine(
    symbols.map((symbol, place) => {
      const points = lines.filter(({ kind, finish }) => kind !== 'Task' && within(finish, periods[place]));
      const milestones = points.filter(({ kind }) => kind === 'Milestone');
      if (milestones.some((line) => !isDone(line))) return ganttSymbols.milestone;
      if (milestones.length > 0) return reachedSymbol;
      if (points.length > 0) return ganttSymbols.checkpoint;
      return within(statusDate, periods[place]) ? ganttSymbols.today : symbol;
    }),
  );
}

/** What the signs of a timeline mean. */
export const timelineLegend = `${ganttSymbols.done} done, ${ganttSymbols.planned} planned, ${reachedSymbol} milestone reached, ${ganttSymbols.milestone} milestone to come, ${ganttSymbols.checkpoint} checkpoint, ${ganttSymbols.today} status date`;
