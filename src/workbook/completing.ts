import { applyFormulas, applyFrame } from './apply';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from './blueprint';
import type { SheetPlan } from './plan';
import { planSheet } from './plan';
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
    headings.load('values');
    body.load('values');
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
    const order = headings.values[0].map(String);
    const without = table.columns.filter(({ heading }) => !order.includes(heading)).map(({ heading }) => heading);
    if (without.length > 0) lacking.push(`table ${table.name} lacks the column ${without.join(', ')}`);
    const rows = rowsLacking(table, order, body.values, seeding);
    if (rows.length === 0) continue;
    item.rows.add(undefined, rows);
    added.push(`${rows.length} rows in ${table.name}`);
  }
  await context.sync();
  const detail = [added.length > 0 ? `added ${added.join(', ')}` : '', ...lacking].filter(Boolean).join('; ');
  return { name: blueprint.name, outcome: added.length > 0 ? 'completed' : 'kept', detail: detail || 'complete' };
}

/** Seeded rows whose key stands nowhere in the table, in the order of the table's own headings. */
function rowsLacking(
  table: TableBlueprint,
  order: readonly string[],
  body: readonly (readonly unknown[])[],
  seeding: SeedingContext,
): (string | number | boolean)[][] {
  const key = order.indexOf(table.key);
  if (key < 0) return [];
  const there = new Set(body.map((row) => String(row[key]).toLowerCase()));
  return table
    .rows(seeding)
    .filter((row) => row[table.key] !== undefined && !there.has(String(row[table.key]).toLowerCase()))
    .map((row) =>
      order.map((heading) => {
        const column = table.columns.find((one) => one.heading === heading);
        const value = column?.formula ?? row[heading] ?? '';
        return typeof value === 'string' && value.startsWith('=') ? cellFormula(value) : value;
      }),
    );
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
