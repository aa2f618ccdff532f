/** What is wrong with a row of the roadmap and how to mend it, in words. A fatal problem leaves the row without dates. */
export interface Problem {
  code: string;
  fatal: boolean;
  text: string;
}

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** Every problem that scheduling can find: whether the row can still be dated, and the words. */
const kinds = {
  missingId: { fatal: true, say: () => 'This row has no ID: give it one, such as R-001' },
  duplicateId: {
    fatal: true,
    say: (id: string, rows: number) => `${id} stands in ${rows} rows: give one of them another ID`,
  },
  unknownId: {
    fatal: true,
    say: (id: string) => `Depends on ${id}, but no row has that ID: correct it or take it out`,
  },
  unreadableLink: {
    fatal: true,
    say: (text: string) => `Cannot read '${text}' in Depends on: write it like R-003, R-003FS+5d or R-004SS-1w`,
  },
  noDuration: {
    fatal: true,
    say: () => 'A task needs a duration of 1 working day or more: enter one, or make it a Milestone',
  },
  milestoneDuration: {
    fatal: true,
    say: (kind: string, duration: number) =>
      `A ${kind.toLowerCase()} takes no time but its duration is ${duration}: clear it, or make it a Task`,
  },
  loop: {
    fatal: true,
    say: (ids: string) => `Waits for itself: ${ids}; take one of these links out`,
  },
  predecessor: { fatal: true, say: (id: string) => `Waits for ${id}, which has a problem` },
  beyondCalendar: {
    fatal: true,
    say: () => 'Its dates lie outside the years 1900 to 9999: check durations, lags and dates',
  },
  finishBeforeStart: {
    fatal: true,
    say: () => 'Actual Finish lies before Actual Start: correct one of them',
  },
  actualInFuture: {
    fatal: false,
    say: (column: string) => `${column} lies after the status date: correct it or move the status date`,
  },
  percentWithoutStart: {
    fatal: false,
    say: () => 'Percent complete is above 0 without an Actual Start: enter the day it started',
  },
  completeWithoutFinish: {
    fatal: false,
    say: () => 'It is 100 % complete without an Actual Finish: enter the day it finished',
  },
  outOfSequence: {
    fatal: false,
    say: (id: string, not: 'started' | 'finished') =>
      `Started although ${id} has not ${not}: enter the actual date of ${id} or change the link`,
  },
  limit: {
    fatal: true,
    say: (resource: string, found: number) =>
      `Limit of ${resource}: expected a whole number from 1, or blank for no limit, found ${found}`,
  },
  late: {
    fatal: false,
    say: (late: number) => `Finishes ${days(late)} after Finish by: shorten what it waits for, or agree a later date`,
  },
} as const;

type Kinds = typeof kinds;

/** The problem of this kind, worded with the row's own IDs and numbers. */
export function problem<Code extends keyof Kinds>(code: Code, ...about: Parameters<Kinds[Code]['say']>): Problem {
  const { fatal, say } = kinds[code] as { fatal: boolean; say: (...words: unknown[]) => string };
  return { code, fatal, text: say(...about) };
}
