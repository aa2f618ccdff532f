import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createNodeWorkbook } from '../../../src/embedded/client-node';
import { openFile } from '../../../src/embedded/open-file';
import type { CellData, SheetData } from '../../../src/embedded/workbook-data';
import { readWorkbook, type ReadWorkbook } from '../../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../../src/embedded/xlsx/write';
import { cellsOf, everything, sheetOf, workbookOf } from '../../files/support/fixture';
import { resolved } from './generated';

type Change = readonly [part: string, found: string | RegExp, instead: string];

const sheet1 = 'xl/worksheets/sheet1.xml';

/** A workbook of ours, changed as if another program had written it. */
async function changed(sheet: Partial<SheetData>, ...changes: readonly Change[]): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(workbookOf([sheetOf('Plan', sheet)])));
  for (const [part, found, instead] of changes) {
    const before = parts[part] ? strFromU8(parts[part]) : '';
    const after = parts[part] ? before.replace(found, () => instead) : instead;
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  }
  return zipSync(parts);
}

const read = async (...given: Parameters<typeof changed>): Promise<ReadWorkbook> =>
  readWorkbook(await changed(...given));

/** What a sheet's data of the given XML are read as. */
async function cells(xml: string, given: Partial<SheetData> = {}): Promise<readonly CellData[]> {
  const { data } = await read(given, [
    sheet1,
    /<sheetData>.*<\/sheetData>|<sheetData\/>/s,
    `<sheetData>${xml}</sheetData>`,
  ]);
  return data.sheets[0].cells;
}

const formulasOf = async (xml: string, given?: Partial<SheetData>) =>
  (await cells(xml, given)).map(({ formula }) => formula);

const table = {
  name: 'Gaps',
  range: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
  style: 'TableStyleLight1',
  showBandedRows: true,
  showFilterButton: true,
  columns: [{ name: 'ID' }, { name: 'As-Is Level' }],
};
const inTable = {
  cells: cellsOf([
    ['ID', 'As-Is Level'],
    ['G-001', 1],
  ]),
  tables: [table],
};
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c></row>';

