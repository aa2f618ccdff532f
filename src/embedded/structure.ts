import type { ICellData } from '@univerjs/core';
import { isWholeColumns, isWholeRows } from './address';
import { putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { HostError } from './errors';
import { ShiftFollower } from './follow-shift';
import { fillRows } from './grow';
import type { Host } from './host';
import { shifted, type Shift } from './shift';
import type { Table } from './tables';
import type { RangeBox } from './workbook-data';

const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** The rows or columns that inserting or deleting the cells of a box moves. */
export function shiftOf(box: RangeBox, axis: Shift['axis'], kind: Shift['kind']): Shift {
  if (axis === 'rows') {
    const lane = isWholeRows(box) ? undefined : { from: box.column, count: box.columnCount };
    return { axis, kind, at: box.row, count: box.rowCount, lane };
  }
  const lane = isWholeColumns(box) ? undefined : { from: box.row, count: box.rowCount };
  return { axis, kind, at: box.column, count: box.columnCount, lane };
}

/** 'This operation is not allowed. The operation is attempting to shift cells in a table' (Excel's message). */
function refuse(host: Host, sheetId: string, { axis, kind, at, count, lane }: Shift): void {
  for (const { box, body } of host.tables.all(sheetId)) {
    const rows = axis === 'rows';
    const [start, size] = rows ? [box.row, box.rowCount] : [box.column, box.columnCount];
    const [across, width] = rows ? [box.column, box.columnCount] : [box.row, box.rowCount];
    const isBehind = start + size > at;
    const isPart =
      lane && lane.from < across + width && across < lane.from + lane.count
        ? lane.from > across || lane.from + lane.count < across + width
        : false;
    const losesHeader =
      rows &&
      kind === 'remove' &&
      (!lane || (lane.from <= across && lane.from + lane.count >= across + width)) &&
      at <= box.row &&
      at + count > box.row &&
      at + count < body.row + body.rowCount;
    if ((isBehind && isPart) || losesHeader) {
      throw new HostError(
        'InvalidOperation',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    }
  }
}

/**
 * Inserts or deletes rows, columns or cells as Excel does: references, tables, names, rules, links follow; new rows of a
 * table get its formulas; a table whose rows are all deleted keeps a blank one.
 */
export function shiftCells(host: Host, sheetId: string, shift: Shift): void {
  refuse(host, sheetId, shift);
  const emptied = shift.kind === 'remove' && shift.axis === 'rows' ? swallowed(host, sheetId, shift) : [];
  if (emptied.length > 0) deleteAllRows(host, emptied, shift);
  else applyShift(host, sheetId, shift);
}

/** Whether a partial shift moves all of the table's width. */
const coversWidth = ({ box }: Table, { lane }: Shift): boolean =>
  !lane || (lane.from <= box.column && lane.from + lane.count >= box.column + box.columnCount);

/** Tables all of whose rows would go, but not their headings. */
function swallowed(host: Host, sheetId: string, shift: Shift): Table[] {
  return host.tables
    .all(sheetId)
    .filter(
      (table) =>
        coversWidth(table, shift) &&
        shift.at === table.body.row &&
        shift.at + shift.count >= table.body.row + table.body.rowCount,
    );
}

/** The first row stays, emptied, with its formats and rules; the others go. */
function deleteAllRows(host: Host, tables: readonly Table[], shift: Shift): void {
  const { sheetId } = tables[0];
  if (shift.count > 1) shiftCells(host, sheetId, { ...shift, at: shift.at + 1, count: shift.count - 1 });
  const blank: CellMatrix = {};
  const [from, end] = shift.lane ? [shift.lane.from, shift.lane.from + shift.lane.count] : [0, Infinity];
  host.engine
    .sheet(sheetId)!
    .getCellMatrix()
    .forValue((row, column) => {
      if (row === shift.at && column >= from && column < end) putCell(blank, row, column, emptied);
    });
  host.engine.writeCells(sheetId, blank);
  for (const table of tables) table.awaitsRow = true;
}

function applyShift(host: Host, sheetId: string, shift: Shift): void {
  const follower = new ShiftFollower(host, sheetId, shift);
  const { own, others } = changedFormulas(host, sheetId, follower);
  if (shift.lane) moveLane(host, sheetId, shift);
  else moveWhole(host, sheetId, shift);
  host.engine.writeCells(sheetId, registered(own, shift));
  for (const [id, matrix] of others) host.engine.writeCells(id, matrix);
  follower.follow();
  if (shift.kind === 'insert') {
    styleInserted(host, sheetId, shift);
    if (shift.axis === 'rows') fillInserted(host, sheetId, shift);
  }
  host.styled(sheetId);
  host.redraw(sheetId);
}

interface MovingFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isChanged: boolean;
}

/** Formulas of the sheet as they will read, and cells of other sheets whose formulas change. */
function changedFormulas(
  host: Host,
  sheetId: string,
  follower: ShiftFollower,
): { own: MovingFormula[]; others: Map<string, CellMatrix> } {
  const own: MovingFormula[] = [];
  const others = new Map<string, CellMatrix>();
  for (const sheet of host.sheets.all()) {
    const id = sheet.getSheetId();
    const matrix: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = host.engine.formula(sheet, cell, row, column);
      if (!formula) return;
      const text = follower.formula(formula, id);
      const isChanged = text !== formula || Boolean(cell.si);
      if (id === sheetId) own.push({ row, column, text, isChanged });
      else if (isChanged) putCell(matrix, row, column, { f: text, si: null });
    });
    if (Object.keys(matrix).length > 0) others.set(id, matrix);
  }
  return { own, others };
}

