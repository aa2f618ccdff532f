import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { contains, intersection } from './address';
import type { Engine } from './engine/engine';
import { engineHeading } from './engine/structured-references';
import type { RangeBox } from './workbook-data';

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

  newColumn(name: string): TableColumn {
    return { id: this.nextColumn++, name, formula: null };
  }
}

/** All tables of the workbook, by name. */
export class Tables {
  private readonly tables: Table[] = [];
  private nextId = 1;

  constructor(private readonly engine: Engine) {}

  all(sheetId?: string): readonly Table[] {
    return sheetId === undefined ? this.tables : this.tables.filter((table) => table.sheetId === sheetId);
  }

  find(name: string): Table | null {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  byId(id: number): Table | null {
    return this.tables.find((table) => table.id === id) ?? null;
  }

  at(sheetId: string, row: number, column: number): Table | null {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return this.tables.find((table) => table.sheetId === sheetId && contains(table.box, cell)) ?? null;
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

  forget(name: string): void {
    this.engine.run(RemoveSuperTableMutation.id, { tableName: name });
  }

  /** Tells the engine where a table lies now: to be called after each change, or its references point elsewhere. */
  tell(table: Table): void {
    const { box } = table;
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
