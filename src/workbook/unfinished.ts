import { blueprints } from './blueprints';
import type { SeedingContext, SheetBlueprint } from './blueprint';
import { UserError } from './errors';
import { typedSince } from './typed-since';

/** A hidden name on each sheet that seeding has begun and not finished; it goes when all are done, or with the sheet. */
export const mark = 'WaymarkUnfinished';

const separator = '|';

/** A formula that holds the names of sheets; Excel takes no text of more than 255 characters in one. */
function markOf(names: readonly string[]): string {
  const texts = names.join(separator).match(/.{1,200}/g) ?? [''];
  return `=${texts.map((text) => `"${text}"`).join('&')}`;
}

const namesIn = (formula: string): string[] =>
  formula
    .replaceAll('"&"', '')
    .replace(/^="|"$/g, '')
    .split(separator);

/**
 * Adds the sheets that are missing, each marked before anything is written on it.
 * @param blankSheet name of a new workbook's blank sheet, which becomes the first of them
 */
export function addMarkedSheets(
  context: Excel.RequestContext,
  missing: readonly SheetBlueprint[],
  blankSheet: string | undefined,
): void {
  const { worksheets } = context.workbook;
  const together = markOf(missing.map(({ name }) => name));
  for (const [index, { name }] of missing.entries()) {
    // A new workbook's blank sheet becomes the first of ours rather than standing in front of them.
    const sheet = index === 0 && blankSheet ? worksheets.getItem(blankSheet) : worksheets.add(name);
    sheet.names.add(mark, together).visible = false;
    if (index === 0 && blankSheet) sheet.name = name;
  }
}

/** Declares the sheets finished. */
export function takeMarksAway(context: Excel.RequestContext, made: readonly SheetBlueprint[]): void {
  for (const { name } of made) context.workbook.worksheets.getItem(name).names.getItem(mark).delete();
}

export interface TakingBack {
  /** Whether a sheet that has lost its mark already is one of ours. */
  isOurs(blueprint: SheetBlueprint): boolean;
  /** What is seeded now, where the sheets are left of an earlier time. */
  readonly earlier?: SeedingContext;
  /** What to call the blank sheet that a workbook is left with where no other stays. */
  readonly blankSheet?: string;
}

/**
 * Removes the sheets of a seeding that did not end, with their names; without a mark nothing is touched.
 * @throws UserError where someone has typed into one of them since: then nothing is removed
 */
export async function takeBackUnfinished(
  context: Excel.RequestContext,
  { isOurs, earlier, blankSheet }: TakingBack,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const begun = blueprints.map((blueprint) => {
    const sheet = worksheets.getItemOrNullObject(blueprint.name);
    const marked = sheet.names.getItemOrNullObject(mark);
    marked.load('formula');
    // Only of an earlier time: reading it calculates what is going to be removed.
    const used = earlier && sheet.getUsedRangeOrNullObject().load('values,rowIndex,columnIndex');
    return { blueprint, marked, used };
  });
  const untouched = worksheets.getFirst().names.getItemOrNullObject(mark);
  untouched.load('name');
  worksheets.load('items/name,items/visibility');
  await context.sync();
  // A blank sheet that was marked and not yet renamed is not ours: it stays, without the mark.
  const first = worksheets.items[0].name;
  if (!untouched.isNullObject && !blueprints.some(({ name }) => name === first)) untouched.delete();
  // Marks go one by one at the end: one that is left speaks for all sheets of its seeding, since they refer to each other.
  const together = new Set(begun.flatMap(({ marked }) => (marked.isNullObject ? [] : namesIn(String(marked.formula)))));
  const isLeft = ({ blueprint, marked, used }: (typeof begun)[number]): boolean =>
    !marked.isNullObject || (together.has(blueprint.name) && (used?.isNullObject || isOurs(blueprint)));
  const left = begun.filter(isLeft);
  for (const { blueprint, used } of left)
    if (earlier && used) refuseTyped(blueprint.name, typedSince(blueprint, used, earlier));
  const unfinished = left.map(({ blueprint }) => blueprint);
  if (unfinished.length === 0) return context.sync();
  const own = unfinished.flatMap(namesOf).map((name) => names.getItemOrNullObject(name).load('name'));
  const sheets = unfinished.map(({ name }) => worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const going = new Set(unfinished.map(({ name }) => name));
  const others = worksheets.items.filter(({ name, visibility }) => visibility === 'Visible' && !going.has(name));
  if (others.length === 0) worksheets.add(blankSheet);
  for (const item of [...own, ...sheets]) if (!item.isNullObject) item.delete();
  await context.sync();
}

function refuseTyped(sheet: string, address: string | null): void {
  if (address === null) return;
  throw new UserError(
    `The sheet '${sheet}' is unfinished, since seeding broke off, and its cell ${address} holds what Waymark did not write. Move that elsewhere, or delete the sheet, and seed again. Nothing was changed.`,
  );
}

/** The marks that are left, to be asked for whether they are there: on sheets of ours, or on a new workbook's blank one. */
export function marksOf(context: Excel.RequestContext): Excel.NamedItem[] {
  const { worksheets } = context.workbook;
  return [worksheets.getFirst(), ...blueprints.map(({ name }) => worksheets.getItemOrNullObject(name))].map((sheet) =>
    sheet.names.getItemOrNullObject(mark).load('name'),
  );
}

/** Names that a sheet brings along: those of its cells and its own. */
export function namesOf({ cells, names }: SheetBlueprint): string[] {
  return [...(cells ?? []).flatMap(({ name }) => (name ? [name] : [])), ...(names ?? []).map(({ name }) => name)];
}
