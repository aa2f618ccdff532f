import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../object-type';
import { messageType } from '../protocol';
import { checkDefinedName } from '../rules';
import type { Table } from '../tables';
import type { RangeBox } from '../workbook-data';
import { followGrowth } from '../follow-charts';
import { breakReferences } from '../follow-shift';
import { renameHeadings } from '../follow-table';
import { growTable, isEmpty } from '../grow';
import { rangeObject, RangeRef } from './range';
import { addressBox } from './range-address';
import { applyFilters, autoFilterObject, clearFilters } from './filter';
import { tableSortObject } from './sort';
import { tableColumnCollectionObject } from './table-column';
import { tableRowCollectionObject } from './table-row';
import { worksheetObject } from './worksheet';

function rename(host: Host, table: Table, value: unknown): void {
  if (value === table.name) return;
  checkDefinedName(host, value, table.name);
  const before = table.name;
  host.tables.forget(before);
  table.name = value;
  host.tables.tell(table);
  if (host.tables.isUnread(table)) return;
  host.renameInFormulas(before, (reference) => ({ ...reference, table: value }));
}

/** Resizing keeps the headings in their row and some cells in common (Microsoft Support: 'Resize a table'). */
function resize(host: Host, table: Table, argument: unknown): void {
  const place =
    isHostObject(argument) && argument.self instanceof RangeRef
      ? argument.self
      : addressBox(String(argument), host, table.sheetId);
  const box = place.box;
  if (place.sheetId !== table.sheetId || box.row !== table.box.row) {
    throw invalidArgument('The headings of a table stay in the same row.');
  }
  const last = table.box.column + table.box.columnCount;
  if (box.column >= last || box.column + box.columnCount <= table.box.column || box.rowCount < 2) {
    throw invalidArgument('The new range of a table overlaps the old one and has a row of data.');
  }
  if (host.tables.touching(table.sheetId, box).some((other) => other !== table)) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  const more = box.rowCount - table.box.rowCount;
  if (more > 0 && box.column === table.box.column && box.columnCount === table.box.columnCount) {
    // Column formulas fill only rows that were empty.
    const added: RangeBox = { ...table.box, row: table.box.row + table.box.rowCount, rowCount: more };
    if (isEmpty(host, table.sheetId, added)) return growTable(host, table, more);
  }
  const kept = table.columns;
  const shift = box.column - table.box.column;
  table.columns = Array.from({ length: box.columnCount }, (_, c) => kept[c + shift] ?? table.newColumn(''));
  const before = table.body;
  table.box = box;
  followGrowth(host, table, before);
  renameHeadings(host, table, table.header);
  host.tables.tell(table);
  host.redraw(table.sheetId);
}

const tableStyle = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$|^$/;

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

const tableType: ObjectType<Table> = {
  name: 'Table',
  calculated: ['reapplyFilters'],
  id: (table) => String(table.id),
  properties: {
    id: { get: (table) => String(table.id) },
    name: { get: (table) => table.name, set: (table, value, host) => rename(host, table, value) },
    style: {
      get: (table) => table.style,
      set: (table, value, host) => {
        if (typeof value !== 'string' || !tableStyle.test(value))
          throw invalidArgument(`The table style '${String(value)}' is not known.`);
        table.style = value;
        host.redraw(table.sheetId);
      },
    },
    showBandedRows: {
      get: (table) => table.showBandedRows,
      set: (table, value, host) => {
        table.showBandedRows = flag(value);
        host.redraw(table.sheetId);
      },
    },
    showBandedColumns: { get: () => false, set: (_, value) => refuseTrue(value, 'showBandedColumns') },
    highlightFirstColumn: { get: () => false, set: (_, value) => refuseTrue(value, 'highlightFirstColumn') },
    highlightLastColumn: { get: () => false, set: (_, value) => refuseTrue(value, 'highlightLastColumn') },
    showFilterButton: {
      get: (table) => table.showFilterButton,
      set: (table, value) => {
        table.showFilterButton = flag(value);
      },
    },
    showHeaders: {
      get: () => true,
      set: (_, value) => {
        if (value !== true)
          throw new HostError('NotImplemented', 'Table.showHeaders: only tables with headings are modelled.');
      },
    },
    showTotals: { get: () => false, set: (_, value) => refuseTrue(value, 'showTotals') },
  },
  objects: {
    columns: (table) => tableColumnCollectionObject(table),
    rows: (table) => tableRowCollectionObject(table),
    worksheet: (table, host) => worksheetObject(host, table.sheetId),
    sort: (table) => tableSortObject(table),
    autoFilter: (table) => autoFilterObject(table),
  },
  methods: {
    getRange: (table) => rangeObject(table.sheetId, table.box),
    getHeaderRowRange: (table) => rangeObject(table.sheetId, table.header),
    getDataBodyRange: (table) => rangeObject(table.sheetId, table.body),
    resize: (table, [range], host) => resize(host, table, range),
    delete: (table, _, host) => {
      const { sheetId, box } = table;
      clearFilters(host, table);
      host.tables.remove(table);
      breakReferences(host, table.name);
      host.clear(sheetId, box);
      host.redraw(sheetId);
    },
    convertToRange: (table, _, host) => {
      clearFilters(host, table);
      host.tables.remove(table);
      host.redraw(table.sheetId);
      return rangeObject(table.sheetId, table.box);
    },
    clearFilters: (table, _, host) => clearFilters(host, table),
    reapplyFilters: (table, _, host) => applyFilters(host, table),
    _RegisterDataChangedEvent: (table, _, host) => host.events.register(messageType.tableChanged, String(table.id)),
    _UnregisterDataChangedEvent: (table, _, host) => host.events.unregister(messageType.tableChanged, String(table.id)),
  },
};

function refuseTrue(value: unknown, member: string): void {
  if (value !== false) throw new HostError('NotImplemented', `Table.${member} = true is not modelled.`);
}

export function tableObject(table: Table): HostObject {
  return hostObject(tableType, table);
}
