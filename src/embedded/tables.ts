import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { contains, intersection } from './address';
import type { Engine } from './engine/engine';
import { engineHeading } from './engine/structured-references';
import type { FilterCriteria, RangeBox } from './workbook-data';

/** A sort key: the column's index in the range and its direction. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The column's formula in the engine's form, where it is a calculated column. */
  formula: string | null;
}

/** A table of ours: the engine is only told its place and headings. */
export class Table {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showFilterButton = true;
  nextColumn = 1;
  columns: TableColumn[] = [];
  /** All rows were deleted: one blank row is left, and what is typed into it brings the column formulas back. */
  awaitsRow = false;
  /** What is filtered for, by column id. */
  readonly filters = new Map<number, FilterCriteria>();
  /** The latest sort, as it was asked for. */
  sortFields: readonly SortField[] = [];

  constructor(
    readonly id: number,
    public name: string,
    readonly sheetId: string,
    public box: RangeBox,
  ) {}

  get header(): RangeBox {
    return { ...this.box, rowCount: 1 };
  }

  get body(): RangeBox {
    return { ...this.box, row: this.box.row + 1, rowCount: this.box.rowCount - 1 };
  }

  columnBody(index: number): RangeBox {
    return { ...this.body, column: this.box.column + index, columnCount: 1 };
  }

  /** All of it as plain data. */
  state(): TableState {
    const { filters, columns, ...rest } = this;
    return { ...rest, columns: columns.map((column) => ({ ...column })), filters: [...filters] };
  }

  newColumn(name: string): TableColumn {
    return { id: this.nextColumn++, name, formula: null };
  }
}

export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheetId: string;
  readonly box: RangeBox;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly nextColumn: number;
  readonly columns: readonly TableColumn[];
  readonly awaitsRow: boolean;
  readonly filters: readonly (readonly [number, FilterCriteria])[];
  readonly sortFields: readonly SortField[];
}

/** All tables of the workbook, by name. */
export class Tables {
  private readonly tables: Table[] = [];
  private nextId = 1;
  private readonly told = new Set<string>();
  /** The latest table, until something looks it up: up to then no formula can name it. */
  private unread: Table | null = null;

  constructor(private readonly engine: Engine) {}

  /** Names of tables that came, moved, grew or changed since this was last asked. */
  takeTold(): string[] {
    const names = [...this.told];
    this.told.clear();
    return names;
  }

  /** Whether there are such tables. */
  get hasTold(): boolean {
    return this.told.size > 0;
  }

  all(sheetId?: string): readonly Table[] {
    return sheetId === undefined ? this.tables : this.tables.filter((table) => table.sheetId === sheetId);
  }

  find(name: string): Table | null {
    return this.read(this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()));
  }

  /** Says of a table that was just made that nothing has looked it up. */
  madeNew(table: Table): void {
    this.unread = table;
  }

  isUnread(table: Table): boolean {
    return table === this.unread;
  }

  private read(table: Table | undefined): Table | null {
    if (table === this.unread) this.unread = null;
    return table ?? null;
  }

  byId(id: number): Table | null {
    return this.tables.find((table) => table.id === id) ?? null;
  }

  at(sheetId: string, row: number, column: number): Table | null {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return this.read(this.tables.find((table) => table.sheetId === sheetId && contains(table.box, cell)));
  }

  /** Tables that share a cell with the box. */
  touching(sheetId: string, box: RangeBox): Table[] {
    return this.tables.filter((table) => table.sheetId === sheetId && intersection(table.box, box));
  }

  freeName(): string {
    let number = this.nextId;
    while (this.find(`Table${number}`)) number++;
    return `Table${number}`;
  }

  add(name: string, sheetId: string, box: RangeBox, headings: readonly string[]): Table {
    const table = new Table(this.nextId++, name, sheetId, box);
    table.columns = headings.map((heading) => table.newColumn(heading));
    this.tables.push(table);
    this.tell(table);
    return table;
  }

  remove(table: Table): void {
    this.tables.splice(this.tables.indexOf(table), 1);
    this.forget(table.name);
  }

  /** Makes the tables what they were; those that are still there stay the same objects. */
  restore(states: readonly TableState[]): void {
    const known = new Map(this.tables.map((table) => [table.id, table]));
    for (const table of this.tables) this.forget(table.name);
    this.tables.length = 0;
    for (const { columns, filters, ...rest } of states) {
      const table = known.get(rest.id) ?? new Table(rest.id, rest.name, rest.sheetId, rest.box);
      const before = new Map(table.columns.map((column) => [column.id, column]));
      Object.assign(table, rest);
      table.columns = columns.map((column) => Object.assign(before.get(column.id) ?? { ...column }, column));
      table.filters.clear();
      for (const [id, criteria] of filters) table.filters.set(id, criteria);
      this.tables.push(table);
    }
    for (const table of this.tables) this.tell(table);
  }

  forget(name: string): void {
    this.engine.run(RemoveSuperTableMutation.id, { tableName: name });
  }

  /** Tells the engine where a table lies now: to be called after each change, or its references point elsewhere. */
  tell(table: Table): void {
    const { box } = table;
    this.told.add(table.name);
    this.engine.run(SetSuperTableMutation.id, {
      tableName: table.name,
      reference: {
        sheetId: table.sheetId,
        range: {
          startRow: box.row,
          startColumn: box.column,
          endRow: box.row + box.rowCount - 1,
          endColumn: box.column + box.columnCount - 1,
        },
        titleMap: new Map(table.columns.map((column, index) => [engineHeading(column.name), index])),
      },
    });
  }
}
