import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { cellValue, numberFormatOf, textOf } from '../engine/cells';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { Table, TableColumn } from '../tables';
import type { CellError, CellValue, FilterCriteria } from '../workbook-data';
import { rangeObject } from './range';

interface Entry {
  readonly row: number;
  readonly value: CellValue | CellError;
  readonly text: string;
}

type Test = (entry: Entry) => boolean;

/** Whether a filter of a table hides the row. */
export function isFilteredOut(host: Host, sheetId: string, row: number): boolean {
  return (
    host.engine.sheet(sheetId)?.getRowManager().getRow(row)?.hd === 1 &&
    host.tables
      .all(sheetId)
      .some(({ filters, body }) => filters.size > 0 && row >= body.row && row < body.row + body.rowCount)
  );
}

/** Lets SUBTOTAL and AGGREGATE leave filtered rows out, as in Excel; other functions count every row. */
export function leaveFilteredRowsOut(host: Host): void {
  host.engine.injector.get(ISheetRowFilteredService).register((_, sheetId, row) => isFilteredOut(host, sheetId, row));
}

/** The cells of a table's column, with the text that each shows. */
export function columnEntries(host: Host, table: Table, column: TableColumn): Entry[] {
  const sheet = host.engine.sheet(table.sheetId)!;
  const body = table.columnBody(table.columns.indexOf(column));
  return Array.from({ length: body.rowCount }, (_, r) => {
    const row = body.row + r;
    const value = cellValue(host.engine, sheet, row, body.column);
    const format = numberFormatOf(host.engine, host.engine.cell(sheet, row, body.column));
    return { row, value, text: textOf(value, format) };
  });
}

/** Text with Excel's wildcards: `*` any text, `?` one sign, `~` before either of them for itself. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|]/g, (sign, escaped?: string, wild?: string) =>
    wild ? (wild === '*' ? '.*' : '.') : `\\${escaped ?? sign}`,
  );
  return new RegExp(`^${source}$`, 'isu');
}

/** One criterion, such as `>=50`, `=Cyber*`, `<>` for cells that are not blank. */
function criterion(text: string): Test {
  const [, sign = '=', operand] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text)!;
  const number = operand.trim() === '' ? NaN : Number(operand);
  const pattern = wildcard(operand);
  const equals: Test = ({ value, text: shown }) =>
    operand === ''
      ? shown === ''
      : typeof value === 'number' && !Number.isNaN(number)
        ? value === number
        : pattern.test(shown);
  if (sign === '=') return equals;
  if (sign === '<>') return (entry) => !equals(entry);
  const holds = (order: number): boolean =>
    sign === '>' ? order > 0 : sign === '<' ? order < 0 : sign === '>=' ? order >= 0 : order <= 0;
  return ({ value }) => {
    if (!Number.isNaN(number)) return typeof value === 'number' && holds(value - number);
    return (
      typeof value === 'string' && value !== '' && holds(value.localeCompare(operand, 'en', { sensitivity: 'base' }))
    );
  };
}

/** The largest or smallest numbers, a count or a part of all of them; ties belong to them. */
function extremes(entries: readonly Entry[], amount: number, isTop: boolean, isPercent: boolean): Test {
  const numbers = entries.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const count = isPercent ? Math.max(1, Math.floor((numbers.length * amount) / 100)) : amount;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) => typeof value === 'number' && (isTop ? value >= limit : value <= limit);
}

const datePatterns: Readonly<Record<string, string>> = { Year: 'yyyy', Month: 'yyyy-mm', Day: 'yyyy-mm-dd' };

function oneOf(values: readonly unknown[]): Test {
  const texts = new Set(values.filter((value) => typeof value === 'string').map((text) => text.toLowerCase()));
  const dates = values.filter((value) => typeof value === 'object' && value !== null) as {
    date: string;
    specificity: string;
  }[];
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) ||
    dates.some(({ date, specificity }) => {
      const pattern = datePatterns[specificity];
      if (!pattern) throw new HostError('NotImplemented', `Filtering by ${specificity} is not modelled.`);
      return typeof value === 'number' && textOf(value, pattern) === date.slice(0, pattern.length);
    });
}

