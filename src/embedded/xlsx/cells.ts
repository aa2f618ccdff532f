import type { Cell, CellStyle as FileStyle } from 'hucre';
import type { CellData, CellError, SheetData, TableData } from '../workbook-data';
import { cellAddress, contains, rangeAddress } from './addresses';
import { fileFormula } from './formulas';

/** Set before an error that is a formula's result, which the file writer takes for text; finishing turns it into an error. */
export const errorResultMark = '\uE000';

/** Errors that Excel saves as another one, with rich data beside it that is not written here. */
const savedAs: Partial<Record<CellError['error'], string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#BUSY!': '#VALUE!',
};

/** A sheet's cells as the file writer takes them, by `row,column`. */
export type FileCells = Map<string, Partial<Cell>>;

/** In words, for messages. */
export const placeOf = (sheet: string, row: number, column: number): string =>
  `Sheet "${sheet}", cell ${cellAddress(row, column)}`;

/**
 * All cells of a sheet; a cell without a style of its own takes its column's.
 *
 * @param styles by index, as `CellData.style` counts
 * @throws Error naming sheet and cell for what a file cannot hold
 */
export function fileCells(sheet: SheetData, styles: readonly FileStyle[]): FileCells {
  const columnStyles = new Map(sheet.columns.map((column) => [column.column, column.style]));
  const cells: FileCells = new Map();
  for (const cell of sheet.cells) {
    const style = cell.style ?? columnStyles.get(cell.column);
    cells.set(`${cell.row},${cell.column}`, {
      ...content(cell, sheet),
      ...(style !== undefined && { style: styles[style] }),
    });
  }
  for (const table of sheet.tables) writeHeaders(sheet, table, cells);
  for (const link of sheet.hyperlinks) {
    const key = `${link.row},${link.column}`;
    const inside = link.documentReference?.replace(/^#/, '');
    const target = link.address && inside ? `${link.address}#${inside}` : (link.address ?? '');
    cells.set(key, {
      ...cells.get(key),
      hyperlink: {
        target,
        ...(!link.address && { location: inside }),
        ...(link.screenTip && { tooltip: link.screenTip }),
      },
    });
  }
  return cells;
}

function content(cell: CellData, sheet: SheetData): Partial<Cell> {
  const place = placeOf(sheet.name, cell.row, cell.column);
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value))
    throw new Error(`${place}: ${cell.value} is no number.`);
  if (cell.formula !== undefined) {
    const table = sheet.tables.find(({ range }) => contains(range, cell.row, cell.column));
    return {
      formula: fileFormula(cell.formula, place, table?.name),
      formulaResult: formulaResult(cell.value),
      ...(cell.spill && {
        formulaType: 'array' as const,
        formulaDynamic: true,
        formulaRef: rangeAddress({ row: cell.row, column: cell.column, ...cell.spill }),
      }),
    };
  }
  if (typeof cell.value === 'object' && cell.value !== null) return { value: savedError(cell.value) };
  if (cell.value === null || cell.value === '') return { value: null };
  if (typeof cell.value !== 'string') return { value: cell.value };
  // The writer takes a text such as '#N/A' for the error, unless it comes as rich text.
  if (/^#[A-Z0-9/_]+[!?]?$/.test(cell.value)) return { value: cell.value, richText: [{ text: cell.value }] };
  return { value: escaped(cell.value) };
}

function formulaResult(value: CellData['value']): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return errorResultMark + savedError(value);
  return typeof value === 'string' ? escaped(value) : value;
}

const savedError = ({ error }: CellError): string => savedAs[error] ?? error;

/** Text that looks like a file's own escapes (`_x0041_`) gets its first underscore escaped. Source: ECMA-376-1, 22.9.2.19. */
export const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Header cells are text, and exactly their columns' names: Excel repairs a table where they differ. */
function writeHeaders(sheet: SheetData, { name, range, columns }: TableData, cells: FileCells): void {
  columns.forEach((column, index) => {
    const at = range.column + index;
    const source = sheet.cells.find((cell) => cell.row === range.row && cell.column === at);
    if (String(source?.value ?? '') !== column.name || source?.formula !== undefined) {
      throw new Error(
        `${placeOf(sheet.name, range.row, at)}: the heading is not the name of column "${column.name}" of table ${name}.`,
      );
    }
    const key = `${range.row},${at}`;
    cells.set(key, { ...cells.get(key), value: escaped(column.name) });
  });
}
