import { idKey, readLinks } from './links';
import { problem, type Problem } from './problems';
import { stateOf } from './progress';
import type { RoadmapRow, RowLink } from './roadmap-row';
import { checkSequence } from './row-checks';

/** The first row of each ID by its key; an ID that stands in several rows is a problem of each of them. */
function findIds(rows: readonly RoadmapRow[], problems: Problem[][]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  rows.forEach(({ id }, row) => {
    const key = idKey(id);
    if (key === '') return;
    const first = places.get(key);
    const same = repeated.get(key);
    if (first === undefined) places.set(key, row);
    else if (same) same.push(row);
    else repeated.set(key, [first, row]);
  });
  for (const same of repeated.values()) {
    for (const row of same) problems[row].push(problem('duplicateId', rows[row].id, same.length));
  }
  return places;
}

/**
 * Turns what stands in `Depends on` into links between rows. Rows that have begun depend on nothing any more: their
 * links only tell whether they began out of sequence, and cannot take their dates away.
 * @param problems the problems of each row so far; more are added.
 * @param daysAWeek working days in a week, the size of a lag in weeks.
 */
export function connectRows(rows: readonly RoadmapRow[], problems: Problem[][], daysAWeek: number): RowLink[] {
  const places = findIds(rows, problems);
  const isId = (key: string) => places.has(key);
  const connected: RowLink[] = [];
  rows.forEach((row, to) => {
    const { links, unreadable } = readLinks(row.dependsOn, isId, daysAWeek);
    const found = unreadable.map((text) => problem('unreadableLink', text));
    const begun = stateOf(row) !== 'open';
    for (const { predecessor, type, lag } of links) {
      const from = places.get(predecessor);
      if (from === undefined) {
        found.push(problem('unknownId', predecessor));
        continue;
      }
      const link = { from, to, type, lag };
      if (!begun) connected.push(link);
      const outOfSequence = begun && checkSequence(link, rows[from]);
      if (outOfSequence) found.push(outOfSequence);
    }
    for (const one of found) problems[to].push(begun ? { ...one, fatal: false } : one);
  });
  return connected;
}
