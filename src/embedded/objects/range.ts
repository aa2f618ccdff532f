import {
  boundingBox,
  boxAddress,
  checkedBox,
  intersection,
  isWholeColumns,
  isWholeRows,
  quotedSheet,
  sheetColumns,
  sheetRows,
} from '../address';
import { cellValue, matrixOf, numberFormatOf, textOf } from '../engine/cells';
import { patchStyles } from '../engine/styles';
import { toCellForm } from '../engine/structured-references';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { keptFormula } from '../kept-formula';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { CellError, CellValue, RangeBox } from '../workbook-data';
import { asMatrix, onGrid, writeRange } from '../write';
import { hiddenColumns, hiddenRows, hide } from './hiding';
import { linkOf, setHyperlink } from './hyperlink';
import { rangeActions } from './range-actions';
import { boxOf } from './range-address';
import { conditionalFormatCollectionObject } from './conditional-format';
import { dataValidationObject } from './data-validation';
import { rangeFormatObject } from './range-format';
import { rangeSortObject } from './sort';
import { worksheetObject } from './worksheet';

/** Cells of a sheet, as the client holds them. */
export class RangeRef {
  referenceId?: string;
  deleted = false;

  constructor(
    readonly sheetId: string,
    public box: RangeBox,
  ) {}
}

export function rangeObject(sheetId: string, box: RangeBox): HostObject {
  return hostObject(rangeType, new RangeRef(sheetId, box));
}

/** A value as `range.values` gives it: '' for a blank, an error as text. */
const shown = (value: CellValue | CellError): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

function valueType(value: CellValue | CellError): string {
  if (value === null || value === '') return value === null ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

/** A value as read; a spill inside a table or over the sheet's edge is an error in Excel (Excel.SpillErrorCellValueSubType). */
export function readValue(host: Host, sheetId: string, row: number, column: number): CellValue | CellError {
  const sheet = host.engine.sheet(sheetId)!;
  const spill = host.spillAt(sheetId, row, column);
  if (spill?.refused) return spill.isAnchor ? { error: '#SPILL!' } : null;
  return cellValue(host.engine, sheet, row, column);
}

export function readFormula(host: Host, sheetId: string, row: number, column: number): string | null {
  const sheet = host.engine.sheet(sheetId)!;
  const cell = host.engine.cell(sheet, row, column);
  const formula = host.engine.formula(sheet, cell, row, column);
  return formula ? toCellForm(formula, host.tables.at(sheetId, row, column)) : keptFormula(cell);
}

/** Most cells that are read at once (office-js issues 4783 and 6781). */
const mostCells = 5_000_000;

/** Reads a matrix; Excel answers null for whole columns and rows, and for too many cells. */
function matrix<V>(self: RangeRef, read: (row: number, column: number) => V): V[][] | null {
  const { rowCount, columnCount } = self.box;
  const tooLarge = isWholeColumns(self.box) || isWholeRows(self.box) || rowCount * columnCount > mostCells;
  return tooLarge ? null : matrixOf(self.box, read);
}

/** One value where all cells agree, else null. */
export function common<V>(values: readonly V[]): V | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0] : null;
}

function resized(box: RangeBox, rows: number, columns: number): RangeBox {
  return checkedBox(box.row, box.column, box.rowCount + rows, box.columnCount + columns);
}

const at = (self: RangeRef, box: RangeBox): HostObject => rangeObject(self.sheetId, box);
const integer = (value: unknown): number => {
  if (!Number.isInteger(value)) throw invalidArgument(`${String(value)} is no whole number.`);
  return value as number;
};

/** Smallest box around cells with contents; styles count too unless `valuesOnly`. */
export function usedBox(host: Host, sheetId: string, within: RangeBox, valuesOnly: boolean): RangeBox | null {
  let used: RangeBox | null = null;
  const add = (row: number, column: number): void => {
    const box = { row, column, rowCount: 1, columnCount: 1 };
    if (intersection(box, within)) used = used ? boundingBox(used, box) : box;
  };
  host.engine
    .sheet(sheetId)!
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = cell?.f || (cell?.v !== undefined && cell.v !== null);
      if (filled || (!valuesOnly && cell?.s)) add(row, column);
    });
  const spilled = host.engine.spilledCells(sheetId);
  for (const row of Object.keys(spilled))
    for (const column of Object.keys(spilled[Number(row)])) add(Number(row), Number(column));
  return used;
}

