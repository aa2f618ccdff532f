import { columnIndex, columnLetters, sheetColumns, sheetRows } from '../../address';
import { toCellForm, type TableNames } from '../../engine/structured-references';
import { piecesOf } from '../formula-pieces';

/** Prefixes that a file sets before functions and parameters. Sources: [MS-XLSX] 2.2.2; LET and LAMBDA as Excel 16 saves them. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** A name as a cell shows it: without a file's prefixes, `_xldudf_CSIRT_PRIORITY` as `CSIRT.PRIORITY`. */
function plainName(name: string): string {
  return name.replace(prefixes, '').replace(/^_xldudf_([^_]+)_/i, '$1.');
}

/** Whether a formula refers to another workbook; `[1]!NAME(` is only an add-in's function. */
export function refersOutside(formula: string): boolean {
  let before = '';
  const pieces = [...piecesOf(formula)];
  return pieces.some((text, index) => {
    const outside =
      /^\[\d+\]$/.test(text) &&
      !/[\p{L}\p{N}_\]]$/u.test(before) &&
      !(pieces[index + 1] === '!' && isCall(pieces, index + 2));
    before = text;
    return outside || /^'[^']*\[\d+\]/.test(text);
  });
}

const isCall = (pieces: readonly string[], index: number): boolean =>
  /^[\p{L}_]/u.test(pieces[index] ?? '') && pieces[index + 1] === '(';

/**
 * A formula of a file as `range.formulas` gives it: with '=', without the file's prefixes, structured references as
 * their cell shows them.
 *
 * @param own the table that the cell lies in
 */
export function cellFormula(text: string, own: TableNames | null): string {
  let formula = text;
  if (/_x|!/i.test(text)) {
    const pieces = [...piecesOf(text)];
    formula = pieces
      .map((part, index) => {
        // An add-in's functions may come with the number of its link: [1]!CSIRT.PRIORITY(…).
        if (/^\[\d+\]$/.test(part) && pieces[index + 1] === '!' && isCall(pieces, index + 2)) return '';
        if (part === '!' && /^\[\d+\]$/.test(pieces[index - 1] ?? '') && isCall(pieces, index + 1)) return '';
        return /^_x/i.test(part) ? plainName(part) : part;
      })
      .join('');
  }
  try {
    return toCellForm(`=${formula}`, own);
  } catch {
    // Brackets that are no structured reference: the formula stays as it is, and will not be calculated.
    return `=${formula}`;
  }
}

const cellPiece = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPiece = /^(\$?)([A-Za-z]{1,3})$/;
const rowPiece = /^(\$?)(\d{1,7})$/;

/** A formula moved as filling does; references that leave the sheet become #REF!. For formulas that several cells share. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | null => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index < 0 || index >= sheetColumns ? null : fixed + columnLetters(index);
  };
  const row = (fixed: string, digits: string): string | null => {
    const index = Number(digits) + (fixed ? 0 : rows);
    return index < 1 || index > sheetRows ? null : fixed + index;
  };
  const pieces = [...piecesOf(formula)];
  return pieces
    .map((part, index) => {
      const before = pieces[index - 1] ?? '';
      const after = pieces[index + 1] ?? '';
      if (after === '(' || after === '!' || after.startsWith('[')) return part;
      const cell = cellPiece.exec(part);
      if (cell) {
        if (columnIndex(cell[2]) >= sheetColumns || Number(cell[4]) > sheetRows) return part;
        const [letters, digits] = [column(cell[1], cell[2]), row(cell[3], cell[4])];
        return letters === null || digits === null ? '#REF!' : letters + digits;
      }
      // Whole columns and rows stand on both sides of a colon.
      if (before !== ':' && after !== ':') return part;
      const other = before === ':' ? (pieces[index - 2] ?? '') : (pieces[index + 2] ?? '');
      const letters = columnPiece.exec(part);
      if (letters && columnPiece.test(other)) return column(letters[1], letters[2]) ?? '#REF!';
      const digits = rowPiece.exec(part);
      if (digits && rowPiece.test(other)) return row(digits[1], digits[2]) ?? '#REF!';
      return part;
    })
    .join('');
}
