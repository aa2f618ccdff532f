import type { Calendar } from './calendar';

/**
 * The day that lies a number of working days after a day, or before it where the number is negative: WORKDAY.INTL.
 * @param serial whole-day serial, a working day or not; 0 working days from it is the day itself.
 */
export function addWorkingDays(calendar: Calendar, serial: number, days: number): number {
  if (days === 0) return serial;
  const from = days > 0 ? calendar.numberOf(serial + 1) - 1 : calendar.numberOf(serial);
  return calendar.dayOf(from + days);
}

/**
 * Working days from one day to another, both counted; negative where the second lies before the first:
 * NETWORKDAYS.INTL.
 */
export function countWorkingDays({ numberOf }: Calendar, from: number, to: number): number {
  return from <= to ? numberOf(to + 1) - numberOf(from) : numberOf(to) - numberOf(from + 1);
}
