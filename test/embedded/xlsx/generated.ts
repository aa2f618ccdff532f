import * as fc from 'fast-check';
import { chart, picture } from './generated-drawings';
import type {
  BorderData,
  CellData,
  CellStyle,
  ConditionalFormatData,
  FilterCriteria,
  RangeBox,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from '../../../src/embedded/workbook-data';

/** Text of any script, with what files find hard: spaces at the ends, line breaks, signs of XML, escapes, formulas. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    ' a',
    'b ',
    'x\ny',
    '=1+1',
    '<&>"\'',
    '_x0041_',
    '#N/A',
    '3.10',
    'true',
    'é漢字🦉',
    'a\tb',
    'a\rb',
    '-',
    "'q",
  ),
);

const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);

const color = fc.constantFrom('#000000', '#FFFFFF', '#8A1C1C', '#0F6CBD');

/** Pairs of style and weight that Excel itself has. */
const border: fc.Arbitrary<BorderData> = fc
  .tuple(
    fc.constantFrom(
      ...([
        ['Continuous', 'Thin'],
        ['Continuous', 'Hairline'],
        ['Continuous', 'Medium'],
        ['Continuous', 'Thick'],
        ['Dash', 'Thin'],
        ['Dash', 'Medium'],
        ['Dot', 'Thin'],
        ['Double', 'Thick'],
      ] as const),
    ),
    color,
  )
  .map(([[style, weight], of]) => ({ style, weight, color: of }));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Leaves out what is undefined. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const formatCodes = ['0', '0.00', '@', 'yyyy-mm-dd', 'm/d/yyyy', '0 "d"', '#,##0_);[Red](#,##0)', '[h]:mm:ss'];

const borders = fc
  .record({ top: maybe(border), bottom: maybe(border), left: maybe(border), right: maybe(border) })
  .map(given)
  .map((sides) => (Object.keys(sides).length > 0 ? sides : undefined));

export const style: fc.Arbitrary<CellStyle> = fc
  .record({
    numberFormat: maybe(fc.constantFrom(...formatCodes)),
    fontName: maybe(fc.constantFrom('Arial', 'Segoe UI')),
    fontSize: maybe(fc.constantFrom(8, 12, 18.5)),
    bold: maybe(fc.constant(true)),
    italic: maybe(fc.constant(true)),
    underline: maybe(fc.constant(true)),
    fontColor: maybe(color),
    fillColor: maybe(color),
    horizontalAlignment: maybe(
      fc.constantFrom('Left' as const, 'Center' as const, 'Right' as const, 'Justify' as const),
    ),
    verticalAlignment: maybe(fc.constantFrom('Top' as const, 'Center' as const, 'Bottom' as const)),
    wrapText: maybe(fc.constant(true)),
    indentLevel: maybe(fc.integer({ min: 1, max: 9 })),
    borders,
  })
  .map(given)
  .filter((found) => Object.keys(found).length > 0);

const conditionalStyle: fc.Arbitrary<CellStyle> = fc
  .record({
    bold: maybe(fc.constant(true)),
    italic: maybe(fc.constant(true)),
    underline: maybe(fc.constant(true)),
    fontColor: maybe(color),
    fillColor: maybe(color),
    numberFormat: maybe(fc.constantFrom('0.0', '@')),
  })
  .map(given);

const box = (rows: number, columns: number): fc.Arbitrary<RangeBox> =>
  fc
    .tuple(fc.nat(rows), fc.nat(columns), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));

/** Formulas that refer to nothing that could change their results, with the results that are right. */
const formulas: readonly (readonly [string, CellData['value']])[] = [
  ['=1+2', 3],
  ['="a"&"b"', 'ab'],
  ['=""', ''],
  ['=1/0', { error: '#DIV/0!' }],
  ['=2>1', true],
  ['=TEXTJOIN(",",TRUE,"<x>","y")', '<x>,y'],
  ['=IFERROR(1/0,"none")', 'none'],
];

const content: fc.Arbitrary<Pick<CellData, 'value' | 'formula'>> = fc.oneof(
  { weight: 3, arbitrary: text.map((value) => ({ value })) },
  { weight: 3, arbitrary: number.map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.boolean().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A' as const, '#DIV/0!' as const).map((error) => ({ value: { error } })) },
  { weight: 2, arbitrary: fc.constantFrom(...formulas).map(([formula, value]) => ({ formula, value })) },
  { weight: 1, arbitrary: fc.constant({ value: null }) },
);

/** Cells above row 20; tables lie below. */
const cells = (styles: readonly CellStyle[]): fc.Arbitrary<CellData[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(15), fc.nat(8), content, maybe(fc.nat(Math.max(0, styles.length - 1)))), {
      maxLength: 30,
      selector: ([row, column]) => row * 100 + column,
    })
    .map((found) =>
      found
        .map(([row, column, inside, index]) =>
          given({ row, column, ...inside, style: styles.length > 0 ? index : undefined }),
        )
        .filter((cell) => cell.value !== null || cell.style !== undefined)
        // In a cell that is formatted as text the engine knows no errors.
        .filter(
          ({ value, style: index }) =>
            value === null || typeof value !== 'object' || styles[index ?? -1]?.numberFormat !== '@',
        )
        .sort((a, b) => a.row - b.row || a.column - b.column),
    );

