import type { Calendar } from './calendar';
import type { RowKind } from './roadmap-row';

/** What a row was meant to do: its baseline, or its dates where it has none. */
export interface PlannedRow {
  readonly kind: RowKind;
  readonly start: number | null;
  readonly finish: number | null;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
}

/** The dates that progress is measured against: the baseline where both its days are known, else the plan. */
export function measuredSpan(row: PlannedRow): { start: number; finish: number } | null {
  const { start, finish, baselineStart, baselineFinish } = row;
  if (baselineStart !== null && baselineFinish !== null) return { start: baselineStart, finish: baselineFinish };
  return start !== null && finish !== null ? { start, finish } : null;
}

/** Working days from one day to another, both counted; 0 where they lie the wrong way round. */
const daysBetween = (calendar: Calendar, from: number, to: number) =>
  Math.max(0, calendar.numberOf(to + 1) - calendar.numberOf(from));

/**
 * The part of a row that should be done when the status date begins: the share of its working days before that day; a
 * milestone or checkpoint is wholly due once its day is past.
 * @param statusDate whole-day serial; its own day is still to be worked, as in the schedule
 * @returns 0 to 1; null without dates
 */
export function plannedShare(row: PlannedRow, statusDate: number, calendar: Calendar): number | null {
  const span = measuredSpan(row);
  if (!span) return null;
  if (row.kind !== 'Task') return span.finish < statusDate ? 1 : 0;
  if (statusDate <= span.start) return 0;
  const all = Math.max(1, daysBetween(calendar, span.start, span.finish));
  return Math.min(1, daysBetween(calendar, span.start, statusDate - 1) / all);
}

/**
 * Working days by which a finish lies after its baseline; negative where it lies before.
 * @returns null where one of them is missing
 */
export function slipOf(
  { finish, baselineFinish }: Pick<PlannedRow, 'finish' | 'baselineFinish'>,
  calendar: Calendar,
): number | null {
  if (finish === null || baselineFinish === null) return null;
  // As NETWORKDAYS.INTL counts: both days, and 0 less where neither is worked.
  if (finish >= baselineFinish) return calendar.numberOf(finish + 1) - calendar.numberOf(baselineFinish) - 1;
  return 1 - (calendar.numberOf(baselineFinish + 1) - calendar.numberOf(finish));
}

/** A task as percent complete counts it. */
export interface WeightedRow {
  readonly kind: RowKind;
  /** Working days. */
  readonly duration: number;
  /** 0 to 1; null counts for nothing, in the sum and in what it is divided by. */
  readonly share: number | null;
}

/**
 * Percent complete of several rows: Σ duration × share ÷ Σ duration, tasks only (framework 5.4).
 * @returns 0 to 1; null where there is no task to weigh
 */
export function weightedShare(rows: readonly WeightedRow[]): number | null {
  let days = 0;
  let done = 0;
  for (const { kind, duration, share } of rows) {
    if (kind !== 'Task' || share === null || duration <= 0) continue;
    days += duration;
    done += duration * share;
  }
  return days === 0 ? null : done / days;
}
