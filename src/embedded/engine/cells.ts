import { BooleanNumber, CellValueType, type ICellData, type Nullable, numfmt, type Worksheet } from '@univerjs/core';
import { invalidArgument } from '../errors';
import type { CellError, CellValue, RangeBox } from '../workbook-data';
import type { CellMatrix, Engine } from './engine';
import { errorValues, readTyped } from './typed-text';

/** Longest text of a cell and longest formula (Excel specifications and limits). */
const longestText = 32_767;
const longestFormula = 8_192;

export const textFormat = '@';

/** What a cell holds, read back: errors kept apart from text. */
export function valueOf(cell: Nullable<ICellData>, isText: boolean): CellValue | CellError {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell!.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  const isForcedText = isText || cell!.t === CellValueType.FORCE_STRING;
  if (typeof value === 'string' && !isForcedText && errorValues.has(value))
    return { error: value as CellError['error'] };
  if (cell!.t === CellValueType.NUMBER) return Number(value);
  return typeof value === 'boolean' ? value : value;
}

export function numberFormatOf(engine: Engine, cell: Nullable<ICellData>): string {
  return engine.styleOf(cell)?.n?.pattern ?? 'General';
}

/** A cell's value with errors apart; spilled cells included. */
export function cellValue(engine: Engine, sheet: Worksheet, row: number, column: number): CellValue | CellError {
  const cell = engine.cell(sheet, row, column);
  const spilled = cell?.f ? null : engine.spilledCells(sheet.getSheetId())[row]?.[column];
  const shown = spilled ?? cell;
  return valueOf(shown, !cell?.f && !spilled && numberFormatOf(engine, cell) === textFormat);
}

/** The text that Excel would show for the value. */
export function textOf(value: CellValue | CellError, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return /^(General|@)$/.test(pattern) ? value : numfmt.format(pattern, value, { throws: false });
  return numfmt.format(pattern === textFormat ? 'General' : pattern, value, { throws: false });
}

/** How a string, number or truth value enters a cell. */
export interface CellContent {
  readonly cell: ICellData;
  /** A number format that the typed text brings with it. */
  readonly numberFormat?: string;
}

const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Cell data for one entry as `range.values` takes it; null means 'leave' and is answered with null. */
export function contentFor(
  entry: unknown,
  numberFormat: string,
  toFormula: (formula: string) => string,
): CellContent | null {
  if (entry === null || entry === undefined) return null;
  if (typeof entry === 'number') {
    if (!Number.isFinite(entry)) throw invalidArgument(`${entry} is no value for a cell.`);
    return { cell: { ...emptied, v: entry, t: CellValueType.NUMBER } };
  }
  if (typeof entry === 'boolean') {
    return { cell: { ...emptied, v: entry ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN } };
  }
  if (typeof entry !== 'string') throw invalidArgument('A cell takes text, a number or a truth value.');
  if (entry === '') return { cell: emptied };
  if (numberFormat !== textFormat && entry.startsWith('=') && entry.length > 1) {
    if (entry.length > longestFormula) throw invalidArgument(`A formula has at most ${longestFormula} characters.`);
    return { cell: { ...emptied, f: toFormula(entry) } };
  }
  const text = (value: string, type: CellValueType): CellContent => {
    if (value.length > longestText) throw invalidArgument(`A cell holds at most ${longestText} characters.`);
    return { cell: { ...emptied, v: value, t: type } };
  };
  if (numberFormat === textFormat) return text(entry, CellValueType.STRING);
  if (entry.startsWith("'")) return text(entry.slice(1), CellValueType.FORCE_STRING);
  const typed = readTyped(entry);
  if (typed.kind === 'number') {
    const format = numberFormat === 'General' ? typed.numberFormat : undefined;
    return {
      cell: { ...emptied, v: typed.value, t: CellValueType.NUMBER },
      ...(format ? { numberFormat: format } : {}),
    };
  }
  if (typed.kind === 'boolean') return contentFor(typed.value, numberFormat, toFormula);
  // Also a long list in words that begins with a hyphen (documentation of Range.values; office-js issue 3256).
  if (/^[+-]./s.test(entry)) return contentFor(`=${entry}`, numberFormat, toFormula);
  return text(typed.value, CellValueType.STRING);
}

/** Every row and column of a box, in order. */
export function forCells(box: RangeBox, visit: (row: number, column: number, r: number, c: number) => void): void {
  for (let r = 0; r < box.rowCount; r++) {
    for (let c = 0; c < box.columnCount; c++) visit(box.row + r, box.column + c, r, c);
  }
}

/** A matrix of what `read` gives for each cell. */
export function matrixOf<V>(box: RangeBox, read: (row: number, column: number) => V): V[][] {
  return Array.from({ length: box.rowCount }, (_, r) =>
    Array.from({ length: box.columnCount }, (__, c) => read(box.row + r, box.column + c)),
  );
}

/** Puts one cell into a matrix of cells to write. */
export function putCell(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}
