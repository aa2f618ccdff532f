import { weightedShare } from '../roadmap/planned-progress';
import { rowKinds } from '../roadmap/roadmap-row';
import { readTable } from './coercion';
import { count, date, oneOf, share } from './kinds';
import { refuse } from './messages';

const columns = {
  durations: { heading: 'Duration', kind: count('working days') },
  percentComplete: { heading: 'Percent complete', kind: share },
  kinds: { heading: 'Kind', kind: oneOf(rowKinds, 'Task') },
  actualFinish: { heading: 'Actual Finish', kind: date },
};

/**
 * Percent complete of several tasks, each weighted by its duration; milestones and checkpoints do not count.
 * @customfunction PROGRESS
 * @param durations Durations in whole working days, one column or row; 0 counts for nothing.
 * @param percentComplete Part of each task that is done, 0 to 1.
 * @param kinds Task, Milestone or Checkpoint; Task where blank.
 * @param actualFinish Dates on which tasks were really finished; such a task counts as wholly done.
 * @returns A number from 0 to 1; empty text where there is no task with a duration.
 */
export function progress(
  durations: unknown[][],
  percentComplete: unknown[][],
  kinds?: unknown[][],
  actualFinish?: unknown[][],
): unknown {
  const { values, problems } = readTable(columns, { durations, percentComplete, kinds, actualFinish });
  const [wrong] = problems;
  if (wrong) refuse(`Cell ${wrong[0] + 1}: ${wrong[1][0]}`);
  const rows = values.durations.map((duration, row) => ({
    kind: values.kinds[row],
    duration,
    share: values.actualFinish[row] === null ? values.percentComplete[row] : 1,
  }));
  return weightedShare(rows) ?? '';
}
