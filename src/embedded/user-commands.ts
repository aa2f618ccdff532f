import { CommandType } from '@univerjs/core';
import { contains, sheetColumns, sheetRows } from './address';
import type { Host } from './host';
import { clearFilters, isFilteredOut, setFilter } from './objects/filter';
import { deleteCells, insertCells } from './objects/range-actions';
import { sortTable } from './objects/sort';
import { boxOfRange, type EngineRange, type UserEdits } from './user-edits';
import type { RangeBox } from './workbook-data';

interface RangeCommand {
  readonly subUnitId?: string;
  readonly range?: EngineRange;
}

const wholeRows = ({ row, rowCount }: RangeBox): RangeBox => ({
  row,
  rowCount,
  column: 0,
  columnCount: sheetColumns,
});

const wholeColumns = ({ column, columnCount }: RangeBox): RangeBox => ({
  row: 0,
  rowCount: sheetRows,
  column,
  columnCount,
});

/** Cells of a table are inserted and deleted as its rows and columns, as Excel's own menu does. */
function widened(host: Host, sheetId: string, box: RangeBox, rows: boolean): RangeBox {
  const table = host.tables.all(sheetId).find((one) => contains(one.box, box));
  if (!table) return box;
  return rows
    ? { ...box, column: table.box.column, columnCount: table.box.columnCount }
    : { ...box, row: table.box.row, rowCount: table.box.rowCount };
}

/** Runs of rows that no filter hides, the last one first. */
function showingRuns(host: Host, sheetId: string, box: RangeBox): RangeBox[] {
  const runs: RangeBox[] = [];
  for (let row = box.row + box.rowCount - 1; row >= box.row; row--) {
    if (isFilteredOut(host, sheetId, row)) continue;
    const last = runs[runs.length - 1];
    if (last?.row === row + 1) runs[runs.length - 1] = { ...last, row, rowCount: last.rowCount + 1 };
    else runs.push({ ...box, row, rowCount: 1 });
  }
  return runs;
}

/** The engine's commands for rows, columns and cells, done by the host as its own calls do them. */
function replaceCommands(host: Host, edits: UserEdits): void {
  const commands: Readonly<Record<string, (sheetId: string, box: RangeBox) => void>> = {
    'insert-row-by-range': (sheetId, box) => insertCells(host, sheetId, wholeRows(box), 'Down'),
    'insert-col-by-range': (sheetId, box) => insertCells(host, sheetId, wholeColumns(box), 'Right'),
    // Rows that a filter hides are not deleted with those around them.
    'remove-row-by-range': (sheetId, box) =>
      showingRuns(host, sheetId, box).forEach((run) => deleteCells(host, sheetId, wholeRows(run), 'Up')),
    'remove-col-by-range': (sheetId, box) => deleteCells(host, sheetId, wholeColumns(box), 'Left'),
    'insert-range-move-down': (sheetId, box) => insertCells(host, sheetId, widened(host, sheetId, box, true), 'Down'),
    'insert-range-move-right': (sheetId, box) =>
      insertCells(host, sheetId, widened(host, sheetId, box, false), 'Right'),
    'delete-range-move-up': (sheetId, box) => deleteCells(host, sheetId, widened(host, sheetId, box, true), 'Up'),
    'delete-range-move-left': (sheetId, box) => deleteCells(host, sheetId, widened(host, sheetId, box, false), 'Left'),
  };
  for (const [name, work] of Object.entries(commands)) {
    host.engine.register(`sheet.command.${name}`, CommandType.COMMAND, (params: RangeCommand | undefined) => {
      const sheetId = params?.subUnitId ?? host.engine.workbook.getActiveSheet()!.getSheetId();
      const box = params?.range ? boxOfRange(params.range) : host.selection;
      return edits.change(() => work(sheetId, box));
    });
  }
}

/** A column of a table, by their ids. */
interface ColumnCommand {
  readonly table: number;
  readonly column: number;
}

export const sortCommand = 'embedded.command.sort-table';
export const filterCommand = 'embedded.command.filter-table';

/** What the user does with rows, columns and tables, as commands of the engine. */
export function registerUserCommands(host: Host, edits: UserEdits): void {
  replaceCommands(host, edits);
  const { engine } = host;
  engine.register(
    sortCommand,
    CommandType.COMMAND,
    ({ table: id, column, ascending }: ColumnCommand & { readonly ascending: boolean }) => {
      const table = host.tables.byId(id);
      const key = table?.columns.findIndex((one) => one.id === column) ?? -1;
      return table !== null && key >= 0 && edits.change(() => sortTable(host, table, [{ key, ascending }]));
    },
  );
  /** Shows the rows with one of the texts; without texts those of the column, without a column all. */
  engine.register(
    filterCommand,
    CommandType.COMMAND,
    ({ table: id, column, values }: Partial<ColumnCommand> & { readonly values?: readonly string[] }) => {
      const table = id === undefined ? null : host.tables.byId(id);
      const found = table?.columns.find((one) => one.id === column);
      if (!table) return false;
      return edits.change(() => {
        if (found) setFilter(host, table, found, values ? { filterOn: 'Values', values } : null);
        else clearFilters(host, table);
      });
    },
  );
}
