import { boundingBox, contains, intersection } from './address';
import { forCells, putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { followGrowth } from './follow-charts';
import { addColumns } from './follow-shift';
import type { Host } from './host';
import type { Table } from './tables';
import type { RangeBox } from './workbook-data';

/** Whether nothing is written in any cell of a box, and no table touches it. */
export function isEmpty(host: Host, sheetId: string, box: RangeBox): boolean {
  const sheet = host.engine.sheet(sheetId)!;
  let empty = host.tables.touching(sheetId, box).length === 0;
  forCells(box, (row, column) => {
    const cell = host.engine.cell(sheet, row, column);
    if (cell?.f || cell?.si || (cell?.v !== undefined && cell.v !== null && cell.v !== '')) empty = false;
  });
  return empty;
}

/** By how many rows and columns a table grows when a block is written; null where it does not. */
function growthOf(table: Table, box: RangeBox): { rows: number; columns: number } | null {
  const [bottom, right] = [table.box.row + table.box.rowCount, table.box.column + table.box.columnCount];
  if (box.row < table.box.row || box.column < table.box.column) return null;
  const overlaps = intersection(table.box, box) !== null;
  const isBelow = box.row === bottom && box.column + box.columnCount <= right;
  const isRight = box.column === right && box.row + box.rowCount <= bottom;
  if (!overlaps && !isBelow && !isRight) return null;
  const rows = Math.max(0, box.row + box.rowCount - bottom);
  const columns = Math.max(0, box.column + box.columnCount - right);
  return rows + columns > 0 ? { rows, columns } : null;
}

/**
 * Lets tables take in what is about to be written straight below or beside them, or over their edge
 * (Microsoft Support: 'Resize a table by adding or removing rows and columns').
 * @param isFilled whether the entry for a cell of the block holds something
 * @param isWritten cells that keep what is written, where a column has a formula
 */
export function growTables(
  host: Host,
  sheetId: string,
  box: RangeBox,
  isFilled: (row: number, column: number) => boolean,
  isWritten: (row: number, column: number) => boolean = () => false,
): void {
  for (const table of host.tables.all(sheetId)) {
    const growth = growthOf(table, box);
    if (growth && takesIn(host, table, box, growth, isFilled)) {
      growRight(host, table, growth.columns);
      growTable(host, table, growth.rows, isWritten);
    }
    const row = table.awaitsRow ? intersection(table.body, box) : null;
    if (row && anyCell(row, isFilled)) {
      table.awaitsRow = false;
      fillRows(host, table, { ...table.body, rowCount: 1 }, table.body.row, isWritten);
    }
  }
}

function anyCell(box: RangeBox, test: (row: number, column: number) => boolean): boolean {
  let found = false;
  forCells(box, (row, column) => {
    found ||= test(row, column);
  });
  return found;
}

/** The new cells have to be empty, and the block to fill some of the first of them. */
function takesIn(
  host: Host,
  table: Table,
  box: RangeBox,
  growth: { rows: number; columns: number },
  isFilled: (row: number, column: number) => boolean,
): boolean {
  const { row, column, rowCount, columnCount } = table.box;
  const below = {
    row: row + rowCount,
    column,
    rowCount: growth.rows,
    columnCount: columnCount + growth.columns,
  };
  const beside = { row, column: column + columnCount, rowCount, columnCount: growth.columns };
  const parts = [below, beside].filter((part) => part.rowCount > 0 && part.columnCount > 0);
  const first = [
    intersection({ ...below, rowCount: Math.min(1, growth.rows) }, box),
    intersection({ ...beside, columnCount: Math.min(1, growth.columns) }, box),
  ];
  return (
    parts.every((part) => isEmpty(host, table.sheetId, part)) && first.some((part) => part && anyCell(part, isFilled))
  );
}

/** Widens a table by columns that lie beside it, with headings of their own. */
export function growRight(host: Host, table: Table, columns: number): void {
  if (columns === 0) return;
  const { row, column, columnCount } = table.box;
  host.engine.ensureCell(host.engine.sheet(table.sheetId)!, row, column + columnCount + columns - 1);
  table.box = { ...table.box, columnCount: columnCount + columns };
  addColumns(host, table, columnCount, columns);
  const last = host.engine.cell(host.engine.sheet(table.sheetId)!, row, column + columnCount - 1)?.s;
  const styles = Array.from({ length: columns }, (_, c) => ({ row, column: column + columnCount + c, style: last }));
  host.engine.placeStyles(table.sheetId, styles);
  host.styled(table.sheetId);
  host.tables.tell(table);
}

/** Lengthens a table by rows that lie below it, and gives them its formulas, formats, validations. */
export function growTable(
  host: Host,
  table: Table,
  rows: number,
  isWritten: (row: number, column: number) => boolean = () => false,
): void {
  if (rows === 0) return;
  const before = table.body;
  table.box = { ...table.box, rowCount: table.box.rowCount + rows };
  host.tables.tell(table);
  followGrowth(host, table, before);
  const added = { ...before, row: before.row + before.rowCount, rowCount: rows };
  fillRows(host, table, added, added.row - 1, isWritten);
  const extras = host.sheets.of(table.sheetId);
  for (const item of [...extras.validations, ...extras.conditionalFormats]) {
    const end = item.box.row + item.box.rowCount;
    if (
      end === before.row + before.rowCount &&
      contains({ ...before, row: before.row - 1, rowCount: before.rowCount + 1 }, item.box)
    ) {
      item.box = boundingBox(item.box, { ...item.box, rowCount: item.box.rowCount + rows });
    }
  }
  host.redraw(table.sheetId);
}

/** Fills new rows of a table with its column formulas and the styles of the row `pattern`. */
export function fillRows(
  host: Host,
  table: Table,
  rows: RangeBox,
  pattern: number,
  isWritten: (row: number, column: number) => boolean = () => false,
): void {
  const sheet = host.engine.sheet(table.sheetId)!;
  host.engine.ensureCell(sheet, rows.row + rows.rowCount - 1, rows.column);
  const cells = sheet.getCellMatrix();
  const matrix: CellMatrix = {};
  table.columns.forEach((_, index) => {
    const column = table.box.column + index;
    const style = pattern > table.box.row ? cells.getValue(pattern, column)?.s : null;
    const added = Array.from({ length: rows.rowCount }, (__, r) => ({ row: rows.row + r, column, style }));
    if (style) host.engine.placeStyles(table.sheetId, added);
    putColumnFormula(host, table, index, rows, matrix, isWritten);
  });
  if (Object.keys(matrix).length > 0) host.engine.writeCells(table.sheetId, matrix);
  host.styled(table.sheetId);
}

/** Puts a column's formula into its cells of some rows. */
export function putColumnFormula(
  host: Host,
  table: Table,
  index: number,
  rows: RangeBox,
  matrix: CellMatrix,
  isWritten: (row: number, column: number) => boolean,
): void {
  const { formula } = table.columns[index];
  const column = table.box.column + index;
  if (!formula) return;
  for (let row = rows.row; row < rows.row + rows.rowCount; row++) {
    if (isWritten(row, column)) continue;
    const f = host.moveFormula(formula, row - table.body.row, 0);
    putCell(matrix, row, column, { f, v: null, si: null, t: null, p: null });
  }
}
