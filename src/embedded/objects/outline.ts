import { isWholeColumns, isWholeRows } from '../address';
import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import { type RangeRef } from './range';
import { hide } from './hiding';

/** Excel outlines have at most eight levels, seven of them groups (Microsoft Support: 'Outline (group) data in a worksheet'). */
const deepest = 7;

function levelsOf(
  host: Host,
  self: RangeRef,
  option: unknown,
): { levels: Map<number, number>; from: number; count: number } {
  const extras = host.sheets.of(self.sheetId);
  const { box } = self;
  if (option === 'ByRows') {
    if (isWholeColumns(box)) throw invalidArgument('Whole columns cannot be grouped by rows.');
    return { levels: extras.rowLevels, from: box.row, count: box.rowCount };
  }
  if (option === 'ByColumns') {
    if (isWholeRows(box)) throw invalidArgument('Whole rows cannot be grouped by columns.');
    return { levels: extras.columnLevels, from: box.column, count: box.columnCount };
  }
  throw invalidArgument('Group ByRows or ByColumns.');
}

/** Deepens (1) or lifts (-1) the outline level of the range's rows or columns. */
export function groupRange(host: Host, self: RangeRef, option: unknown, by: 1 | -1): void {
  const { levels, from, count } = levelsOf(host, self, option);
  for (let index = from; index < from + count; index++) {
    const level = (levels.get(index) ?? 0) + by;
    if (level > deepest) throw new HostError('InvalidOperation', 'An outline has at most seven groups in one another.');
    if (level < 0) throw new HostError('InvalidOperation', 'There is no group to take apart.');
    if (level === 0) levels.delete(index);
    else levels.set(index, level);
  }
}

/** Shows or hides what a group holds. */
export function showDetails(host: Host, self: RangeRef, option: unknown, show: boolean): void {
  const { levels, from, count } = levelsOf(host, self, option);
  if (!Array.from({ length: count }, (_, at) => levels.get(from + at)).some(Boolean)) {
    throw new HostError('InvalidOperation', 'The range holds no group.');
  }
  hide(self, option === 'ByRows' ? 'row' : 'column', !show, host);
}
