import { absoluteAddress, parseBox, quotedSheet, splitSheet } from './address';
import type { RangeBox } from './workbook-data';

/** The reference to a box, as a series keeps it. */
export const referenceTo = (sheetName: string, box: RangeBox): string =>
  `=${quotedSheet(sheetName)}!${absoluteAddress(box)}`;

/** The sheet and the cells that a reference of a series means; null for what is none, such as #REF!. */
export function sourceOf(formula: string | undefined): { sheet: string; box: RangeBox } | null {
  if (!formula?.startsWith('=')) return null;
  const { sheet, local } = splitSheet(formula.slice(1));
  const box = sheet === null ? null : parseBox(local);
  return sheet === null || !box ? null : { sheet, box };
}

/** Whether a number format shows dates. */
export const isDateFormat = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
