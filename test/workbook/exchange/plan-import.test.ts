import fc from 'fast-check';
import type { Value } from '../../../src/workbook/blueprint';
import type { TableContents } from '../../../src/workbook/exchange/contents';
import { readCsv } from '../../../src/workbook/exchange/csv';
import { tableText } from '../../../src/workbook/exchange/export-table';
import type { PlanOptions } from '../../../src/workbook/exchange/plan-import';
import { planImport } from '../../../src/workbook/exchange/plan-import';
import { problemInWords } from '../../../src/workbook/exchange/problems';
import { knownTable, tableByHeadings } from '../../../src/workbook/exchange/tables';

const { table: gaps } = knownTable('Gaps');
const lists = new Map<string, readonly Value[]>([
  ['LevelNumbers', [0, 1, 2, 3, 4, 5]],
  ['StatusNames', ['Open', 'Planned', 'Merged']],
  ['GapIDs', ['G-001', 'G-002']],
]);
const headings = gaps.columns.map(({ heading }) => heading);

/** A table of gaps in which only these cells are filled. */
function contents(...rows: Record<string, Value>[]): TableContents {
  const body = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
  return { name: 'Gaps', headings, rows: body, hasFormula: body.map((row) => row.map(() => false)) };
}

const there = contents(
  { ID: 'G-001', Item: 'Mandate', 'As-Is Level': 2, Status: 'Open', Rank: 1 },
  { ID: 'G-002', Item: 'Mission', 'As-Is Level': 'seven', Status: 'Open', Rank: 2 },
);

const plan = (text: string, now = there, options?: PlanOptions) =>
  planImport(gaps, now, lists, 'gaps.csv', readCsv(text), options);
const told = (text: string, now = there) =>
  plan(text, now).problems.map((problem) => problemInWords('gaps.csv', problem));

test('rows are matched by ID and new ones added, whatever the order and the case of the headings', () => {
  const { added, changed, unchanged, problems } = plan(
    'status,as-is  LEVEL, id \nPlanned,3,g-001\n,,G-002\nopen,1,G-003\n',
  );
  expect(changed).toEqual([
    {
      line: 2,
      key: 'G-001',
      cells: [
        { heading: 'Status', before: 'Open', after: 'Planned' },
        { heading: 'As-Is Level', before: 2, after: 3 },
      ],
    },
  ]);
  expect(added).toEqual([{ line: 4, key: 'G-003', cells: { ID: 'G-003', Status: 'Open', 'As-Is Level': 1 } }]);
  expect(unchanged).toBe(1);
  expect(problems).toEqual([]);
});

test('a blank cell leaves what is there, and (blank) clears it', () => {
  expect(plan('ID,Item,As-Is Level\nG-001,,(Blank)\n').changed).toEqual([
    { line: 2, key: 'G-001', cells: [{ heading: 'As-Is Level', before: 2, after: '' }] },
  ]);
});

test('a bad cell is reported with line and column, and the rest of its row is taken', () => {
  const text = 'ID,As-Is Level,Status\n\nG-001,seven,Planned\nG-009,9,Opened\n';
  expect(told(text)).toEqual([
    "gaps.csv line 3, column As-Is Level: found 'seven', expected a whole number from 0 to 5",
    "gaps.csv line 4, column As-Is Level: found '9', expected a whole number from 0 to 5",
    "gaps.csv line 4, column Status: found 'Opened', expected one of Open, Planned, Merged",
  ]);
  expect(plan(text).changed[0].cells).toEqual([{ heading: 'Status', before: 'Open', after: 'Planned' }]);
  expect(plan(text).added).toEqual([{ line: 4, key: 'G-009', cells: { ID: 'G-009' } }]);
});

test.each([
  ['twice in the file', 'ID,Item\nG-001,a\nG-001,b\n', "line 3, column ID: 'G-001' stands on line 2 already"],
  ['missing', 'ID,Item\n,a\n', 'line 2, column ID: found nothing, expected the ID'],
  ['with a sign of links', 'ID,Item\nG 7;8,a\n', "line 2, column ID: found 'G 7;8', expected an ID such as G-082"],
])('an ID that is %s leaves the row out', (_, text, problem) => {
  expect(told(text)).toEqual([expect.stringContaining(problem)]);
  expect(told(text)[0]).toContain('this row was left out');
});

test('an ID that stands twice in the workbook is not guessed at', () => {
  const twice = contents({ ID: 'G-001', Item: 'a' }, { ID: 'G-001', Item: 'b' });
  expect(told('ID,Item\nG-001,c\n', twice)).toEqual([expect.stringContaining("'G-001' stands on 2 rows of the table")]);
});

test('a row may name another row that comes with the same file', () => {
  const text = 'ID,Merged into\nG-100,G-101\nG-101,\nG-102,G-999\n';
  expect(told(text)).toEqual([expect.stringContaining("line 4, column Merged into: found 'G-999', expected one of")]);
});

