import { firstSerial, lastSerial } from '../roadmap/serial';
import { CellError, type CellValue } from './cells';

/** One kind of value that a cell may hold: what a blank stands for, and how anything else is read. */
export interface Kind<T> {
  /** What is expected, to follow 'enter' or 'give' in a message. */
  expected: string;
  blank: T;
  /** The value, or undefined where the cell holds no such thing; never asked about blanks and errors. */
  read(value: string | number | boolean): T | undefined;
  /** Whether 0 is a value here; elsewhere it is a blank cell that the host turned into 0. */
  zeroCounts?: boolean;
}

/** Text; numbers are taken as their digits. */
export const text: Kind<string> = { expected: 'text', blank: '', read: (value) => String(value).trim() };

/** A date as a whole-day serial; the time of the day is dropped. */
export const date: Kind<number | null> = {
  expected: 'a date',
  blank: null,
  read: (value) => {
    if (typeof value !== 'number') return undefined;
    if (value < 0) return null;
    return value >= firstSerial && value < lastSerial + 1 ? Math.floor(value) : undefined;
  },
};

/** A part of a whole. */
export const share: Kind<number> = {
  expected: 'a number from 0 to 1 (0 % to 100 %)',
  blank: 0,
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
};

/** A number above 0, or null. */
export const positive: Kind<number | null> = {
  expected: 'a number above 0',
  blank: null,
  read: (value) => (typeof value === 'number' && value > 0 ? value : undefined),
};

/** A limit: any number, which scheduling judges itself, or null; 0 is taken for a blank cell. */
export const limit: Kind<number | null> = {
  expected: 'a whole number from 1, or nothing for no limit',
  blank: null,
  read: (value) => (typeof value === 'number' ? value : undefined),
};

/** Yes or no; anything that is not plainly a yes is a no. */
export const flag: Kind<boolean> = {
  expected: 'Yes or No',
  blank: false,
  read: (value) => value === true || value === 1 || String(value).trim().toLowerCase() === 'yes',
};

/** A count of something, in whole numbers up to `most`. */
export function count(unit: string, most = 99_999): Kind<number> {
  return {
    expected: `a whole number of ${unit}, 0 or more`,
    blank: 0,
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined,
  };
}

/** One of these names, whatever its case. */
export function oneOf<Name extends string>(names: readonly Name[], blank: Name): Kind<Name> {
  return {
    expected: names.join(', ').replace(/, ([^,]*)$/, ' or $1'),
    blank,
    read: (value) => {
      const key = String(value).trim().toLowerCase();
      return names.find((name) => name.toLowerCase() === key);
    },
  };
}

/** The cell as it is, for the rules that judge it themselves; 0 is a value. */
export const asEntered: Kind<string | number | boolean | null> = {
  expected: 'a value',
  blank: null,
  read: (value) => value,
  zeroCounts: true,
};

/** A cell that holds an error, or nothing of its kind. */
export class Misread {
  constructor(readonly found: CellValue) {}
}

/** Reads one cell as one kind of value. */
export function readCell<T>(kind: Kind<T>, value: CellValue): T | Misread {
  if (value === null || (value === 0 && !kind.zeroCounts)) return kind.blank;
  if (value instanceof CellError) return new Misread(value);
  if (typeof value === 'string' && value.trim() === '') return kind.blank;
  const read = kind.read(value);
  return read === undefined ? new Misread(value) : read;
}
