import type { TableBlueprint, Value } from '../blueprint';
import { blueprints } from '../blueprints';
import { cellFormula, placeOf } from '../references';
import { plain } from './cell-values';
import type { TableContents } from './contents';
import type { ColumnWork, ImportedRow } from './locate-rows';
import { locate } from './locate-rows';
import type { ImportPlan } from './plan-import';
import type { ImportProblem } from './problems';
import { quoted } from './problems';
import { readTable, rowParts } from './read-table';
import { knownTable } from './tables';

/** What an import did to one table. */
export interface TableReport {
  readonly table: string;
  readonly file: string;
  readonly rows: readonly ImportedRow[];
  /** Rows of the file that say what the workbook says already. */
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly string[];
}

/** Cells of a row that is added in one request, and letters in one request: far below the 5 MB of Excel on the web. */
const cellsARequest = 50_000;
const lettersARequest = 1_000_000;
const rowsAnAction = 250;

/** A table as it was read. */
export interface TableRead {
  readonly item: Excel.Table;
  readonly contents: TableContents;
}

/**
 * Does what a plan says. The table is read again first: a row or a cell that was changed since the plan was made is left
 * as it is and reported.
 * @param read the table, where it was read in this very context
 */
export async function applyImport(
  context: Excel.RequestContext,
  plan: ImportPlan,
  read?: TableRead,
): Promise<TableReport> {
  const { table } = knownTable(plan.table);
  const { item, contents: now } = read ?? (await readTable(context, table, false));
  const { rows, columns, rowsToAdd, problems } = locate(plan, now, table);
  const report = { table: plan.table, file: plan.file, unchanged: plan.unchanged, notes: plan.notes };
  if (columns.length === 0) return { ...report, rows, problems };
  if (rowsToAdd > 0) {
    await addRows(context, table, item, now, rowsToAdd);
    await mendFormulas(context, item, table, now, rowsToAdd);
  }
  const body = item.getDataBodyRange();
  await keepAsText(context, body, columns);
  await write(context, body, columns);
  return { ...report, rows, problems: [...problems, ...(await compare(context, body, now, columns))] };
}

