import { afterEntry, issue, reasoned, sources, types, type Rule } from './rule';

/** What becomes of text that is put into a cell of the format General: its value and the cell's format. */
const typed: readonly (readonly [text: string, value: unknown, format: string])[] = [
  ['3.10', 3.1, 'General'],
  ['0000011', 11, 'General'],
  [' 12 ', 12, 'General'],
  ['.5', 0.5, 'General'],
  ['(5)', -5, 'General'],
  ['-5', -5, 'General'],
  ['+5', 5, 'General'],
  ['1e3', 1000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1/4/2027', 46_391, 'm/d/yyyy'],
  ['2027-01-04', 46_391, 'm/d/yyyy'],
  ['4-Jan-2027', 46_391, 'd-mmm-yy'],
  ['Jan 2027', 46_388, 'mmm-yy'],
  ['12/2027', 46_722, 'mmm-yy'],
  ['12:30', 0.5208333333333334, 'h:mm'],
  ['1/4/2027 12:00', 46_391.5, 'm/d/yyyy h:mm'],
  ['5%', 0.05, '0%'],
  ['-2.5%', -0.025, '0.00%'],
  ['TRUE', true, 'General'],
  ['false', false, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['#div/0!', '#DIV/0!', 'General'],
  ["'3.10", '3.10', 'General'],
  ["'=1+1", '=1+1', 'General'],
  ["'TRUE", 'TRUE', 'General'],
  ["''quoted'", "'quoted'", 'General'],
  ['R-001FS+5d', 'R-001FS+5d', 'General'],
  ['3.1.2', '3.1.2', 'General'],
  ['2027-13-01', '2027-13-01', 'General'],
  ['=', '=', 'General'],
  ['-', '-', 'General'],
  ['٣', '٣', 'General'],
];

const fractions: readonly (readonly [text: string, value: number, format: string])[] = [
  ['0 1/4', 0.25, '# ?/?'],
  ['-1 1/2', -1.5, '# ?/?'],
  ['2 3/16', 2.1875, '# ??/??'],
];

export const cells: readonly Rule[] = [
  ...typed.map(([text, value, format]): Rule => ({
    rule: `${text} becomes ${JSON.stringify(value)} (${format}), read as en-US`,
    source: issue(1559),
    answers: [value, format],
    leavesNothing: true,
    batch: afterEntry(text),
  })),
  ...fractions.map(([text, value, format]): Rule => ({
    rule: `${text} is a fraction`,
    source: sources.typedDates,
    answers: [value, format],
    leavesNothing: true,
    batch: afterEntry(text),
  })),
  {
    rule: 'a fraction without a whole number is a date of this year',
    source: sources.typedDates,
    answers: [true, 'd-mmm'],
    batch: async (sheet, context) => {
      const [value, format] = (await afterEntry('1/4')(sheet, context)) as [number, string];
      return [Number.isInteger(value) && value > 45_000, format];
    },
  },
  ...(
    [
      ['+1+1', 2],
      ['-ABS(3)', -3],
      ['- item', '#NAME?'],
    ] as const
  ).map(([text, value]): Rule => ({
    rule: `${text}: text that begins with + or - is a formula`,
    source: types('Range.values'),
    answers: [value, 'General'],
    leavesNothing: true,
    batch: afterEntry(text),
  })),
  {
    rule: 'a long text that begins with a hyphen is refused as a formula',
    source: issue(3256),
    refused: ['InvalidArgument', /8192 characters/],
    batch: afterEntry(`- ${'text '.repeat(1700)}`),
  },
  {
    rule: 'a list in words that begins with a hyphen is refused where it is no formula',
    source: types('Range.values'),
    refused: ['InvalidArgument', /cannot be read/],
    batch: afterEntry('- people, budget, mandate'),
  },
  {
    rule: 'in cells formatted as text nothing is converted',
    source: issue(229),
    answers: ['3.10', '=1+1', '2027-01-04', '-x', 'TRUE', '#N/A', "'quoted'"],
    batch: async (sheet, context) => {
      const cells = sheet.getRange('A1:G1');
      cells.numberFormat = '@' as never;
      cells.values = [['3.10', '=1+1', '2027-01-04', '-x', 'TRUE', '#N/A', "'quoted'"]];
      cells.load('values');
      await context.sync();
      return cells.values[0];
    },
  },
  {
    rule: 'a number format that the cell has already is kept',
    source: reasoned('Excel puts a format only where there is none'),
    answers: [0.05, '0.000'],
    batch: afterEntry('5%', '0.000'),
  },
  {
    rule: 'a number format that is blank becomes General',
    source: sources.blanks,
    answers: ['General'],
    batch: async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.00']];
      cell.numberFormat = '' as never;
      cell.load('numberFormat');
      await context.sync();
      return cell.numberFormat[0];
    },
  },
  {
    rule: 'null in a matrix leaves a cell and its format, an empty text clears it',
    source: sources.blanks,
    answers: [
      [7, ''],
      ['0.0', '0.0'],
    ],
    batch: async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[7, 8]];
      cells.numberFormat = [['0.0', '0.0']];
      cells.values = [[null, '']];
      cells.numberFormat = [[null, null]];
      cells.load('values,numberFormat');
      await context.sync();
      return [cells.values[0], cells.numberFormat[0]];
    },
  },
  {
    rule: 'null is a value only inside a matrix',
    source: sources.blanks,
    refused: ['InvalidArgument', /null is only a value inside a matrix/],
    batch: (sheet) => {
      sheet.getRange('H1').values = null as never;
    },
  },
  {
    rule: 'null is no colour',
    source: sources.blanks,
    refused: ['InvalidArgument', /colour|color/i],
    batch: (sheet) => {
      sheet.getRange('H1').format.fill.color = null as never;
    },
  },
  {
    rule: 'one value fills the whole range',
    source: sources.values,
    answers: [
      [7, 7],
      [7, 7],
    ],
    batch: async (sheet, context) => {
      const cells = sheet.getRange('A1:B2');
      cells.values = 7 as never;
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  ...(['values', 'formulas', 'numberFormat'] as const).flatMap((property): Rule[] =>
    [
      [['0'], ['0']],
      [
        ['0', '0'],
        ['0', '0'],
        ['0', '0'],
      ],
      [['0'], ['0', '0'], ['0']],
      [],
    ].map((matrix) => ({
      rule: `${property} of three cells take no matrix of ${JSON.stringify(matrix.map((row) => row.length))}`,
      source: sources.values,
      refused: ['InvalidArgument', /3 × 1/],
      leavesNothing: true,
      batch: (sheet) => {
        sheet.getRange('H1:H3')[property] = matrix;
      },
    })),
  ),
  {
    rule: 'a matrix that the client sends in parts is measured too',
    source: sources.values,
    refused: ['InvalidArgument', /2000 × 1 cells and the range 2001 × 1/],
    batch: (sheet) => {
      sheet.getRange('A1:A2001').values = Array.from({ length: 2000 }, () => [1]);
    },
  },
  {
    rule: 'a cell takes text, numbers and truth values, and nothing else',
    source: types('Range.values'),
    refused: ['InvalidArgument', /text, a number or a truth value/],
    batch: (sheet) => {
      sheet.getRange('H1').values = [[{ value: 1 }]];
    },
  },
  {
    rule: 'a cell holds at most 32,767 characters',
    source: sources.limits,
    refused: ['InvalidArgument', /at most 32767 characters/],
    batch: (sheet) => {
      sheet.getRange('H1').values = [['a'.repeat(32_768)]];
    },
  },
  {
    rule: 'a million characters are refused, also in a cell formatted as text',
    source: sources.limits,
    refused: ['InvalidArgument', /at most 32767 characters/],
    batch: (sheet) => {
      sheet.getRange('H1').numberFormat = [['@']];
      sheet.getRange('H1').values = [['ا'.repeat(1_000_000)]];
    },
  },
  {
    rule: '32,767 characters are a cell’s text',
    source: sources.limits,
    answers: [32_767],
    batch: async (sheet, context) => {
      const cell = sheet.getRange('H1');
      cell.values = [['a'.repeat(32_767)]];
      cell.load('values');
      await context.sync();
      return [String(cell.values[0][0]).length];
    },
  },
];
