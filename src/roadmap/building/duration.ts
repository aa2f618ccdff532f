/** Nothing that one initiative takes is planned longer than the longest of the default roadmap; working days. */
export const longestInitiative = 120;

/** Effort of a gap that names none, as in the scoring. */
const usualEffort = 3;

/** The rule in words, for the preview. */
export const durationRule =
  `An initiative takes as long as its largest gap, and half of the others on top, shared among those who do it; ` +
  `at most ${longestInitiative} working days, unless one gap alone takes longer.`;

/** How long an initiative takes, and how long it would take without the limit; working days. */
export interface Duration {
  readonly days: number;
  readonly unlimited: number;
}

/**
 * Working days of an initiative that closes several gaps: the largest, plus half of the others, since gaps closed
 * together share their papers and meetings; those who do the work share that half. Ours, and said to be so.
 * @param efforts of each gap, 1 to 5; null counts as 3
 * @param durations working days by effort
 * @param doers people or teams who work on it at the same time; fewer than one counts as one
 */
export function durationOf(
  efforts: readonly (number | null)[],
  durations: ReadonlyMap<number, number>,
  doers: number,
): Duration {
  const days = efforts.map((effort) => durations.get(effort ?? usualEffort) ?? durations.get(usualEffort) ?? 40);
  const largest = Math.max(1, ...days);
  const others = days.reduce((sum, one) => sum + one, 0) - (days.length > 0 ? Math.max(...days) : 0);
  const unlimited = Math.ceil(largest + others / 2 / Math.max(1, doers));
  return { unlimited, days: Math.max(largest, Math.min(longestInitiative, unlimited)) };
}
