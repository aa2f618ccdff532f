import type { ChartData } from './drawing-data';
import type { CellError, CellValue } from './workbook-data';

/**
 * What a chart says of itself to those who do not see it: its own alternative text, which Office.js cannot set, else the
 * sentence in the cell above it, else its title.
 */
export function captionOf(
  { anchor, title, altText }: Pick<ChartData, 'anchor' | 'title' | 'altText'>,
  cellAt: (row: number, column: number) => CellValue | CellError | undefined,
): string | undefined {
  if (altText !== undefined) return altText;
  const above =
    anchor.placement === 'Absolute' || anchor.from.row === 0
      ? undefined
      : cellAt(anchor.from.row - 1, anchor.from.column);
  if (typeof above === 'string' && above !== '') return above;
  return title.visible ? title.text : undefined;
}
