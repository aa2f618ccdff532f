import { isWholeColumns, isWholeRows } from '../address';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Method } from '../object-type';
import { shiftCells, shiftOf } from '../structure';
import type { RangeBox } from '../workbook-data';
import { clearRange, copyRange } from './range-content';
import { groupRange, showDetails } from './outline';
import { rangeObject, type RangeRef } from './range';
import { tablesInObject } from './table-collection';

/** Inserts cells where the range lies; the rest of their columns or rows makes room. */
export function insertCells(host: Host, sheetId: string, box: RangeBox, shift: unknown): void {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Cells shift Down or Right.');
  shiftCells(host, sheetId, shiftOf(box, shift === 'Down' ? 'rows' : 'columns', 'insert'));
  host.events.changed(sheetId, box, changeType(box, 'Inserted'));
}

/** Deletes the cells of the range; the rest of their columns or rows closes up. */
export function deleteCells(host: Host, sheetId: string, box: RangeBox, shift: unknown): void {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Cells shift Up or Left.');
  shiftCells(host, sheetId, shiftOf(box, shift === 'Up' ? 'rows' : 'columns', 'remove'));
  host.events.changed(sheetId, box, changeType(box, 'Deleted'));
}

const changeType = (box: RangeBox, what: 'Inserted' | 'Deleted'): string =>
  `${isWholeColumns(box) ? 'Column' : isWholeRows(box) ? 'Row' : 'Cell'}${what}`;

/** Whole rows and columns move along their own axis, whatever is asked for. */
const wholeShift = (box: RangeBox, shift: unknown, ofRows: string, ofColumns: string): unknown =>
  shift !== ofRows && shift !== ofColumns ? shift : isWholeRows(box) ? ofRows : isWholeColumns(box) ? ofColumns : shift;

/** What may be done with a range. */
export const rangeActions: Record<string, Method<RangeRef>> = {
  clear: (self, [applyTo], host) => clearRange(host, self, applyTo),
  copyFrom: (self, [source, type, skipBlanks, transpose], host) =>
    copyRange(host, self, source, type, skipBlanks === true, transpose === true),
  insert: (self, [shift], host) => {
    const box = self.box;
    insertCells(host, self.sheetId, box, wholeShift(box, shift, 'Down', 'Right'));
    return rangeObject(self.sheetId, box);
  },
  delete: (self, [shift], host) => deleteCells(host, self.sheetId, self.box, wholeShift(self.box, shift, 'Up', 'Left')),
  getTables: (self, [fullyContained], host) => tablesInObject(host, self, fullyContained === true),
  group: (self, [option], host) => groupRange(host, self, option, 1),
  ungroup: (self, [option], host) => groupRange(host, self, option, -1),
  hideGroupDetails: (self, [option], host) => showDetails(host, self, option, false),
  showGroupDetails: (self, [option], host) => showDetails(host, self, option, true),
  select: (self, _, host) => host.select(self.sheetId, self.box),
  calculate: (_, __, host) => host.engine.recalculate(),
};
