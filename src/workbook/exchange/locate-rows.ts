import type { TableBlueprint, Value } from '../blueprint';
import { plain } from './cell-values';
import type { TableContents } from './contents';
import { shownKey, shownValue } from './in-words';
import type { AddedRow, ChangedRow, ImportPlan } from './plan-import';
import { keyOf } from './plan-import';
import type { ImportProblem } from './problems';
import { quoted } from './problems';

/** What became of a row of the file. */
export interface ImportedRow {
  readonly line: number;
  readonly key: string;
  readonly outcome: 'added' | 'changed';
  /** Headings of the cells that were written. */
  readonly columns: readonly string[];
}

/** What is written into one column of the table's body, from a row on; `null` leaves a cell as it is. */
export interface ColumnWork {
  /** Place of the column in the table, counted from 0. */
  readonly at: number;
  /** By row of the table's body, counted from 0. */
  readonly cells: ReadonlyMap<number, Value>;
}

/** A plan placed into the table as it stands now. */
export interface LocatedPlan {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly ImportProblem[];
  readonly columns: readonly ColumnWork[];
  /** Rows that the table needs more. */
  readonly rowsToAdd: number;
}

/**
 * Finds the rows and cells of a plan in the table as it stands now. What was changed since the plan was made is left out
 * and reported.
 */
export function locate(plan: ImportPlan, now: TableContents, table: TableBlueprint): LocatedPlan {
  const keyAt = now.headings.findIndex((heading) => plain(heading) === plain(table.key));
  const places = new Map(now.rows.map((row, index) => [keyOf(row[keyAt] ?? ''), index]));
  const rows: ImportedRow[] = [];
  const problems: ImportProblem[] = [...plan.problems];
  const columns = new Map<number, Map<number, Value>>();
  const shown = (key: Value) => shownKey(plan.table, key);
  const tell = (line: number, column: string | null, text: string) => void problems.push({ line, column, text });
  const put = (at: number, row: number, value: Value) => {
    const column = columns.get(at) ?? new Map<number, Value>();
    columns.set(at, column.set(row, value));
  };

  const change = ({ line, key, cells }: ChangedRow) => {
    const row = places.get(keyOf(key));
    if (row === undefined) return tell(line, null, `${shown(key)} is no longer in the table; the row was not imported`);
    const written = cells.filter(({ heading, before, after }) => {
      const at = now.headings.indexOf(heading);
      const value = at < 0 ? undefined : now.rows[row][at];
      if (value === before) put(at, row, after);
      else
        tell(
          line,
          heading,
          movedOn(value, before, (one) => quoted(shownValue(plan.table, heading, one))),
        );
      return value === before;
    });
    const headings = written.map(({ heading }) => heading);
    if (headings.length > 0) rows.push({ line, key: shown(key), outcome: 'changed', columns: headings });
  };

  const add = ({ line, key, cells }: AddedRow, row: number) => {
    const headings = Object.keys(cells).filter((heading) => now.headings.includes(heading));
    for (const heading of headings) put(now.headings.indexOf(heading), row, cells[heading]);
    rows.push({ line, key: shown(key), outcome: 'added', columns: headings });
  };

  plan.changed.forEach(change);
  const fresh = plan.added.filter(({ line, key }) => {
    const known = places.has(keyOf(key));
    if (known) tell(line, null, `${shown(key)} has come into the table meanwhile; the row was not imported`);
    return !known;
  });
  const blank = fresh.length > 0 ? blankRowsAtEnd(now) : 0;
  fresh.forEach((row, index) => add(row, now.rows.length - blank + index));
  return {
    rows: rows.sort((a, b) => a.line - b.line),
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    columns: [...columns].map(([at, cells]) => ({ at, cells })),
    rowsToAdd: Math.max(0, fresh.length - blank),
  };
}

function movedOn(now: Value | undefined, before: Value, shown: (value: Value) => string): string {
  if (now === undefined) return 'the column is no longer in the table; the cell was not imported';
  return `the cell held ${shown(before)} when the file was read and holds ${shown(now)} now; it was left as it is`;
}

/** Rows at the table's end in which nothing was typed, such as the one of an empty table. */
function blankRowsAtEnd({ rows, hasFormula }: TableContents): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1].every((value, at) => value === '' || hasFormula[end - 1][at])) end -= 1;
  return rows.length - end;
}
