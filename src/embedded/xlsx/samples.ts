import type { Cell, CellStyle as FileStyle } from 'hucre';
import type { SheetData, WorkbookData } from '../workbook-data';
import { escaped } from './xml-text';

/** Cells as the file writer takes them, by `row,column`. */
export type FileCells = Map<string, Partial<Cell>>;

/**
 * The few cells that the file writer is given; all others are written here, and these go. They are one of each style
 * on the first sheet, so that the file has it and its number can be read back, a text and a spilled formula where the
 * file needs what belongs to them, and every cell with a link or a note.
 */
export function sampleCells(data: WorkbookData, sheet: SheetData, styles: readonly FileStyle[]): FileCells {
  const cells: FileCells = new Map();
  const put = (row: number, column: number, cell: Partial<Cell>) =>
    cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), ...cell });
  if (sheet === data.sheets[0]) {
    styles.forEach((style, row) => put(row, 0, { value: null, style }));
    const all = data.sheets.flatMap((each) => each.cells);
    if (all.some(({ value }) => typeof value === 'string')) put(styles.length, 0, { value: 'text' });
    if (all.some(({ spill }) => spill)) {
      const formulaRef = `A${styles.length + 2}`;
      put(styles.length + 1, 0, {
        formula: '1',
        formulaResult: 1,
        formulaType: 'array',
        formulaDynamic: true,
        formulaRef,
      });
    }
  }
  for (const { row, column, address, documentReference, screenTip } of sheet.hyperlinks) {
    const inside = documentReference?.replace(/^#/, '');
    const target = address && inside ? `${address}#${inside}` : (address ?? '');
    const hyperlink = { target, ...(!address && { location: inside }), ...(screenTip && { tooltip: screenTip }) };
    put(row, column, { hyperlink });
  }
  for (const { row, column, text, author } of sheet.notes ?? []) {
    put(row, column, { comment: { text: escaped(text), ...(author !== undefined && { author }) } });
  }
  return cells;
}

/** The numbers that the file gave to the styles, read from the first sheet's samples. */
export function sampleNumbers(xml: string, count: number): number[] {
  const found = new Map(
    [...xml.matchAll(/<c r="A(\d+)"[^>]*? s="(\d+)"/g)].map(([, row, number]) => [Number(row) - 1, Number(number)]),
  );
  return Array.from({ length: count }, (_, index) => found.get(index) ?? 0);
}
