import type { Session } from '../support';
import { byOfficeJs, contents, expectSameAsFresh, onScreen, openPlan, redo, undo, ways, type Way } from './support';

let session: Session;
beforeEach(async () => {
  session = await openPlan();
});
afterEach(() => session.close());

const state = async (): Promise<object> => contents(await session.workbook.data());
const table = async (name: string): Promise<{ range: string; headings: string[] }> => {
  const data = await session.workbook.data();
  const found = data.sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === name)!;
  const { boxAddress } = await import('../../../src/embedded/address');
  return { range: boxAddress(found.range), headings: found.columns.map((column) => column.name) };
};
const sums = (): Promise<unknown[][]> =>
  session.run(async (_, context) => {
    const range = context.workbook.worksheets.getItem('Sums').getRange('B2:B7').load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown) as never;
  });

type Edit = (way: Way) => Promise<void>;

/** Every edit with what a person then sees. */
const edits: readonly (readonly [string, Edit, () => Promise<void>])[] = [
  [
    'a row typed below a table becomes its own, with formulas, validation, format and rules',
    (way) => way.enter(session, 'B7', [['G-004', 'Law', 2]]),
    async () => {
      expect(await table('Gaps')).toEqual({ range: 'B3:E7', headings: ['ID', 'Item', 'Level', 'Score'] });
      expect(await session.values('B7:E7')).toEqual([['G-004', 'Law', 2, 20]]);
      const { sheets } = await session.workbook.data();
      expect(sheets[0].validations[0].ranges).toEqual([{ row: 3, column: 3, rowCount: 4, columnCount: 1 }]);
      expect(sheets[0].conditionalFormats[0].ranges).toEqual([{ row: 3, column: 1, rowCount: 4, columnCount: 4 }]);
      expect(await format('E7')).toBe('0.0');
    },
  ],
  [
    'a heading typed to the right of a table makes a column',
    (way) => way.enter(session, 'F3', [['Note']]),
    async () =>
      expect(await table('Gaps')).toEqual({ range: 'B3:F6', headings: ['ID', 'Item', 'Level', 'Score', 'Note'] }),
  ],
  [
    'a cell typed to the right of a table makes a column with a heading',
    (way) => way.enter(session, 'F5', [['x']]),
    async () => {
      expect((await table('Gaps')).headings).toEqual(['ID', 'Item', 'Level', 'Score', 'Column1']);
      expect(await session.values('F3:F5')).toEqual([['Column1'], [''], ['x']]);
    },
  ],
  [
    'what is typed a row away from a table leaves it alone',
    (way) => way.enter(session, 'B8', [['far']]),
    async () => expect((await table('Gaps')).range).toBe('B3:E6'),
  ],
  [
    'what is typed below a table left of its edge leaves it alone',
    (way) => way.enter(session, 'A7', [['wide', 'G-009']]),
    async () => expect((await table('Gaps')).range).toBe('B3:E6'),
  ],
  [
    'a block over the corner of a table grows it both ways',
    (way) =>
      way.enter(session, 'C6', [
        ['Staff', 1, null, 'a'],
        ['Rules', 2, null, 'b'],
        ['Room', 3, null, 'c'],
      ]),
    async () => {
      expect(await table('Gaps')).toEqual({ range: 'B3:F8', headings: ['ID', 'Item', 'Level', 'Score', 'Column1'] });
      expect(await session.values('E6:F8')).toEqual([
        [19, 'a'],
        [20, 'b'],
        [30, 'c'],
      ]);
    },
  ],
  [
    'a block of more rows than the table has over all of it makes it longer',
    (way) =>
      way.enter(
        session,
        'B4',
        Array.from({ length: 9 }, (_, at) => [`G-10${at}`, 'n', at % 4]),
      ),
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E12');
      expect(await session.values('E12')).toEqual([[0]]);
    },
  ],
  [
    'a number pasted over a formula of a calculated column stays there, and new rows get the formula',
    async (way) => {
      await way.enter(session, 'E5', [[99]]);
      await way.enter(session, 'B7', [['G-004', 'Law', 1]]);
    },
    async () => expect(await session.formulas('E5:E7')).toEqual([[99], [score], [score]]),
  ],
  [
    'rows inserted inside a table are its own',
    async (way) => {
      await way.insert(session, '5:6');
      await way.enter(session, 'B5', [['G-010', 'New', 3]]);
    },
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E8');
      expect(await session.formulas('E4:E8')).toEqual(Array(5).fill([score]));
      expect(await sums()).toEqual([111, '4/3', 'G-001', 9, 27, 27]);
    },
  ],
  [
    'a row inserted above the first one of a table is its own',
    async (way) => {
      await way.insert(session, '4:4');
      await way.enter(session, 'B4', [['G-010', 'New', 3]]);
    },
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E7');
      expect(await session.formulas('E4')).toEqual([[score]]);
      const { sheets } = await session.workbook.data();
      expect(sheets[0].validations[0].ranges).toEqual([{ row: 3, column: 3, rowCount: 4, columnCount: 1 }]);
      expect(sheets[0].conditionalFormats[0]).toMatchObject({
        ranges: [{ row: 3, column: 1, rowCount: 4, columnCount: 4 }],
        rule: { formula: '=$D4>1' },
      });
    },
  ],
  [
    'rows inserted above a table move it with rules, panes, print area and links',
    (way) => way.insert(session, '1:2'),
    async () => {
      expect((await table('Gaps')).range).toBe('B5:E8');
      const { sheets } = await session.workbook.data();
      expect(sheets[0].validations[0].ranges).toEqual([{ row: 5, column: 3, rowCount: 3, columnCount: 1 }]);
      expect(sheets[0].conditionalFormats[0]).toMatchObject({
        ranges: [{ row: 5, column: 1, rowCount: 3, columnCount: 4 }],
        rule: { formula: '=$D6>1' },
      });
      expect(sheets[0].frozen.rows).toBe(5);
      expect(sheets[0].pageLayout.printArea).toEqual({ row: 2, column: 0, rowCount: 6, columnCount: 5 });
      expect(sheets[0].hyperlinks).toMatchObject([{ row: 6, column: 1 }]);
    },
  ],
  [
    'columns inserted left of a table and inside it leave every reference right',
    async (way) => {
      await way.insert(session, 'A:A');
      await way.insert(session, 'E:E');
    },
    async () => {
      expect(await table('Gaps')).toEqual({ range: 'C3:G6', headings: ['ID', 'Item', 'Column1', 'Level', 'Score'] });
      expect(await sums()).toEqual([81, '3/3', 'G-001', 6, 27, 27]);
    },
  ],
  [
    'rows deleted inside a table',
    (way) => way.remove(session, '4:5'),
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E4');
      expect(await sums()).toEqual([39, '1/3', '#REF!', 3, '#REF!', 24]);
    },
  ],
  [
    'all rows of a table deleted leave a blank one, and what is typed there gets the formula again',
    async (way) => {
      await way.remove(session, '4:6');
      await way.enter(session, 'B4', [['G-020', 'Again', 2]]);
    },
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E4');
      expect(await session.values('B4:E4')).toEqual([['G-020', 'Again', 2, 20]]);
      const { sheets } = await session.workbook.data();
      expect(sheets[0].validations[0].ranges).toEqual([{ row: 3, column: 3, rowCount: 1, columnCount: 1 }]);
    },
  ],
  [
    'a deleted column that formulas name is an error there and nowhere else',
    (way) => way.remove(session, 'D:D'),
    async () => {
      expect(await table('Gaps')).toEqual({ range: 'B3:D6', headings: ['ID', 'Item', 'Score'] });
      expect(await session.values('D4')).toEqual([['#REF!']]);
      expect(await sums()).toEqual(['#REF!', '3/3', 'G-001', '#REF!', '#REF!', 21]);
      expect(await session.values('B4:C4')).toEqual([['G-001', 'Mandate']]);
    },
  ],
  [
    'cells deleted and inserted across a table move its rows and not those beside it',
    async (way) => {
      await way.enter(session, 'H4', [['a'], ['b'], ['c']]);
      await way.remove(session, 'B5:E5');
      await way.insert(session, 'B4:E4');
    },
    async () => {
      expect((await table('Gaps')).range).toBe('B3:E6');
      expect(await session.values('B4:D6')).toEqual([
        ['', '', ''],
        ['G-001', 'Mandate', 1],
        ['G-003', 'People', 3],
      ]);
      expect(await session.values('H4:H6')).toEqual([['a'], ['b'], ['c']]);
    },
  ],
  [
    'a heading typed over is renamed in every formula',
    (way) => way.enter(session, 'D3', [['As-Is Level']]),
    async () => {
      expect(await session.formulas('E4')).toEqual([['=[@[As-Is Level]]*Factor+SUMIFS(Tasks[Days],Tasks[Gap],[@ID])']]);
      expect(await sums()).toEqual([81, '3/3', 'G-001', 6, 27, 27]);
    },
  ],
  [
    'an emptied heading gets a name, a second one of a name a number',
    async (way) => {
      await way.enter(session, 'C3', [['']]);
      await way.enter(session, 'D3', [['ID']]);
    },
    async () => expect((await table('Gaps')).headings).toEqual(['ID', 'Column1', 'ID2', 'Score']),
  ],
  [
    'a formula in a heading becomes its result as text',
    (way) => way.enter(session, 'C3', [['="It"&"em "&1+1']]),
    async () => {
      await session.workbook.settle();
      expect((await table('Gaps')).headings).toEqual(['ID', 'Item 2', 'Level', 'Score']);
      expect(await session.formulas('C3')).toEqual([['Item 2']]);
    },
  ],
];

