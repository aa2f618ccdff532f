import { absoluteAddress, quotedSheet } from '../address';
import { invalidArgument } from '../errors';
import { readShape } from '../formula-rules';
import type { Host } from '../host';
import { isHostObject } from '../object-type';
import { RangeRef } from './range';

/** Longest inline list of a validation (jmcnamara/XlsxWriter issue 562, qax-os/excelize issue 1878). */
const longestList = 255;

/**
 * Formulas of conditional formats and validations take A1 references and names only: no structured references,
 * custom functions, array constants, unions, intersections or other workbooks (office-js issue 6135; Microsoft Support:
 * 'Use conditional formatting', 'More on data validation').
 */
export function checkRuleFormula(host: Host, formula: string): string {
  const shape = readShape(formula);
  const refused = [
    [shape.structured, 'a structured reference'],
    [shape.otherWorkbook, 'a reference to another workbook'],
    [shape.arrayConstant, 'an array constant'],
    [shape.union, 'a union of references'],
    [shape.intersection, 'an intersection of references'],
    [shape.functions.some((name) => name.includes('.') && !nativeDotted.test(name)), 'a custom function'],
  ].find(([is]) => is);
  if (refused) throw invalidArgument(`This formula cannot hold ${String(refused[1])}: ${formula}`);
  host.checkSyntax(formula, formula.startsWith('=') ? formula : `=${formula}`);
  return formula;
}

/** Native functions with a dot in their name begin or end with one of these. */
const nativeDotted =
  /^_xl|\.(INTL|DIST|INV|RT|2T|TEST|S|P|INC|EXC|MATH|PRECISE|EQ|AVG|SNGL|MULT|NORM|T|Z|F|CHISQ|ETS|LINEAR|TYPE)$/i;

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
