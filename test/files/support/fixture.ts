import type { ChartData, PictureData } from '../../../src/embedded/drawing-data';
import type { CellData, CellStyle, FilterCriteria, SheetData, WorkbookData } from '../../../src/embedded/workbook-data';

const styles: readonly CellStyle[] = [
  { bold: true, fontColor: '#FFFFFF', fillColor: '#0F6CBD', wrapText: true, verticalAlignment: 'Center' },
  { numberFormat: '@', horizontalAlignment: 'Left', indentLevel: 1 },
  { numberFormat: 'yyyy-mm-dd', horizontalAlignment: 'Center' },
  {
    numberFormat: '0.0',
    fontName: 'Arial',
    fontSize: 10,
    italic: true,
    underline: true,
    borders: {
      top: { style: 'Continuous', weight: 'Thin', color: '#808080' },
      bottom: { style: 'Double', weight: 'Thick', color: '#000000' },
      left: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
      right: { style: 'Dot', weight: 'Hairline', color: '#00FF00' },
    },
  },
  { numberFormat: '0%', horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Top' },
];

const plainSheet: Omit<SheetData, 'name'> = {
  visibility: 'Visible',
  showGridlines: true,
  cells: [],
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  tables: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  pageLayout: { orientation: 'Portrait', paperSize: 'A4' },
};

/** A sheet with nothing but what is given. */
export const sheetOf = (name: string, given: Partial<SheetData> = {}): SheetData => ({ ...plainSheet, name, ...given });

/** A workbook of some sheets and nothing else but what is given. */
export const workbookOf = (sheets: readonly SheetData[], given: Partial<WorkbookData> = {}): WorkbookData => ({
  properties: {},
  names: [],
  styles: [],
  activeSheet: 0,
  sheets,
  ...given,
});

/** Cells from rows of values; text that starts with '=' is a formula, its result beside it in a pair. */
export function cellsOf(
  rows: readonly (readonly (CellData['value'] | readonly [string, CellData['value']])[])[],
  first = { row: 0, column: 0 },
): CellData[] {
  return rows.flatMap((row, r) =>
    row.map((entry, c) => ({
      row: first.row + r,
      column: first.column + c,
      ...(Array.isArray(entry)
        ? { formula: entry[0] as string, value: entry[1] as CellData['value'] }
        : { value: entry as CellData['value'] }),
    })),
  );
}

const filters: Readonly<Record<string, { readonly filter: FilterCriteria }>> = {
  ID: { filter: { filterOn: 'Custom', criterion1: '=G*', criterion2: '<>', operator: 'And' } },
  'Levels Short': { filter: { filterOn: 'TopPercent', criterion1: '100' } },
  Due: { filter: { filterOn: 'Values', values: ['', { date: '2027-01-01', specificity: 'Year' }] } },
};

const headings = ['ID', 'Importance', 'As-Is Level', 'To-Be\nLevel', 'Levels Short', 'Note', 'Due', 'Done'];
const short = '=IF(OR([@[As-Is Level]]="",[@[To-Be\nLevel]]=""),"",[@[To-Be\nLevel]]-[@[As-Is Level]])';
const due = '=WORKDAY.INTL(StatusDate,10*[@[Levels Short]],"0000011")';

const gaps: CellData[] = [
  ...headings.map((value, column) => ({ row: 3, column, value, style: 0 })),
  ...(
    [
      ['G-001', 'High', 1, 4, 3, '=x', 46433, 0.5],
      ['G-002', 'Medium', 2, 3, 1, '3.10', 46405, 1],
      ['G-003', 'Low', 0, 5, 5, 'A&B <C> "D" _x0041_', 46461, 0],
    ] as const
  ).flatMap((row, r) =>
    row.map((value, column) => ({
      row: 4 + r,
      column,
      value,
      ...(column === 4 && { formula: short }),
      ...(column === 6 && { formula: due }),
      ...([undefined, undefined, undefined, undefined, 3, 1, 2, 4][column] !== undefined && {
        style: [0, 0, 0, 0, 3, 1, 2, 4][column],
      }),
    })),
  ),
];

/** One workbook that uses every feature of the writer; every cached value in it is right. */
const axis = { visible: true } as const;
const at = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });

