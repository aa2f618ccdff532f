import { defaultTolerances, judgeHealth, type Tolerances } from '../roadmap/health';
import { rowKinds } from '../roadmap/roadmap-row';
import { readCalendar } from './calendar-arguments';
import { readList, readRequired, readTable } from './coercion';
import { count, date, oneOf, readCell, Misread, share, text, type Kind } from './kinds';
import { messages, refuse } from './messages';

/** Working days that may be negative; 0 is a value where the cell holds it, so a blank has to be empty text. */
const days: Kind<number | null> = {
  expected: 'a whole number of working days',
  blank: null,
  read: (value) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined),
};

const columns = {
  ids: { heading: 'ID', kind: text },
  kinds: { heading: 'Kind', kind: oneOf(rowKinds, 'Task') },
  starts: { heading: 'Start', kind: date },
  finishes: { heading: 'Finish', kind: date },
  percentComplete: { heading: 'Percent complete', kind: share },
  actualStart: { heading: 'Actual Start', kind: date },
  actualFinish: { heading: 'Actual Finish', kind: date },
  finishBy: { heading: 'Finish by', kind: date },
  baselineStart: { heading: 'Baseline Start', kind: date },
  baselineFinish: { heading: 'Baseline Finish', kind: date },
  slack: { heading: 'Slack', kind: { ...days, zeroCounts: true } },
  waiting: { heading: 'Waiting', kind: text },
  highIssues: { heading: 'High issues', kind: count('open High issues') },
};

const tolerance: Kind<number | null> = {
  expected: 'three numbers, 0 or more: days of slip, part of the work, days of slack',
  blank: null,
  zeroCounts: true,
  read: (value) => (typeof value === 'number' && value >= 0 ? value : undefined),
};

function readTolerances(argument: unknown): Tolerances {
  const cells = readList('tolerances', argument);
  if (cells === null) return defaultTolerances;
  const values = cells.map((cell) => {
    const value = readCell(tolerance, cell);
    return value instanceof Misread
      ? refuse(messages.wrongInRange('tolerances', value.found, tolerance.expected))
      : value;
  });
  const [slip, progress, slack] = values;
  return {
    slip: slip ?? defaultTolerances.slip,
    progress: progress ?? defaultTolerances.progress,
    slack: slack ?? defaultTolerances.slack,
  };
}

/**
 * Health of each row of a roadmap on a date, and why: Done, Late, At risk or On track.
 * @customfunction HEALTH
 * @param ids IDs of the rows, one column or row.
 * @param kinds Task, Milestone or Checkpoint; Task where blank.
 * @param starts Start dates as scheduled.
 * @param finishes Finish dates as scheduled.
 * @param statusDate Date that counts as today; its own day is still to be worked.
 * @param percentComplete Part of each row that is done, 0 to 1.
 * @param actualStart Dates on which rows really started.
 * @param actualFinish Dates on which rows were really finished.
 * @param finishBy Promised or required finish dates.
 * @param baselineStart Start dates of the baseline.
 * @param baselineFinish Finish dates of the baseline.
 * @param slack Working days of slack; empty text where a row has none.
 * @param waiting What each row waits for: IDs of rows separated by semicolons, and other words.
 * @param highIssues How many open issues of weight High each row has.
 * @param workingWeek Days off as text of 7 characters from Monday on, 1 = not worked, '0000011' if left out, or Excel's weekend number 1 to 7 or 11 to 17.
 * @param holidays Dates that are not worked, a range of any shape.
 * @param tolerances Three numbers: working days of slip, part of the work behind plan, working days of slack; 5, 0.15 and 5 if left out.
 * @returns One row for each row given: health and why.
 */
export function health(
  ids: unknown[][],
  kinds: unknown[][],
  starts: unknown[][],
  finishes: unknown[][],
  statusDate: unknown,
  percentComplete?: unknown[][],
  actualStart?: unknown[][],
  actualFinish?: unknown[][],
  finishBy?: unknown[][],
  baselineStart?: unknown[][],
  baselineFinish?: unknown[][],
  slack?: unknown[][],
  waiting?: unknown[][],
  highIssues?: unknown[][],
  workingWeek?: unknown,
  holidays?: unknown[][],
  tolerances?: unknown[][],
): unknown[][] {
  const lists = { ids, kinds, starts, finishes, percentComplete, actualStart, actualFinish, finishBy };
  const { values, problems } = readTable(columns, {
    ...lists,
    baselineStart,
    baselineFinish,
    slack,
    waiting,
    highIssues,
  });
  const rows = values.ids.map((id, row) => ({
    id,
    kind: values.kinds[row],
    start: values.starts[row],
    finish: values.finishes[row],
    percentComplete: values.percentComplete[row],
    actualStart: values.actualStart[row],
    actualFinish: values.actualFinish[row],
    finishBy: values.finishBy[row],
    baselineStart: values.baselineStart[row],
    baselineFinish: values.baselineFinish[row],
    slack: values.slack[row],
    waiting: values.waiting[row],
    highIssues: values.highIssues[row],
  }));
  const judged = judgeHealth(rows, {
    statusDate: readRequired('statusDate', date, statusDate),
    calendar: readCalendar(workingWeek, holidays),
    tolerances: readTolerances(tolerances),
  });
  return judged.map((one, row) => {
    const found = problems.get(row);
    return found ? ['Check', found.join('; ')] : [one.health, one.why];
  });
}
