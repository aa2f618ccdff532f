import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readExample } from '../../src/cli/read-example';
import { saveCopy, seedExample, type ExampleReport } from '../../src/workbook';
import { openWorkbook } from '../support/seeded';
import { compare, type Grid, shown } from './support/compare';
import { convert, errorsIn, recalculated } from './support/libreoffice';
import { ruleFaults } from './support/rules';
import { schemaFaults } from './support/schemas';

openWorkbook();

/** The worked example: every sheet of the six steps, with believable rows. */
let report: ExampleReport;
let live: Grid;
let file: Uint8Array;

beforeAll(async () => {
  report = await seedExample(readExample('energy'));
  live = await shown(report.seeding.sheets.map(({ name }) => name));
  file = (await saveCopy()).bytes;
}, 300_000);

test('every row of the example finds its table and its place', () => {
  expect(
    report.entered.tables.flatMap(({ table, problems }) => problems.map(({ text }) => `${table}: ${text}`)),
  ).toEqual([]);
  expect(report.seeding.sheets).toHaveLength(34);
});

test('no sheet of the example shows an error, or a cell that says Check ID', () => {
  const cells = [...live].flatMap(([name, grid]) => grid.flat().map((value) => ({ name, value })));
  expect(
    cells.filter(
      ({ value }) =>
        typeof value === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(value),
    ),
  ).toEqual([]);
  expect(cells.filter(({ value }) => typeof value === 'string' && /^Check ID/.test(value))).toEqual([]);
});

test('every part of the saved file is valid by the schemas, and breaks no rule beside them', () => {
  expect(schemaFaults(file)).toEqual([]);
  expect(ruleFaults(file)).toEqual([]);
});

test('LibreOffice calculates every sheet anew to what the live workbook showed, without an error', () => {
  const reader = recalculated(file);
  expect(errorsIn(reader)).toEqual([]);
  const { differences, compared } = compare(live, reader);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(15_000);
});

test('every sheet prints, and no page is empty', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-whole-'));
  const pdf = path.join(folder, 'whole.pdf');
  writeFileSync(pdf, convert(file, 'pdf'));
  const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const pages = stdout.split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.length).toBeLessThan(140);
  // The line at the foot says 'Waymark', the sheet and the page.
  const empty = pages.filter((page) => page.replace(/Waymark ·.*/g, '').trim().length < 40);
  expect(empty).toEqual([]);
});
