import { openSession, type Session } from './support';

const any = (name: string, dimensionality = 'matrix') => ({ name, type: 'any', dimensionality });

const functions = [
  {
    id: 'SHOW',
    name: 'SHOW',
    parameters: [any('cells'), { ...any('extra', 'scalar'), optional: true }],
    allowErrorForDataTypeAny: true,
  },
  { id: 'STRICT', name: 'STRICT', parameters: [any('cells')] },
  { id: 'HALF', name: 'HALF', parameters: [{ name: 'n', type: 'number' }] },
  { id: 'RAGGED', name: 'RAGGED', parameters: [] },
];

const bundle = `
  CustomFunctions.associate('SHOW', function (cells, extra) {
    return cells.map(function (row) {
      return row.map(function (x) { return x instanceof CustomFunctions.Error ? 'error ' + x.code : typeof x + ' ' + x + ' ' + extra; });
    });
  });
  CustomFunctions.associate('STRICT', function (cells) { return [[cells.length, null, '007']]; });
  CustomFunctions.associate('HALF', function (n) {
    if (n > 100) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Too large.');
    if (n < 0) throw new Error('Negative.');
    return n / 2;
  });
  CustomFunctions.associate('RAGGED', function () { return [[1, 2], [3]]; });
`;

let session: Session;
const open = async (blankAs: 'null' | 'zero'): Promise<void> => {
  session = await openSession();
  session.workbook.registerFunctions({ functions }, bundle, { namespace: 'TEST', blankAs });
};
afterEach(() => session.close());

const answer = async (formulas: unknown[][], address: string): Promise<unknown[][]> => {
  await session.run((sheet) => {
    sheet.getRangeByIndexes(0, 5, formulas.length, 1).formulas = formulas as string[][];
  });
  return session.values(address);
};

test('a range arrives as rows of plain values; its errors as error objects; a missing option as null', async () => {
  await open('null');
  await session.run((sheet) => {
    sheet.getRange('A1:A5').formulas = [[1.5], ["'7"], [true], ['=1/0'], ['']];
  });
  expect(await answer([['=TEST.SHOW(A1:A5)']], 'F1:F5')).toEqual([
    ['number 1.5 null'],
    ['string 7 null'],
    ['boolean true null'],
    ['error #DIV/0!'],
    ['object null null'],
  ]);
});

test('a blank cell arrives as 0 where the host is like that', async () => {
  await open('zero');
  expect(await answer([['=TEST.SHOW(A1,9)']], 'F1')).toEqual([['number 0 9']]);
});

test('without the flag an error in an argument is the answer and the function is not called', async () => {
  await open('null');
  await session.run((sheet) => {
    sheet.getRange('A1').formulas = [['=NA()']];
  });
  expect(await answer([['=TEST.STRICT(A1:B2)']], 'F1')).toEqual([['#N/A']]);
});

test('null in a result shows as 0, and text that looks like a number stays text', async () => {
  await open('null');
  expect(await answer([['=TEST.STRICT(A1:B2)']], 'F1:H1')).toEqual([[2, 0, '007']]);
  expect(await answer([[''], ['=ISTEXT(TEST.STRICT(A1)&"")']], 'F2')).toEqual([[true]]);
});

test('thrown errors become the cell’s error, and their message is kept for the page', async () => {
  await open('null');
  expect(
    await answer([['=TEST.HALF(9)'], ['=TEST.HALF(101)'], ['=TEST.HALF(-1)'], ['=TEST.HALF("x")']], 'F1:F4'),
  ).toEqual([[4.5], ['#N/A'], ['#VALUE!'], ['#VALUE!']]);
  expect([...session.workbook.functionMessages.values()]).toEqual(['Too large.', 'Negative.', "'x' is no number."]);
});

test('rows of different length are an error, and the rest of the sheet still calculates', async () => {
  await open('null');
  expect(await answer([['=TEST.RAGGED()'], ['=1+1']], 'F1:F2')).toEqual([['#VALUE!'], [2]]);
});

test('an unknown function is #NAME?, which ISERROR sees, until it is entered again', async () => {
  session = await openSession();
  expect(await answer([['=TEST.HALF(4)'], ['=IF(ISERROR(TEST.HALF(4)),"off","on")']], 'F1:F2')).toEqual([
    ['#NAME?'],
    ['off'],
  ]);
  session.workbook.registerFunctions({ functions }, bundle, { namespace: 'TEST' });
  expect(await answer([['=TEST.HALF(4)'], ['=IF(ISERROR(TEST.HALF(4)),"off","on")']], 'F1:F2')).toEqual([[2], ['on']]);
});

test('one edit calls a function once for each cell that depends on it', async () => {
  await open('null');
  await session.run((sheet) => {
    sheet.getRange('A1:B3').formulas = [
      [1, '=TEST.HALF(A1)'],
      [2, '=TEST.HALF(A2)'],
      [3, '=TEST.HALF(A3)'],
    ];
  });
  await session.workbook.settle();
  const before = session.workbook.functionCalls.calls;
  await session.run((sheet) => {
    sheet.getRange('A2').values = [[20]];
  });
  expect(await session.values('B1:B3')).toEqual([[0.5], [10], [1.5]]);
  expect(session.workbook.functionCalls.calls - before).toBe(1);
});
