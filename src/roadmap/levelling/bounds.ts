import type { Project } from './project';

/** The critical path of a project whose resources are never short (Kelley and Walker 1959). */
export interface CriticalPath {
  earliest: Float64Array;
  /** Latest starts that keep the critical path's end and the finishes asked for as far as they can be kept. */
  latest: Float64Array;
  /** Days from the start of each activity to the end of the project along the longest path; -Infinity where none leads there. */
  tail: Float64Array;
  end: number;
}

/** Forward and backward pass without resources, linear in activities and links. */
export function findCriticalPath(project: Project): CriticalPath {
  const { size, order, duration, release, due, endsProject, before, after, endsNotBefore } = project;
  const earliest = release.slice();
  let end = endsNotBefore;
  for (const one of order) {
    for (let place = before.first[one]; place < before.first[one + 1]; place++) {
      earliest[one] = Math.max(earliest[one], earliest[before.other[place]] + before.weight[place]);
    }
    if (endsProject[one]) end = Math.max(end, earliest[one] + duration[one]);
  }
  const latest = new Float64Array(size);
  const tail = new Float64Array(size);
  for (let place = size - 1; place >= 0; place--) {
    const one = order[place];
    latest[one] = Math.min(end, due[one]) - duration[one];
    tail[one] = endsProject[one] ? duration[one] : -Infinity;
    for (let next = after.first[one]; next < after.first[one + 1]; next++) {
      latest[one] = Math.min(latest[one], latest[after.other[next]] - after.weight[next]);
      tail[one] = Math.max(tail[one], tail[after.other[next]] + after.weight[next]);
    }
  }
  return { earliest, latest, tail, end };
}

/**
 * A length that no schedule can go below: the critical path, and for each resource its work, after the earliest head and
 * before the shortest tail of those who need it, over what there is of it.
 */
export function lowerBound(project: Project, { earliest, tail, end }: CriticalPath): number {
  const { size, duration, needFirst, needResource, needAmount, capacity } = project;
  const work = new Float64Array(capacity.length);
  const head = new Float64Array(capacity.length).fill(Infinity);
  const rest = new Float64Array(capacity.length).fill(Infinity);
  for (let one = 0; one < size; one++) {
    for (let place = needFirst[one]; place < needFirst[one + 1]; place++) {
      const resource = needResource[place];
      work[resource] += duration[one] * needAmount[place];
      head[resource] = Math.min(head[resource], earliest[one]);
      rest[resource] = Math.min(rest[resource], tail[one] - duration[one]);
    }
  }
  let bound = end;
  for (let resource = 0; resource < capacity.length; resource++) {
    if (work[resource] === 0 || rest[resource] === -Infinity) continue;
    bound = Math.max(bound, head[resource] + Math.ceil(work[resource] / capacity[resource]) + rest[resource]);
  }
  return bound;
}
