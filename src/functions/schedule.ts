import { createCalendar } from '../roadmap/calendar';
import { rowKinds } from '../roadmap/roadmap-row';
import { schedule as scheduleRows } from '../roadmap/schedule';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../roadmap/working-week';
import { readRequired, readScalar, readTable, readValues } from './coercion';
import { asEntered, count, date, oneOf, share, text } from './kinds';
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
};

const width = 7;

function readWeek(argument: unknown): WorkingWeek {
  const given = readScalar('workingWeek', asEntered, argument);
  const week = given === null || given === 0 ? mondayToFriday : given;
  return (typeof week === 'boolean' ? null : readWorkingWeek(week)) ?? refuse(messages.badWorkingWeek(given));
}

/**
 * Dates, slack and critical path of a roadmap, one row for each row given and in the same order: ID, start, finish, slack in working days, critical, waiting for, problem.
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
  const found = filled.map((row) =>
    (problems.get(row) ?? []).map((words) => ({ code: 'cell', fatal: true, text: words })),
  );

  const result: unknown[][] = values.ids.map(() => new Array(width).fill(''));
  scheduleRows(rows, settings, found).forEach((scheduled, place) => {
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
