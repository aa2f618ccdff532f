import type { ColumnBlueprint, TableBlueprint } from '../blueprint';
import { blueprints } from '../blueprints';
import { UserError } from '../errors';
import { plain } from './cell-values';
import { listed } from './problems';

/** A table that can be imported and exported. */
export interface KnownTable {
  readonly table: TableBlueprint;
  readonly sheet: string;
  /** Whether every workbook has it. */
  readonly isCore: boolean;
}

/** The tables of every sheet whose rows a person fills, in the order of the sheets. */
export function knownTables(): readonly KnownTable[] {
  return blueprints.flatMap(({ name, optional, tables }) =>
    (tables ?? [])
      .filter((table) => table.columns.find(({ heading }) => heading === table.key)?.kind !== 'calculated')
      .map((table) => ({ table, sheet: name, isCore: !optional })),
  );
}

/**
 * The table of this name.
 * @throws UserError where there is none
 */
export function knownTable(name: string): KnownTable {
  const found = knownTables().find(({ table }) => plain(table.name) === plain(name));
  if (found) return found;
  const names = knownTables().map(({ table }) => table.name);
  throw new UserError(`There is no table '${name}' to import or export. Known: ${names.join(', ')}.`);
}

/**
 * The table whose headings stand in a file: the one that the file is called after, if it has all of them, else the one
 * that has most. Where several fit alike, the file's own name decides, then what every workbook has.
 * @param file the file's name
 * @throws UserError where none or more than one fits
 */
export function tableByHeadings(headings: readonly string[], file: string): KnownTable {
  const found = new Set(headings.map(plain));
  const stem = plain(file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')).replaceAll('-', '');
  const namesake = knownTables().find(({ table }) => plain(table.name) === stem);
  if (namesake && holdsAll(namesake.table, found)) return namesake;
  const scored = knownTables()
    .filter(({ table }) => found.has(plain(table.key)))
    .map((known) => ({ known, score: known.table.columns.filter(({ heading }) => found.has(plain(heading))).length }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < 2) {
    throw new UserError(
      `${file}: the headings fit no table. Found ${listed(headings)}; expected the headings of a table, such as ID. Say which table it is.`,
    );
  }
  const equal = scored.filter(({ score }) => score === best.score).map(({ known }) => known);
  const core = equal.filter(({ isCore }) => isCore);
  const decided = equal.find((known) => known === namesake) ?? (core.length === 1 ? core[0] : undefined);
  if (equal.length > 1 && !decided) {
    const names = equal.map(({ table }) => table.name);
    throw new UserError(`${file}: the headings fit the tables ${names.join(', ')}. Say which it is.`);
  }
  return decided ?? best.known;
}

const holdsAll = ({ key, columns }: TableBlueprint, found: ReadonlySet<string>): boolean =>
  found.has(plain(key)) && [...found].every((heading) => columns.some((column) => plain(column.heading) === heading));

/** Tables in such an order that a table stands behind those whose lists its cells are chosen from. */
export function inOrderOfUse<T>(items: readonly T[], tableOf: (item: T) => string): T[] {
  const ordered: T[] = [];
  const visit = (item: T, above: readonly T[]) => {
    if (ordered.includes(item) || above.includes(item)) return;
    const sources = listSources(knownTable(tableOf(item)).table.columns);
    for (const other of items) if (sources.has(tableOf(other))) visit(other, [...above, item]);
    ordered.push(item);
  };
  for (const item of items) visit(item, []);
  return ordered;
}

function listSources(columns: readonly ColumnBlueprint[]): ReadonlySet<string> {
  const formulas = new Map(
    blueprints.flatMap(({ names }) => (names ?? []).map(({ name, formula }) => [name, formula])),
  );
  return new Set(
    columns.flatMap(({ list }) => {
      const table = list && /^=(\w+)\[/.exec(formulas.get(list) ?? '')?.[1];
      return table ? [table] : [];
    }),
  );
}

/** Defined names of the lists that are this table's own keys. */
export function listsOfOwnKeys({ name, key }: TableBlueprint): ReadonlySet<string> {
  const names = blueprints.flatMap(({ names }) => names ?? []);
  return new Set(names.filter(({ formula }) => formula === `=${name}[${key}]`).map((one) => one.name));
}
