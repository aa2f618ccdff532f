import type { ColumnBlueprint, SheetBlueprint, TableBlueprint, Value } from '../blueprint';
import { blueprints } from '../blueprints';
import { columnLetters, placeOf } from '../references';

/** A sheet as it was read. */
export interface SheetContents {
  /** The name that it has now. */
  readonly name: string;
  /** Place of the first cell read. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
}

/** A sheet that a blueprint made. */
export interface OwnSheet extends SheetContents {
  readonly blueprint: SheetBlueprint;
  /** Whether seeding was making it when it ended. */
  readonly unfinished: boolean;
}

/** A table of ours as it was read; places count from 0 and leave the headings out. */
export interface TableContents {
  readonly blueprint: TableBlueprint;
  readonly sheet: SheetContents;
  readonly headings: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

export interface NameContents {
  readonly name: string;
  readonly formula: string;
}

/** One cell. */
export class Cell {
  constructor(
    readonly sheet: SheetContents,
    readonly row: number,
    readonly column: number,
  ) {}

  get at(): { sheet: string; cell: string } {
    return { sheet: this.sheet.name, cell: this.address };
  }

  get address(): string {
    return `${columnLetters(this.column)}${this.row + 1}`;
  }

  get value(): Value {
    return this.sheet.values[this.row - this.sheet.row]?.[this.column - this.sheet.column] ?? '';
  }

  /** The formula with '=', if there is one. */
  get formula(): string | undefined {
    const entry = this.sheet.formulas[this.row - this.sheet.row]?.[this.column - this.sheet.column];
    // A text cell may hold words that begin with '='; they are then their own value.
    return typeof entry === 'string' && /^[={]/.test(entry) && entry !== this.value ? entry : undefined;
  }

  get text(): string {
    return String(this.value).trim();
  }

  get isBlank(): boolean {
    return this.formula === undefined && this.text === '';
  }

  get isError(): boolean {
    return isErrorValue(this.value);
  }
}

/** Whether a value is one of Excel's errors. */
export const isErrorValue = (value: Value): boolean =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && errorValue.test(value);

const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** One row of a table, read by the blueprint's headings. */
export class TableRow {
  constructor(
    readonly table: TableContents,
    readonly index: number,
  ) {}

  /** The cell under a heading; undefined where the table lacks the column. */
  find(heading: string): Cell | undefined {
    const index = columnIndex(this.table, heading);
    const { sheet, row, column } = this.table;
    return index < 0 ? undefined : new Cell(sheet, row + this.index, column + index);
  }

  /** @throws Error where the table lacks the column: a rule names what it needs. */
  cell(heading: string): Cell {
    const cell = this.find(heading);
    if (!cell) throw new Error(`The table '${this.table.blueprint.name}' lacks '${heading}'.`);
    return cell;
  }

  text(heading: string): string {
    return this.find(heading)?.text ?? '';
  }

  /** Whether nothing stands in it but formulas of a calculated column. */
  get isBlank(): boolean {
    const { blueprint, headings, sheet, row, column } = this.table;
    return headings.every((heading, index) => {
      const kind = blueprint.columns.find((one) => one.heading === heading)?.kind;
      return kind === 'calculated' || new Cell(sheet, row + this.index, column + index).isBlank;
    });
  }
}

const indexes = new WeakMap<TableContents, ReadonlyMap<string, number>>();

function columnIndex(table: TableContents, heading: string): number {
  let known = indexes.get(table);
  if (!known) {
    known = new Map(table.headings.map((one, index) => [one, index]));
    indexes.set(table, known);
  }
  return known.get(heading) ?? -1;
}

/** A workbook as it was read once, for every rule. */
export class WorkbookContents {
  private readonly filled = new Map<string, readonly TableRow[]>();

  constructor(
    /** By the blueprint's name of the sheet. */
    readonly sheets: ReadonlyMap<string, OwnSheet>,
    readonly tables: ReadonlyMap<string, TableContents>,
    /** By name in lower case. */
    readonly names: ReadonlyMap<string, NameContents>,
  ) {}

  /** Rows of a table with anything in them; none where there is no such table. */
  rows(table: string): readonly TableRow[] {
    const known = this.filled.get(table);
    if (known) return known;
    const contents = this.tables.get(table);
    const rows = contents
      ? Array.from({ length: contents.rowCount }, (_, index) => new TableRow(contents, index)).filter(
          (row) => !row.isBlank,
        )
      : [];
    this.filled.set(table, rows);
    return rows;
  }

  hasColumns(table: string, headings: readonly string[]): boolean {
    const contents = this.tables.get(table);
    return contents !== undefined && headings.every((heading) => columnIndex(contents, heading) >= 0);
  }

  /** The cell that a name stands for, wherever it has moved to. */
  named(name: string): Cell | undefined {
    const formula = this.names.get(name.toLowerCase())?.formula;
    const match = formula && /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/i.exec(formula);
    if (!match) return undefined;
    const sheet = this.sheetNamed((match[1] ?? match[2]).replaceAll("''", "'"));
    if (!sheet) return undefined;
    const { row, column } = placeOf(`${match[3].toUpperCase()}${match[4]}`);
    return new Cell(sheet, row, column);
  }

  cell(sheet: SheetContents, address: string): Cell {
    const { row, column } = placeOf(address);
    return new Cell(sheet, row, column);
  }

  private sheetNamed(name: string): OwnSheet | undefined {
    return [...this.sheets.values()].find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

/** A cell that a person fills: in a table's column, or a named cell of a sheet. */
export interface Input {
  readonly cell: Cell;
  /** What it is called: the column's heading, or the words beside the cell. */
  readonly label: string;
  readonly content: ColumnBlueprint['content'];
  readonly list?: string;
}

/** Every input cell of the workbook that holds something. */
export function* filledInputs(contents: WorkbookContents): Iterable<Input> {
  for (const table of contents.tables.values()) {
    const columns = table.blueprint.columns.filter(({ kind }) => kind !== 'calculated');
    for (const row of contents.rows(table.blueprint.name)) {
      for (const { heading, content, list } of columns) {
        const cell = row.find(heading);
        if (cell && !cell.isBlank) yield { cell, label: heading, content, list };
      }
    }
  }
  for (const sheet of contents.sheets.values()) {
    for (const { at, name, input } of sheet.blueprint.cells ?? []) {
      if (!input) continue;
      const cell = name ? contents.named(name) : contents.cell(sheet, at);
      if (!cell || cell.isBlank) continue;
      const beside = new Cell(cell.sheet, cell.row, cell.column - 1);
      yield { cell, label: beside.text || (name ?? at), content: input.content, list: input.list };
    }
  }
}

/** The cells that a list offers, by the defined name of the list; undefined where it cannot be told. */
export function listCells(contents: WorkbookContents, list: string): readonly Cell[] | undefined {
  const column = listColumn(list);
  if (!column || !contents.hasColumns(column.table, [column.heading])) return undefined;
  return contents.rows(column.table).map((row) => row.cell(column.heading));
}

/** The table's column that a list's name stands for. */
export function listColumn(list: string): { table: string; heading: string } | undefined {
  return listColumns.get(list);
}

const listColumns: ReadonlyMap<string, { table: string; heading: string }> = new Map(
  blueprints.flatMap(({ names }) =>
    (names ?? []).flatMap(({ name, formula }) => {
      const match = /^=([A-Za-z_][A-Za-z0-9_.]*)\[([^[\]]+)\]$/.exec(formula);
      return match ? [[name, { table: match[1], heading: match[2] }] as const] : [];
    }),
  ),
);
