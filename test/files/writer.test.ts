import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorkbookData } from '../../src/embedded/workbook-data';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { everything } from './support/fixture';
import { errorsIn, pdfPages, recalculated, valuesOf, type Value } from './support/libreoffice';
import { ruleFaults } from './support/rules';
import { schemaFaults } from './support/schemas';

/** The same workbook with a wrong result in every formula cell. */
const planted = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, value: 'planted' } : cell)),
  })),
});

const flat = (values: ReadonlyMap<string, Value[][]>): Value[] => [...values.values()].flat(2);

describe('A written file', () => {
  it('is valid in every part and breaks no rule of the package', async () => {
    const file = await writeWorkbook(everything, { savedAt: new Date(0), application: 'Test' });
    expect(schemaFaults(file)).toEqual([]);
    expect(ruleFaults(file)).toEqual([]);
  });

  it('is valid for a workbook with nothing in it', async () => {
    const [first] = everything.sheets;
    const bare = { ...first, tabColor: undefined, cells: [], columns: [], hyperlinks: [] };
    const file = await writeWorkbook({ properties: {}, names: [], styles: [], activeSheet: 0, sheets: [bare] });
    expect(schemaFaults(file)).toEqual([]);
    expect(ruleFaults(file)).toEqual([]);
  });

  it('calculates in LibreOffice to the very values that it holds, whatever results were saved in it', async () => {
    const file = await writeWorkbook(planted(everything));
    expect(flat(valuesOf(file))).toContain('planted');
    const values = recalculated(file);
    expect(flat(values)).not.toContain('planted');
    expect(Object.fromEntries(values)).toEqual(Object.fromEntries(valuesOf(await writeWorkbook(everything))));
    expect(errorsIn(values)).toEqual(['Settings!B4 #N/A', 'Settings!B5 #DIV/0!']);
  });

  it('prints the print area on one page', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
    try {
      const pages = pdfPages(await writeWorkbook(everything), folder);
      expect(pages).toHaveLength(2);
      expect(statSync(pages[1]).size).toBeGreaterThan(1000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
