import { findCriticalPath, lowerBound, type CriticalPath } from './bounds';
import { createGenerator } from './generation';
import { costOf, makespanOf, type Project } from './project';
import { createRandom } from './random';
import { rules } from './rules';

/** How far a search has come, and the best schedule so far; the search goes on changing it. */
export interface SearchState {
  starts: Float64Array;
  /** What schedules are compared by: `costOf`. */
  cost: number;
  /** The end of the project as the best single rule leaves it, and the rule in words. */
  ruleEnd: number;
  rule: string;
  /** How many schedules were made, and how many are made at most. */
  schedules: number;
  total: number;
  isOver: boolean;
}

const fewSchedules = 1_200;
const schedulesAnActivity = 21;
const mostPlacements = 350_000;

/**
 * How many schedules the search makes at most: by the number of activities alone, so that every machine finds the same.
 * More activities need more of them, until they are too dear.
 */
export function schedulesFor(size: number): number {
  const wanted = Math.max(fewSchedules, schedulesAnActivity * size);
  return Math.min(wanted, Math.ceil(mostPlacements / Math.max(1, size)));
}

/** Few and better parents where schedules are dear. */
const populationFor = (size: number) => Math.max(4, Math.min(80, Math.round(440 / Math.sqrt(size))));

interface Member {
  starts: Float64Array;
  cost: number;
}

function isSame(one: Member, other: Member): boolean {
  if (one.cost !== other.cost) return false;
  for (let place = 0; place < one.starts.length; place++) if (one.starts[place] !== other.starts[place]) return false;
  return true;
}

/** Makes schedules, counts them and keeps the best one. */
function createWorkshop(project: Project, path: CriticalPath) {
  const generator = createGenerator(project);
  const bound = lowerBound(project, path);
  const late = new Float64Array(project.size);
  const again = new Float64Array(project.size);
  const state: SearchState = {
    starts: new Float64Array(project.size),
    cost: Infinity,
    ruleEnd: 0,
    rule: '',
    schedules: 0,
    total: schedulesFor(project.size),
    isOver: false,
  };

  const keep = ({ starts, cost }: Member) => {
    if (cost >= state.cost) return;
    state.starts.set(starts);
    state.cost = cost;
  };

  return {
    state,
    isDone: () => state.cost <= bound || state.schedules >= state.total,
    make: (keys: Float64Array, way: 'serial' | 'parallel'): Member => {
      const starts = new Float64Array(project.size);
      generator[way](keys, starts);
      state.schedules += 1;
      const made = { starts, cost: costOf(project, starts) };
      keep(made);
      return made;
    },
    /** Forward–backward improvement: pushed late and then early again, a schedule never gets longer. */
    improve: (member: Member): Member => {
      if (!generator.pushLate(member.starts, late)) return member;
      generator.serial(late, again);
      state.schedules += 2;
      const cost = costOf(project, again);
      if (cost > member.cost) return member;
      member.starts.set(again);
      member.cost = cost;
      keep(member);
      return member;
    },
  };
}

/** Keys near those of the best rule, disturbed at random: the sampling of Kolisch (1996) in its simplest form. */
function sampleKeys({ size, duration }: Project, { latest, end }: CriticalPath, random: () => number): Float64Array {
  const spread = end * (0.05 + 0.3 * random());
  const byFinish = random() < 0.5;
  return Float64Array.from(
    { length: size },
    (_, one) => latest[one] + (byFinish ? duration[one] : 0) + spread * random(),
  );
}

/** A child: in a window of time the order of the one parent, before and after it that of the other; then a few moves. */
function cross(project: Project, mother: Member, father: Member, random: () => number): Float64Array {
  const { size, duration } = project;
  const end = makespanOf(project, mother.starts);
  const length = end * (0.25 + 0.5 * random());
  const from = (end - length) * random();
  const farAway = 2 * project.horizon;
  const keys = new Float64Array(size);
  for (let one = 0; one < size; one++) {
    const middle = mother.starts[one] + duration[one] / 2;
    if (middle < from) keys[one] = father.starts[one] - farAway;
    else keys[one] = middle > from + length ? father.starts[one] + farAway : mother.starts[one];
  }
  const moves = 1 + Math.floor(random() * Math.max(1, size * 0.05));
  for (let move = 0; move < moves; move++) {
    keys[Math.floor(random() * size)] += (random() - 0.5) * 0.3 * end;
  }
  return keys;
}

