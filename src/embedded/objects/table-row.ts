import { matrixOf } from '../engine/cells';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { Table } from '../tables';
import type { RangeBox } from '../workbook-data';
import { growTable, isEmpty } from '../grow';
import { shiftCells, shiftOf } from '../structure';
import { rangeObject, readValue } from './range';

interface RowRef {
  readonly table: Table;
  readonly index: number;
}

const boxOfRow = ({ table, index }: RowRef): RangeBox => {
  if (index < 0 || index >= table.body.rowCount) throw itemNotFound(`The table '${table.name}' has no row ${index}.`);
  return { ...table.body, row: table.body.row + index, rowCount: 1 };
};

const tableRowType: ObjectType<RowRef> = {
  name: 'TableRow',
  calculated: ['values'],
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self, host) =>
        matrixOf(boxOfRow(self), (row, column) => {
          const value = readValue(host, self.table.sheetId, row, column);
          return value === null ? '' : typeof value === 'object' ? value.error : value;
        }),
      set: (self, value, host) => host.write(self.table.sheetId, boxOfRow(self), value),
    },
  },
  methods: {
    getRange: (self) => rangeObject(self.table.sheetId, boxOfRow(self)),
    delete: (self, _, host) => {
      const box = boxOfRow(self);
      shiftCells(host, self.table.sheetId, shiftOf(box, 'rows', 'remove'));
      host.events.changed(self.table.sheetId, box, 'RowDeleted');
    },
  },
};

function addRows(host: Host, table: Table, index: unknown, values: unknown): HostObject {
  const rows = values === null || values === undefined ? [new Array<null>(table.columns.length).fill(null)] : values;
  const list = Array.isArray(rows) ? (Array.isArray(rows[0]) ? rows : [rows]) : null;
  if (!list || list.some((row: unknown[]) => row.length !== table.columns.length)) {
    throw invalidArgument(`Each row of '${table.name}' has ${table.columns.length} values.`);
  }
  const at = index === null || index === undefined || index === -1 ? table.body.rowCount : (index as number);
  if (!Number.isInteger(at) || at < 0 || at > table.body.rowCount)
    throw invalidArgument('The row lies outside the table.');
  const box: RangeBox = { ...table.body, row: table.body.row + at, rowCount: list.length };
  const isInside = at < table.body.rowCount;
  if (isInside || !isEmpty(host, table.sheetId, box)) {
    shiftCells(host, table.sheetId, shiftOf(box, 'rows', 'insert'));
    host.events.changed(table.sheetId, box, 'RowInserted');
  }
  if (!isInside) growTable(host, table, list.length);
  host.write(table.sheetId, box, list);
  return hostObject(tableRowType, { table, index: at });
}

const rowsOf = (table: Table): HostObject[] =>
  Array.from({ length: table.body.rowCount }, (_, index) => hostObject(tableRowType, { table, index }));

const tableRowCollectionType: ObjectType<Table> = {
  name: 'TableRowCollection',
  properties: { count: { get: (table) => table.body.rowCount } },
  items: rowsOf,
  methods: {
    add: (table, [index, values], host) => addRows(host, table, index, values),
    getItemAt: (table, [index]) => {
      boxOfRow({ table, index: index as number });
      return hostObject(tableRowType, { table, index: index as number });
    },
    getCount: (table) => table.body.rowCount,
  },
};

export function tableRowCollectionObject(table: Table): HostObject {
  return hostObject(tableRowCollectionType, table);
}
