import { weekday } from './serial';
import type { WorkingWeek } from './working-week';

/** Working days counted from a fixed, distant day, so that scheduling adds and subtracts plain integers. */
export interface Calendar {
  /** Working days in a week, before holidays. */
  daysAWeek: number;
  /** How many working days lie before this serial; for a working day this is its own number. */
  numberOf(serial: number): number;
  /** The serial of the working day with this number. */
  dayOf(number: number): number;
}

/** First place in an ascending list whose value is above the limit. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A calendar by arithmetic on weeks and a search among the holidays: O(log holidays) a question, however long the plan.
 * @param week the days worked; at least one.
 * @param holidays whole-day serials in any order; repeated ones and those on days off do no harm.
 */
export function createCalendar(week: WorkingWeek, holidays: readonly number[] = []): Calendar {
  const worked = week.flatMap((isWorked, day) => (isWorked ? [day] : []));
  const workedBefore = week.map((_, day) => worked.filter((other) => other < day).length);
  const daysAWeek = worked.length;

  const mondayOf = (serial: number) => serial - weekday(serial);
  const firstMonday = mondayOf(0);
  const numberInWeeks = (serial: number) =>
    ((mondayOf(serial) - firstMonday) / 7) * daysAWeek + workedBefore[weekday(serial)];

  const daysLost = Float64Array.from(new Set(holidays.filter((serial) => week[weekday(serial)]))).sort();
  const numbersLost = daysLost.map((serial, earlier) => numberInWeeks(serial) - earlier);

  return {
    daysAWeek,
    numberOf: (serial) => numberInWeeks(serial) - countUpTo(daysLost, serial - 1),
    dayOf: (number) => {
      const inWeeks = number + countUpTo(numbersLost, number);
      const weeks = Math.floor(inWeeks / daysAWeek);
      return firstMonday + weeks * 7 + worked[inWeeks - weeks * daysAWeek];
    },
  };
}
