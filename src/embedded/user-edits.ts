import type { IExecutionOptions } from '@univerjs/core';
import { boundingBox, boxAddress, contains } from './address';
import type { Host } from './host';
import { fillInsertedRows } from './objects/range-actions';
import { messageType } from './protocol';
import type { RangeBox } from './workbook-data';
import { followTable, growTable, isEmpty } from './write';

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const boxOfRange = (range: EngineRange): RangeBox => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

/** The box of cells whose contents a change of the engine touches; null where only styles change. */
function editedBox(cellValue: Record<number, Record<number, object | null>> | undefined): RangeBox | null {
  let box: RangeBox | null = null;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell) && !('si' in cell)) continue;
      const at = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      box = box ? boundingBox(box, at) : at;
    }
  }
  return box;
}

/** Typing straight below a table makes the row its own (Microsoft Support: 'Resize a table by adding or removing rows and columns'). */
function growBelow(host: Host, sheetId: string, box: RangeBox): void {
  for (const table of host.tables.all(sheetId)) {
    const below = { ...table.box, row: table.box.row + table.box.rowCount, rowCount: box.rowCount };
    if (box.row !== below.row || !contains(below, box) || isEmpty(host, sheetId, box)) continue;
    if (host.tables.touching(sheetId, below).length === 0) growTable(host, table, box.rowCount);
  }
}

/** Runs what follows a user's change after the engine has finished it, as a change of our own. */
function afterwards(host: Host, work: () => void): void {
  queueMicrotask(() => {
    host.engine.ownChange++;
    try {
      work();
      host.flush();
    } finally {
      host.engine.ownChange--;
    }
    host.events.deliver();
  });
}

/** What the user does on the screen, as the engine tells it; each follows Excel's rules and raises Excel's events. */
const followers: Readonly<Record<string, (host: Host, params: never, options: IExecutionOptions | undefined) => void>> =
  {
    'sheet.mutation.set-range-values': (
      host,
      params: { subUnitId: string; cellValue?: Record<number, Record<number, object | null>> },
      options,
    ) => {
      if (options?.onlyLocal || options?.applyFormulaCalculationResult) return;
      const { subUnitId } = params;
      const box = editedBox(params.cellValue);
      if (!box) return;
      host.events.changed(subUnitId, box);
      afterwards(host, () => {
        growBelow(host, subUnitId, box);
        for (const table of host.tables.touching(subUnitId, box)) followTable(host, table, box);
      });
    },
    'sheet.mutation.insert-row': (host, params: { subUnitId: string; range: EngineRange }) => {
      const box = boxOfRange(params.range);
      host.events.changed(params.subUnitId, box, 'RowInserted');
      afterwards(host, () => fillInsertedRows(host, params.subUnitId, box));
    },
    'sheet.mutation.remove-rows': (host, params: { subUnitId: string; range: EngineRange }) => {
      host.events.changed(params.subUnitId, boxOfRange(params.range), 'RowDeleted');
      afterwards(host, () => undefined);
    },
    'sheet.operation.set-selections': (
      host,
      params: { subUnitId: string; selections?: readonly { readonly range: EngineRange }[] },
    ) => {
      const range = params.selections?.[params.selections.length - 1]?.range;
      if (!range) return;
      host.selection = { sheetId: params.subUnitId, ...boxOfRange(range) };
      const message = { address: boxAddress(boxOfRange(range)), worksheetId: params.subUnitId };
      host.events.raise(messageType.selectionChanged, params.subUnitId, message);
      afterwards(host, () => undefined);
    },
    'sheet.operation.set-worksheet-active': (host, params: { subUnitId: string }) => {
      host.chosen(params.subUnitId);
      afterwards(host, () => undefined);
    },
  };

/** Follows the user's changes, told from our own by `ownChange`. */
export function followUser(host: Host): void {
  host.engine.listen((command, options) => {
    if (host.engine.ownChange === 0) followers[command.id]?.(host, command.params as never, options);
  });
  host.engine.onCalculated(() => {
    for (const sheet of host.sheets.all()) {
      const worksheetId = sheet.getSheetId();
      host.events.raise(messageType.calculated, worksheetId, { worksheetId, address: '' });
    }
    if (host.engine.ownChange === 0) host.events.deliver();
  });
}
