import { createCalendar } from '../roadmap/calendar';
import { scheduleWithin, type Limits } from '../roadmap/levelling';
import { rowKinds } from '../roadmap/roadmap-row';

import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../roadmap/working-week';
import { readLimits, readRequired, readScalar, readTable, readValues } from './coercion';
import { asEntered, count, date, limit, oneOf, share, text } from './kinds';
import { messages, refuse } from './messages';

/** The columns of the roadmap by the names of the parameters. */
const columns = {
  ids: { heading: 'ID', kind: text },
  kinds: { heading: 'Kind', kind: oneOf(rowKinds, 'Task') },
  durations: { heading: 'Duration', kind: count('working days') },
  dependsOn: { heading: 'Depends on', kind: text },
  earliestStart: { heading: 'Earliest start', kind: date },
  finishBy: { heading: 'Finish by', kind: date },
  actualStart: { heading: 'Actual Start', kind: date },
  actualFinish: { heading: 'Actual Finish', kind: date },
  percentComplete: { heading: 'Percent complete', kind: share },
  doneBy: { heading: 'Done by', kind: text },
  tracks: { heading: 'Track', kind: text },
};

const width = 7;

function readWeek(argument: unknown): WorkingWeek {
  const given = readScalar('workingWeek', asEntered, argument);
  const week = given === null || given === 0 ? mondayToFriday : given;
  return (typeof week === 'boolean' ? null : readWorkingWeek(week)) ?? refuse(messages.badWorkingWeek(given));
}

/**
 * Dates, slack and critical path of a roadmap, within limits of how much may run at once if they are given, one row for each row given and in the same order: ID, start, finish, slack in working days, critical, waiting for, problem.
 * @customfunction SCHEDULE
 * @param ids IDs of the rows, one column or row.
 * @param kinds Task, Milestone or Checkpoint; Task where blank.
 * @param durations Durations in whole working days; 0 or blank for milestones and checkpoints.
 * @param dependsOn What each row waits for, such as R-003; R-004SS+15d; R-005FF-1w: links FS (if none is said), SS, FF, SF; lags in working days d or weeks w.
 * @param projectStart First day of the project, a date.
 * @param earliestStart Dates before which rows may not start.
 * @param finishBy Dates by which rows have to be finished; slack is measured to them where they come first.
 * @param actualStart Dates on which rows really started.
 * @param actualFinish Dates on which rows were really finished.
 * @param percentComplete Part of each row that is done, 0 to 1.
 * @param statusDate Date up to which progress is reported; open work is planned from this day on.
 * @param workingWeek Days off as text of 7 characters from Monday on, 1 = not worked, '0000011' if left out, or Excel's weekend number 1 to 7 or 11 to 17; keep the text in a cell formatted as text, or it becomes the number 11, which means only Sunday off.
 * @param holidays Dates that are not worked, a range of any shape.
 * @param doneBy Who does each row, several names in a cell separated by semicolons.
 * @param tracks Track of each row.
 * @param doerNames Names of people and teams that have a limit of their own.
 * @param doerLimits Most tasks at once of each of these, whole numbers from 1; blank for limitEachDoer.
 * @param limitEachDoer Most tasks at once of everybody else in doneBy; no limit if left out or blank.
 * @param trackNames Names of tracks that have a limit.
 * @param trackLimits Most tasks at once of each of these tracks, whole numbers from 1; blank for no limit.
 * @param limitInAll Most tasks at once in all; no limit if left out or blank.
 * @returns One row for each row given, seven columns.
 */
export function schedule(
  ids: unknown[][],
  kinds: unknown[][],
  durations: unknown[][],
  dependsOn: unknown[][],
  projectStart: unknown,
  earliestStart?: unknown[][],
  finishBy?: unknown[][],
  actualStart?: unknown[][],
  actualFinish?: unknown[][],
  percentComplete?: unknown[][],
  statusDate?: unknown,
  workingWeek?: unknown,
  holidays?: unknown[][],
  doneBy?: unknown[][],
  tracks?: unknown[][],
  doerNames?: unknown[][],
  doerLimits?: unknown[][],
  limitEachDoer?: unknown,
  trackNames?: unknown[][],
  trackLimits?: unknown[][],
  limitInAll?: unknown,
): unknown[][] {
  const settings = {
    projectStart: readRequired('projectStart', date, projectStart),
    statusDate: readScalar('statusDate', date, statusDate),
    calendar: createCalendar(readWeek(workingWeek), readValues('holidays', date, holidays)),
  };
  const lists = {
    ids,
    kinds,
    durations,
    dependsOn,
    earliestStart,
    finishBy,
    actualStart,
    actualFinish,
    percentComplete,
    doneBy,
    tracks,
  };
  const limits: Limits = {
    inAll: readScalar('limitInAll', limit, limitInAll),
    eachDoer: readScalar('limitEachDoer', limit, limitEachDoer),
    perDoer: readLimits('doerNames', doerNames, 'doerLimits', doerLimits),
    perTrack: readLimits('trackNames', trackNames, 'trackLimits', trackLimits),
  };
  const { values, filled, problems } = readTable(columns, lists);
  const rows = filled.map((row) => ({
    id: values.ids[row],
    kind: values.kinds[row],
    duration: values.durations[row],
    dependsOn: values.dependsOn[row],
    earliestStart: values.earliestStart[row],
    finishBy: values.finishBy[row],
    actualStart: values.actualStart[row],
    actualFinish: values.actualFinish[row],
    percentComplete: values.percentComplete[row],
  }));
  const uses = filled.map((row) => ({ doneBy: values.doneBy[row].split(';'), track: values.tracks[row] }));
  const found = filled.map((row) =>
    (problems.get(row) ?? []).map((words) => ({ code: 'cell', fatal: true, text: words })),
  );

  const result: unknown[][] = values.ids.map(() => new Array(width).fill(''));
  scheduleWithin(rows, uses, limits, settings, found).forEach((scheduled, place) => {
    const { start, finish, slack, critical, waitingFor } = scheduled;
    const problem = scheduled.problems.map((one) => one.text).join('; ');
    result[filled[place]] = [
      rows[place].id,
      start ?? '',
      finish ?? '',
      slack ?? '',
      critical ? 'Yes' : '',
      waitingFor.join('; '),
      problem,
    ];
  });
  return result;
}
