import { createNetwork } from '../../../src/roadmap/network';
import { createProject, type Project } from '../../../src/roadmap/levelling/project';
import { createRandom } from '../../../src/roadmap/levelling/random';
import type { RowLink } from '../../../src/roadmap/roadmap-row';

/** A made-up project with finish-to-start links, as the public benchmarks of this problem have them. */
export interface Instance {
  durations: number[];
  links: RowLink[];
  /** By activity, then resource. */
  needs: number[][];
  capacity: number[];
}

export interface Design {
  activities: number;
  /** Links for each activity on average, redundant ones not counted: 1.5 to 2.1. */
  complexity: number;
  /** Part of the resources that an activity needs on average: 0.25 to 1. */
  factor: number;
  /** How plentiful resources are, from 0 (the least with which it can be done) to 1 (never short on the critical path's dates). */
  strength: number;
  resources: number;
  seed: number;
}

/** Links are added until no more fit, each within three successors and predecessors and none that another path implies. */
function makeLinks(activities: number, complexity: number, whole: (least: number, most: number) => number) {
  const last = activities + 1;
  const size = activities + 2;
  const successors = Array.from({ length: size }, () => new Set<number>());
  const predecessors = Array.from({ length: size }, () => new Set<number>());
  const leadsTo = Array.from({ length: size }, () => new Uint8Array(size));
  const add = (from: number, to: number) => {
    successors[from].add(to);
    predecessors[to].add(from);
    for (let before = 0; before < size; before++) {
      if (before !== from && !leadsTo[before][from]) continue;
      leadsTo[before][to] = 1;
      for (let after = 0; after < size; after++) if (leadsTo[to][after]) leadsTo[before][after] = 1;
    }
  };
  const isRedundant = (from: number, to: number) => {
    if (leadsTo[from][to]) return true;
    for (let before = 0; before < size; before++) {
      if (before !== from && !leadsTo[before][from]) continue;
      for (const next of successors[before]) if (next === to || leadsTo[to][next]) return true;
    }
    return false;
  };
  const fits = (from: number, to: number) =>
    successors[from].size < 3 && predecessors[to].size < 3 && !isRedundant(from, to);

  for (let one = 1; one <= activities; one++) {
    for (let trial = 0; one > 3 && trial < 50 && predecessors[one].size === 0; trial++) {
      const from = whole(1, one - 1);
      if (fits(from, one)) add(from, one);
    }
    if (predecessors[one].size === 0) add(0, one);
  }
  for (let one = activities - 3; one >= 1; one--) {
    for (let trial = 0; trial < 50 && successors[one].size === 0; trial++) {
      const to = whole(one + 1, activities);
      if (fits(one, to)) add(one, to);
    }
  }
  for (let one = 1; one <= activities; one++) if (successors[one].size === 0) add(one, last);
  let links = successors.reduce((sum, { size: count }) => sum + count, 0);
  for (let trial = 0; trial < 20_000 && links < complexity * size; trial++) {
    const from = whole(1, activities - 1);
    const to = whole(from + 1, activities);
    if (!fits(from, to)) continue;
    add(from, to);
    links += 1;
  }
  return successors.flatMap((set, from) => [...set].map((to): RowLink => ({ from, to, type: 'FS', lag: 0 })));
}

/** Earliest starts of activities whose links lead from lower to higher numbers. */
function earliestStarts(durations: readonly number[], links: readonly RowLink[]): number[] {
  const starts = durations.map(() => 0);
  for (const { from, to } of [...links].sort((one, other) => one.from - other.from)) {
    starts[to] = Math.max(starts[to], starts[from] + durations[from]);
  }
  return starts;
}

/**
 * A project after the generator ProGen (Kolisch, Sprecher and Drexl 1995): durations and needs of 1 to 10, a first and a
 * last activity of no duration, and resources between the least possible and what the critical path's dates ask for.
 */