function average(entries: readonly Entry[], isAbove: boolean): Test {
  const numbers = entries.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return ({ value }) => typeof value === 'number' && (isAbove ? value > mean : value < mean);
}

function testOf(criteria: FilterCriteria, entries: readonly Entry[]): Test {
  const { filterOn, criterion1 = '', criterion2, operator, values } = criteria;
  if (filterOn === 'Values') return oneOf(values ?? []);
  if (filterOn === 'Custom') {
    const tests = [criterion1, ...(criterion2 ? [criterion2] : [])].map(criterion);
    return (entry) => (operator === 'Or' ? tests.some((test) => test(entry)) : tests.every((test) => test(entry)));
  }
  const extreme = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn);
  if (extreme) return extremes(entries, Number(criterion1), extreme[1] === 'Top', extreme[2] === 'Percent');
  if (criteria.dynamicCriteria === 'AboveAverage' || criteria.dynamicCriteria === 'BelowAverage')
    return average(entries, criteria.dynamicCriteria === 'AboveAverage');
  throw new HostError('NotImplemented', `Filtering by ${criteria.dynamicCriteria ?? filterOn} is not modelled.`);
}

/** Hides the rows that do not pass the table's filters and shows the others: Excel filters when asked, not when cells change. */
export function applyFilters(host: Host, table: Table): void {
  const failing = new Set<number>();
  for (const column of table.columns) {
    const criteria = table.filters.get(column.id);
    if (!criteria) continue;
    const entries = columnEntries(host, table, column);
    const test = testOf(criteria, entries);
    for (const entry of entries) if (!test(entry)) failing.add(entry.row);
  }
  const { body, sheetId } = table;
  for (const [mutation, isHidden] of [
    ['set-row-visible', false],
    ['set-row-hidden', true],
  ] as const) {
    const rows = Array.from({ length: body.rowCount }, (_, r) => body.row + r).filter(
      (row) => failing.has(row) === isHidden,
    );
    const endColumn = host.engine.sheet(sheetId)!.getColumnCount() - 1;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    if (ranges.length > 0) host.engine.run(`sheet.mutation.${mutation}`, { subUnitId: sheetId, ranges });
  }
}

/** Criteria with their signs, blanks before texts, nothing that says nothing: as they come back from a file. */
function asExcelKeepsIt({
  filterOn,
  criterion1,
  criterion2,
  operator,
  values,
  dynamicCriteria,
}: FilterCriteria): FilterCriteria {
  const signed = (criterion: string) => (/^(<>|>=|<=|=|>|<)/.test(criterion) ? criterion : `=${criterion}`);
  if (filterOn === 'Values') {
    const texts = [...new Set(values ?? [])];
    return { filterOn, values: texts.includes('') ? ['', ...texts.filter((text) => text !== '')] : texts };
  }
  if (filterOn === 'Custom')
    return {
      filterOn,
      criterion1: signed(criterion1 ?? ''),
      ...(criterion2 && { criterion2: signed(criterion2), operator: operator === 'Or' ? 'Or' : 'And' }),
    };
  return dynamicCriteria ? { filterOn, dynamicCriteria } : { filterOn, criterion1 };
}

/** Filters a column, or takes its filter away with null. */
export function setFilter(host: Host, table: Table, column: TableColumn, criteria: FilterCriteria | null): void {
  // Refused before anything changes.
  if (criteria) testOf(criteria, columnEntries(host, table, column));
  if (criteria) table.filters.set(column.id, asExcelKeepsIt(criteria));
  else table.filters.delete(column.id);
  applyFilters(host, table);
}

/** Takes all filters of a table away: every row shows. */
export function clearFilters(host: Host, table: Table): void {
  table.filters.clear();
  applyFilters(host, table);
}

const kinds = /^(Values|Custom|(Top|Bottom)(Items|Percent)|Dynamic|CellColor|FontColor|Icon)$/;

function criteriaOf(value: unknown): FilterCriteria {
  const criteria = value as FilterCriteria | null;
  if (!criteria || !kinds.test(criteria.filterOn)) throw invalidArgument('A filter says what it filters on.');
  return criteria;
}

