import { compareValues } from '../../../src/embedded/objects/sort';
import type { Session } from '../support';
import { contents, expectSameAsFresh, openPlan, redo, undo } from './support';

let session: Session;
beforeEach(async () => {
  session = await openPlan();
});
afterEach(() => session.close());

const gaps = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('Gaps');
const state = async (): Promise<object> => contents(await session.workbook.data());

/** Sheet rows (from 1) that show between two rows. */
const showing = (first: number, last: number): Promise<number[]> =>
  session.run(async (sheet, context) => {
    const rows = Array.from({ length: last - first + 1 }, (_, at) =>
      sheet.getRange(`${first + at}:${first + at}`).load('rowHidden'),
    );
    await context.sync();
    return rows.flatMap((row, at) => (row.rowHidden ? [] : [first + at]));
  });

/** Rows of different kinds below Gaps: text, a truth value, an error, a blank, a number. */
async function mix(): Promise<void> {
  await session.run((sheet) => {
    sheet.getRange('B7:D11').formulas = [
      ['g-003b', 'x', 'low'],
      ['G-005', 'x', true],
      ['G-006', 'x', '=1/0'],
      ['G-007', 'x', ''],
      ['G-008', 'x', -5],
    ];
  });
}

test('numbers come before text, truth values and errors, and blanks last in either direction', async () => {
  await mix();
  await session.run((_, context) => gaps(context).sort.apply([{ key: 2, ascending: true }]));
  expect(await session.values('D4:D11')).toEqual([[-5], [1], [2], [3], ['low'], [true], ['#DIV/0!'], ['']]);
  await session.run((_, context) => gaps(context).sort.apply([{ key: 2, ascending: false }]));
  expect(await session.values('D4:D11')).toEqual([['#DIV/0!'], [true], ['low'], [3], [2], [1], [-5], ['']]);
  await expectSameAsFresh(session);
});

test('text is ordered without regard to case, hyphens and apostrophes', () => {
  const sorted = ['co-op', 'Coop', 'coat', "can't", 'cant', 'ID-10', 'id-9', 'Émile', 'email'].sort((a, b) =>
    compareValues(a, b),
  );
  expect(sorted).toEqual(['cant', "can't", 'coat', 'Coop', 'co-op', 'email', 'Émile', 'ID-10', 'id-9']);
  expect(['b', 'B', 'a'].sort((a, b) => compareValues(a, b))).toEqual(['a', 'b', 'B']);
});

test('several columns sort one within the other, and equal rows keep their order', async () => {
  await session.run((sheet) => {
    sheet.getRange('B7:D9').values = [
      ['G-004', 'Tools', 1],
      ['G-005', 'Mandate', 1],
      ['G-006', 'Tools', 2],
    ];
  });
  await session.run((_, context) =>
    gaps(context).sort.apply([
      { key: 2, ascending: false },
      { key: 1, ascending: true },
    ]),
  );
  expect(await session.values('B4:D9')).toEqual([
    ['G-003', 'People', 3],
    ['G-002', 'Tools', 2],
    ['G-006', 'Tools', 2],
    ['G-001', 'Mandate', 1],
    ['G-005', 'Mandate', 1],
    ['G-004', 'Tools', 1],
  ]);
});

test('look-ups by ID, formulas, formats and links go with their rows; text stays text', async () => {
  await session.run((sheet) => {
    sheet.getRange('B4').values = [['007']];
    sheet.getRange('C6').format.fill.color = '#FF0000';
  });
  const before = await session.run(async (_, context) => {
    const tasks = context.workbook.tables.getItem('Tasks').getDataBodyRange().load('values');
    await context.sync();
    return tasks.values as unknown;
  });
  await session.run((_, context) => gaps(context).sort.apply([{ key: 2, ascending: false }]));
  expect(await session.values('B4:E6')).toEqual([
    ['G-003', 'People', 3, 39],
    ['G-002', 'Tools', 2, 25],
    ['007', 'Mandate', 1, 10],
  ]);
  const { tasks, color } = await session.run(async (sheet, context) => {
    const body = context.workbook.tables.getItem('Tasks').getDataBodyRange().load('values');
    const fill = sheet.getRange('C4').load('format/fill/color');
    await context.sync();
    return { tasks: body.values as unknown[][], color: fill.format.fill.color };
  });
  expect(tasks[0]).toEqual((before as unknown[][])[0]);
  expect(tasks[1][3]).toBe('none');
  expect(color).toBe('#FF0000');
  expect((await session.workbook.data()).sheets[0].hyperlinks).toMatchObject([{ row: 4, column: 1 }]);
  await expectSameAsFresh(session);
});

test('a sort is undone and done again', async () => {
  session.workbook.host.history.begin();
  const before = await state();
  await session.run((_, context) => gaps(context).sort.apply([{ key: 2, ascending: false }]));
  const after = await state();
  expect(after).not.toEqual(before);
  expect(await undo(session)).toBe(true);
  expect(await state()).toEqual(before);
  expect(await redo(session)).toBe(true);
  expect(await state()).toEqual(after);
});

