import { createBands, defaultThresholds, type Bands } from '../analysis/bands';
import { createImportanceScale, defaultImportanceSteps, type ImportanceScale } from '../analysis/importance';
import { cellValue } from './cells';
import { readValues, toMatrix } from './coercion';
import { positive } from './kinds';
import { messages, refuse } from './messages';

/** The importance scale in three columns (name, value, of); the default one where it is left out or blank. */
export function readImportanceScale(argument: unknown): ImportanceScale {
  const rows = toMatrix(argument)
    .map((row) => row.map(cellValue))
    .filter((row) => row.some((value) => value !== null && value !== 0));
  if (rows.length === 0) return createImportanceScale(defaultImportanceSteps);
  return createImportanceScale(
    rows.map(([name, value, of, ...more]) => {
      const isStep =
        (typeof name === 'string' || typeof name === 'number') &&
        typeof (value ?? 0) === 'number' &&
        typeof of === 'number' &&
        Number(value) >= 0 &&
        of > 0 &&
        more.length === 0;
      return isStep ? { name, value: Number(value), of } : refuse(messages.badScale());
    }),
  );
}

/** Where the bands begin; the default ones where they are left out or blank. */
export function readBands(argument: unknown): Bands {
  const thresholds = readValues('thresholds', positive, argument);
  return createBands(thresholds.length === 0 ? defaultThresholds : thresholds) ?? refuse(messages.badThresholds());
}
