import { CommandType, type ICellData, IUndoRedoService, type Nullable } from '@univerjs/core';
import { bookState, restoreBook, restoreSheet, sheetState } from './history-state';
import { putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { restoreMutation } from './engine/repairs';
import type { Host } from './host';

/** What a cell holds, without a formula's result. */
interface Kept {
  readonly f?: string;
  readonly v?: ICellData['v'];
  readonly t?: ICellData['t'];
  readonly p?: ICellData['p'];
  readonly s?: ICellData['s'];
}

type Cells = Map<number, Kept>;

interface CellChange {
  readonly key: number;
  readonly before: Kept | null;
  readonly after: Kept | null;
}

interface SheetChange {
  readonly sheetId: string;
  cells: readonly CellChange[];
  readonly before: string;
  after: string;
}

/** One step: what differs, both ways. */
interface Step {
  readonly sheets: SheetChange[];
  readonly before: string;
  after: string;
  readonly selection: Host['selection'];
}

/** Makes one step of two that follow each other. */
function join(step: Step, next: Step): void {
  step.after = next.after;
  for (const change of next.sheets) {
    const known = step.sheets.find(({ sheetId }) => sheetId === change.sheetId);
    if (!known) {
      step.sheets.push(change);
      continue;
    }
    known.after = change.after;
    const cells = new Map(known.cells.map((cell) => [cell.key, cell]));
    for (const cell of change.cells)
      cells.set(cell.key, { ...cell, before: cells.has(cell.key) ? cells.get(cell.key)!.before : cell.before });
    known.cells = [...cells.values()];
  }
}

const width = 16_384;

const isSame = (one: Kept | null, other: Kept | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.f === other.f &&
    one.s === other.s &&
    (one.f !== undefined || (one.v === other.v && one.t === other.t)) &&
    (one.p === other.p || JSON.stringify(one.p) === JSON.stringify(other.p)));

/**
 * Undo and redo of all that an edit did: cells, tables, names, rules, sizes. Univer's own steps know its cells only,
 * so each step here is what differs from the workbook as it was. Sheets that come or go end the history, as in Excel.
 */
export class History {
  /** The workbook at the last step; nothing is kept until the user first changes something. */
  private cells: Map<string, Cells> | null = null;
  private states = new Map<string, string>();
  private book = '';
  private readonly dirtySheets = new Set<string>();
  private readonly dirtyCells = new Map<string, Set<number>>();
  private hasChanged = false;
  private last: Step | null = null;
  private restoring = false;

  constructor(private readonly host: Host) {
    const { engine } = host;
    engine.register(restoreMutation, CommandType.MUTATION, ({ step, isUndo }: { step: Step; isUndo: boolean }) => {
      this.restore(step, isUndo);
      return true;
    });
    engine.listen(({ id, params }, options) => {
      if (id === 'sheet.mutation.insert-sheet' || id === 'sheet.mutation.remove-sheet') this.forget();
      else if (!options?.onlyLocal && !options?.applyFormulaCalculationResult)
        this.note(id, params as { subUnitId?: string; cellValue?: CellMatrix } | undefined);
    });
  }

  /** Remembers the workbook as it is, where it is not yet: to be called before a change that shall be undone. */
  begin(): void {
    if (this.cells) {
      this.commit();
      return;
    }
    this.cells = new Map(this.host.sheets.all().map((sheet) => [sheet.getSheetId(), this.read(sheet.getSheetId())]));
    this.states = this.readStates();
    this.book = bookState(this.host);
    this.clean();
  }

  /** Notes that cells of a sheet changed beside the engine's commands. */
  touched(sheetId: string): void {
    if (this.cells && !this.restoring) {
      this.dirtySheets.add(sheetId);
      this.hasChanged = true;
    }
  }

  /** Makes a step of what changed since the last one, or a part of that one. */
  commit(joinsLast = false): void {
    if (!this.cells || !this.hasChanged || this.restoring) return;
    const states = this.readStates();
    const book = bookState(this.host);
    const sheets: SheetChange[] = [];
    for (const [sheetId, after] of states) {
      const cells = this.changesOf(sheetId);
      const before = this.states.get(sheetId) ?? after;
      if (cells.length > 0 || before !== after) sheets.push({ sheetId, cells, before, after });
    }
    if (sheets.length > 0 || book !== this.book) {
      const step = { sheets, before: this.book, after: book, selection: this.host.selection };
      if (joinsLast && this.last) join(this.last, step);
      else {
        this.last = step;
        this.push(step);
      }
    }
    this.states = states;
    this.book = book;
    this.clean();
  }

  private push(step: Step): void {
    const { engine } = this.host;
    const mutation = (isUndo: boolean) => [{ id: restoreMutation, params: { step, isUndo } }];
    engine.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: engine.unitId, undoMutations: mutation(true), redoMutations: mutation(false) });
  }

  private clean(): void {
    this.dirtySheets.clear();
    this.dirtyCells.clear();
    this.hasChanged = false;
  }

  private forget(): void {
    this.cells = null;
    this.clean();
    this.host.engine.injector.get(IUndoRedoService).clearUndoRedo(this.host.engine.unitId);
  }

  private note(id: string, params: { subUnitId?: string; cellValue?: CellMatrix } | undefined): void {
    if (!this.cells || this.restoring || !/\.mutation\./.test(id) || id.includes('auto-height')) return;
    this.hasChanged = true;
    if (!params?.subUnitId) return;
    if (id !== 'sheet.mutation.set-range-values') {
      this.dirtySheets.add(params.subUnitId);
      return;
    }
    const keys = this.dirtyCells.get(params.subUnitId) ?? new Set<number>();
    this.dirtyCells.set(params.subUnitId, keys);
    for (const [row, columns] of Object.entries(params.cellValue ?? {}))
      for (const column of Object.keys(columns)) keys.add(Number(row) * width + Number(column));
  }

  private kept(sheetId: string, cell: Nullable<ICellData>, row: number, column: number): Kept | null {
    if (!cell) return null;
    const { engine } = this.host;
    const f = cell.f || cell.si ? engine.formula(engine.sheet(sheetId)!, cell, row, column) : null;
    const hasValue = cell.v !== undefined && cell.v !== null;
    if (!f && !hasValue && !cell.s && !cell.p) return null;
    const s = cell.s && typeof cell.s !== 'string' ? engine.styles.setValue(cell.s) : cell.s;
    return {
      ...(f ? { f } : hasValue ? { v: cell.v, t: cell.t } : {}),
      ...(cell.p ? { p: cell.p } : {}),
      ...(s ? { s } : {}),
    };
  }

  private read(sheetId: string): Cells {
    const cells: Cells = new Map();
    this.host.engine
      .sheet(sheetId)!
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const kept = this.kept(sheetId, cell, row, column);
        if (kept) cells.set(row * width + column, kept);
      });
    return cells;
  }

  private readStates(): Map<string, string> {
    return new Map(
      this.host.sheets.all().map((sheet) => [sheet.getSheetId(), sheetState(this.host, sheet.getSheetId())]),
    );
  }

  /** Cells that differ from what was kept; what is kept is brought up to date. */
  private changesOf(sheetId: string): CellChange[] {
    const known = this.cells!.get(sheetId) ?? new Map<number, Kept>();
    this.cells!.set(sheetId, known);
    const isWhole = this.dirtySheets.has(sheetId);
    const keys = isWhole ? null : this.dirtyCells.get(sheetId);
    if (!isWhole && !keys) return [];
    const now = isWhole ? this.read(sheetId) : null;
    const sheet = this.host.engine.sheet(sheetId)!;
    const changes: CellChange[] = [];
    for (const key of now ? new Set([...known.keys(), ...now.keys()]) : keys!) {
      const [row, column] = [Math.floor(key / width), key % width];
      const before = known.get(key) ?? null;
      const after = now
        ? (now.get(key) ?? null)
        : this.kept(sheetId, this.host.engine.cell(sheet, row, column), row, column);
      if (isSame(before, after)) continue;
      changes.push({ key, before, after });
      if (after) known.set(key, after);
      else known.delete(key);
    }
    return changes;
  }

  private restore(step: Step, isUndo: boolean): void {
    const { host } = this;
    this.restoring = true;
    this.last = null;
    try {
      this.book = isUndo ? step.before : step.after;
      restoreBook(host, this.book);
      for (const sheet of step.sheets) {
        const state = isUndo ? sheet.before : sheet.after;
        if (sheet.before !== sheet.after) restoreSheet(host, sheet.sheetId, state);
        this.states.set(sheet.sheetId, state);
        this.restoreCells(sheet, isUndo);
      }
      host.engine.beforeSettle();
      host.flush();
      if (host.sheets.byId(step.selection.sheetId)) host.select(step.selection.sheetId, step.selection);
    } finally {
      this.restoring = false;
    }
    host.events.deliver();
  }

  private restoreCells({ sheetId, cells }: SheetChange, isUndo: boolean): void {
    if (cells.length === 0) return;
    const { engine } = this.host;
    const known = this.cells?.get(sheetId);
    const contents: CellMatrix = {};
    const styles: { row: number; column: number; style: ICellData['s'] }[] = [];
    for (const { key, before, after } of cells) {
      const [row, column] = [Math.floor(key / width), key % width];
      const kept = isUndo ? before : after;
      engine.ensureCell(engine.sheet(sheetId)!, row, column);
      putCell(
        contents,
        row,
        column,
        kept?.f
          ? { f: kept.f, si: null, p: kept.p ?? null }
          : { v: kept?.v ?? null, t: kept?.t ?? null, f: null, si: null, p: kept?.p ?? null },
      );
      styles.push({ row, column, style: kept?.s ?? null });
      if (kept) known?.set(key, kept);
      else known?.delete(key);
    }
    engine.writeCells(sheetId, contents);
    engine.placeStyles(sheetId, styles);
    this.host.styled(sheetId);
  }
}
