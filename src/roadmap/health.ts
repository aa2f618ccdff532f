import { dayWords } from './bar-words';
import type { Calendar } from './calendar';
import { plannedShare, slipOf, type PlannedRow } from './planned-progress';

/** How a row stands, best last to worst first but for Done. */
export const healthStates = ['Done', 'Late', 'At risk', 'On track'] as const;
export type HealthState = (typeof healthStates)[number];

/** What counts as late or at risk; Settings holds them. */
export interface Tolerances {
  /** Working days after the baseline that are still no slip. */
  readonly slip: number;
  /** Part of the work, 0 to 1, by which it may lie behind. */
  readonly progress: number;
  /** Working days of slack below which an open High issue puts the row at risk. */
  readonly slack: number;
}

export const defaultTolerances: Tolerances = { slip: 5, progress: 0.15, slack: 5 };

/** A row as health judges it. */
export interface HealthRow extends PlannedRow {
  readonly id: string;
  readonly finishBy: number | null;
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  readonly percentComplete: number;
  /** Working days; null where it has none. */
  readonly slack: number | null;
  /** What it waits for: IDs separated by ';', and other words. */
  readonly waiting: string;
  /** Open issues about it that weigh High. */
  readonly highIssues: number;
}

/** A row's health and why, in words; blank where it has no dates. */
export interface Health {
  readonly health: HealthState | '';
  readonly why: string;
  /** 0 to 1; null without dates. */
  readonly planned: number | null;
  /** Working days; null without a baseline. */
  readonly slip: number | null;
}

export interface HealthSettings {
  readonly statusDate: number;
  readonly calendar: Calendar;
  readonly tolerances: Tolerances;
}

/** Whether a row is over: it has its actual finish, or is a point in time that was reached. */
export const isDone = ({ kind, actualStart, actualFinish }: Pick<HealthRow, 'kind' | 'actualStart' | 'actualFinish'>) =>
  actualFinish !== null || (kind !== 'Task' && actualStart !== null);

/** Whole percent, half up; a binary fraction must not cost one. */
const percent = (share: number) => Math.round(Number((100 * share).toPrecision(12)));

function whyLate(row: HealthRow, slip: number | null, { statusDate, calendar, tolerances }: HealthSettings): string {
  const { finish, finishBy } = row;
  if (finish === null) return '';
  if (finish < statusDate) return `Should have finished ${dayWords(finish)} and is still open`;
  if (finishBy !== null && finish > finishBy) {
    return `Finishes ${calendar.numberOf(finish + 1) - calendar.numberOf(finishBy + 1)} d after Finish by`;
  }
  if (slip !== null && slip > tolerances.slip)
    return `Finishes ${slip} d after its baseline (tolerance ${tolerances.slip} d)`;
  return '';
}

function whyAtRisk(row: HealthRow, planned: number, late: number, { tolerances }: HealthSettings): string {
  const { percentComplete, slack, highIssues, waiting } = row;
  const share = `${percent(percentComplete)} % done, ${percent(planned)} % planned`;
  if (Number((planned - percentComplete).toFixed(6)) >= tolerances.progress) {
    return `${share} (tolerance ${percent(tolerances.progress)} points)`;
  }
  if (highIssues > 0 && slack !== null && slack < tolerances.slack) {
    return `Slack ${slack} d and ${highIssues} open High ${highIssues === 1 ? 'issue' : 'issues'}`;
  }
  return late > 0 ? `Waits for ${waiting} (${late} late)` : '';
}

/** IDs and words that a row waits for, without blanks. */
const namedIn = (waiting: string): string[] => waiting.toLowerCase().replaceAll(' ', '').split(';');

/**
 * Health of every row, by fixed rules: Done; Late if past its finish and open, if it finishes after Finish by, or slips
 * by more than the tolerance; At risk if the work lies behind by the tolerance, if slack is short while a High issue is
 * open, or if it waits for a late row; else On track. The first reason that holds is told.
 * @returns one answer a row, in the same order
 */
export function judgeHealth(rows: readonly HealthRow[], settings: HealthSettings): Health[] {
  const known = rows.map((row) => {
    const slip = slipOf(row, settings.calendar);
    const open = row.start !== null && row.finish !== null && !isDone(row);
    return { row, slip, open, lateWhy: open ? whyLate(row, slip, settings) : '' };
  });
  const late = new Set(known.flatMap(({ row, lateWhy }) => (lateWhy && row.id ? [row.id.toLowerCase()] : [])));
  return known.map(({ row, slip, open, lateWhy }): Health => {
    const planned = plannedShare(row, settings.statusDate, settings.calendar);
    const finish = row.finish;
    if (finish === null || row.start === null || planned === null) return { health: '', why: '', planned, slip };
    if (!open) return { health: 'Done', why: `Done ${dayWords(finish)}`, planned, slip };
    if (lateWhy) return { health: 'Late', why: lateWhy, planned, slip };
    const waitsForLate = new Set(namedIn(row.waiting).filter((id) => late.has(id))).size;
    const risk = whyAtRisk(row, planned, waitsForLate, settings);
    if (risk) return { health: 'At risk', why: risk, planned, slip };
    return {
      health: 'On track',
      why: `${percent(row.percentComplete)} % done, ${percent(planned)} % planned`,
      planned,
      slip,
    };
  });
}
