import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { putCell } from './engine/cells';
import type { PictureData } from './drawing-data';
import { Engine, type CellMatrix, type UniverInstance } from './engine/engine';
import { mirrorRules } from './engine/mirror-rules';
import { renamed, toEngineForm, type ReferenceChange } from './engine/structured-references';
import { boxAddress, sheetColumns, sheetRows } from './address';
import { invalidArgument } from './errors';
import { checkCalculable } from './formula-rules';
import { registerWorkingDays } from './engine/working-days';
import { Events } from './events';
import { History } from './history';
import { Names } from './names';
import type { HostObject, Method } from './object-type';
import { leaveFilteredRowsOut } from './objects/filter';
import { RangeRef } from './objects/range';
import { clearRange } from './objects/range-content';
import { messageType } from './protocol';
import { Protection } from './protection';
import { References } from './references';
import { Sheets } from './sheets';
import { followTable } from './follow-table';
import { Tables, type Table } from './tables';
import { followUser } from './user-edits';
import type { RangeBox, WorkbookProperties } from './workbook-data';
import { writeRange } from './write';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export interface Spill {
  readonly isAnchor: boolean;
  /** In a table, or over the edge of the sheet: Excel shows #SPILL! and fills nothing. */
  readonly refused: boolean;
  readonly box: RangeBox;
}

/** All that an open workbook is; the classes in objects/ are views on it. */
export class Host {
  readonly engine: Engine;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly references = new References();
  readonly events: Events;
  /** What can be undone. */
  readonly history: History;
  readonly settings = new Map<string, unknown>();
  readonly protection = new Protection();
  readonly customXml: CustomXmlPart[] = [];
  /** Files of the pictures, each once; they stay, so that what is deleted can be brought back. */
  readonly images: { readonly format: PictureData['format']; readonly image: string }[] = [];
  /** Called where charts or pictures of a sheet, or what they show, may look different. */
  onDrawings: () => void = () => undefined;
  readonly properties: Writable<Omit<WorkbookProperties, 'custom'>> & {
    custom: Map<string, string | number | boolean>;
  };
  /** The cells that the user, or `select`, has chosen. */
  selection: { sheetId: string; row: number; column: number; rowCount: number; columnCount: number };
  /** Above 0 while a request is answered: events wait until its answer is sent. */
  answering = 0;
  /** Tables with a formula in a heading that has no result yet. */
  readonly headingsToRead = new Set<Table>();
  private readonly restyled = new Set<string>();
  private readonly redrawn = new Set<string>();
  private nextNumber = 1;
  private readonly lexer: LexerTreeBuilder;

  constructor(private readonly instance: UniverInstance) {
    this.engine = new Engine(instance);
    this.sheets = new Sheets(this.engine);
    this.tables = new Tables(this.engine);
    this.names = new Names(this.engine);
    this.events = new Events(this);
    this.properties = { custom: new Map() };
    this.lexer = this.engine.injector.get(LexerTreeBuilder);
    this.selection = { sheetId: this.sheets.all()[0].getSheetId(), row: 0, column: 0, rowCount: 1, columnCount: 1 };
    registerWorkingDays(this.engine);
    this.engine.beforeSettle = () => this.readNamesAgain();
    leaveFilteredRowsOut(this);
    this.history = new History(this);
    followUser(this);
  }

  /** A number that no other object of this workbook has. */
  newNumber(): number {
    return this.nextNumber++;
  }

  /** What an object's answers carry so that the client finds it again. */
  identity(target: HostObject): Record<string, unknown> {
    const { type, self } = target;
    if (type.tracked) return { _ReferenceId: this.references.idOf(self as RangeRef) };
    if (!type.id) return {};
    const id = type.id(self, this);
    return { Id: id, _Id: id };
  }

