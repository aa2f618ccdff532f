import { blueprints } from './blueprints';
import type { SheetBlueprint } from './blueprint';
import { UserError } from './errors';
import { marksOf, namesOf } from './unfinished';

/** What stands in the workbook before it is seeded. */
export interface Present {
  /** Names in lower case, since Excel tells none apart by case. */
  readonly sheets: ReadonlySet<string>;
  /** Sheet of each table and of each defined name, all in lower case. */
  readonly owners: ReadonlyMap<string, string>;
  /** A new workbook's only sheet, if nothing stands on it. */
  readonly blankSheet?: string;
  /** What someone has called the workbook already. */
  readonly title: string;
  readonly subject: string;
  /** Whether sheets of a seeding that did not end are left. */
  readonly unfinished: boolean;
}

/** Reads in one request what stands in the workbook. */
export async function readPresent(context: Excel.RequestContext): Promise<Present> {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const first = worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject();
  first.load('name');
  used.load('address');
  const marks = marksOf(context);
  properties.load('title,subject');
  await context.sync();
  const owners = new Map<string, string>();
  for (const table of tables.items) owners.set(lower(table.name), lower(table.worksheet.name));
  for (const { name, formula } of names.items) owners.set(lower(name), lower(String(formula)));
  return {
    sheets: new Set(worksheets.items.map(({ name }) => lower(name))),
    owners,
    blankSheet: worksheets.items.length === 1 && used.isNullObject ? first.name : undefined,
    title: properties.title,
    subject: properties.subject,
    unfinished: marks.some(({ isNullObject }) => !isNullObject),
  };
}

/** Clashes that a message can name and still be read. */
const mostTold = 12;

/** Other people's sheets, tables and names that are called as ours are: nothing is written before they are told. */
export function refuseClashes(
  present: Present,
  missing: readonly SheetBlueprint[],
  there: readonly SheetBlueprint[],
): void {
  const foreign = there.filter((blueprint) => !isOurs(present, blueprint)).map(({ name }) => `sheet '${name}'`);
  const taken = missing.flatMap((blueprint) => [
    ...(blueprint.tables ?? [])
      .filter(({ name }) => present.owners.has(lower(name)))
      .map(({ name }) => `table '${name}'`),
    ...namesOf(blueprint)
      .filter((name) => present.owners.has(lower(name)) && !leftBehind(present, name))
      .map((name) => `name '${name}'`),
  ]);
  const clashes = [...foreign, ...taken];
  if (clashes.length === 0) return;
  const told = clashes.slice(0, mostTold);
  const more = clashes.length > mostTold ? ` and ${clashes.length - mostTold} more` : '';
  throw new UserError(
    `This workbook already has ${told.join(', ')}${more} that Waymark did not make. Rename ${clashes.length > 1 ? 'them' : 'it'} and seed again, or seed a new workbook. Nothing was changed.`,
  );
}

/** A sheet is ours if one of its tables, or a name for one of its cells, is where we put it. */
export function isOurs(present: Present, blueprint: SheetBlueprint): boolean {
  const sheet = lower(blueprint.name);
  return (
    (blueprint.tables ?? []).some(({ name }) => present.owners.get(lower(name)) === sheet) ||
    namesOf(blueprint).some((name) => sheetIn(present.owners.get(lower(name)) ?? '') === sheet)
  );
}

/** The sheet that a name's formula such as `='Gap Analysis'!$A$1` leads to; blank where it leads to none. */
function sheetIn(formula: string): string {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? '';
}

/** A name whose sheet was deleted stays behind as #REF! and is ours to replace. */
function leftBehind(present: Present, name: string): boolean {
  return present.owners.get(lower(name))?.includes('#ref!') ?? false;
}

/** Removes the names that a deleted sheet of ours has left behind. */
export function removeLeftBehind(
  context: Excel.RequestContext,
  present: Present,
  missing: readonly SheetBlueprint[],
): void {
  for (const name of missing.flatMap(namesOf)) {
    if (leftBehind(present, name)) context.workbook.names.getItem(name).delete();
  }
}

/** The core, what is asked for beside it with what that needs, and what an earlier seeding has made; in the order of the tabs. */
export function wantedSheets(present: Present, asked: readonly string[]): readonly SheetBlueprint[] {
  const unknown = asked.filter((name) => !blueprints.some((blueprint) => lower(blueprint.name) === lower(name)));
  if (unknown.length > 0) throw new UserError(`Waymark has no sheet named ${unknown.join(', ')}. Nothing was changed.`);
  const names = new Set(asked.map(lower));
  // A set also visits what is added while it is walked through.
  for (const name of names) {
    for (const needed of blueprints.find((blueprint) => lower(blueprint.name) === name)?.needs ?? []) {
      names.add(lower(needed));
    }
  }
  return blueprints.filter(
    (blueprint) => !blueprint.optional || names.has(lower(blueprint.name)) || isOurs(present, blueprint),
  );
}

/** Excel tells no names apart by case. */
export const lower = (text: string): string => text.toLowerCase();
