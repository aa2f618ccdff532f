import type { CellData, CellError, CellStyle, SheetData, TableData } from '../workbook-data';
import { cellAddress, contains, rangeAddress } from './addresses';
import { fileFormula } from './formulas';
import { fittedHeights } from './row-heights';
import { escaped, textElement, xmlText } from './xml-text';

/** Errors that Excel saves as another one, with rich data beside it that is not written here. */
const savedAs: Partial<Record<CellError['error'], string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#BUSY!': '#VALUE!',
};

const pointsAPixel = 0.75;

/** In words, for messages. */
export const placeOf = (sheet: string, row: number, column: number): string =>
  `Sheet "${sheet}", cell ${cellAddress(row, column)}`;

/** The texts of a workbook's cells, each once. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  get count(): number {
    return this.indexes.size;
  }

  part(): string {
    const items = [...this.indexes.keys()].map((text) => `<si>${textElement(text)}</si>`).join('');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.count}">${items}</sst>`;
  }
}

/** Writes a sheet's cells: the attributes after the address, and what is inside. */
class CellWriter {
  private readonly formulas = new Map<string, string>();

  constructor(
    private readonly sheet: SheetData,
    private readonly texts: SharedTexts,
  ) {}

  content(cell: CellData): string {
    const formula = cell.formula === undefined ? null : this.formula(cell);
    if (formula !== null) return `${typed(formulaResult(cell.value), formula)}</c>`;
    const { value } = cell;
    if (value === null || value === '') return '/>';
    if (typeof value === 'string') return ` t="s"><v>${this.texts.indexOf(value)}</v></c>`;
    return `${typed(value, '')}</c>`;
  }

  /** A formula's element; null for one that came from a file, was never calculated here and cannot be written. */
  private formula(cell: CellData): string | null {
    const { row, column, spill } = cell;
    const table = this.sheet.tables.find(({ range }) => contains(range, row, column))?.name;
    try {
      const text = this.text(cell, table);
      const of = spill ? ` t="array" ref="${rangeAddress({ row, column, ...spill })}"` : '';
      return `<f${of}>${text}</f>`;
    } catch (error) {
      if (cell.asleep) return null;
      throw error;
    }
  }

  private text({ formula, row, column }: CellData, table: string | undefined): string {
    const key = `${table ?? ''}\n${formula}`;
    const text = this.formulas.get(key) ?? xmlText(fileFormula(formula!, placeOf(this.sheet.name, row, column), table));
    this.formulas.set(key, text);
    return text;
  }
}

/** A result of a formula never is nothing: what shows nothing is empty text. */
const formulaResult = (value: CellData['value']): Exclude<CellData['value'], null> => value ?? '';

/** A value with its type before it; `inside` stands before the value. */
function typed(value: Exclude<CellData['value'], null>, inside: string): string {
  if (typeof value === 'number') return `>${inside}<v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b">${inside}<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'object') return ` t="e">${inside}<v>${savedAs[value.error] ?? value.error}</v>`;
  return ` t="str">${inside}${value === '' ? '<v/>' : `<v>${xmlText(escaped(value))}</v>`}`;
}

/**
 * A sheet's rows and cells; a cell without a style of its own takes its column's.
 *
 * @param styles the workbook's styles, which say what wraps
 * @param styleNumbers the file's numbers of the styles, as `CellData.style` counts
 * @throws Error naming sheet and cell for what a file cannot hold
 */
export function sheetData(
  sheet: SheetData,
  styles: readonly CellStyle[],
  styleNumbers: readonly number[],
  texts: SharedTexts,
): string {
  checkHeadings(sheet);
  const fitted = fittedHeights(sheet, styles);
  const columnStyles = new Map(sheet.columns.map((column) => [column.column, column.style]));
  const writer = new CellWriter(sheet, texts);
  const rows = new Map<number, string>(sheet.rows.map(({ row }) => [row, '']));
  for (const cell of inOrder(sheet.cells)) {
    if (typeof cell.value === 'number' && !Number.isFinite(cell.value))
      throw new Error(`${placeOf(sheet.name, cell.row, cell.column)}: ${cell.value} is no number.`);
    const style = cell.style ?? columnStyles.get(cell.column);
    const number = style === undefined ? 0 : styleNumbers[style];
    const attributes = `${number ? ` s="${number}"` : ''}${cell.spill ? ' cm="1"' : ''}`;
    const content = writer.content(cell);
    if (content === '/>' && style === undefined) continue;
    const text = `<c r="${cellAddress(cell.row, cell.column)}"${attributes}${content}`;
    rows.set(cell.row, (rows.get(cell.row) ?? '') + text);
  }
  const looks = new Map(sheet.rows.map((data) => [data.row, data]));
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const { height, hidden, outlineLevel } = looks.get(row) ?? {};
      const size = height === undefined ? sizeOf(fitted.get(row)) : `${sizeOf(height * pointsAPixel)} customHeight="1"`;
      const look = `${size}${hidden ? ' hidden="1"' : ''}${outlineLevel ? ` outlineLevel="${outlineLevel}"` : ''}`;
      return cells === '' ? `<row r="${row + 1}"${look}/>` : `<row r="${row + 1}"${look}>${cells}</row>`;
    });
  return lines.length > 0 ? `<sheetData>${lines.join('')}</sheetData>` : '<sheetData/>';
}

const sizeOf = (points: number | undefined): string => (points === undefined ? '' : ` ht="${points}"`);

function inOrder(cells: readonly CellData[]): readonly CellData[] {
  const isBefore = (a: CellData, b: CellData): boolean => a.row - b.row < 0 || (a.row === b.row && a.column < b.column);
  if (cells.every((cell, index) => index === 0 || isBefore(cells[index - 1], cell))) return cells;
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Header cells are text, and exactly their columns' names: Excel repairs a table where they differ. */
function checkHeadings(sheet: SheetData): void {
  const headers = new Set(sheet.tables.map(({ range }) => range.row));
  const found = new Map(
    sheet.cells.filter(({ row }) => headers.has(row)).map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  const check = ({ name, range, columns }: TableData): void =>
    columns.forEach((column, index) => {
      const at = range.column + index;
      const cell = found.get(`${range.row} ${at}`);
      if (cell?.value !== column.name || cell.formula !== undefined) {
        throw new Error(
          `${placeOf(sheet.name, range.row, at)}: the heading is not the name of column "${column.name}" of table ${name}.`,
        );
      }
    });
  sheet.tables.forEach(check);
}
