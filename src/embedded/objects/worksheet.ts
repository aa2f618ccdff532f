import type { Worksheet } from '@univerjs/core';
import { checkedBox, sheetColumns, sheetRows } from '../address';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { followRemoval } from '../follow-charts';
import type { Host } from '../host';
import { hostObject, type HostObject, type Method, type ObjectType } from '../object-type';
import { messageType } from '../protocol';
import { checkSheetName } from '../rules';
import { chartCollectionObject } from './chart';
import { colorOf } from './colors';
import { freezePanesObject } from './freeze-panes';
import { nameCollectionObject } from './named-item';
import { pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { rangeObject, usedBox } from './range';
import { addressBox } from './range-address';
import { shapeCollectionObject } from './shape';
import { tableCollectionObject } from './table-collection';

/** Longest address (Microsoft: 'Performance optimization using the Excel JavaScript API'). */
const longestAddress = 8192;

const wholeSheet = { row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };
const id = (sheet: Worksheet): string => sheet.getSheetId();

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
}

const visibleSheets = (host: Host): Worksheet[] =>
  host.sheets.all().filter((sheet) => host.sheets.of(id(sheet)).visibility === 'Visible');

function setVisibility(sheet: Worksheet, value: unknown, host: Host): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    throw invalidArgument(`'${String(value)}' is no visibility.`);
  // A workbook shows at least one sheet (Microsoft Support: 'Hide or unhide worksheets').
  if (value !== 'Visible' && visibleSheets(host).every((other) => other === sheet)) {
    throw new HostError('InvalidOperation', 'A workbook shows at least one sheet.');
  }
  host.sheets.of(id(sheet)).visibility = value;
  host.engine.run('sheet.mutation.set-worksheet-hidden', { subUnitId: id(sheet), hidden: value === 'Visible' ? 0 : 1 });
  if (value !== 'Visible' && host.selection.sheetId === id(sheet)) host.activate(id(visibleSheets(host)[0]));
}

function remove(sheet: Worksheet, host: Host): void {
  if (visibleSheets(host).every((other) => other === sheet)) {
    throw new HostError('InvalidOperation', 'A workbook has at least one visible sheet.');
  }
  const sheetId = id(sheet);
  for (const table of [...host.tables.all(sheetId)]) host.tables.remove(table);
  for (const name of host.names.all()) if (name.sheetId === sheetId) host.names.remove(name);
  followRemoval(host, sheetId);
  host.dropRules(sheetId);
  host.engine.run('sheet.command.remove-sheet', { subUnitId: sheetId });
  host.references.removeSheet(sheetId);
  host.sheets.forget(sheetId);
  host.onDrawings();
  host.protection.forget(sheetId);
  if (host.selection.sheetId === sheetId) host.activate(id(visibleSheets(host)[0]));
  host.events.raise(messageType.deleted, 'Workbook', { source: 'Local', worksheetId: sheetId });
}

function move(sheet: Worksheet, value: unknown, host: Host): void {
  const order = host.sheets.all().map(id);
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= order.length) {
    throw invalidArgument(`There is no position ${String(value)}.`);
  }
  const fromOrder = order.indexOf(id(sheet));
  host.engine.run('sheet.mutation.set-worksheet-order', { subUnitId: id(sheet), fromOrder, toOrder: value });
}

const used = (sheet: Worksheet, valuesOnly: unknown, host: Host): HostObject | null => {
  const box = usedBox(host, id(sheet), wholeSheet, valuesOnly === true);
  return box && rangeObject(id(sheet), box);
};

/** Registration of a sheet's events. */
function events(types: Readonly<Record<string, number>>): Record<string, Method<Worksheet>> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([event, type]) => [
      [`_Register${event}Event`, (sheet: Worksheet, _: unknown[], host: Host) => host.events.register(type, id(sheet))],
      [
        `_Unregister${event}Event`,
        (sheet: Worksheet, _: unknown[], host: Host) => host.events.unregister(type, id(sheet)),
      ],
    ]),
  );
}

const sheetEvents = {
  DataChanged: messageType.changed,
  Calculated: messageType.calculated,
  SelectionChanged: messageType.selectionChanged,
  Activated: messageType.activated,
  Deactivated: messageType.deactivated,
};

