import type { SeedingContext, SheetBlueprint } from './blueprint';
import { planSheet, type SheetPlan } from './plan';
import { columnLetters, placeOf } from './references';
import { withoutSector } from './seeded-texts';

/**
 * The first cell of an unfinished sheet that holds what seeding does not write there: someone has typed it since.
 * @param used the sheet's used range, with values and place loaded
 * @returns its address, or null; of sheets that only show results always null, since nobody types there
 */
export function typedSince(blueprint: SheetBlueprint, used: Excel.Range, seeding: SeedingContext): string | null {
  if (used.isNullObject || blueprint.anchors || blueprint.spills) return null;
  const plan = planSheet(blueprint, seeding);
  const calculated = placesOf(plan);
  const written = new Map(plan.values.flatMap(({ range, values }) => entries(range, values)));
  const tables = plan.tables.map(({ range }) => range.split(':').map(placeOf));
  for (const [r, cells] of used.values.entries()) {
    for (const [c, value] of cells.entries()) {
      const [row, column] = [used.rowIndex + r, used.columnIndex + c];
      const planned = written.get(key(row, column));
      // Outside tables stand the project's details, which may be given otherwise this time.
      const free = !tables.some(
        ([from, to]) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
      );
      const expected =
        value === '' ||
        calculated.has(key(row, column)) ||
        (planned !== undefined && (free || withoutSector(String(planned)) === withoutSector(String(value))));
      if (!expected) return `${columnLetters(column)}${row + 1}`;
    }
  }
  return null;
}

const key = (row: number, column: number): string => `${row} ${column}`;

function entries<T>(range: string, matrix: readonly (readonly (T | null)[])[]): [string, T][] {
  const { row, column } = placeOf(range.split(':')[0]);
  return matrix.flatMap((cells, r) =>
    cells.flatMap((cell, c): [string, T][] => (cell === null ? [] : [[key(row + r, column + c), cell]])),
  );
}

/** Cells whose contents come from elsewhere: formulas, links, and named cells that are filled at the end. */
function placesOf({ formulas, links, cellNames }: SheetPlan): Set<string> {
  const single = [...links, ...cellNames].map(({ cell }) => placeOf(cell));
  return new Set([
    ...formulas.flatMap((one) => entries(one.range, one.formulas).map(([place]) => place)),
    ...single.map(({ row, column }) => key(row, column)),
  ]);
}
