import { dayFromSerial, firstOfMonth } from './serial';

/** The units in which a timeline can be cut. */
export const periodUnits = ['Week', 'Month', 'Quarter'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A stretch of days on a timeline, both ends included. */
export interface Period {
  first: number;
  last: number;
}

const monthsIn = { Month: 1, Quarter: 3 } as const;
const daysInWeek = 7;
const longestMonth = 31;
const shortestMonth = 28;

function firstOfPeriod(serial: number, unit: 'Month' | 'Quarter'): number {
  return unit === 'Month' ? firstOfMonth(serial) : firstOfMonth(serial, -((dayFromSerial(serial).month - 1) % 3));
}

/** How many periods a timeline from start to finish has; at least one. */
export function countPeriods(start: number, finish: number, unit: PeriodUnit): number {
  if (finish < start) return 1;
  if (unit === 'Week') return Math.floor((finish - start) / daysInWeek) + 1;
  const from = dayFromSerial(firstOfPeriod(start, unit));
  const to = dayFromSerial(finish);
  return Math.floor(((to.year - from.year) * 12 + to.month - from.month) / monthsIn[unit]) + 1;
}

/**
 * The first day of each period: weeks count from `start`, months and quarters from their own first day.
 * @param start whole-day serial; for weeks the first working day of the week.
 * @param finish whole-day serial; a finish before the start gives one period.
 */
export function createTimeline(start: number, finish: number, unit: PeriodUnit): number[] {
  const count = countPeriods(start, finish, unit);
  if (unit === 'Week') return Array.from({ length: count }, (_, place) => start + place * daysInWeek);
  const first = firstOfPeriod(start, unit);
  return Array.from({ length: count }, (_, place) => firstOfMonth(first, place * monthsIn[unit]));
}

/** The last day of the last period, which is as long as the one before it; months and quarters end with their month. */
function lastDayOf(first: number, before: number | undefined): number {
  const step = before === undefined ? undefined : first - before;
  const isMonths = dayFromSerial(first).day === 1 && (step === undefined || step >= shortestMonth);
  if (isMonths) return firstOfMonth(first, (step ?? 0) > longestMonth ? 3 : 1) - 1;
  return first + (step ?? daysInWeek) - 1;
}

/** The periods that begin on these ascending days. */
export function periodsFrom(firstDays: readonly number[]): Period[] {
  return firstDays.map((first, place) => ({
    first,
    last: place + 1 < firstDays.length ? firstDays[place + 1] - 1 : lastDayOf(first, firstDays[place - 1]),
  }));
}