test('columns that cannot be imported are told', () => {
  const { problems, notes } = plan('ID,Rank,As Is Level,Nonsense,Item,item,\nG-001,5,1,x,a,b,\n');
  expect(problems.map(({ column, text }) => `${column}: ${text}`)).toEqual([
    "As Is Level: the table Gaps has no such column; it was left out; is it 'As-Is Level'?",
    'Nonsense: the table Gaps has no such column; it was left out',
    'Item: this heading stands in columns 5 and 6; all of them were left out',
  ]);
  expect(notes).toEqual(['Calculated columns were left out, since the workbook calculates them: Rank.']);
});

test('a column that the analyst added is left alone and told', () => {
  const own = { ...there, headings: [...headings, 'Cost centre'], rows: there.rows.map((row) => [...row, 'x']) };
  expect(plan('ID,Cost centre\nG-001,y\n', own)).toMatchObject({
    changed: [],
    problems: [],
    notes: [expect.stringContaining('Cost centre')],
  });
});

test('a row with more cells than headings is left out, since its cells have moved', () => {
  expect(told('ID,Item\nG-001,one, two\n')).toEqual([expect.stringContaining('line 2: found 3 cells, expected 2')]);
});

test('a row with broken quotation marks is left out and those before it are kept', () => {
  const text = 'ID,Item\nG-001,new\nG-002,"open\n';
  expect(told(text)).toEqual([expect.stringContaining('line 3: a quotation mark opens a cell and none closes it')]);
  expect(plan(text).changed).toHaveLength(1);
});

test.each([
  [
    'without the ID',
    'Item\na\n',
    'gaps.csv line 1: there is no heading ID, by which the rows of Gaps are known. Found: Item',
  ],
  ['with the ID twice', 'ID,Item,id\nG-1,a,G-2\n', 'the heading ID stands twice, in columns 1 and 3'],
])('headings %s stop the import', (_, text, message) => {
  expect(() => plan(text)).toThrow(message);
});

test('headings alone are told', () => {
  expect(told('ID,Item\n')).toEqual(['gaps.csv: found headings and no rows below them']);
});

test('more rows than a workbook can carry are refused before anything is written', () => {
  const text = `ID,Item\n${Array.from({ length: 5000 }, (_, at) => `G-${1000 + at},x`).join('\n')}`;
  expect(() => plan(text)).toThrow(
    'gaps.csv: with it Gaps would have 5002 rows, expected at most 5000. Nothing of it was imported',
  );
  expect(plan(text, contents())).toMatchObject({
    added: { length: 5000 },
    notes: [expect.stringContaining('will have 5000 rows')],
  });
  expect(() => plan('ID,Item\nG-003,x\n', there, { mostRows: 2 })).toThrow('would have 3 rows, expected at most 2');
});

test('the numbers of a file show its decimal sign to those that could mean two things', () => {
  const { table } = knownTable('Roadmap');
  const now = { name: 'Roadmap', headings: ['ID', 'Cost once', 'Cost per year'], rows: [], hasFormula: [] };
  const read = (text: string) => planImport(table, now, new Map(), 'r.csv', readCsv(text));
  expect(read('ID;Cost once;Cost per year\nR-1;1.234;2,5\n').added[0].cells).toMatchObject({
    'Cost once': 1234,
    'Cost per year': 2.5,
  });
  expect(read('ID;Cost once\nR-1;1.234\n').problems).toEqual([
    { line: 2, column: 'Cost once', text: expect.stringContaining('may part thousands or decimals') },
  ]);
});

test('a table is known by the headings of a file', () => {
  expect(tableByHeadings(['date', 'Holiday'], 'x.csv').table.name).toBe('Holidays');
  expect(tableByHeadings(headings, 'x.csv').table.name).toBe('Gaps');
  expect(tableByHeadings(['ID', 'Duration', 'Track'], 'x.csv').table.name).toBe('Roadmap');
  expect(() => tableByHeadings(['ID', 'Owner'], 'x.csv')).toThrow(/fit the tables .*Gaps.*Roadmap/);
  expect(() => tableByHeadings(['Name of the dog'], 'x.csv')).toThrow(
    'x.csv: the headings fit no table. Found Name of the dog',
  );
});

test('exporting a table and importing it again changes nothing, whatever stands in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '(blank)',
      ' ',
      'a\r\nb',
      '1,5',
      '007',
      '-3 %',
      'Opened',
      'TRUE',
      '#N/A',
      '2027-01-04',
    ),
  );
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
  const row = fc.array(value, { minLength: headings.length - 1, maxLength: headings.length - 1 });
  const options = fc.record({
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    decimal: fc.constantFrom('.' as const, ',' as const),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), options, (rows, form) => {
      const body = rows.map((cells, index) => [`G-${100 + index}`, ...cells]);
      const now = { ...contents(), rows: body };
      const again = planImport(gaps, now, lists, 'x.csv', readCsv(tableText(gaps, now, form), form.delimiter));
      expect(again).toMatchObject({ added: [], changed: [], problems: [], unchanged: body.length });
    }),
  );
});
