import { ganttSymbols, type Bar } from './gantt';
import { dayFromSerial } from './serial';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in words: 8 Mar 2027, or 8 Mar where the year is said elsewhere. */
export function dayWords(serial: number, withYear = true): string {
  const { year, month, day } = dayFromSerial(serial);
  return `${day} ${months[month - 1]}${withYear ? ` ${year}` : ''}`;
}

function spanWords(start: number, finish: number): string {
  if (start === finish) return dayWords(finish);
  const sameYear = dayFromSerial(start).year === dayFromSerial(finish).year;
  return `${dayWords(start, !sameYear)} – ${dayWords(finish)}`;
}

/**
 * A bar in words, for readers who cannot see it: '8 Mar – 30 Apr 2027, 40 %' or '◆ 23 Jul 2027'; '' without dates.
 */
export function barWords({
  start,
  finish,
  progress,
  kind,
}: Pick<Bar, 'start' | 'finish' | 'progress' | 'kind'>): string {
  if (start === null || finish === null) return '';
  if (kind === 'Milestone') return `${ganttSymbols.milestone} ${dayWords(finish)}`;
  if (kind === 'Checkpoint') return `${ganttSymbols.checkpoint} ${dayWords(finish)}`;
  return spanWords(start, finish) + (progress > 0 ? `, ${Math.round(progress * 100)} %` : '');
}
