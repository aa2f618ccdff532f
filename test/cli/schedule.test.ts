import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCsv } from '../../src/workbook/exchange/csv';
import { scheduleTaskList, taskCalendar, type ResourceLimit } from '../../src/workbook/task-list';
import { faultsOf, makeInstance } from '../roadmap/levelling/instances';
import { waymarkIn } from './support';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-schedule-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = (...lines: string[]) => `${lines.join('\n')}\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = (csv: string) => readCsv(csv).map(({ cells }) => cells);

/** The schedule of a list of tasks in unbroken days. */
const scheduled = (text: string, limits: ResourceLimit[] = []) => {
  const { csv, makespan, notes } = scheduleTaskList(
    'tasks.csv',
    bytes(text),
    limits,
    taskCalendar(undefined, undefined),
  );
  return { rows: cellsOf(csv).slice(1), makespan, notes };
};

const small = list(
  'ID,Duration,Depends on,Needs Legal team,Needs Host',
  'A,0,,,',
  'B,3,A,2,',
  'C,4,A,2,1',
  'D,2,"B; C",0,1',
  'E,0,D,,',
);

test('a list of tasks becomes a schedule, and the last line says how long it is', async () => {
  writeFileSync(path.join(folder, 'tasks.csv'), small);
  const args = [
    'schedule',
    'tasks.csv',
    '--out',
    'schedule.csv',
    '--limit',
    'legal team=3',
    '--calendar',
    'continuous',
  ];
  const { code, out, error } = await waymarkIn(folder, ...args);
  expect([code, out]).toEqual([0, '']);
  expect(error.trimEnd().split('\n')).toEqual([
    'tasks.csv: Needs Host has no --limit: it is taken as unlimited.',
    'Makespan: 9 days',
  ]);
  const rows = cellsOf(readFileSync(path.join(folder, 'schedule.csv'), 'utf8'));
  expect(rows[0]).toEqual(['ID', 'Start', 'Finish', 'Slack', 'Critical', 'Waits for']);
  expect(rows.slice(1).map(([id]) => id)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(rows[4].slice(1, 5)).toEqual(['7', '9', '0', 'Yes']);
  expect(rows.map(([, , , , , waits]) => waits)).toContain('Legal team until day 3');

  const again = await waymarkIn(folder, ...args);
  expect(again.code).toBe(0);
  writeFileSync(path.join(folder, 'schedule.csv'), 'my notes');
  const refused = await waymarkIn(folder, ...args);
  expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('schedule.csv: this file exists already')]);
  expect(readFileSync(path.join(folder, 'schedule.csv'), 'utf8')).toBe('my notes');
});

test.each<[string, string[], RegExp]>([
  ['no file is named', ['--out', 'o.csv', '--calendar', 'continuous'], /^schedule: name one file/],
  ['no target is named', ['tasks.csv', '--calendar', 'continuous'], /^schedule: say where to write/],
  ['no calendar is named', ['tasks.csv', '--out', 'o.csv'], /either --calendar continuous or --start 2027-01-04/],
  [
    'a limit is none',
    ['tasks.csv', '--out', 'o.csv', '--calendar', 'continuous', '--limit', 'Host=0'],
    /^--limit Host=0: expected/,
  ],
])('where %s, it ends with 2 and says why', async (_what, args, message) => {
  const { code, error } = await waymarkIn(folder, 'schedule', ...args);
  expect(code).toBe(2);
  expect(error).toMatch(message);
});

test('a project of the public kind is carried out within its limits', () => {
  const instance = makeInstance({
    activities: 30,
    complexity: 1.8,
    factor: 0.5,
    strength: 0.2,
    resources: 4,
    seed: 11,
  });
  const before = (to: number) => instance.links.filter((link) => link.to === to).map(({ from }) => from + 1);
  const text = list(
    'ID;Duration;Depends on;Needs R1;Needs R2;Needs R3;Needs R4',
    ...instance.durations.map((days, one) => [one + 1, days, before(one).join(','), ...instance.needs[one]].join(';')),
  );
  const limits = instance.capacity.map((limit, resource) => ({ resource: `r${resource + 1}`, limit }));
  const { rows, makespan, notes } = scheduled(text, limits);
  expect(
    faultsOf(
      instance,
      rows.map(([, start]) => Number(start)),
    ),
  ).toEqual([]);
  rows.forEach(([, start, finish], one) => expect(Number(finish)).toBe(Number(start) + instance.durations[one]));
  expect(makespan).toBe(Math.max(...rows.map(([, , finish]) => Number(finish))));
  expect(notes).toEqual([]);
  const lines = text.trimEnd().split('\n');
  const backwards = scheduled(list(lines[0], ...lines.slice(1).reverse()), limits);
  expect(backwards.rows.reverse()).toEqual(rows);
});

test('days are unbroken from 0 on, and what has no duration adds none', () => {
  const { rows, makespan } = scheduled(
    list(
      'ID,Kind,Duration,Depends on,Earliest start,Finish by',
      'start,,0,,,',
      'a,,5,start,,4',
      'b,,3,aSS+2d,9,',
      'report,Checkpoint,,,40,',
      'end,Milestone,,a; bFF+1w,,',
    ),
  );
  expect(rows).toEqual([
    ['start', '0', '0', '-1', 'Yes', ''],
    ['a', '0', '5', '-1', 'Yes', 'start'],
    ['b', '9', '12', '0', 'Yes', ''],
    ['report', '40', '40', '', '', ''],
    ['end', '19', '19', '0', 'Yes', 'b'],
  ]);
  expect(makespan).toBe(19);
});

test('with a first day it gives dates, the last day worked as the finish', () => {
  const calendar = taskCalendar('2027-01-04', '0000110');
  const text = list(
    'ID,Duration,Depends on,Needs Host,Earliest start',
    'a,5,,1,',
    'b,2,,1,',
    'c,0,a; b,,',
    'd,1,c,,2027-02-01',
  );
  const { csv, makespan } = scheduleTaskList('tasks.csv', bytes(text), [{ resource: 'Host', limit: 1 }], calendar);
  const rows = cellsOf(csv).slice(1);
  expect(rows[3].slice(1, 3)).toEqual(['2027-02-01', '2027-02-01']);
  expect(rows[2].slice(1, 3)).toEqual(['2027-01-12', '2027-01-12']);
  expect([rows[0][2], rows[1][2]].sort()[1]).toBe('2027-01-12');
  expect(makespan).toBe(21);
});

test('everything that is wrong is told by row and column, and nothing is scheduled', () => {
  const wrong = list(
    'ID,Duration,Depends on,Needs Legal team,Earliest start',
    'A,x,Z,5,soon',
    'B,1.5,"C, A",many,',
    'C,2,B,1,',
    'C,,,1,',
    ',1,,1,',
    'F,2,A: later,1,,',
    'G,2,,1,,extra',
  );
  const limits = [
    { resource: 'Legal team', limit: 3 },
    { resource: 'Host', limit: 1 },
  ];
  let message = '';
  try {
    scheduled(wrong, limits);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split('\n').sort()).toEqual(
    [
      "tasks.csv line 2, column Duration: found 'x', expected a whole number of days, 0 or more",
      "tasks.csv line 2, column Earliest start: found 'soon', expected a day as a whole number, 0 for the first",
      "tasks.csv line 2, column Depends on: found 'Z', expected the ID of a task",
      'tasks.csv line 2, column Needs Legal team: found 5, expected at most 3, the limit of Legal team',
      "tasks.csv line 3, column Duration: found '1.5', expected a whole number of days, 0 or more",
      "tasks.csv line 3, column Needs Legal team: found 'many', expected a whole number, 0 or more",
      "tasks.csv line 5, column ID: found 'C' again after line 4, expected each ID once",
      'tasks.csv line 5, column Duration: found nothing, expected a whole number of days, 0 or more',
      'tasks.csv line 6, column ID: found nothing, expected an ID',
      "tasks.csv line 7, column Depends on: found 'A: later', expected links such as A-3, A-3FS+5d or A-4SS-1w",
      'tasks.csv line 8: found 6 cells, expected 5: put texts with commas in quotation marks',
      "tasks.csv: --limit names 'Host', expected a resource of a column Needs …: Needs Legal team",
    ].sort(),
  );
  const loop = list('ID,Duration,Depends on', 'A,1,B', 'B,1,A');
  expect(() => scheduled(loop)).toThrow(
    /column Depends on: waits for itself: [AB] → [AB] → [AB]; take one of these links out$/,
  );
  expect(() => scheduled(list('ID,Depends on', 'A,'))).toThrow(
    'tasks.csv line 1: found no column Duration among ID, Depends on, expected ID, Duration, Depends on',
  );
  expect(() => scheduled(list('ID,Duration,Depends on', 'A,9000000,'))).toThrow(
    '9000000 days, expected at most 5000000',
  );
});
