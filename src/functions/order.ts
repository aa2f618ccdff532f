import { idKey } from '../roadmap/links';
import { orderByValue } from '../roadmap/value-order';
import { readTable, toMatrix } from './coercion';
import { date, text } from './kinds';

/** The columns of the roadmap by the names of the parameters. */
const columns = {
  ids: { heading: 'ID', kind: text },
  dependsOn: { heading: 'Depends on', kind: text },
  priorities: { heading: 'Priority', kind: text },
  closesGaps: { heading: 'Closes gaps', kind: text },
  actualStart: { heading: 'Actual Start', kind: date },
  actualFinish: { heading: 'Actual Finish', kind: date },
};

const gapColumns = {
  gapIds: { heading: 'ID', kind: text },
  gapPriorities: { heading: 'Priority', kind: text },
};

const width = 6;
const missingId = 'This row has no ID: give it one, such as R-001';

/** The priority of each gap by its ID's key; null where no gaps are given, so that every gap of a row is named. */
function readGaps(gapIds: unknown, gapPriorities: unknown): ReadonlyMap<string, string> | null {
  if (toMatrix(gapIds).length === 0) return null;
  const { values, filled } = readTable(gapColumns, { gapIds, gapPriorities });
  if (filled.length === 0) return null;
  return new Map(filled.map((row) => [idKey(values.gapIds[row]), values.gapPriorities[row]]));
}

/**
 * The order of a roadmap by value, one row for each row given and in the same order: ID, place, inherited priority, from which row, how many rows wait for it, and why in words. A row inherits the highest priority among itself and all rows that wait for it, however many links away.
 * @customfunction ORDER
 * @param ids IDs of the rows, one column or row.
 * @param dependsOn What each row waits for, such as R-003; R-004SS+15d; links of every type count alike.
 * @param priorities Highest priority of the gaps that each row closes: High, Medium, Low, Met, or 5 to 1; blank where there is none.
 * @param closesGaps IDs of the gaps that each row closes, separated by ; so that the reason can name them.
 * @param gapIds IDs of the gaps, one column or row.
 * @param gapPriorities Priority of each gap, so that the reason names only those that decide.
 * @param actualStart Dates on which rows really started: they wait for nothing any more.
 * @param actualFinish Dates on which rows were really finished: nothing waits for them any more.
 * @returns One row for each row given, six columns.
 */
export function order(
  ids: unknown[][],
  dependsOn: unknown[][],
  priorities: unknown[][],
  closesGaps?: unknown[][],
  gapIds?: unknown[][],
  gapPriorities?: unknown[][],
  actualStart?: unknown[][],
  actualFinish?: unknown[][],
): unknown[][] {
  const lists = { ids, dependsOn, priorities, closesGaps, actualStart, actualFinish };
  const { values, filled, problems } = readTable(columns, lists);
  const gaps = readGaps(gapIds, gapPriorities);
  const rows = filled.map((row) => {
    const priority = values.priorities[row];
    const closes = values.closesGaps[row].split(/[;,\n\r]/).map((id) => id.trim());
    const decides = (id: string) => gaps?.get(idKey(id))?.toLowerCase() === priority.toLowerCase();
    return {
      id: values.ids[row],
      dependsOn: values.dependsOn[row],
      priority,
      gaps: closes.filter((id) => id !== '' && (gaps === null || decides(id))),
      begun: values.actualStart[row] !== null || values.actualFinish[row] !== null,
      finished: values.actualFinish[row] !== null,
    };
  });

  const result: unknown[][] = values.ids.map(() => new Array(width).fill(''));
  orderByValue(rows).forEach(({ place, inherited, from, waiting, why }, index) => {
    const row = filled[index];
    const problem = problems.get(row) ?? (rows[index].id === '' ? [missingId] : []);
    const words = problem.length > 0 ? problem.map((one) => `${one}.`).join(' ') : why;
    result[row] = [rows[index].id, place ?? '', inherited, from, waiting, words];
  });
  return result;
}
