import { bandOf } from '../analysis/bands';
import { cellValue } from './cells';
import { toMatrix } from './coercion';
import { messages, refuse } from './messages';
import { readBands } from './scoring-arguments';

/**
 * Band of a priority score: High, Medium, Low or Met, or 5 to 1 or Met with four thresholds. Blank stays blank, and text such as Check level is passed on.
 * @customfunction PRIORITYBAND
 * @param score Priority score from 0 to 100; one cell or a range.
 * @param thresholds Scores where Medium and High begin, {25;50} if left out; four scores, where 2, 3, 4 and 5 begin, give the bands 1 to 5.
 * @returns One band for each score, in the shape of the range.
 */
export function priorityBand(score: unknown[][], thresholds?: unknown[][]): unknown[][] {
  const bands = readBands(thresholds);
  const scores = toMatrix(score);
  if (scores.length === 0) refuse(messages.missing('score', 'a cell or a range'));
  return scores.map((row) =>
    row.map((cell) => {
      const value = cellValue(cell);
      if (value === null) return '';
      if (typeof value === 'string') return value;
      return typeof value === 'number' ? bandOf(value, bands) : 'Check score';
    }),
  );
}