export function makeInstance({ activities, complexity, factor, strength, resources, seed }: Design): Instance {
  const random = createRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const isReal = (one: number) => one > 0 && one <= activities;
  const durations = Array.from({ length: activities + 2 }, (_, one) => (isReal(one) ? whole(1, 10) : 0));
  const links = makeLinks(activities, complexity, whole);

  const needs = durations.map(() => new Array<number>(resources).fill(0));
  for (let one = 1; one <= activities; one++) needs[one][whole(0, resources - 1)] = whole(1, 10);
  for (let count = activities; count < factor * activities * resources;) {
    const one = whole(1, activities);
    const resource = whole(0, resources - 1);
    if (needs[one][resource] > 0) continue;
    needs[one][resource] = whole(1, 10);
    count += 1;
  }
  const starts = earliestStarts(durations, links);
  const end = starts[activities + 1];
  const capacity = Array.from({ length: resources }, (_, resource) => {
    const least = Math.max(...needs.map((of) => of[resource]), 1);
    const used = Array.from({ length: end }, (_day, day) =>
      needs.reduce(
        (sum, of, one) => (starts[one] <= day && day < starts[one] + durations[one] ? sum + of[resource] : sum),
        0,
      ),
    );
    return least + Math.max(0, Math.round(strength * (Math.max(...used) - least)));
  });
  return { durations, links, needs, capacity };
}

/** The factors of the public benchmarks: all of them, several projects each. */
export function* makeSet(activities: number, each: number): Generator<Instance> {
  const strengths = activities >= 120 ? [0.1, 0.2, 0.3, 0.4, 0.5] : [0.2, 0.5, 0.7, 1];
  let seed = 0;
  for (const complexity of [1.5, 1.8, 2.1])
    for (const factor of [0.25, 0.5, 0.75, 1])
      for (const strength of strengths)
        for (let one = 0; one < each; one++)
          yield makeInstance({ activities, complexity, factor, strength, resources: 4, seed: (seed += 7919) });
}

export function projectOf({ durations, links, needs, capacity }: Instance): Project {
  const activities = durations.map((duration, one) => ({
    duration,
    release: 0,
    due: Infinity,
    endsProject: true,
    needs: needs[one].flatMap((amount, resource) => (amount > 0 ? [{ resource, amount }] : [])),
  }));
  return createProject(activities, links, createNetwork(durations.length, links).order, capacity);
}

/** What is wrong with a schedule, day by day and link by link; nothing where it can be carried out. */
export function faultsOf({ durations, links, needs, capacity }: Instance, starts: ArrayLike<number>): string[] {
  const faults = links
    .filter(({ from, to }) => starts[to] < starts[from] + durations[from])
    .map(({ from, to }) => `${to} starts before ${from} is done`);
  const end = Math.max(...durations.map((duration, one) => starts[one] + duration));
  for (let day = 0; day < end; day++) {
    const running = durations.flatMap((duration, one) =>
      starts[one] <= day && day < starts[one] + duration ? [one] : [],
    );
    capacity.forEach((limit, resource) => {
      const used = running.reduce((sum, one) => sum + needs[one][resource], 0);
      if (used > limit) faults.push(`resource ${resource} is used ${used} on day ${day}, more than ${limit}`);
    });
  }
  return faults;
}

/** The shortest possible end, by trying every set of activities that may start on each day; for a few activities only. */
export function shortestEnd({ durations, links, needs, capacity }: Instance): number {
  const size = durations.length;
  const before = durations.map((_, to) => links.filter((link) => link.to === to).map(({ from }) => from));
  const tails = durations.map(() => 0);
  for (let one = size - 1; one >= 0; one--) {
    const after = links.filter(({ from }) => from === one).map(({ to }) => tails[to]);
    tails[one] = durations[one] + Math.max(0, ...after);
  }
  const starts = new Array<number>(size).fill(-1);
  let best = durations.reduce((sum, duration) => sum + duration, 0);

  const fitsAt = (one: number, day: number) =>
    capacity.every((limit, resource) => {
      for (let at = day; at < day + durations[one]; at++) {
        let used = needs[one][resource];
        for (let other = 0; other < size; other++) {
          if (starts[other] >= 0 && starts[other] <= at && at < starts[other] + durations[other])
            used += needs[other][resource];
        }
        if (used > limit) return false;
      }
      return true;
    });

  /** Serial generation over every order of the activities: it contains a shortest schedule (Sprecher et al. 1995). */
  const extend = (placed: number) => {
    if (placed === size) {
      best = Math.min(best, Math.max(...starts.map((start, one) => start + durations[one])));
      return;
    }
    for (let one = 0; one < size; one++) {
      if (starts[one] >= 0 || before[one].some((other) => starts[other] < 0)) continue;
      let day = Math.max(0, ...before[one].map((other) => starts[other] + durations[other]));
      while (!fitsAt(one, day)) day++;
      if (day + tails[one] >= best) continue;
      starts[one] = day;
      extend(placed + 1);
      starts[one] = -1;
    }
  };
  extend(0);
  return best;
}
