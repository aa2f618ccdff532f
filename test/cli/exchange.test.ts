import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fsPromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportToFile } from '../../src/cli/export-table';
import { importInto } from '../../src/cli/import-into';
import { writeWhole } from '../../src/cli/write-file';
import { waymarkIn } from './support';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-csv-'));
const waymark = (...args: string[]) => waymarkIn(folder, ...args);
const at = (name: string) => path.join(folder, name);

jest.setTimeout(180_000);

beforeAll(async () => {
  writeFileSync(at('gaps.csv'), 'ID;As-Is Level;Evidence\r\nG-001;2;=1+1\r\nG-002;seven;\r\nG-082;1;\r\n', 'utf16le');
  writeFileSync(at('tasks.csv'), 'ID,Percent complete,Cost once\nR-001,35 %,"1,200.50"\n');
  const { code, out, error } = await waymark(
    ...['new', '--out', 'plan.xlsx', '--gaps', 'gaps.csv', '--roadmap', 'tasks.csv'],
  );
  expect({ code, error: error.split('\n').filter((line) => line.includes('gaps.csv')) }).toEqual({
    code: 1,
    error: [
      expect.stringContaining(
        "gaps.csv line 3, column As-Is Level: found 'seven', expected a whole number from 0 to 5",
      ),
    ],
  });
  expect(out).toContain('Gaps: 1 row added, 1 changed, 1 as before, 1 problem.');
  expect(out).toContain('line 2  R-001  changed: Percent complete, Cost once');
});

/** A table of a workbook by the keys of its rows, as the command exports it. */
async function exported(workbook: string, table: string): Promise<Map<string, Record<string, string>>> {
  const file = at(`${table}-${Math.random()}.tsv`);
  expect(await waymark('export', workbook, '--table', table, '--out', file, '--delimiter', 'tab')).toMatchObject({
    code: 0,
  });
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split('\t'));
  const headings = head.map((cell) => cell.replace(/^\ufeff|"/g, ''));
  return new Map(rows.map((row) => [row[0], Object.fromEntries(row.map((cell, index) => [headings[index], cell]))]));
}

test('new takes tables from CSV files: what it could read stands in the workbook, scored and scheduled', async () => {
  const gaps = await exported('plan.xlsx', 'gaps');
  expect(gaps.get('G-001')).toMatchObject({ 'As-Is Level': '2', Evidence: "'=1+1", 'Gap Type': 'Not mature enough' });
  expect(gaps.get('G-002')).toMatchObject({ 'As-Is Level': '', 'Gap Type': 'Not assessed' });
  expect(gaps.get('G-082')).toMatchObject({ 'As-Is Level': '1' });
  const tasks = await exported('plan.xlsx', 'Roadmap');
  expect(tasks.get('R-001')).toMatchObject({ 'Percent complete': '0.35', 'Cost once': '1200.5', Start: '2027-01-04' });
});

test('import shows first, then writes to another file; the workbook that it reads stays as it is', async () => {
  writeFileSync(at('more.csv'), 'ID,As-Is Level\nG-003,1\n');
  const before = readFileSync(at('plan.xlsx'));
  const preview = await waymark('import', 'plan.xlsx', '--gaps', 'more.csv', '--preview');
  expect(preview).toMatchObject({ code: 0, out: expect.stringContaining('line 2  G-003  As-Is Level: blank → 1') });
  const files = readdirSync(folder);
  expect(files).not.toContain('new.xlsx');

  const done = await waymark(
    'import',
    'plan.xlsx',
    '--import',
    'more.csv',
    '--import',
    'Holidays=days.csv',
    '--out',
    'new.xlsx',
  );
  expect(done).toMatchObject({ code: 2, error: expect.stringContaining('--import days.csv: there is no such file') });
  const again = await waymark('import', 'plan.xlsx', '--import', 'more.csv', '--out', 'new.xlsx');
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Gaps: 0 rows added, 1 changed') });
  expect((await exported('new.xlsx', 'Gaps')).get('G-003')).toMatchObject({ 'As-Is Level': '1' });
  expect(readFileSync(at('plan.xlsx'))).toEqual(before);
});

test('what export writes, import finds unchanged, in every form', async () => {
  const file = 'groups.csv';
  const form = ['--delimiter', ';', '--decimal', ',', '--encoding', 'windows-1252'];
  expect(await waymark('export', 'plan.xlsx', '--table', 'Groupings', '--out', file, ...form)).toMatchObject({
    code: 0,
  });
  const again = await waymark('import', 'plan.xlsx', '--groupings', file, '--preview');
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Groupings: 0 rows added, 0 changed, 2\d as before/),
  });
});

