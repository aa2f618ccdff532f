import type { CellStyle, SheetData } from '../workbook-data';

const defaultWidth = 64;
/** Pixels on both sides of a cell's text. */
const padding = 6;
/** Pixels of a character at 11 points: wide enough for the fonts that stand in for Calibri. */
const characterWidth = 6.6;
/** Points of a line, for each point of its font. */
const lineHeight = 15 / 11;
/** Excel's limit, in points. */
const highest = 409;

/** Lines that a text takes in a cell of this width in pixels, broken between words as spreadsheets do. */
function linesOf(text: string, width: number, { fontSize = 11, bold = false }: CellStyle): number {
  const perLine = Math.max(1, Math.floor((width - padding) / (characterWidth * (fontSize / 11) * (bold ? 1.07 : 1))));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > perLine) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      // A word longer than the line is broken where the line ends.
      while (used > perLine) {
        lines += 1;
        used -= perLine;
      }
    }
  }
  return lines;
}

/**
 * The heights of rows that are as high as their wrapped text, as Excel saves them too: a reader that trusts the file,
 * as LibreOffice does when it prints, would show one line of each.
 * @returns points by row, counted from 0; rows with a height of their own, or one line, are left out
 */
export function fittedHeights(sheet: SheetData, styles: readonly CellStyle[]): ReadonlyMap<number, number> {
  const own = new Set(sheet.rows.filter(({ height }) => height !== undefined).map(({ row }) => row));
  const columns = new Map(sheet.columns.map((column) => [column.column, column]));
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of sheet.cells) {
    if (own.has(row) || typeof value !== 'string' || value === '') continue;
    const place = columns.get(column);
    const index = style ?? place?.style;
    const look = index === undefined ? undefined : styles[index];
    if (!look?.wrapText || place?.hidden) continue;
    const lines = linesOf(value, place?.width ?? defaultWidth, look);
    if (lines < 2) continue;
    const height = Math.min(highest, Math.ceil(lines * (look.fontSize ?? 11) * lineHeight));
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}
