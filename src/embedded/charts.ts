import { chartKinds } from './chart-kinds';
import { isDateFormat, referenceTo, sourceOf } from './chart-source';
import type { ChartAxis, ChartData, ChartSeries, ChartType } from './drawing-data';
import { numberFormatOf } from './engine/cells';
import { defaultColumnWidth, defaultRowHeight } from './engine/engine';
import type { Host } from './host';
import { readValue } from './objects/range';
import type { CellSizes } from './placing';
import type { CellError, CellValue, RangeBox } from './workbook-data';

const pointsAPixel = 0.75;

/** Sizes of a sheet's cells as they are shown. */
export function cellSizes(host: Host, sheetId: string): CellSizes {
  const sheet = host.engine.sheet(sheetId)!;
  const [rows, columns] = [sheet.getRowManager(), sheet.getColumnManager()];
  return {
    row: (index) => {
      const row = rows.getRow(index);
      return row?.hd === 1 ? 0 : (row?.h ?? defaultRowHeight) * pointsAPixel;
    },
    column: (index) => {
      const column = columns.getColumn(index);
      return column?.hd === 1 ? 0 : (column?.w ?? defaultColumnWidth) * pointsAPixel;
    },
  };
}

interface Cells {
  value(row: number, column: number): CellValue | CellError;
  isDate(row: number, column: number): boolean;
}

const isBlank = (value: CellValue | CellError): boolean => value === null || value === '';

/**
 * How a range is divided into names, categories and values, as Excel does it: the longer side holds the categories; a
 * first row or column of texts names things, and so does one of dates beside numbers or one under a blank corner
 * (Peltier Tech: 'Prepare your data'). The first column of a scatter chart
 * is its horizontal values.
 */
export function seriesOfRange(
  host: Host,
  sheetId: string,
  box: RangeBox,
  type: ChartType,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): ChartSeries[] {
  const sheet = host.engine.sheet(sheetId)!;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && box.rowCount > box.columnCount);
  // From here on as if series stood in columns.
  const at = (along: number, across: number): [number, number] =>
    byColumns ? [box.row + along, box.column + across] : [box.row + across, box.column + along];
  const cells: Cells = {
    value: (along, across) => readValue(host, sheetId, ...at(along, across)),
    isDate: (along, across) => {
      const [row, column] = at(along, across);
      return isDateFormat(numberFormatOf(host.engine, host.engine.cell(sheet, row, column)));
    },
  };
  const [length, width] = byColumns ? [box.rowCount, box.columnCount] : [box.columnCount, box.rowCount];
  const isScatter = chartKinds[type].family === 'scatter';
  const hasNames = length > 1 && namesStandFirst(cells, width);
  const hasCategories = width > 1 && (isScatter || categoriesStandFirst(cells, length, hasNames ? 1 : 0));
  const part = (along: number, across: number, count: number): string => {
    const [row, column] = at(along, across);
    const size = byColumns ? { rowCount: count, columnCount: 1 } : { rowCount: 1, columnCount: count };
    return referenceTo(sheet.getName(), { row, column, ...size });
  };
  const [from, first] = [hasNames ? 1 : 0, hasCategories ? 1 : 0];
  return Array.from({ length: width - first }, (_, index) => ({
    type,
    axisGroup: 'Primary' as const,
    ...(hasNames && { name: part(0, first + index, 1) }),
    values: part(from, first + index, length - from),
    ...(hasCategories && { categories: part(from, 0, length - from) }),
  }));
}

function namesStandFirst(cells: Cells, width: number): boolean {
  const heads = Array.from({ length: width }, (_, across) => cells.value(0, across)).slice(width > 1 ? 1 : 0);
  if (heads.every((value) => typeof value === 'string' && value !== '')) return true;
  return width > 1 && isBlank(cells.value(0, 0)) && heads.every((value) => !isBlank(value));
}

function categoriesStandFirst(cells: Cells, length: number, from: number): boolean {
  const rest = Array.from({ length: length - from }, (_, along) => along + from);
  const filled = rest.filter((along) => !isBlank(cells.value(along, 0)));
  if (filled.length === 0) return false;
  if (filled.every((along) => typeof cells.value(along, 0) === 'string')) return true;
  if (filled.every((along) => cells.isDate(along, 0)) && !filled.every((along) => cells.isDate(along, 1))) return true;
  return from === 1 && isBlank(cells.value(0, 0));
}

const plainAxis: ChartAxis = { visible: true };

/** Axes as Excel gives them to a new chart: gridlines for the values, both ways under points. */
export function axesFor(type: ChartType): ChartData['axes'] {
  const isScatter = chartKinds[type].family === 'scatter';
  return {
    category: isScatter ? { ...plainAxis, majorGridlines: {} } : plainAxis,
    value: { ...plainAxis, majorGridlines: {} },
  };
}

/** The text of a cell that a chart names; what is no reference is the text itself. */
export function nameOf(host: Host, name: string | undefined, index: number): string {
  if (name === undefined) return `Series${index + 1}`;
  const source = sourceOf(name);
  const sheetId = source && host.sheets.find(source.sheet)?.getSheetId();
  if (!source || !sheetId) return name.startsWith('=') ? '#REF!' : name;
  const value = readValue(host, sheetId, source.box.row, source.box.column);
  return value === null ? '' : typeof value === 'object' ? value.error : String(value);
}

/** Number format of the first cell of a reference. */
export function formatOf(host: Host, formula: string | undefined): string {
  const source = sourceOf(formula);
  const sheet = source && host.sheets.find(source.sheet);
  return source && sheet
    ? numberFormatOf(host.engine, host.engine.cell(sheet, source.box.row, source.box.column))
    : 'General';
}

/** The numbers of a reference; what is none is left out. */
export function numbersOf(host: Host, formula: string | undefined): number[] {
  const source = sourceOf(formula);
  const sheetId = source && host.sheets.find(source.sheet)?.getSheetId();
  if (!source || !sheetId) return [];
  const { row, column, rowCount, columnCount } = source.box;
  return Array.from({ length: rowCount * columnCount }, (_, at) =>
    readValue(host, sheetId, row + Math.floor(at / columnCount), column + (at % columnCount)),
  ).filter((value) => typeof value === 'number');
}
