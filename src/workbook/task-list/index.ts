import { makespanOf } from '../../roadmap/levelling/project';
import { findRoom } from '../../roadmap/levelling/room';
import { searchThrough } from '../../roadmap/levelling/search';
import { serialFromIso } from '../../roadmap/serial';
import { mondayToFriday, readWorkingWeek } from '../../roadmap/working-week';
import { UserError } from '../errors';
import { writeCsv } from '../exchange/csv';
import { decode } from '../exchange/decode';
import { problemInWords } from '../exchange/problems';
import { readTasks } from './read-tasks';
import { continuousDays, workingDays, type TaskCalendar } from './task-calendar';
import { createTasksProject, type ResourceLimit } from './tasks-project';

export type { ResourceLimit } from './tasks-project';
export type { TaskCalendar } from './task-calendar';

/** Headings of the schedule of a list of tasks. */
export const scheduleHeadings = ['ID', 'Start', 'Finish', 'Slack', 'Critical', 'Waits for'] as const;

const mostProblems = 20;

/**
 * The calendar of a list of tasks.
 * @param start first day as ISO text; undefined for unbroken days from 0.
 * @param week days off as seven characters, Monday first; Saturday and Sunday where undefined.
 * @throws UserError where one of them cannot be read
 */
export function taskCalendar(start: string | undefined, week: string | undefined): TaskCalendar {
  if (start === undefined) return continuousDays;
  const serial = serialFromIso(start);
  if (serial === null) throw new UserError(`--start ${start}: expected a date such as 2027-01-04.`);
  const days = readWorkingWeek(week ?? mondayToFriday);
  if (!days)
    throw new UserError(
      `--working-week ${week}: expected seven digits from Monday on, 1 = not worked, such as 0000011.`,
    );
  return workingDays(serial, days);
}

/** Schedules a list of tasks within limits of its resources by the whole bounded search.
 * @param file its name, for messages
 * @returns the schedule as CSV, the days from the first day to the end, and what the reader should know
 * @throws UserError that names every row and column that is wrong
 */
export function scheduleTaskList(
  file: string,
  bytes: Uint8Array,
  limits: readonly ResourceLimit[],
  calendar: TaskCalendar,
): { csv: string; makespan: number; notes: string[] } {
  const list = readTasks(decode(bytes, file).text, calendar.day);
  const { project, order, problems, notes } = createTasksProject(list, limits, calendar);
  if (problems.length > 0) {
    const more = problems.length > mostProblems ? [`… and ${problems.length - mostProblems} more.`] : [];
    throw new UserError(
      [...problems.slice(0, mostProblems).map((one) => problemInWords(file, one)), ...more].join('\n'),
    );
  }
  const { starts } = searchThrough(project);
  const { slack, critical, shortOf } = findRoom(project, starts);
  const activityOf = new Map(order.map((place, activity) => [place, activity]));
  const idOf = (activity: number) => list.tasks[order[activity]].id;

  const waitsOf = (activity: number) => {
    const { first, other, weight } = project.before;
    const links = Array.from({ length: first[activity + 1] - first[activity] }, (_, place) => first[activity] + place)
      .filter((place) => starts[other[place]] + weight[place] === starts[activity])
      .map((place) => idOf(other[place]));
    const short = (shortOf.get(activity) ?? []).map(
      (one) => `${list.resources[one]} until ${calendar.until(starts[activity])}`,
    );
    return [...new Set(links), ...short].join('; ');
  };
  const rows = list.tasks.map(({ id, kind, duration }, place) => {
    const activity = activityOf.get(place) as number;
    const isCheckpoint = kind === 'Checkpoint';
    return [
      id,
      ...calendar.write(starts[activity], starts[activity] + duration),
      isCheckpoint ? '' : String(slack[activity]),
      critical[activity] && !isCheckpoint ? 'Yes' : '',
      waitsOf(activity),
    ];
  });
  return { csv: writeCsv(scheduleHeadings, rows, ','), makespan: makespanOf(project, starts), notes };
}