export const rangeType: ObjectType<RangeRef> = {
  name: 'Range',
  tracked: true,
  calculated: [
    'values',
    'text',
    'valueTypes',
    'hasSpill',
    'getSpillingToRange',
    'getSpillingToRangeOrNullObject',
    'getSpillParent',
    'getSpillParentOrNullObject',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'copyFrom',
  ],
  properties: {
    address: { get: (self, host) => `${quotedSheet(host.sheets.name(self.sheetId))}!${boxAddress(self.box)}` },
    addressLocal: { get: (self, host) => `${quotedSheet(host.sheets.name(self.sheetId))}!${boxAddress(self.box)}` },
    cellCount: {
      get: ({ box }) => (box.rowCount * box.columnCount > 2 ** 31 - 1 ? -1 : box.rowCount * box.columnCount),
    },
    rowIndex: { get: ({ box }) => box.row },
    columnIndex: { get: ({ box }) => box.column },
    rowCount: { get: ({ box }) => box.rowCount },
    columnCount: { get: ({ box }) => box.columnCount },
    isEntireColumn: { get: ({ box }) => isWholeColumns(box) },
    isEntireRow: { get: ({ box }) => isWholeRows(box) },
    values: {
      get: (self, host) => matrix(self, (row, column) => shown(readValue(host, self.sheetId, row, column))),
      set: (self, value, host) => writeRange(host, self.sheetId, self.box, value),
    },
    formulas: {
      get: (self, host) =>
        matrix(
          self,
          (row, column) =>
            readFormula(host, self.sheetId, row, column) ?? shown(readValue(host, self.sheetId, row, column)),
        ),
      set: (self, value, host) => writeRange(host, self.sheetId, self.box, value),
    },
    text: {
      get: (self, host) => {
        const sheet = host.engine.sheet(self.sheetId)!;
        return matrix(self, (row, column) =>
          textOf(
            readValue(host, self.sheetId, row, column),
            numberFormatOf(host.engine, host.engine.cell(sheet, row, column)),
          ),
        );
      },
    },
    valueTypes: {
      get: (self, host) => matrix(self, (row, column) => valueType(readValue(host, self.sheetId, row, column))),
    },
    numberFormat: {
      get: (self, host) => {
        const sheet = host.engine.sheet(self.sheetId)!;
        return matrix(self, (row, column) => numberFormatOf(host.engine, host.engine.cell(sheet, row, column)));
      },
      set: (self, value, host) => setNumberFormat(self, value, host),
    },
    hasSpill: {
      get: (self, host) => {
        const cells = matrixOf(onGrid(host, self.sheetId, self.box), (row, column) => {
          const spill = host.spillAt(self.sheetId, row, column);
          return spill !== null && !spill.refused;
        });
        return common(cells.flat());
      },
    },
    hyperlink: {
      get: ({ sheetId, box }, host) => {
        const link = host.sheets
          .of(sheetId)
          .hyperlinks.find((item) => item.row === box.row && item.column === box.column);
        if (!link) return null;
        const textToDisplay = textOf(readValue(host, sheetId, box.row, box.column), 'General');
        return { ...linkOf(link), textToDisplay };
      },
      set: (self, value, host) => setHyperlink(self, value, host),
    },
    hidden: {
      get: (self, host) => {
        const both = [hiddenRows(self, host), hiddenColumns(self, host)];
        return both.includes(true) ? true : common(both);
      },
    },
    rowHidden: { get: hiddenRows, set: (self, value, host) => hide(self, 'row', value, host) },
    columnHidden: { get: hiddenColumns, set: (self, value, host) => hide(self, 'column', value, host) },
  },
  objects: {
    format: (self) => rangeFormatObject(self),
    worksheet: (self, host) => worksheetObject(host, self.sheetId),
    dataValidation: (self) => dataValidationObject(self),
    conditionalFormats: (self) => conditionalFormatCollectionObject(self),
    sort: (self) => rangeSortObject(self),
  },
  methods: {
    // The client asks this first when it sends a large matrix in parts.
    _ValidateArraySize: ({ box }, [rows, columns]) => {
      if (rows !== box.rowCount || columns !== box.columnCount) {
        throw invalidArgument(
          `The matrix has ${String(rows)} × ${String(columns)} cells and the range ${box.rowCount} × ${box.columnCount}.`,
        );
      }
    },
    getCell: (self, [row, column]) => {
      const box = checkedBox(self.box.row + integer(row), self.box.column + integer(column), 1, 1);
      return at(self, box);
    },
    getRow: (self, [row]) => {
      if (integer(row) < 0 || (row as number) >= self.box.rowCount)
        throw invalidArgument('The row lies outside the range.');
      return at(self, { ...self.box, row: self.box.row + (row as number), rowCount: 1 });
    },
    getColumn: (self, [column]) => {
      const index = integer(column);
      if (index < 0 || index >= self.box.columnCount) throw invalidArgument('The column lies outside the range.');
      return at(self, { ...self.box, column: self.box.column + index, columnCount: 1 });
    },
    getResizedRange: (self, [rows, columns]) => at(self, resized(self.box, integer(rows), integer(columns))),
    getAbsoluteResizedRange: (self, [rows, columns]) =>
      at(self, checkedBox(self.box.row, self.box.column, integer(rows), integer(columns))),
    getOffsetRange: (self, [rows, columns]) => {
      const { row, column, rowCount, columnCount } = self.box;
      return at(self, checkedBox(row + integer(rows), column + integer(columns), rowCount, columnCount));
    },
    getEntireRow: (self) => at(self, { ...self.box, column: 0, columnCount: sheetColumns }),
    getEntireColumn: (self) => at(self, { ...self.box, row: 0, rowCount: sheetRows }),
    getIntersection: (self, [other], host) => {
      const box = intersection(self.box, boxOf(other, host, self.sheetId));
      if (!box) throw itemNotFound('The ranges do not meet.');
      return at(self, box);
    },
    getIntersectionOrNullObject: (self, [other], host) => {
      const box = intersection(self.box, boxOf(other, host, self.sheetId));
      return box && at(self, box);
    },
    getBoundingRect: (self, [other], host) => at(self, boundingBox(self.box, boxOf(other, host, self.sheetId))),
    getLastCell: (self) => at(self, lastCell(self.box)),
    getLastRow: (self) => at(self, { ...self.box, row: self.box.row + self.box.rowCount - 1, rowCount: 1 }),
    getLastColumn: (self) =>
      at(self, { ...self.box, column: self.box.column + self.box.columnCount - 1, columnCount: 1 }),
    getRowsAbove: (self, [count]) => {
      const rows = integer(count ?? 1);
      return at(self, checkedBox(self.box.row - rows, self.box.column, rows, self.box.columnCount));
    },
    getRowsBelow: (self, [count]) => {
      const { row, column, rowCount, columnCount } = self.box;
      return at(self, checkedBox(row + rowCount, column, integer(count ?? 1), columnCount));
    },
    getColumnsAfter: (self, [count]) => {
      const { row, column, rowCount, columnCount } = self.box;
      return at(self, checkedBox(row, column + columnCount, rowCount, integer(count ?? 1)));
    },
    getUsedRange: (self, [valuesOnly], host) =>
      at(
        self,
        usedBox(host, self.sheetId, self.box, valuesOnly === true) ?? { ...self.box, rowCount: 1, columnCount: 1 },
      ),
    getUsedRangeOrNullObject: (self, [valuesOnly], host) => {
      const box = usedBox(host, self.sheetId, self.box, valuesOnly === true);
      return box && at(self, box);
    },
    getSpillingToRange: (self, _, host) => spilling(self, host) ?? notFound('The cell does not spill.'),
    getSpillingToRangeOrNullObject: (self, _, host) => spilling(self, host),
    getSpillParent: (self, _, host) => spillParent(self, host) ?? notFound('The cell is not filled by a spill.'),
    getSpillParentOrNullObject: (self, _, host) => spillParent(self, host),
    merge: ({ sheetId, box }, _, host) => {
      if (host.tables.touching(sheetId, box).length > 0)
        throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
      throw apiNotFound('Range.merge');
    },
    ...rangeActions,
  },
};