describe('Reading a workbook', () => {
  it('gives back everything that was written', async () => {
    const { data, foreign, recalculate } = await readWorkbook(await writeWorkbook(everything));
    expect(foreign).toEqual([]);
    expect(recalculate).toBe(false);
    const again = await readWorkbook(await writeWorkbook(data));
    expect(resolved(again.data)).toEqual(resolved(data));
    expect(data.sheets.map(({ cells: found }) => found.length)).toEqual(
      everything.sheets.map(
        ({ cells: given }) =>
          given.filter(({ value, formula, style }) => value !== null || formula || style !== undefined).length,
      ),
    );
    expect(data.properties).toEqual(everything.properties);
    expect(data.customXml).toEqual(everything.customXml);
    expect(data.sheets[0].notes).toEqual(everything.sheets[0].notes);
  });

  it('reads values of every type', async () => {
    const found = await cells(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
        '<c r="D1" t="str"><f>A1</f><v> x</v></c><c r="E1" t="d"><v>2027-01-04</v></c><c r="F1" t="d"><v>2027-01-04T12:00:00</v></c>' +
        '<c r="G1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>',
    );
    expect(found.map(({ value }) => value)).toEqual([1.5, true, { error: '#REF!' }, ' x', 46_391, 46_391.5, 'a\rb']);
  });

  it('counts rows and cells that do not say where they are', async () => {
    const found = await cells(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [3, 0],
      [4, 0],
    ]);
  });

  it.each([
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3&gt;1)', '=FILTER(A1:A3,B1:B3>1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['IF(AddInLive,_xldudf_CSIRT_PRIORITY("High",1,3),"")', '=IF(AddInLive,CSIRT.PRIORITY("High",1,3),"")'],
    ['_XLDUDF_CSIRT_VERSION()', '=CSIRT.VERSION()'],
    ['[1]!CSIRT.VERSION()', '=CSIRT.VERSION()'],
    ['"_xlfn.x ["&amp;\'a [b]\'!A1', '="_xlfn.x ["&\'a [b]\'!A1'],
  ])('takes away what only a file writes: %s', async (file, cell) => {
    expect(await formulasOf(`<row r="1"><c r="C1"><f>${file}</f><v>0</v></c></row>`)).toEqual([cell]);
  });

  it.each([
    ['B2', 'Gaps[[#This Row],[As-Is Level]]+1', '=[@[As-Is Level]]+1'],
    ['B2', 'SUM(Gaps[As-Is Level])', '=SUM(Gaps[[As-Is Level]])'],
    ['E2', 'Gaps[[#This Row],[ID]]', '=Gaps[@ID]'],
    ['E2', 'COUNTA(Gaps[[#Headers],[ID]])', '=COUNTA(Gaps[[#Headers],[ID]])'],
  ])('shows structured references as the cell %s does: %s', async (address, file, cell) => {
    const row = `<row r="2"><c r="${address}"><f>${file}</f><v>0</v></c></row>`;
    expect((await formulasOf(header + row, inTable)).filter(Boolean)).toEqual([cell]);
  });

  it('gives each cell of a shared formula its own', async () => {
    const shared = (address: string, text = '') =>
      `<c r="${address}"><f t="shared" si="0"${text && ' ref="B1:C3"'}>${text}</f><v>0</v></c>`;
    const text = 'A1*$D$1+SUM(A:A,$1:1)&amp;"A1"+LOG10(A$1)+Plan!A1';
    expect(await formulasOf(`<row r="1">${shared('B1', text)}</row><row r="3">${shared('C3')}</row>`)).toEqual([
      '=A1*$D$1+SUM(A:A,$1:1)&"A1"+LOG10(A$1)+Plan!A1',
      '=B3*$D$1+SUM(B:B,$1:3)&"A1"+LOG10(B$1)+Plan!B3',
    ]);
  });

  it('knows an array formula by its range, of old and of new kind', async () => {
    const found = await cells(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1">MAX(A1:A2)</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(found.map(({ spill }) => spill)).toEqual([
      { rowCount: 2, columnCount: 1 },
      { rowCount: 1, columnCount: 1 },
      undefined,
    ]);
  });

  it('reads colours of the theme, of the palette, and shades of them', async () => {
    const { data } = await read(
      { cells: cellsOf([['x']]) },
      [
        'xl/styles.xml',
        /<cellXfs.*<\/cellXfs>/s,
        '<cellXfs count="1"><xf numFmtId="14" fontId="1" fillId="2" borderId="0"/></cellXfs>',
      ],
      [
        'xl/styles.xml',
        /<fonts.*<\/fonts>/s,
        '<fonts count="2"><font/><font><color theme="4" tint="-0.5"/><sz val="11"/></font></fonts>',
      ],
      [
        'xl/styles.xml',
        /<fills.*<\/fills>/s,
        '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>',
      ],
      ['xl/theme/theme1.xml', /<a:accent1>.*<\/a:accent1>/s, '<a:accent1><a:srgbClr val="00B050"/></a:accent1>'],
      [sheet1, '<c r="A1"', '<c r="A1" s="0"'],
    );
    expect(data.styles[data.sheets[0].cells[0].style!]).toEqual({
      numberFormat: 'm/d/yyyy',
      fontColor: '#005828',
      fillColor: '#FF0000',
    });
  });

  it('tells what it cannot keep, and where', async () => {
    const { foreign, data } = await read(
      { cells: cellsOf([['a', 1]]) },
      ['xl/sharedStrings.xml', /<t>a<\/t>/, '<r><t>b</t></r><r><rPr><b/></rPr><t>old</t></r>'],
      [sheet1, '<v>1</v>', '<f>[1]Other!A1*2</f><v>8</v>'],
      [
        sheet1,
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/></mergeCells>',
      ],
      ['xl/vbaProject.bin', '', 'x'],
      ['xl/pivotTables/pivotTable1.xml', '', '<p/>'],
      ['xl/strange.xml', '', '<p/>'],
    );
    expect(foreign).toEqual([
      { what: 'Formatting: parts of a cell’s text', where: 'Sheet "Plan", A1' },
      { what: 'Formula that refers to another workbook (shown as its value)', where: 'Sheet "Plan", B1' },
      { what: 'Protected sheet', where: 'Sheet "Plan"' },
      { what: 'Merged cells', where: 'Sheet "Plan", A3:B3, A4:B4' },
      { what: 'Macros', where: 'Workbook' },
      { what: 'Pivot tables', where: 'Workbook' },
      { what: 'Unknown part (xl/strange.xml)', where: 'Workbook' },
    ]);
    expect(data.sheets[0].cells).toEqual([
      { row: 0, column: 0, value: 'bold' },
      { row: 0, column: 1, value: 8 },
    ]);
  });

  it('does not mind where the file writes its parts and how it names its prefixes', async () => {
    const parts = unzipSync(await changed({ cells: cellsOf([['a', 1]]) }));
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [path.replace('worksheets/sheet1', 'Sheets/one'), bytes]),
    );
    const change = (path: string, ...steps: [RegExp, string][]) => {
      moved[path] = strToU8(
        steps.reduce((xml, [found, instead]) => xml.replace(found, instead), strFromU8(moved[path])),
      );
    };
    change('xl/_rels/workbook.xml.rels', [/Target="worksheets\/sheet1.xml"/, 'Target="/xl/sheets/One.xml"']);
    change('xl/Sheets/one.xml', [/<(\/?)(\w)/g, '<$1x:$2'], [/xmlns="/, 'xmlns:x="'], [/<x:\?xml/, '<?xml']);
    const { data } = await readWorkbook(zipSync(moved));
    expect(data.sheets[0].cells.map(({ value }) => value)).toEqual(['a', 1]);
  });

  it('asks for calculation where the file does', async () => {
    const calculate: Change = ['xl/workbook.xml', /<calcPr[^>]*>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'];
    expect((await read({}, calculate)).recalculate).toBe(true);
  });
});

