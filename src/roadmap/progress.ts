import type { Calendar } from './calendar';
import type { RoadmapRow } from './roadmap-row';

/** Whether work on a row has not begun, is under way, or is over. */
export type RowState = 'open' | 'started' | 'finished';

/** Where a row stands by its actual dates. */
export function stateOf({ kind, actualStart, actualFinish }: RoadmapRow): RowState {
  if (actualFinish !== null) return 'finished';
  if (actualStart === null) return 'open';
  return kind === 'Task' ? 'started' : 'finished';
}

/** When work happened, in working-day numbers: from the begin of day `start` to the begin of day `finish`. */
export interface Span {
  start: number;
  finish: number;
}

/** Working days still to do; a binary fraction such as 0.7 must not cost a day. */
function remainingDays(duration: number, percentComplete: number): number {
  return Math.ceil(Number((duration * (1 - percentComplete)).toPrecision(12)));
}

/**
 * Dates of a row that has begun: finished rows stand on their actual dates; started ones have what remains of their
 * duration before them from the status date on, or their whole duration from the start where there is no status date.
 * @param statusDate whole-day serial.
 */
export function spanOfBegun(row: RoadmapRow, calendar: Calendar, statusDate: number | null): Span {
  const afterDay = (serial: number) => calendar.numberOf(serial + 1);
  if (stateOf(row) === 'finished') {
    const finish = afterDay(row.actualFinish ?? (row.actualStart as number));
    if (row.kind !== 'Task') return { start: finish, finish };
    return { start: row.actualStart === null ? finish - row.duration : calendar.numberOf(row.actualStart), finish };
  }
  const start = calendar.numberOf(row.actualStart as number);
  if (statusDate === null) return { start, finish: start + row.duration };
  const from = Math.max(start, calendar.numberOf(statusDate));
  return { start, finish: Math.max(from + remainingDays(row.duration, row.percentComplete), start + 1) };
}
