import { matrixOf } from '../engine/cells';
import { invalidArgument, itemNotFound } from '../errors';
import { addColumns } from '../follow-shift';
import { growRight, isEmpty } from '../grow';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { Table, TableColumn } from '../tables';
import type { RangeBox } from '../workbook-data';
import { shiftCells, shiftOf } from '../structure';
import { filterObject } from './filter';
import { rangeObject, readValue } from './range';

interface ColumnRef {
  readonly table: Table;
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: ColumnRef): number => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`The table has no column '${column.name}' any more.`);
  return index;
};

const whole = (self: ColumnRef): RangeBox => ({
  ...self.table.box,
  column: self.table.box.column + indexOf(self),
  columnCount: 1,
});

const tableColumnType: ObjectType<ColumnRef> = {
  name: 'TableColumn',
  id: ({ column }) => column.id,
  calculated: ['values'],
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: indexOf },
    name: {
      get: ({ column }) => column.name,
      set: (self, value, host) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('A heading is text.');
        host.write(self.table.sheetId, { ...whole(self), rowCount: 1 }, `'${value}`);
      },
    },
    values: {
      get: (self, host) =>
        matrixOf(whole(self), (row, column) => {
          const value = readValue(host, self.table.sheetId, row, column);
          return value === null ? '' : typeof value === 'object' ? value.error : value;
        }),
      set: (self, value, host) => host.write(self.table.sheetId, whole(self), value),
    },
  },
  objects: { filter: ({ table, column }) => filterObject(table, column) },
  methods: {
    delete: (self, _, host) => {
      const { table } = self;
      if (table.columns.length === 1) throw invalidArgument('A table keeps its last column.');
      const box = whole(self);
      shiftCells(host, table.sheetId, shiftOf(box, 'columns', 'remove'));
      host.events.changed(table.sheetId, box, 'ColumnDeleted');
    },
    getRange: (self) => rangeObject(self.table.sheetId, whole(self)),
    getHeaderRowRange: (self) => rangeObject(self.table.sheetId, { ...whole(self), rowCount: 1 }),
    getDataBodyRange: (self) => rangeObject(self.table.sheetId, self.table.columnBody(indexOf(self))),
  },
};

function find(table: Table, key: unknown): TableColumn | null {
  if (typeof key === 'number') return table.columns.find((column) => column.id === key) ?? null;
  return table.columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase()) ?? null;
}

const object = (table: Table, column: TableColumn | null | undefined, key: unknown): HostObject => {
  if (!column) throw itemNotFound(`The table '${table.name}' has no column '${String(key)}'.`);
  return hostObject(tableColumnType, { table, column });
};

/** Adds a column; what stands to the right of the table moves on. */
function addColumn(host: Host, table: Table, index: unknown, values: unknown, name: unknown): HostObject {
  const { length } = table.columns;
  const at = index === null || index === undefined || index === -1 ? length : (index as number);
  if (!Number.isInteger(at) || at < 0 || at > length) throw invalidArgument('The column lies outside the table.');
  const box = { ...table.box, column: table.box.column + at, columnCount: 1 };
  if (at === length) {
    if (!isEmpty(host, table.sheetId, box)) shiftCells(host, table.sheetId, shiftOf(box, 'columns', 'insert'));
    growRight(host, table, 1);
  } else {
    shiftCells(host, table.sheetId, shiftOf(box, 'columns', 'insert'));
    // Before the first column the table has only moved on.
    if (at === 0) {
      const { column, columnCount } = table.box;
      table.box = { ...table.box, column: column - 1, columnCount: columnCount + 1 };
      addColumns(host, table, 0, 1);
      host.tables.tell(table);
    }
  }
  if (values !== null && values !== undefined) host.write(table.sheetId, box, values);
  if (typeof name === 'string') host.write(table.sheetId, { ...box, rowCount: 1 }, `'${name}`);
  host.events.changed(table.sheetId, box, 'ColumnInserted');
  return object(table, table.columns[at], at);
}

const tableColumnCollectionType: ObjectType<Table> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => object(table, column, column.name)),
  item: (table, key) => object(table, find(table, key), key),
  methods: {
    getItem: (table, [key]) => object(table, find(table, key), key),
    getItemOrNullObject: (table, [key]) => {
      const column = find(table, key);
      return column && object(table, column, key);
    },
    getItemAt: (table, [index]) => object(table, table.columns[index as number], index),
    add: (table, [index, values, name], host) => addColumn(host, table, index, values, name),
    getCount: (table) => table.columns.length,
  },
};

export function tableColumnCollectionObject(table: Table): HostObject {
  return hostObject(tableColumnCollectionType, table);
}
