import { dayFromSerial, firstOfMonth, firstSerial, weekday } from '../serial';
import { textWidth } from './text-metrics';

/** A stretch of the time axis with its name; `last` is included. */
export interface AxisCell {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** The axis of a drawing: whole periods from `first` to `last`, named in two rows. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  /** Years, or months above weeks; blank above years. */
  readonly upper: readonly AxisCell[];
  readonly lower: readonly AxisCell[];
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const yearOf = (serial: number) => dayFromSerial(serial).year;
const monthOf = (serial: number) => dayFromSerial(serial).month;

interface Unit {
  /** Months in a period; 0 for weeks. */
  readonly months: number;
  label(first: number): string;
  /** The widest label there is. */
  readonly widest: string;
}

const years = (count: number): Unit => ({
  months: 12 * count,
  label: (first) => (count === 1 ? String(yearOf(first)) : `${yearOf(first)}–${yearOf(first) + count - 1}`),
  widest: count === 1 ? '2000' : '2000–2000',
});

/** From the finest to the coarsest. */
const units: readonly Unit[] = [
  { months: 0, label: (first) => String(dayFromSerial(first).day), widest: '30' },
  { months: 1, label: (first) => monthNames[monthOf(first) - 1], widest: 'May' },
  { months: 3, label: (first) => `Q${(monthOf(first) + 2) / 3}`, widest: 'Q4' },
  { months: 6, label: (first) => `H${(monthOf(first) + 5) / 6}`, widest: 'H2' },
  years(1),
  years(5),
  years(10),
  years(50),
];

function firstOfUnit(serial: number, { months }: Unit): number {
  if (months === 0) return Math.max(firstSerial, serial - weekday(serial));
  const { year, month } = dayFromSerial(serial);
  return Math.max(firstSerial, firstOfMonth(serial, -((year * 12 + month - 1) % months)));
}

const nextOf = (first: number, { months }: Unit) => (months === 0 ? first + 7 : firstOfMonth(first, months));

function cellsOf(start: number, finish: number, unit: Unit): AxisCell[] {
  const cells: AxisCell[] = [];
  for (let first = firstOfUnit(start, unit); first <= finish; first = nextOf(first, unit)) {
    cells.push({ first, last: nextOf(first, unit) - 1, label: unit.label(first) });
  }
  return cells;
}

/** Cells of a coarser row, cut off where the axis ends. */
const within = (cells: readonly AxisCell[], first: number, last: number) =>
  cells.map((cell) => ({ ...cell, first: Math.max(first, cell.first), last: Math.min(last, cell.last) }));

const monthAndYear: Unit = {
  months: 1,
  label: (first) => `${monthNames[monthOf(first) - 1]} ${yearOf(first)}`,
  widest: 'May 2000',
};

/** Longest stretch that is cut into weeks; beyond it they say more than one can read. */
const weeksUpTo = 200;

/**
 * The finest axis whose names all fit.
 * @param start first day to be seen, whole-day serial; as `finish`
 * @param width of the axis, in the unit of `size`
 * @param size font size of the names
 */
export function timeAxis(start: number, finish: number, width: number, size: number): TimeAxis {
  const days = finish - start + 1;
  const candidates = days > weeksUpTo ? units.slice(1) : units;
  let lower: AxisCell[] = [];
  let unit = candidates[0];
  for (unit of candidates) {
    const needed = textWidth(unit.widest, size) + size * 0.6;
    const daysInUnit = unit.months === 0 ? 7 : unit.months * 30.4;
    if (days / daysInUnit > width / needed) continue;
    lower = cellsOf(start, finish, unit);
    const total = lower[lower.length - 1].last - lower[0].first + 1;
    const narrowest = Math.min(...lower.map(({ first, last }) => last - first + 1));
    if ((narrowest / total) * width >= needed) break;
  }
  const first = lower[0].first;
  const last = lower[lower.length - 1].last;
  const upper =
    unit.months === 0 ? cellsOf(first, last, monthAndYear) : unit.months < 12 ? cellsOf(first, last, years(1)) : [];
  return { first, last, upper: within(upper, first, last), lower };
}
