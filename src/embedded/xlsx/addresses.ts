import { cellRef, colToLetter } from 'hucre/xlsx';
import type { RangeBox } from '../workbook-data';

/** `B3`, from a row and a column that count from 0. */
export const cellAddress = cellRef;

/** `A1:F5`, or `A1` for a single cell. */
export function rangeAddress(box: RangeBox): string {
  const first = cellRef(box.row, box.column);
  const last = cellRef(box.row + box.rowCount - 1, box.column + box.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Several ranges as one `sqref`. */
export const rangeAddresses = (boxes: readonly RangeBox[]): string => boxes.map(rangeAddress).join(' ');

/** `$A$1:$F$5`. */
export function absoluteAddress(box: RangeBox): string {
  return rangeAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `$1:$2`, from rows that count from 0. */
export const wholeRows = (first: number, last: number): string => `$${first + 1}:$${last + 1}`;

/** `$A:$B`, from columns that count from 0. */
export const wholeColumns = (first: number, last: number): string => `$${colToLetter(first)}:$${colToLetter(last)}`;

/** Whether a cell lies in a range. */
export function contains(box: RangeBox, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rowCount && column >= box.column && column < box.column + box.columnCount
  );
}

/** A sheet's name as formulas write it: quoted unless it is one plain word that is no address. */
export function sheetInFormula(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A formula in which every name of a given sheet that needs quotes and lacks them gets them. */
export function withQuotedSheets(formula: string, sheetNames: readonly string[]): string {
  return [...sheetNames]
    .sort((a, b) => b.length - a.length)
    .filter((name) => sheetInFormula(name) !== name)
    .reduce((text, name) => {
      const bare = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return text.replace(new RegExp(`(?<![\\p{L}\\p{N}_.' ])${bare}!`, 'giu'), () => `${sheetInFormula(name)}!`);
    }, formula);
}
