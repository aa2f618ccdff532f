import { openSession, type Session } from './support';

/** Batches are no transactions (Office Add-ins: 'Error handling with the application-specific JavaScript APIs'). */

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const failing = async (batch: Parameters<Session['run']>[0]): Promise<OfficeExtension.Error> => {
  const error: unknown = await session.run(batch).then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(error).not.toBeNull();
  return error as OfficeExtension.Error;
};

test('a batch stops at its first failing statement: what came before stays, over all objects, and nothing after is done', async () => {
  const error = await failing((sheet, { workbook }) => {
    const other = workbook.worksheets.add('Other');
    other.getRange('A1:B2').values = [
      ['ID', 'Level'],
      ['G-001', 3],
    ];
    const table = other.tables.add('A1:B2', true);
    table.name = 'Gaps';
    workbook.names.add('Levels', '=Gaps[Level]');
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A2').values = [['kept']];
    sheet.getRange('A3:A4').values = [[1]];
    sheet.getRange('A5').values = [['not reached']];
    workbook.names.getItem('Levels').delete();
    table.delete();
    other.name = 'Renamed';
  });
  expect(error.code).toBe('InvalidArgument');
  const kept = await session.run(async (sheet, { workbook }) => {
    const cells = sheet.getRange('A1:A5').load('values');
    const bold = sheet.getRange('A1').load('format/font/bold');
    const body = workbook.worksheets.getItem('Other').tables.getItem('Gaps').getDataBodyRange().load('values');
    const name = workbook.names.getItem('Levels').load('formula');
    await sheet.context.sync();
    return [cells.values.flat(), bold.format.font.bold, body.values, name.formula];
  });
  expect(kept).toEqual([['', 'kept', '', '', ''], true, [['G-001', 3]], '=Gaps[Level]']);
});

test.each<[string, Parameters<Session['run']>[0], location: string, statement: string]>([
  [
    'a property that is set',
    (sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:A2').values = [[1]];
    },
    'Range.values',
    'range1.values = ...;',
  ],
  ['a method', (sheet) => sheet.tables.add('A1:B2', 3 as never), 'TableCollection.add', 'var add = tables.add(...);'],
  [
    'an item that is missing',
    (_, { workbook }) => workbook.tables.getItem('Nowhere').getRange().load('address'),
    'TableCollection.getItem',
    'var table = tables.getItem(...);',
  ],
  [
    'a member that is not modelled',
    (sheet) => sheet.pivotTables.load('items/name'),
    'Worksheet.pivotTables',
    'var pivotTables = first.pivotTables;',
  ],
  ['a load', (sheet) => sheet.getRange('A1').load('formulasR1C1'), 'Range.load', 'range.load(["formulasR1C1"]);'],
])('the error names %s by class and member and by its statement', async (_what, batch, location, statement) => {
  const { debugInfo } = await failing(batch);
  expect(debugInfo.errorLocation).toBe(location);
  expect(debugInfo.statement).toBe(statement);
  expect(debugInfo.surroundingStatements).toContain(statement);
});

test('values that were loaded before the failing statement are there, those after it are not', async () => {
  await session.run((sheet) => {
    sheet.getRange('A1:A2').values = [['first'], ['second']];
  });
  let loaded: Excel.Range[] = [];
  await failing(async (sheet, context) => {
    const before = sheet.getRange('A1').load('values');
    context.workbook.tables.getItem('Nowhere').delete();
    loaded = [before, sheet.getRange('A2').load('values')];
  });
  expect(loaded[0].values).toEqual([['first']]);
  expect(() => loaded[1].values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
});

test('after a failed batch the same context goes on', async () => {
  const value = await session.run(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    const cell = sheet.getRange('A1');
    cell.values = [[2]];
    cell.load('values');
    await context.sync();
    return cell.values[0][0];
  });
  expect(value).toBe(2);
});

test('a large matrix that is sent in parts and fails in its last part leaves the parts before it', async () => {
  const rows = Array.from({ length: 3000 }, (_, at): (string | number)[] => [at]);
  rows[2999] = ['a'.repeat(40_000)];
  const error = await failing((sheet) => {
    sheet.getRange('A1:A3000').values = rows;
  });
  expect(error.message).toContain('32767 characters');
  expect((await session.values('A1500:A1501')).flat()).toEqual([1499, '']);
});
