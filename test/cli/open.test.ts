import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { cellsOf, sheetOf, workbookOf } from '../files/support/fixture';
import { waymark } from './support';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-open-'));
const inFolder = (name: string) => path.join(folder, name);

/** A workbook of the analyst's own, with something that is not kept. */
async function ownWorkbook(): Promise<Uint8Array> {
  const table = {
    name: 'Vendors',
    range: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    style: 'TableStyleLight1',
    showBandedRows: true,
    showFilterButton: true,
    columns: [{ name: 'Vendor' }, { name: 'Cost' }],
  };
  const cells = cellsOf([
    ['Vendor', 'Cost'],
    ["O'Neill & Søn", 3.5],
    ['Sum', ['=SUM(Vendors[Cost])', 3.5]],
  ]);
  const notes = [{ row: 1, column: 0, text: 'Asked for a price', author: 'A. Nalyst' }];
  const parts = unzipSync(await writeWorkbook(workbookOf([sheetOf('Mine', { cells, tables: [table], notes })])));
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = strToU8(
    strFromU8(parts[sheet]).replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
    ),
  );
  return zipSync(parts);
}

test('new --in adds the sheets to a workbook that is there, keeps what it holds, and tells what is lost', async () => {
  const [file, out] = [inFolder('mine.xlsx'), inFolder('plan.xlsx')];
  writeFileSync(file, await ownWorkbook());
  const { code, error } = await waymark('new', '--in', file, '--out', out, '--economy', 'Norland');
  expect(code).toBe(0);
  expect(error).toContain(`${file} holds what is not kept here:\n  Merged cells: Sheet "Mine", D1:E1`);
  expect(error).toContain(`${out} lacks what ${file} holds and is not kept here:\n  Merged cells: Sheet "Mine", D1:E1`);
  const before = (await readWorkbook(new Uint8Array(readFileSync(file)))).data;
  const { data, foreign } = await readWorkbook(new Uint8Array(readFileSync(out)));
  expect(foreign).toEqual([]);
  const mine = data.sheets.find(({ name }) => name === 'Mine');
  expect({ ...mine, pageLayout: null }).toEqual({ ...before.sheets[0], pageLayout: null });
  expect(data.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Start', 'Gap Analysis', 'Roadmap', 'Gantt']),
  );

  const again = await waymark('new', '--in', out, '--out', inFolder('again.xlsx'));
  expect(again.code).toBe(0);
  expect(again.error).not.toContain('not kept');
  expect(again.out).not.toMatch(/Gap Analysis\s+made/);
  const gaps = (workbook: typeof data) => workbook.sheets.find(({ name }) => name === 'Gap Analysis')!.cells;
  const reopened = (await readWorkbook(new Uint8Array(readFileSync(inFolder('again.xlsx'))))).data;
  expect(gaps(reopened).map(({ value }) => value)).toEqual(gaps(data).map(({ value }) => value));
});

test('the file that was opened is not overwritten where something in it would be lost', async () => {
  const file = inFolder('kept.xlsx');
  const bytes = await ownWorkbook();
  writeFileSync(file, bytes);
  const { code, error } = await waymark('new', '--in', file, '--out', file, '--overwrite');
  expect(code).toBe(2);
  expect(error).toContain('Merged cells: Sheet "Mine", D1:E1');
  expect(error).toContain('this is the file that was opened, and it holds what would be lost');
  expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
});

test.each([
  ['notes.xlsx', 'This is not an Excel workbook.'],
  ['empty.xlsx', 'The file is empty.'],
  ['half.xlsx', 'The file is damaged or only part of it is there.'],
  ['nowhere.xlsx', 'there is no such file.'],
  ['folder.xlsx', 'this is a folder.'],
])('what cannot be opened is named, and nothing is written: %s', async (name, message) => {
  const file = inFolder(name);
  const whole = await ownWorkbook();
  const contents: Readonly<Record<string, Uint8Array>> = {
    'notes.xlsx': strToU8('ID,Item'),
    'empty.xlsx': new Uint8Array(),
    'half.xlsx': whole.subarray(0, whole.length / 2),
  };
  if (contents[name]) writeFileSync(file, contents[name]);
  if (name === 'folder.xlsx') mkdirSync(file);
  const out = inFolder(`from-${name}`);
  const { code, error } = await waymark('new', '--in', file, '--out', out);
  expect(code).toBe(2);
  expect(error).toContain(`Opening ${file}: ${message}`);
  expect(error).not.toMatch(/ {4}at /);
  expect(existsSync(out)).toBe(false);
});
