import type { Value } from '../blueprint';
import { UserError } from '../errors';
import { rowParts } from '../exchange/read-table';

/** A row of a table by its headings, as the cells hold it; blank cells are ''. */
export type TableRow = Readonly<Record<string, Value>>;

/** A table of the open workbook as it stands now. */
export interface TableInWorkbook {
  readonly item: Excel.Table;
  readonly headings: readonly string[];
  /** In the order of the sheet; blank rows too, so that a row's place is its place in the table's body. */
  readonly rows: readonly TableRow[];
}

/** Cells of one answer that stay below the 5 MB of Excel on the web. */
const cellsAtOnce = 60_000;

/**
 * Reads whole tables: one request for all, and more only where they are large.
 * @throws UserError where the workbook lacks one of them
 */
export async function readTables<Name extends string>(
  context: Excel.RequestContext,
  names: readonly Name[],
): Promise<Record<Name, TableInWorkbook>> {
  const asked = names.map((name) => {
    const item = context.workbook.tables.getItemOrNullObject(name);
    const head = item.getHeaderRowRange();
    const body = item.getDataBodyRange();
    head.load('values');
    body.load('rowCount,columnCount');
    return { name, item, head, body };
  });
  await context.sync();
  const lacking = asked.filter(({ item }) => item.isNullObject).map(({ name }) => name);
  if (lacking.length > 0) {
    throw new UserError(`This workbook has no table ${lacking.join(', ')}. Seed again: Waymark adds what is missing.`);
  }
  const parts = asked.flatMap(({ name, body }) =>
    rowParts(body.rowCount).map(({ from, count }) => ({
      name,
      part: body.getRow(from).getResizedRange(count - 1, 0),
      cells: count * body.columnCount,
    })),
  );
  let pending = 0;
  for (const { part, cells } of parts) {
    if (pending > 0 && pending + cells > cellsAtOnce) {
      // A larger answer than Excel on the web gives.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      pending = 0;
    }
    part.load('values');
    pending += cells;
  }
  await context.sync();
  const tables = asked.map(({ name, item, head }) => {
    const headings = (head.values[0] as Value[]).map(String);
    const values = parts.filter((one) => one.name === name).flatMap(({ part }) => part.values as Value[][]);
    const rows: TableRow[] = values.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
    return [name, { item, headings, rows }] as const;
  });
  return Object.fromEntries<TableInWorkbook>(tables) as Record<Name, TableInWorkbook>;
}

/** Reads those of the tables that the workbook has. */
export async function readIfThere<Name extends string>(
  context: Excel.RequestContext,
  names: readonly Name[],
): Promise<Partial<Record<Name, TableInWorkbook>>> {
  const items = names.map((name) => ({ name, item: context.workbook.tables.getItemOrNullObject(name).load('name') }));
  await context.sync();
  const there = items.flatMap(({ name, item }) => (item.isNullObject ? [] : [name]));
  return there.length === 0 ? {} : readTables(context, there);
}

/** The values of single named cells; '' where the workbook has no such name. */
export async function readNamed<Name extends string>(
  context: Excel.RequestContext,
  names: readonly Name[],
): Promise<Record<Name, Value>> {
  const cells = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return { name, range };
  });
  await context.sync();
  const values = cells.map(
    ({ name, range }) => [name, range.isNullObject ? '' : (range.values[0][0] as Value)] as const,
  );
  return Object.fromEntries<Value>(values) as Record<Name, Value>;
}
