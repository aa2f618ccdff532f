import { applyFormulas, applyFrame } from './apply';
import type { ColumnBlueprint, Row, SeedingContext, SheetBlueprint, TableBlueprint } from './blueprint';
import { columnsWith } from './blueprint';
import { planSheet } from './plan';
import { seededRows } from './seeded-texts';
import { columnLetters } from './references';

/** A table of ours as it stands in the workbook. */
export interface StandingTable {
  readonly table: TableBlueprint;
  readonly headings: readonly string[];
  readonly body: readonly (readonly unknown[])[];
  /** Place of its first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Columns of the blueprint that the table lacks in a workbook with these sheets. */
export const columnsLacking = ({ table, headings }: StandingTable, { sheets }: SeedingContext): ColumnBlueprint[] =>
  columnsWith(table, sheets).filter(({ heading }) => !headings.includes(heading));

/**
 * Gives a table the columns that it lacks, each behind its neighbour of the blueprint: whole columns of the sheet are
 * inserted, so that widths, groups and formats stay with what they belong to. What stands in a cell is not changed.
 * It is for sheets whose only table this is, since a column inserted there would cut through another.
 */
export function addColumns(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  standing: StandingTable,
  seeding: SeedingContext,
): void {
  const { table, body } = standing;
  const wanted = columnsWith(table, seeding.sheets).map(({ heading }) => heading);
  const headings = [...standing.headings];
  const key = standing.headings.indexOf(table.key);
  const seeded = new Map(seededRows(table, seeding).map((row) => [String(row[table.key]), row]));
  for (const column of columnsLacking(standing, seeding)) {
    const before = wanted
      .slice(0, wanted.indexOf(column.heading))
      .filter((heading) => headings.includes(heading))
      .pop();
    const at = before === undefined ? headings.length : headings.indexOf(before) + 1;
    headings.splice(at, 0, column.heading);
    const letters = columnLetters(standing.column + at);
    sheet.getRange(`${letters}:${letters}`).insert('Right');
    sheet.getRange(`${letters}${standing.row + 1}`).values = [[column.heading]];
    const rows = body.map((cells): Row => ({ [column.heading]: seeded.get(String(cells[key]))?.[column.heading] }));
    const plan = planSheet(
      {
        ...blueprint,
        tables: [{ ...table, at: `${letters}${standing.row + 1}`, columns: [column], rows: () => rows }],
        cells: [],
        names: [],
        conditionalFormats: [],
        groups: [],
        freezeAt: undefined,
      },
      seeding,
    );
    const titles = new Set(['A1', 'A2']);
    const own = <T extends { range: string }>(all: readonly T[]) => all.filter(({ range }) => !titles.has(range));
    const part = {
      ...plan,
      tables: [],
      looks: own(plan.looks),
      values: own(plan.values),
      fittedRows: [],
      rowHeights: [],
    };
    applyFrame(sheet, part);
    applyFormulas(sheet, part);
  }
}
