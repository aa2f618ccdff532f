import { createCalendar } from '../../roadmap/calendar';
import type { Problem } from '../../roadmap/problems';
import type { RowKind, ScheduledRow } from '../../roadmap/roadmap-row';
import { rowKinds } from '../../roadmap/roadmap-row';
import { schedule } from '../../roadmap/schedule';
import { isDaySerial } from '../../roadmap/serial';
import { readWorkingWeek } from '../../roadmap/working-week';
import type { Cell, TableRow, WorkbookContents } from './contents';

/** What the schedule is calculated from. */
export const scheduleColumns = [
  'ID',
  'Kind',
  'Duration',
  'Depends on',
  'Earliest start',
  'Finish by',
  'Actual Start',
  'Actual Finish',
  'Percent complete',
];

export interface FreshRow {
  readonly row: TableRow;
  readonly scheduled: ScheduledRow;
}

const known = new WeakMap<WorkbookContents, readonly FreshRow[]>();

/**
 * The roadmap scheduled now, whatever its cells show. A row with a cell that cannot be read has no dates and the problem
 * 'cell'; other rules name the cell.
 * @returns none where the settings or columns that it needs are missing or wrong
 */
export function freshSchedule(contents: WorkbookContents): readonly FreshRow[] {
  const before = known.get(contents);
  if (before) return before;
  const fresh = calculate(contents);
  known.set(contents, fresh);
  return fresh;
}

function calculate(contents: WorkbookContents): readonly FreshRow[] {
  const [start, status, week] = ['ProjectStart', 'StatusDate', 'WorkingWeek'].map((name) => contents.named(name));
  const projectStart = start && dateIn(start);
  const statusDate = status ? dateIn(status) : null;
  const workingWeek = week && typeof week.value === 'string' ? readWorkingWeek(week.value) : null;
  if (!projectStart || statusDate === undefined || !workingWeek) return [];
  if (!contents.hasColumns('Roadmap', scheduleColumns)) return [];
  const holidays = contents.rows('Holidays').flatMap((row) => {
    const cell = row.find('Date');
    return (cell && dateIn(cell)) ?? [];
  });
  const rows = contents.rows('Roadmap');
  const entries = rows.map(readRow);
  const scheduled = schedule(
    entries.map(({ entry }) => entry),
    { projectStart, statusDate, calendar: createCalendar(workingWeek, holidays) },
    entries.map(({ found }) => found),
  );
  return scheduled.map((one, index) => ({ row: rows[index], scheduled: one }));
}

/** A date, null where blank, undefined where the cell holds something else. */
function dateIn(cell: Cell): number | null | undefined {
  if (cell.value === 0 || cell.text === '') return null;
  const day = typeof cell.value === 'number' ? Math.floor(cell.value) : NaN;
  return isDaySerial(day) ? day : undefined;
}

function numberIn(cell: Cell): number | undefined {
  if (cell.text === '') return 0;
  return typeof cell.value === 'number' && cell.value >= 0 ? cell.value : undefined;
}

function kindIn(cell: Cell): RowKind | undefined {
  const key = cell.text.toLowerCase();
  return key === '' ? 'Task' : rowKinds.find((kind) => kind.toLowerCase() === key);
}

const unreadable: Problem = { code: 'cell', fatal: true, text: 'A cell of this row cannot be read' };

function readRow(row: TableRow) {
  const kind = kindIn(row.cell('Kind'));
  const duration = numberIn(row.cell('Duration'));
  const share = numberIn(row.cell('Percent complete'));
  const [earliestStart, finishBy, actualStart, actualFinish] = [
    'Earliest start',
    'Finish by',
    'Actual Start',
    'Actual Finish',
  ].map((heading) => dateIn(row.cell(heading)));
  const isRead =
    kind !== undefined &&
    duration !== undefined &&
    Number.isInteger(duration) &&
    share !== undefined &&
    share <= 1 &&
    [earliestStart, finishBy, actualStart, actualFinish].every((date) => date !== undefined) &&
    !row.cell('ID').isError &&
    !row.cell('Depends on').isError;
  return {
    found: isRead ? [] : [unreadable],
    entry: {
      id: row.text('ID'),
      kind: kind ?? 'Task',
      duration: duration ?? 0,
      dependsOn: row.text('Depends on'),
      earliestStart: earliestStart ?? null,
      finishBy: finishBy ?? null,
      actualStart: actualStart ?? null,
      actualFinish: actualFinish ?? null,
      percentComplete: share ?? 0,
    },
  };
}