const score = '=[@Level]*Factor+SUMIFS(Tasks[Days],Tasks[Gap],[@ID])';

const format = (address: string): Promise<unknown> =>
  session.run(async (sheet, context) => {
    const range = sheet.getRange(address).load('numberFormat');
    await context.sync();
    return range.numberFormat[0][0] as unknown;
  });

describe.each(ways.map((way) => [way.name, way] as const))('%s', (_, way) => {
  test.each(edits)('%s', async (__, edit, seen) => {
    session.workbook.host.history.begin();
    const before = await state();
    await edit(way);
    await seen();
    const after = await state();
    await expectSameAsFresh(session);
    let steps = 0;
    while (await undo(session)) steps++;
    expect(steps).toBeGreaterThan(0);
    expect(await state()).toEqual(before);
    while (await redo(session)) steps--;
    expect(steps).toBe(0);
    expect(await state()).toEqual(after);
    await seen();
  });
});

test('a sheet that gets another name is followed by formulas, column formulas and rules', async () => {
  await session.run(async (sheet, context) => {
    const table = context.workbook.tables.getItem('Tasks');
    table.columns.getItem('Days').getDataBodyRange().formulas = '=Sheet1!$D$4+1' as never;
    const tasks = context.workbook.worksheets.getItem('Tasks');
    tasks.getRange('C3:C5').conditionalFormats.add('Custom').custom.rule.formula = '=Sheet1!$D$4>1';
    await context.sync();
    sheet.name = 'Gap list';
    tasks.getRange('A6').values = [['R-004']];
  });
  const { sheets } = await session.workbook.data();
  const tasks = sheets.find(({ name }) => name === 'Tasks')!;
  expect(tasks.cells.find(({ row, column }) => row === 5 && column === 2)).toMatchObject({
    formula: "='Gap list'!$D$4+1",
    value: 2,
  });
  expect(tasks.conditionalFormats[0].rule).toMatchObject({ formula: "='Gap list'!$D$4>1" });
});

