/** Why a gap has no number of levels short: nothing to compare yet, or a level that is none. */
export type LevelsShort = number | '' | 'Check level';

/** What a gap is by its levels: existence and maturity told apart in words (framework 3.1). */
export type GapType = 'Not assessed' | 'Check level' | 'Met' | 'Missing' | 'Not mature enough';

/** Highest level of the maturity scale 0–5. */
export const highestLevel = 5;

/** Whether a cell with a level is blank; 0 is a level. */
export const isBlankLevel = (level: unknown) => level === '' || level === null || level === undefined;

const isLevel = (level: unknown, maxLevel: number): level is number =>
  typeof level === 'number' && level >= 0 && level <= maxLevel;

/**
 * How many levels the as-is state lies below the to-be state; never below 0.
 * @param asIs level now as entered, 0 to `maxLevel`; '' or null where not assessed.
 * @param toBe level wanted as entered.
 */
export function levelsShort(asIs: unknown, toBe: unknown, maxLevel = highestLevel): LevelsShort {
  if (isBlankLevel(asIs) || isBlankLevel(toBe)) return '';
  if (!isLevel(asIs, maxLevel) || !isLevel(toBe, maxLevel)) return 'Check level';
  return Math.max(0, toBe - asIs);
}

/** What kind of gap this is; see `levelsShort` for the parameters. */
export function gapType(asIs: unknown, toBe: unknown, maxLevel = highestLevel): GapType {
  const short = levelsShort(asIs, toBe, maxLevel);
  if (short === '') return 'Not assessed';
  if (short === 'Check level') return short;
  if (short === 0) return 'Met';
  return asIs === 0 ? 'Missing' : 'Not mature enough';
}
