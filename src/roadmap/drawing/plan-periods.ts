import { dayFromSerial, firstOfMonth } from '../serial';

/** A period of a plan on a page; `last` is included. */
export interface PlanPeriod {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  /** Whether dates in it need their year to be told apart. */
  readonly needsYear: boolean;
}

/** More do not fit on a page with words in them. */
const mostPeriods = 12;

/** Months in a period, from the finest to the coarsest. */
const steps = [3, 6, 12, 24, 60, 120, 600, 1200];

function labelOf(first: number, step: number): string {
  const { year, month } = dayFromSerial(first);
  if (step === 3) return `Q${(month + 2) / 3} ${year}`;
  if (step === 6) return `H${(month + 5) / 6} ${year}`;
  return step === 12 ? String(year) : `${year}–${year + step / 12 - 1}`;
}

/** The quarters from one day to another, or half-years, years or more where these would be over twelve. */
export function planPeriods(start: number, finish: number): PlanPeriod[] {
  const from = dayFromSerial(start);
  const to = dayFromSerial(finish);
  const count = (step: number) =>
    Math.floor((to.year * 12 + to.month - 1) / step) - Math.floor((from.year * 12 + from.month - 1) / step) + 1;
  const step = steps.find((one) => count(one) <= mostPeriods) ?? steps[steps.length - 1];
  const first = firstOfMonth(start, -((from.year * 12 + from.month - 1) % step));
  return Array.from({ length: count(step) }, (_, place) => {
    const begin = firstOfMonth(first, place * step);
    const end = firstOfMonth(first, (place + 1) * step) - 1;
    return { first: begin, last: end, label: labelOf(begin, step), needsYear: step > 12 };
  });
}