test('an add-in’s edits between two of the user’s are one step to undo', async () => {
  session.workbook.host.history.begin();
  const before = await state();
  await session.run(async (sheet, context) => {
    sheet.getRange('B7').values = [['G-004']];
    await context.sync();
    sheet.getRange('D7').values = [[1]];
  });
  const between = await state();
  await onScreen.enter(session, 'D4', [[3]]);
  expect(await undo(session)).toBe(true);
  expect(await state()).toEqual(between);
  expect(await undo(session)).toBe(true);
  expect(await state()).toEqual(before);
  expect(await undo(session)).toBe(false);
});

test('what would shift part of a table is refused, on the screen too, and changes nothing', async () => {
  const before = await state();
  await expect(byOfficeJs.remove(session, '3:4')).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(byOfficeJs.insert(session, 'C5')).rejects.toMatchObject({ code: 'InvalidOperation' });
  await onScreen.remove(session, '3:4');
  expect(await state()).toEqual(before);
});

test('on the screen a cell inserted in a table makes a row of the whole table', async () => {
  await onScreen.insert(session, 'C5');
  expect((await table('Gaps')).range).toBe('B3:E7');
  expect(await session.values('B4:D6')).toEqual([
    ['G-001', 'Mandate', 1],
    ['', '', ''],
    ['G-002', 'Tools', 2],
  ]);
});

test('on the screen rows that a filter hides stay when those around them are deleted', async () => {
  await session.run((_, context) => {
    context.workbook.tables.getItem('Gaps').columns.getItem('Level').filter.applyCustomFilter('<>2');
  });
  await onScreen.remove(session, '4:6');
  expect(await session.values('B4')).toEqual([['G-002']]);
  expect((await table('Gaps')).range).toBe('B3:E4');
});

test('a formula typed into an empty column of a table fills it, and one typed over a column’s changes it', async () => {
  await onScreen.enter(session, 'F3', [['Twice']]);
  await onScreen.enter(session, 'F5', [['=[@Level]*2']]);
  expect(await session.values('F4:F6')).toEqual([[2], [4], [6]]);
  await onScreen.enter(session, 'E4', [['=[@Twice]+1']]);
  expect(await session.formulas('E4:E6')).toEqual(Array(3).fill(['=[@Twice]+1']));
  expect(await session.values('E4:E6')).toEqual([[3], [5], [7]]);
});

test('digits typed into cells that are formatted as text stay text, also in new rows', async () => {
  await onScreen.enter(session, 'B6', [['007'], ['3.10']]);
  expect(await session.values('B6:B7')).toEqual([['007'], ['3.10']]);
});

test('columns are added to a table first, between and last, and deleted', async () => {
  await session.run((_, context) => {
    const { columns } = context.workbook.tables.getItem('Gaps');
    columns.add(0, [['First'], ['a'], ['b'], ['c']]);
    columns.add(2, undefined, 'Middle');
    columns.add(undefined, [['Last'], [1], [2], [3]]);
    columns.getItem('Item').delete();
  });
  expect(await table('Gaps')).toEqual({
    range: 'B3:G6',
    headings: ['First', 'ID', 'Middle', 'Level', 'Score', 'Last'],
  });
  expect(await session.values('B4:G4')).toEqual([['a', 'G-001', '', 1, 17, 1]]);
  await expectSameAsFresh(session);
});
