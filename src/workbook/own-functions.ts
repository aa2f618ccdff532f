import { columnLetters } from './references';

/** Cells whose formulas are read in one answer: long ones stay below the 5 MB that Excel on the web sends. */
const cellsAnAnswer = 10_000;

interface OwnCell {
  readonly cell: Excel.Range;
  readonly formula: string;
  readonly place: string;
}

/**
 * Finds the analyst's own cells that hold CSIRT functions.
 * @returns where they stand, what puts values in their place so that a copy can be saved, and what takes that back
 */
export async function ownFunctions(
  context: Excel.RequestContext,
): Promise<{ readonly places: readonly string[]; enterValues(): void; restore(): void }> {
  const own = await ownCells(context);
  for (const { cell } of own) cell.load('values');
  if (own.length > 0) await context.sync();
  return {
    places: own.map(({ place }) => place),
    enterValues: () => {
      for (const { cell } of own) cell.values = [[cell.values[0][0] as unknown]];
    },
    restore: () => {
      for (const { cell, formula } of own) cell.formulas = [[formula]];
    },
  };
}

async function ownCells(context: Excel.RequestContext): Promise<OwnCell[]> {
  const own: OwnCell[] = [];
  for (const { sheet, row, column, rows, columns } of await areas(context)) {
    const part = sheet.getRangeByIndexes(row, column, rows, columns);
    part.load('formulas');
    // A part at a time: the whole workbook in one answer would be too much.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [rowIndex, formulas] of (part.formulas as unknown[][]).entries()) {
      for (const [columnIndex, formula] of formulas.entries()) {
        if (!isOwn(formula)) continue;
        own.push({
          cell: sheet.getCell(row + rowIndex, column + columnIndex),
          formula,
          place: `${sheet.name} ${columnLetters(column + columnIndex)}${row + rowIndex + 1}`,
        });
      }
    }
  }
  return own;
}

/** The used part of every sheet, cut into pieces of whole rows. */
async function areas(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
    const most = Math.max(1, Math.floor(cellsAnAnswer / columns));
    return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => ({
      sheet,
      row: rowIndex + index * most,
      column,
      rows: Math.min(most, rowCount - index * most),
      columns,
    }));
  });
}

/** Whether a cell holds a CSIRT function that is not one of our anchors. */
function isOwn(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !/\bCSIRT\./i.test(formula)) return false;
  return !/\bAddInLive\b|CSIRT\.VERSION\(\)/i.test(formula);
}
