import { cellCondition, type ReadCell } from '../../src/embedded/engine/cell-conditions';

/** Cells by row and column, counted from 0. */
const cells: Readonly<Record<string, number | string | boolean>> = {
  '7,0': 5,
  '7,1': '█',
  '8,0': 12,
  '8,1': 'open',
  '6,4': 10,
  '6,5': 20,
  '9,0': '#N/A',
  '10,0': true,
};
const read: ReadCell = (row, column) => cells[`${row},${column}`] ?? null;
const holds = (formula: string, down = 0, right = 0): boolean | null => {
  const condition = cellCondition(formula);
  return condition && condition(read, down, right);
};

describe('a conditional format that compares single cells', () => {
  test.each([
    ['=B8="█"', 0, 0, true],
    ['=B8="█"', 1, 0, false],
    ['=$B8<>""', 1, 3, true],
    ['=$B8<>""', 5, 3, false],
    ['=B8="OPEN"', 1, 0, true],
    ['=AND($A8>0,E$7>=$A8)', 0, 0, true],
    ['=AND($A8>0,E$7>=$A8)', 1, 0, false],
    ['=AND($A8>0,E$7>=$A8)', 1, 1, true],
    ['=OR(A8=6,MIN(A8,E$7)<=5)', 0, 0, true],
    ['=NOT(ISNUMBER(B8))', 0, 0, true],
    ['=MAX(A8,E$7) > 11.5', 1, 0, true],
    // Excel's order: numbers before texts before truth values; a blank is 0 beside a number.
    ['=B8>A8', 0, 0, true],
    ['=A11>B8', 0, 0, true],
    ['=C8<1', 0, 0, true],
    ['=C8=""', 0, 0, true],
  ])('%s, %i down and %i right, is %s', (formula, down, right, expected) => {
    expect(holds(formula, down, right)).toBe(expected);
  });

  test('does not hold where a cell is an error', () => {
    expect(holds('=A10<>""')).toBe(false);
  });

  test.each([
    '=SUM(A1:A3)>2',
    '=Sheet2!A1=1',
    '=StatusDate>A1',
    '=A1+1=2',
    '=COUNTIF($A$1,1)=1',
    '=AND(A1=1',
    '=A1=1)',
    '=',
  ])('leaves %s to the engine', (formula) => expect(holds(formula)).toBeNull());
});
