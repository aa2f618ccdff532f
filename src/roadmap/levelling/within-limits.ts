import type { Problem } from '../problems';
import type { RoadmapRow, ScheduledRow } from '../roadmap-row';
import { schedule, type ScheduleSettings } from '../schedule';
import { isUnlimited, type Limits, type RowUse } from './limits';
import { reportLevelled } from './report';
import { createRoadmapProject } from './roadmap-project';
import { scheduleByRules } from './search';

/**
 * As `schedule`, within limits of how much runs at once: one serial pass by the best of a few priority rules, fast enough
 * for a cell. Rows that have begun never move, even where they alone exceed a limit; Finish by is kept as far as the
 * rules can keep it. Where the limits delay nothing the result is that of `schedule`.
 * @param rows the roadmap without blank rows, in any order; the result does not depend on it.
 * @param uses what each row takes, in the order of the rows.
 * @param found problems that reading the rows has already found, row by row; such rows are not checked further.
 * @returns one row each in the same order; what a wait is for stands after the IDs in `waitingFor`.
 */
export function scheduleWithin(
  rows: readonly RoadmapRow[],
  uses: readonly RowUse[],
  limits: Limits,
  settings: ScheduleSettings,
  found: readonly (readonly Problem[])[] = [],
): ScheduledRow[] {
  if (isUnlimited(limits)) return schedule(rows, settings, found);
  const limited = createRoadmapProject(rows, uses, limits, settings, found);
  return reportLevelled(limited, scheduleByRules(limited.project));
}