/** Bars from dates on, a secondary group over them, labels, and words for those who do not see it. */
const roadmapChart: ChartData = {
  anchor: { placement: 'TwoCell', from: at(13, 0), to: at(30, 7) },
  name: 'Roadmap chart',
  altText: 'Two gaps, one <above> the other.',
  type: 'BarStacked',
  title: { visible: true, text: 'Gaps & more', font: { size: 12, bold: true } },
  legend: { visible: true, position: 'Bottom', hiddenEntries: [0] },
  series: [
    {
      type: 'BarStacked',
      axisGroup: 'Primary',
      name: "='Gap Analysis'!$B$4",
      values: "='Gap Analysis'!$F$5:$F$7",
      categories: "='Gap Analysis'!$A$5:$A$7",
      fill: 'None',
      gapWidth: 40,
      points: [{ index: 1, fill: '#8A1C1C' }],
      labels: { showValue: true, position: 'Center', numberFormat: '"◆"' },
    },
    {
      type: 'BarStacked',
      axisGroup: 'Secondary',
      name: 'Status date',
      values: "='Gap Analysis'!$F$5:$F$7",
      categories: "='Gap Analysis'!$A$5:$A$7",
      fill: '#C00000',
      yErrorBars: { type: 'FixedValue', include: 'PlusValues', endStyleCap: false, value: 2 },
    },
  ],
  axes: {
    category: { ...axis, reversed: true, crossing: 'Maximum' },
    value: { ...axis, minimum: 0, maximum: 10, majorUnit: 2.5, numberFormat: 'mmm yyyy', majorGridlines: {} },
    secondaryCategory: { visible: false, reversed: true },
    secondaryValue: { ...axis, minimum: 0, maximum: 10, tickLabelPosition: 'None', line: { style: 'None' } },
  },
};

const picture: PictureData = {
  anchor: { placement: 'OneCell', from: at(13, 8), width: 72, height: 36 },
  name: 'Logo',
  altText: 'A dot',
  format: 'PNG',
  image: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  lockAspectRatio: true,
};