  /** Methods of every object that is held by reference, and of the root. */
  commonMethod(name: string): Method<unknown> | undefined {
    const methods: Record<string, Method<unknown>> = {
      _KeepReference: (self) => void this.references.idOf(self as RangeRef),
      _RemoveReference: (_, [id]) => this.references.release(String(id)),
      _RemoveAllReferences: () => this.references.releaseAll(),
    };
    return methods[name];
  }

  /** A formula as the engine takes it, for a cell; refuses what Excel refuses. */
  engineFormula(formula: string, sheetId: string, row: number, column: number): string {
    const inEngineForm = toEngineForm(formula, {
      own: this.tables.at(sheetId, row, column),
      find: (name) => this.tables.find(name),
    });
    this.checkSyntax(formula, inEngineForm);
    return inEngineForm;
  }

  /** Refuses a formula that Excel refuses, or that the engine cannot read or calculate. */
  checkSyntax(formula: string, inEngineForm: string): void {
    checkCalculable(formula);
    // Without suffix handling, which would keep this reading of the names in the engine's own cache.
    if (typeof this.lexer.treeBuilder(inEngineForm, false) === 'string')
      throw invalidArgument(`The formula cannot be read: ${formula}`);
  }

  /** Moves the relative references of a formula, as filling does. */
  moveFormula(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  /** Renames tables or columns in every formula and name, or puts an error in the place of those that are gone. */
  renameInFormulas(tableName: string, change: ReferenceChange): void {
    const named = tableName.toLowerCase();
    for (const sheet of this.sheets.all()) {
      const matrix: CellMatrix = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f ? renamed(cell.f, named, change) : null;
        if (formula) putCell(matrix, row, column, { f: formula, si: null });
      });
      if (Object.keys(matrix).length > 0) this.engine.writeCells(sheet.getSheetId(), matrix);
    }
    for (const table of this.tables.all()) {
      for (const column of table.columns) {
        if (column.formula) column.formula = renamed(column.formula, named, change) ?? column.formula;
      }
    }
    for (const name of this.names.all()) {
      const formula = renamed(name.formula, named, change);
      if (formula) this.names.put({ ...name, formula });
    }
  }

  /** The spill that fills a cell, if any, and whether Excel refuses it. */
  spillAt(sheetId: string, row: number, column: number): Spill | null {
    const ranges = this.engine.spillRanges(sheetId);
    for (const anchorRow of Object.keys(ranges)) {
      for (const [anchorColumn, range] of Object.entries(ranges[Number(anchorRow)])) {
        if (
          !range ||
          row < range.startRow ||
          row > range.endRow ||
          column < range.startColumn ||
          column > range.endColumn
        )
          continue;
        const isAnchor = row === Number(anchorRow) && column === Number(anchorColumn);
        if (range.endRow === range.startRow && range.endColumn === range.startColumn) continue;
        return {
          isAnchor,
          refused:
            range.endRow >= sheetRows ||
            range.endColumn >= sheetColumns ||
            this.tables.at(sheetId, Number(anchorRow), Number(anchorColumn)) !== null,
          box: {
            row: range.startRow,
            column: range.startColumn,
            rowCount: range.endRow - range.startRow + 1,
            columnCount: range.endColumn - range.startColumn + 1,
          },
        };
      }
    }
    return null;
  }

  /** Address of a box's first cell, relative. */
  cellName(box: RangeBox): string {
    return boxAddress({ ...box, rowCount: 1, columnCount: 1 });
  }

  /** Writes cells as `range.values = …` does. */
  write(sheetId: string, box: RangeBox, value: unknown): void {
    writeRange(this, sheetId, box, value);
  }

  /** Empties cells and their formats. */
  clear(sheetId: string, box: RangeBox): void {
    clearRange(this, new RangeRef(sheetId, box), 'All');
  }

  /** Keeps tables right after their cells were changed otherwise than by `write`. */
  followTables(sheetId: string, box: RangeBox): void {
    for (const table of this.tables.touching(sheetId, box)) followTable(this, table, box);
  }

  activate(sheetId: string): void {
    this.engine.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId });
    this.chosen(sheetId);
  }

  /** Notes which sheet is in front. */
  chosen(sheetId: string): void {
    const before = this.selection.sheetId;
    if (before === sheetId) return;
    this.selection = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    this.events.raise(messageType.deactivated, before, { worksheetId: before });
    this.events.raise(messageType.activated, sheetId, { worksheetId: sheetId });
  }

  select(sheetId: string, box: RangeBox): void {
    if (this.selection.sheetId !== sheetId) this.activate(sheetId);
    this.selection = { sheetId, ...box };
    const range = {
      startRow: box.row,
      endRow: box.row + box.rowCount - 1,
      startColumn: box.column,
      endColumn: box.column + box.columnCount - 1,
    };
    this.engine.run('sheet.operation.set-selections', {
      subUnitId: sheetId,
      selections: [{ range, primary: null, style: null }],
    });
    this.events.raise(messageType.selectionChanged, sheetId, { address: boxAddress(box), worksheetId: sheetId });
  }

  /**
   * Enters formulas again that use names which came, changed or went: the engine keeps what it once read, so that a
   * name that is defined after its use would stay unknown, and a table that grew keep its old size.
   */
  private readNamesAgain(): void {
    const tables = this.tables.takeTold().map((name) => `${name}[`);
    const changed = this.names.takeChanged();
    if (tables.length === 0 && changed.length === 0) return;
    this.engine.forgetFormulas();
    for (const { name, formula } of this.names.all())
      if (tables.some((table) => formula.includes(table))) changed.push(name);
    if (changed.length === 0) return;
    const uses = new RegExp(
      `(?<![\\p{L}\\p{N}_.\\\\!])(?:${changed.map(escapePattern).join('|')})(?![\\p{L}\\p{N}_.\\\\!(])`,
      'giu',
    );
    for (const sheet of this.sheets.all()) {
      const matrix: CellMatrix = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f?.match(uses)) return;
        // A formula without a result waits to be calculated in any case.
        if (cell.v === undefined || cell.v === null) return;
        putCell(matrix, row, column, { f: cell.f, si: null });
      });
      if (Object.keys(matrix).length > 0) this.engine.writeCells(sheet.getSheetId(), matrix);
    }
  }

  /** Notes that validations or conditional formats of a sheet changed and have to be drawn again. */
  redraw(sheetId: string): void {
    this.redrawn.add(sheetId);
  }

  /** Notes that charts or pictures of a sheet changed. */
  drawn(sheetId: string): void {
    this.history.touched(sheetId);
    this.onDrawings();
  }

  /** Number of a picture's file. */
  imageNumber(format: PictureData['format'], image: string): number {
    const known = this.images.findIndex((file) => file.image === image);
    return known >= 0 ? known : this.images.push({ format, image }) - 1;
  }

  /** Takes a sheet's rules out of the engine before the sheet goes: its plugins look for the sheet later. */
  dropRules(sheetId: string): void {
    const extras = this.sheets.of(sheetId);
    extras.validations = [];
    extras.conditionalFormats = [];
    if (!this.instance.headless) mirrorRules(this, sheetId);
  }

  /** Notes that styles of a sheet were set beside the engine's commands. */
  styled(sheetId: string): void {
    this.restyled.add(sheetId);
    this.history.touched(sheetId);
  }

  /** After a request: lets the screen follow and sends the events that it caused. */
  flush(): void {
    for (const sheetId of this.restyled) if (this.sheets.byId(sheetId)) this.engine.refreshStyles(sheetId);
    this.restyled.clear();
    for (const sheetId of this.instance.headless ? [] : this.redrawn)
      if (this.sheets.byId(sheetId)) mirrorRules(this, sheetId);
    this.redrawn.clear();
  }

  dispose(): void {
    this.engine.dispose();
  }
}
