/** A day of the Gregorian calendar; month 1–12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** 1900-03-01: from here on Excel's serials count real days (Excel takes 1900 for a leap year and its serial 60 never was). */
export const firstSerial = 61;
/** 9999-12-31, the last day that Excel knows. */
export const lastSerial = 2_958_465;

/** Days from 0000-03-01 to 1899-12-30, Excel's day 0. */
const serialEpoch = 693_899;

/** Whether Excel's 1900 system and the calendar agree on this whole-day serial. */
export function isDaySerial(serial: number): boolean {
  return Number.isInteger(serial) && serial >= firstSerial && serial <= lastSerial;
}

/**
 * The serial of a day of the calendar; years count from March so that the leap day comes last.
 * @param day month may lie outside 1–12 and rolls over into other years; day may lie outside the month likewise.
 * @returns whole-day serial of Excel's 1900 system.
 */
export function serialFromDay({ year, month, day }: CalendarDay): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - serialEpoch;
}

/**
 * The day of the calendar that a serial stands for.
 * @param serial whole-day serial of Excel's 1900 system.
 * @throws RangeError before 1900-03-01 (where Excel's count is a day off) and after 9999-12-31.
 */
export function dayFromSerial(serial: number): CalendarDay {
  if (!isDaySerial(serial)) throw new RangeError(`${serial} is not a date between 1900-03-01 and 9999-12-31`);
  const days = serial + serialEpoch;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Day of the week of a serial: 0 is Monday, 6 is Sunday. */
export function weekday(serial: number): number {
  return (((serial + 5) % 7) + 7) % 7;
}

/** The first day of the month that lies `months` after the month of this serial (0 is its own month). */
export function firstOfMonth(serial: number, months = 0): number {
  const { year, month } = dayFromSerial(serial);
  return serialFromDay({ year, month: month + months, day: 1 });
}

/** A serial as ISO text (`2027-01-04`); '' where it is not a date. */
export function isoFromSerial(serial: number): string {
  if (!isDaySerial(serial)) return '';
  const { year, month, day } = dayFromSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The serial of ISO text (`2027-01-04`); null where the text is no such day. */
export function serialFromIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const serial = serialFromDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return isoFromSerial(serial) === text.trim() ? serial : null;
}
