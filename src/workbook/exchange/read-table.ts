import type { ColumnBlueprint, TableBlueprint, Value } from '../blueprint';
import { UserError } from '../errors';
import { plain } from './cell-values';
import type { ListEntries, TableContents } from './contents';

/** Rows of one answer: with long texts in most cells still below the 5 MB of Excel on the web. */
const rowsAnAnswer = 200;

/** Parts of so many rows, each as its first row and its size. */
export function rowParts(rows: number): { from: number; count: number }[] {
  return Array.from({ length: Math.ceil(rows / rowsAnAnswer) }, (_, part) => {
    const from = part * rowsAnAnswer;
    return { from, count: Math.min(rowsAnAnswer, rows - from) };
  });
}

/**
 * Reads a table of the open workbook, a part of its rows at a time.
 * @throws UserError where the workbook has no such table
 */
export async function readTable(
  context: Excel.RequestContext,
  { name, columns }: TableBlueprint,
): Promise<{ item: Excel.Table; contents: TableContents }> {
  const item = context.workbook.tables.getItemOrNullObject(name);
  const head = item.getHeaderRowRange();
  const body = item.getDataBodyRange();
  head.load('values');
  body.load('rowCount');
  await context.sync();
  if (item.isNullObject) {
    throw new UserError(`This workbook has no table ${name}. Seed it, or add what is missing, and try again.`);
  }
  const headings = (head.values[0] as Value[]).map(String);
  // Formulas of calculated columns are known, and longer than all that is typed.
  const calculated = new Set(columns.filter(({ kind }) => kind === 'calculated').map(({ heading }) => plain(heading)));
  const known = new Set(columns.map(({ heading }) => plain(heading)));
  const typed = headings.flatMap((heading, at) =>
    known.has(plain(heading)) && !calculated.has(plain(heading)) ? [at] : [],
  );
  const rows: Value[][] = [];
  const hasFormula: boolean[][] = [];
  for (const { from, count } of rowParts(body.rowCount)) {
    const part = body.getRow(from).getResizedRange(count - 1, 0);
    part.load('values');
    const formulas = typed.map((at) => ({ at, cells: part.getColumn(at) }));
    for (const { cells } of formulas) cells.load('formulas');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...(part.values as Value[][]));
    hasFormula.push(...part.values.map(() => headings.map((heading) => calculated.has(plain(heading)))));
    for (const { at, cells } of formulas) {
      for (const [row, [formula]] of (cells.formulas as unknown[][]).entries()) {
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        hasFormula[from + row][at] = isFormula && formula !== rows[from + row][at];
      }
    }
  }
  return { item, contents: { name, headings, rows, hasFormula } };
}

/** Reads the lists that a table's columns are chosen from; one that the workbook lacks is empty. */
export async function readLists(
  context: Excel.RequestContext,
  columns: readonly ColumnBlueprint[],
): Promise<ListEntries> {
  const names = [...new Set(columns.flatMap(({ list }) => list ?? []))];
  const ranges = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return range;
  });
  await context.sync();
  const entries = ranges.map((range) => (range.isNullObject ? [] : (range.values.flat() as Value[])));
  return new Map(names.map((name, index) => [name, entries[index]]));
}
