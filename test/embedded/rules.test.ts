import { openSession, type Session } from './support';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

interface Rule {
  readonly rule: string;
  readonly source: string;
  readonly code: string;
  readonly batch: Batch;
}

const support = 'Microsoft Support';
const learn = 'Microsoft Learn, Office Add-ins';
const limits = `${support}: Excel specifications and limits`;

const validation =
  (rule: Excel.DataValidationRule): Batch =>
  (sheet) => {
    sheet.getRange('H1:H3').dataValidation.rule = rule;
  };

const format =
  (formula: string): Batch =>
  (sheet) => {
    sheet.getRange('H1:H3').conditionalFormats.add('Custom').custom.rule.formula = formula;
  };

const rules: readonly Rule[] = [
  ...['', 'a'.repeat(32), 'a/b', 'a[b', "'a", 'History'].map((name) => ({
    rule: `a sheet cannot be named '${name.slice(0, 10)}'`,
    source: `${support}: Rename a worksheet`,
    code: 'InvalidArgument',
    batch: ((sheet: Excel.Worksheet) => {
      sheet.name = name;
    }) as Batch,
  })),
  {
    rule: 'two sheets cannot have one name, whatever the case',
    source: `${support}: Rename a worksheet`,
    code: 'ItemAlreadyExists',
    batch: (_, context) => context.workbook.worksheets.add('SHEET1'),
  },
  {
    rule: 'the last visible sheet cannot be deleted',
    source: `${learn}: Work with worksheets`,
    code: 'InvalidOperation',
    batch: (sheet) => sheet.delete(),
  },
  ...['TLP1', 'R1C1', 'c', '1st', 'a b', 'a-b'].map((name) => ({
    rule: `'${name}' is no defined name`,
    source: `${support}: Names in formulas`,
    code: 'InvalidArgument',
    batch: ((_: unknown, context: Excel.RequestContext) => context.workbook.names.add(name, '=1')) as Batch,
  })),
  {
    rule: 'names and tables share one space',
    source: `${support}: Rename an Excel table`,
    code: 'ItemAlreadyExists',
    batch: (sheet, context) => {
      sheet.tables.add('J1:J2', true).name = 'Shared';
      context.workbook.names.add('shared', '=1');
    },
  },
  {
    rule: 'tables do not overlap',
    source: `${support}: Create and format tables`,
    code: 'InvalidArgument',
    batch: (sheet) => {
      sheet.tables.add('L1:M3', true);
      sheet.tables.add('M3:N5', true);
    },
  },
  {
    rule: 'cells beside a table do not shift part of it',
    source: 'Excel: "The operation is attempting to shift cells in a table"',
    code: 'InvalidOperation',
    batch: (sheet) => {
      sheet.tables.add('P3:Q4', true);
      sheet.getRange('P1').insert('Down');
    },
  },
  {
    rule: 'a matrix has the range’s size',
    source: `${learn}: Set and get range values, text, or formulas`,
    code: 'InvalidArgument',
    batch: (sheet) => {
      sheet.getRange('H1:H3').values = [[1], [2]];
    },
  },
  {
    rule: 'null is a value only inside a matrix',
    source: `${learn}: Blank and null values`,
    code: 'InvalidArgument',
    batch: (sheet) => {
      sheet.getRange('H1').values = null as never;
    },
  },
  {
    rule: 'a formula has at most 8,192 characters',
    source: limits,
    code: 'InvalidArgument',
    batch: (sheet) => {
      sheet.getRange('H1').formulas = [[`=1${'+1'.repeat(4096)}`]];
    },
  },
  {
    rule: 'a cell holds at most 32,767 characters',
    source: limits,
    code: 'InvalidArgument',
    batch: (sheet) => {
      sheet.getRange('H1').values = [['a'.repeat(32_768)]];
    },
  },
  ...['=SUM(', '=1+', '=)', '=A1 B1)'].map((formula) => ({
    rule: `'${formula}' is no formula`,
    source: 'Excel refuses it: "There\'s a problem with this formula"',
    code: 'InvalidArgument',
    batch: ((sheet: Excel.Worksheet) => {
      sheet.getRange('H1').formulas = [[formula]];
    }) as Batch,
  })),
  ...['=SUM(Nowhere[ID])', '=SUM(Levels[Other])', '=Levels[As-Is Level]', '=Levels[@As Is]'].map((formula) => ({
    rule: `'${formula}' names a table and a column as Excel wants them`,
    source: `${support}: Using structured references with Excel tables`,
    code: 'InvalidArgument',
    batch: ((sheet: Excel.Worksheet) => {
      sheet.getRange('S1').values = [['As-Is Level']];
      const table = sheet.tables.getItemOrNullObject('Levels');
      return sheet.context.sync().then(() => {
        if (table.isNullObject) sheet.tables.add('S1:S2', true).name = 'Levels';
        sheet.getRange('H1').formulas = [[formula]];
      });
    }) as Batch,
  })),
  {
    rule: 'an inline list has at most 255 characters',
    source: 'jmcnamara/XlsxWriter issue 562; qax-os/excelize issue 1878',
    code: 'InvalidArgument',
    batch: validation({ list: { inCellDropDown: true, source: 'a,'.repeat(128) } }),
  },
  {
    rule: 'a validation takes no structured reference',
    source: 'office-js issue 6135',
    code: 'InvalidArgument',
    batch: validation({ list: { inCellDropDown: true, source: '=Gaps[ID]' } }),
  },
  {
    rule: 'a validation has one kind of rule',
    source: `${learn}: Add data validation to Excel ranges`,
    code: 'InvalidArgument',
    batch: validation({ custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }),
  },
  ...['=Gaps[ID]=1', '=TEST.X(A1)', '=A1={1,2}'].map((formula) => ({
    rule: `a conditional format does not take '${formula}'`,
    source: 'office-js issue 6135',
    code: 'InvalidArgument',
    batch: format(formula),
  })),
  {
    rule: 'an unknown sheet is not found',
    source: `${learn}: Error handling`,
    code: 'ItemNotFound',
    batch: (_, context) => context.workbook.worksheets.getItem('Nowhere').getRange('A1'),
  },
  {
    rule: 'an address that is none is refused',
    source: `${learn}: Error handling`,
    code: 'InvalidArgument',
    batch: (sheet) => sheet.getRange('Nowhere!'.slice(0, -1)),
  },
  {
    rule: 'a range does not leave the sheet',
    source: limits,
    code: 'InvalidArgument',
    batch: (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
  },
  {
    rule: 'an outline has seven groups at most',
    source: `${support}: Outline (group) data in a worksheet`,
    code: 'InvalidOperation',
    batch: (sheet) => {
      for (let level = 0; level < 8; level++) sheet.getRange('20:21').group('ByRows');
    },
  },
  {
    rule: 'a request has at most 5 MB',
    source: `${learn}: Resource limits and performance optimization`,
    code: 'RequestPayloadSizeLimitExceeded',
    batch: (sheet) => {
      sheet.getRange('A1:GR1000').values = Array.from({ length: 1000 }, () =>
        new Array(200).fill('thirty characters in each cell'),
      );
    },
  },
  {
    rule: 'an unknown property is refused by its name',
    source: 'the design of this host',
    code: 'ApiNotFound',
    batch: (sheet) => sheet.getRange('A1').load('formulasR1C1'),
  },
  {
    rule: 'an unknown method is refused by its name',
    source: 'the design of this host',
    code: 'ApiNotFound',
    batch: (sheet) => sheet.getRange('A1').flashFill(),
  },
  {
    rule: 'an unknown class is refused by its name',
    source: 'the design of this host',
    code: 'ApiNotFound',
    batch: (sheet) => sheet.charts.load('count'),
  },
];

test.each(rules)('$rule ($source)', async ({ code, batch }) => {
  expect(await session.refusal(batch)).toBe(code);
});

test('what was done before the failing statement stays, and the error names that statement', async () => {
  const error = await session
    .run((sheet) => {
      sheet.getRange('A30').values = [['kept']];
      sheet.getRange('A31:A32').values = [[1]];
      sheet.getRange('A33').values = [['not reached']];
    })
    .catch((problem: OfficeExtension.Error) => problem);
  expect((error as OfficeExtension.Error).debugInfo.statement).toContain('range1.values');
  expect(await session.values('A30:A33')).toEqual([['kept'], [''], [''], ['']]);
});

test('a spilling formula inside a table shows #SPILL! (Microsoft Support: #SPILL! error, table formula)', async () => {
  await session.run((sheet) => {
    sheet.getRange('U1:U3').values = [['Head'], [''], ['']];
    sheet.tables.add('U1:U3', true);
    sheet.getRange('U2').formulas = [['=SEQUENCE(2,2)']];
  });
  expect(await session.values('U2:V3')).toEqual([
    ['#SPILL!', ''],
    ['', ''],
  ]);
});

describe('typed text is read as en-US (office-js issues 229 and 1559)', () => {
  test.each([
    ['3.10', 3.1, 'General'],
    ['0000011', 11, 'General'],
    ['1/4/2027', 46391, 'm/d/yyyy'],
    ['2027-01-04', 46391, 'm/d/yyyy'],
    ['5%', 0.05, '0%'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ["'3.10", '3.10', 'General'],
    ['R-001FS+5d', 'R-001FS+5d', 'General'],
    ['3.1.2', '3.1.2', 'General'],
  ])('%s', async (typed, value, numberFormat) => {
    const found = await session.run(async (sheet, context) => {
      const cell = sheet.getRange('X1');
      cell.clear();
      cell.values = [[typed]];
      cell.load('values, numberFormat');
      await context.sync();
      return [cell.values[0][0], cell.numberFormat[0][0]];
    });
    expect(found).toEqual([value, numberFormat]);
  });

  test('except where the cell is formatted as text', async () => {
    const values = await session.run(async (sheet, context) => {
      const cells = sheet.getRange('X3:X5');
      cells.numberFormat = '@' as never;
      cells.values = [['3.10'], ['=1+1'], ['2027-01-04']];
      cells.load('values');
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([['3.10'], ['=1+1'], ['2027-01-04']]);
  });
});

test('a member of the common API that is not there is named', () => {
  expect(() => (session.client.Office as unknown as { ribbon: unknown }).ribbon).toThrow('Office.ribbon');
  const { requirements } = session.client.Office.context;
  expect(['1.14', '1.15'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
});
