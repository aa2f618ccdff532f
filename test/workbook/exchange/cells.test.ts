import fc from 'fast-check';
import type { Content } from '../../../src/workbook/blueprint';
import { cellText, choices, readCell } from '../../../src/workbook/exchange/cell-values';
import { decimalSignOf, readNumber, writeNumber } from '../../../src/workbook/exchange/numbers';

const read = (content: Content, text: string, list?: (string | number)[], decimal: '.' | ',' | null = null) =>
  readCell(text, { content }, list && choices(list), decimal);
const levels = [0, 1, 2, 3, 4, 5];

describe('numbers', () => {
  test.each<[string, number]>([
    ['5', 5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1.234.567', 1_234_567],
    ['1 234 567', 1_234_567],
    ["1'234'567.25", 1_234_567.25],
    ['0.125', 0.125],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['2E+3', 2000],
  ])('%s is read without doubt', (text, value) => {
    expect(read('money', text)).toEqual({ value });
  });

  test('with one sign and three digits behind it need to know the sign', () => {
    expect(readNumber('1.234', null)).toBe('ambiguous');
    expect(readNumber('1.234', '.')).toBe(1.234);
    expect(readNumber('1.234', ',')).toBe(1234);
    expect(read('money', '1,234')).toEqual({
      problem: expect.stringContaining("found '1,234', in which the sign may part"),
    });
  });

  test('of the same file show the sign, unless they differ', () => {
    expect(decimalSignOf(['1.234', '2,5', '7'])).toBe(',');
    expect(decimalSignOf(['1.234', '2.5 %'])).toBe('.');
    expect(decimalSignOf(['1.5', '2,5'])).toBeNull();
    expect(decimalSignOf(['1.234', 'seven'])).toBeNull();
  });

  test.each(['seven', '1.2.3', '1,2,3', '12,34.5.6', '--1', '5x', '.', '1e999'])('%s is none', (text) => {
    expect(read('money', text)).toEqual({ problem: expect.stringMatching(/^found '.*', expected a number from 0$/) });
  });

  test('come back from a file with either sign, without one that could be taken for thousands', () => {
    expect(writeNumber(1.234, '.')).toBe('1.2340');
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ max: 9_999_999 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('.' as const, ',' as const), (value, decimal) => {
        expect(readNumber(writeNumber(value, decimal), null)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('cells are read by what their column holds', () => {
  test.each<[Content, string, string | number]>([
    ['percent', '35 %', 0.35],
    ['percent', '35%', 0.35],
    ['percent', '0.35', 0.35],
    ['percent', '0,35', 0.35],
    ['percent', '12,5 %', 0.125],
    ['days', '15', 15],
    ['days', '15 d', 15],
    ['days', '15 days', 15],
    ['date', '2027-01-04', 46_391],
    ['date', '2027/1/4', 46_391],
    ['date', '04.01.2027', 46_391],
    ['date', '13/01/2027', 46_400],
    ['date', '1/13/2027', 46_400],
    ['date', '4/4/2027', 46_481],
    ['date', '2027-01-04T00:00:00', 46_391],
    ['text', '3.10', '3.10'],
    ['text', "'=1+1", '=1+1'],
    ['text', '=1+1', '=1+1'],
    ['text', '007', '007'],
    ['long text', ' two\nlines ', ' two\nlines '],
  ])('%s %j', (content, text, value) => {
    expect(read(content, text)).toEqual({ value });
  });

  test('a list gives its own spelling', () => {
    expect(read('text', ' in Progress', ['Open', 'In progress'])).toEqual({ value: 'In progress' });
    expect(read('level', '3', levels)).toEqual({ value: 3 });
  });

  test.each<[string, Content, string, (string | number)[] | undefined, string]>([
    ['a word', 'level', 'seven', levels, "found 'seven', expected a whole number from 0 to 5"],
    ['a level off the list', 'level', '6', levels, "found '6', expected a whole number from 0 to 5"],
    ['half a level', 'level', '2.5', undefined, "found '2.5', expected a level, a whole number from 0 to 10"],
    ['a status that is none', 'text', 'Opened', ['Open', 'Closed'], "found 'Opened', expected one of Open, Closed"],
    [
      '35 of 1',
      'percent',
      '35',
      undefined,
      "found '35', expected a percentage from 0 % to 100 %, such as 35 % or 0.35",
    ],
    ['less than no days', 'days', '-3', undefined, "found '-3', expected a whole number of working days"],
    ['half a day', 'days', '2,5 d', undefined, "found '2,5 d', expected a whole number of working days"],
    [
      'two days in one',
      'date',
      '4/1/2027',
      undefined,
      "found '4/1/2027', which may be two different days; write it as yyyy-mm-dd",
    ],
    ['a day that is none', 'date', '2027-02-30', undefined, "found '2027-02-30', expected a date from 1990 to 2199"],
    ['a year of two digits', 'date', '04.01.27', undefined, "found '04.01.27', expected a date"],
    ['a serial number', 'date', '46391', undefined, "found '46391', expected a date"],
    ['a text that is too long', 'text', 'x'.repeat(256), undefined, 'found 256 characters, expected at most 255'],
    [
      'a million letters',
      'long text',
      'x'.repeat(1_000_000),
      undefined,
      'found 1,000,000 characters, expected at most 32,767',
    ],
    ['a lost letter', 'text', '\ufffdcole', undefined, 'with the sign for a lost letter'],
    ['a control character', 'text', 'a\u0001', undefined, 'found a control character'],
  ])('%s is refused, with what was found and what is expected', (_, content, text, list, problem) => {
    expect(read(content, text, list)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

test('values are written year first, unrounded, and as text where they are text', () => {
  expect(cellText(46_391, 'date', ',')).toBe('2027-01-04');
  expect(cellText(0.35, 'percent', ',')).toBe('0,35');
  expect(cellText(15, 'days', '.')).toBe('15');
  expect(cellText('-x', 'text', '.')).toBe("'-x");
  expect(cellText(-1, 'number', '.')).toBe('-1');
  expect(cellText('', 'date', '.')).toBe('');
});
