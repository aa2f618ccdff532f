import { problem, type Problem } from '../problems';
import { stateOf } from '../progress';
import type { RoadmapRow } from '../roadmap-row';
import type { Need } from './project';

/** How much may run at once; null is no limit. Names are compared without case and outer blanks. */
export interface Limits {
  /** Tasks at once in all. */
  inAll: number | null;
  /** Tasks at once of each doer for whom `perDoer` says nothing. */
  eachDoer: number | null;
  perDoer: ReadonlyMap<string, number>;
  perTrack: ReadonlyMap<string, number>;
}

/** What a row takes while it runs: one of its track, and one of everybody who does it. */
export interface RowUse {
  doneBy: readonly string[];
  track: string;
}

/** No limit at all. */
export const noLimits: Limits = { inAll: null, eachDoer: null, perDoer: new Map(), perTrack: new Map() };

/** Whether nothing is limited. */
export function isUnlimited({ inAll, eachDoer, perDoer, perTrack }: Limits): boolean {
  return inAll === null && eachDoer === null && perDoer.size === 0 && perTrack.size === 0;
}

/** Something of which there is only so much, and how a wait for it is put: `Legal team`, `track Services`. */
interface LimitedResource {
  key: string;
  name: string;
  limit: number;
}

/** The rows' needs of what is limited. */
export interface LimitedNeeds {
  names: string[];
  capacity: number[];
  /** By row; empty for milestones and checkpoints. */
  needs: Need[][];
  /** By row: its limits that are no limits. */
  problems: Problem[][];
}

const nameKey = (name: string) => name.trim().toLowerCase();

function byKey(limits: ReadonlyMap<string, number>): Map<string, { name: string; limit: number }> {
  return new Map([...limits].map(([name, limit]) => [nameKey(name), { name: name.trim(), limit }]));
}

/** Who does a row, and its track, as far as they are limited. */
function resourcesOf(limits: Limits): (use: RowUse) => LimitedResource[] {
  const doers = byKey(limits.perDoer);
  const tracks = byKey(limits.perTrack);
  const { inAll, eachDoer } = limits;
  return ({ doneBy, track }) => {
    const found = new Map<string, LimitedResource>();
    for (const doer of doneBy) {
      const key = nameKey(doer);
      const own = doers.get(key);
      const limit = own ? own.limit : eachDoer;
      if (key === '' || limit === null) continue;
      found.set(`doer ${key}`, { key: `doer ${key}`, name: own ? own.name : doer.trim(), limit });
    }
    const own = tracks.get(nameKey(track));
    if (own) found.set('track', { key: `track ${nameKey(track)}`, name: `track ${own.name}`, limit: own.limit });
    if (inAll !== null) found.set('all', { key: 'all', name: `the limit of ${inAll} in all`, limit: inAll });
    return [...found.values()];
  };
}

const isLimit = (limit: number) => Number.isInteger(limit) && limit >= 1;

/** A limit as a problem names it. */
const limitName = ({ key, name }: LimitedResource) => (key === 'all' ? 'initiatives at once in all' : name);

/** Reads which rows need how much of what. */
export function readNeeds(rows: readonly RoadmapRow[], uses: readonly RowUse[], limits: Limits): LimitedNeeds {
  const resources = resourcesOf(limits);
  const numbers = new Map<string, number>();
  const read: LimitedNeeds = { names: [], capacity: [], needs: rows.map(() => []), problems: rows.map(() => []) };
  rows.forEach((row, place) => {
    const use = uses[place];
    if (row.kind !== 'Task' || !use) return;
    for (const one of resources(use)) {
      if (!isLimit(one.limit)) {
        if (stateOf(row) === 'open') read.problems[place].push(problem('limit', limitName(one), one.limit));
        continue;
      }
      let resource = numbers.get(one.key);
      if (resource === undefined) {
        resource = numbers.size;
        numbers.set(one.key, resource);
        read.names.push(one.name);
        read.capacity.push(one.limit);
      }
      read.needs[place].push({ resource, amount: 1 });
    }
  });
  return read;
}