/**
 * The bounded search: every priority rule by both ways of generation, samples around the best rule, and a genetic
 * algorithm, each schedule improved forwards and backwards. After Valls, Ballestín and Quintanilla (2008, a hybrid
 * genetic algorithm) with the crossover by a window of time of Debels and Vanhoucke (2007). It stops where the lower
 * bound is reached. It yields after every few schedules; the same project gives the same result on every machine.
 */
export function* search(project: Project): Generator<SearchState, SearchState> {
  const path = findCriticalPath(project);
  const { state, isDone, make, improve } = createWorkshop(project, path);
  const members: Member[] = [];
  const add = (member: Member) => {
    if (!members.some((other) => isSame(member, other))) members.push(member);
  };

  let costOfRules = Infinity;
  for (const { name, keys } of rules) {
    const ranks = keys(project, path);
    for (const way of ['serial', 'parallel'] as const) {
      const made = make(ranks, way);
      members.push(made);
      if (made.cost >= costOfRules) continue;
      costOfRules = made.cost;
      state.ruleEnd = makespanOf(project, made.starts);
      state.rule = name;
    }
    yield state;
    if (isDone()) break;
  }
  for (const made of members.splice(0).sort((one, other) => one.cost - other.cost)) {
    if (isDone()) break;
    add(improve(made));
    yield state;
  }

  const random = createRandom(1);
  const population = populationFor(project.size);
  for (let sample = 0; sample < 2 * population && members.length < population && !isDone(); sample++) {
    add(improve(make(sampleKeys(project, path, random), sample % 2 === 0 ? 'serial' : 'parallel')));
    yield state;
  }
  members.sort((one, other) => one.cost - other.cost).splice(population);

  const choose = () => {
    const one = members[Math.floor(random() * members.length)];
    const other = members[Math.floor(random() * members.length)];
    return one.cost <= other.cost ? one : other;
  };
  while (!isDone()) {
    const child = improve(make(cross(project, choose(), choose(), random), 'serial'));
    const worst = members.reduce((found, member, place) => (member.cost > members[found].cost ? place : found), 0);
    if (child.cost <= members[worst].cost && !members.some((other) => isSame(child, other))) members[worst] = child;
    yield state;
  }
  state.isOver = true;
  return state;
}

/** The starts of the best schedule so far, in which no activity can start earlier with all others where they are. */
export function settledStarts(project: Project, { starts }: SearchState): Float64Array {
  const settled = starts.slice();
  createGenerator(project).settle(settled);
  return settled;
}

/** Runs a search to its end. */
export function searchThrough(project: Project): SearchState {
  const searching = search(project);
  let next = searching.next();
  while (!next.done) next = searching.next();
  return { ...next.value, starts: settledStarts(project, next.value) };
}

/**
 * One serial pass by each of the rules that do best in single passes; the best result of them.
 * @returns starts; no earlier finish asked for is missed and no later end accepted than the best of these rules gives.
 */
export function scheduleByRules(project: Project, count = 5): Float64Array {
  const path = findCriticalPath(project);
  const bound = lowerBound(project, path);
  const generator = createGenerator(project);
  const starts = new Float64Array(project.size);
  const best = { starts: starts.slice(), cost: Infinity };
  for (const { keys } of rules.slice(0, count)) {
    generator.serial(keys(project, path), starts);
    const cost = costOf(project, starts);
    if (cost < best.cost) {
      best.starts.set(starts);
      best.cost = cost;
    }
    if (cost <= bound) break;
  }
  return best.starts;
}
