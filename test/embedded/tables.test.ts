import { openSession, type Session } from './support';

let session: Session;
beforeEach(async () => {
  session = await openSession();
  await session.run((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['ID', 'As-Is Level', 'Score'],
      ['G-001', 1, ''],
      ['G-002', 2, ''],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Gaps';
    table.columns.getItem('Score').getDataBodyRange().formulas = '=[@[As-Is Level]]*10' as never;
    sheet.getRange('E1').formulas = [['=SUM(Gaps[Score])']];
  });
});
afterEach(() => session.close());

test('a column formula reads its own row, and is shown as Excel shows it', async () => {
  expect(await session.values('C2:C3')).toEqual([[10], [20]]);
  expect(await session.formulas('C2:C3')).toEqual([['=[@[As-Is Level]]*10'], ['=[@[As-Is Level]]*10']]);
  expect(await session.values('E1')).toEqual([[30]]);
});

test('outside the table the same reference carries its name', async () => {
  await session.run((sheet) => {
    sheet.getRange('F2').formulas = [['=Gaps[@ID]&"!"']];
  });
  expect(await session.formulas('F2')).toEqual([['=Gaps[@ID]&"!"']]);
  expect(await session.values('F2')).toEqual([['G-001!']]);
});

test('a row written below the table becomes its own and gets the column formula', async () => {
  await session.run((sheet) => {
    sheet.getRange('A4:B4').values = [['G-003', 3]];
  });
  expect(await session.formulas('A4:C4')).toEqual([['G-003', 3, '=[@[As-Is Level]]*10']]);
  expect(await session.values('E1')).toEqual([[60]]);
});

test('a row typed below the table on the screen does the same', async () => {
  const { host } = session.workbook;
  await host.engine.runAsUser('sheet.mutation.set-range-values', {
    subUnitId: host.selection.sheetId,
    cellValue: { 3: { 1: { v: 4 } } },
  });
  expect(await session.values('C4')).toEqual([[40]]);
  expect(await session.values('E1')).toEqual([[70]]);
});

test('a renamed heading and a renamed table are renamed in formulas', async () => {
  await session.run((sheet) => {
    sheet.getRange('B1').values = [['Level']];
    sheet.tables.getItem('Gaps').name = 'Findings';
  });
  expect(await session.formulas('C2')).toEqual([['=[@Level]*10']]);
  expect(await session.formulas('E1')).toEqual([['=SUM(Findings[Score])']]);
  expect(await session.values('E1')).toEqual([[30]]);
});

test('rows inserted inside, columns before and inside keep every reference right', async () => {
  await session.run((sheet) => {
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('C:C').insert('Right');
  });
  await session.run((sheet) => {
    sheet.getRange('D3').values = [[5]];
  });
  expect(await session.formulas('E2:E4')).toEqual(Array(3).fill(['=[@[As-Is Level]]*10']));
  expect(await session.values('G1')).toEqual([[80]]);
  expect(await session.values('B1:E1')).toEqual([['ID', 'Column1', 'As-Is Level', 'Score']]);
});

test('a row is added in the middle and at the end through the rows of the table', async () => {
  await session.run((sheet) => {
    const { rows } = sheet.tables.getItem('Gaps');
    rows.add(1, [['G-001a', 7, null as never]]);
    rows.add(undefined, [['G-009', 9, null as never]]);
  });
  expect(await session.values('A2:C5')).toEqual([
    ['G-001', 1, 10],
    ['G-001a', 7, 70],
    ['G-002', 2, 20],
    ['G-009', 9, 90],
  ]);
});

test('the table is sorted by a column', async () => {
  await session.run((sheet) => sheet.tables.getItem('Gaps').sort.apply([{ key: 1, ascending: false }]));
  expect(await session.values('A2:C3')).toEqual([
    ['G-002', 2, 20],
    ['G-001', 1, 10],
  ]);
});

test('a formula of another length in one cell is no longer the column’s', async () => {
  await session.run((sheet) => {
    sheet.getRange('C2:C3').values = [[1], [2]];
    sheet.getRange('A4:B4').values = [['G-003', 3]];
  });
  expect(await session.formulas('C4')).toEqual([['']]);
});

test('columns are listed with name, index and values', async () => {
  const columns = await session.run(async (sheet, context) => {
    const loaded = sheet.tables.getItem('Gaps').columns.load('items/name, items/index, items/values');
    await context.sync();
    return loaded.items.map(({ name, index, values }) => [name, index, values.length]);
  });
  expect(columns).toEqual([
    ['ID', 0, 3],
    ['As-Is Level', 1, 3],
    ['Score', 2, 3],
  ]);
});

test('the plain data carries the column formula and validations that grew', async () => {
  await session.run((sheet) => {
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '0,1,2,3' } };
    sheet.getRange('A4:B4').values = [['G-003', 3]];
  });
  const { tables, validations } = (await session.workbook.data()).sheets[0];
  expect(tables[0].columns[2]).toEqual({ name: 'Score', formula: '=[@[As-Is Level]]*10' });
  expect(validations[0].ranges).toEqual([{ row: 1, column: 1, rowCount: 3, columnCount: 1 }]);
});
