import { Direction } from '@univerjs/core';
import { isWholeColumns, isWholeRows } from '../address';
import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Method } from '../object-type';
import { applyShift } from '../structure';
import type { RangeBox } from '../workbook-data';
import { fillRows, onGrid } from '../write';
import { clearRange, copyRange } from './range-content';
import { groupRange, showDetails } from './outline';
import { rangeObject, type RangeRef } from './range';
import { tablesInObject } from './table-collection';

const engineRange = (box: RangeBox): object => ({
  startRow: box.row,
  endRow: box.row + box.rowCount - 1,
  startColumn: box.column,
  endColumn: box.column + box.columnCount - 1,
});

/** Whole rows or columns, or the lane of cells that a partial insert or delete moves. */
async function insertCells(host: Host, self: RangeRef, shift: unknown): Promise<void> {
  const { sheetId, box } = self;
  const sheet = host.engine.sheet(sheetId)!;
  const down = shift === 'Down';
  if (!down && shift !== 'Right') throw invalidArgument('Cells shift Down or Right.');
  if (isWholeRows(box)) {
    const range = { ...engineRange(onGrid(host, sheetId, box)), endColumn: sheet.getColumnCount() - 1 };
    host.engine.ensureCell(sheet, box.row + box.rowCount, 0);
    host.engine.run('sheet.command.insert-row-by-range', { subUnitId: sheetId, direction: Direction.UP, range });
    fillInsertedRows(host, sheetId, box);
  } else if (isWholeColumns(box)) {
    const range = { ...engineRange(onGrid(host, sheetId, box)), endRow: sheet.getRowCount() - 1 };
    host.engine.ensureCell(sheet, 0, box.column + box.columnCount);
    host.engine.run('sheet.command.insert-col-by-range', { subUnitId: sheetId, direction: Direction.LEFT, range });
  } else {
    refusePartOfTable(host, self, down ? 'rows' : 'columns');
    await moveCells(host, self, `sheet.command.insert-range-move-${down ? 'down' : 'right'}`);
    applyShift(host, sheetId, partialShift(box, down ? 'rows' : 'columns', 'insert'));
  }
  host.redraw(sheetId);
  host.events.changed(
    sheetId,
    box,
    isWholeColumns(box) ? 'ColumnInserted' : isWholeRows(box) ? 'RowInserted' : 'CellInserted',
  );
}

async function deleteCells(host: Host, self: RangeRef, shift: unknown): Promise<void> {
  const { sheetId, box } = self;
  const up = shift === 'Up';
  if (!up && shift !== 'Left') throw invalidArgument('Cells shift Up or Left.');
  if (isWholeRows(box)) {
    const sheet = host.engine.sheet(sheetId)!;
    const range = { ...engineRange(onGrid(host, sheetId, box)), endColumn: sheet.getColumnCount() - 1 };
    host.engine.run('sheet.command.remove-row-by-range', { subUnitId: sheetId, range });
  } else if (isWholeColumns(box)) {
    const sheet = host.engine.sheet(sheetId)!;
    const range = { ...engineRange(onGrid(host, sheetId, box)), endRow: sheet.getRowCount() - 1 };
    host.engine.run('sheet.command.remove-col-by-range', { subUnitId: sheetId, range });
  } else {
    refusePartOfTable(host, self, up ? 'rows' : 'columns');
    await moveCells(host, self, `sheet.command.delete-range-move-${up ? 'up' : 'left'}`);
    applyShift(host, sheetId, partialShift(box, up ? 'rows' : 'columns', 'remove'));
  }
  host.redraw(sheetId);
  host.events.changed(
    sheetId,
    box,
    isWholeColumns(box) ? 'ColumnDeleted' : isWholeRows(box) ? 'RowDeleted' : 'CellDeleted',
  );
}

function partialShift(box: RangeBox, axis: 'rows' | 'columns', kind: 'insert' | 'remove') {
  return axis === 'rows'
    ? { axis, kind, at: box.row, count: box.rowCount, lane: { from: box.column, count: box.columnCount } }
    : { axis, kind, at: box.column, count: box.columnCount, lane: { from: box.row, count: box.rowCount } };
}

/** 'This operation is not allowed. The operation is attempting to shift cells in a table' (Excel's message). */
function refusePartOfTable(host: Host, { sheetId, box }: RangeRef, axis: 'rows' | 'columns'): void {
  for (const { box: table } of host.tables.all(sheetId)) {
    const rows = axis === 'rows';
    const [start, end] = rows ? [box.column, box.column + box.columnCount] : [box.row, box.row + box.rowCount];
    const [first, last] = rows
      ? [table.column, table.column + table.columnCount]
      : [table.row, table.row + table.rowCount];
    const behind = rows ? table.row + table.rowCount > box.row : table.column + table.columnCount > box.column;
    if (behind && start < last && first < end && (start > first || end < last)) {
      throw new HostError('InvalidOperation', 'The operation would shift part of a table.');
    }
  }
}

/** Univer's commands for parts of rows work on the active sheet only. */
async function moveCells(host: Host, { sheetId, box }: RangeRef, command: string): Promise<void> {
  const active = host.engine.workbook.getActiveSheet(true)?.getSheetId();
  const activate = (subUnitId: string): boolean =>
    host.engine.run('sheet.operation.set-worksheet-active', { subUnitId });
  activate(sheetId);
  await host.engine.runAsync(command, { range: engineRange(box) });
  if (active) activate(active);
}

/** New rows inside a table get its formulas. */
export function fillInsertedRows(host: Host, sheetId: string, box: RangeBox): void {
  for (const table of host.tables.all(sheetId)) {
    const { body } = table;
    const inside = box.row >= body.row && box.row < body.row + body.rowCount;
    if (!inside) continue;
    const last = box.row + box.rowCount;
    fillRows(
      host,
      table,
      { ...body, row: box.row, rowCount: box.rowCount },
      last < body.row + body.rowCount ? last : box.row - 1,
    );
  }
}

/** What may be done with a range. */
export const rangeActions: Record<string, Method<RangeRef>> = {
  clear: (self, [applyTo], host) => clearRange(host, self, applyTo),
  copyFrom: (self, [source, type, skipBlanks, transpose], host) =>
    copyRange(host, self, source, type, skipBlanks === true, transpose === true),
  insert: async (self, [shift], host) => {
    const box = self.box;
    await insertCells(host, self, shift);
    return rangeObject(self.sheetId, box);
  },
  delete: (self, [shift], host) => deleteCells(host, self, shift),
  getTables: (self, [fullyContained], host) => tablesInObject(host, self, fullyContained === true),
  group: (self, [option], host) => groupRange(host, self, option, 1),
  ungroup: (self, [option], host) => groupRange(host, self, option, -1),
  hideGroupDetails: (self, [option], host) => showDetails(host, self, option, false),
  showGroupDetails: (self, [option], host) => showDetails(host, self, option, true),
  select: (self, _, host) => host.select(self.sheetId, self.box),
  calculate: (_, __, host) => host.engine.recalculate(),
};
