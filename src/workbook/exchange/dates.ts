import { serialFromDay, dayFromSerial, isDaySerial } from '../../roadmap/serial';

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * Reads a day: year first; `04.01.2027`, which every country that writes points means as 4 January; `4/1/2027` only
 * where day and month cannot be confused.
 * @returns whole-day serial; 'ambiguous'; null where the text is no day
 */
export function readDate(text: string): number | 'ambiguous' | null {
  const trimmed = text.trim();
  const iso = yearFirst.exec(trimmed);
  if (iso) return serial(iso[1], iso[2], iso[3]);
  const points = dotted.exec(trimmed);
  if (points) return serial(points[3], points[2], points[1]);
  const slashes = slashed.exec(trimmed);
  if (!slashes) return null;
  const [, first, second, year] = slashes;
  const dayFirst = serial(year, second, first);
  const monthFirst = serial(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

function serial(year: string, month: string, day: string): number | null {
  const wanted = { year: Number(year), month: Number(month), day: Number(day) };
  const found = serialFromDay(wanted);
  if (!isDaySerial(found)) return null;
  const back = dayFromSerial(found);
  return back.month === wanted.month && back.day === wanted.day ? found : null;
}
