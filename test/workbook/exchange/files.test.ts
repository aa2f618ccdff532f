import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../src/workbook/exchange/csv';
import { decode } from '../../../src/workbook/exchange/decode';
import type { ExportEncoding } from '../../../src/workbook/exchange/encode';
import { encode, exportEncodings } from '../../../src/workbook/exchange/encode';
import { guard, unguard } from '../../../src/workbook/exchange/guard';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (given: Uint8Array) => decode(given, 'gaps.csv');

describe('the letters of a file', () => {
  test.each<[string, ExportEncoding, string]>([
    ['UTF-8 with its mark', 'utf-8', 'UTF-8'],
    ['UTF-16 with its mark', 'utf-16', 'UTF-16'],
    ['Windows-1252', 'windows-1252', 'Windows-1252'],
  ])('are read from %s', (_, encoding, said) => {
    expect(read(encode('ID;État – 5 €\n', encoding))).toEqual({ text: 'ID;État – 5 €\n', encoding: said });
  });

  test('are read from UTF-8 without a mark', () => {
    expect(read(bytes('ID,Ελλάδα\n')).text).toBe('ID,Ελλάδα\n');
  });

  test.each([
    ['little', (text: string) => encode(text, 'utf-16').subarray(2)],
    [
      'big',
      (text: string) =>
        encode(text, 'utf-16')
          .subarray(2)
          .map((_, at, all) => all[at ^ 1]),
    ],
  ])('are read from UTF-16 without a mark, %s end first', (_, write) => {
    expect(read(write('ID\tItem\nG-001\tŽilina\n')).text).toBe('ID\tItem\nG-001\tŽilina\n');
  });

  test('of any text come back from the encodings that can write it', () => {
    fc.assert(
      fc
        .property(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('utf-8' as const, 'utf-16' as const),
          (text, encoding) => {
            expect(read(encode(`ID\n${text}`, encoding)).text).toBe(`ID\n${text}`);
          },
        )
        .beforeEach(() => undefined),
      { examples: [['\ufeffx', 'utf-8']] },
    );
  });

  test('that Windows-1252 lacks are named instead of turned into question marks', () => {
    expect(() => encode('ID\nG-001\nŽ → ', 'windows-1252')).toThrow(
      "Line 3 holds '→', which Windows-1252 cannot write",
    );
  });

  test.each([
    ['an empty file', new Uint8Array(), 'the file is empty'],
    ['blank lines alone', bytes(' \n\n'), 'the file is empty'],
    ['a workbook', bytes('PK\u0003\u0004rest'), 'this is a workbook'],
    ['zero bytes', bytes('ID,Item\nG-001,a\0b\n'), 'this is not a text file'],
    ['UTF-8 cut in the middle of a letter', bytes('ID\nécole').subarray(0, 4), ''],
    [
      'UTF-8 with a broken letter',
      Uint8Array.of(...bytes('ID\nécole é'), 0xc3),
      'the letters of this file are in no encoding',
    ],
  ])('%s: refused by name, or read without loss', (_, given, message) => {
    if (message) expect(() => read(given)).toThrow(`gaps.csv: ${message}`);
    else expect(read(given).encoding).toBe('Windows-1252');
  });

  test('a file above 50 MB is refused before it is read', () => {
    expect(() => read(new Uint8Array(51 * 1024 * 1024))).toThrow(
      'gaps.csv: found a file of 51 MB, expected at most 50 MB',
    );
  });
});

test('every encoding of an export is known by its name', () => {
  expect(exportEncodings).toEqual(['utf-8', 'utf-16', 'windows-1252']);
});

describe('the rows of a file', () => {
  const cells = (text: string) => readCsv(text).map((row) => row.cells);

  test.each([
    ['comma', 'ID,Item\nG-001,"a, b; c"\n'],
    ['semicolon', 'ID;Item\nG-001;"a, b; c"\n'],
    ['tab', 'ID\tItem\nG-001\ta, b; c\n'],
    ['a sep= line', 'sep=;\r\nID;Item\r\nG-001;"a, b; c"\r\n'],
  ])('are parted by %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['ID', 'Item'],
      ['G-001', 'a, b; c'],
    ]);
  });

  test('keep line breaks, quotation marks and the number of the line on which they begin', () => {
    const rows = readCsv('ID,Item\r\nG-001,"two\r\nlines"\r\n\r\nG-002,"she said ""no"""\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['ID', 'Item'], fault: null },
      { line: 2, cells: ['G-001', 'two\nlines'], fault: null },
      { line: 5, cells: ['G-002', 'she said "no"'], fault: null },
    ]);
  });

  test('whose quotation marks are broken say so', () => {
    expect(readCsv('ID,Item\nG-001,ok\nG-002,"open\nG-003,x\n').at(-1)).toMatchObject({
      line: 3,
      fault: 'a quotation mark opens a cell and none closes it',
    });
  });

  test('come back from what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', "'", '=', 'é') });
    const rows = fc.array(fc.tuple(fc.constant('G'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const, '\t' as const), (body, delimiter) => {
        const text = writeCsv(['ID', 'Item', 'Group'], body, delimiter);
        expect(readCsv(text).map((row) => row.cells)).toEqual([['ID', 'Item', 'Group'], ...body]);
      }),
    );
  });

  test('begin with a heading that Excel does not take for another format', () => {
    expect(writeCsv(['ID'], [['G-001']], ',')).toBe('"ID"\r\nG-001\r\n');
  });
});

describe('text that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', ' =cmd', "'=1", '＝1', '(blank)', "'(Blank)"])(
    'stands behind an apostrophe in a file: %j',
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
      expect(unguard(guard(text))).toBe(text);
    },
  );

  test.each(['a=b', "it's", "'tis", '(blank) cell', '', '5'])('is told from other text: %j', (text) => {
    expect(guard(text)).toBe(text);
  });

  test('comes back as it was, whatever it is', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', ' ', '-', 'a', '\t') }));
    fc.assert(fc.property(text, (one) => expect(unguard(guard(one))).toBe(one)));
  });
});
