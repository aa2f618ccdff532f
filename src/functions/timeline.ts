import { countPeriods, createTimeline, periodUnits, type PeriodUnit } from '../roadmap/timeline';
import { readRequired, readScalar } from './coercion';
import { date, oneOf } from './kinds';
import { messages, refuse } from './messages';

/** Periods that still make a chart somebody can read. */
const mostPeriods = 1000;

const unitKind = oneOf<PeriodUnit | ''>(periodUnits, '');

/**
 * First day of each period of a timeline, in one row, as dates.
 * @customfunction TIMELINE
 * @param start First day, a date; for weeks the first working day of the week.
 * @param finish Last day, a date.
 * @param unit Week, Month or Quarter.
 * @returns One row of dates.
 */
export function timeline(start: unknown, finish: unknown, unit: unknown): unknown[][] {
  const first = readRequired('start', date, start);
  const last = readScalar('finish', date, finish) ?? first;
  const period = readScalar('unit', unitKind, unit) || refuse(messages.missing('unit', unitKind.expected));
  const periods = countPeriods(first, last, period);
  if (periods > mostPeriods) refuse(messages.tooManyPeriods(periods, mostPeriods));
  return [createTimeline(first, last, period)];
}
