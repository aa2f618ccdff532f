import { invalidArgument } from './errors';
import type { RangeBox } from './workbook-data';

/** Rows and columns of an Excel sheet (Excel specifications and limits). */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Letters of a column that counts from 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Index from 0 of a column given by letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A box that covers whole columns. */
export const isWholeColumns = (box: RangeBox): boolean => box.row === 0 && box.rowCount >= sheetRows;

/** A box that covers whole rows. */
export const isWholeRows = (box: RangeBox): boolean => box.column === 0 && box.columnCount >= sheetColumns;

/** `B2:C4`, `A:C` or `3:5`. */
export function boxAddress(box: RangeBox): string {
  const lastRow = box.row + box.rowCount;
  const first = columnLetters(box.column);
  const last = columnLetters(box.column + box.columnCount - 1);
  if (isWholeColumns(box)) return `${first}:${last}`;
  if (isWholeRows(box)) return `${box.row + 1}:${lastRow}`;
  const start = `${first}${box.row + 1}`;
  return box.rowCount === 1 && box.columnCount === 1 ? start : `${start}:${last}${lastRow}`;
}

/** `$B$2:$C$4`: the absolute form that names and print areas use. */
export function absoluteAddress(box: RangeBox): string {
  return boxAddress(box)
    .split(':')
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/, (_, letters, row) => (letters && `$${letters}`) + (row && `$${row}`)),
    )
    .join(':');
}

/** A sheet name as it stands in an address: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*(C\d*)?$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function boxBetween(row1: number, column1: number, row2: number, column2: number): RangeBox | null {
  const [row, lastRow] = [Math.min(row1, row2), Math.max(row1, row2)];
  const [column, lastColumn] = [Math.min(column1, column2), Math.max(column1, column2)];
  if (row < 0 || column < 0 || lastRow >= sheetRows || lastColumn >= sheetColumns) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** Splits `'My sheet'!A1:B2` into its sheet, if any, and the rest. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1].replace(/''/g, "'"), local: quoted[2] };
  const at = address.lastIndexOf('!');
  return at < 0 ? { sheet: null, local: address } : { sheet: address.slice(0, at), local: address.slice(at + 1) };
}

/** The box of a local A1 address without a sheet; null where it is none. */
export function parseBox(address: string): RangeBox | null {
  const text = address.trim();
  const wholeColumns = columns.exec(text);
  if (wholeColumns) return boxBetween(0, columnIndex(wholeColumns[1]), sheetRows - 1, columnIndex(wholeColumns[2]));
  const wholeRows = rows.exec(text);
  if (wholeRows) return boxBetween(Number(wholeRows[1]) - 1, 0, Number(wholeRows[2]) - 1, sheetColumns - 1);
  const corners = text.split(':').map((part) => cell.exec(part));
  if (corners.length > 2 || corners.some((corner) => !corner)) return null;
  const [start, end] = [corners[0]!, corners[corners.length - 1]!];
  return boxBetween(Number(start[2]) - 1, columnIndex(start[1]), Number(end[2]) - 1, columnIndex(end[1]));
}

/** A box that must lie on the sheet. */
export function checkedBox(row: number, column: number, rowCount: number, columnCount: number): RangeBox {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rowCount < 1 || columnCount < 1) {
    throw invalidArgument(`Row ${row}, column ${column}, ${rowCount} × ${columnCount} cells is no range.`);
  }
  if (row + rowCount > sheetRows || column + columnCount > sheetColumns) {
    throw invalidArgument('The range lies beyond the sheet.');
  }
  return { row, column, rowCount, columnCount };
}

/** Cells that both boxes hold; null where none. */
export function intersection(a: RangeBox, b: RangeBox): RangeBox | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Smallest box around both. */
export function boundingBox(a: RangeBox, b: RangeBox): RangeBox {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: RangeBox, inner: RangeBox): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Whether both boxes are the same cells. */
export const sameBox = (a: RangeBox, b: RangeBox): boolean => contains(a, b) && contains(b, a);
