import { HostError } from '../errors';
import type { Host } from '../host';
import { onGrid } from '../write';
import { common, type RangeRef } from './range';

/** Whether the range's rows are hidden; null where they differ. */
export function hiddenRows(self: RangeRef, host: Host): boolean | null {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = onGrid(host, self.sheetId, self.box);
  return common(Array.from({ length: box.rowCount }, (_, r) => sheet.getRowManager().getRow(box.row + r)?.hd === 1));
}

/** Whether the range's columns are hidden; null where they differ. */
export function hiddenColumns(self: RangeRef, host: Host): boolean | null {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = onGrid(host, self.sheetId, self.box);
  return common(
    Array.from({ length: box.columnCount }, (_, c) => sheet.getColumnManager().getColumn(box.column + c)?.hd === 1),
  );
}

/** Hides or shows rows or columns. */
export function hide(self: RangeRef, what: 'row' | 'column', value: unknown, host: Host): void {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'Hidden is true or false.');
  const box = onGrid(host, self.sheetId, self.box);
  const range = {
    startRow: box.row,
    endRow: box.row + box.rowCount - 1,
    startColumn: box.column,
    endColumn: box.column + box.columnCount - 1,
  };
  const kind = { row: ['set-row-visible', 'set-row-hidden'], column: ['set-col-visible', 'set-col-hidden'] }[what];
  host.engine.run(`sheet.mutation.${kind[value ? 1 : 0]}`, { subUnitId: self.sheetId, ranges: [range] });
}
