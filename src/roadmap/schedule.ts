import { createNetwork, type Network } from './network';
import { passBackward, passForward, startAfter, type Obstacle, type Places, type ScheduleSettings } from './passes';
import { problem, type Problem } from './problems';
import { stateOf } from './progress';
import type { RoadmapRow, ScheduledRow } from './roadmap-row';
import { checkRow } from './row-checks';
import { connectRows } from './row-links';

export type { ScheduleSettings } from './passes';

/** A loop is named by this many rows at most. */
const loopNames = 10;

function nameLoop(rows: readonly RoadmapRow[], loop: readonly number[]): string {
  const ids = loop.slice(0, loopNames).map((row) => rows[row].id);
  return [...ids, ...(loop.length > loopNames ? ['…'] : []), rows[loop[0]].id].join(' → ');
}

/** Rows that the network could not order but that are in no loop themselves: each waits for another such row. */
function findStranded(network: Network, broken: Uint8Array): Map<number, Obstacle> {
  const isOrdered = new Uint8Array(broken.length);
  for (const row of network.order) isOrdered[row] = 1;
  const stranded = new Map<number, Obstacle>();
  for (const { from, to } of network.links) {
    if (!isOrdered[to] && !isOrdered[from] && !broken[to] && !stranded.has(to)) {
      stranded.set(to, { kind: 'predecessor', row: from });
    }
  }
  return stranded;
}

/** A roadmap with its places in time, before anything is said about slack. */
export interface DatedRoadmap {
  rows: readonly RoadmapRow[];
  settings: ScheduleSettings;
  network: Network;
  places: Places;
  /** 1 for rows that cannot be dated. */
  broken: Uint8Array;
  problems: Problem[][];
}

/**
 * Checks rows and dates them as early as their links and dates allow.
 * @param found problems that reading the rows has already found, row by row; such rows are not checked further.
 */
export function dateRoadmap(
  rows: readonly RoadmapRow[],
  settings: ScheduleSettings,
  found: readonly (readonly Problem[])[] = [],
): DatedRoadmap {
  const { calendar, statusDate } = settings;
  const problems = rows.map((row, place) => (found[place]?.length ? [...found[place]] : checkRow(row, statusDate)));
  const network = createNetwork(rows.length, connectRows(rows, problems, calendar.daysAWeek));
  for (const loop of network.loops) {
    for (const row of loop) problems[row].push(problem('loop', nameLoop(rows, loop)));
  }

  const broken = Uint8Array.from(problems, (list) => (list.some(({ fatal }) => fatal) ? 1 : 0));
  const stranded = findStranded(network, broken);
  for (const row of stranded.keys()) broken[row] = 1;
  const places = passForward(rows, network, settings, broken);
  for (const [row, obstacle] of [...stranded, ...places.obstacles]) {
    const { kind } = obstacle;
    problems[row].push(kind === 'predecessor' ? problem(kind, rows[obstacle.row].id) : problem(kind));
  }
  return { rows, settings, network, places, broken, problems };
}

/** IDs of the unfinished rows whose links put this row's start where it is. */
function findDeciding(rows: readonly RoadmapRow[], { links, incoming }: Network, places: Places, row: number) {
  const ids = new Set<string>();
  for (let place = incoming.first[row]; place < incoming.first[row + 1]; place++) {
    const link = links[incoming.list[place]];
    const decides = startAfter(link, rows[row].duration, places) === places.start[row];
    if (decides && stateOf(rows[link.from]) !== 'finished') ids.add(rows[link.from].id);
  }
  return [...ids];
}

/** What a way of scheduling knows about each row beside its place. */
export interface Findings {
  /** Working days by which a row that is neither finished nor a checkpoint can move. */
  slackOf(row: number): number;
  isCritical(row: number, slack: number): boolean;
  /** What an open row waits for beside its links, in words. */
  waitsOf(row: number): string[];
}

/** Puts a dated roadmap into dates and words, one row each in the same order. */
export function reportRoadmap(dated: DatedRoadmap, { slackOf, isCritical, waitsOf }: Findings): ScheduledRow[] {
  const { rows, settings, network, places, broken } = dated;
  const { calendar } = settings;
  return rows.map((row, place) => {
    const problems = [...dated.problems[place]];
    if (broken[place]) return { start: null, finish: null, slack: null, critical: false, waitingFor: [], problems };
    const state = stateOf(row);
    const finishDay = calendar.dayOf(places.finish[place] - 1);
    const startDay = row.kind === 'Task' ? calendar.dayOf(places.start[place]) : finishDay;
    const slack = state !== 'finished' && row.kind !== 'Checkpoint' ? slackOf(place) : null;
    if (row.finishBy !== null && state !== 'finished') {
      const late = places.finish[place] - calendar.numberOf(row.finishBy + 1);
      if (late > 0) problems.push(problem('late', late));
    }
    const reached = state === 'finished' ? (row.actualFinish ?? row.actualStart) : null;
    return {
      start: (row.kind === 'Task' ? row.actualStart : reached) ?? startDay,
      finish: reached ?? finishDay,
      slack,
      critical: slack !== null && isCritical(place, slack),
      waitingFor: state === 'open' ? [...findDeciding(rows, network, places, place), ...waitsOf(place)] : [],
      problems,
    };
  });
}

/** The report of a roadmap in which nothing but links and dates decides: slack by the backward pass. */
export function reportByLinks(dated: DatedRoadmap): ScheduledRow[] {
  const { rows, network, settings, broken, places } = dated;
  const latest = passBackward(rows, network, settings, broken, places);
  return reportRoadmap(dated, {
    slackOf: (row) => latest[row] - places.finish[row],
    isCritical: (_, slack) => slack <= 0,
    waitsOf: () => [],
  });
}

/**
 * Dates, slack and critical path of a roadmap by the critical-path method (Kelley and Walker 1959) on working days.
 * A task of 5 days that starts on a Monday finishes on the Friday; a milestone is the end of a day, and what waits for
 * it starts on the next working day. Linear in rows and links.
 * @param rows the roadmap without blank rows, in any order.
 * @param found problems that reading the rows has already found, row by row; such rows are not checked further.
 * @returns one row each in the same order; a problem takes the dates only of its row and of those that wait for it.
 */
export function schedule(
  rows: readonly RoadmapRow[],
  settings: ScheduleSettings,
  found: readonly (readonly Problem[])[] = [],
): ScheduledRow[] {
  return reportByLinks(dateRoadmap(rows, settings, found));
}
