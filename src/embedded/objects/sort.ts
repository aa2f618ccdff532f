import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import { reorderRows } from '../reorder';
import type { SortField, Table } from '../tables';
import type { CellError, CellValue, RangeBox } from '../workbook-data';
import { isFilteredOut } from './filter';
import { readValue, type RangeRef } from './range';

/** Excel's order: numbers, text, truth values, errors; blanks last whatever the direction (Microsoft Support: 'Sort data in a range or table'). */
const rank = (value: CellValue | CellError): number => {
  if (value === null || value === '') return 4;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
};

/** Excel passes over hyphens and apostrophes; where nothing else differs, the text with one comes last. */
const ignoring = /[-'\u2019]/g;

function compareTexts(a: string, b: string, matchCase: boolean): number {
  const options: Intl.CollatorOptions = { sensitivity: matchCase ? 'variant' : 'accent' };
  const order = a.replace(ignoring, '').localeCompare(b.replace(ignoring, ''), 'en', options);
  return order || a.length - b.length || a.localeCompare(b, 'en', options);
}

/** The order of two values; blanks come last in either direction. */
export function compareValues(
  a: CellValue | CellError,
  b: CellValue | CellError,
  ascending = true,
  matchCase = false,
): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  let order = first - second;
  if (order === 0 && typeof a === 'number') order = a - (b as number);
  else if (order === 0 && typeof a === 'string') order = compareTexts(a, b as string, matchCase);
  else if (order === 0 && typeof a === 'boolean') order = Number(a) - Number(b);
  return ascending ? order : -order;
}

function checkedFields(fields: unknown, columnCount: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('At least one sort field is expected.');
  for (const field of fields as Record<string, unknown>[]) {
    const { key, sortOn, dataOption } = field;
    if (!Number.isInteger(key) || (key as number) < 0 || (key as number) >= columnCount) {
      throw invalidArgument('A sort key lies outside the range.');
    }
    if ((sortOn ?? 'Value') !== 'Value' || (dataOption ?? 'Normal') !== 'Normal') {
      throw new HostError('NotImplemented', 'Only sorting by values is modelled.');
    }
  }
  return (fields as SortField[]).map(({ key, ascending }) => ({ key, ascending: ascending !== false }));
}

/** Sorts the rows of a box by its columns; rows that a filter hides stay where they are. Equal rows keep their order. */
export function sortRows(host: Host, sheetId: string, box: RangeBox, fields: unknown, matchCase = false): SortField[] {
  const keys = checkedFields(fields, box.columnCount);
  const places = Array.from({ length: box.rowCount }, (_, r) => box.row + r).filter(
    (row) => !isFilteredOut(host, sheetId, row),
  );
  const values = new Map(
    places.map((row) => [row, keys.map(({ key }) => readValue(host, sheetId, row, box.column + key))]),
  );
  const order = [...places].sort((one, other) => {
    const [a, b] = [values.get(one)!, values.get(other)!];
    for (const [index, { ascending }] of keys.entries()) {
      const found = compareValues(a[index], b[index], ascending, matchCase);
      if (found !== 0) return found;
    }
    return 0;
  });
  reorderRows(host, sheetId, box, places, order);
  return keys;
}

/** Sorts a table's rows and remembers how. */
export function sortTable(host: Host, table: Table, fields: unknown, matchCase = false): void {
  table.sortFields = sortRows(host, table.sheetId, table.body, fields, matchCase);
}

const rangeSortType: ObjectType<RangeRef> = {
  name: 'RangeSort',
  calculated: ['apply'],
  methods: {
    apply: (self, [fields, matchCase, hasHeaders, orientation], host) => {
      if (orientation && orientation !== 'Rows') throw invalidArgument('Only rows are sorted.');
      const box = hasHeaders ? { ...self.box, row: self.box.row + 1, rowCount: self.box.rowCount - 1 } : self.box;
      sortRows(host, self.sheetId, box, fields, matchCase === true);
    },
  },
};

export function rangeSortObject(self: RangeRef): HostObject {
  return hostObject(rangeSortType, self);
}

/** Requirement set ExcelApi 1.2. */
const tableSortType: ObjectType<Table> = {
  name: 'TableSort',
  calculated: ['apply', 'reapply'],
  properties: {
    fields: { get: (table) => table.sortFields },
    matchCase: { get: () => false },
  },
  methods: {
    apply: (table, [fields, matchCase], host) => sortTable(host, table, fields, matchCase === true),
    reapply: (table, _, host) => {
      if (table.sortFields.length > 0) sortTable(host, table, table.sortFields);
    },
    clear: (table) => {
      table.sortFields = [];
    },
  },
};

export function tableSortObject(table: Table): HostObject {
  return hostObject(tableSortType, table);
}
