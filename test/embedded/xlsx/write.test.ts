import { writeWorkbook } from '../../../src/embedded/xlsx/write';
import { cellsOf, everything, sheetOf, workbookOf } from '../../files/support/fixture';
import { cells, elements, partsOf, worksheets, type Cell } from '../../files/support/package';

const part = async (data: Parameters<typeof writeWorkbook>[0], path: string) =>
  partsOf(await writeWorkbook(data)).get(path)!;

const cellAt = async (data: Parameters<typeof writeWorkbook>[0], sheet: number, address: string): Promise<Cell> =>
  cells(worksheets(partsOf(await writeWorkbook(data)))[sheet].xml).find((cell) => cell.address === address)!;

const table = (columns: readonly { name: string; formula?: string }[], rowCount = 2) => ({
  name: 'T',
  range: { row: 0, column: 0, rowCount, columnCount: columns.length },
  style: 'TableStyleLight1',
  showBandedRows: true,
  showFilterButton: true,
  columns,
});

describe('Writing a workbook', () => {
  it('gives the same bytes for the same data, at any time', async () => {
    jest.useFakeTimers({
      now: new Date('2027-01-04T10:00:00Z'),
      doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'],
    });
    const first = await writeWorkbook(everything);
    jest.setSystemTime(new Date('2031-07-04T23:00:00Z'));
    const second = await writeWorkbook(everything);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('says when and by what it was saved only when told', async () => {
    const told = partsOf(await writeWorkbook(everything, { savedAt: new Date(0), application: 'A & B' }));
    expect(told.get('docProps/core.xml')).toContain('1970-01-01T00:00:00Z</dcterms:modified>');
    expect(told.get('docProps/app.xml')).toContain('<Application>A &amp; B</Application>');
    expect(await part(everything, 'docProps/core.xml')).not.toContain('modified');
    expect(await part(everything, 'docProps/app.xml')).not.toContain('Application');
  });

  it('carries a calculated column in the table part, so that a row typed below gets it too', async () => {
    const columns = elements(await part(everything, 'xl/tables/table1.xml'), 'tableColumn');
    const due = columns.find(({ attributes }) => attributes.name === 'Due')!;
    expect(due.inner).toBe(
      '<calculatedColumnFormula>WORKDAY.INTL(StatusDate,10*Gaps[[#This Row],[Levels Short]],"0000011")</calculatedColumnFormula>',
    );
    expect(columns.filter(({ inner }) => inner !== '')).toHaveLength(2);
  });

  it('marks a calculated column that is evaluated as an array', async () => {
    const formula = '=MAX(IF([A]>1,[A]))';
    const data = workbookOf([
      sheetOf('S', {
        cells: [
          ...cellsOf([['A', 'B'], [2]]),
          { row: 1, column: 1, value: 2, formula, spill: { rowCount: 1, columnCount: 1 } },
        ],
        tables: [table([{ name: 'A' }, { name: 'B', formula }])],
      }),
    ]);
    expect(await part(data, 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula array="1">MAX(IF(T[A]&gt;1,T[A]))<',
    );
    expect(await cellAt(data, 0, 'B2')).toMatchObject({ array: 'B2', metadata: 1 });
  });

  it('keeps text as text, whatever it looks like', async () => {
    const texts = ['=x', '3.10', '#N/A', '2027-01-04', 'TRUE', '_x0041_', ' spaced ', "'quoted"];
    const parts = partsOf(await writeWorkbook(workbookOf([sheetOf('S', { cells: cellsOf([texts]) })])));
    const strings = elements(parts.get('xl/sharedStrings.xml')!, 't').map(({ inner }) => inner);
    expect(strings).toEqual(texts.map((text) => text.replace('_x', '_x005F_x')));
    const written = cells(worksheets(parts)[0].xml);
    expect(written.map(({ type }) => type)).toEqual(texts.map(() => 's'));
  });

  it.each([
    [3, undefined, '3'],
    ['a & b', 'str', 'a & b'],
    ['', 'str', ''],
    [null, 'str', ''],
    [true, 'b', '1'],
    [{ error: '#N/A' as const }, 'e', '#N/A'],
    [{ error: '#SPILL!' as const }, 'e', '#VALUE!'],
  ])('keeps a formula’s result %p with its type', async (value, type, cached) => {
    const data = workbookOf([sheetOf('S', { cells: [{ row: 0, column: 0, value, formula: '=B1' }] })]);
    expect(await cellAt(data, 0, 'A1')).toMatchObject({ type, cached, formula: 'B1' });
  });

  it('writes a spilled formula once, over its whole range, and its other cells as values', async () => {
    const data = workbookOf([
      sheetOf('S', {
        cells: [
          { row: 0, column: 0, value: 1, formula: '=SEQUENCE(2)', spill: { rowCount: 2, columnCount: 1 } },
          { row: 1, column: 0, value: 2 },
        ],
      }),
    ]);
    expect(await cellAt(data, 0, 'A1')).toMatchObject({ array: 'A1:A2', metadata: 1, formula: '_xlfn.SEQUENCE(2)' });
    expect(await cellAt(data, 0, 'A2')).toMatchObject({ cached: '2' });
    expect(await cellAt(data, 0, 'A2')).not.toHaveProperty('formula');
    expect(await part(data, 'xl/metadata.xml')).toContain('XLDAPR');
  });

  it('hides hidden names and no other', async () => {
    const names = elements(await part(everything, 'xl/workbook.xml'), 'definedName').map(
      ({ attributes }) => attributes,
    );
    expect(names.filter(({ hidden }) => hidden === '1').map(({ name }) => name)).toEqual(['Ids']);
  });

  it('gives a whole column its style, also where no cell stands', async () => {
    const data = workbookOf(
      [
        sheetOf('S', {
          cells: cellsOf([[1, 2]]),
          columns: [
            { column: 2, style: 0 },
            { column: 1, style: 1, width: 70 },
          ],
        }),
      ],
      { styles: [{ numberFormat: 'yyyy-mm-dd' }, { numberFormat: '@' }] },
    );
    const xml = await part(data, 'xl/worksheets/sheet1.xml');
    const formats = elements(elements(await part(data, 'xl/styles.xml'), 'cellXfs')[0].inner, 'xf');
    const [second, third] = elements(xml, 'col').map(({ attributes }) => attributes);
    expect(second).toMatchObject({ min: '2', width: '10' });
    expect(formats[Number(second.style)].attributes.numFmtId).toBe('49');
    expect(third.min).toBe('3');
    expect(Number(formats[Number(third.style)].attributes.numFmtId)).toBeGreaterThanOrEqual(164);
    expect(cells(xml).map(({ address, style }) => [address, String(style)])).toEqual([
      ['A1', '0'],
      ['B1', second.style],
    ]);
    expect(xml).toContain('<dimension ref="A1:B1"/>');
  });

  it('refuses a custom function anywhere, and says where', async () => {
    const bad = '=CSIRT.VERSION()';
    const box = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const refusal = (given: Parameters<typeof sheetOf>[1], names: Parameters<typeof workbookOf>[1] = {}) =>
      expect(writeWorkbook(workbookOf([sheetOf('Plan', given)], names))).rejects;
    await refusal({ cells: cellsOf([[1], [[bad, 1]]]) }).toThrow(
      'Sheet "Plan", cell A2: files contain no custom function',
    );
    await refusal({}, { names: [{ name: 'Live', formula: bad, visible: true }] }).toThrow('Name "Live": ');
    await refusal({
      validations: [{ ranges: [box], type: 'custom', formula1: bad, ignoreBlanks: true }],
    }).toThrow('Sheet "Plan", validation of A1: ');
    await refusal({
      conditionalFormats: [
        {
          ranges: [box],
          priority: 0,
          stopIfTrue: false,
          rule: { type: 'custom', formula: bad, style: { bold: true } },
        },
      ],
    }).toThrow('Sheet "Plan", conditional format of A1: ');
    await refusal({
      cells: cellsOf([['A'], [1]]),
      tables: [table([{ name: 'A', formula: bad }])],
    }).toThrow('Table "T", column "A": ');
  });

  it('refuses a table whose heading is not its column’s name', async () => {
    const data = workbookOf([sheetOf('Plan', { cells: cellsOf([['Id'], [1]]), tables: [table([{ name: 'ID' }])] })]);
    await expect(writeWorkbook(data)).rejects.toThrow(
      'Sheet "Plan", cell A1: the heading is not the name of column "ID"',
    );
  });

  it('writes eight sheets of 100 rows and 40 columns in well under a second', async () => {
    const rows = Array.from({ length: 100 }, (_r, r) =>
      Array.from({ length: 40 }, (_c, c) =>
        c % 4 === 0 ? `text ${r} ${c}` : c % 4 === 1 ? (['=A1+SUM(B1:C3)', r] as const) : r * c,
      ),
    );
    const data = workbookOf(Array.from({ length: 8 }, (_s, s) => sheetOf(`Sheet ${s}`, { cells: cellsOf(rows) })));
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      await writeWorkbook(data);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
