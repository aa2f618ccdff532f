import { problem, type Problem } from './problems';
import { stateOf } from './progress';
import type { RoadmapRow, RowLink } from './roadmap-row';

/** What is wrong with the row by itself: its ID, kind and duration, and its actual dates. */
export function checkRow(row: RoadmapRow, statusDate: number | null): Problem[] {
  const { kind, duration, actualStart, actualFinish, percentComplete } = row;
  const found: Problem[] = [];
  if (row.id === '') found.push(problem('missingId'));
  if (kind === 'Task' && duration < 1) found.push(problem('noDuration'));
  if (kind !== 'Task' && duration > 0) found.push(problem('milestoneDuration', kind, duration));
  if (actualStart !== null && actualFinish !== null && actualFinish < actualStart) {
    found.push(problem('finishBeforeStart'));
  }
  if (statusDate !== null) {
    if ((actualStart ?? 0) > statusDate) found.push(problem('actualInFuture', 'Actual Start'));
    if ((actualFinish ?? 0) > statusDate) found.push(problem('actualInFuture', 'Actual Finish'));
  }
  if (percentComplete > 0 && stateOf(row) === 'open') found.push(problem('percentWithoutStart'));
  if (percentComplete === 1 && stateOf(row) !== 'finished') found.push(problem('completeWithoutFinish'));
  return found;
}

/** Whether a row began before what its link from this predecessor asks for; links with a lead allow it. */
export function checkSequence({ type, lag }: RowLink, predecessor: RoadmapRow): Problem | null {
  const state = stateOf(predecessor);
  if (lag < 0 || state === 'finished') return null;
  if (type === 'FS') return problem('outOfSequence', predecessor.id, 'finished');
  if (type === 'SS' && state === 'open') return problem('outOfSequence', predecessor.id, 'started');
  return null;
}
