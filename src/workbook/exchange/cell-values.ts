import { isoFromSerial, serialFromIso } from '../../roadmap/serial';
import type { ColumnBlueprint, Content, Value } from '../blueprint';
import { readDate } from './dates';
import { guard, unguard } from './guard';
import type { DecimalSign } from './numbers';
import { readNumber, writeNumber } from './numbers';
import { listed, quoted } from './problems';

/** Longest text of a cell (Excel specifications and limits). */
export const longestCell = 32_767;

/** Contents whose cells hold numbers other than dates. */
export const numeric: ReadonlySet<Content> = new Set(['level', 'number', 'score', 'days', 'percent', 'money']);

/**
 * A cell's value as a file holds it: dates year first, percentages as numbers (0.35), nothing rounded.
 * @param value '' for a blank cell
 */
export function cellText(value: Value, content: Content | undefined, decimal: DecimalSign): string {
  if (typeof value === 'string') return guard(value.replace(/\r\n?/g, '\n'));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const day = content === 'date' ? isoFromSerial(value) : '';
  return day || writeNumber(value, decimal);
}

/** The entries that a cell is chosen from; text is found without regard to case and to blanks around it. */
export interface Choices {
  readonly entries: readonly Value[];
  find(text: string): Value | undefined;
}

export function choices(entries: readonly Value[]): Choices {
  const known = new Map(entries.map((entry) => [plain(String(entry)), entry]));
  return { entries, find: (text) => known.get(plain(text)) };
}

/** What a cell of a file stands for, or what is wrong with it. */
export type CellReading = { readonly value: Value } | { readonly problem: string };

/**
 * Reads a cell of a file by what its column holds.
 * @param text not blank
 * @param list entries of the column's list, if it has one with entries
 * @param decimal the file's decimal sign, where it is known
 */
export function readCell(
  text: string,
  { content }: Pick<ColumnBlueprint, 'content'>,
  list: Choices | undefined,
  decimal: DecimalSign | null,
): CellReading {
  const own = unguard(text);
  const wrong = unwritable(own);
  if (wrong) return { problem: wrong };
  const reading =
    content === 'date'
      ? asDate(own)
      : numeric.has(content)
        ? asNumber(own.trim(), content, list, decimal)
        : asText(own, content, list);
  return reading;
}

function unwritable(text: string): string | null {
  if (text.length > longestCell) {
    return `found ${text.length.toLocaleString('en')} characters, expected at most ${longestCell.toLocaleString('en')}, which is all that a cell of Excel holds`;
  }
  if (text.includes('\ufffd'))
    return `found ${quoted(text)} with the sign for a lost letter; save the file as CSV UTF-8`;
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return 'found a control character, expected text';
  return null;
}

function asText(text: string, content: Content, list: Choices | undefined): CellReading {
  if (list) {
    const entry = list.find(text);
    return entry === undefined ? { problem: expected(text, oneOf(list.entries)) } : { value: String(entry) };
  }
  const longest = content === 'long text' ? 2000 : 255;
  if (text.length > longest) {
    return { problem: `found ${text.length.toLocaleString('en')} characters, expected at most ${longest}` };
  }
  return { value: text };
}

function asDate(text: string): CellReading {
  const day = readDate(text);
  if (day === 'ambiguous') {
    return { problem: `found ${quoted(text)}, which may be two different days; write it as yyyy-mm-dd` };
  }
  if (day === null || day < serialFromIso('1990-01-01')! || day > serialFromIso('2199-12-31')!) {
    return { problem: expected(text, 'a date from 1990 to 2199 as yyyy-mm-dd, such as 2027-01-04') };
  }
  return { value: day };
}

/** What may stand behind a number, by what the column holds. */
const units: Partial<Record<Content, RegExp>> = { percent: /\s*%$/, days: /\s*d(ays?)?\.?$/i };

interface Range {
  readonly whole: boolean;
  readonly most: number;
  readonly words: string;
}

/** The same rules as the validation of the cells. */
const ranges: Partial<Record<Content, Range>> = {
  percent: { whole: false, most: 1, words: 'a percentage from 0 % to 100 %, such as 35 % or 0.35' },
  days: { whole: true, most: Infinity, words: 'a whole number of working days' },
  level: { whole: true, most: 10, words: 'a level, a whole number from 0 to 10' },
};
const anyNumber: Range = { whole: false, most: Infinity, words: 'a number from 0' };

function asNumber(text: string, content: Content, list: Choices | undefined, decimal: DecimalSign | null): CellReading {
  const range = ranges[content] ?? anyNumber;
  const words = list ? oneOf(list.entries) : range.words;
  const unit = units[content];
  const bare = unit ? text.replace(unit, '') : text;
  const found = readNumber(bare, decimal);
  if (found === 'ambiguous') {
    return {
      problem: `found ${quoted(text)}, in which the sign may part thousands or decimals; write it without thousands, or say which decimal sign the file uses`,
    };
  }
  if (found === null) return { problem: expected(text, words) };
  const value = content === 'percent' && bare !== text ? divided(found) : found;
  if (value < 0 || value > range.most || (range.whole && !Number.isInteger(value))) {
    return { problem: expected(text, words) };
  }
  if (list && !list.entries.includes(value)) return { problem: expected(text, words) };
  return { value };
}

/** A percentage as a part of 1, without the noise of binary fractions. */
const divided = (percent: number) => Number((percent / 100).toPrecision(15));

const expected = (text: string, words: string) => `found ${quoted(text)}, expected ${words}`;

function oneOf(list: readonly Value[]): string {
  const numbers = list.filter((one): one is number => typeof one === 'number').sort((a, b) => a - b);
  const gapless = numbers.every((one, index) => Number.isInteger(one) && one === numbers[0] + index);
  if (numbers.length === list.length && gapless) {
    return `a whole number from ${numbers[0]} to ${numbers[numbers.length - 1]}`;
  }
  return `one of ${listed(list.map(String))}`;
}

/** A text as keys, headings and list entries are compared. */
export const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
