import { ErrorService, type IExecutionOptions } from '@univerjs/core';
import { boundingBox, boxAddress } from './address';
import type { CellMatrix } from './engine/engine';
import { toEngineForm } from './engine/structured-references';
import { HostError } from './errors';
import { followSheetName } from './follow-rename';
import { followTable, renameHeadings, sharedFormula } from './follow-table';
import { growTables, putColumnFormula } from './grow';
import type { Host } from './host';
import { messageType } from './protocol';
import { registerUserCommands } from './user-commands';
import type { RangeBox } from './workbook-data';

export interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

type CellChanges = Record<number, Record<number, { v?: unknown; f?: unknown; p?: unknown; si?: unknown } | null>>;

interface Typed {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}

export const boxOfRange = (range: EngineRange): RangeBox => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

/** Whether a change touches a cell's contents and not only its style. */
const isContent = (cell: object | null): boolean => !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

/** The box of cells whose contents a change of the engine touches; null where only styles change. */
function editedBox(cellValue: CellChanges | undefined): RangeBox | null {
  let box: RangeBox | null = null;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!isContent(cell)) continue;
      const at = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      box = box ? boundingBox(box, at) : at;
    }
  }
  return box;
}

/** What the user does on the screen, as the engine tells it, made to follow Excel's rules and to raise Excel's events. */
export class UserEdits {
  private readonly pending: (() => void)[] = [];

  constructor(private readonly host: Host) {}

  /** Does something of ours as the user's. */
  private asUser(work: () => void): void {
    const { events } = this.host;
    const before = events.byUser;
    events.byUser = true;
    try {
      work();
    } finally {
      this.host.flush();
      events.byUser = before;
    }
  }

  /** Before a change of the user's: what the add-in did since the last step is a step of its own. */
  begin(): void {
    if (this.pending.length === 0) this.host.history.begin();
  }

  /** Runs what follows a user's change after the engine has finished it, then makes one step to undo of it all. */
  afterwards(work: () => void): void {
    this.pending.push(work);
    if (this.pending.length === 1) queueMicrotask(() => this.finish());
  }

  /** Does what waits. */
  finish(): void {
    const works = this.pending.splice(0);
    if (works.length > 0) this.asUser(() => works.forEach((work) => work()));
    // The engine's own calculations do not ask for this, as `settle` does.
    this.host.engine.beforeSettle();
    this.host.history.commit();
    this.host.events.deliver();
  }

  /** Headings with formulas become their results: part of what the user did before. */
  afterCalculation(): void {
    const { headingsToRead } = this.host;
    if (headingsToRead.size === 0) return;
    this.finish();
    const tables = [...headingsToRead];
    headingsToRead.clear();
    this.asUser(() => tables.forEach((table) => renameHeadings(this.host, table, table.header)));
    this.host.history.commit(true);
  }

  /** Runs a change of rows, columns or cells in the place of the engine's command; says why where Excel refuses it. */
  change(work: () => void): boolean {
    this.finish();
    this.host.history.begin();
    try {
      this.asUser(work);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.host.engine.injector.get(ErrorService).emit(error.message);
      return false;
    } finally {
      this.finish();
    }
  }

  /** Before cells are typed or pasted: tables make room for them. */
  beforeTyping({ subUnitId, cellValue }: Typed): void {
    this.begin();
    const box = editedBox(cellValue);
    if (!box) return;
    const entry = (row: number, column: number) => cellValue?.[row]?.[column];
    this.asUser(() =>
      growTables(
        this.host,
        subUnitId,
        box,
        (row, column) => {
          const cell = entry(row, column);
          return Boolean(cell?.f || cell?.si || cell?.p || (cell?.v !== undefined && cell.v !== null && cell.v !== ''));
        },
        (row, column) => {
          const cell = entry(row, column);
          return cell !== undefined && isContent(cell);
        },
      ),
    );
  }

  /** After cells were typed or pasted: headings and column formulas follow. */
  afterTyping({ subUnitId, cellValue }: Typed): void {
    const { host } = this;
    const box = editedBox(cellValue);
    if (!box) {
      this.afterwards(() => undefined);
      return;
    }
    this.afterwards(() => {
      host.events.changed(subUnitId, box);
      if (box.rowCount === 1 && box.columnCount === 1) this.fillColumn(subUnitId, box);
      for (const table of host.tables.touching(subUnitId, box)) followTable(host, table, box);
    });
  }

