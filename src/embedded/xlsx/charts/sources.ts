import { sourceOf } from '../../chart-source';
import type { CellData, WorkbookData } from '../../workbook-data';
import { element, textual } from './xml';

/** The cells of a workbook, as charts look them up. */
export class SourceCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, CellData>>();

  constructor(private readonly data: WorkbookData) {}

  private sheet(name: string): ReadonlyMap<string, CellData> | undefined {
    const wanted = name.toLowerCase();
    if (!this.sheets.has(wanted)) {
      const found = this.data.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
      if (found) this.sheets.set(wanted, new Map(found.cells.map((cell) => [`${cell.row} ${cell.column}`, cell])));
    }
    return this.sheets.get(wanted);
  }

  /** The cells that a reference means, in order; undefined for those that are blank. */
  of(formula: string): (CellData | undefined)[] {
    const source = sourceOf(formula);
    const sheet = source && this.sheet(source.sheet);
    if (!source || !sheet) return [];
    const { row, column, rowCount, columnCount } = source.box;
    return Array.from({ length: rowCount * columnCount }, (_, at) =>
      sheet.get(`${row + Math.floor(at / columnCount)} ${column + (at % columnCount)}`),
    );
  }

  format(cell: CellData | undefined): string {
    return (cell?.style !== undefined && this.data.styles[cell.style].numberFormat) || 'General';
  }
}

const point = (index: number, text: string): string => element('c:pt', { idx: index }, textual('c:v', text));

const shown = ({ value }: CellData): string =>
  value === null
    ? ''
    : typeof value === 'object'
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'TRUE'
          : 'FALSE'
        : String(value);

/** A reference with what its cells hold now, so that a reader shows the chart at once. */
export function reference(formula: string, cells: SourceCells, isText: boolean): string {
  const found = cells.of(formula);
  const points = found
    .map((cell, index) => {
      if (!cell || cell.value === null || cell.value === '') return '';
      if (isText) return point(index, shown(cell));
      return typeof cell.value === 'number' ? point(index, String(cell.value)) : '';
    })
    .join('');
  const first = found.find((cell) => typeof cell?.value === 'number');
  const cache = element(
    isText ? 'c:strCache' : 'c:numCache',
    {},
    !isText && textual('c:formatCode', cells.format(first)),
    element('c:ptCount', { val: found.length }),
    points,
  );
  return element(isText ? 'c:strRef' : 'c:numRef', {}, textual('c:f', formula.slice(1)), cache);
}

/** Whether a reference holds words: then it is written, and read, as text. */
export const holdsText = (formula: string, cells: SourceCells): boolean =>
  cells.of(formula).some((cell) => typeof cell?.value === 'string' && cell.value !== '');