/** Formulas at their new places; the engine has to be told of those that moved, and of places that they left. */
function registered(formulas: readonly MovingFormula[], shift: Shift): CellMatrix {
  const matrix: CellMatrix = {};
  const placed = formulas.map((formula) => ({
    formula,
    to: shifted({ row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 }, shift),
  }));
  const stays = ({ formula, to }: (typeof placed)[number]): boolean =>
    to !== null && to.row === formula.row && to.column === formula.column;
  for (const item of placed) {
    if (!stays(item)) putCell(matrix, item.formula.row, item.formula.column, { f: null, si: null });
  }
  for (const item of placed) {
    if (item.to && (!stays(item) || item.formula.isChanged))
      putCell(matrix, item.to.row, item.to.column, { f: item.formula.text, si: null });
  }
  return matrix;
}

const engineRange = ({ axis, at, count }: Shift, rows: number, columns: number): object =>
  axis === 'rows'
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: columns - 1 }
    : { startRow: 0, endRow: rows - 1, startColumn: at, endColumn: at + count - 1 };

function moveWhole(host: Host, sheetId: string, shift: Shift): void {
  const sheet = host.engine.sheet(sheetId)!;
  const rows = shift.axis === 'rows';
  host.engine.ensureCell(sheet, rows ? shift.at + shift.count - 1 : 0, rows ? 0 : shift.at + shift.count - 1);
  const range = engineRange(shift, sheet.getRowCount(), sheet.getColumnCount());
  const kind =
    shift.kind === 'insert'
      ? { rows: 'insert-row', columns: 'insert-col' }
      : { rows: 'remove-rows', columns: 'remove-col' };
  // New rows and columns are as large as the one before them.
  const height = rows && shift.at > 0 ? sheet.getRowManager().getRow(shift.at - 1) : undefined;
  const width = !rows && shift.at > 0 ? sheet.getColumnManager().getColumn(shift.at - 1) : undefined;
  const repeat = <V>(info: V): V[] => Array.from({ length: shift.count }, () => ({ ...info }));
  host.engine.run(`sheet.mutation.${kind[shift.axis]}`, {
    subUnitId: sheetId,
    range,
    ...(height?.h !== undefined && height.ia !== 1 ? { rowInfo: repeat({ h: height.h, ia: 0 }) } : {}),
    ...(width?.w !== undefined ? { colInfo: repeat({ w: width.w }) } : {}),
  });
}

/** Moves the cells of part of the rows or columns, contents and formats. */
function moveLane(host: Host, sheetId: string, shift: Shift): void {
  const sheet = host.engine.sheet(sheetId)!;
  const cells = sheet.getCellMatrix();
  const rows = shift.axis === 'rows';
  const lane = shift.lane!;
  const contents: CellMatrix = {};
  const styles: { row: number; column: number; style: ICellData['s'] }[] = [];
  const moving: { row: number; column: number; cell: ICellData }[] = [];
  cells.forValue((row, column, cell) => {
    const [along, across] = rows ? [row, column] : [column, row];
    if (along < shift.at || across < lane.from || across >= lane.from + lane.count) return;
    moving.push({ row, column, cell: { ...cell } });
  });
  for (const { row, column } of moving) {
    putCell(contents, row, column, emptied);
    styles.push({ row, column, style: null });
  }
  for (const { row, column, cell } of moving) {
    const to = shifted({ row, column, rowCount: 1, columnCount: 1 }, shift);
    if (!to) continue;
    host.engine.ensureCell(sheet, to.row, to.column);
    const { v = null, t = null, p = null } = cell;
    // Formulas follow by themselves.
    putCell(contents, to.row, to.column, { v, t, p, f: null, si: null });
    styles.push({ row: to.row, column: to.column, style: cell.s ?? null });
  }
  host.engine.writeCells(sheetId, contents);
  host.engine.placeStyles(sheetId, styles);
}

/** New cells look like those before them (Microsoft Support: 'Insert or delete rows and columns', format options). */
function styleInserted(host: Host, sheetId: string, shift: Shift): void {
  if (shift.at === 0) return;
  const cells = host.engine.sheet(sheetId)!.getCellMatrix();
  const rows = shift.axis === 'rows';
  const styles: { row: number; column: number; style: ICellData['s'] }[] = [];
  cells.forValue((row, column, cell) => {
    const [along, across] = rows ? [row, column] : [column, row];
    if (along !== shift.at - 1 || !cell?.s) return;
    if (shift.lane && (across < shift.lane.from || across >= shift.lane.from + shift.lane.count)) return;
    for (let n = 0; n < shift.count; n++) {
      styles.push(rows ? { row: shift.at + n, column, style: cell.s } : { row, column: shift.at + n, style: cell.s });
    }
  });
  host.engine.placeStyles(sheetId, styles);
}

/** New rows inside a table get its formulas and the looks of their neighbours. */
function fillInserted(host: Host, sheetId: string, shift: Shift): void {
  const { at, count } = shift;
  for (const table of host.tables.all(sheetId)) {
    const { body } = table;
    const inside = at >= body.row && at < body.row + body.rowCount;
    if (!inside || !coversWidth(table, shift)) continue;
    const next = at + count;
    const pattern = next < body.row + body.rowCount ? next : at - 1;
    fillRows(host, table, { ...body, row: at, rowCount: count }, pattern);
  }
}