describe('A filter', () => {
  const filter = (heading: string, apply: (filter: Excel.Filter) => void): Promise<void> =>
    session.run((_, context) => apply(gaps(context).columns.getItem(heading).filter));

  beforeEach(mix);

  test.each<[string, string, (filter: Excel.Filter) => void, number[]]>([
    ['values', 'Item', (one) => one.applyValuesFilter(['Tools', 'people']), [5, 6]],
    ['a number and more', 'Level', (one) => one.applyCustomFilter('>=2'), [5, 6]],
    ['two criteria', 'Level', (one) => one.applyCustomFilter('>0', '<3', 'And'), [4, 5]],
    ['either of two criteria', 'Level', (one) => one.applyCustomFilter('=1', '=low', 'Or'), [4, 7]],
    ['a pattern', 'ID', (one) => one.applyCustomFilter('=g-00?'), [4, 5, 6, 8, 9, 10, 11]],
    ['all but a pattern', 'ID', (one) => one.applyCustomFilter('<>*b'), [4, 5, 6, 8, 9, 10, 11]],
    ['blanks', 'Level', (one) => one.applyCustomFilter('='), [10]],
    ['cells that are not blank', 'Level', (one) => one.applyCustomFilter('<>'), [4, 5, 6, 7, 8, 9, 11]],
    ['the largest two', 'Level', (one) => one.applyTopItemsFilter(2), [5, 6]],
    ['the smallest', 'Level', (one) => one.applyBottomItemsFilter(1), [11]],
    ['the upper half', 'Level', (one) => one.applyTopPercentFilter(50), [5, 6]],
    ['above average', 'Level', (one) => one.applyDynamicFilter('AboveAverage'), [4, 5, 6]],
  ])('by %s shows the rows that pass', async (_, heading, apply, expected) => {
    await filter(heading, apply);
    expect(await showing(4, 11)).toEqual(expected);
    await session.run((__, context) => gaps(context).clearFilters());
    expect(await showing(4, 11)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('keeps rows in sums, and SUBTOTAL leaves them out', async () => {
    await session.run((sheet) => {
      sheet.getRange('H1:H3').formulas = [
        ['=SUM(Gaps[Level],1)'],
        ['=SUBTOTAL(103,Gaps[ID])'],
        ['=SUBTOTAL(3,Gaps[ID])'],
      ];
      sheet.getRange('D9').values = [[0]];
    });
    expect(await session.values('H1:H3')).toEqual([[2], [8], [8]]);
    await filter('Level', (one) => one.applyCustomFilter('>=2'));
    expect(await session.values('H1:H3')).toEqual([[2], [2], [2]]);
    await filter('Level', (one) => one.clear());
    expect(await session.values('H2:H3')).toEqual([[8], [8]]);
  });

  test('of two columns shows what passes both, and a sort moves only rows that show', async () => {
    await filter('Item', (one) => one.applyValuesFilter(['x']));
    await filter('Level', (one) => one.applyCustomFilter('<>low'));
    expect(await showing(4, 11)).toEqual([8, 9, 10, 11]);
    await session.run((_, context) => gaps(context).sort.apply([{ key: 0, ascending: false }]));
    expect(await session.values('B4:B11')).toEqual(
      ['G-001', 'G-002', 'G-003', 'g-003b', 'G-008', 'G-007', 'G-006', 'G-005'].map((id) => [id]),
    );
    const { filtered, criteria } = await session.run(async (_, context) => {
      const { autoFilter } = gaps(context);
      const level = gaps(context).columns.getItem('Level').filter;
      autoFilter.load('isDataFiltered, enabled');
      level.load('criteria');
      await context.sync();
      return { filtered: [autoFilter.isDataFiltered, autoFilter.enabled], criteria: level.criteria };
    });
    expect(filtered).toEqual([true, true]);
    expect(criteria).toMatchObject({ filterOn: 'Custom', criterion1: '<>low' });
  });

  test('looks at its cells when it is asked to, not when they change', async () => {
    await filter('Level', (one) => one.applyCustomFilter('>=2'));
    await session.run((sheet) => {
      sheet.getRange('D5').values = [[0]];
    });
    expect(await showing(4, 11)).toEqual([5, 6]);
    await session.run((_, context) => gaps(context).reapplyFilters());
    expect(await showing(4, 11)).toEqual([6]);
  });

  test('moves with rows that are inserted above, and is undone', async () => {
    session.workbook.host.history.begin();
    await filter('Level', (one) => one.applyCustomFilter('>=2'));
    await session.run((sheet) => void sheet.getRange('1:1').insert('Down'));
    expect(await showing(5, 12)).toEqual([6, 7]);
    while (await undo(session));
    expect(await showing(4, 11)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    const filtered = await session.run(async (_, context) => {
      const { autoFilter } = gaps(context);
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
    expect(filtered).toBe(false);
  });

  test('that is not known is refused and changes nothing', async () => {
    const refused = await session.refusal((_, context) =>
      gaps(context).columns.getItem('Level').filter.applyDynamicFilter('NextQuarter'),
    );
    expect(refused).toBe('NotImplemented');
    expect(await showing(4, 11)).toHaveLength(8);
  });
});
