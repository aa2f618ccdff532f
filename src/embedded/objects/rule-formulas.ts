import { absoluteAddress, quotedSheet } from '../address';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { isHostObject } from '../object-type';
import { RangeRef } from './range';

/** Longest inline list of a validation (jmcnamara/XlsxWriter issue 562, qax-os/excelize issue 1878). */
const longestList = 255;

/**
 * Formulas of conditional formats and validations take A1 references and names only: no structured references,
 * custom functions, array constants, unions or intersections (office-js issue 6135; Microsoft Support:
 * 'Use conditional formatting', 'More on data validation').
 */
export function checkRuleFormula(host: Host, formula: string): string {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, '""');
  if (/\[/.test(plain)) throw invalidArgument(`A structured reference cannot stand in this formula: ${formula}`);
  if (/\{/.test(plain)) throw invalidArgument(`An array constant cannot stand in this formula: ${formula}`);
  if (
    /[A-Za-z_]\w*\.[A-Za-z_][\w.]*\(/.test(plain.replace(/\b(NETWORKDAYS|WORKDAY)\.INTL\(/gi, 'X(')) &&
    !nativeDotted(plain)
  ) {
    throw invalidArgument(`A custom function cannot stand in this formula: ${formula}`);
  }
  host.checkSyntax(formula, formula.startsWith('=') ? formula : `=${formula}`);
  return formula;
}

/** Native functions with a dot in their name begin or end with one of these. */
function nativeDotted(formula: string): boolean {
  const dotted = formula.match(/[A-Za-z_][\w]*\.[A-Za-z_][\w.]*(?=\()/g) ?? [];
  return dotted.every((name) =>
    /\.(INTL|DIST|INV|RT|2T|TEST|S|P|INC|EXC|MATH|PRECISE|EQ|AVG|SNGL|MULT|NORM|T|Z|F|CHISQ|DIST\.RT|ETS|LINEAR|TYPE)$/i.test(
      name,
    ),
  );
}

/** A rule's operand as text: a number, a formula, or a range that becomes its address. */
export function operand(host: Host, value: unknown): string | number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return value;
  if (isHostObject(value) && value.self instanceof RangeRef) {
    return `=${quotedSheet(host.sheets.name(value.self.sheetId))}!${absoluteAddress(value.self.box)}`;
  }
  const text = String(value);
  return text.startsWith('=') ? checkRuleFormula(host, text) : text;
}

/** The source of a list: an inline text or a reference. */
export function listSource(host: Host, value: unknown): string {
  const source = operand(host, value);
  if (source === undefined) throw invalidArgument('A list has a source.');
  const text = String(source);
  if (!text.startsWith('=') && text.length > longestList) {
    throw invalidArgument(`An inline list has at most ${longestList} characters; this one has ${text.length}.`);
  }
  return text;
}

/** The serial of an ISO date, for date rules (documentation of DateTimeDataValidation: ISO 8601 text). */
export function dateSerial(value: string | number | undefined): string | number | undefined {
  const iso = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(value) : null;
  if (!iso) return value;
  const [year, month, day] = iso.slice(1, 4).map(Number);
  const shifted = month > 2 ? { year, month: month - 3 } : { year: year - 1, month: month + 9 };
  const days =
    365 * shifted.year +
    Math.floor(shifted.year / 4) -
    Math.floor(shifted.year / 100) +
    Math.floor(shifted.year / 400) +
    Math.floor((153 * shifted.month + 2) / 5) +
    day;
  // 1900-03-01 is serial 61.
  return days - 693_900;
}
