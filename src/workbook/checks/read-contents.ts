import type { SheetBlueprint, Value } from '../blueprint';
import { columnsWith } from '../blueprint';
import { blueprints } from '../blueprints';
import { mark as unfinishedMark } from '../unfinished';
import type { NameContents, OwnSheet, SheetContents, TableContents } from './contents';
import { WorkbookContents } from './contents';

/** Cells asked for in one request: values and formulas of as many stay below the 5 MB that Excel on the web answers. */
const cellsARequest = 30_000;

/**
 * Reads every sheet, table and name of ours once, in two requests and as many more as the size asks for.
 * @returns what was read; a workbook without a sheet of ours has none
 */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const found: NameContents[] = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const homes = new Map(tables.items.map(({ name, worksheet }) => [lower(name), worksheet.name]));
  const sheetNames = worksheets.items.map(({ name }) => name);

  const places = blueprints.flatMap((blueprint) => {
    const name = sheetOf(blueprint, sheetNames, homes, found);
    if (name === undefined) return [];
    const sheet = worksheets.getItem(name);
    const mark = sheet.names.getItemOrNullObject(unfinishedMark);
    mark.load('name');
    return [{ blueprint, name, mark, used: usedRange(sheet) }];
  });
  const ours = blueprints.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap((blueprint) => {
      const home = homes.get(lower(blueprint.name));
      if (home === undefined) return [];
      const body = tables.getItem(blueprint.name).getDataBodyRange();
      const { columns } = tables.getItem(blueprint.name);
      columns.load('items/name');
      body.load('rowIndex,columnIndex,rowCount');
      return [{ blueprint, home, columns, body }];
    }),
  );
  // A table of ours may have been moved to a sheet of the user's own.
  const known = new Set(places.map(({ name }) => name));
  const elsewhere = [...new Set(ours.map(({ home }) => home))]
    .filter((name) => !known.has(name))
    .map((name) => ({ name, used: usedRange(worksheets.getItem(name)) }));
  await context.sync();

  const read = await readCells(context, [...places, ...elsewhere]);
  const sheetAt = ({ name, used }: Area, index: number): SheetContents => ({ name, ...originOf(used), ...read[index] });
  const sheets = places.map((place, index): OwnSheet => {
    const { blueprint, mark } = place;
    return { ...sheetAt(place, index), blueprint, unfinished: !mark.isNullObject };
  });
  const others = elsewhere.map((place, index) => sheetAt(place, places.length + index));
  const own = new Set(sheets.map(({ blueprint }) => blueprint.name));
  const contents = ours.flatMap(({ blueprint: table, home, columns, body }): TableContents[] => {
    const blueprint = { ...table, columns: columnsWith(table, own) };
    const sheet = [...sheets, ...others].find(({ name }) => name === home);
    if (!sheet) return [];
    const headings = columns.items.map(({ name }) => name);
    const { rowIndex, columnIndex, rowCount } = body;
    return [{ blueprint, sheet, headings, row: rowIndex, column: columnIndex, rowCount }];
  });
  return new WorkbookContents(
    new Map(sheets.map((sheet) => [sheet.blueprint.name, sheet])),
    new Map(contents.map((table) => [table.blueprint.name, table])),
    new Map(found.map((name) => [lower(name.name), name])),
  );
}

const lower = (name: string) => name.toLowerCase();

function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

const originOf = (used: Excel.Range) =>
  used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex };

/** The sheet by its name; where it was renamed, the one that holds its tables or that its names point to. */
function sheetOf(
  blueprint: SheetBlueprint,
  sheets: readonly string[],
  homes: ReadonlyMap<string, string>,
  names: readonly NameContents[],
): string | undefined {
  const byName = sheets.find((name) => lower(name) === lower(blueprint.name));
  if (byName !== undefined) return byName;
  const taken = new Set(blueprints.map(({ name }) => lower(name)));
  const free = sheets.filter((name) => !taken.has(lower(name)));
  const homeOf = (blueprint.tables ?? []).map(({ name }) => homes.get(lower(name)));
  const own = (blueprint.names ?? []).filter(({ formula }) => formula.startsWith(`=${blueprint.name}!`));
  const inside = new Set([...(blueprint.cells ?? []), ...own].flatMap(({ name }) => (name ? [lower(name)] : [])));
  const pointedTo = names.filter(({ name }) => inside.has(lower(name))).map(({ formula }) => lower(formula));
  return free.find(
    (name) =>
      homeOf.includes(name) ||
      pointedTo.some(
        (formula) =>
          formula.startsWith(`=${lower(name)}!`) || formula.startsWith(`='${lower(name).replaceAll("'", "''")}'!`),
      ),
  );
}

interface Area {
  readonly name: string;
  readonly used: Excel.Range;
}

/** Values and formulas of several sheets, in parts of whole rows. */
async function readCells(context: Excel.RequestContext, areas: readonly Area[]) {
  const result = areas.map(() => ({ values: [] as Value[][], formulas: [] as Value[][] }));
  let asked: { index: number; range: Excel.Range }[] = [];
  let cells = 0;
  const flush = async () => {
    await context.sync();
    for (const { index, range } of asked) {
      result[index].values.push(...(range.values as Value[][]));
      result[index].formulas.push(...(range.formulas as Value[][]));
    }
    asked = [];
    cells = 0;
  };
  for (const [index, { name, used }] of areas.entries()) {
    if (used.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    for (let from = 0; from < rowCount;) {
      const rows = Math.max(1, Math.min(rowCount - from, Math.floor((cellsARequest - cells) / columnCount)));
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount);
      range.load('values,formulas');
      asked.push({ index, range });
      cells += rows * columnCount;
      from += rows;
      if (cells + columnCount > cellsARequest) await flush();
    }
  }
  if (asked.length > 0) await flush();
  return result;
}
