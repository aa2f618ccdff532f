import { addColumns, columnsLacking, type StandingTable } from './adding-columns';
import { applyFormulas, applyFrame, linkTo } from './apply';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from './blueprint';
import type { SheetPlan } from './plan';
import { planSheet } from './plan';
import { seededRows } from './seeded-texts';
import { cellFormula } from './references';
import type { SheetOutcome } from './outcome';

/**
 * Adds to a sheet that is there already what its blueprint has and it lacks: tables, names, and rows by their key.
 * Nothing that stands in a cell is changed.
 */
export async function addWhatIsMissing(
  context: Excel.RequestContext,
  blueprint: SheetBlueprint,
  seeding: SeedingContext,
): Promise<SheetOutcome> {
  const { workbook } = context;
  const tables = (blueprint.tables ?? []).map((table) => {
    const item = workbook.tables.getItemOrNullObject(table.name);
    const headings = item.getHeaderRowRange();
    const body = item.getDataBodyRange();
    headings.load('formulas,rowIndex,columnIndex');
    // Keys are typed: asking for values would calculate first what the sheet before has changed.
    body.load('formulas');
    return { table, item, headings, body };
  });
  const plan = planSheet(blueprint, seeding);
  const names = [...plan.cellNames, ...plan.names].map(({ name }) => ({
    name,
    item: workbook.names.getItemOrNullObject(name),
  }));
  for (const { item } of names) item.load('name');
  await context.sync();

  const added: string[] = [];
  const absent = new Set(names.filter(({ item }) => item.isNullObject).map(({ name }) => name));
  const sheet = workbook.worksheets.getItem(blueprint.name);
  for (const { name, cell } of plan.cellNames) if (absent.has(name)) workbook.names.add(name, sheet.getRange(cell));
  for (const { name, formula, comment } of plan.names) if (absent.has(name)) workbook.names.add(name, formula, comment);
  if (absent.size > 0) added.push(`${absent.size} names`);

  const missingTables = tables.filter(({ item }) => item.isNullObject).map(({ table }) => table);
  const put = await putTables(context, sheet, blueprint, missingTables, seeding);
  added.push(...put.added);

  const lacking: string[] = [...put.refused];
  for (const { table, item, headings, body } of tables) {
    if (item.isNullObject) continue;
    const standing: StandingTable = {
      table,
      headings: headings.formulas[0].map(String),
      body: body.formulas,
      row: headings.rowIndex,
      column: headings.columnIndex,
    };
    const without = columnsLacking(standing, seeding).map(({ heading }) => heading);
    const alone = (blueprint.tables ?? []).length === 1;
    if (without.length > 0 && !alone) lacking.push(`table ${table.name} lacks the column ${without.join(', ')}`);
    const order = [...standing.headings];
    const rows = rowsLacking(table, order, body.formulas, seeding);
    if (rows.length > 0) {
      if (table.inOrder) insertRows(sheet, standing, rows, seeding);
      else
        item.rows.add(
          undefined,
          rows.map(({ cells }) => cells),
        );
      added.push(`${rows.length} rows in ${table.name}`);
    }
    if (without.length > 0 && alone) {
      // Columns are inserted into the table as it stands with its new rows.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      if (rows.length > 0) await context.sync();
      addColumns(sheet, blueprint, standing, seeding);
      added.push(`the column ${without.join(', ')} in ${table.name}`);
    }
  }
  await context.sync();
  const detail = [added.length > 0 ? `added ${added.join(', ')}` : '', ...lacking].filter(Boolean).join('; ');
  return { name: blueprint.name, outcome: added.length > 0 ? 'completed' : 'kept', detail: detail || 'complete' };
}

interface LackingRow {
  readonly key: string;
  readonly cells: (string | number | boolean)[];
}

/** Seeded rows whose key stands nowhere in the table, in the order of the table's own headings. */
function rowsLacking(
  table: TableBlueprint,
  order: readonly string[],
  body: readonly (readonly unknown[])[],
  seeding: SeedingContext,
): LackingRow[] {
  const key = order.indexOf(table.key);
  if (key < 0) return [];
  const there = new Set(body.map((row) => String(row[key]).toLowerCase()));
  return seededRows(table, seeding)
    .filter((row) => row[table.key] !== undefined && !there.has(String(row[table.key]).toLowerCase()))
    .map((row) => ({
      key: String(row[table.key]),
      cells: order.map((heading) => {
        const column = table.columns.find((one) => one.heading === heading);
        const value = column?.formula ?? row[heading] ?? '';
        return typeof value === 'string' && value.startsWith('=') ? cellFormula(value) : value;
      }),
    }));
}

/** Puts rows into their places among the others: whole rows of the sheet, so that nothing below is cut through. */
function insertRows(
  sheet: Excel.Worksheet,
  { table, headings, body, row, column }: StandingTable,
  lacking: readonly LackingRow[],
  seeding: SeedingContext,
): void {
  const wanted = seededRows(table, seeding).map((one) => String(one[table.key]));
  const keys = body.map((cells) => String(cells[headings.indexOf(table.key)]));
  for (const { key, cells } of lacking) {
    const before = wanted
      .slice(0, wanted.indexOf(key))
      .filter((one) => keys.includes(one))
      .pop();
    const at = before === undefined ? 0 : keys.indexOf(before) + 1;
    keys.splice(at, 0, key);
    const place = row + 2 + at;
    // Behind the last row the table grows by what is typed there.
    if (at < keys.length - 1) sheet.getRange(`${place}:${place}`).insert('Down');
    const range = sheet.getRangeByIndexes(place - 1, column, 1, cells.length);
    range.formulas = [cells];
    const link = headings.indexOf(table.links ?? '');
    if (link >= 0) linkTo(range.getCell(0, link), key);
  }
}

/** Puts whole tables back where they belong, unless something else stands there by now. */
async function putTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  missing: readonly TableBlueprint[],
  seeding: SeedingContext,
): Promise<{ added: string[]; refused: string[] }> {
  const plans = missing.map((table) => partOf(blueprint, table, seeding));
  const places = plans.map((plan) => {
    const used = sheet.getRange(plan.tables[0].range).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  if (plans.length > 0) await context.sync();
  const added: string[] = [];
  const refused: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const { name, range } = plan.tables[0];
    if (!places[index].isNullObject) {
      refused.push(`table ${name} is missing and its place ${range} is not blank`);
      continue;
    }
    applyFrame(sheet, plan);
    applyFormulas(sheet, plan);
    added.push(`table ${name}`);
  }
  return { added, refused };
}

function partOf(blueprint: SheetBlueprint, table: TableBlueprint, seeding: SeedingContext): SheetPlan {
  const { name, title, purpose, tabColor, print } = blueprint;
  const plan = planSheet({ name, title, purpose, tabColor, print, tables: [table] }, seeding);
  const titles = new Set(['A1', 'A2']);
  return {
    ...plan,
    looks: plan.looks.filter(({ range }) => !titles.has(range)),
    values: plan.values.filter(({ range }) => !titles.has(range)),
  };
}
