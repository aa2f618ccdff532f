import type { Worksheet } from '@univerjs/core';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import { sheetColumns, sheetRows } from '../address';
import { rangeObject } from './range';
import { boxOf } from './range-address';

function freeze(sheet: Worksheet, host: Host, rows: number, columns: number): void {
  host.engine.run('sheet.mutation.set-frozen', {
    subUnitId: sheet.getSheetId(),
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

/** Rows and columns that stay in view. */
export function frozenOf(sheet: Worksheet): { rows: number; columns: number } {
  const { ySplit, xSplit } = sheet.getFreeze();
  return { rows: ySplit, columns: xSplit };
}

function location(sheet: Worksheet): HostObject | null {
  const { rows, columns } = frozenOf(sheet);
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet.getSheetId(), {
    row: 0,
    column: 0,
    rowCount: rows || sheetRows,
    columnCount: columns || sheetColumns,
  });
}

const count = (value: unknown): number => {
  if (value === undefined || value === null) return 1;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw invalidArgument('A count of rows or columns is expected.');
  return value as number;
};

const freezePanesType: ObjectType<Worksheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [range], host) => {
      const box = boxOf(range, host, sheet.getSheetId());
      const rows = box.rowCount >= sheetRows ? 0 : box.row + box.rowCount;
      const columns = box.columnCount >= sheetColumns ? 0 : box.column + box.columnCount;
      freeze(sheet, host, rows, columns);
    },
    freezeRows: (sheet, [rows], host) => freeze(sheet, host, count(rows), 0),
    freezeColumns: (sheet, [columns], host) => freeze(sheet, host, 0, count(columns)),
    unfreeze: (sheet, _, host) => freeze(sheet, host, 0, 0),
    getLocation: (sheet) =>
      location(sheet) ?? rangeObject(sheet.getSheetId(), { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getLocationOrNullObject: (sheet) => location(sheet),
  },
};

export function freezePanesObject(sheet: Worksheet): HostObject {
  return hostObject(freezePanesType, sheet);
}
