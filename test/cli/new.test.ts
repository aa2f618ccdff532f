import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { coreBlueprints } from '../../src/workbook/blueprints';
import { waymark } from './support';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-'));

test('new writes a workbook that holds the project, every sheet and no custom function', async () => {
  const file = path.join(folder, 'plan.xlsx');
  const { code, out } = await waymark(
    'new',
    '--out',
    file,
    '--sector',
    'Energy',
    '--economy',
    'Norland',
    '--start',
    '2027-01-04',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/Gap Analysis\s+made\s+81 rows/);
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const text = Object.entries(parts)
    .map(([name, bytes]) => (name.endsWith('.xml') ? strFromU8(bytes) : ''))
    .join('\n');
  expect(text.match(/<sheet [^>]*name="([^"]+)"/g)).toHaveLength(coreBlueprints.length);
  expect(text).toContain('Norland');
  expect(text).not.toMatch(/CSIRT\.[A-Z]+\(|_xldudf_/i);
});

test('a file that is there already is not replaced without being asked', async () => {
  const file = path.join(folder, 'kept.xlsx');
  writeFileSync(file, 'mine');
  const { code, error } = await waymark('new', '--out', file);
  expect(code).toBe(2);
  expect(error).toContain('exists already');
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each([
  ['say where to write, such as --out plan.xlsx', ['new']],
  ['expected the name of an .xlsx file', ['new', '--out', path.join(folder, 'plan.csv')]],
  ['there is no folder', ['new', '--out', path.join(folder, 'nowhere', 'a.xlsx')]],
  [
    '--start 4 Jan 2027: expected a date such as 2027-01-04',
    ['new', '--out', path.join(folder, 'b.xlsx'), '--start', '4 Jan 2027'],
  ],
  ['--start 2027-02-30: expected a date', ['new', '--out', path.join(folder, 'c.xlsx'), '--start', '2027-02-30']],
  ["Unknown option '--outfile'", ['new', '--outfile', 'x']],
  ["There is no command 'plan'", ['plan']],
])('what cannot run says why: %s', async (message, args) => {
  const before = readdirSync(folder);
  const { code, error } = await waymark(...args);
  expect(code).toBe(2);
  expect(error).toContain(message);
  expect(error).not.toMatch(/ {4}at /);
  expect(readdirSync(folder)).toEqual(before);
});

test('new --example writes the worked example; a name that is none is told with those there are', async () => {
  const file = path.join(folder, 'energy.xlsx');
  const { code, out } = await waymark('new', '--example', 'energy', '--out', file);
  expect({ code, problems: /[1-9]\d* problem/.test(out) }).toEqual({ code: 0, problems: false });
  const texts = strFromU8(unzipSync(readFileSync(file))['xl/sharedStrings.xml']);
  expect(texts).toContain('Invented throughout');
  expect(texts).toContain('Orvenne');
  const unknown = await waymark('new', '--example', 'water', '--out', path.join(folder, 'water.xlsx'));
  expect(unknown).toMatchObject({ code: 2, error: expect.stringContaining('Known: energy.') });
}, 120_000);
