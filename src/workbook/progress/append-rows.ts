import type { Row, TableBlueprint, Value } from '../blueprint';
import { asText } from '../reading/cells';

const textual = new Set(['text', 'long text', 'symbol']);

/** A table of a report that is about to grow. */
export interface GrowingTable {
  readonly blueprint: TableBlueprint;
  readonly item: Excel.Table;
  readonly headings: readonly string[];
  /** Rows that it has, and how many of them hold anything. */
  readonly rows: number;
  readonly filled: number;
}

/** Reads how large the tables are and shows all their rows: a filtered table takes none. */
export async function openTables(
  context: Excel.RequestContext,
  blueprints: readonly TableBlueprint[],
): Promise<GrowingTable[]> {
  const opened = blueprints.map((blueprint) => {
    const item = context.workbook.tables.getItem(blueprint.name);
    item.clearFilters();
    const head = item.getHeaderRowRange().load('values');
    const body = item.getDataBodyRange().load('rowCount');
    const first = item.getDataBodyRange().getRow(0).load('values');
    return { blueprint, item, head, body, first };
  });
  await context.sync();
  return opened.map(({ blueprint, item, head, body, first }) => {
    const isBlank = body.rowCount === 1 && first.values[0].every((cell) => asText(cell as Value) === '');
    const headings = (head.values[0] as Value[]).map(String);
    return { blueprint, item, headings, rows: body.rowCount, filled: isBlank ? 0 : body.rowCount };
  });
}

/**
 * Adds rows to a table of a report and shows only those of one report; what stands in it stays. Written with the
 * caller's next request.
 * @param added by headings; what is not named stays blank
 * @param shown text of the key column whose rows are shown
 * @returns how many rows the table has then
 */
export function appendRows(table: GrowingTable, added: readonly Row[], shown: string): number {
  const { blueprint, item, headings, rows, filled } = table;
  const after = filled + added.length;
  if (after > rows) {
    const blanks = Array.from({ length: after - rows }, () => headings.map(() => ''));
    item.rows.add(undefined, blanks);
  }
  const body = item.getDataBodyRange();
  for (const [at, heading] of headings.entries()) {
    const column = blueprint.columns.find((one) => one.heading === heading);
    // Text such as 3.10 would be turned into a number in a cell that is not '@' yet.
    if (column && textual.has(column.content)) body.getColumn(at).numberFormat = '@' as unknown as string[][];
  }
  const cells = body.getRow(filled).getResizedRange(added.length - 1, 0);
  cells.values = added.map((row) => headings.map((heading) => row[heading] ?? ''));
  item.columns.getItem(blueprint.key).filter.applyValuesFilter([shown]);
  return Math.max(after, rows);
}
