import { intersection } from './address';
import { contentFor, forCells, numberFormatOf, putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { patchStyles } from './engine/styles';
import { invalidArgument } from './errors';
import { followTable } from './follow-table';
import { growTables } from './grow';
import type { Host } from './host';
import type { RangeBox } from './workbook-data';

/** A single value for the whole range, or a matrix of exactly its size (Microsoft: 'Set and get range values, text, or formulas'). */
export function asMatrix(box: RangeBox, value: unknown): (r: number, c: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) throw invalidArgument('null is only a value inside a matrix.');
    return () => value;
  }
  const fits =
    value.length === box.rowCount &&
    value.every((row: unknown) => Array.isArray(row) && row.length === box.columnCount);
  if (!fits) {
    throw invalidArgument(`The matrix does not have the range's size, ${box.rowCount} × ${box.columnCount}.`);
  }
  return (r, c) => (value as unknown[][])[r][c];
}

/** Writes values or formulas: typed text is converted, tables grow and keep their headings and column formulas. */
export function writeRange(host: Host, sheetId: string, box: RangeBox, value: unknown): void {
  const sheet = host.engine.sheet(sheetId)!;
  const read = asMatrix(box, value);
  const area = Array.isArray(value) ? box : onGrid(host, sheetId, box);
  growTables(host, sheetId, area, (row, column) => {
    const entry = read(row - area.row, column - area.column);
    return entry !== null && entry !== undefined && entry !== '';
  });
  const matrix: CellMatrix = {};
  const formats = new Map<string, RangeBox[]>();
  let formulas: Map<string, string> | null = null;
  forCells(area, (row, column, r, c) => {
    const entry = read(r, c);
    if (entry === null || entry === undefined) return;
    const format = numberFormatOf(host.engine, host.engine.cell(sheet, row, column));
    const content = contentFor(entry, format, (formula) => {
      const own = host.tables.at(sheetId, row, column)?.name ?? '';
      formulas ??= new Map();
      const key = `${own}\n${formula}`;
      const known = formulas.get(key);
      if (known !== undefined) return known;
      const text = host.engineFormula(formula, sheetId, row, column);
      formulas.set(key, text);
      return text;
    });
    if (!content) return;
    putCell(matrix, row, column, content.cell);
    if (content.numberFormat) {
      const cells = formats.get(content.numberFormat) ?? [];
      cells.push({ row, column, rowCount: 1, columnCount: 1 });
      formats.set(content.numberFormat, cells);
    }
  });
  host.engine.ensureCell(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  if (Object.keys(matrix).length > 0) host.engine.writeCells(sheetId, matrix);
  for (const [pattern, cells] of formats)
    cells.forEach((cell) => patchStyles(host.engine, sheetId, cell, { n: { pattern } }));
  if (formats.size > 0) host.styled(sheetId);
  for (const table of host.tables.touching(sheetId, area)) followTable(host, table, area);
  host.events.changed(sheetId, area);
}

/** Part of a box that the grid has: for whole columns and rows. */
export function onGrid(host: Host, sheetId: string, box: RangeBox): RangeBox {
  const sheet = host.engine.sheet(sheetId)!;
  const grid = { row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  if (box.rowCount * box.columnCount <= 1_000_000) return box;
  return intersection(box, grid) ?? { ...box, rowCount: 1, columnCount: 1 };
}
