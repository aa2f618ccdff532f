import { createCalendar } from '../../roadmap/calendar';
import { createLevelling, type LevelledRoadmap, type Limits, type RowUse } from '../../roadmap/levelling';
import type { RoadmapRow } from '../../roadmap/roadmap-row';
import type { ScheduleSettings } from '../../roadmap/schedule';
import type { WorkingWeek } from '../../roadmap/working-week';
import { UserError } from '../errors';

/** Everything that levelling works by, as plain data that can be sent to a worker. Dates are serials. */
export interface LevellingJob {
  readonly rows: readonly RoadmapRow[];
  readonly uses: readonly RowUse[];
  readonly limits: Limits;
  readonly projectStart: number;
  readonly statusDate: number | null;
  readonly week: WorkingWeek;
  readonly holidays: readonly number[];
}

/** How a caller hears how far levelling is, and stops it. */
export interface LevellingRun {
  readonly signal?: AbortSignal;
  /** Share 0 to 1. */
  onProgress?(share: number): void;
}

/** Carries a job out somewhere: here in slices, or in a worker. */
export type Level = (job: LevellingJob, run: LevellingRun) => Promise<LevelledRoadmap>;

export function settingsOf({ projectStart, statusDate, week, holidays }: LevellingJob): ScheduleSettings {
  return { projectStart, statusDate, calendar: createCalendar(week, holidays) };
}

/** What a person reads who has stopped it. */
export const stopped = (): UserError => new UserError('Levelling was stopped. Nothing was changed.');

/** Goes through the search slice by slice. */
export function* levelling(job: LevellingJob): Generator<number, LevelledRoadmap> {
  const work = createLevelling(job.rows, job.uses, job.limits, settingsOf(job));
  for (let { done, total } = work.step(); done < total; { done, total } = work.step()) yield done / total;
  return work.result();
}

/** Levels where there is no worker: in slices, so that the host can do other things between them. */
export const levelInSlices: Level = async (job, { signal, onProgress }) => {
  const slices = levelling(job);
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return slice.value;
    if (signal?.aborted) throw stopped();
    onProgress?.(slice.value);
    await new Promise((next) => setTimeout(next));
  }
};
