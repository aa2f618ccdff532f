import { isWholeRows } from '../address';
import { textOf } from '../engine/cells';
import { defaultColumnWidth, defaultRowHeight } from '../engine/engine';
import { toCellStyle } from '../engine/styles';
import type { Host } from '../host';
import type { CellStyle, RangeBox } from '../workbook-data';
import { onGrid } from '../write';
import { common, readValue, type RangeRef } from './range';

/** Points in a pixel at 96 dpi. */
export const pointsPerPixel = 0.75;

/** How far formats reach: whole columns and rows take the part that the grid has. */
export function cells(self: RangeRef, host: Host): RangeBox {
  return onGrid(host, self.sheetId, self.box);
}

/** Height of rows or width of columns in points; null where they differ. */
export function size(self: RangeRef, host: Host, axis: 'row' | 'column'): number | null {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const found =
    axis === 'row'
      ? Array.from({ length: box.rowCount }, (_, r) => sheet.getRowManager().getRow(box.row + r)?.h ?? defaultRowHeight)
      : Array.from(
          { length: box.columnCount },
          (_, c) => sheet.getColumnManager().getColumn(box.column + c)?.w ?? defaultColumnWidth,
        );
  const pixels = common(found);
  return pixels === null ? null : pixels * pointsPerPixel;
}

/** Sets the width of columns, in pixels. */
export function setWidth(self: RangeRef, host: Host, box: RangeBox, pixels: number): void {
  const range = { startRow: 0, endRow: 0, startColumn: box.column, endColumn: box.column + box.columnCount - 1 };
  host.engine.ensureCell(host.engine.sheet(self.sheetId)!, 0, range.endColumn);
  host.engine.run('sheet.mutation.set-worksheet-col-width', {
    subUnitId: self.sheetId,
    ranges: [range],
    colWidth: pixels,
  });
}

/**
 * Sets the height of rows, in pixels, one for all or by row; the screen keeps to it unless the height was only fitted
 * to the text.
 */
export function setHeight(
  self: RangeRef,
  host: Host,
  box: RangeBox,
  pixels: number | Record<number, number>,
  fitted = false,
): void {
  const range = { startRow: box.row, endRow: box.row + box.rowCount - 1, startColumn: 0, endColumn: 0 };
  host.engine.ensureCell(host.engine.sheet(self.sheetId)!, range.endRow, 0);
  host.engine.run('sheet.mutation.set-worksheet-row-height', {
    subUnitId: self.sheetId,
    ranges: [range],
    rowHeight: pixels,
  });
  host.engine.run('sheet.mutation.set-worksheet-row-is-auto-height', {
    subUnitId: self.sheetId,
    ranges: [range],
    autoHeightInfo: fitted ? 1 : 0,
  });
}

/** Width of a text in Calibri, by its length: no font is measured without a screen. */
const textWidth = (text: string, style: CellStyle): number =>
  Math.ceil(
    Math.max(...text.split('\n').map((line) => line.length)) *
      7 *
      ((style.fontSize ?? 11) / 11) *
      (style.bold ? 1.07 : 1),
  ) + 5;

/** Makes columns as wide as their longest text. */
export function fitColumns(self: RangeRef, host: Host): void {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const lastRow = Math.min(box.row + box.rowCount, sheet.getRowCount());
  for (let column = box.column; column < box.column + box.columnCount; column++) {
    let width = 0;
    for (let row = box.row; row < lastRow; row++) {
      const value = readValue(host, self.sheetId, row, column);
      if (value === null || value === '') continue;
      const style = toCellStyle(host.engine.styleOf(host.engine.cell(sheet, row, column)));
      if (!style.wrapText) width = Math.max(width, textWidth(textOf(value, style.numberFormat ?? 'General'), style));
    }
    if (width > 0) setWidth(self, host, { ...box, column, columnCount: 1 }, Math.min(width, 255 * 7 + 5));
  }
}

/** Makes rows as high as their wrapped text. */
export function fitRows(self: RangeRef, host: Host): void {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const columns = isWholeRows(box) ? { column: 0, columnCount: sheet.getColumnCount() } : box;
  const heights: Record<number, number> = {};
  for (let row = box.row; row < box.row + box.rowCount; row++) {
    let height = defaultRowHeight;
    for (let column = columns.column; column < columns.column + columns.columnCount; column++) {
      const value = readValue(host, self.sheetId, row, column);
      if (value === null || value === '') continue;
      const style = toCellStyle(host.engine.styleOf(host.engine.cell(sheet, row, column)));
      const width = sheet.getColumnManager().getColumn(column)?.w ?? defaultColumnWidth;
      const text = textOf(value, style.numberFormat ?? 'General');
      const lines = style.wrapText
        ? text
            .split('\n')
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style) / Math.max(width, 8))), 0)
        : 1;
      height = Math.max(height, Math.ceil(lines * (style.fontSize ?? 11) * (20 / 11)));
    }
    heights[row] = Math.min(height, 546);
  }
  setHeight(self, host, box, heights, true);
}