const heading = fc.constantFrom('ID', 'As-Is Level', 'To-Be\nLevel', "It's [1] #1", 'a ', 'x & <y>', 'Größe', 'Note');

const criterion = fc.constantFrom('=Level *', '<>', '>=50', '<10', '=', '<>a & "b" <c>');

/** What a table's column may be filtered for. */
const filter: fc.Arbitrary<FilterCriteria> = fc.oneof(
  fc.record({
    filterOn: fc.constant('Values'),
    values: fc.constantFrom(['', 'High'], ['Low', "O'Shea & <co>"], [''], [{ date: '2027-01-04', specificity: 'Day' }]),
  }),
  fc.record({ filterOn: fc.constant('Custom'), criterion1: criterion }),
  fc.record({
    filterOn: fc.constant('Custom'),
    criterion1: criterion,
    criterion2: criterion,
    operator: fc.constantFrom('And', 'Or'),
  }),
  fc.record({
    filterOn: fc.constantFrom('TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'),
    criterion1: fc.constantFrom('1', '10'),
  }),
  fc.record({
    filterOn: fc.constant('Dynamic'),
    dynamicCriteria: fc.constantFrom('AboveAverage', 'BelowAverage'),
  }),
);

/** A table with its cells: text columns, and a last one that is calculated. */
const table = (name: string, row: number): fc.Arbitrary<{ table: TableData; cells: CellData[] }> =>
  fc
    .tuple(
      fc.uniqueArray(heading, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('TableStyleMedium2', 'TableStyleLight1', ''),
      maybe(filter),
    )
    .map(([names, rows, showBandedRows, showFilterButton, look, found]) => {
      const headings = [...names, 'Total'];
      const formula = `=LEN("${name}")`;
      return {
        table: {
          name,
          range: { row, column: 1, rowCount: rows + 1, columnCount: headings.length },
          style: look,
          showBandedRows,
          showFilterButton,
          columns: headings.map((of, index) => ({
            name: of,
            ...(of === 'Total' && { formula }),
            ...(showFilterButton && found && index === 0 && { filter: found }),
          })),
        },
        cells: [
          ...headings.map((value, column) => ({ row, column: column + 1, value })),
          ...Array.from({ length: rows }, (_, index) =>
            headings.map((of, column) => ({
              row: row + index + 1,
              column: column + 1,
              ...(of === 'Total' ? { value: name.length, formula } : { value: `${of} ${index}` }),
            })),
          ).flat(),
        ],
      };
    });

const operators = ['Between', 'NotBetween', 'EqualTo', 'GreaterThan', 'LessThanOrEqualTo'];

const messages = fc.record({ title: fc.constantFrom('', 'Level'), message: fc.constantFrom('0 to 5', 'a\nb <c>') });

const validation: fc.Arbitrary<ValidationData> = fc
  .record({
    ranges: fc.array(box(15, 8), { minLength: 1, maxLength: 2 }),
    rule: fc.oneof(
      fc
        .tuple(fc.constantFrom('=$A$1:$A$3', 'Yes,No,"Perhaps"', '=Names'), fc.boolean())
        .map(([formula1, inCellDropDown]) => ({ type: 'list' as const, formula1, inCellDropDown })),
      fc
        .tuple(
          fc.constantFrom('wholeNumber' as const, 'decimal' as const, 'date' as const, 'textLength' as const),
          fc.constantFrom(...operators),
          fc.nat(50_000),
          fc.nat(50_000),
        )
        .map(([type, operator, formula1, formula2]) => ({
          type,
          operator,
          formula1,
          ...(operator.endsWith('etween') ? { formula2 } : {}),
        })),
      fc.constant({ type: 'custom' as const, formula1: '=COUNTIF($A$1:$A$9,$A$1)=1' }),
    ),
    ignoreBlanks: fc.boolean(),
    prompt: maybe(messages),
    errorAlert: maybe(
      fc
        .tuple(fc.constantFrom('Stop' as const, 'Warning' as const, 'Information' as const), messages)
        .map(([alert, said]) => ({ style: alert, ...said })),
    ),
    alertOff: maybe(fc.constant(true as const)),
  })
  .map(({ rule, ...rest }) => given({ ...rest, ...rule }));

const conditionalFormat: fc.Arbitrary<Omit<ConditionalFormatData, 'priority'>> = fc.record({
  ranges: fc.array(box(15, 8), { minLength: 1, maxLength: 2 }),
  stopIfTrue: fc.constant(false),
  rule: fc.oneof(
    fc
      .tuple(fc.constantFrom('=$A$1="x"', '=Names>1'), conditionalStyle)
      .map(([formula, of]) => ({ type: 'custom' as const, formula, style: of })),
    fc.tuple(fc.constantFrom('Between', 'GreaterThanOrEqual'), conditionalStyle).map(([operator, of]) => ({
      type: 'cellValue' as const,
      operator,
      formula1: '=1',
      ...(operator === 'Between' ? { formula2: '=$B$2' } : {}),
      style: of,
    })),
    fc
      .tuple(color, maybe(fc.constantFrom(0, -1.5)), maybe(fc.constantFrom(1, 100)))
      .map(([of, minimum, maximum]) => given({ type: 'dataBar' as const, color: of, minimum, maximum })),
  ),
});

const span = fc.tuple(fc.nat(3), fc.nat(2)).map(([first, more]) => ({ first, last: first + more }));
const margin = fc.constantFrom(0, 18, 49.5, 55, 72.25);
const part = maybe(fc.constantFrom('Gaps && more', '&"Arial,Bold"TLP:AMBER', 'Page &P of &N', '&8small'));
const parts = maybe(
  fc
    .record({ left: part, center: part, right: part })
    .map(given)
    .filter((found) => Object.keys(found).length > 0),
);

const pageLayout = fc
  .record({
    orientation: fc.constantFrom('Portrait' as const, 'Landscape' as const),
    paperSize: fc.constantFrom('A4' as const, 'Letter' as const, 'A3' as const),
    fitToWidth: maybe(fc.integer({ min: 1, max: 3 })),
    fitToHeight: maybe(fc.integer({ min: 1, max: 3 })),
    printArea: maybe(box(10, 5)),
    titleRows: maybe(span),
    titleColumns: maybe(span),
    margins: maybe(
      fc.record({ top: margin, bottom: margin, left: margin, right: margin, header: margin, footer: margin }),
    ),
    centerHorizontally: maybe(fc.constant(true)),
    header: parts,
    footer: parts,
  })
  .map(given);

const columnsOf = (styles: number) =>
  fc
    .uniqueArray(
      fc
        .record({
          // Beyond the cells, so that no cell takes its column's style.
          column: fc.integer({ min: 10, max: 30 }),
          width: maybe(fc.integer({ min: 10, max: 400 })),
          hidden: maybe(fc.constant(true)),
          outlineLevel: maybe(fc.integer({ min: 1, max: 7 })),
          style: styles > 0 ? maybe(fc.nat(styles - 1)) : fc.constant(undefined),
        })
        .map(given)
        .filter((found) => Object.keys(found).length > 1),
      { maxLength: 4, selector: ({ column }) => column },
    )
    .map((found) => found.sort((a, b) => a.column - b.column));

const rows = fc
  .uniqueArray(
    fc
      .record({
        row: fc.nat(40),
        height: maybe(fc.integer({ min: 5, max: 300 })),
        hidden: maybe(fc.constant(true)),
        outlineLevel: maybe(fc.integer({ min: 1, max: 7 })),
      })
      .map(given)
      .filter((found) => Object.keys(found).length > 1),
    { maxLength: 4, selector: ({ row }) => row },
  )
  .map((found) => found.sort((a, b) => a.row - b.row));

const onCells = <T extends { row: number; column: number }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .uniqueArray(item, { maxLength: 3, selector: ({ row, column }) => row * 100 + column })
    .map((found) => found.sort((a, b) => a.row - b.row || a.column - b.column));

const hyperlinks = onCells(
  fc
    .tuple(
      fc.nat(15),
      fc.nat(8),
      fc.constantFrom(
        { documentReference: "'Gap Analysis'!A5" },
        { address: 'https://example.org/?a=1&b=2' },
        { address: 'https://example.org/page', documentReference: 'place "1"' },
      ),
      maybe(fc.constantFrom('To the gaps', '<tip> & "more"')),
    )
    .map(([row, column, link, screenTip]) => given({ row, column, ...link, screenTip })),
);

const notes = onCells(
  fc
    .tuple(fc.nat(15), fc.nat(8), text, maybe(fc.constantFrom('A. Nalyst', 'Ü')), maybe(fc.constant(true)))
    .map(([row, column, said, author, visible]) => given({ row, column, text: said, author, visible })),
);

const sheet = (name: string, index: number, styles: readonly CellStyle[]): fc.Arbitrary<SheetData> =>
  fc
    .record({
      visibility:
        index === 0
          ? fc.constant('Visible' as const)
          : fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
      tabColor: maybe(color),
      showGridlines: fc.boolean(),
      showHeadings: maybe(fc.constant(false as const)),
      cells: cells(styles),
      columns: columnsOf(styles.length),
      rows,
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
      tables: fc.oneof(
        fc.constant([]),
        fc.tuple(table(`Table_${index}`, 20)),
        fc.tuple(table(`Table_${index}`, 20), table(`Tabelle${index}ß`, 30)),
      ),
      validations: fc.uniqueArray(validation, {
        maxLength: 3,
        selector: (rule) => JSON.stringify({ ...rule, ranges: null }),
      }),
      conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
      hyperlinks,
      pageLayout,
      notes: maybe(notes.filter((found) => found.length > 0)),
      charts: maybe(fc.array(chart(name), { minLength: 1, maxLength: 2 })),
      pictures: maybe(fc.array(picture, { minLength: 1, maxLength: 2 })),
    })
    .map(({ tables, ...rest }) => ({
      ...given(rest),
      name,
      tables: tables.map((made) => made.table),
      cells: [...rest.cells, ...tables.flatMap((made) => made.cells)],
      conditionalFormats: rest.conditionalFormats.map((format, priority) => ({ ...format, priority })),
    }));

const property = fc.constantFrom('Gap analysis & roadmap', 'A. Nalyst', ' spaced ', 'Üñí');

const properties = fc
  .record({
    title: maybe(property),
    subject: maybe(property),
    author: maybe(property),
    company: maybe(property),
    category: maybe(property),
    keywords: maybe(property),
    comments: maybe(property),
    manager: maybe(property),
    custom: maybe(
      fc.dictionary(fc.constantFrom('Template', 'Count <1>', 'Final'), fc.oneof(property, fc.integer(), fc.boolean()), {
        minKeys: 1,
        noNullPrototype: true,
      }),
    ),
  })
  .map(given);

const sheetNames = ['Start', 'Gap Analysis', "Ops's plan", 'Übersicht & <mehr>', 'TLP1'];

/** Workbooks of everything that the model holds. */
export const workbook: fc.Arbitrary<WorkbookData> = fc
  .tuple(fc.array(style, { maxLength: 5 }), fc.shuffledSubarray(sheetNames, { minLength: 1, maxLength: 3 }))
  .chain(([styles, names]) =>
    fc
      .record({
        properties,
        sheets: fc.tuple(...names.map((name, index) => sheet(name, index, styles))),
        local: fc.boolean(),
        customXml: maybe(
          fc
            .subarray(['<a xmlns="urn:one">x &amp; y</a>', '<?xml version="1.0"?><b:b xmlns:b="urn:two"/>'], {
              minLength: 1,
            })
            .map((xml) =>
              xml.map((of, index) => ({ id: `{0000000${index + 1}-0000-4000-8000-000000000000}`, xml: of })),
            ),
        ),
      })
      .map(({ local, ...rest }) =>
        given({
          ...rest,
          styles,
          activeSheet: 0,
          names: [
            {
              name: 'Names',
              formula: `='${names[0].replaceAll("'", "''")}'!$A$1:$A$3`,
              visible: true,
              comment: 'A <list>',
            },
            { name: 'Hidden_1', formula: '=1+1', visible: false },
            ...(local ? [{ name: 'Here', formula: '="x"', visible: true, sheet: names[0] }] : []),
          ],
        }),
      ),
  );

/** The same data with styles in place of their numbers, for comparison. */
export function resolved(data: WorkbookData): object {
  const styleOf = (index: number | undefined) =>
    index === undefined || Object.keys(data.styles[index]).length === 0 ? {} : { style: data.styles[index] };
  const withStyle = <T extends { style?: number }>({ style: index, ...item }: T) => ({ ...item, ...styleOf(index) });
  const { styles, ...rest } = data;
  void styles;
  return {
    ...rest,
    sheets: data.sheets.map((of) => ({
      ...of,
      cells: of.cells.map(withStyle),
      columns: of.columns.map(withStyle),
      rows: of.rows.flatMap(withoutFit),
    })),
  };
}

/** A height that was only fitted to the text says nothing of its own. */
function withoutFit({ fittedHeight, ...row }: WorkbookData['sheets'][number]['rows'][number]) {
  void fittedHeight;
  return Object.keys(row).length > 1 ? [row] : [];
}