describe('what cannot run says why, at once, and writes nothing', () => {
  const commands = { import: importInto, export: exportToFile };
  beforeAll(() => {
    writeFileSync(at('empty.csv'), '');
    writeFileSync(
      at('noise.csv'),
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
    );
    writeFileSync(at('nokey.csv'), 'Item,Group\nx,y\n');
    writeFileSync(at('dogs.csv'), 'Dog,Age\nRex,3\n');
  });

  test.each<[string, keyof typeof commands, string[], string]>([
    ['a folder', 'import', ['--gaps', ''], ': this is a folder'],
    ['a device', 'import', ['--gaps', '/dev/zero'], '--gaps /dev/zero: this is a device, expected a file'],
    ['a missing file', 'import', ['--gaps', 'none.csv'], 'none.csv: there is no such file'],
    ['an empty file', 'import', ['--gaps', 'empty.csv'], 'empty.csv: the file is empty'],
    ['a workbook for a CSV file', 'import', ['--gaps', 'plan.xlsx'], 'this is a workbook, expected a CSV file'],
    ['noise', 'import', ['--gaps', 'noise.csv'], 'noise.csv: '],
    ['headings without ID', 'import', ['--gaps', 'nokey.csv'], 'nokey.csv line 1: there is no heading ID'],
    ['headings of no table', 'import', ['--import', 'dogs.csv'], 'dogs.csv: the headings fit no table'],
    ['an unknown delimiter', 'import', ['--gaps', 'gaps.csv', '--delimiter', '|'], '--delimiter |: expected one of'],
    ['no CSV file', 'import', [], 'name a CSV file, such as --gaps gaps.csv'],
    ['no table', 'export', [], 'expected one of'],
    ['a workbook as target', 'export', ['--table', 'Gaps', '--out', 'x.xlsx'], 'expected the name of a .csv file'],
    ['a target that is there', 'export', ['--table', 'Gaps', '--out', 'gaps.csv'], 'this file exists already'],
    [
      'an unknown encoding',
      'export',
      ['--table', 'Gaps', '--out', 'x.csv', '--encoding', 'ebcdic'],
      'expected one of utf-8  utf-16  windows-1252',
    ],
  ])('%s', async (_, command, args, message) => {
    const placed = args.map((one, index) => (/\.(csv|xlsx)$/.test(one) || (one === '' && index > 0) ? at(one) : one));
    const target = command === 'import' ? ['--out', at('never.xlsx')] : [];
    const before = readdirSync(folder);
    await expect(commands[command]([at('plan.xlsx'), ...placed, ...target])).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each<[string, string[], string]>([
    [
      'writing over the workbook that is read',
      ['--out', at('plan.xlsx'), '--overwrite'],
      'this is the workbook that is read',
    ],
    ['no target', [], 'say where to write'],
  ])('import with %s', async (_, target, message) => {
    await expect(importInto([at('plan.xlsx'), '--gaps', at('gaps.csv'), ...target])).rejects.toThrow(message);
  });
});

test('a disk that fills up while a file is written leaves the old file and nothing else', async () => {
  const target = at('old.csv');
  writeFileSync(target, 'mine');
  const before = readdirSync(folder);
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  jest.spyOn(fsPromises, 'rename').mockRejectedValueOnce(full);
  await expect(writeWhole(target, new Uint8Array(10))).rejects.toThrow(
    `${target} could not be written: the disk is full.`,
  );
  expect(readFileSync(target, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(before);
});
