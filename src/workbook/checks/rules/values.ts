import type { Content } from '../../blueprint';
import type { Cell, WorkbookContents } from '../contents';
import { filledInputs, listCells, listColumn } from '../contents';
import type { Rule } from '../finding';
import { faultAt, shown } from '../words';

/** What an input of each kind holds, as validation asks it of the person who types; the rest is text. */
const expectations: Partial<Record<Content, { readonly words: string; allows(value: number): boolean }>> = {
  date: {
    words: 'a date from 1990 to 2199, such as 2027-01-04',
    allows: (value) => value >= 32_874 && value < 109_575,
  },
  percent: { words: 'a percentage from 0 % to 100 %', allows: (value) => value >= 0 && value <= 1 },
  days: { words: 'a whole number of working days', allows: (value) => value >= 0 && Number.isInteger(value) },
  level: { words: 'a whole number from 0', allows: (value) => value >= 0 && Number.isInteger(value) },
  number: { words: 'a number from 0', allows: (value) => value >= 0 },
  score: { words: 'a number from 0', allows: (value) => value >= 0 },
  money: { words: 'an amount from 0', allows: (value) => value >= 0 },
};

const levelList = 'LevelNumbers';
const looksLikeNumber = /^[+-]?(?:\d[\d '.,\u00a0\u202f]*|[.,]\d+)\s*%?$/;

const numbersAsText: Rule = {
  id: 'text-for-number',
  title: 'Text where a number or date is expected',
  severity: 'error',
  why: 'Formulas and the schedule pass over text, or take it for a blank.',
  *run(contents) {
    for (const { cell, label, content } of filledInputs(contents)) {
      const expectation = expectations[content];
      if (!expectation || cell.isError || typeof cell.value === 'number') continue;
      const asText = typeof cell.value === 'string' && looksLikeNumber.test(cell.text);
      const what = content === 'date' ? 'a date as text' : asText ? 'a number as text' : 'text';
      const hint =
        content === 'date'
          ? 'Type the date again; Excel shows a real date at the right or in the format of the column.'
          : asText
            ? 'Set the format of the cell to General and type the number again.'
            : undefined;
      yield faultAt(cell, `${shown(cell)} under ${label}, ${what}`, expectation.words, hint);
    }
  },
};

const offRange: Rule = {
  id: 'off-range',
  title: 'Numbers and dates that cannot be',
  severity: 'error',
  why: 'The schedule and the scores refuse such a value or go wrong by it.',
  *run(contents) {
    for (const { cell, label, content, list } of filledInputs(contents)) {
      const expectation = expectations[content];
      // What a formula gives follows from the cells that it reads.
      if (!expectation || typeof cell.value !== 'number' || list !== undefined || cell.formula !== undefined) continue;
      if (expectation.allows(cell.value)) continue;
      yield faultAt(cell, `${shown(cell, content)} under ${label}`, expectation.words);
    }
  },
};

const levels: Rule = {
  id: 'level',
  title: 'Levels off the scale',
  severity: 'error',
  why: 'A gap with such a level has no score and no rank (framework 3.1).',
  *run(contents) {
    const highest = contents.named('LevelMax')?.value;
    if (typeof highest !== 'number') return;
    for (const { cell, label, list } of filledInputs(contents)) {
      if (list !== levelList || typeof cell.value !== 'number') continue;
      if (Number.isInteger(cell.value) && cell.value >= 0 && cell.value <= highest) continue;
      yield faultAt(cell, `${cell.value} under ${label}`, `a whole number from 0 to ${highest}, or blank`);
    }
  },
};

const people = 'PeopleNames';

/** Lists that a rule of their own looks after: levels, persons, and IDs of rows. */
const hasOwnRule = (list: string) => list === levelList || list === people || listColumn(list)?.heading === 'ID';

const lists: Rule = {
  id: 'list',
  title: 'Values that are not in their list',
  severity: 'error',
  why: 'A word that the list does not have is not counted, scored or coloured; the lists can be added to.',
  *run(contents) {
    for (const { cell, label, content, list } of filledInputs(contents)) {
      if (list === undefined || hasOwnRule(list) || cell.isError) continue;
      if (expectations[content] && typeof cell.value !== 'number') continue;
      const choices = listCells(contents, list);
      if (!choices || isAmong(choices, String(cell.value))) continue;
      const source = listColumn(list);
      const known = choices.length > 8 ? '' : `: ${choices.map(({ text }) => text).join(', ')}`;
      const expected = `an entry of the table ${source?.table}${known}`;
      const hint = isAmong(choices, cell.text) ? 'Take the spaces before or behind it away.' : undefined;
      yield faultAt(cell, `${shown(cell)} under ${label}`, expected, hint);
    }
  },
};

const isAmong = (choices: readonly Cell[], value: string): boolean =>
  choices.some((choice) => String(choice.value).toLowerCase() === value.toLowerCase());

/** Columns that name several people or teams, separated by ';'. */
const doers: readonly (readonly [table: string, heading: string])[] = [
  ['Gaps', 'Done by'],
  ['Roadmap', 'Done by'],
];

const persons: Rule = {
  id: 'person',
  title: 'People who are not on the sheet People',
  severity: 'warning',
  why: 'Their work is not counted together (Appendix C asks which gaps want the same resources).',
  needs: { People: ['Name'] },
  *run(contents) {
    const known = new Set(contents.rows('People').map((row) => row.text('Name').toLowerCase()));
    // A workbook without people names whom it likes.
    if (known.size === 0) return;
    for (const { cell, label, names } of named(contents)) {
      for (const name of names) {
        if (known.has(name.toLowerCase())) continue;
        yield faultAt(cell, `'${name}' under ${label}`, 'a name as it stands in the table People');
      }
    }
  },
};

function* named(contents: WorkbookContents): Iterable<{ cell: Cell; label: string; names: readonly string[] }> {
  for (const { cell, label, list } of filledInputs(contents)) {
    if (list === people && !cell.isError) yield { cell, label, names: [cell.text] };
  }
  for (const [table, heading] of doers) {
    for (const row of contents.rows(table)) {
      const cell = row.find(heading);
      const names =
        cell && !cell.isError
          ? cell.text
              .split(';')
              .map((name) => name.trim())
              .filter(Boolean)
          : [];
      if (cell && names.length > 0) yield { cell, label: heading, names };
    }
  }
}

/** Whether each input cell holds what its column is for. */
export const valueRules: readonly Rule[] = [numbersAsText, offRange, levels, lists, persons];
