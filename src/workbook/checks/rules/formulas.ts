import type { SheetContents, WorkbookContents } from '../contents';
import { Cell, filledInputs, isErrorValue } from '../contents';
import type { Fault, Rule } from '../finding';
import type { ComparedCell } from '../formulas';
import { comparedCells } from '../formulas';
import { faultAt, shown } from '../words';

/** Cells under each other with the same trouble are told once. */
function* runs(cells: readonly ComparedCell[]): Iterable<readonly ComparedCell[]> {
  let run: ComparedCell[] = [];
  for (const one of cells) {
    const last = run.at(-1);
    const follows =
      last &&
      last.cell.sheet === one.cell.sheet &&
      last.cell.column === one.cell.column &&
      last.cell.row + 1 === one.cell.row &&
      last.what === one.what &&
      last.cell.formula === one.cell.formula;
    if (!follows && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(one);
  }
  if (run.length > 0) yield run;
}

function faultOf(run: readonly ComparedCell[], found: string, hint: string): Fault {
  const [{ cell, what, expected }] = run;
  const last = run[run.length - 1].cell;
  return {
    sheet: cell.sheet.name,
    cell: run.length === 1 ? cell.address : `${cell.address}:${last.address}`,
    found: run.length === 1 ? found : `${found} in ${run.length} cells`,
    expected: `the formula of the ${what}: ${expected}`,
    hint,
  };
}

const typeAgain = 'Type the formula again as it was.';

const isInColumn = ([{ what }]: readonly ComparedCell[]): boolean => what.startsWith('column');

const overwritten: Rule = {
  id: 'overwritten',
  title: 'Calculated cells that were typed over',
  severity: 'error',
  why: 'A typed value does not follow its row: scores, dates and counts stand still without a sign (FAST: one formula a column).',
  *run(contents) {
    const cells = comparedCells(contents).filter(({ state }) => state === 'value' || state === 'blank');
    for (const run of runs(cells)) {
      const found = run[0].state === 'blank' ? 'blank' : `${shown(run[0].cell)} typed over the formula`;
      yield faultOf(run, found, isInColumn(run) ? 'Copy the formula from another row of the column.' : typeAgain);
    }
  },
};

const changed: Rule = {
  id: 'formula',
  title: 'Formulas that differ from those of Waymark',
  severity: 'error',
  why: 'What the sheets, the checks and the reports say about a column holds for its own formula only (FAST: one formula a column).',
  *run(contents) {
    const cells = comparedCells(contents).filter(({ state }) => state === 'other formula');
    for (const run of runs(cells)) {
      const hint = isInColumn(run)
        ? 'Copy the formula from another row, or keep yours in a column of your own.'
        : typeAgain;
      yield faultOf(run, run[0].cell.formula ?? '', hint);
    }
  },
};

const errors: Rule = {
  id: 'error-value',
  title: 'Cells in error',
  severity: 'error',
  why: 'An error goes on into every number that reads the cell.',
  *run(contents) {
    const { roots, followers } = errorCells(contents);
    const more = followers.length > 0 ? ` ${followers.length} more cells show an error because of such cells.` : '';
    for (const cell of roots) {
      const spill = cell.value === '#SPILL!';
      yield {
        ...cell.at,
        found: cell.formula === undefined || spill ? String(cell.value) : `${cell.value} from ${cell.formula}`,
        expected: spill ? 'room for the results below and right of the cell' : 'a value',
        hint: (spill ? 'Clear the cells that the results need.' : 'Correct the cell, or clear it.') + more,
      };
    }
  },
};

const unexplained: Rule = {
  id: 'result-error',
  title: 'Results in error',
  severity: 'error',
  why: 'The formulas are those of Waymark and the entries are in order, yet they give no result.',
  last: true,
  *run(contents) {
    const groups = new Map<string, Cell[]>();
    for (const cell of errorCells(contents).followers) {
      const key = `${cell.sheet.name}!${String(cell.value)}`;
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
    for (const [first, ...others] of groups.values()) {
      const more = others.length > 0 ? `, here and in ${others.length} more cells of the sheet` : '';
      const hint = 'Choose Make live, or type the formula of the cell again: Excel may not have calculated it.';
      yield faultAt(first, `${first.value}${more}`, 'a result', hint);
    }
  },
};

/** Cells in error: those where an error begins, and those whose formulas are in order and only pass it on. */
function errorCells(contents: WorkbookContents): { roots: Cell[]; followers: Cell[] } {
  const cells = [...cellsInError(contents)];
  if (cells.length === 0) return { roots: [], followers: [] };
  const intact = new Set(
    comparedCells(contents)
      .filter(({ state, cell }) => state === 'same' && cell.isError)
      .map(({ cell }) => placeOf(cell)),
  );
  const typed = new Set([...typedErrors(contents)].map(placeOf));
  const isRoot = (cell: Cell): boolean =>
    cell.value === '#SPILL!' ||
    ((cell.formula !== undefined || typed.has(placeOf(cell))) && !intact.has(placeOf(cell)));
  return { roots: cells.filter(isRoot), followers: cells.filter((cell) => !isRoot(cell)) };
}

function* cellsInError(contents: WorkbookContents): Iterable<Cell> {
  const sheets: readonly SheetContents[] = [...contents.sheets.values()];
  for (const sheet of sheets) {
    for (const [rowIndex, values] of sheet.values.entries()) {
      for (const [columnIndex, value] of values.entries()) {
        if (isErrorValue(value)) yield new Cell(sheet, sheet.row + rowIndex, sheet.column + columnIndex);
      }
    }
  }
  // Of a sheet of the user's own only the table that is ours.
  for (const cell of typedErrors(contents)) if (!sheets.includes(cell.sheet)) yield cell;
}

const placeOf = (cell: Cell): string => `${cell.sheet.name}!${cell.address}`;

/** Cells in error where a person types. */
function* typedErrors(contents: WorkbookContents): Iterable<Cell> {
  for (const { cell } of filledInputs(contents)) if (cell.isError) yield cell;
}

/** Whether formulas are those of the blueprint, and answer. */
export const formulaRules: readonly Rule[] = [overwritten, changed, errors];

/** What is told where no other rule explains it. */
export const lastRules: readonly Rule[] = [unexplained];
