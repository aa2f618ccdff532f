import { matrixOf } from '../engine/cells';
import { invalidArgument, itemNotFound } from '../errors';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { Table, TableColumn } from '../tables';
import type { RangeBox } from '../workbook-data';
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
  methods: {
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
    getCount: (table) => table.columns.length,
  },
};

export function tableColumnCollectionObject(table: Table): HostObject {
  return hostObject(tableColumnCollectionType, table);
}
