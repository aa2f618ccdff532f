import { serialFromIso } from '../roadmap/serial';
import { strings } from './strings';

export { today } from '../workbook/today';

const year2000 = 36526;

/** The first Monday after a day, both as serials (1900 system, where a Monday leaves 2 when divided by 7). */
export function mondayAfter(serial: number): number {
  return serial + 7 - ((serial + 5) % 7);
}

/** Reads the date field: a serial, or a message that says what to enter. */
export function readStart(iso: string): { serial: number } | { message: string } {
  const serial = serialFromIso(iso);
  if (serial === null) return { message: strings.project.startMissing };
  if (serial < year2000) return { message: strings.project.startTooEarly };
  return { serial };
}
