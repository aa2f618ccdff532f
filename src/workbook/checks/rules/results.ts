import { createBands } from '../../../analysis/bands';
import { createImportanceScale } from '../../../analysis/importance';
import { rankGaps } from '../../../analysis/ranking';
import { isoFromSerial } from '../../../roadmap/serial';
import type { Value } from '../../blueprint';
import { placeOf } from '../../references';
import type { OwnSheet, TableRow, WorkbookContents } from '../contents';
import { Cell } from '../contents';
import type { Fault, Rule } from '../finding';
import { freshSchedule, scheduleColumns } from '../fresh-schedule';
import { faultAt, some } from '../words';

const stale: Rule = {
  id: 'out-of-date',
  title: 'Saved results older than the entries',
  severity: 'warning',
  why: 'Without Waymark the workbook shows the ranked list and the dates as last saved.',
  *run(contents) {
    // While the add-in answers, the results follow every change.
    if (contents.named('AddInLive')?.value !== false) return;
    yield* staleSchedule(contents);
    yield* staleRanking(contents);
  },
};

function* staleSchedule(contents: WorkbookContents): Iterable<Fault> {
  const sheet = contents.sheets.get('Schedule');
  const fresh = freshSchedule(contents);
  if (!sheet || fresh.length === 0 || !contents.hasColumns('Roadmap', scheduleColumns)) return;
  const now = new Map(
    fresh.map(({ row, scheduled: { start, finish, slack, critical } }) => [
      row.text('ID'),
      [start ?? '', finish ?? '', slack ?? '', critical ? 'Yes' : ''],
    ]),
  );
  const shown = new Map(results(sheet).map(([id, ...rest]) => [String(id), rest.slice(0, 4)]));
  yield* tell(contents, contents.cell(sheet, anchorOf(sheet)), 'dates', differing(now, shown));
}

const rankingColumns = [
  'ID',
  'Item',
  'Importance Used',
  'As-Is Level',
  'To-Be Level',
  'Effort Used',
  'Waiting',
  'Agreed Priority',
  'Status',
];

function* staleRanking(contents: WorkbookContents): Iterable<Fault> {
  const sheet = contents.sheets.get('Priorities');
  const settings = rankingSettings(contents);
  if (!sheet || !settings || !contents.hasColumns('Gaps', rankingColumns)) return;
  const ranked = rankGaps(contents.rows('Gaps').map(gapOf), settings);
  const now = new Map(ranked.map(({ rank, id, score, band }) => [id, [rank, score, band]]));
  const shown = new Map(
    results(sheet)
      .filter(([, id]) => id !== '')
      .map(([rank, id, , score, band]) => [String(id), [rank, score, band]]),
  );
  yield* tell(contents, contents.cell(sheet, anchorOf(sheet)), 'ranked list', differing(now, shown));
}

function gapOf(row: TableRow) {
  const number = (heading: string) => {
    const { value } = row.cell(heading);
    return typeof value === 'number' ? value : null;
  };
  return {
    id: row.text('ID'),
    item: row.text('Item'),
    importance: row.cell('Importance Used').value,
    asIs: row.cell('As-Is Level').value,
    toBe: row.cell('To-Be Level').value,
    effort: number('Effort Used'),
    waiting: number('Waiting') ?? 0,
    agreed: row.text('Agreed Priority'),
    status: row.text('Status'),
    problems: [],
  };
}

function rankingSettings(contents: WorkbookContents) {
  const [medium, high, maxLevel] = ['MediumFrom', 'HighFrom', 'LevelMax'].map((name) => contents.named(name)?.value);
  if (typeof medium !== 'number' || typeof high !== 'number' || typeof maxLevel !== 'number') return null;
  if (!contents.hasColumns('ImportanceScale', ['Name', 'Value', 'Of'])) return null;
  const bands = createBands([medium, high]);
  const steps = contents.rows('ImportanceScale').map((row) => ({
    name: row.text('Name'),
    value: Number(row.cell('Value').value),
    of: Number(row.cell('Of').value),
  }));
  const isScale = steps.every(({ value, of }) => value >= 0 && of > 0);
  return bands && isScale ? { scale: createImportanceScale(steps), bands, maxLevel } : null;
}

const anchorOf = (sheet: OwnSheet): string => sheet.blueprint.anchors?.[0]?.at ?? 'A1';

/** The rows that a sheet's results show, as far as they reach. */
function results(sheet: OwnSheet): Value[][] {
  const width = sheet.blueprint.anchors?.[0]?.saved?.columns ?? 0;
  const rows: Value[][] = [];
  const { row, column } = placeOf(anchorOf(sheet));
  for (let index = row; index < sheet.row + sheet.values.length; index += 1) {
    rows.push(Array.from({ length: width }, (_, offset) => new Cell(sheet, index, column + offset).value));
  }
  return rows.filter((values) => values.some((value) => value !== ''));
}

type ByKey = ReadonlyMap<string, readonly (Value | null)[]>;

/** Keys whose results differ, or which only one side has. */
function differing(now: ByKey, shown: ByKey): string[] {
  const same = (one: readonly (Value | null)[], other: readonly (Value | null)[]) =>
    one.every((value, index) => value === other[index]);
  const changed = [...now].filter(([key, values]) => !same(values, shown.get(key) ?? [])).map(([key]) => key);
  return [...changed, ...[...shown.keys()].filter((key) => !now.has(key))];
}

function* tell(contents: WorkbookContents, cell: Cell, what: string, keys: readonly string[]): Iterable<Fault> {
  if (keys.length === 0) return;
  const day = contents.named('LastCalculated')?.value;
  const saved = typeof day === 'number' ? ` as saved on ${isoFromSerial(day)}` : '';
  yield faultAt(
    cell,
    `the ${what}${saved}, while the entries now give others for ${some(keys.map((key) => key || 'a row without ID'))}`,
    'results of the present entries',
    'Open the workbook with Waymark and choose Make live, or save a copy there.',
  );
}

/** Whether saved results are those of the entries. */
export const resultRules: readonly Rule[] = [stale];
