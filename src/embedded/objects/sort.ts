import { forCells, matrixOf } from '../engine/cells';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { CellError, CellValue, RangeBox } from '../workbook-data';
import { writeRange } from '../write';
import { readFormula, readValue, type RangeRef } from './range';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Excel's order: numbers, text, truth values, errors; blanks last whatever the direction (Microsoft Support: 'Sort data'). */
const rank = (value: CellValue | CellError): number => {
  if (value === null || value === '') return 4;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
};

function compare(a: CellValue | CellError, b: CellValue | CellError, ascending: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const order =
    first !== second
      ? first - second
      : typeof a === 'number'
        ? a - (b as number)
        : String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
  return ascending ? order : -order;
}

/** Sorts the rows of a box; formulas move with their rows. */
export function sortRows(host: Host, sheetId: string, box: RangeBox, fields: unknown): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('At least one sort field is expected.');
  const keys = fields as SortField[];
  if (keys.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= box.columnCount)) {
    throw invalidArgument('A sort key lies outside the range.');
  }
  const rows = matrixOf(box, (row, column) => ({
    value: readValue(host, sheetId, row, column),
    formula: readFormula(host, sheetId, row, column),
    row,
  }));
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const order = compare(a[key].value, b[key].value, ascending !== false);
      if (order !== 0) return order;
    }
    return 0;
  });
  const values: unknown[][] = sorted.map(() => []);
  forCells(box, (row, _, r, c) => {
    const { value, formula, row: from } = sorted[r][c];
    const plain = value === null ? '' : typeof value === 'object' ? value.error : value;
    values[r][c] = formula
      ? host.moveFormula(formula, row - from, 0)
      : typeof plain === 'string' && plain
        ? `'${plain}`
        : plain;
  });
  writeRange(host, sheetId, box, values);
}

const rangeSortType: ObjectType<RangeRef> = {
  name: 'RangeSort',
  calculated: ['apply'],
  methods: {
    apply: (self, [fields, , hasHeaders, orientation], host) => {
      if (orientation && orientation !== 'Rows') throw invalidArgument('Only rows are sorted.');
      const box = hasHeaders ? { ...self.box, row: self.box.row + 1, rowCount: self.box.rowCount - 1 } : self.box;
      sortRows(host, self.sheetId, box, fields);
    },
  },
};

export function rangeSortObject(self: RangeRef): HostObject {
  return hostObject(rangeSortType, self);
}
