import type { CriticalPath } from './bounds';
import type { Project } from './project';

/** A priority rule: what comes first where not all can. */
export interface Rule {
  /** In words, to follow 'first:'. */
  name: string;
  /** A key for each activity; the lowest comes first. */
  keys(project: Project, path: CriticalPath): Float64Array;
}

const keysBy =
  (key: (one: number, project: Project, path: CriticalPath) => number): Rule['keys'] =>
  (project, path) =>
    Float64Array.from({ length: project.size }, (_, one) => key(one, project, path));

/** How many activities wait for each one, directly or not; sets of bits, united from the last activity to the first. */
function countSuccessors({ size, order, after }: Project): Float64Array {
  const words = (size + 31) >> 5;
  const sets = new Uint32Array(words * size);
  const counts = new Float64Array(size);
  for (let place = size - 1; place >= 0; place--) {
    const one = order[place];
    const own = one * words;
    for (let next = after.first[one]; next < after.first[one + 1]; next++) {
      const other = after.other[next];
      for (let word = 0; word < words; word++) sets[own + word] |= sets[other * words + word];
      sets[own + (other >> 5)] |= 1 << (other & 31);
    }
    for (let word = 0; word < words; word++) {
      let bits = sets[own + word];
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      counts[one] += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
  }
  return counts;
}

function positionalWeight(one: number, { duration, after }: Project): number {
  let weight = duration[one];
  for (let next = after.first[one]; next < after.first[one + 1]; next++) weight += duration[after.other[next]];
  return weight;
}

function scarcity(one: number, { duration, needFirst, needResource, needAmount, capacity }: Project): number {
  let share = 0;
  for (let place = needFirst[one]; place < needFirst[one + 1]; place++) {
    share += needAmount[place] / capacity[needResource[place]];
  }
  return share * duration[one];
}

/** The rules that Kolisch (1996) and Kolisch and Hartmann (1999) found best, and the two that people use by hand. */
export const rules: readonly Rule[] = [
  { name: 'the earliest latest finish', keys: keysBy((one, { duration }, { latest }) => latest[one] + duration[one]) },
  { name: 'the earliest latest start', keys: keysBy((one, _, { latest }) => latest[one]) },
  { name: 'the most that waits for it', keys: (project) => countSuccessors(project).map((count) => -count) },
  { name: 'the greatest positional weight', keys: keysBy((one, project) => -positionalWeight(one, project)) },
  { name: 'the least slack', keys: keysBy((one, _, { earliest, latest }) => latest[one] - earliest[one]) },
  { name: 'the longest way to the end', keys: keysBy((one, _, { tail }) => -tail[one]) },
  { name: 'the scarcest resources', keys: keysBy((one, project) => -scarcity(one, project)) },
  { name: 'the shortest', keys: keysBy((one, { duration }) => duration[one]) },
];
