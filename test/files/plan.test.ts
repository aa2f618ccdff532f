import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveCopy } from '../../src/workbook';
import { columns, openSeeded, setNamed, type, type Cell } from '../support/seeded';
import { compare, type Grid, shown } from './support/compare';
import { errorsIn, pdfPages, recalculated } from './support/libreoffice';
import { ruleFaults } from './support/rules';
import { schemaFaults } from './support/schemas';

openSeeded();

const sheets = ['Start', 'Settings', 'Gap Analysis', 'Groupings', 'Priorities', 'Roadmap', 'Schedule', 'Gantt'];

let live: Grid;
let file: Uint8Array;
let reader: Awaited<ReturnType<typeof recalculated>>;

beforeAll(async () => {
  // A workbook in its fifth month: some gaps assessed in every way, some work done, some late.
  const levels: readonly [string, Cell][] = [
    ['G-001', 3],
    ['G-002', 0],
    ['G-003', 1],
    ['G-004', 2],
    ['G-005', 0],
    ['G-006', 5],
    ['G-055', 0],
    ['G-064', 1],
  ];
  for (const [id, value] of levels) await type('Gaps', id, 'As-Is Level', value);
  await type('Gaps', 'G-003', 'Importance', '5');
  await type('Gaps', 'G-004', 'Agreed Priority', 'High');
  await type('Gaps', 'G-005', 'Status', 'Not applicable');
  await type('Roadmap', 'R-001', 'Actual Start', 46_391);
  await type('Roadmap', 'R-001', 'Actual Finish', 46_412);
  await type('Roadmap', 'R-001', 'Percent complete', 1);
  await type('Roadmap', 'R-002', 'Actual Start', 46_413);
  await type('Roadmap', 'R-002', 'Percent complete', 0.4);
  await type('Roadmap', 'R-020', 'Baseline Start', 46_594);
  await type('Roadmap', 'R-020', 'Baseline Finish', 46_654);
  await type('Roadmap', 'R-036', 'Depends on', 'R-999');
  await setNamed('StatusDate', 46_430);
  live = await shown(sheets);
  file = (await saveCopy()).bytes;
  reader = await recalculated(file);
});

test('every part of the saved file is valid by the schemas of its format', () => {
  expect(schemaFaults(file)).toEqual([]);
});

test('the saved file breaks no rule that a schema cannot see', () => {
  expect(ruleFaults(file)).toEqual([]);
});

test('the saved file holds no custom function', () => {
  const parts = unzipSync(file);
  const text = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  expect(text).not.toMatch(/_xldudf_/i);
  expect(text).not.toMatch(/CSIRT\.[A-Z]+\(/);
});

test('LibreOffice recalculates it without an error in any cell', () => {
  expect(errorsIn(reader)).toEqual([]);
});

test('every score, band, rank, date and bar in LibreOffice is what the live workbook showed', () => {
  const { differences, compared } = compare(live, reader);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
});

test('the copy says that its results are saved, and since when', () => {
  const [[, , , [banner]]] = [reader.get('Start') as Cell[][]];
  expect(banner).toMatch(/^Saved results: ranked list and schedule as calculated on \d{4}-\d\d-\d\d by Waymark \d/);
});

test('the reader really calculates: a wrong cached score, date and bar planted in the file disappear', async () => {
  const parts = unzipSync(file);
  let planted = 0;
  for (const name of Object.keys(parts).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))) {
    const wrong = strFromU8(parts[name]).replace(
      /(<c [^>]*><f[^>]*>[^<]*<\/f>)<v>(\d+(?:\.\d+)?)<\/v>/g,
      (_all, head: string) => {
        planted += 1;
        return `${head}<v>98765</v>`;
      },
    );
    parts[name] = strToU8(wrong);
  }
  expect(planted).toBeGreaterThan(300);
  const again = await recalculated(zipSync(parts));
  const numbers = [...again.values()].flat(2).filter((value) => value === 98765);
  expect(numbers).toEqual([]);
  expect(again.get('Roadmap')).toEqual(reader.get('Roadmap'));
});

test('every sheet prints, the wide ones over several pages, the Gantt on one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-pages-'));
  await pdfPages(file, folder, 40);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pages.length).toBeGreaterThanOrEqual(sheets.length);
  expect(pages.length).toBeLessThanOrEqual(36);
});

test('making the copy leaves the open workbook live and unchanged', async () => {
  const after = await shown(sheets);
  for (const name of ['Start', 'Gap Analysis', 'Groupings', 'Roadmap', 'Gantt'])
    expect(after.get(name)).toEqual(live.get(name));
  const [problems] = await columns('Roadmap', 'Problem');
  expect(problems.filter((text) => text !== '')).not.toEqual([]);
});

test.each([
  ['Month', '0000110'],
  ['Quarter', '1000001'],
] as const)('so it is by the %s, with a working week of %s and holidays', async (unit, week) => {
  await setNamed('GanttUnit', unit);
  await setNamed('WorkingWeek', week);
  await Excel.run(async (context) => {
    const holidays = context.workbook.tables.getItem('Holidays').getDataBodyRange();
    holidays.getCell(0, 0).values = [[46_450]];
    await context.sync();
  });
  const now = await shown(sheets);
  const [[first], [second]] = [now.get('Gantt')?.[5].slice(4) ?? [], now.get('Gantt')?.[5].slice(5) ?? []];
  expect([first, second]).toEqual(unit === 'Month' ? [46_388, 46_419] : [46_388, 46_478]);
  const copy = (await saveCopy()).bytes;
  const again = await recalculated(copy);
  expect(errorsIn(again)).toEqual([]);
  expect(compare(now, again).differences).toEqual([]);
});