function notFound(message: string): never {
  throw itemNotFound(message);
}

const lastCell = (box: RangeBox): RangeBox => ({
  row: box.row + box.rowCount - 1,
  column: box.column + box.columnCount - 1,
  rowCount: 1,
  columnCount: 1,
});

function spilling(self: RangeRef, host: Host): HostObject | null {
  if (self.box.rowCount * self.box.columnCount !== 1) throw invalidArgument('One cell is expected.');
  const spill = host.spillAt(self.sheetId, self.box.row, self.box.column);
  return spill?.isAnchor && !spill.refused ? at(self, spill.box) : null;
}

function spillParent(self: RangeRef, host: Host): HostObject | null {
  if (self.box.rowCount * self.box.columnCount !== 1) throw invalidArgument('One cell is expected.');
  const spill = host.spillAt(self.sheetId, self.box.row, self.box.column);
  return spill && !spill.refused ? at(self, { ...spill.box, rowCount: 1, columnCount: 1 }) : null;
}

function setNumberFormat(self: RangeRef, value: unknown, host: Host): void {
  const patch = (format: unknown): { n: { pattern: string } | null } => {
    if (typeof format !== 'string') throw invalidArgument('A number format is text.');
    // A blank one resets the format (Microsoft: 'Blank and null values in Excel add-ins').
    return { n: format === 'General' || format === '' ? null : { pattern: format } };
  };
  if (!Array.isArray(value)) {
    patchStyles(host.engine, self.sheetId, onGrid(host, self.sheetId, self.box), patch(value));
  } else {
    const read = asMatrix(self.box, value);
    const rowCount = self.box.rowCount;
    for (let c = 0; c < self.box.columnCount; c++) {
      for (let r = 0, from = 0; r < rowCount; r++) {
        if (r + 1 < rowCount && read(r + 1, c) === read(from, c)) continue;
        const format = read(from, c);
        const box = { row: self.box.row + from, column: self.box.column + c, rowCount: r + 1 - from, columnCount: 1 };
        if (format !== null && format !== undefined) patchStyles(host.engine, self.sheetId, box, patch(format));
        from = r + 1;
      }
    }
  }
  host.styled(self.sheetId);
}
