import { serialFromDay } from '../roadmap/serial';

/** Today by the user's own calendar, as a serial date; a plan never counts from it. */
export function today(now = new Date()): number {
  return serialFromDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
