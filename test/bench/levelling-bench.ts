import { createCalendar } from '../../src/roadmap/calendar';
import { noLimits, scheduleWithin, type Limits } from '../../src/roadmap/levelling';
import { findCriticalPath, lowerBound } from '../../src/roadmap/levelling/bounds';
import { createProject, makespanOf, type Project } from '../../src/roadmap/levelling/project';
import { createRandom } from '../../src/roadmap/levelling/random';
import { searchThrough } from '../../src/roadmap/levelling/search';
import { createNetwork } from '../../src/roadmap/network';
import type { RowLink } from '../../src/roadmap/roadmap-row';
import { readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { row } from '../roadmap/rows';
import { makeSet, projectOf } from '../roadmap/levelling/instances';
import type { Measurement } from './functions-bench';

const runs = 5;

/** A made-up roadmap of tasks of one to sixty days, each with two links of any type, done by teams in seven tracks. */
function makeRoadmap(tasks: number) {
  const random = createRandom(7);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const reach = Math.max(60, tasks / 10);
  const links: RowLink[] = [];
  for (let to = 1; to < tasks; to++) {
    for (let link = 0; link < 2; link++) {
      const type = (['FS', 'FS', 'SS', 'FF'] as const)[whole(0, 3)];
      links.push({ from: whole(Math.max(0, to - reach), to - 1), to, type, lag: whole(0, 5) });
    }
  }
  const teams = Math.max(6, Math.floor(tasks / 25));
  const activities = Array.from({ length: tasks }, () => ({
    duration: whole(1, 60),
    track: whole(0, 6),
    team: whole(0, teams - 1),
  }));
  const inAll = Math.max(6, Math.floor(tasks / 200));
  return { activities, links, teams, inAll, ofTrack: Math.max(2, Math.floor(inAll / 3)) };
}

export function roadmapProject(tasks: number): Project {
  const { activities, links, teams, inAll, ofTrack } = makeRoadmap(tasks);
  return createProject(
    activities.map(({ duration, track, team }) => ({
      duration,
      release: 0,
      due: Infinity,
      endsProject: true,
      needs: [0, 1 + track, 8 + team].map((resource) => ({ resource, amount: 1 })),
    })),
    links,
    createNetwork(tasks, links).order,
    [inAll, ...new Array<number>(7).fill(ofTrack), ...new Array<number>(teams).fill(2)],
  );
}

/** The same as rows, for the pass that SCHEDULE makes in a cell. */
export function rowsWithin(tasks: number): Parameters<typeof scheduleWithin> {
  const { activities, links, inAll, ofTrack } = makeRoadmap(tasks);
  const idOf = (place: number) => `R-${String(place + 1).padStart(5, '0')}`;
  const written = activities.map(() => [] as string[]);
  for (const { from, to, type, lag } of links) written[to].push(`${idOf(from)}${type}+${lag}d`);
  const limits: Limits = {
    ...noLimits,
    inAll,
    eachDoer: 2,
    perTrack: new Map(Array.from({ length: 7 }, (_, track) => [`Track ${track}`, ofTrack])),
  };
  return [
    activities.map(({ duration }, place) => row(idOf(place), duration, written[place].join('; '))),
    activities.map(({ track, team }) => ({ doneBy: [`Team ${team}`], track: `Track ${track}` })),
    limits,
    { projectStart: 46_391, statusDate: null, calendar: createCalendar(readWorkingWeek('0000011') as WorkingWeek) },
  ];
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.round(times.sort((one, other) => one - other)[Math.floor(runs / 2)] * 10) / 10;
}

/** How long levelling takes: the whole search, and the pass of a cell. */
export function measureLevelling(): Measurement[] {
  const cell = rowsWithin(500);
  return [
    { name: 'SCHEDULE within limits, 500 tasks', milliseconds: medianOf(() => scheduleWithin(...cell)) },
    ...[50, 500, 5_000].map((tasks) => {
      const project = roadmapProject(tasks);
      const name = `levelling ${tasks.toLocaleString('en')} tasks, the whole search`;
      return { name, milliseconds: medianOf(() => searchThrough(project)) };
    }),
  ];
}

/** What must stay below, in milliseconds. */
export const levellingTargets: Readonly<Record<string, number>> = {
  'SCHEDULE within limits, 500 tasks': 50,
  'levelling 50 tasks, the whole search': 50,
  'levelling 500 tasks, the whole search': 500,
  'levelling 5,000 tasks, the whole search': 2_000,
};

/** Quality on projects made by the design of the public benchmarks: how far the search stays above a lower bound, and below the rules. */
function measureQuality(activities: number, each: number) {
  let [end, ruleEnd, bound, proved, count] = [0, 0, 0, 0, 0];
  for (const instance of makeSet(activities, each)) {
    const project = projectOf(instance);
    const found = searchThrough(project);
    const least = lowerBound(project, findCriticalPath(project));
    const length = makespanOf(project, found.starts);
    end += length;
    ruleEnd += found.ruleEnd;
    bound += least;
    proved += length === least ? 1 : 0;
    count += 1;
  }
  return {
    activities,
    projects: count,
    proved,
    end: end / count,
    'best rule': ruleEnd / count,
    'lower bound': bound / count,
  };
}

if (require.main === module) {
  console.table(measureLevelling());
  console.table([measureQuality(30, 3), measureQuality(120, 1)]);
}
