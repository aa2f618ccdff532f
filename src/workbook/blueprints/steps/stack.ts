import { nowhere, type TableBlueprint } from '../../blueprint';
import { placeOf } from '../../references';

/** Rows from the last row of a table to the heading of the next: two blank ones and the caption. */
const gap = 4;

/**
 * Tables under each other from column A. The columns of all of them have the same widths, since they share them.
 * @param row row of the first table's headings
 * @param widths pixels by column; columns beyond them keep their own width
 */
export function stacked(
  row: number,
  widths: readonly number[],
  tables: readonly Omit<TableBlueprint, 'at'>[],
): readonly TableBlueprint[] {
  let next = row;
  return tables.map((table) => {
    const at = `A${next}`;
    next += table.rows(nowhere).length + gap;
    const columns = table.columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
    return { ...table, at, columns };
  });
}

/** The last row of tables that stand under each other. */
export const lastRowOf = (tables: readonly TableBlueprint[], rowsOf: (table: string) => number): number =>
  placeOf(tables[0].at).row + 1 + gap * (tables.length - 1) + tables.reduce((sum, { name }) => sum + rowsOf(name), 0);
