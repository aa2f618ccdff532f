import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import { saveCopy, seedWorkbook } from '../../src/workbook';
import { details } from '../support/seeded';
import { waymark } from './support';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-'));
const clean = path.join(folder, 'in order.xlsx');
const faulty = path.join(folder, 'with faults.xlsx');

/** Typed into a seeded workbook before it is saved. */
const faults = {
  'Gap Analysis!H7': 7,
  'Gap Analysis!L8': 'O’Shea’s "pick"\nof أهمية',
  'Gantt!E5': 1,
  'Roadmap!J10': 'R-004; R-404',
  'Roadmap!L42': "'soon",
  'Roadmap!P12': '',
  'Settings!B7': '1111111',
};

beforeAll(async () => {
  await withEmbeddedWorkbook(async (workbook) => {
    await seedWorkbook(details);
    writeFileSync(clean, (await saveCopy()).bytes);
    await Excel.run(async (context) => {
      for (const [address, entry] of Object.entries(faults)) {
        const [sheet, cell] = address.split('!');
        context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[entry]];
      }
      await context.sync();
    });
    writeFileSync(faulty, (await saveCopy()).bytes);
    await workbook.settle();
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) => waymark('check', ...args);

test('a workbook in order ends with 0 and one line that says so', async () => {
  const { code, out, error } = await check(clean);
  expect([code, out, error]).toEqual([0, `${clean}: nothing to mend.\n`, '']);
});

test('what is to be mended is told by rule, one line a finding, and the file stays as it is', async () => {
  const before = readFileSync(faulty);
  const { code, out } = await check(faulty);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^Levels off the scale \(1 error\)\n {2}\S.*\n {2}Gap Analysis!H7 +found 7 under As-Is Level; expected a whole number from 0 to 5/m,
  );
  expect(out).toMatch(
    /^ {2}Roadmap!J\d+ +found 'R-404', which is no row of the roadmap; expected links such as R-003/m,
  );
  expect(out).toMatch(/^ {2}Roadmap!L\d+ +found 'soon' under Finish by, a date as text; expected a date/m);
  expect(out).toMatch(/^ {2}Gap Analysis!L8 +found 'O’Shea’s "pick" of أهمية' under Importance; expected an entry/m);
  expect(out).toMatch(/^ {2}Settings!B7 +found '1111111'; expected seven digits as text/m);
  expect(out).toMatch(
    /^ {2}Roadmap!P\d+ +found blank at the milestone R-007; expected how we know that it is reached/m,
  );
  expect(out).toMatch(/: \d+ errors and \d+ warnings to mend\. Nothing was changed\.\n$/);
  expect(out).not.toContain(path.join(__dirname, '../..'));
  expect(readFileSync(faulty).equals(before)).toBe(true);
});

test('--json gives the same for programs, with every word', async () => {
  const { code, out } = await check(faulty, '--json');
  const told = JSON.parse(out);
  expect(code).toBe(1);
  expect(told).toMatchObject({ file: faulty, errors: expect.any(Number), warnings: expect.any(Number) });
  expect(told.findings).toHaveLength(told.errors + told.warnings);
  expect(told.findings).toContainEqual(
    expect.objectContaining({ rule: 'level', severity: 'error', sheet: 'Gap Analysis', cell: 'H7' }),
  );
  expect(told.findings).toContainEqual(
    expect.objectContaining({
      rule: 'overwritten',
      expected: expect.stringMatching(/^the formula of the cell E5: =IF\(.*\)$/),
    }),
  );
});

test.each<[string, () => string[], RegExp]>([
  ['no file is named', () => [], /^check: name one workbook, such as check plan\.xlsx\.\n$/],
  ['two files are named', () => [clean, faulty], /name one workbook/],
  ['an option is unknown', () => [clean, '--fix'], /Unknown option '--fix'/],
  ['there is no such file', () => [path.join(folder, 'none.xlsx')], /none\.xlsx/],
  ['the file is no workbook', () => [notes], /notes\.xlsx/],
  ['the workbook is cut in half', () => [half], /half\.xlsx/],
])('where %s, it ends with 2 and says why', async (_what, args, message) => {
  const { code, out, error } = await check(...args());
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(error).not.toMatch(/ {4}at /);
});

const notes = path.join(folder, 'notes.xlsx');
const half = path.join(folder, 'half.xlsx');

beforeAll(() => {
  writeFileSync(notes, 'Dear diary');
  copyFileSync(clean, half);
  const whole = readFileSync(clean);
  writeFileSync(half, whole.subarray(0, whole.length / 2));
});

test('a workbook of other people is none to check', async () => {
  const theirs = path.join(folder, 'theirs.xlsx');
  await withEmbeddedWorkbook(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [['Groupings'], ['ours']];
      sheet.name = 'Gaps and more';
      await context.sync();
    });
    writeFileSync(theirs, await savedByHand());
  });
  const { code, error } = await check(theirs);
  expect(code).toBe(2);
  expect(error).toContain('This workbook has no Waymark sheets: there is nothing to check.');
});

/** The file as Office hands it out; `saveCopy` is for workbooks of Waymark. */
function savedByHand(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4_194_304 }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return reject(new Error('no file'));
      value.getSliceAsync(0, (slice) => resolve(new Uint8Array(slice.value.data as ArrayLike<number>)));
    });
  });
}
