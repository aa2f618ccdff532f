import { CellError, type CellValue } from './cells';

/** A value as a message quotes it. */
function quote(found: CellValue): string {
  if (found === null) return 'blank';
  if (found instanceof CellError) return found.name;
  if (typeof found === 'string') return `'${found}'`;
  return String(found).toUpperCase();
}

/** Everything that the custom functions say about an argument or a cell: which, what was found, what is expected. */
export const messages = {
  errorInCell: (name: string, error: string) => `${error} in ${name}: mend that cell`,
  wrongValue: (name: string, found: CellValue, expected: string) => `${name} is ${quote(found)}: enter ${expected}`,
  missing: (argument: string, expected: string) => `${argument} is missing: give ${expected}`,
  wrongInRange: (argument: string, found: CellValue, expected: string) =>
    `${argument} holds ${quote(found)}: give ${expected}`,
  notASingleCell: (argument: string, rows: number, columns: number) =>
    `${argument} is a range of ${rows} × ${columns} cells: give a single cell`,
  notAList: (argument: string, rows: number, columns: number) =>
    `${argument} is a block of ${rows} × ${columns} cells: give one column or one row`,
  otherLength: (argument: string, found: number, first: string, expected: number) =>
    `${argument} has ${found} cells but ${first} has ${expected}: give ranges of the same length`,
  otherShape: (argument: string, found: string, first: string, expected: string) =>
    `${argument} has ${found} cells but ${first} has ${expected}: give ranges of one shape, or a single cell`,
  badScale: () =>
    'importanceScale needs three columns: a name, its value (0 or more) and the number it is out of (above 0)',
  badThresholds: () =>
    'thresholds needs 2 scores (where Medium and High begin) or 4 (where 2, 3, 4 and 5 begin), above 0 and ascending',
  badWorkingWeek: (found: CellValue) =>
    `workingWeek is ${quote(found)}: give 7 characters from Monday on, 1 = not worked, such as '0000011', with a day to work, or Excel's weekend number 1 to 7 or 11 to 17`,
  tooManyPeriods: (count: number, limit: number) =>
    `The timeline would have ${count} periods, more than ${limit}: take a coarser unit or a shorter time`,
  badTimeline: () => 'timeline has to be dates, each after the one before: give the result of TIMELINE',
  tooManyCells: (rows: number, periods: number, limit: number) =>
    `The chart would have ${rows} × ${periods} cells, more than ${limit}: take a coarser unit for the timeline, or fewer rows`,
} as const;

/** Ends the function with #VALUE! and this message, which Excel shows beside the cell. */
export function refuse(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
