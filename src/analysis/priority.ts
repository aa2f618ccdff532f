import { highestLevel, levelsShort } from './gap-type';
import { isBlankImportance, type ImportanceScale } from './importance';

/** A priority score, or why there is none. */
export type Score = number | '' | 'Check level' | 'Check importance';

/** Numerator ÷ denominator rounded to one decimal, half upwards, dividing once as Excel's ROUND would see it. */
function divideToOneDecimal(numerator: number, denominator: number): number {
  return Math.floor((20 * numerator + denominator) / (2 * denominator)) / 10;
}

/**
 * The priority score of a gap: 100 × importance × levels short ÷ (importance max × level max), to one decimal.
 * @param importance as entered: a name of the scale; '' , null or 0 where there is none.
 * @param asIs level now as entered; '' or null where not assessed.
 * @param toBe level wanted as entered.
 * @returns 0 to 100, '' where something is missing, or what to check.
 */
export function scorePriority(
  importance: unknown,
  asIs: unknown,
  toBe: unknown,
  scale: ImportanceScale,
  maxLevel = highestLevel,
): Score {
  const short = levelsShort(asIs, toBe, maxLevel);
  if (typeof short !== 'number') return short;
  if (isBlankImportance(importance)) return '';
  const step = scale(importance);
  if (!step) return 'Check importance';
  return divideToOneDecimal(100 * step.value * short, step.of * maxLevel);
}
