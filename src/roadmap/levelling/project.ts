import type { RowLink } from '../roadmap-row';

/** What one activity of a project asks for. Times are whole days from the project's first day, which is 0. */
export interface Activity {
  /** Days; 0 is an instant, which needs no resource. */
  duration: number;
  /** The earliest start, 0 or later. */
  release: number;
  /** The finish that is asked for; Infinity where none is. */
  due: number;
  /** Whether the project lasts until it is finished. */
  endsProject: boolean;
  /** Amounts above 0, at most one a resource. */
  needs: readonly Need[];
}

export interface Need {
  resource: number;
  amount: number;
}

/** Use of a resource that nothing can move, such as by work that has begun. */
export interface Booking extends Need {
  start: number;
  /** The first day after it. */
  finish: number;
}

/** Lists of numbers in flat arrays: those of activity i stand from `first[i]` up to, and without, `first[i + 1]`. */
export interface Ties {
  first: Int32Array;
  other: Int32Array;
  /** Start of the later activity ≥ start of the earlier one + weight. */
  weight: Int32Array;
}

/**
 * A resource-constrained project in flat arrays. Links of every type are held as least distances between starts, which
 * is all that they say once durations are fixed (Bartusch, Möhring and Radermacher 1988).
 */
export interface Project {
  size: number;
  duration: Int32Array;
  release: Float64Array;
  due: Float64Array;
  endsProject: Uint8Array;
  /** Every activity after its predecessors. */
  order: Int32Array;
  before: Ties;
  after: Ties;
  needFirst: Int32Array;
  needResource: Int32Array;
  needAmount: Int32Array;
  /** How much of each resource there is on every day. */
  capacity: Int32Array;
  bookings: readonly Booking[];
  /** The project does not end before this day, whatever the activities do. */
  endsNotBefore: number;
  /** Resources are not looked at from this day on: no plan gets there, or it is refused for that. */
  horizon: number;
}

/** What a project may have beside its activities. */
export type ProjectSettings = Partial<Pick<Project, 'bookings' | 'endsNotBefore' | 'horizon'>>;

/** Days for which a profile of resources is kept where nothing else is said. */
export const longestPlan = 5_000_000;

/** The least distance between the starts of two activities that a link asks for. */
function weightOf({ type, lag, from, to }: RowLink, duration: Int32Array): number {
  const fromStart = type === 'FS' || type === 'FF' ? duration[from] : 0;
  return fromStart + lag - (type === 'FF' || type === 'SF' ? duration[to] : 0);
}

function group(links: readonly RowLink[], duration: Int32Array, by: 'from' | 'to'): Ties {
  const first = new Int32Array(duration.length + 1);
  for (const link of links) first[link[by] + 1]++;
  for (let place = 0; place < duration.length; place++) first[place + 1] += first[place];
  const next = first.slice();
  const other = new Int32Array(links.length);
  const weight = new Int32Array(links.length);
  for (const link of links) {
    const place = next[link[by]]++;
    other[place] = link[by === 'from' ? 'to' : 'from'];
    weight[place] = weightOf(link, duration);
  }
  return { first, other, weight };
}

/**
 * Puts a project into flat arrays. Ties between equal choices are broken by an activity's number, so that whoever wants
 * results that do not depend on the order of a table numbers its rows by something else than their places.
 * @param order every activity after its predecessors; links must not lead in a circle.
 * @param capacity how much of each resource there is; every need must be within it.
 */
export function createProject(
  activities: readonly Activity[],
  links: readonly RowLink[],
  order: Int32Array,
  capacity: readonly number[],
  { bookings = [], endsNotBefore = 0, horizon = longestPlan }: ProjectSettings = {},
): Project {
  const size = activities.length;
  const duration = Int32Array.from(activities, (one) => one.duration);
  const needs = activities.map((one) => (one.duration > 0 ? one.needs : []));
  const needFirst = new Int32Array(size + 1);
  needs.forEach((list, place) => {
    needFirst[place + 1] = needFirst[place] + list.length;
  });
  return {
    size,
    duration,
    release: Float64Array.from(activities, (one) => one.release),
    due: Float64Array.from(activities, (one) => one.due),
    endsProject: Uint8Array.from(activities, (one) => (one.endsProject ? 1 : 0)),
    order,
    before: group(links, duration, 'to'),
    after: group(links, duration, 'from'),
    needFirst,
    needResource: Int32Array.from(needs.flat(), ({ resource }) => resource),
    needAmount: Int32Array.from(needs.flat(), ({ amount }) => amount),
    capacity: Int32Array.from(capacity),
    bookings,
    endsNotBefore,
    horizon,
  };
}

/** The day on which the project is finished, for these starts. */
export function makespanOf({ size, duration, endsProject, endsNotBefore }: Project, starts: Float64Array): number {
  let end = endsNotBefore;
  for (let one = 0; one < size; one++) {
    if (endsProject[one] && starts[one] + duration[one] > end) end = starts[one] + duration[one];
  }
  return end;
}

/** Days by which activities miss the finish that is asked for, summed up. */
export function latenessOf({ size, duration, due }: Project, starts: Float64Array): number {
  let late = 0;
  for (let one = 0; one < size; one++) late += Math.max(0, starts[one] + duration[one] - due[one]);
  return late;
}

const latenessWeight = 2 ** 26;

/** What schedules are compared by, as one number: first the lateness against the finishes asked for, then the end. */
export function costOf(project: Project, starts: Float64Array): number {
  return latenessOf(project, starts) * latenessWeight + makespanOf(project, starts);
}

/** The earliest start that links and the activity's own date allow, with all others at these starts. */
export function earliestBeside({ release, before }: Project, one: number, starts: Float64Array): number {
  let start = release[one];
  for (let place = before.first[one]; place < before.first[one + 1]; place++) {
    const bound = starts[before.other[place]] + before.weight[place];
    if (bound > start) start = bound;
  }
  return start;
}

/** Activities that start later than links and their own dates ask for: limited resources hold them. */
export function heldActivities(project: Project, starts: Float64Array): number[] {
  return Array.from(starts.keys()).filter((one) => starts[one] > earliestBeside(project, one, starts));
}
