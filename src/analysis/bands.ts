/** A band of priority: High, Medium, Low and Met, or 5 to 1 and Met. */
export type Band = string | number;

/** Thresholds of the score and the bands above them; `names[n]` holds from `thresholds[n - 1]` on. */
export interface Bands {
  thresholds: readonly number[];
  names: readonly Band[];
}

/** The band of a gap that is closed. */
export const met = 'Met';

const namesByThresholds: Readonly<Record<number, readonly Band[]>> = {
  2: ['Low', 'Medium', 'High'],
  4: [1, 2, 3, 4, 5],
};

/** Low above 0, Medium from 25, High from 50: no score that the default scales can give lies on a threshold. */
export const defaultThresholds: readonly number[] = [25, 50];

/** Bands for two thresholds (Low, Medium, High) or four (1 to 5); null unless they ascend from above 0. */
export function createBands(thresholds: readonly number[] = defaultThresholds): Bands | null {
  const names = namesByThresholds[thresholds.length];
  const ascends = thresholds.every((threshold, place) => threshold > (place === 0 ? 0 : thresholds[place - 1]));
  return names && ascends ? { thresholds, names } : null;
}

/** The band of a score, 0 to 100. */
export function bandOf(score: number, { thresholds, names }: Bands): Band {
  if (score <= 0) return met;
  const above = thresholds.filter((threshold) => score >= threshold).length;
  return names[above];
}

/** The band as it is written that this text or number names, whatever its case; undefined where it is none. */
export function findBand(given: string | number, { names }: Bands): Band | undefined {
  const key = String(given).trim().toLowerCase();
  return [met, ...names].find((name) => String(name).toLowerCase() === key);
}

/** Place of a band among all of them: 1 for Met, then upwards. */
export function bandPlace(band: Band, { names }: Bands): number {
  return [met, ...names].indexOf(band) + 1;
}