const worksheetType: ObjectType<Worksheet> = {
  name: 'Worksheet',
  id,
  calculated: ['getUsedRange', 'getUsedRangeOrNullObject'],
  properties: {
    id: { get: id },
    name: {
      get: (sheet) => sheet.getName(),
      set: (sheet, value, host) => {
        checkSheetName(host, value, id(sheet));
        host.engine.run('sheet.command.set-worksheet-name', { subUnitId: id(sheet), name: value });
      },
    },
    position: { get: (sheet, host) => host.sheets.all().indexOf(sheet), set: move },
    visibility: { get: (sheet, host) => host.sheets.of(id(sheet)).visibility, set: setVisibility },
    tabColor: {
      get: (sheet) => sheet.getTabColor() || '',
      set: (sheet, value, host) =>
        void host.engine.run('sheet.mutation.set-tab-color', {
          subUnitId: id(sheet),
          color: value === '' ? '' : colorOf(value),
        }),
    },
    gridlines: {
      get: (sheet) => sheet.getConfig().showGridlines === 1,
      set: (sheet, value, host) =>
        void host.engine.run('sheet.mutation.toggle-gridlines', {
          subUnitId: id(sheet),
          showGridlines: flag(value) ? 1 : 0,
        }),
    },
    showHeadings: {
      get: (sheet, host) => host.sheets.of(id(sheet)).showHeadings,
      set: (sheet, value, host) => {
        host.sheets.of(id(sheet)).showHeadings = flag(value);
      },
    },
  },
  objects: {
    tables: (sheet) => tableCollectionObject(id(sheet)),
    charts: (sheet) => chartCollectionObject(id(sheet)),
    shapes: (sheet) => shapeCollectionObject(id(sheet)),
    names: (sheet) => nameCollectionObject(id(sheet)),
    freezePanes: (sheet) => freezePanesObject(sheet),
    pageLayout: (sheet) => pageLayoutObject(id(sheet)),
    protection: (sheet) => protectionObject(id(sheet)),
  },
  methods: {
    activate: (sheet, _, host) => {
      if (host.sheets.of(id(sheet)).visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      host.activate(id(sheet));
    },
    delete: (sheet, _, host) => remove(sheet, host),
    calculate: (_, __, host) => host.engine.recalculate(),
    getRange: (sheet, [address], host) => {
      if (address === null || address === undefined) return rangeObject(id(sheet), wholeSheet);
      if (String(address).length > longestAddress)
        throw invalidArgument(`An address has at most ${longestAddress} characters.`);
      const place = addressBox(String(address), host, id(sheet));
      if (place.sheetId !== id(sheet)) throw invalidArgument(`'${String(address)}' lies on another sheet.`);
      return rangeObject(place.sheetId, place.box);
    },
    getCell: (sheet, [row, column]) => rangeObject(id(sheet), checkedBox(row as number, column as number, 1, 1)),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(id(sheet), checkedBox(row as number, column as number, rows as number, columns as number)),
    getUsedRange: (sheet, [valuesOnly], host) =>
      used(sheet, valuesOnly, host) ?? rangeObject(id(sheet), { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], host) => used(sheet, valuesOnly, host),
    getNext: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host) ?? missing('next'),
    getNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    getPrevious: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host) ?? missing('previous'),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    ...events(sheetEvents),
  },
};

function missing(which: string): never {
  throw itemNotFound(`There is no ${which} sheet.`);
}

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown, host: Host): HostObject | null {
  const all = visibleOnly === true ? visibleSheets(host) : host.sheets.all();
  const found = all[all.indexOf(sheet) + step];
  return found ? hostObject(worksheetType, found) : null;
}

export function worksheetObject(host: Host, sheetId: string): HostObject {
  const sheet = host.sheets.byId(sheetId);
  if (!sheet) throw itemNotFound('The sheet does not exist any more.');
  return hostObject(worksheetType, sheet);
}

const find = (host: Host, key: unknown): Worksheet | null =>
  host.sheets.byId(String(key)) ?? host.sheets.find(String(key));

function add(host: Host, name: unknown): HostObject {
  let wanted = name;
  if (wanted === null || wanted === undefined || wanted === '') {
    let number = host.sheets.all().length + 1;
    while (host.sheets.find(`Sheet${number}`)) number++;
    wanted = `Sheet${number}`;
  }
  checkSheetName(host, wanted);
  // `worksheets.add` puts the sheet at the end and does not activate it (documentation of WorksheetCollection.add).
  const sheetId = host.engine.insertSheet(wanted, host.sheets.all().length);
  host.events.raise(messageType.added, 'Workbook', { source: 'Local', worksheetId: sheetId });
  return worksheetObject(host, sheetId);
}

const first = (host: Host, visibleOnly: unknown, last = false): HostObject => {
  const all = visibleOnly === true ? visibleSheets(host) : host.sheets.all();
  return hostObject(worksheetType, all[last ? all.length - 1 : 0]);
};

const collectionEvents = { ...sheetEvents, Added: messageType.added, Deleted: messageType.deleted };

const worksheetCollectionType: ObjectType<null> = {
  name: 'WorksheetCollection',
  items: (_, host) => host.sheets.all().map((sheet) => hostObject(worksheetType, sheet)),
  item: (_, key, host) => {
    const sheet = find(host, key);
    return sheet && hostObject(worksheetType, sheet);
  },
  methods: {
    add: (_, [name], host) => add(host, name),
    getItem: (_, [key], host) => {
      const sheet = find(host, key);
      if (!sheet) throw itemNotFound(`There is no sheet '${String(key)}'.`);
      return hostObject(worksheetType, sheet);
    },
    getItemOrNullObject: (_, [key], host) => {
      const sheet = find(host, key);
      return sheet && hostObject(worksheetType, sheet);
    },
    getActiveWorksheet: (_, __, host) => worksheetObject(host, host.selection.sheetId),
    getCount: (_, [visibleOnly], host) => (visibleOnly === true ? visibleSheets(host) : host.sheets.all()).length,
    getFirst: (_, [visibleOnly], host) => first(host, visibleOnly),
    getLast: (_, [visibleOnly], host) => first(host, visibleOnly, true),
    ...Object.fromEntries(
      Object.entries(collectionEvents).flatMap(([event, type]) => [
        [`_Register${event}Event`, (__: null, ___: unknown[], host: Host) => host.events.register(type, 'Workbook')],
        [
          `_Unregister${event}Event`,
          (__: null, ___: unknown[], host: Host) => host.events.unregister(type, 'Workbook'),
        ],
      ]),
    ),
  },
};

export function worksheetCollectionObject(): HostObject {
  return hostObject(worksheetCollectionType, null);
}
