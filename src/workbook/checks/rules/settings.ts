import { readWorkingWeek } from '../../../roadmap/working-week';
import type { WorkbookContents } from '../contents';
import type { Fault, Rule } from '../finding';
import { faultAt, shown } from '../words';

/** One setting after another; a name that is missing is told by the rule of names. */
const settings: Rule = {
  id: 'setting',
  title: 'Settings that cannot be worked with',
  severity: 'error',
  why: 'Scores, dates and the Gantt of the whole workbook follow from them.',
  *run(contents) {
    yield* blanks(contents);
    yield* workingWeek(contents);
    yield* thresholds(contents);
    yield* highestLevel(contents);
    yield* importanceSteps(contents);
  },
};

const needed = { ProjectStart: 'a date', GanttUnit: 'Week, Month or Quarter', WorkingWeek: 'seven digits' };

function* blanks(contents: WorkbookContents): Iterable<Fault> {
  for (const [name, expected] of Object.entries(needed)) {
    const cell = contents.named(name);
    if (cell?.isBlank) yield faultAt(cell, 'blank', expected);
  }
}

function* workingWeek(contents: WorkbookContents): Iterable<Fault> {
  const cell = contents.named('WorkingWeek');
  if (!cell || cell.isBlank || cell.isError) return;
  if (typeof cell.value === 'string' && /^[01]{7}$/.test(cell.text) && readWorkingWeek(cell.text)) return;
  const isNumber = typeof cell.value === 'number';
  yield faultAt(
    cell,
    isNumber ? `the number ${cell.value}` : shown(cell),
    'seven digits as text from Monday to Sunday, 0 = worked, with a day that is worked, such as 0000011',
    isNumber
      ? 'Set the format of the cell to Text and type the digits again: as a number it is another week.'
      : undefined,
  );
}

function* thresholds(contents: WorkbookContents): Iterable<Fault> {
  const [medium, high] = ['MediumFrom', 'HighFrom'].map((name) => contents.named(name));
  if (!medium || !high) return;
  for (const cell of [medium, high]) if (cell.isBlank) yield faultAt(cell, 'blank', 'a score from 0 to 100');
  if (typeof medium.value !== 'number' || typeof high.value !== 'number') return;
  if (medium.value <= 0) yield faultAt(medium, String(medium.value), 'a score above 0');
  else if (high.value <= medium.value)
    yield faultAt(high, String(high.value), `a score above ${medium.value}, where Medium begins`);
  else if (high.value > 100) yield faultAt(high, String(high.value), 'a score of at most 100');
}

function* highestLevel(contents: WorkbookContents): Iterable<Fault> {
  const cell = contents.named('LevelMax');
  if (!cell) return;
  if (cell.isBlank) return yield faultAt(cell, 'blank', 'the highest level of the table ItemLevels');
  if (typeof cell.value !== 'number' || !contents.hasColumns('ItemLevels', ['Level'])) return;
  const levels = contents.rows('ItemLevels').flatMap((row) => {
    const { value } = row.cell('Level');
    return typeof value === 'number' ? [value] : [];
  });
  const highest = Math.max(...levels);
  if (cell.value < 1 || !Number.isInteger(cell.value)) yield faultAt(cell, shown(cell), 'a whole number from 1');
  else if (levels.length > 0 && cell.value !== highest)
    yield faultAt(cell, shown(cell), `${highest}, the highest level of the table ItemLevels`);
}

function* importanceSteps(contents: WorkbookContents): Iterable<Fault> {
  if (!contents.hasColumns('ImportanceScale', ['Name', 'Value', 'Of'])) return;
  for (const row of contents.rows('ImportanceScale')) {
    const [value, of] = [row.cell('Value'), row.cell('Of')];
    for (const cell of [value, of])
      if (cell.isBlank) yield faultAt(cell, 'blank', 'a number: an importance counts Value out of Of');
    if (typeof value.value !== 'number' || typeof of.value !== 'number') continue;
    if (of.value <= 0) yield faultAt(of, shown(of), 'a number above 0');
    else if (value.value > of.value) yield faultAt(value, shown(value), `at most ${of.value}, the number under Of`);
  }
}

export const settingRules: readonly Rule[] = [settings];
