import { findCriticalPath } from './bounds';
import { createGenerator } from './generation';
import type { Profile } from './profile';
import { heldActivities, makespanOf, type Need, type Project } from './project';

/** How far the activities of a schedule can move, and what holds them. */
export interface Room {
  /** Days by which an activity can be moved on; below 0 where it misses the finish that is asked for. */
  slack: Float64Array;
  /** 1 where it cannot move at all without moving the end or a finish that is asked for. */
  critical: Uint8Array;
  /** The resources that delay an activity, each short on the day before it starts; only for activities that are delayed. */
  shortOf: Map<number, number[]>;
  /** The right-justified schedule. */
  late: Float64Array;
  /** How many days after this finish a need could be met on, up to `most`, in the schedule or in the right-justified one. */
  freeAfter(needs: readonly Need[], finish: number, most: number, which: 'early' | 'late'): number;
}

const countFree = (profile: Profile, needs: readonly Need[], from: number, most: number) =>
  needs.reduce((least, need) => profile.freeDays(need, from, least), most);

/** The latest start with all others where they are, by links, the end and the finish that is asked for. */
function latestBeside({ duration, due, endsProject, after }: Project, one: number, starts: Float64Array, end: number) {
  let latest = Math.min(endsProject[one] ? end : Infinity, due[one]) - duration[one];
  for (let place = after.first[one]; place < after.first[one + 1]; place++) {
    latest = Math.min(latest, starts[after.other[place]] - after.weight[place]);
  }
  return latest;
}

/**
 * Looks for room in a schedule. Where limits delay something, slack is how far an activity can slide with all others
 * where they are, and it is critical where it cannot even when what comes after it slides too, as the right-justified
 * schedule shows. Where limits delay nothing, both are those of the critical-path method.
 */
export function findRoom(project: Project, starts: Float64Array): Room {
  const { size, duration, needFirst, needResource, needAmount } = project;
  const held = heldActivities(project, starts);
  const early = createGenerator(project).profile;
  for (let one = 0; one < size; one++) early.book(one, starts[one]);
  const later = createGenerator(project);
  const late = new Float64Array(size);
  later.pushLate(starts, late);

  const needsOf = (one: number): Need[] =>
    Array.from({ length: needFirst[one + 1] - needFirst[one] }, (_, place) => ({
      resource: needResource[needFirst[one] + place],
      amount: needAmount[needFirst[one] + place],
    }));
  const slack = new Float64Array(size);
  const critical = new Uint8Array(size);
  const end = makespanOf(project, starts);
  const path = held.length === 0 ? findCriticalPath(project) : null;
  for (let one = 0; one < size; one++) {
    if (path) {
      slack[one] = path.latest[one] - starts[one];
      critical[one] = slack[one] <= 0 ? 1 : 0;
      continue;
    }
    const room = latestBeside(project, one, starts, end) - starts[one];
    slack[one] =
      room <= 0 || room === Infinity ? room : countFree(early, needsOf(one), starts[one] + duration[one], room);
    critical[one] = slack[one] < 0 || (slack[one] === 0 && late[one] <= starts[one]) ? 1 : 0;
  }
  return {
    slack,
    critical,
    late,
    shortOf: new Map(
      held.map((one) => {
        const short = needsOf(one).filter((need) => early.freeDays(need, starts[one] - 1, 1) === 0);
        return [one, short.map(({ resource }) => resource)];
      }),
    ),
    freeAfter: (needs, finish, most, which) =>
      countFree(which === 'early' ? early : later.profile, needs, finish, most),
  };
}
