import { UserError } from '../errors';
import { areaFrom, columnLetters } from '../references';

/**
 * Makes room for what is drawn anew in the cells of a sheet: clears what was drawn there before, which a defined name
 * remembers, and nothing else. The name then stands for the new area.
 * @param name defined name of the area
 * @param at top left cell
 * @throws UserError where somebody else's cells are in the way
 */
export async function takeArea(
  sheet: Excel.Worksheet,
  name: string,
  at: string,
  rows: number,
  columns: number,
): Promise<void> {
  const { context } = sheet;
  const item = context.workbook.names.getItemOrNullObject(name);
  const before = item.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const area = sheet.getRange(areaFrom(at, rows, columns)).load('rowIndex,columnIndex');
  const used = area.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
  sheet.load('name');
  item.load('name');
  await context.sync();
  if (!used.isNullObject) {
    const isOwn = (row: number, column: number) =>
      !before.isNullObject &&
      row >= before.rowIndex &&
      row < before.rowIndex + before.rowCount &&
      column >= before.columnIndex &&
      column < before.columnIndex + before.columnCount;
    const inTheWay = used.formulas.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const [r, c] = [used.rowIndex + row, used.columnIndex + column];
        return cell === '' || isOwn(r, c) ? [] : [`${columnLetters(c)}${r + 1}`];
      }),
    );
    if (inTheWay.length > 0) {
      const more = inTheWay.length > 1 ? ` and ${inTheWay.length - 1} more cells` : '';
      throw new UserError(
        `Sheet '${sheet.name}', cell ${inTheWay[0]}${more}: something else stands where Waymark draws. Move it to another sheet and try again; nothing was changed.`,
      );
    }
  }
  if (!before.isNullObject) before.clear();
  if (!item.isNullObject) item.delete();
  context.workbook.names.add(name, area);
}
