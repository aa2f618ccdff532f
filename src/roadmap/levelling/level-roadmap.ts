import type { Problem } from '../problems';
import type { RoadmapRow, ScheduledRow } from '../roadmap-row';
import type { ScheduleSettings } from '../schedule';
import type { Limits, RowUse } from './limits';
import { heldActivities, makespanOf } from './project';
import { reportLevelled } from './report';
import { createRoadmapProject } from './roadmap-project';
import { search, settledStarts, type SearchState } from './search';

/** How far levelling has come. */
export interface LevellingProgress {
  /** Schedules made, and how many are made at most; both are equal at the end. */
  done: number;
  total: number;
  /** Working days from the project's start to its end in the best schedule so far. */
  best: number;
}

/** A levelled roadmap; plain data, which can be sent between threads. */
export interface LevelledRoadmap {
  rows: ScheduledRow[];
  /** Places of the rows that a limit delays: with their `start` as Earliest start, `scheduleWithin` gives all these dates again. */
  held: number[];
  /** Working days from the project's start to its end. */
  makespan: number;
  /** The same by the best single priority rule, and that rule in words. */
  ruleMakespan: number;
  rule: string;
  schedules: number;
  /** What was found, in a sentence. */
  why: string;
}

/** Levelling in slices. */
export interface Levelling {
  /** Works on for some milliseconds; after the last step it changes nothing. */
  step(): LevellingProgress;
  /** The best roadmap so far: a caller may stop at any time after the first step. */
  result(): LevelledRoadmap;
}

/** Work between two reports of progress, in activities placed: a few milliseconds. */
const slice = 10_000;

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

function explain(makespan: number, ruleMakespan: number, rule: string, schedules: number): string {
  const tried = schedules === 1 ? '1 schedule' : `${schedules} schedules`;
  const gain = ruleMakespan - makespan;
  const beside =
    gain > 0 ? `${days(gain)} less than` : gain === 0 ? 'as long as' : `${days(-gain)} more, for Finish by, than`;
  return `${days(makespan)}, the best of ${tried}; ${beside} the best single rule (first: ${rule}).`;
}

/**
 * Levels a roadmap by the bounded search: nothing breaks a link, a limit or a date that is fixed, and the end is never
 * later than that of the best single rule unless a Finish by is kept better.
 * @param settings to level in a worker, make the calendar there: its functions cannot be sent.
 */
export function createLevelling(
  rows: readonly RoadmapRow[],
  uses: readonly RowUse[],
  limits: Limits,
  settings: ScheduleSettings,
  found: readonly (readonly Problem[])[] = [],
): Levelling {
  const limited = createRoadmapProject(rows, uses, limits, settings, found);
  const { project, origin, rowOf } = limited;
  const searching = search(project);
  const first = settings.calendar.numberOf(settings.projectStart);
  const lengthOf = (end: number) => (rowOf.length === 0 ? 0 : origin + end - first);
  let state: SearchState | null = null;

  const step = () => {
    for (let placed = 0; placed < slice && !state?.isOver; placed += 3 * project.size + 1)
      state = searching.next().value;
    const { starts, schedules, total, isOver } = state as SearchState;
    return {
      done: isOver ? total : Math.min(schedules, total - 1),
      total,
      best: lengthOf(makespanOf(project, starts)),
    };
  };

  return {
    step,
    result: () => {
      if (!state) step();
      const { ruleEnd, rule, schedules } = state as unknown as SearchState;
      const starts = settledStarts(project, state as unknown as SearchState);
      const makespan = lengthOf(makespanOf(project, starts));
      const ruleMakespan = lengthOf(ruleEnd);
      return {
        rows: reportLevelled(limited, starts),
        held: heldActivities(project, starts).map((activity) => rowOf[activity]),
        makespan,
        ruleMakespan,
        rule,
        schedules,
        why: explain(makespan, ruleMakespan, rule, schedules),
      };
    },
  };
}

/** Levels a roadmap by the whole bounded search. */
export function levelRoadmap(...roadmap: Parameters<typeof createLevelling>): LevelledRoadmap {
  const levelling = createLevelling(...roadmap);
  for (let { done, total } = levelling.step(); done < total;) ({ done, total } = levelling.step());
  return levelling.result();
}
