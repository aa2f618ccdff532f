import { anchorForms } from '../anchors';
import { cellFormula, columnLetters, placeOf } from '../references';
import type { FormulaPlace } from './canonical-formula';
import { canonicalFormula } from './canonical-formula';
import type { OwnSheet, TableContents, WorkbookContents } from './contents';
import { Cell, TableRow } from './contents';
import { renamedHeadings } from './headings';
import { seededTables } from './seeded-rows';

/** A cell of which the blueprint says what formula it holds. */
export interface ComparedCell {
  readonly cell: Cell;
  /** What it is, in the user's words. */
  readonly what: string;
  /** As the blueprint writes it; the first form of several. */
  readonly expected: string;
  readonly state: 'same' | 'other formula' | 'value' | 'blank';
}

const compared = new WeakMap<WorkbookContents, readonly ComparedCell[]>();

/** Every cell that the blueprints give a formula, held against what stands there. */
export function comparedCells(contents: WorkbookContents): readonly ComparedCell[] {
  const known = compared.get(contents);
  if (known) return known;
  const tables = [...contents.tables.values()].flatMap((table) => [...tableCells(contents, table)]);
  const sheets = [...contents.sheets.values()].flatMap((sheet) => [...sheetCells(contents, sheet)]);
  const all = [...tables, ...sheets];
  compared.set(contents, all);
  return all;
}

function* tableCells(contents: WorkbookContents, table: TableContents): Iterable<ComparedCell> {
  const { blueprint, sheet } = table;
  const place = placeIn(contents, sheet.name, blueprint.name);
  for (const { heading, formula } of blueprint.columns) {
    if (!formula) continue;
    const compare = comparison([cellFormula(formula)], place);
    for (let index = 0; index < table.rowCount; index += 1) {
      const row = new TableRow(table, index);
      const cell = row.find(heading);
      if (!cell) break;
      // A row that is blank throughout is one that nobody has filled yet.
      if (cell.isBlank && row.isBlank) continue;
      yield { cell, what: `column ${heading}`, ...compare(cell) };
    }
  }
  yield* seededFormulas(contents, table, place);
}

/** Formulas that seeding gave to single rows, found by the row's key; in a column for input a person may change them. */
function* seededFormulas(
  contents: WorkbookContents,
  { blueprint }: TableContents,
  place: FormulaPlace,
): Iterable<ComparedCell> {
  const rows = seededTables.find(({ table }) => table.name === blueprint.name)?.rows ?? [];
  const byKey = new Map(rows.map((row) => [String(row[blueprint.key]), row]));
  for (const { heading, kind, formula: ofColumn } of blueprint.columns) {
    if (ofColumn) continue;
    for (const row of contents.rows(blueprint.name)) {
      const formula = byKey.get(row.text(blueprint.key))?.[heading];
      const cell = row.find(heading);
      if (typeof formula !== 'string' || !formula.startsWith('=') || !cell) continue;
      const result = comparison([cellFormula(formula)], place)(cell);
      if (kind === 'calculated' || result.state === 'same') yield { cell, what: `cell under ${heading}`, ...result };
    }
  }
}

function* sheetCells(contents: WorkbookContents, sheet: OwnSheet): Iterable<ComparedCell> {
  const place = placeIn(contents, sheet.name);
  const { cells, fills, spills, anchors } = sheet.blueprint;
  for (const { at, name, formula, input } of cells ?? []) {
    if (!formula || input) continue;
    const cell = name ? contents.named(name) : contents.cell(sheet, at);
    if (!cell) continue;
    const result = comparison([cellFormula(formula)], place)(cell);
    // Rows and columns that a person inserted move the cells below and right of them.
    if (result.state !== 'same' && !name && standsElsewhere(sheet, result.expected, place)) continue;
    yield { cell, what: name ?? `cell ${at}`, ...result };
  }
  for (const { range, formula } of fills ?? []) {
    const [from, to] = range.split(':').map(placeOf);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const expected = cellFormula(formula({ column: columnLetters(column), row: row + 1 }));
        const cell = new Cell(sheet, row, column);
        yield { cell, what: `row ${row + 1}`, ...comparison([expected], place)(cell) };
      }
    }
  }
  for (const { at, formula } of spills ?? []) {
    const cell = contents.cell(sheet, at);
    yield { cell, what: `cell ${at}`, ...comparison([cellFormula(formula)], place)(cell) };
  }
  for (const anchor of anchors ?? []) {
    const cell = contents.cell(sheet, anchor.at);
    yield { cell, what: `results of ${anchor.id}`, ...comparison(anchorForms(anchor), place)(cell) };
  }
}

/** Holds cells against the forms that their formula may have; the same text is brought into its form once. */
function comparison(forms: readonly string[], place: FormulaPlace) {
  const allowed = new Set(forms.map((form) => canonicalFormula(form, place)));
  const judged = new Map<string, boolean>();
  const isSame = (formula: string): boolean => {
    const known = judged.get(formula);
    if (known !== undefined) return known;
    const same = allowed.has(canonicalFormula(formula, place));
    judged.set(formula, same);
    return same;
  };
  return (cell: Cell): Pick<ComparedCell, 'expected' | 'state'> => {
    const { formula } = cell;
    const state =
      formula !== undefined ? (isSame(formula) ? 'same' : 'other formula') : cell.text === '' ? 'blank' : 'value';
    return { expected: forms[0], state };
  };
}

function standsElsewhere(sheet: OwnSheet, expected: string, place: FormulaPlace): boolean {
  const wanted = canonicalFormula(expected, place);
  return sheet.formulas.some((row) =>
    row.some((entry) => typeof entry === 'string' && /^[={]/.test(entry) && canonicalFormula(entry, place) === wanted),
  );
}

/** How formulas of a place are read, with what was renamed since the blueprint. */
export function placeIn(contents: WorkbookContents, sheet?: string, table?: string): FormulaPlace {
  const renamed = new Map(
    [...contents.tables.values()].map((one) => [one.blueprint.name.toLowerCase(), renamedHeadings(one)]),
  );
  const sheetNames = new Map(
    [...contents.sheets.values()].map(({ name, blueprint }) => [name.toLowerCase(), blueprint.name]),
  );
  const sheetOf = (name: string) => sheetNames.get(name.toLowerCase()) ?? name;
  return {
    sheet: sheet && sheetOf(sheet),
    table,
    headingOf: (of, heading) => renamed.get(of)?.get(heading.toLowerCase()) ?? heading,
    sheetOf,
  };
}
