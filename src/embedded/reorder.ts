import { putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import type { ICellData } from '@univerjs/core';
import type { Host } from './host';
import type { RangeBox } from './workbook-data';

/**
 * Puts rows of cells into another order: contents, formats, links and notes move with their row; formulas keep to their
 * own row and references to the cells from elsewhere stay where they are, as when Excel sorts.
 * @param places rows of the sheet that take part, in their order
 * @param order for each of these places the row whose cells come there
 */
export function reorderRows(
  host: Host,
  sheetId: string,
  box: RangeBox,
  places: readonly number[],
  order: readonly number[],
): void {
  const sheet = host.engine.sheet(sheetId)!;
  const contents: CellMatrix = {};
  const styles: { row: number; column: number; style: ICellData['s'] }[] = [];
  const moved = new Map<number, number>();
  places.forEach((row, index) => {
    const from = order[index];
    if (from === row) return;
    moved.set(from, row);
    for (let column = box.column; column < box.column + box.columnCount; column++) {
      const cell = host.engine.cell(sheet, from, column);
      const formula = host.engine.formula(sheet, cell, from, column);
      const { v = null, t = null, p = null, s = null } = cell ?? {};
      const f = formula && host.moveFormula(formula, row - from, 0);
      putCell(contents, row, column, { v, t, p, f, si: null });
      styles.push({ row, column, style: s });
    }
  });
  if (moved.size === 0) return;
  host.engine.writeCells(sheetId, contents);
  host.engine.placeStyles(sheetId, styles);
  const extras = host.sheets.of(sheetId);
  const follow = <T extends { readonly row: number; readonly column: number }>(item: T): T => {
    const isInside = item.column >= box.column && item.column < box.column + box.columnCount;
    const row = isInside ? moved.get(item.row) : undefined;
    return row === undefined ? item : { ...item, row };
  };
  extras.hyperlinks = extras.hyperlinks.map(follow);
  extras.notes = extras.notes.map(follow);
  host.styled(sheetId);
  host.events.changed(sheetId, box);
}
