import { blueprints } from '../../blueprints';
import { placeOf } from '../../references';
import { canonicalFormula } from '../canonical-formula';
import type { NameContents, TableContents, WorkbookContents } from '../contents';
import { Cell } from '../contents';
import type { Fault, Rule } from '../finding';
import { placeIn } from '../formulas';
import { missingHeadings, renamedHeadings } from '../headings';
import { headingsOf } from '../words';

const seedAgain = 'Seed the workbook again: it adds what is missing and leaves your entries alone.';

const missingSheets: Rule = {
  id: 'sheet',
  title: 'Sheets missing, renamed or unfinished',
  severity: 'error',
  why: 'The other sheets and the custom functions read their results by the name of the sheet.',
  *run({ sheets }) {
    for (const blueprint of blueprints) {
      const sheet = sheets.get(blueprint.name);
      const expected = `a sheet named '${blueprint.name}'`;
      if (!sheet) {
        if (blueprint.optional) continue;
        yield { sheet: blueprint.name, cell: '', found: 'no such sheet', expected, hint: seedAgain };
      } else if (sheet.unfinished) {
        yield {
          sheet: sheet.name,
          cell: '',
          found: 'seeding of this sheet was begun and not finished',
          expected: 'a finished sheet',
          hint: 'Seed the workbook again: it removes what is unfinished and makes it anew.',
        };
      } else if (sheet.name.toLowerCase() !== blueprint.name.toLowerCase()) {
        yield { sheet: sheet.name, cell: '', found: `the sheet is named '${sheet.name}'`, expected };
      }
    }
  },
};

const missingTables: Rule = {
  id: 'table',
  title: 'Tables missing',
  severity: 'error',
  why: 'Formulas find their rows by the name of the table.',
  *run({ sheets, tables }) {
    for (const { name, blueprint } of sheets.values()) {
      for (const table of blueprint.tables ?? []) {
        if (tables.has(table.name)) continue;
        yield {
          sheet: name,
          cell: table.at,
          found: `no table named ${table.name}`,
          expected: `the table ${table.name} with its headings in row ${table.at.replace(/\D/g, '')}`,
          hint: 'If it was renamed, give it its name back (Table Design, Table Name); if it was deleted, seed again.',
        };
      }
    }
  },
};

const headings: Rule = {
  id: 'heading',
  title: 'Headings missing or renamed',
  severity: 'error',
  why: 'Waymark finds a column by its heading; what stands under another heading is not read.',
  *run({ tables }) {
    for (const table of tables.values()) {
      const foundAs = new Map([...renamedHeadings(table)].map(([found, heading]) => [heading, found]));
      for (const heading of missingHeadings(table)) {
        const place = table.headings.findIndex((one) => one.toLowerCase() === foundAs.get(heading));
        const at = place < 0 ? headingsOf(table) : headingAt(table, place);
        yield {
          ...at,
          found:
            place < 0
              ? `the table ${table.blueprint.name} lacks the column`
              : `'${table.headings[place]}' where the table ${table.blueprint.name} has its column`,
          expected: `the heading '${heading}'`,
          hint:
            place < 0
              ? 'Undo its deletion, or seed again: Waymark adds the column where the table stands alone on its sheet.'
              : 'Type the heading again as it was; columns of your own can stand right of the others.',
        };
      }
    }
  },
};

function headingAt(table: TableContents, place: number): { sheet: string; cell: string } {
  return new Cell(table.sheet, table.row - 1, table.column + place).at;
}

const names: Rule = {
  id: 'name',
  title: 'Defined names missing, broken or changed',
  severity: 'error',
  why: 'Settings, lists and results reach the formulas through defined names.',
  *run(contents) {
    for (const { name: sheet, blueprint } of contents.sheets.values()) {
      for (const { at, name } of blueprint.cells ?? []) {
        if (name) yield* nameFaults(contents, sheet, name, at, (found) => isCellOf(contents, found, blueprint.name));
      }
      for (const { name, formula } of blueprint.names ?? []) {
        const same = ({ formula: found }: NameContents) => isSameName(contents, found, formula);
        yield* nameFaults(contents, sheet, name, formula, same);
      }
    }
  },
};

function* nameFaults(
  contents: WorkbookContents,
  sheet: string,
  name: string,
  expected: string,
  isRight: (found: NameContents) => boolean,
): Iterable<Fault> {
  const place = { sheet, cell: expected.startsWith('=') ? '' : expected };
  const wanted = `the name ${name} for ${expected.startsWith('=') ? expected.slice(1) : `cell ${expected}`}`;
  const hint = 'See Formulas, Name Manager.';
  const found = contents.names.get(name.toLowerCase());
  if (!found) yield { ...place, found: `no name ${name}`, expected: wanted, hint: seedAgain };
  else if (/#REF!/i.test(found.formula))
    yield { ...place, found: `the name ${name} points to #REF!: its cells were deleted`, expected: wanted, hint };
  else if (!isRight(found))
    yield { ...place, found: `the name ${name} points to ${found.formula.slice(1)}`, expected: wanted, hint };
}

function isCellOf(contents: WorkbookContents, { name }: NameContents, sheet: string): boolean {
  return contents.named(name)?.sheet === contents.sheets.get(sheet);
}

/** The same columns, or cells of the same sheet and shape: inserted rows and columns move a name along. */
function isSameName(contents: WorkbookContents, found: string, expected: string): boolean {
  const place = placeIn(contents);
  return shapeOf(canonicalFormula(found, place)) === shapeOf(canonicalFormula(expected, place));
}

/** A canonical formula with sizes for addresses. */
function shapeOf(formula: string): string {
  return formula.replace(/\$?([a-z]{1,3})\$?(\d+):\$?([a-z]{1,3})\$?(\d+)/g, (...parts: string[]) => {
    const [from, to] = [
      placeOf(`${parts[1]}${parts[2]}`.toUpperCase()),
      placeOf(`${parts[3]}${parts[4]}`.toUpperCase()),
    ];
    return `${to.row - from.row + 1}×${to.column - from.column + 1}`;
  });
}

/** Whether everything that seeding makes is there and has its name. */
export const structureRules: readonly Rule[] = [missingSheets, missingTables, headings, names];
