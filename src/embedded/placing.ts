import { sheetColumns, sheetRows } from './address';
import type { AnchorData, CellPoint } from './drawing-data';

/** Sizes of a sheet's columns and rows, in points; 0 where they are hidden. */
export interface CellSizes {
  column(index: number): number;
  row(index: number): number;
}

/** A drawing's place, in points from the sheet's top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const distance = (size: (index: number) => number, index: number, offset: number): number => {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += size(at);
  // What stands beyond a cell that was made smaller stops at its end.
  return sum + Math.min(offset, size(index));
};

function along(size: (index: number) => number, from: number, last: number): { index: number; offset: number } {
  let rest = Math.max(0, from);
  let index = 0;
  while (index < last && rest >= size(index)) rest -= size(index++);
  return { index, offset: rounded(rest) };
}

/** Files count in 12,700ths of a point. */
export const emuPerPoint = 12_700;
const rounded = (points: number): number => Math.round(points * emuPerPoint) / emuPerPoint;

/** The cell, and the place in it, that lies at a distance from the corner. */
export function pointAt(sizes: CellSizes, left: number, top: number): CellPoint {
  const column = along((index) => sizes.column(index), left, sheetColumns - 1);
  const row = along((index) => sizes.row(index), top, sheetRows - 1);
  return { row: row.index, column: column.index, rowOffset: row.offset, columnOffset: column.offset };
}

const leftOf = (sizes: CellSizes, { column, columnOffset }: CellPoint): number =>
  distance((index) => sizes.column(index), column, columnOffset);
const topOf = (sizes: CellSizes, { row, rowOffset }: CellPoint): number =>
  distance((index) => sizes.row(index), row, rowOffset);

/** Where a drawing lies now. */
export function placeOf(anchor: AnchorData, sizes: CellSizes): Place {
  if (anchor.placement === 'Absolute') {
    const { left, top, width, height } = anchor;
    return { left, top, width, height };
  }
  const [left, top] = [leftOf(sizes, anchor.from), topOf(sizes, anchor.from)];
  if (anchor.placement === 'OneCell') return { left, top, width: anchor.width, height: anchor.height };
  return {
    left,
    top,
    width: Math.max(0, leftOf(sizes, anchor.to) - left),
    height: Math.max(0, topOf(sizes, anchor.to) - top),
  };
}

/** The anchor of a kind that puts a drawing at a place. */
export function anchorAt(place: Place, placement: AnchorData['placement'], sizes: CellSizes): AnchorData {
  const [width, height] = [rounded(place.width), rounded(place.height)];
  const from = pointAt(sizes, place.left, place.top);
  switch (placement) {
    case 'Absolute':
      return { placement, left: rounded(place.left), top: rounded(place.top), width, height };
    case 'OneCell':
      return { placement, from, width, height };
    default:
      return { placement, from, to: pointAt(sizes, place.left + width, place.top + height) };
  }
}
