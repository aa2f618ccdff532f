import type { BuildingPlan, BuiltTable, Cell } from '../../roadmap/building/building';
import type { TableBlueprint } from '../blueprint';
import type { TableRead } from '../exchange/apply-import';
import type { ImportPlan } from '../exchange/plan-import';
import type { TableInWorkbook } from '../reading/tables';

/** Whether a plan writes nothing. */
export const isNothing = ({ added, changed }: BuildingPlan): boolean => added.length + changed.length === 0;

const isFormula = (cell: Cell): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** What a plan writes into one table, in the form in which imports are carried out and read back. */
export function asImport(plan: BuildingPlan, table: BuiltTable): ImportPlan {
  const added = plan.added.filter((row) => row.table === table);
  const changed = new Map<string, { heading: string; before: Cell; after: Cell }[]>();
  for (const { id, heading, before, after } of plan.changed.filter((cell) => cell.table === table)) {
    changed.set(id, [...(changed.get(id) ?? []), { heading, before, after }]);
  }
  return {
    table,
    file: 'Build',
    added: added.map(({ id, cells }, line) => ({
      line,
      key: id,
      cells: Object.fromEntries(
        Object.entries(cells).filter(([heading, cell]) => cell !== '' && !isDate(heading, cell)),
      ),
    })),
    changed: [...changed].map(([key, cells], line) => ({ line, key, cells })),
    unchanged: 0,
    problems: [],
    notes: [],
  };
}

/** A table read for planning, as writing takes it: reading it once more would calculate what is written next. */
export function asRead({ name, columns }: TableBlueprint, { item, headings, rows }: TableInWorkbook): TableRead {
  const calculated = new Set(columns.filter(({ kind }) => kind === 'calculated').map(({ heading }) => heading));
  const isCalculated = headings.map((heading) => calculated.has(heading));
  const values = rows.map((row) => headings.map((heading) => row[heading]));
  return { item, contents: { name, headings, rows: values, hasFormula: rows.map(() => isCalculated) } };
}

/** The one column of ours that takes a formula; every other text stays a text, whatever it begins with. */
const isDate = (heading: string, cell: Cell): cell is string => heading === 'Earliest start' && isFormula(cell);

/** Enters the dates that follow from the project's start. */
export async function enterFormulas(context: Excel.RequestContext, { added }: BuildingPlan): Promise<void> {
  const dated = added.filter(({ cells }) => isDate('Earliest start', cells['Earliest start'] ?? ''));
  if (dated.length === 0) return;
  const { columns } = context.workbook.tables.getItem('Roadmap');
  // Formulas, since asking for values would calculate everything first.
  const ids = columns.getItem('ID').getDataBodyRange().load('formulas');
  await context.sync();
  const places = new Map((ids.formulas as Cell[][]).map(([id], place) => [String(id), place]));
  const dates = columns.getItem('Earliest start').getDataBodyRange();
  for (const { id, cells } of dated) {
    const place = places.get(id);
    if (place !== undefined) dates.getCell(place, 0).formulas = [[cells['Earliest start']]];
  }
  await context.sync();
}

/** Makes the rows that were added as high as their texts, or these would print over each other. */
export function fitRows(context: Excel.RequestContext, { added }: BuildingPlan): void {
  for (const table of ['Roadmap', 'Actions'] as const) {
    const count = added.filter((row) => row.table === table).length;
    if (count === 0) continue;
    const last = context.workbook.tables.getItem(table).getDataBodyRange().getLastRow();
    last.getBoundingRect(last.getOffsetRange(1 - count, 0)).format.autofitRows();
  }
}
