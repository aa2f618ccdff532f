import { dayWords } from '../../roadmap/bar-words';
import type { Calendar } from '../../roadmap/calendar';
import { slipOf } from '../../roadmap/planned-progress';
import type { Snapshot, SnapshotGap, SnapshotRow } from './snapshot';

/** What can have changed, in the order in which it is told. */
export const changeKinds = [
  'Finished',
  'Started',
  'Slipped',
  'Moved earlier',
  'Added',
  'Removed',
  'Reopened',
  'Gap added',
  'Gap removed',
  'Priority changed',
  'Re-scored',
  'Level changed',
  'Status changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that differs between two days. */
export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Working days later, negative earlier; null where it is no shift. */
  readonly days: number | null;
}

const day = (serial: number | null) => (serial === null ? '' : dayWords(serial));
const said = (value: number | string | null) => (value === null ? '' : String(value));

/** Rows by their ID, or by their name where they have none; the first of several counts. */
function byKey<T extends { readonly id: string }>(rows: readonly T[], nameOf: (row: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    const key = (row.id || nameOf(row)).toLowerCase();
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

const over = ({ kind, actualStart, actualFinish }: SnapshotRow) =>
  actualFinish !== null || (kind !== 'Task' && actualStart !== null);

function rowChanges(before: SnapshotRow, now: SnapshotRow, calendar: Calendar): Change[] {
  const about = { id: now.id, name: now.initiative };
  const dates = { before: day(before.finish), after: day(now.finish) };
  const days = slipOf({ finish: now.finish, baselineFinish: before.finish }, calendar);
  const changes: Change[] = [];
  if (over(now) && !over(before)) {
    changes.push({
      kind: 'Finished',
      ...about,
      before: day(before.finish),
      after: day(now.actualFinish ?? now.finish),
      days,
    });
  } else if (over(before) && !over(now)) {
    changes.push({ kind: 'Reopened', ...about, ...dates, days });
  } else {
    if (now.actualStart !== null && before.actualStart === null) {
      changes.push({ kind: 'Started', ...about, before: day(before.start), after: day(now.actualStart), days: null });
    }
    if (days !== null && days !== 0) {
      changes.push({ kind: days > 0 ? 'Slipped' : 'Moved earlier', ...about, ...dates, days });
    }
  }
  return changes;
}

function gapChanges(before: SnapshotGap, now: SnapshotGap): Change[] {
  const change = (kind: ChangeKind, from: number | string | null, to: number | string | null): Change[] =>
    said(from) === said(to)
      ? []
      : [{ kind, id: now.id, name: now.item, before: said(from), after: said(to), days: null }];
  return [
    ...change('Priority changed', before.priority, now.priority),
    ...change('Re-scored', before.score, now.score),
    ...change('Level changed', before.level, now.level),
    ...change('Status changed', before.status, now.status),
  ];
}

function inBoth<T extends { readonly id: string }>(
  [before, now]: readonly [readonly T[], readonly T[]],
  nameOf: (row: T) => string,
  [added, removed]: readonly [ChangeKind, ChangeKind],
  finishOf: (row: T) => string,
  differ: (before: T, now: T) => Change[],
): Change[] {
  const [earlier, later] = [byKey(before, nameOf), byKey(now, nameOf)];
  const lone = (kind: ChangeKind, row: T): Change => {
    const words = finishOf(row);
    const [from, to] = kind === added ? ['', words] : [words, ''];
    return { kind, id: row.id, name: nameOf(row), before: from, after: to, days: null };
  };
  return [
    ...[...later].flatMap(([key, row]) => {
      const old = earlier.get(key);
      return old ? differ(old, row) : [lone(added, row)];
    }),
    ...[...earlier].flatMap(([key, row]) => (later.has(key) ? [] : [lone(removed, row)])),
  ];
}

/**
 * What has changed from one snapshot to another: of the roadmap what was added, removed, finished, started, slipped or
 * moved earlier; of the gaps what was added, removed, scored, ranked or decided otherwise.
 * @returns the changes by kind, each kind in the order of the rows
 */
export function compareSnapshots(before: Snapshot, now: Snapshot, calendar: Calendar): Change[] {
  const changes = [
    ...inBoth(
      [before.rows, now.rows],
      ({ initiative }) => initiative,
      ['Added', 'Removed'],
      ({ finish }) => day(finish),
      (old, row) => rowChanges(old, row, calendar),
    ),
    ...inBoth(
      [before.gaps, now.gaps],
      ({ item }) => item,
      ['Gap added', 'Gap removed'],
      ({ priority }) => priority,
      gapChanges,
    ),
  ];
  return changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

/** A change in one line. */
export function changeInWords({ kind, id, name, before, after, days }: Change): string {
  const about = [id, name].filter(Boolean).join(' ');
  const shift = days === null || days === 0 ? '' : ` (${Math.abs(days)} d ${days > 0 ? 'later' : 'earlier'})`;
  if (before === '' || after === '') return `${kind}: ${about}${before || after ? `, ${before || after}` : ''}`;
  return `${kind}: ${about}, ${before} → ${after}${shift}`;
}