/** Adds rows below the table's last; what stands under it is pushed down. */
async function addRows(
  context: Excel.RequestContext,
  blueprint: TableBlueprint,
  table: Excel.Table,
  now: TableContents,
  count: number,
) {
  const { headings } = now;
  if (standsAboveAnother(blueprint)) {
    // Excel refuses to shift cells of a table that is wider than this one: whole rows make room, and the table takes them.
    const all = table.getRange();
    all
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(count - 1, 0)
      .getEntireRow()
      .insert('Down');
    table.resize(all.getResizedRange(count, 0));
    await context.sync();
    return;
  }
  const most = Math.floor(cellsARequest / headings.length);
  for (let left = count; left > 0; left -= most) {
    // null leaves what the table fills in itself: the formulas of its calculated columns.
    const blank = Array.from({ length: Math.min(most, left) }, () => headings.map(() => null));
    table.rows.add(undefined, blank as unknown as string[][]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Whether tables of other widths stand under each other on its sheet, and nothing beside them. */
function standsAboveAnother({ name }: TableBlueprint): boolean {
  const sheet = blueprints.find(({ tables }) => tables?.some((table) => table.name === name));
  const tables = sheet?.tables ?? [];
  const widths = new Set(tables.map(({ columns }) => columns.length));
  const places = new Set(tables.map(({ at }) => placeOf(at).column));
  return widths.size > 1 && places.size === 1;
}

/** Gives the new rows the formulas of calculated columns where the table did not do so itself. */
async function mendFormulas(
  context: Excel.RequestContext,
  item: Excel.Table,
  table: TableBlueprint,
  now: TableContents,
  count: number,
): Promise<void> {
  const body = item.getDataBodyRange();
  const rowAt = (row: number) => body.getRow(row).load('formulas');
  const [above, first, last] = [0, now.rows.length, now.rows.length + count - 1].map(rowAt);
  await context.sync();
  const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');
  for (const { heading, formula } of table.columns) {
    const at = now.headings.findIndex((one) => plain(one) === plain(heading));
    if (!formula || at < 0 || (isFormula(first.formulas[0][at]) && isFormula(last.formulas[0][at]))) continue;
    const known: unknown = above.formulas[0][at];
    const cells = body.getCell(now.rows.length, at).getResizedRange(count - 1, 0);
    // One value for the whole range; the type knows matrices only.
    cells.formulas = (isFormula(known) ? known : cellFormula(formula)) as unknown as string[][];
  }
  await context.sync();
}

/** Formats cells as text in which a text would turn into a number, a date or a formula. */
async function keepAsText(context: Excel.RequestContext, body: Excel.Range, columns: readonly ColumnWork[]) {
  const texts = columns
    .filter(({ cells }) => [...cells.values()].some((value) => typeof value === 'string' && value !== ''))
    .map((column) => ({ ...column, range: body.getColumn(column.at).load('numberFormat') }));
  await context.sync();
  for (const { at, cells, range } of texts) {
    for (const [row, value] of cells) {
      if (typeof value !== 'string' || value === '' || range.numberFormat[row][0] === '@') continue;
      body.getCell(row, at).numberFormat = [['@']];
    }
  }
}

async function write(context: Excel.RequestContext, body: Excel.Range, columns: readonly ColumnWork[]) {
  let letters = 0;
  for (const { at, cells } of columns) {
    for (const { from, values } of pieces(cells)) {
      body.getCell(from, at).getResizedRange(values.length - 1, 0).values = values as Excel.Range['values'];
      letters += JSON.stringify(values).length;
      if (letters < lettersARequest) continue;
      letters = 0;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  await context.sync();
}

/** The cells of a column in pieces of rows that stand near each other; null between them leaves what is there. */
function pieces(cells: ReadonlyMap<number, Value>): { from: number; values: [Value | null][] }[] {
  const result: { from: number; values: [Value | null][] }[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (!last || row - last.from >= rowsAnAction) result.push({ from: row, values: [[cells.get(row)!]] });
    else {
      while (last.values.length < row - last.from) last.values.push([null]);
      last.values.push([cells.get(row)!]);
    }
  }
  return result;
}

/** Reads back what was written: a cell that holds something else is reported, never passed over. */
async function compare(
  context: Excel.RequestContext,
  body: Excel.Range,
  now: TableContents,
  columns: readonly ColumnWork[],
): Promise<ImportProblem[]> {
  const wrong = new Map<number, string[]>();
  const last = Math.max(...columns.flatMap(({ cells }) => [...cells.keys()]));
  for (const { from, count } of rowParts(last + 1)) {
    const part = body.getRow(from).getResizedRange(count - 1, 0);
    const read = columns
      .filter(({ cells }) => [...cells.keys()].some((row) => row >= from && row < from + count))
      .map((column) => ({ ...column, range: part.getColumn(column.at).load('formulas') }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { at, cells, range } of read) {
      for (const [index, [found]] of (range.formulas as unknown[][]).entries()) {
        const value = cells.get(from + index);
        if (value === undefined || isSame(found, value)) continue;
        const text = `row ${from + index + 1} of the table holds ${quoted(String(found))} instead of ${quoted(String(value))}`;
        wrong.set(at, [...(wrong.get(at) ?? []), text]);
      }
    }
  }
  return [...wrong].map(([at, texts]) => {
    const more = texts.length > 1 ? `, and ${texts.length - 1} more cells` : '';
    return { line: null, column: now.headings[at], text: `not everything was taken: ${texts[0]}${more}` };
  });
}

function isSame(found: unknown, written: Value): boolean {
  if (typeof found !== 'number' || typeof written !== 'number') return found === written;
  return Math.abs(found - written) <= 1e-12 * Math.abs(written);
}
