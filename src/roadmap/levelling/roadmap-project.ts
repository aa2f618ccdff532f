import { idKey } from '../links';
import { startWithoutLinks, startAfter } from '../passes';
import type { Problem } from '../problems';
import { stateOf } from '../progress';
import type { RoadmapRow, RowLink } from '../roadmap-row';
import { dateRoadmap, type DatedRoadmap, type ScheduleSettings } from '../schedule';
import { lastSerial } from '../serial';
import { readNeeds, type LimitedNeeds, type Limits, type RowUse } from './limits';
import { createProject, type Booking, type Project } from './project';

/** A roadmap as a project of limited resources. */
export interface RoadmapProject {
  dated: DatedRoadmap;
  limited: LimitedNeeds;
  project: Project;
  /** The row of each activity; rows that have begun or cannot be dated are none. */
  rowOf: number[];
  /** Working-day number of the project's day 0. */
  origin: number;
}

/** Rows that can still move, by their IDs, so that nothing depends on the order in which they stand. */
function movableRows({ rows, broken }: DatedRoadmap): number[] {
  const open = rows.flatMap((row, place) => (broken[place] || stateOf(row) !== 'open' ? [] : [place]));
  const keys = new Map(open.map((place) => [place, idKey(rows[place].id)]));
  const key = (place: number) => keys.get(place) ?? '';
  return open.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Dates a roadmap by its links, and puts what can still move and what is limited into a project. */
export function createRoadmapProject(
  rows: readonly RoadmapRow[],
  uses: readonly RowUse[],
  limits: Limits,
  settings: ScheduleSettings,
  found: readonly (readonly Problem[])[] = [],
): RoadmapProject {
  const limited = readNeeds(rows, uses, limits);
  const known = rows.map((_, place) => [...(found[place] ?? []), ...limited.problems[place]]);
  const dated = dateRoadmap(rows, settings, known);
  const { network, places, broken } = dated;
  const { calendar } = settings;

  const rowOf = movableRows(dated);
  const activityOf = new Map(rowOf.map((row, activity) => [row, activity]));
  const earliest = rowOf.map((row) => startWithoutLinks(rows[row], settings));
  const links: RowLink[] = [];
  for (const link of network.links) {
    const to = activityOf.get(link.to);
    if (to === undefined) continue;
    const from = activityOf.get(link.from);
    if (from !== undefined) links.push({ ...link, from, to });
    else earliest[to] = Math.max(earliest[to], startAfter(link, rows[link.to].duration, places));
  }

  const origin = earliest.reduce((least, day) => Math.min(least, day), Infinity);
  const bookings: Booking[] = [];
  let endsNotBefore = 0;
  rows.forEach((row, place) => {
    if (broken[place] || stateOf(row) === 'open') return;
    const finish = places.finish[place] - origin;
    if (row.kind !== 'Checkpoint') endsNotBefore = Math.max(endsNotBefore, finish);
    for (const need of limited.needs[place]) bookings.push({ ...need, start: places.start[place] - origin, finish });
  });

  const activities = rowOf.map((row, activity) => ({
    duration: rows[row].duration,
    release: earliest[activity] - origin,
    due: dueOf(rows[row], settings) - origin,
    endsProject: rows[row].kind !== 'Checkpoint',
    needs: limited.needs[row],
  }));
  const order = network.order.filter((row) => activityOf.has(row)).map((row) => activityOf.get(row) as number);
  const horizon = rowOf.length === 0 ? 0 : calendar.numberOf(lastSerial + 1) - origin;
  const project = createProject(activities, links, order, limited.capacity, { bookings, endsNotBefore, horizon });
  return { dated, limited, project, rowOf, origin };
}

/** The working-day number by which a row has to be finished; Infinity where nothing is asked for. */
export function dueOf({ finishBy }: RoadmapRow, { calendar }: ScheduleSettings): number {
  return finishBy === null ? Infinity : calendar.numberOf(finishBy + 1);
}
