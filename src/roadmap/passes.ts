import type { Calendar } from './calendar';
import type { Network } from './network';
import { spanOfBegun, stateOf } from './progress';
import type { RoadmapRow, RowLink } from './roadmap-row';
import { firstSerial, lastSerial } from './serial';

/** What a schedule is calculated by; dates are whole-day serials. */
export interface ScheduleSettings {
  projectStart: number;
  /** The day up to which progress is reported; null where progress is not followed. */
  statusDate: number | null;
  calendar: Calendar;
}

/** Why a row has no place in time. */
export type Obstacle = { kind: 'predecessor'; row: number } | { kind: 'beyondCalendar' };

/** Places in time as working-day numbers: a row lies between the begin of day `start` and the begin of day `finish`. */
export interface Places {
  start: Float64Array;
  finish: Float64Array;
}

/** The earliest start that this link allows; a milestone starts and finishes at once. */
export function startAfter({ type, lag, from }: RowLink, duration: number, { start, finish }: Places): number {
  const earliest = (type === 'FS' || type === 'FF' ? finish[from] : start[from]) + lag;
  return type === 'FS' || type === 'SS' ? earliest : earliest - duration;
}

/** The earliest start before links are looked at: a task from the begin of a day, a milestone at the end of one. */
export function startWithoutLinks(row: RoadmapRow, { projectStart, statusDate, calendar }: ScheduleSettings): number {
  const hasFixedDate = row.kind === 'Checkpoint' && row.earliestStart !== null;
  const notBefore = Math.max(projectStart, row.earliestStart ?? 0, hasFixedDate ? 0 : (statusDate ?? 0));
  return calendar.numberOf(notBefore) + (row.kind === 'Task' ? 0 : 1);
}

/**
 * The forward pass (Kelley and Walker 1959, with the link types of precedence diagramming): earliest start and finish.
 * @param broken 1 for rows that cannot be dated; rows that wait for them, or end beyond the calendar, are added.
 * @returns the places, and why rows were added to `broken`.
 */
export function passForward(
  rows: readonly RoadmapRow[],
  network: Network,
  settings: ScheduleSettings,
  broken: Uint8Array,
): Places & { obstacles: Map<number, Obstacle> } {
  const { links, incoming, order } = network;
  const start = new Float64Array(rows.length);
  const finish = new Float64Array(rows.length);
  const obstacles = new Map<number, Obstacle>();
  const firstNumber = settings.calendar.numberOf(firstSerial);
  const lastNumber = settings.calendar.numberOf(lastSerial + 1);
  const stop = (row: number, obstacle: Obstacle) => {
    broken[row] = 1;
    obstacles.set(row, obstacle);
  };

  for (const row of order) {
    if (broken[row]) continue;
    if (stateOf(rows[row]) === 'open') {
      const { duration } = rows[row];
      let earliest = startWithoutLinks(rows[row], settings);
      for (let place = incoming.first[row]; place < incoming.first[row + 1] && !broken[row]; place++) {
        const link = links[incoming.list[place]];
        if (broken[link.from]) stop(row, { kind: 'predecessor', row: link.from });
        else earliest = Math.max(earliest, startAfter(link, duration, { start, finish }));
      }
      start[row] = earliest;
      finish[row] = earliest + duration;
    } else {
      const span = spanOfBegun(rows[row], settings.calendar, settings.statusDate);
      start[row] = span.start;
      finish[row] = span.finish;
    }
    if (!broken[row] && (start[row] < firstNumber || finish[row] > lastNumber)) stop(row, { kind: 'beyondCalendar' });
  }
  return { start, finish, obstacles };
}

/**
 * The backward pass: the latest finish of each row that keeps the project's end and every Finish by.
 * The project ends with its last task or milestone; checkpoints do not hold it up.
 * @returns latest finishes as working-day numbers; infinite where nothing limits a checkpoint.
 */
export function passBackward(
  rows: readonly RoadmapRow[],
  network: Network,
  { calendar }: ScheduleSettings,
  broken: Uint8Array,
  { finish }: Places,
): Float64Array {
  const { links, outgoing, order } = network;
  let end = -Infinity;
  for (const row of order) if (!broken[row] && rows[row].kind !== 'Checkpoint') end = Math.max(end, finish[row]);

  const latest = new Float64Array(rows.length).fill(Infinity);
  for (let done = order.length - 1; done >= 0; done--) {
    const row = order[done];
    if (broken[row]) continue;
    const { kind, duration, finishBy } = rows[row];
    if (kind !== 'Checkpoint') latest[row] = end;
    if (finishBy !== null) latest[row] = Math.min(latest[row], calendar.numberOf(finishBy + 1));
    for (let place = outgoing.first[row]; place < outgoing.first[row + 1]; place++) {
      const { to, type, lag } = links[outgoing.list[place]];
      if (broken[to]) continue;
      const latestOfNext = type === 'FS' || type === 'SS' ? latest[to] - rows[to].duration : latest[to];
      if (type === 'FS' || type === 'FF') latest[row] = Math.min(latest[row], latestOfNext - lag);
      else if (stateOf(rows[row]) === 'open') latest[row] = Math.min(latest[row], latestOfNext - lag + duration);
    }
  }
  return latest;
}
