import type { ChartAxis } from './drawing-data';

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** The next of 1, 2, 5, 10, … at or above a number. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((factor) => factor * power).find((round) => round >= step * (1 - 1e-9)) ?? 10 * power;
}

/**
 * An axis over numbers, as Excel chooses it where nothing is said: from 0, unless all numbers lie close together far from
 * it, with steps of 1, 2 or 5 (Microsoft: 'How chart axis limits are determined', KB 214075).
 */
export function automaticScale(
  series: readonly { readonly stacked: boolean; readonly numbers: readonly number[] }[],
  given: Pick<ChartAxis, 'minimum' | 'maximum' | 'majorUnit'> = {},
): Scale {
  const stacks: number[] = [];
  const single: number[] = [];
  for (const { stacked, numbers } of series) {
    if (stacked) numbers.forEach((number, at) => (stacks[at] = (stacks[at] ?? 0) + number));
    else single.push(...numbers);
  }
  const all = [...stacks.filter((sum) => sum !== undefined), ...single];
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const isFar = stacks.length === 0 && low > 0 && (high - low) / high <= 1 / 6;
  const from = given.minimum ?? (isFar ? low - (high - low) / 2 : Math.min(0, low));
  const to = given.maximum ?? (high > 0 ? high + (high - from) / 20 : 0);
  const majorUnit = given.majorUnit ?? roundStep(Math.max(to - from, 1e-9) / 8);
  return {
    minimum: given.minimum ?? Math.floor(from / majorUnit) * majorUnit,
    maximum: given.maximum ?? Math.max(majorUnit, Math.ceil(to / majorUnit) * majorUnit),
    majorUnit,
  };
}
