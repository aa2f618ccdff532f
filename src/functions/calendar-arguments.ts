import { createCalendar, type Calendar } from '../roadmap/calendar';
import { mondayToFriday, readWorkingWeek } from '../roadmap/working-week';
import { readScalar, readValues } from './coercion';
import { asEntered, date } from './kinds';
import { messages, refuse } from './messages';

/** The calendar that the arguments workingWeek and holidays describe; Monday to Friday where nothing is said. */
export function readCalendar(workingWeek: unknown, holidays: unknown): Calendar {
  const given = readScalar('workingWeek', asEntered, workingWeek);
  const week = given === null || given === 0 ? mondayToFriday : given;
  const read = typeof week === 'boolean' ? null : readWorkingWeek(week);
  return createCalendar(read ?? refuse(messages.badWorkingWeek(given)), readValues('holidays', date, holidays));
}
