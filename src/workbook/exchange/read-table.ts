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
 * @param results whether calculated columns are wanted too; without them nothing has to be calculated first, which counts
 * where many tables are read and written in turn
 * @throws UserError where the workbook has no such table
 */
export async function readTable(
  context: Excel.RequestContext,
  { name, columns }: TableBlueprint,
  results = true,
): Promise<{ item: Excel.Table; contents: TableContents }> {
  const item = context.workbook.tables.getItemOrNullObject(name);
  const head = item.getHeaderRowRange();
  const body = item.getDataBodyRange();
  head.load('formulas');
  body.load('rowCount');
  await context.sync();
  if (item.isNullObject) {
    throw new UserError(`This workbook has no table ${name}. Seed it, or add what is missing, and try again.`);
  }
  const headings = (head.formulas[0] as Value[]).map(String);
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
    const wanted = results ? part.load('values') : null;
    const formulas = typed.map((at) => ({ at, cells: part.getColumn(at).load('formulas') }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const entered = formulas.map(({ at, cells }) => ({ at, formulas: cells.formulas.map(([cell]) => cell as Value) }));
    // What is typed is its own value, unless it begins as formulas do.
    const asked = entered.filter((one) => !results && one.formulas.some(isFormula)).map(({ at }) => at);
    const shown = new Map(asked.map((at) => [at, part.getColumn(at).load('values')]));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (asked.length > 0) await context.sync();
    for (let row = 0; row < count; row++) {
      rows.push(wanted ? (wanted.values[row] as Value[]) : headings.map(() => ''));
      hasFormula.push(headings.map((heading) => calculated.has(plain(heading))));
    }
    for (const { at, formulas: cells } of entered) {
      for (const [row, cell] of cells.entries()) {
        if (!results) rows[from + row][at] = (shown.get(at)?.values[row][0] as Value | undefined) ?? cell;
        hasFormula[from + row][at] = isFormula(cell) && cell !== rows[from + row][at];
      }
    }
  }
  return { item, contents: { name, headings, rows, hasFormula } };
}

const isFormula = (cell: Value): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** Reads the lists that a table's columns are chosen from; one that the workbook lacks is empty. */
export async function readLists(
  context: Excel.RequestContext,
  columns: readonly ColumnBlueprint[],
): Promise<ListEntries> {
  const names = [...new Set(columns.flatMap(({ list }) => list ?? []))];
  const ranges = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    // Entries are typed: asking for values would calculate first what was written before.
    range.load('formulas');
    return range;
  });
  await context.sync();
  const entries = ranges.map((range) => (range.isNullObject ? [] : (range.formulas.flat() as Value[])));
  const calculated = ranges.map((range, at) => (entries[at].some(isFormula) ? range.load('values') : null));
  if (calculated.some(Boolean)) await context.sync();
  for (const [at, range] of calculated.entries()) if (range) entries[at] = range.values.flat() as Value[];
  return new Map(names.map((name, index) => [name, entries[index]]));
}
