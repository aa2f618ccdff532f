import { isoFromSerial } from '../../roadmap/serial';
import type { Value } from '../blueprint';
import type { TableReport } from './apply-import';
import { plain } from './cell-values';
import type { ImportPlan } from './plan-import';
import { knownTable } from './tables';

/** One sentence about what was done to a table. */
export function tableInWords({ table, rows, unchanged, problems }: TableReport): string {
  const count = (outcome: 'added' | 'changed') => rows.filter((row) => row.outcome === outcome).length;
  return countsInWords(table, count('added'), count('changed'), unchanged, problems.length);
}

/** One sentence about what a plan would do to a table. */
export function planInWords({ table, added, changed, unchanged, problems }: ImportPlan): string {
  return countsInWords(table, added.length, changed.length, unchanged, problems.length);
}

function countsInWords(table: string, added: number, changed: number, unchanged: number, problems: number): string {
  const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  return `${table}: ${counted(added, 'row')} added, ${changed} changed, ${unchanged} as before, ${counted(problems, 'problem')}.`;
}

/** A value of a table as a person reads it; '' for a blank cell. */
export function shownValue(table: string, heading: string, value: Value): string {
  const content = knownTable(table).table.columns.find((column) => plain(column.heading) === plain(heading))?.content;
  if (typeof value !== 'number') return String(value).replace(/\s+/g, ' ');
  if (content === 'date') return isoFromSerial(value) || String(value);
  return content === 'percent' ? `${Number((100 * value).toPrecision(12))} %` : String(value);
}

/** A row's key as a person reads it. */
export function shownKey(table: string, key: Value): string {
  return shownValue(table, knownTable(table).table.key, key);
}