interface ColumnRef {
  readonly table: Table;
  readonly column: TableColumn;
}

const apply = ({ table, column }: ColumnRef, criteria: FilterCriteria | null, host: Host): void =>
  setFilter(host, table, column, criteria);

const extreme =
  (filterOn: string) =>
  (self: ColumnRef, [amount]: unknown[], host: Host) => {
    if (typeof amount !== 'number' || amount < 1) throw invalidArgument('A count or percentage is expected.');
    apply(self, { filterOn, criterion1: String(amount) }, host);
  };

/** Requirement set ExcelApi 1.2. */
const filterType: ObjectType<ColumnRef> = {
  name: 'Filter',
  calculated: [
    'apply',
    'applyValuesFilter',
    'applyCustomFilter',
    'applyDynamicFilter',
    'applyTopItemsFilter',
    'applyTopPercentFilter',
    'applyBottomItemsFilter',
    'applyBottomPercentFilter',
    'clear',
  ],
  properties: { criteria: { get: ({ table, column }) => table.filters.get(column.id) ?? null } },
  methods: {
    apply: (self, [criteria], host) => apply(self, criteriaOf(criteria), host),
    applyValuesFilter: (self, [values], host) => {
      if (!Array.isArray(values)) throw invalidArgument('A list of values is expected.');
      apply(self, { filterOn: 'Values', values }, host);
    },
    applyCustomFilter: (self, [criterion1, criterion2, operator], host) =>
      apply(
        self,
        {
          filterOn: 'Custom',
          criterion1: String(criterion1 ?? ''),
          ...(criterion2 ? { criterion2: String(criterion2), operator: String(operator ?? 'And') } : {}),
        },
        host,
      ),
    applyDynamicFilter: (self, [dynamicCriteria], host) =>
      apply(self, { filterOn: 'Dynamic', dynamicCriteria: String(dynamicCriteria) }, host),
    applyTopItemsFilter: extreme('TopItems'),
    applyTopPercentFilter: extreme('TopPercent'),
    applyBottomItemsFilter: extreme('BottomItems'),
    applyBottomPercentFilter: extreme('BottomPercent'),
    clear: (self, _, host) => apply(self, null, host),
  },
};

export function filterObject(table: Table, column: TableColumn): HostObject {
  return hostObject(filterType, { table, column });
}

function columnAt(table: Table, index: unknown): TableColumn {
  const column = table.columns[index as number];
  if (!column) throw itemNotFound(`The table '${table.name}' has no column number ${String(index)}.`);
  return column;
}

/** Requirement set ExcelApi 1.9; `clearColumnCriteria` 1.14. */
const autoFilterType: ObjectType<Table> = {
  name: 'AutoFilter',
  calculated: ['apply', 'clearColumnCriteria', 'reapply'],
  properties: {
    criteria: { get: (table) => table.columns.map((column) => table.filters.get(column.id) ?? null) },
    enabled: { get: (table) => table.showFilterButton },
    isDataFiltered: { get: (table) => table.filters.size > 0 },
  },
  methods: {
    apply: (table, [, columnIndex, criteria], host) => {
      table.showFilterButton = true;
      if (columnIndex === undefined || columnIndex === null) return;
      setFilter(host, table, columnAt(table, columnIndex), criteria ? criteriaOf(criteria) : null);
    },
    clearCriteria: (table, _, host) => clearFilters(host, table),
    clearColumnCriteria: (table, [columnIndex], host) => setFilter(host, table, columnAt(table, columnIndex), null),
    getRange: (table) => rangeObject(table.sheetId, table.box),
    getRangeOrNullObject: (table) => (table.showFilterButton ? rangeObject(table.sheetId, table.box) : null),
    reapply: (table, _, host) => applyFilters(host, table),
    remove: (table, _, host) => {
      clearFilters(host, table);
      table.showFilterButton = false;
    },
  },
};

export function autoFilterObject(table: Table): HostObject {
  return hostObject(autoFilterType, table);
}
