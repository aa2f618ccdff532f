import { contains, isWholeColumns, isWholeRows, sheetColumns, sheetRows } from './address';
import type { RangeBox } from './workbook-data';

/** Rows or columns that were inserted or removed. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'remove';
  readonly at: number;
  readonly count: number;
  /** Where only part of the sheet moved: the lane that did, across the axis. */
  readonly lane?: { readonly from: number; readonly count: number };
}

function along(start: number, count: number, shift: Shift): { start: number; count: number } | null {
  const end = start + count;
  if (shift.kind === 'insert') {
    if (shift.at <= start) return { start: start + shift.count, count };
    return shift.at < end ? { start, count: count + shift.count } : { start, count };
  }
  const removedBefore = Math.max(0, Math.min(start, shift.at + shift.count) - shift.at);
  const removedInside = Math.max(0, Math.min(end, shift.at + shift.count) - Math.max(start, shift.at));
  return removedInside === count ? null : { start: start - removedBefore, count: count - removedInside };
}

/** Where a box lies after rows or columns were inserted or removed; null where all of it is gone. */
export function shifted(box: RangeBox, shift: Shift): RangeBox | null {
  const rows = shift.axis === 'rows';
  if (rows ? isWholeColumns(box) : isWholeRows(box)) return box;
  if (shift.lane) {
    const lane: RangeBox = rows
      ? { row: 0, rowCount: sheetRows, column: shift.lane.from, columnCount: shift.lane.count }
      : { row: shift.lane.from, rowCount: shift.lane.count, column: 0, columnCount: sheetColumns };
    if (!contains(lane, box)) return box;
  }
  const moved = rows ? along(box.row, box.rowCount, shift) : along(box.column, box.columnCount, shift);
  if (!moved) return null;
  return rows
    ? { ...box, row: moved.start, rowCount: moved.count }
    : { ...box, column: moved.start, columnCount: moved.count };
}
