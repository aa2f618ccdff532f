import './iterator-polyfill';
import { defaultColumnWidth, defaultRowHeight } from '../sizes';
import { forgetParsedFormulas, unitId } from './repairs';
import type { CommandType, ICellData, IStyleData, IWorksheetData, Univer, Workbook, Worksheet } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorkbookData,
  type Nullable,
  type Styles,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

/** A started Univer; the page brings one with a screen, Node one without. */
export interface UniverInstance {
  readonly univer: Univer;
  /** Nothing is drawn: rules that only a screen shows stay out of the engine, where each cell of them costs a formula. */
  readonly headless?: boolean;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Grid that a new sheet starts with; it grows as cells are written. */
const startRows = 2000;
const startColumns = 250;

export { defaultColumnWidth, defaultRowHeight };

export const defaultFont = { name: 'Calibri', size: 11 } as const;

function sheetSnapshot(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: startRows,
    columnCount: startColumns,
    defaultColumnWidth,
    defaultRowHeight,
  });
}

/** The Univer engine behind the workbook: cells, formulas, styles, sizes; everything else of ours stands on it. */
export class Engine {
  readonly unitId = unitId;
  readonly workbook: Workbook;
  /** Above 0 while a change of our own runs, so that it is told from the user's. */
  ownChange = 0;
  private readonly ownCommands = new WeakSet<object>();
  /** Called before calculated values are waited for. */
  beforeSettle: () => void = () => undefined;
  private dirty = false;
  /** The calculation that was the latest when the last change came. */
  private dirtySince = 0;
  private nextSheet = 1;
  private disposed = false;
  private readonly commands: ICommandService;
  private readonly session: FormulaCalculationSessionService;
  private readonly formulas: FormulaDataModel;
  private readonly disposables: { dispose(): void }[] = [];

