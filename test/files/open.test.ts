import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeWorkbook } from '../../src/embedded/client-node';
import { openFile } from '../../src/embedded/open-file';
import type { CellData, WorkbookData } from '../../src/embedded/workbook-data';
import { readWorkbook } from '../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { saveCopy } from '../../src/workbook';
import { resolved } from '../embedded/xlsx/generated';
import { openSeeded, type as enter } from '../support/seeded';
import { convert } from './support/libreoffice';
import { ruleFaults } from './support/rules';
import { schemaFaults } from './support/schemas';

const fromExcel = path.resolve(__dirname, '../../../shared/excel-files');

const seeded = openSeeded();

let file: Uint8Array;
let saved: WorkbookData;

beforeAll(async () => {
  await enter('Gaps', 'G-001', 'As-Is Level', 1);
  await enter('Gaps', 'G-002', 'As-Is Level', 0);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<state xmlns="urn:example:state">1</state>');
    await context.sync();
  });
  file = (await saveCopy()).bytes;
  saved = (await readWorkbook(file)).data;
  // Two workbooks of one process must not calculate at once: the engine's caches are the process's.
  await seeded.workbook().settle();
});

/** What a workbook holds after it was opened. @param recalculate whether every formula is calculated anew */
async function opened(data: WorkbookData, recalculate = false): Promise<WorkbookData> {
  const workbook = await createNodeWorkbook();
  try {
    await openFile(workbook, { data, foreign: [], recalculate });
    return await workbook.data();
  } finally {
    workbook.dispose();
  }
}

const keyOf = ({ row, column }: CellData) => `${row} ${column}`;

/** Cells that differ in value or formula; blank ones do not count. */
function differences(a: WorkbookData, b: WorkbookData): string[] {
  return a.sheets.flatMap((sheet) => {
    const others = new Map(b.sheets.find(({ name }) => name === sheet.name)?.cells.map((cell) => [keyOf(cell), cell]));
    return sheet.cells.flatMap((cell) => {
      const other = others.get(keyOf(cell));
      // LibreOffice writes fifteen digits.
      const plain = (value: CellData['value']) => (typeof value === 'number' ? Number(value.toPrecision(14)) : value);
      const shown = (of: CellData | undefined) => JSON.stringify([plain(of?.value ?? ''), of?.formula]);
      return shown(cell) === shown(other) ? [] : [`${sheet.name} ${keyOf(cell)}: ${shown(cell)} ≠ ${shown(other)}`];
    });
  });
}

describe('The seeded workbook, saved and opened again', () => {
  test('is the same in every cell, format, rule, name, table, layout and custom XML part', async () => {
    expect((await readWorkbook(file)).foreign).toEqual([]);
    expect(saved.customXml).toHaveLength(1);
    expect(resolved(await opened(saved))).toEqual(resolved(saved));
  });

  test('comes to the same results when every formula is calculated anew', async () => {
    expect(differences(saved, await opened(saved, true))).toEqual([]);
  });

  test('gives the very same file when it is saved again', async () => {
    expect(Buffer.from(await writeWorkbook(await opened(saved))).equals(Buffer.from(file))).toBe(true);
  });

  test('is the same after LibreOffice has saved it', async () => {
    const { data, foreign } = await readWorkbook(convert(file, 'xlsx'));
    expect(foreign).toEqual([]);
    expect(differences(saved, data)).toEqual([]);
    const tables = (of: WorkbookData) =>
      of.sheets
        .flatMap((sheet) => sheet.tables.map(({ name, range, columns }) => ({ name, range, columns })))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(tables(data)).toEqual(tables(saved));
    const names = (of: WorkbookData) => of.names.map(({ name, formula }) => `${name} ${formula}`).sort();
    expect(names(data)).toEqual(names(saved));
    const rules = (of: WorkbookData) =>
      of.sheets.map(({ validations, conditionalFormats }) => [validations.length, conditionalFormats.length]);
    expect(rules(data)).toEqual(rules(saved));
    expect(differences(saved, await opened(data, true))).toEqual([]);
  });
});

describe('A workbook that Excel saved', () => {
  const files = existsSync(fromExcel) ? readdirSync(fromExcel).filter((name) => name.endsWith('.xlsx')) : [];
  const read = (name: string) => readWorkbook(new Uint8Array(readFileSync(path.join(fromExcel, name))));
  const opening = files.filter((name) => name !== 'date-1904.xlsx');

  test('is there to be read', () => {
    expect(opening.length).toBeGreaterThan(4);
  });

  test.each(opening)('opens, and is a valid file when it is saved again: %s', async (name) => {
    const { data } = await read(name);
    const again = await writeWorkbook(await opened(data));
    expect(schemaFaults(again)).toEqual([]);
    const faults = ruleFaults(again).filter((fault) => !/^(a calculated column is|a table has a row)/.test(fault));
    expect(faults).toEqual([]);
    expect(resolved((await readWorkbook(again)).data)).toMatchObject({ names: data.names });
  });

  test('spills what it spilled there', async () => {
    const { data, foreign } = await read('dynamic-arrays.xlsx');
    expect(foreign).toEqual([]);
    const [sheet] = data.sheets;
    const at = (row: number, column: number) => sheet.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(2, 0)).toMatchObject({
      formula: '=SEQUENCE(10,2,5,2)',
      value: 5,
      spill: { rowCount: 10, columnCount: 2 },
    });
    expect(at(2, 10)).toMatchObject({ formula: '=FILTER(A3:A12,  B3:B12>20)', value: 21 });
  });

  test('has its tables, and says which parts of them are not kept', async () => {
    const { data, foreign } = await read('tables.xlsx');
    expect(data.sheets[0].tables[0]).toMatchObject({
      name: 'Table1',
      range: { row: 0, column: 0, rowCount: 4, columnCount: 6 },
      columns: [{ name: 'Jan' }, {}, {}, {}, {}, { name: 'Year', formula: '=SUM([@[Jan]:[Dec]])' }],
    });
    expect(foreign).toContainEqual({ what: 'Totals row of a table', where: 'Sheet "WithHeaders", table Table1' });
  });

  test('has pictures, merged cells and a label, which are listed', async () => {
    const { foreign } = await read('template-with-picture-and-label.xlsx');
    const kinds = new Set(foreign.map(({ what }) => what));
    for (const kind of ['Merged cells', 'Pictures', 'Printer settings', 'Sensitivity label'])
      expect(kinds).toContain(kind);
  });

  test('counts dates from 1904, and is refused', async () => {
    await expect(read('date-1904.xlsx')).rejects.toThrow('counts dates from 1904');
  });
});
