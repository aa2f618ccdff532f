import type { LinkType } from './links';
import type { Problem } from './problems';

/** A task takes time; a milestone is a state reached; a checkpoint is a date to report. */
export const rowKinds = ['Task', 'Milestone', 'Checkpoint'] as const;
export type RowKind = (typeof rowKinds)[number];

/** One row of the roadmap as the analyst enters it; dates are whole-day serials. */
export interface RoadmapRow {
  id: string;
  kind: RowKind;
  /** Working days; 0 for milestones and checkpoints. */
  duration: number;
  /** Links as written, such as `R-003; R-004SS+15d`. */
  dependsOn: string;
  earliestStart: number | null;
  finishBy: number | null;
  actualStart: number | null;
  actualFinish: number | null;
  /** 0 to 1. */
  percentComplete: number;
}

/** A link between two rows by their places in the roadmap. */
export interface RowLink {
  from: number;
  to: number;
  type: LinkType;
  /** Working days, may be negative. */
  lag: number;
}

/** One row of the schedule; dates are whole-day serials, null where the row cannot be dated. */
export interface ScheduledRow {
  start: number | null;
  finish: number | null;
  /** Working days to the project's end or to Finish by; null for finished rows and checkpoints. */
  slack: number | null;
  critical: boolean;
  /** IDs of the unfinished rows whose links decide its start. */
  waitingFor: string[];
  problems: Problem[];
}
