import { itemNotFound } from './errors';
import { hostObject, type HostObject } from './object-type';
import { rangeType, type RangeRef } from './objects/range';
import { shifted, type Shift } from './shift';

/** Ranges that the client holds by reference: they move with their cells. */
export class References {
  private readonly held = new Map<string, RangeRef>();
  private next = 1;

  /** Reference id of a range; the same one for the same object. */
  idOf(range: RangeRef): string {
    range.referenceId ??= `r${this.next++}`;
    this.held.set(range.referenceId, range);
    return range.referenceId;
  }

  get(id: string): HostObject {
    const range = this.held.get(id);
    if (!range || range.deleted) throw itemNotFound('The range does not exist any more.');
    return hostObject(rangeType, range);
  }

  release(id: string): void {
    this.held.delete(id);
  }

  releaseAll(): void {
    this.held.clear();
  }

  shift(sheetId: string, shift: Shift): void {
    for (const range of this.held.values()) {
      if (range.sheetId !== sheetId) continue;
      const box = shifted(range.box, shift);
      if (box) range.box = box;
      else range.deleted = true;
    }
  }

  removeSheet(sheetId: string): void {
    for (const range of this.held.values()) if (range.sheetId === sheetId) range.deleted = true;
  }
}
