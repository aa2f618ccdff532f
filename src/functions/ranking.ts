import { rankGaps } from '../analysis/ranking';
import { readScalar, readTable } from './coercion';
import { asEntered, count, positive, text } from './kinds';
import { readBands, readImportanceScale } from './scoring-arguments';

/** The columns of the gap analysis by the names of the parameters. */
const columns = {
  ids: { heading: 'ID', kind: text },
  items: { heading: 'Item', kind: text },
  importance: { heading: 'Importance', kind: asEntered },
  asIsLevels: { heading: 'As-Is Level', kind: asEntered },
  toBeLevels: { heading: 'To-Be Level', kind: asEntered },
  efforts: { heading: 'Effort', kind: positive },
  waiting: { heading: 'Waiting', kind: count('roadmap rows') },
  agreed: { heading: 'Agreed Priority', kind: text },
  statuses: { heading: 'Status', kind: text },
};

const missingId = 'This row has no ID: give it one, such as G-001';
/** What stands where there is nothing to list: rank, ID, item, score, band, gap type, why. */
const nothing = Array.from({ length: 7 }, () => '');

/**
 * The gaps in the order in which to close them, one row each: rank, ID, item, score, priority, gap type, and why in words. Gaps that are not applicable or merged are left out; gaps without a priority come last.
 * @customfunction RANKING
 * @param ids IDs of the gaps, one column or row.
 * @param items Short names of the gaps.
 * @param importance Importance of each gap: High, Medium, Low, 1 to 5, or a name of the importance scale.
 * @param asIsLevels Levels reached now, 0 to 5; empty text means not assessed.
 * @param toBeLevels Levels wanted, 0 to 5.
 * @param efforts Effort of each gap, 1 (least) to 5; 3 where blank.
 * @param waiting How many roadmap rows wait for each gap; 0 where blank.
 * @param agreed Priority agreed by the team, where it is not to follow the score.
 * @param statuses Status of each gap; Not applicable and Merged are left out.
 * @param importanceScale Importance scale in three columns: name, value, out of; High, Medium, Low and 1 to 5 if left out.
 * @param thresholds Scores where Medium and High begin, {25;50} if left out; four scores give the bands 1 to 5.
 * @param maxLevel Highest level of the item scale; 5 if left out.
 * @returns One row for each gap that counts, seven columns.
 */
export function ranking(
  ids: unknown[][],
  items: unknown[][],
  importance: unknown[][],
  asIsLevels: unknown[][],
  toBeLevels: unknown[][],
  efforts?: unknown[][],
  waiting?: unknown[][],
  agreed?: unknown[][],
  statuses?: unknown[][],
  importanceScale?: unknown[][],
  thresholds?: unknown[][],
  maxLevel?: unknown,
): unknown[][] {
  const lists = { ids, items, importance, asIsLevels, toBeLevels, efforts, waiting, agreed, statuses };
  const { values, filled, problems } = readTable(columns, lists);
  const settings = {
    scale: readImportanceScale(importanceScale),
    bands: readBands(thresholds),
    maxLevel: readScalar('maxLevel', positive, maxLevel) ?? undefined,
  };
  const gaps = filled.map((row) => ({
    id: values.ids[row],
    item: values.items[row],
    importance: values.importance[row],
    asIs: values.asIsLevels[row],
    toBe: values.toBeLevels[row],
    effort: values.efforts[row],
    waiting: values.waiting[row],
    agreed: values.agreed[row],
    status: values.statuses[row],
    problems: problems.get(row) ?? (values.ids[row] === '' ? [missingId] : []),
  }));
  const ranked = rankGaps(gaps, settings);
  if (ranked.length === 0) return [nothing];
  return ranked.map(({ rank, id, item, score, band, type, why }) => [rank, id, item, score, band, type, why]);
}
