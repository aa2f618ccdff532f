import { numfmt } from '@univerjs/core';

/** What Excel makes of a string that is put into a cell that is not formatted as text. */
export type Typed =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export const errorValues: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

const months = 'january february march april may june july august september october november december'.split(' ');
const monthName = /^([A-Za-z]{3,9})[ -](\d{1,2}|\d{4})$|^(\d{1,2})[ -]([A-Za-z]{3,9})$/;

/** Number formats that Excel gives a typed date, time or amount, by what the parser saw (Excel en-US, observed). */
const excelFormats: readonly (readonly [RegExp, string])[] = [
  [/^m[/-]d$/, 'd-mmm'],
  [/^mmm yyyy$|^mmm-yyyy$|^mmmm yyyy$/, 'mmm-yy'],
  [/^m+[/-]y+$/, 'mmm-yy'],
  [/^h+:mm$/, 'h:mm'],
  [/^h+:mm:ss$/, 'h:mm:ss'],
  [/y.*h/, 'm/d/yyyy h:mm'],
  [/d+[ -]mmm+[ -]y+/, 'd-mmm-yy'],
  [/y/, 'm/d/yyyy'],
];

function excelFormat(pattern: string): string {
  return excelFormats.find(([test]) => test.test(pattern))?.[1] ?? pattern;
}

function monthAndDay(text: string): Typed | null {
  const match = monthName.exec(text);
  const name = (match?.[1] ?? match?.[4] ?? '').toLowerCase();
  const month = name.length >= 3 ? months.findIndex((known) => known.startsWith(name)) : -1;
  if (!match || month < 0) return null;
  const number = match[2] ?? match[3];
  const year = number.length === 4;
  const serial = year
    ? numfmt.dateToSerial([Number(number), month + 1, 1])
    : numfmt.dateToSerial([new Date().getFullYear(), month + 1, Number(number)]);
  return serial === null || (!year && (Number(number) < 1 || Number(number) > 31))
    ? null
    : { kind: 'number', value: serial, numberFormat: year ? 'mmm-yy' : 'd-mmm' };
}

/** A whole number and a fraction, such as `0 1/4`; without the whole number it would be a date (Microsoft Support: 'Stop automatically changing numbers to dates'). */
function fraction(text: string): Typed | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const [whole, part, of] = match.slice(2).map(Number);
  const value = (whole + part / of) * (match[1] ? -1 : 1);
  return { kind: 'number', value, numberFormat: of > 9 ? '# ??/??' : '# ?/?' };
}

/** Reads a string as en-US, whatever the locale (office-js issues 1559 and 229: so does Office.js). */
export function readTyped(text: string): Typed {
  if (errorValues.has(text.toUpperCase())) return { kind: 'error', value: text.toUpperCase() };
  if (text.trim() === '' || text.length > 40) return { kind: 'text', value: text };
  const parsed = numfmt.parseValue(text);
  if (typeof parsed?.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  if (typeof parsed?.v === 'number') {
    return { kind: 'number', value: parsed.v, ...(parsed.z ? { numberFormat: excelFormat(parsed.z) } : {}) };
  }
  return fraction(text.trim()) ?? monthAndDay(text.trim()) ?? { kind: 'text', value: text };
}
