import { createCalendar } from '../../roadmap/calendar';
import { isoFromSerial } from '../../roadmap/serial';
import type { WorkingWeek } from '../../roadmap/working-week';
import { readDate } from '../exchange/dates';
import type { DayReader } from './read-tasks';

/** How the days of a list of tasks are read, counted and written; day 0 is the first day of the project. */
export interface TaskCalendar {
  day: DayReader;
  /** Days in a lag of one week. */
  daysAWeek: number;
  /** The day from which a task may start. */
  releaseOf(earliestStart: number | null, duration: number): number;
  /** The day at whose beginning a task has to be done. */
  dueOf(finishBy: number): number;
  /** Start and finish as they are written. */
  write(start: number, finish: number): [start: string, finish: string];
  /** Until when a task waits that starts on this day. */
  until(start: number): string;
}

/** Unbroken days from 0 on; a task is done at the beginning of its Finish, and one without duration adds no day. */
export const continuousDays: TaskCalendar = {
  day: {
    expected: 'a day as a whole number, 0 for the first',
    read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  },
  daysAWeek: 7,
  releaseOf: (earliestStart) => earliestStart ?? 0,
  dueOf: (finishBy) => finishBy,
  write: (start, finish) => [String(start), String(finish)],
  until: (start) => `day ${start}`,
};

/** Working days with dates: Finish is the last day worked, and what takes no time stands at the end of a day. */
export function workingDays(projectStart: number, week: WorkingWeek): TaskCalendar {
  const { numberOf, dayOf, daysAWeek } = createCalendar(week);
  const first = numberOf(projectStart);
  const dateOf = (day: number) => isoFromSerial(dayOf(first + day));
  return {
    day: {
      expected: 'a date such as 2027-01-04',
      read: (text) => {
        const serial = readDate(text);
        return typeof serial === 'number' ? serial : undefined;
      },
    },
    daysAWeek,
    releaseOf: (earliestStart, duration) =>
      Math.max(0, numberOf(earliestStart ?? projectStart) - first) + (duration === 0 ? 1 : 0),
    dueOf: (finishBy) => numberOf(finishBy + 1) - first,
    write: (start, finish) => [dateOf(start === finish ? finish - 1 : start), dateOf(finish - 1)],
    until: (start) => dateOf(start - 1),
  };
}
