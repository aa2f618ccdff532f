/** Which days are worked, Monday first. */
export type WorkingWeek = readonly boolean[];

/** Monday to Friday, in the form of WORKDAY.INTL: 7 characters, Monday first, 1 = not worked. */
export const mondayToFriday = '0000011';

const daysInWeek = 7;

/** Excel's weekend numbers: 1–7 are two days, the first of them Saturday for 1; 11–17 are one day, Sunday for 11. */
function daysOff(code: number): number[] | null {
  if (!Number.isInteger(code)) return null;
  if (code >= 1 && code <= 7) return [(code + 4) % daysInWeek, (code + 5) % daysInWeek];
  if (code >= 11 && code <= 17) return [(code - 5) % daysInWeek];
  return null;
}

/**
 * Reads a working week as WORKDAY.INTL does: a pattern of 7 characters or a weekend number 1–7, 11–17.
 * A number of seven digits is a pattern whose cell was not formatted as text. `0000011` turned into the number 11 by a
 * host cannot be told from Excel's own 11 (only Sunday off), so the cell of the pattern has to be text.
 * @returns null where it is neither, or leaves no day to work.
 */
export function readWorkingWeek(setting: string | number): WorkingWeek | null {
  const text = String(setting).trim();
  if (/^[01]{7}$/.test(text)) return text.includes('0') ? Array.from(text, (character) => character === '0') : null;
  const off = /^\d{1,2}$/.test(text) ? daysOff(Number(text)) : null;
  return off && Array.from({ length: daysInWeek }, (_, day) => !off.includes(day));
}