  /** A formula typed into an empty or calculated column becomes the column's (Microsoft Support: 'Use calculated columns in an Excel table'). */
  private fillColumn(sheetId: string, cell: RangeBox): void {
    const { host } = this;
    const table = host.tables.at(sheetId, cell.row, cell.column);
    if (!table || cell.row === table.box.row) return;
    const index = cell.column - table.box.column;
    const column = table.columns[index];
    const body = table.columnBody(index);
    const sheet = host.engine.sheet(sheetId)!;
    const formula = sharedFormula(host, table, { ...body, row: cell.row, rowCount: 1 });
    if (!formula) return;
    const first = host.moveFormula(formula, body.row - cell.row, 0);
    if (column.formula === first) return;
    for (let row = body.row; row < body.row + body.rowCount; row++) {
      if (row === cell.row) continue;
      const other = host.engine.cell(sheet, row, cell.column);
      const text = host.engine.formula(sheet, other, row, cell.column);
      const isBlank = !text && (other?.v === undefined || other.v === null || other.v === '');
      const isColumns = column.formula !== null && text === host.moveFormula(column.formula, row - body.row, 0);
      if (column.formula === null ? !isBlank : !isColumns) return;
    }
    column.formula = first;
    const cells: CellMatrix = {};
    putColumnFormula(host, table, index, body, cells, (row) => row === cell.row);
    host.engine.writeCells(sheetId, cells);
  }
}

/** References that the user typed in a table's short forms, as the engine understands them; left as they are where they make no sense. */
function readTypedFormulas(host: Host, params: { subUnitId?: string; range?: EngineRange; value?: unknown }): void {
  const sheetId = params.subUnitId ?? host.engine.workbook.getActiveSheet()!.getSheetId();
  const rewrite = (cell: { f?: string | null } | null | undefined, row: number, column: number): void => {
    if (!cell?.f?.includes('[')) return;
    try {
      cell.f = toEngineForm(cell.f, {
        own: host.tables.at(sheetId, row, column),
        find: (name) => host.tables.find(name),
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  };
  const { range, value } = params;
  if (!value || typeof value !== 'object') return;
  const at = range ?? { startRow: host.selection.row, startColumn: host.selection.column };
  if ('f' in value) rewrite(value as { f?: string }, at.startRow, at.startColumn);
  else if (Array.isArray(value))
    value.forEach((cells: { f?: string }[], r) =>
      cells.forEach((cell, c) => rewrite(cell, at.startRow + r, at.startColumn + c)),
    );
  else
    for (const [row, cells] of Object.entries(value as Record<string, Record<string, { f?: string }>>))
      for (const [column, cell] of Object.entries(cells ?? {})) rewrite(cell, Number(row), Number(column));
}

const isCalculation = (options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.onlyLocal || options?.applyFormulaCalculationResult);

/** Heights that the screen finds by itself are no change of the user's. */
const isUserMutation = (id: string): boolean => id.startsWith('sheet.mutation.') && !id.includes('auto-height');

/** Follows the user's changes, told from our own. */
export function followUser(host: Host): void {
  const { engine } = host;
  const edits = new UserEdits(host);
  registerUserCommands(host, edits);
  engine.listenBefore((command, options) => {
    const { id, params } = command;
    if (id === 'sheet.mutation.set-worksheet-name') {
      const { subUnitId, name } = params as { subUnitId: string; name: string };
      followSheetName(host, host.sheets.name(subUnitId), name);
    }
    if (engine.isOwn(command) || isCalculation(options)) return;
    if (id === 'univer.command.undo' || id === 'univer.command.redo') edits.finish();
    else if (id === 'sheet.command.set-range-values') readTypedFormulas(host, params as object);
    else if (id === 'sheet.mutation.set-range-values') edits.beforeTyping(params as Typed);
    else if (isUserMutation(id)) edits.begin();
  });
  engine.listen((command, options) => {
    const { id, params } = command;
    if (engine.isOwn(command) || isCalculation(options)) return;
    if (id === 'sheet.mutation.set-range-values') edits.afterTyping(params as Typed);
    else if (id === 'sheet.mutation.move-range') {
      const { from, to } = params as Record<'from' | 'to', { subUnitId: string; value: CellChanges }>;
      for (const side of [from, to]) edits.afterTyping({ subUnitId: side.subUnitId, cellValue: side.value });
    } else if (isUserMutation(id)) edits.afterwards(() => undefined);
    else if (id === 'sheet.operation.set-selections') {
      const { subUnitId, selections } = params as { subUnitId: string; selections?: { range: EngineRange }[] };
      const range = selections?.[selections.length - 1]?.range;
      if (!range) return;
      host.selection = { sheetId: subUnitId, ...boxOfRange(range) };
      const message = { address: boxAddress(boxOfRange(range)), worksheetId: subUnitId };
      host.events.raise(messageType.selectionChanged, subUnitId, message);
      edits.afterwards(() => undefined);
    } else if (id === 'sheet.operation.set-worksheet-active') {
      host.chosen((params as { subUnitId: string }).subUnitId);
      edits.afterwards(() => undefined);
    }
  });
  engine.onCalculated(() => {
    edits.afterCalculation();
    for (const sheet of host.sheets.all()) {
      const worksheetId = sheet.getSheetId();
      host.events.raise(messageType.calculated, worksheetId, { worksheetId, address: '' });
    }
    host.events.deliver();
  });
}