  constructor(readonly instance: UniverInstance) {
    const injector = instance.univer.__getInjector();
    const id = this.newSheetId();
    this.workbook = instance.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      name: 'Book1',
      sheetOrder: [id],
      sheets: { [id]: sheetSnapshot(id, 'Sheet1') },
      defaultStyle: { ff: defaultFont.name, fs: defaultFont.size },
    } as IWorkbookData);
    // A screen does so by itself; what is undone is what has the focus.
    if (instance.headless) injector.get(IUniverInstanceService).focusUnit(unitId);
    // Univer starts its sheet plugins, and with them their services, when the first workbook is made.
    this.commands = injector.get(ICommandService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.formulas = injector.get(FormulaDataModel);
    this.listenBefore((command) => void (this.ownChange > 0 && this.ownCommands.add(command)));
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.listen((command, options) => {
      // The engine's own start with nothing to calculate would cost an idle wait.
      if (!dirtying.get(command.id) || command.id === SetTriggerFormulaCalculationStartMutation.id) return;
      if (command.id === SetRangeValuesMutation.id) {
        const trigger = (command.params as { trigger?: string }).trigger;
        if (options?.onlyLocal || trigger === SetStyleCommand.id) return;
      }
      this.dirty = true;
      this.dirtySince = this.session.state.id;
    });
  }

  get injector(): ReturnType<Univer['__getInjector']> {
    return this.instance.univer.__getInjector();
  }

  get styles(): Styles {
    return this.workbook.getStyles();
  }

  /** Calls back after every command and mutation of the engine. */
  listen(callback: (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): void {
    this.disposables.push(this.commands.onCommandExecuted(callback));
  }

  /** Calls back before every command and mutation of the engine. */
  listenBefore(callback: (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): void {
    this.disposables.push(this.commands.beforeCommandExecuted(callback));
  }

  /** Whether a command that is heard of is a change of our own, or follows from one: some end only later. */
  isOwn(command: Readonly<ICommandInfo>): boolean {
    return this.ownCommands.has(command);
  }

  /** Registers a command, in the place of the engine's own of that name if there is one. */
  register(id: string, type: CommandType, handler: (params: never) => boolean | Promise<boolean>): void {
    if (this.commands.hasCommand(id)) this.commands.unregisterCommand(id);
    this.disposables.push(
      this.commands.registerCommand({ id, type, handler: (_: unknown, params: never) => handler(params) }),
    );
  }

  newSheetId(): string {
    return `{00000000-0001-0000-${String(this.nextSheet++).padStart(4, '0')}-000000000000}`;
  }

  /** Makes a change of our own by a command that answers at once; the workbook's id is filled in. */
  run(id: string, params: object): boolean {
    this.ownChange++;
    try {
      return this.commands.syncExecuteCommand(id, { unitId, ...params });
    } finally {
      this.ownChange--;
    }
  }

  /** Does what the user does on the screen: runs the command that a key, a menu or the editor of a cell issues. */
  runAsUser(id: string, params: object): Promise<boolean> {
    return this.commands.executeCommand(id, { unitId, ...params });
  }

  hasCommand(id: string): boolean {
    return this.commands.hasCommand(id);
  }

  sheet(sheetId: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  /** Adds an empty sheet at the index and answers its id. */
  insertSheet(name: string, index: number): string {
    const id = this.newSheetId();
    const inFront = this.workbook.getActiveSheet()?.getSheetId();
    this.run(InsertSheetMutation.id, { index, sheet: sheetSnapshot(id, name) });
    // Univer's screen turns to a new sheet; Excel stays where it was.
    if (inFront && this.workbook.getActiveSheet()?.getSheetId() !== inFront) {
      this.run('sheet.operation.set-worksheet-active', { subUnitId: inFront });
    }
    return id;
  }

  /** Makes the grid large enough for the cell. */
  ensureCell(sheet: Worksheet, row: number, column: number): void {
    const subUnitId = sheet.getSheetId();
    if (row >= sheet.getRowCount())
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: row + 200 });
    if (column >= sheet.getColumnCount()) {
      this.run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: column + 20 });
    }
  }

  /** Writes contents (not styles) of many cells in one mutation. */
  writeCells(sheetId: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }

  cell(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return sheet.getCellMatrix().getValue(row, column);
  }

  /** The formula of a cell as the engine keeps it, also where it is shared. */
  formula(sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return String(cell.f);
    return cell?.si ? (this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? null) : null;
  }

  /** Ranges that spilled formulas fill, by anchor. */
  spillRanges(sheetId: string): Record<number, Record<number, Nullable<SpillRange>>> {
    return (this.formulas.getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {}) as Record<
      number,
      Record<number, Nullable<SpillRange>>
    >;
  }

  /** Lets the engine read every formula anew, since tables or names are not what they were. */
  forgetFormulas(): void {
    // A workbook may be closed while a request is on its way.
    if (this.disposed) return;
    forgetParsedFormulas(this.injector.get(IFunctionService));
  }

  /** Values of spilled cells. */
  spilledCells(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
    return (this.formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId] ?? {}) as Record<
      number,
      Record<number, Nullable<ICellData>>
    >;
  }

  styleOf(cell: Nullable<ICellData>): IStyleData | null {
    return this.styles.getStyleByCell(cell) ?? null;
  }

  /** Sets or takes away the styles of cells, beside the engine's commands, which would merge them. */
  placeStyles(sheetId: string, cells: readonly { row: number; column: number; style: ICellData['s'] }[]): void {
    const matrix = this.sheet(sheetId)!.getCellMatrix();
    for (const { row, column, style } of cells) {
      const cell = matrix.getValue(row, column);
      if (cell && style) cell.s = style;
      else if (cell) delete cell.s;
      else if (style) matrix.setValue(row, column, { s: style });
    }
  }

  /** Tells the engine's screen that styles were set beside its commands. */
  refreshStyles(sheetId: string): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: {}, trigger: SetStyleCommand.id });
  }

  /** Waits until the engine calculates; with a screen that is when it has drawn the workbook first. */
  ready(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.session.state$.subscribe(({ initialized }) => {
        if (!initialized) return;
        resolve();
        queueMicrotask(() => subscription.unsubscribe());
      });
    });
  }

  /** Calls back whenever new results stand in the cells. */
  onCalculated(callback: () => void): void {
    const subscription = this.session.resultApplied$.subscribe(callback);
    this.disposables.push({ dispose: () => subscription.unsubscribe() });
  }

  get isSettled(): boolean {
    return !this.dirty;
  }

  /**
   * Waits until calculated values are right. Only where something changed: an idle wait costs half a second
   * (Univer's watchdog), so a flag is kept.
   */
  async settle(): Promise<void> {
    this.beforeSettle();
    while (this.dirty || this.isCalculating()) {
      this.dirty = false;
      const { id, started, resultApplied, completed } = this.session.state;
      if (started && completed && resultApplied && id > this.dirtySince && !this.isCalculating()) return;
      const applied = this.session.waitForLatestApplied();
      // A second calculation started into a running one loses results: what waits goes after it.
      if (started && !completed) clearTimeout(this.trigger._setTimeoutKey);
      else this.startWaiting();
      await applied;
      // Results are announced just before the calculation is marked as over.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** Waits for a calculation that runs: its results would overwrite what is changed meanwhile. */
  async rest(): Promise<void> {
    while (!this.disposed) {
      const { started, completed } = this.session.state;
      if (!started || completed) return;
      await this.session.waitForLatestApplied();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** Members of Univer 0.25.1 that are private to it; where they are missing, waits are only longer. */
  private get trigger(): Partial<WaitingCalculation> {
    return this.injector.get(TriggerCalculationController) as unknown as Partial<WaitingCalculation>;
  }

  /** Whether a calculation runs or waits: one that ran before the last change says nothing of it. */
  private isCalculating(): boolean {
    const { _waitingCommandQueue: waiting, _executionInProgressParams: running } = this.trigger;
    return Boolean(waiting?.length || running);
  }

  /** Starts a waiting calculation now and not after Univer's 100 ms of quiet, which a test would pay at every read. */
  private startWaiting(): void {
    const { trigger } = this;
    const waiting = trigger._waitingCommandQueue;
    if (!waiting?.length || trigger._executionInProgressParams || !trigger._generateDirty || !trigger._mergeDirty)
      return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    trigger._waitingCommandQueue = [];
    const params = { ...(trigger._executingDirtyData as object) };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Forgets what waits to be calculated: for cells that came with their results. */
  dropWaiting(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._waitingCommandQueue = [];
    this.dirty = false;
  }

  /** Calculates every formula again. */
  recalculate(): void {
    this.dirty = true;
    this.dirtySince = this.session.state.id;
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.disposed = true;
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    // A timer of its own, which nothing stops, would ask for a text when the texts are gone.
    trigger._startProgress = () => undefined;
    this.disposables.forEach((disposable) => disposable.dispose());
    this.instance.univer.dispose();
  }
}

interface WaitingCalculation {
  _startProgress(): void;
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: number;
  _executionInProgressParams: unknown;
  _executingDirtyData: unknown;
  _generateDirty(commands: unknown[]): unknown;
  _mergeDirty(before: unknown, added: unknown): unknown;
}

export interface SpillRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
