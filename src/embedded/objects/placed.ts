import { cellSizes } from '../charts';
import type { AnchorData } from '../drawing-data';
import type { Host } from '../host';
import type { Property } from '../object-type';
import { anchorAt, placeOf, type Place } from '../placing';
import { numberFrom, type Slot } from './slot';

interface Placed {
  readonly sheetId: string;
  readonly slot: Slot<{ anchor: AnchorData }>;
}

/** Moves or resizes a drawing. */
export function setPlace({ sheetId, slot }: Placed, host: Host, change: Partial<Place>): void {
  const { anchor } = slot.read(host)!;
  const sizes = cellSizes(host, sheetId);
  slot.patch(host, { anchor: anchorAt({ ...placeOf(anchor, sizes), ...change }, anchor.placement, sizes) });
}

/** Where a drawing lies, in points. */
export const place = ({ sheetId, slot }: Placed, host: Host): Place =>
  placeOf(slot.read(host)!.anchor, cellSizes(host, sheetId));

const member = <T extends object>(key: keyof Place, least: number): Property<T> => ({
  get: (self, host) => round(place(self as unknown as Placed, host)[key]),
  set: (self, value, host) => setPlace(self as unknown as Placed, host, { [key]: numberFrom(least)(value) }),
});

const round = (points: number): number => Math.round(points * 1e4) / 1e4;

/** left, top, width and height of a drawing, in points. */
export const placeMembers = <T extends object>(): Readonly<Record<keyof Place, Property<T>>> => ({
  left: member<T>('left', 0),
  top: member<T>('top', 0),
  width: member<T>('width', 0),
  height: member<T>('height', 0),
});
