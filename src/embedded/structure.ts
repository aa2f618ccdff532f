import type { Host } from './host';
import { shifted, type Shift } from './shift';

interface RangeParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** The engine's changes of rows and columns, whoever asked for them. */
const shifts: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'>>> = {
  'sheet.mutation.insert-row': { axis: 'rows', kind: 'insert' },
  'sheet.mutation.remove-rows': { axis: 'rows', kind: 'remove' },
  'sheet.mutation.insert-col': { axis: 'columns', kind: 'insert' },
  'sheet.mutation.remove-col': { axis: 'columns', kind: 'remove' },
};

function shiftLevels(levels: Map<number, number>, shift: Shift): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [index, level] of levels) {
    const box = shifted({ row: index, column: index, rowCount: 1, columnCount: 1 }, { ...shift, lane: undefined });
    if (box) moved.set(shift.axis === 'rows' ? box.row : box.column, level);
  }
  return moved;
}

/** Moves all that lies on a sheet beside its cells. */
export function applyShift(host: Host, sheetId: string, shift: Shift): void {
  const extras = host.sheets.of(sheetId);
  host.references.shift(sheetId, shift);
  extras.validations = extras.validations.filter((item) => {
    const box = shifted(item.box, shift);
    if (box) item.box = box;
    return box !== null;
  });
  extras.conditionalFormats = extras.conditionalFormats.filter((item) => {
    const box = shifted(item.box, shift);
    if (box) item.box = box;
    return box !== null;
  });
  extras.hyperlinks = extras.hyperlinks.flatMap((link) => {
    const box = shifted({ ...link, rowCount: 1, columnCount: 1 }, shift);
    return box ? [{ ...link, row: box.row, column: box.column }] : [];
  });
  if (!shift.lane) {
    if (shift.axis === 'rows') extras.rowLevels = shiftLevels(extras.rowLevels, shift);
    else extras.columnLevels = shiftLevels(extras.columnLevels, shift);
    const area = extras.pageLayout.printArea;
    if (area) extras.pageLayout.printArea = shifted(area, shift) ?? undefined;
  }
  for (const table of [...host.tables.all(sheetId)]) {
    const before = table.box;
    const box = shifted(before, shift);
    if (!box) {
      host.tables.remove(table);
      continue;
    }
    table.box = box;
    if (shift.axis === 'columns' && box.columnCount !== before.columnCount)
      changeColumns(host, table.name, before.column, shift);
    host.tables.tell(table);
  }
}

function changeColumns(host: Host, tableName: string, firstColumn: number, shift: Shift): void {
  const table = host.tables.find(tableName)!;
  const at = Math.max(0, shift.at - firstColumn);
  if (shift.kind === 'remove') {
    const from = Math.max(shift.at, firstColumn);
    table.columns.splice(at, shift.at + shift.count - from);
    return;
  }
  const sheet = host.engine.sheet(table.sheetId)!;
  for (let added = 0; added < shift.count; added++) {
    let number = 1;
    const taken = (name: string): boolean =>
      table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase());
    while (taken(`Column${number}`)) number++;
    const column = table.newColumn(`Column${number}`);
    table.columns.splice(at + added, 0, column);
    sheet.getCellMatrix().setValue(table.box.row, table.box.column + at + added, { v: column.name, t: 1 });
  }
}

/** Lets everything follow rows and columns that come and go, from our own calls, the screen, or undo. */
export function followChanges(host: Host): void {
  host.engine.listen((command) => {
    const kind = shifts[command.id];
    if (!kind) return;
    const { subUnitId, range } = command.params as RangeParams;
    const rows = kind.axis === 'rows';
    const at = rows ? range.startRow : range.startColumn;
    const count = (rows ? range.endRow : range.endColumn) - at + 1;
    applyShift(host, subUnitId, { ...kind, at, count });
  });
}
