import { contains, intersection } from '../address';
import { isEmpty } from '../grow';
import { freeHeading, uniqueHeading } from '../headings';
import { onGrid } from '../write';
import { cellValue, textOf } from '../engine/cells';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../object-type';
import { messageType } from '../protocol';
import type { Table } from '../tables';
import type { RangeBox } from '../workbook-data';
import { RangeRef } from './range';
import { addressBox } from './range-address';
import { tableObject } from './table';

/** Tables of the workbook (no sheet), of a sheet, or those that a range meets. */
interface TableSet {
  readonly sheetId: string | null;
  readonly within?: { readonly box: RangeBox; readonly fully: boolean };
}

function tablesOf(host: Host, { sheetId, within }: TableSet): Table[] {
  return host.tables
    .all(sheetId ?? undefined)
    .filter(
      (table) => !within || (within.fully ? contains(within.box, table.box) : intersection(within.box, table.box)),
    );
}

function find(host: Host, set: TableSet, key: unknown): Table | null {
  const tables = tablesOf(host, set);
  const name = String(key).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === name || String(table.id) === name) ?? null;
}

/** Makes a table of cells; headings become text, blank or repeated ones get a name, as in Excel. */
export function addTable(host: Host, sheetId: string, given: RangeBox, hasHeaders: boolean): Table {
  let box = onGrid(host, sheetId, given);
  if (host.tables.touching(sheetId, box).length > 0) {
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (!hasHeaders) {
    // Excel makes room for the headings by moving the cells down; only where nothing lies below can we do the same.
    const below = { ...box, row: box.row + box.rowCount, rowCount: 1 };
    if (!isEmpty(host, sheetId, below)) throw invalidArgument('There is no room for the headings.');
    const sheet = host.engine.sheet(sheetId)!;
    const cells = Array.from({ length: box.rowCount }, (_, r) =>
      Array.from({ length: box.columnCount }, (__, c) => {
        const value = cellValue(host.engine, sheet, box.row + r, box.column + c);
        return value === null ? '' : typeof value === 'object' ? value.error : value;
      }),
    );
    box = { ...box, rowCount: box.rowCount + 1 };
    const names = Array.from({ length: box.columnCount }, (_, c) => `Column${c + 1}`);
    host.write(sheetId, box, [names, ...cells]);
  }
  if (box.rowCount === 1) box = { ...box, rowCount: 2 };
  const sheet = host.engine.sheet(sheetId)!;
  const headings: string[] = [];
  for (let c = 0; c < box.columnCount; c++) {
    const value = cellValue(host.engine, sheet, box.row, box.column + c);
    const format = host.engine.styleOf(host.engine.cell(sheet, box.row, box.column + c))?.n?.pattern ?? 'General';
    const text = textOf(value, format);
    headings.push(text === '' ? freeHeading(headings) : uniqueHeading(text, headings));
  }
  const header: Record<number, object> = {};
  headings.forEach((heading, c) => (header[box.column + c] = { v: heading, t: 1, f: null, si: null, p: null }));
  host.engine.ensureCell(sheet, box.row + box.rowCount - 1, box.column + box.columnCount - 1);
  host.engine.writeCells(sheetId, { [box.row]: header });
  const table = host.tables.add(host.tables.freeName(), sheetId, box, headings);
  host.followTables(sheetId, box);
  host.tables.madeNew(table);
  host.events.raise(102, sheetId, { source: 'Local', tableId: String(table.id), worksheetId: sheetId });
  return table;
}

const register = (type: number) => (self: TableSet, _: unknown[], host: Host) =>
  host.events.register(type, self.sheetId ?? 'Workbook');
const unregister = (type: number) => (self: TableSet, _: unknown[], host: Host) =>
  host.events.unregister(type, self.sheetId ?? 'Workbook');

const tableCollectionType: ObjectType<TableSet> = {
  name: 'TableCollection',
  properties: { count: { get: (self, host) => tablesOf(host, self).length } },
  items: (self, host) => tablesOf(host, self).map(tableObject),
  item: (self, key, host) => {
    const table = find(host, self, key);
    return table && tableObject(table);
  },
  methods: {
    add: (self, [address, hasHeaders], host) => {
      const active = self.sheetId ?? host.selection.sheetId;
      const place =
        isHostObject(address) && address.self instanceof RangeRef
          ? address.self
          : typeof address === 'string'
            ? addressBox(address, host, active)
            : null;
      if (!place || typeof hasHeaders !== 'boolean')
        throw invalidArgument('A range and whether it has headings are expected.');
      return tableObject(addTable(host, place.sheetId, place.box, hasHeaders));
    },
    getItem: (self, [key], host) => {
      const table = find(host, self, key);
      if (!table) throw itemNotFound(`There is no table '${String(key)}'.`);
      return tableObject(table);
    },
    getItemOrNullObject: (self, [key], host) => {
      const table = find(host, self, key);
      return table && tableObject(table);
    },
    getItemAt: (self, [index], host) => {
      const table = tablesOf(host, self)[index as number];
      if (!table) throw itemNotFound(`There is no table number ${String(index)}.`);
      return tableObject(table);
    },
    getFirst: (self, _, host) => {
      const table = tablesOf(host, self)[0];
      if (!table) throw itemNotFound('There is no table.');
      return tableObject(table);
    },
    getCount: (self, _, host) => tablesOf(host, self).length,
    _RegisterDataChangedEvent: register(messageType.tableChanged),
    _UnregisterDataChangedEvent: unregister(messageType.tableChanged),
    _RegisterAddedEvent: register(102),
    _UnregisterAddedEvent: unregister(102),
  },
};

export function tableCollectionObject(sheetId: string | null): HostObject {
  return hostObject(tableCollectionType, { sheetId });
}

export function tablesInObject(_: Host, range: RangeRef, fully: boolean): HostObject {
  return hostObject(tableCollectionType, { sheetId: range.sheetId, within: { box: range.box, fully } });
}
