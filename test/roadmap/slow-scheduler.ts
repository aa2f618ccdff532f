import type { RoadmapRow } from '../../src/roadmap/roadmap-row';

/** A link as the slow scheduler takes it: rows by number, type and lag in working days. */
export interface SlowLink {
  from: number;
  to: number;
  type: 'FS' | 'SS' | 'FF' | 'SF';
  lag: number;
}

/** How many of these spans [first day, last day] lie over the fullest day. */
export function mostAtOnce(spans: [number, number][]): number {
  return Math.max(...spans.map(([start]) => spans.filter(([from, to]) => from <= start && start <= to).length));
}

/** Working days from this serial on, found by looking at one day after the other. */
export function workingDaysFrom(
  first: number,
  count: number,
  offDays: readonly number[],
  holidays: ReadonlySet<number>,
) {
  const days: number[] = [];
  // Serial 2 is Monday 1900-01-02 in days counted back from 1900-03-01, so (serial - 2) % 7 is 0 on Mondays.
  for (let serial = first; days.length < count; serial++) {
    if (!offDays.includes((serial - 2) % 7) && !holidays.has(serial)) days.push(serial);
  }
  return days;
}

/**
 * An independent scheduler for tests: raises every start until no link is hurt, without an order of rows or a calendar.
 * @param delayed working days by which single rows start later than they could.
 * @returns start and finish as counts of working days after the project's first morning.
 */
export function scheduleSlowly(
  rows: RoadmapRow[],
  links: SlowLink[],
  delayed: ReadonlyMap<number, number> = new Map(),
) {
  const solve = (atLeast: number[]) => {
    const starts = [...atLeast];
    const finish = (place: number) => starts[place] + rows[place].duration;
    for (let changed = true; changed;) {
      changed = false;
      for (const { from, to, type, lag } of links) {
        const tied = (type[0] === 'F' ? finish(from) : starts[from]) + lag;
        const needed = type[1] === 'S' ? tied : tied - rows[to].duration;
        if (starts[to] < needed) {
          starts[to] = needed;
          changed = true;
        }
      }
    }
    return starts.map((start, place) => ({ start, finish: finish(place) }));
  };
  const floor = rows.map(({ kind }) => (kind === 'Task' ? 0 : 1));
  const early = solve(floor);
  if (delayed.size === 0) return early;
  return solve(
    floor.map((least, place) => (delayed.has(place) ? early[place].start + (delayed.get(place) ?? 0) : least)),
  );
}
