import { columnLetters } from '../../../src/workbook/references';
import type { Cell } from '../../support/seeded';
import type { Value } from './libreoffice';

/** Values of sheets by their names, rows from A1. */
export type Grid = Map<string, Cell[][]>;

/** Everything that sheets of the live workbook show. */
export const shown = (sheets: readonly string[]): Promise<Grid> =>
  Excel.run(async (context) => {
    const ranges = sheets.map((name) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
      const range = context.workbook.worksheets.getItem(name).getRange('A1').getBoundingRect(used);
      range.load('values');
      return range;
    });
    await context.sync();
    return new Map(sheets.map((name, index) => [name, ranges[index].values as Cell[][]]));
  });

// These cells say whether results are live or saved, and of which inputs: they must differ.
const telling = new Set(['Start!A4', 'Start!A5', 'Settings!B17', 'Settings!B22']);

/** Where LibreOffice shows something else than the live workbook did, and how many cells were compared. */
export function compare(
  live: Grid,
  recalculated: ReadonlyMap<string, readonly Value[][]>,
): { differences: string[]; compared: number } {
  const differences: string[] = [];
  let compared = 0;
  for (const [name, grid] of live) {
    const saved = recalculated.get(name) ?? [];
    grid.forEach((row, r) =>
      row.forEach((value, c) => {
        const place = `${name}!${columnLetters(c)}${r + 1}`;
        // The columns where the last results are kept were refreshed by saving.
        const kept = (name === 'Priorities' || name === 'Schedule') && c >= 8;
        if (kept || telling.has(place)) return;
        const other = saved[r]?.[c] ?? '';
        compared += value === '' ? 0 : 1;
        const same =
          typeof value === 'number' && typeof other === 'number' ? Math.abs(value - other) < 1e-9 : value === other;
        if (!same) differences.push(`${place}: ${JSON.stringify(value)} ≠ ${JSON.stringify(other)}`);
      }),
    );
  }
  return { differences, compared };
}