export const everything: WorkbookData = {
  properties: {
    title: 'Gap analysis & roadmap',
    subject: 'Fixture',
    author: 'A. Nalyst',
    company: 'Example',
    category: 'Test',
    keywords: 'gap; roadmap',
    comments: 'Made by a test',
    manager: 'M. Anager',
    custom: { Template: '1.0', Count: 3, Share: 0.5, Final: false },
  },
  styles,
  activeSheet: 1,
  customXml: [
    {
      id: '{00000001-0000-4000-8000-000000000000}',
      xml: '<plan xmlns="urn:example:plan"><version>1 &amp; 2</version></plan>',
    },
  ],
  names: [
    { name: 'StatusDate', formula: '=Settings!$B$1', visible: true, comment: 'The day that counts as today' },
    { name: 'ImportanceList', formula: '=Settings!$D$1:$D$3', visible: true },
    { name: 'Ids', formula: '=Gaps[ID]', visible: false },
    { name: 'FirstGap', formula: '=Gap Analysis!$A$5', visible: true, sheet: 'Gap Analysis' },
    { name: 'LastGap', formula: "='Gap Analysis'!$A$7", visible: true },
  ],
  sheets: [
    sheetOf('Settings', {
      tabColor: '#0F6CBD',
      cells: [
        ...cellsOf([
          ['Status date', 46391, null, 'High'],
          ['Ready', true, null, 'Medium'],
          ['Looks like an error', '#N/A', null, 'Low'],
          ['Is one', { error: '#N/A' }, null, null],
          ['Calculated one', ['=1/0', { error: '#DIV/0!' }], null, null],
          ['Text', ['=A1&" & more"', 'Status date & more'], null, null],
          ['Truth', ['=B1>0', true], null, null],
          ['Nothing', ['=""', ''], null, null],
          ['Newer', ['=AGGREGATE(14,6,Gaps[Levels Short],1)', 5], null, null],
          ['Joined', ['=TEXTJOIN(", ",TRUE,Gaps[ID])', 'G-001, G-002, G-003'], null, null],
          ['Whole column', ['=SUM(Gaps[[As-Is Level]:[To-Be\nLevel]])', 15], null, null],
        ]),
      ],
      columns: [
        { column: 0, width: 190 },
        { column: 5, width: 90, hidden: true },
      ],
      hyperlinks: [
        { row: 0, column: 0, documentReference: "'Gap Analysis'!A5", screenTip: 'To the gaps' },
        { row: 1, column: 0, address: 'https://example.org/?a=1&b=2' },
        { row: 2, column: 0, address: 'https://example.org/', documentReference: 'errors' },
      ],
      showHeadings: false,
      notes: [
        { row: 0, column: 1, text: ' The day <that> counts\nas today ', author: 'A. Nalyst' },
        { row: 5, column: 0, text: 'Always shown', visible: true },
      ],
    }),
    sheetOf('Gap Analysis', {
      showGridlines: false,
      charts: [roadmapChart],
      pictures: [picture],
      cells: [{ row: 0, column: 0, value: 'Gaps', style: 0 }, ...gaps],
      columns: [
        { column: 0, width: 70 },
        { column: 5, width: 160, style: 1 },
        { column: 6, width: 96, style: 2, outlineLevel: 1 },
        { column: 7, width: 64, outlineLevel: 1, hidden: true },
      ],
      rows: [
        { row: 0, height: 40 },
        { row: 8, height: 20, hidden: true, outlineLevel: 1 },
      ],
      frozen: { rows: 4, columns: 1 },
      tables: [
        {
          name: 'Gaps',
          range: { row: 3, column: 0, rowCount: 4, columnCount: 8 },
          style: 'TableStyleLight9',
          showBandedRows: true,
          showFilterButton: true,
          columns: headings.map((name) => ({
            name,
            ...(name === 'Levels Short' && { formula: short }),
            ...(name === 'Due' && { formula: due }),
            // Criteria of every kind, which all rows pass.
            ...filters[name],
          })),
        },
        {
          name: 'Notes',
          range: { row: 10, column: 0, rowCount: 2, columnCount: 2 },
          style: 'TableStyleMedium2',
          showBandedRows: false,
          showFilterButton: false,
          columns: [{ name: 'Gap' }, { name: "It's [1] #1" }],
        },
      ],
      validations: [
        {
          ranges: [{ row: 4, column: 1, rowCount: 3, columnCount: 1 }],
          type: 'list',
          formula1: '=ImportanceList',
          ignoreBlanks: true,
          inCellDropDown: true,
          prompt: { title: 'Importance', message: 'How much this gap matters' },
          errorAlert: { style: 'Stop', title: 'Importance', message: 'Choose one of the list' },
        },
        {
          ranges: [{ row: 4, column: 5, rowCount: 3, columnCount: 1 }],
          type: 'list',
          formula1: 'Yes,No,"Perhaps"',
          ignoreBlanks: true,
          inCellDropDown: false,
          errorAlert: { style: 'Warning', title: '', message: 'Really?' },
        },
        {
          ranges: [
            { row: 4, column: 2, rowCount: 3, columnCount: 1 },
            { row: 4, column: 3, rowCount: 3, columnCount: 1 },
          ],
          type: 'wholeNumber',
          operator: 'Between',
          formula1: 0,
          formula2: 5,
          ignoreBlanks: true,
          errorAlert: { style: 'Information', title: 'Level', message: '0 to 5' },
        },
        {
          ranges: [{ row: 4, column: 6, rowCount: 3, columnCount: 1 }],
          type: 'date',
          operator: 'GreaterThanOrEqualTo',
          formula1: '=StatusDate',
          ignoreBlanks: false,
        },
        {
          ranges: [{ row: 4, column: 0, rowCount: 3, columnCount: 1 }],
          type: 'custom',
          formula1: '=COUNTIF($A$5:$A$7,A5)=1',
          ignoreBlanks: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: [{ row: 4, column: 1, rowCount: 3, columnCount: 1 }],
          priority: 0,
          stopIfTrue: true,
          rule: {
            type: 'custom',
            formula: '=$B5="High"',
            style: {
              bold: true,
              fontColor: '#8A0000',
              fillColor: '#FDE7E9',
              numberFormat: '@',
              borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#8A0000' } },
            },
          },
        },
        {
          ranges: [{ row: 4, column: 4, rowCount: 3, columnCount: 1 }],
          priority: 1,
          stopIfTrue: false,
          rule: { type: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=2', style: { italic: true } },
        },
        {
          ranges: [{ row: 4, column: 7, rowCount: 3, columnCount: 1 }],
          priority: 2,
          stopIfTrue: false,
          rule: { type: 'dataBar', color: '#0F6CBD', minimum: 0, maximum: 1 },
        },
      ],
      hyperlinks: [],
      pageLayout: {
        orientation: 'Landscape',
        paperSize: 'A4',
        fitToWidth: 1,
        printArea: { row: 0, column: 0, rowCount: 12, columnCount: 8 },
        titleRows: { first: 3, last: 3 },
        titleColumns: { first: 0, last: 0 },
        margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
        centerHorizontally: true,
        header: { left: 'Gaps && more', center: '&"Arial,Bold"TLP:AMBER' },
        footer: { right: 'Page &P of &N' },
      },
    }),
    sheetOf('Engine', {
      visibility: 'Hidden',
      cells: [
        {
          row: 0,
          column: 0,
          value: 2,
          formula: '=TRANSPOSE(Gaps[Levels Short])-1',
          spill: { rowCount: 1, columnCount: 3 },
        },
        { row: 0, column: 1, value: 0 },
        { row: 0, column: 2, value: 4 },
        {
          row: 2,
          column: 0,
          value: 5,
          formula: '=MAX(IF(Gaps[Importance]="Low",Gaps[Levels Short]))',
          spill: { rowCount: 1, columnCount: 1 },
        },
      ],
    }),
    sheetOf("Ops's plan", {
      visibility: 'VeryHidden',
      cells: cellsOf([[['=Engine!A1*2', 4]]]),
      pageLayout: { orientation: 'Portrait', paperSize: 'Letter', titleRows: { first: 0, last: 1 } },
    }),
  ].map((sheet) =>
    sheet.name === 'Gap Analysis'
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            ...cellsOf(
              [
                ['Gap', "It's [1] #1"],
                ['G-001', 'x'],
              ],
              { row: 10, column: 0 },
            ),
          ],
        }
      : sheet,
  ),
};