describe('A file that is no workbook', () => {
  const problem = (bytes: Uint8Array) =>
    readWorkbook(bytes).then(
      () => 'opened',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  const ole = (text: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);

  it.each([
    ['an empty file', new Uint8Array(), 'The file is empty.'],
    ['text', strToU8('ID;Item\nG-001;x'), 'This is not an Excel workbook. Choose'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'This is not an Excel workbook. Choose'],
    [
      'an old .xls',
      ole('Workbook'),
      'This is a workbook of Excel 97 to 2003 (.xls). Open it in Excel and save it as .xlsx.',
    ],
    ['one with a password', ole('EncryptedPackage'), 'The workbook is protected by a password.'],
    [
      'an .ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'This is an OpenDocument file',
    ],
    ['an .xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'This is a binary workbook (.xlsb).'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'This is a zip file without a workbook in it.'],
    [
      'a document',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<w:document xmlns:w="w"/>'),
      }),
      'This file holds no workbook',
    ],
  ])('says what it is: %s', async (_what, bytes, message) => {
    expect(await problem(bytes)).toContain(`FileProblem: ${message}`);
  });

  it('is told from one that was cut off', async () => {
    const whole = await changed({ cells: cellsOf([['a']]) });
    for (const part of [0.2, 0.5, 0.9]) {
      expect(await problem(whole.subarray(0, whole.length * part))).toContain('damaged or only part of it is there');
    }
  });

  it('names the part that is damaged', async () => {
    expect(await problem(await changed({}, [sheet1, '</worksheet>', '']))).toMatch(
      /The workbook is damaged in its part xl\/worksheets\/sheet1\.xml \(.*unclosed tag.*\)\. Open it in Excel/,
    );
  });

  it('is not unpacked where that would fill the memory', async () => {
    const bomb = zipSync({ 'xl/media/zeros.bin': new Uint8Array(600) });
    // The size that the zip's directory gives to its only part.
    const directory = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 600 * 1024 * 1024, true);
    expect(await problem(bomb)).toContain('The file unpacks to more than 512 MB');
  });

  it('is refused where its dates count from 1904', async () => {
    const bytes = await changed({}, ['xl/workbook.xml', '<bookViews>', '<workbookPr date1904="1"/><bookViews>']);
    expect(await problem(bytes)).toContain('counts dates from 1904');
  });
});

describe('An opened workbook', () => {
  it('shows saved results until something changes, and of unknown functions for ever', async () => {
    const bytes = await changed({ cells: cellsOf([[2, ['=A1*10', 99], ['=B1+1', 100], ['=1', 42], ['=D1*2', 84]]]) }, [
      sheet1,
      '<f>1</f>',
      '<f>_xldudf_FOO_BAR(A1)</f>',
    ]);
    const workbook = await createNodeWorkbook();
    try {
      const foreign = await openFile(workbook, await readWorkbook(bytes));
      const row = async () => (await workbook.data()).sheets[0].cells.map(({ value }) => value);
      expect(foreign).toEqual([
        { what: 'Formula that cannot be calculated here (shows its saved result)', where: 'Sheet "Plan", D1' },
      ]);
      expect(await row()).toEqual([2, 99, 100, 42, 84]);
      const [sheet] = workbook.host.sheets.all();
      workbook.host.write(sheet.getSheetId(), { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[3]]);
      expect(await row()).toEqual([3, 30, 31, 42, 84]);
      const data = await workbook.data();
      expect(data.sheets[0].cells[3]).toEqual({ row: 0, column: 3, value: 42, formula: '=FOO.BAR(A1)', asleep: true });
      // Saved from here it is a value: no formula is written that Excel might not know again.
      const again = await readWorkbook(await writeWorkbook(data));
      expect(again.data.sheets[0].cells[3]).toEqual({ row: 0, column: 3, value: 42 });
      workbook.host.write(sheet.getSheetId(), { row: 0, column: 3, rowCount: 1, columnCount: 1 }, [[7]]);
      expect(await row()).toEqual([3, 30, 31, 7, 14]);
    } finally {
      workbook.dispose();
    }
  });

  it('calculates formulas that have no result, and those that change by themselves', async () => {
    const bytes = await changed({ cells: cellsOf([[2, ['=A1*10', 99], ['=B1+1', 100], ['=TODAY()', 5]]]) }, [
      sheet1,
      '<v>99</v>',
      '',
    ]);
    const workbook = await createNodeWorkbook();
    try {
      await openFile(workbook, await readWorkbook(bytes));
      const values = (await workbook.data()).sheets[0].cells.map(({ value }) => value);
      expect(values.slice(0, 3)).toEqual([2, 20, 21]);
      expect(values[3]).toBeGreaterThan(46_000);
    } finally {
      workbook.dispose();
    }
  });
});
