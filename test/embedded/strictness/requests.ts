import { client, issue, reasoned, sources, types, type Rule } from './rule';

const missing: readonly (readonly [what: string, words: RegExp, batch: Rule['batch']])[] = [
  ['sheet', /'Nowhere'/, (_, { workbook }) => workbook.worksheets.getItem('Nowhere').getRange('A1')],
  ['table', /'Nowhere'/, (_, { workbook }) => workbook.tables.getItem('Nowhere').getRange()],
  ['column', /'Nowhere'/, (sheet) => sheet.tables.add('A1:B2', true).columns.getItem('Nowhere').getDataBodyRange()],
  ['row of a table', /no row 5/, (sheet) => sheet.tables.add('A1:B2', true).rows.getItemAt(5).delete()],
  ['name', /'Nowhere'/, (_, { workbook }) => workbook.names.getItem('Nowhere').delete()],
  ['setting', /'Nowhere'/, (_, { workbook }) => workbook.settings.getItem('Nowhere').load('value')],
  [
    'property of the document',
    /'Nowhere'/,
    (_, { workbook }) => workbook.properties.custom.getItem('Nowhere').delete(),
  ],
  [
    'custom XML part',
    /CustomXmlPartCollection has no/,
    (_, { workbook }) => workbook.customXmlParts.getItem('{0}').getXml(),
  ],
  [
    'conditional format',
    /conditional format/,
    (sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).delete(),
  ],
  ['meeting of two ranges', /do not meet/, (sheet) => sheet.getRange('A1').getIntersection('B2').load('address')],
  ['sheet behind the last', /next sheet/, (sheet) => sheet.getNext().load('name')],
];

const outside: readonly (readonly [what: string, batch: Rule['batch']])[] = [
  ['the row 1,048,577', (sheet) => sheet.getRange('A1048577')],
  ['the column XFE', (sheet) => sheet.getRange('XFE1')],
  ['a cell above the first', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['a cell below the last', (sheet) => sheet.getRange('A1048576').getOffsetRange(1, 0)],
  ['a range wider than the sheet', (sheet) => sheet.getRangeByIndexes(0, 1, 1, 16_384)],
  ['a range of no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ['half a cell', (sheet) => sheet.getCell(0.5, 0)],
  ['a word that is no name', (sheet) => sheet.getRange('Nowhere')],
];

const protectedStructure: readonly (readonly [what: string, batch: Rule['batch']])[] = [
  ['add a sheet', (_, { workbook }) => workbook.worksheets.add('New')],
  ['rename a sheet', (sheet) => (sheet.name = 'New')],
  ['hide a sheet', (_, { workbook }) => (workbook.worksheets.getItem('Other').visibility = 'Hidden')],
  ['move a sheet', (sheet) => (sheet.position = 1)],
  ['delete a sheet', (_, { workbook }) => workbook.worksheets.getItem('Other').delete()],
];

const protectedSheet: readonly (readonly [what: string, batch: Rule['batch']])[] = [
  ['write a value', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['format a cell', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
  ['insert a row', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['clear a cell', (sheet) => sheet.getRange('A1').clear()],
  ['set a validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
  ['make a table', (sheet) => sheet.tables.add('A1:B2', true)],
];

/** One cell of thirty characters in a thousand rows of two hundred: more than 5 MB. */
const tooMuch = (): string[][] =>
  Array.from({ length: 1000 }, () => new Array(200).fill('thirty characters in each cell'));

export const requests: readonly Rule[] = [
  ...missing.map(([what, words, batch]): Rule => ({
    rule: `an unknown ${what} is not found`,
    source: sources.errors,
    refused: ['ItemNotFound', words],
    batch,
  })),
  ...outside.map(([what, batch]): Rule => ({
    rule: `${what} is no range: a sheet has 1,048,576 rows and 16,384 columns`,
    source: sources.limits,
    refused: ['InvalidArgument', /beyond the sheet|no range|no address/],
    leavesNothing: true,
    batch,
  })),
  {
    rule: 'the last cell of a sheet is one',
    source: sources.limits,
    answers: ['Sheet1!XFD1048576'],
    batch: async (sheet, context) => {
      const last = sheet.getRange('XFD1048576').load('address');
      await context.sync();
      return [last.address];
    },
  },
  {
    rule: 'an address has at most 8,192 characters',
    source: sources.performance,
    refused: ['InvalidArgument', /at most 8192 characters/],
    batch: (sheet) => sheet.getRange(`A1${',A1'.repeat(3000)}`),
  },
  {
    rule: 'a request has at most 5 MB',
    source: sources.performance,
    refused: ['RequestPayloadSizeLimitExceeded', /5 MB/],
    batch: (sheet) => {
      sheet.getRange('A1:GR1000').values = tooMuch();
    },
  },
  {
    rule: 'a request’s size is counted in bytes and not in characters',
    source: sources.performance,
    refused: ['RequestPayloadSizeLimitExceeded', /5 MB/],
    batch: (sheet) => {
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => ['計'.repeat(20_000)]);
    },
  },
  {
    rule: 'an answer has at most 5 MB',
    source: sources.performance,
    refused: ['ResponsePayloadSizeLimitExceeded', /5 MB/],
    batch: async (sheet, context) => {
      sheet.getRange('A1:CV2000').values = 'twenty-six letters and so on' as never;
      await context.sync();
      sheet.getRange('A1:CV2000').load('values');
      await context.sync();
    },
  },
  {
    rule: 'of more than five million cells values are null',
    source: issue(6781),
    answers: [null, 5_000_001],
    batch: async (sheet, context) => {
      const range = sheet.getRange('A1:E1000001').load('values,cellCount');
      await context.sync();
      return [range.values, range.cellCount - 4];
    },
  },
  {
    rule: 'of whole columns values are null',
    source: types('Range.values'),
    answers: [null],
    batch: async (sheet, context) => {
      const range = sheet.getRange('A:B').load('values');
      await context.sync();
      return [range.values];
    },
  },
  {
    rule: 'the settings of an add-in hold at most 2 MB',
    source: issue(621),
    refused: ['InvalidArgument', /at most 2 MB/],
    batch: (_, { workbook }) => {
      workbook.settings.add('first', 'a'.repeat(1_500_000));
      workbook.settings.add('second', 'a'.repeat(1_000_000));
    },
  },
  {
    rule: 'a setting has a key',
    source: types('SettingCollection.add'),
    refused: ['InvalidArgument', /a key/],
    batch: (_, { workbook }) => workbook.settings.add('', 1),
  },
  {
    rule: 'a property of the document has at most 255 characters',
    source: types('DocumentProperties.title'),
    refused: ['InvalidArgument', /at most 255 characters/],
    batch: (_, { workbook }) => {
      workbook.properties.title = 'a'.repeat(256);
    },
  },
  {
    rule: 'a custom XML part is well formed',
    source: types('CustomXmlPartCollection.add'),
    refused: ['InvalidArgument', /not well formed/],
    batch: (_, { workbook }) => workbook.customXmlParts.add('<a xmlns="urn:x"><b></a>'),
  },
  ...protectedStructure.map(([what, batch]): Rule => ({
    rule: `one cannot ${what} where the structure of the workbook is protected`,
    source: types('WorkbookProtection.protect'),
    refused: ['AccessDenied', /structure of the workbook is protected/],
    batch: (sheet, context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.protection.protect('secret');
      batch(sheet, context);
    },
  })),
  ...protectedSheet.map(([what, batch]): Rule => ({
    rule: `one cannot ${what} on a protected sheet`,
    source: sources.errors,
    refused: ['AccessDenied', /sheet is protected/],
    batch: (sheet, context) => {
      sheet.protection.protect();
      batch(sheet, context);
    },
  })),
  {
    rule: 'what is protected cannot be protected again',
    source: issue(6784),
    refused: ['AccessDenied', /protected already/],
    batch: (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  },
  {
    rule: 'a protection goes with its password only',
    source: types('WorksheetProtection.unprotect'),
    refused: ['InvalidArgument', /password is not right/],
    batch: (sheet) => {
      sheet.protection.protect({}, 'right');
      sheet.protection.unprotect('wrong');
    },
  },
  {
    rule: 'once unprotected, a sheet can be written to',
    source: types('WorksheetProtection.unprotect'),
    answers: [1],
    batch: async (sheet, context) => {
      sheet.protection.protect({}, 'right');
      sheet.protection.unprotect('right');
      sheet.getRange('A1').values = [[1]];
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values[0];
    },
  },
  ...(
    [
      ['property', /Range\.formulasR1C1\./, (sheet) => sheet.getRange('A1').load('formulasR1C1')],
      [
        'property deep in load',
        /RangeFont\.tintAndShade\./,
        (sheet) => sheet.getRange('A1').load('format/font/tintAndShade'),
      ],
      ['method', /Range\.flashFill\./, (sheet) => sheet.getRange('A1').flashFill()],
      ['class', /Worksheet\.pivotTables\./, (sheet) => sheet.pivotTables.load('items/name')],
      ['property to set', /Range\.style \(to set\)/, (sheet) => (sheet.getRange('A1').style = 'Good')],
    ] as readonly (readonly [string, RegExp, Rule['batch']])[]
  ).map(([what, words, batch]): Rule => ({
    rule: `a ${what} that is not modelled is refused by the names of class and member, never ignored`,
    source: reasoned('the rule of this host: what Excel has and it lacks must not look as if it worked'),
    refused: ['ApiNotFound', words],
    batch,
  })),
  {
    rule: 'a property that can only be read cannot be set',
    source: client('Range.set'),
    refused: ['InvalidArgument', /properties/],
    batch: (sheet) => sheet.getRange('A1').set({ address: 'B1' } as never),
  },
  {
    rule: 'a property that was not loaded cannot be read',
    source: client('Range.address'),
    refused: ['PropertyNotLoaded', /call the load method/],
    batch: (sheet) => sheet.getRange('A1').address,
  },
  {
    rule: 'objects of one context do not serve another',
    source: client('OfficeExtension.ErrorCodes.invalidRequestContext'),
    refused: ['InvalidRequestContext', /different request contexts/],
    batch: (_, context) => {
      const other = new (context.constructor as new () => Excel.RequestContext)();
      context.workbook.names.add('Elsewhere', other.workbook.worksheets.getFirst().getRange('A1'));
    },
  },
  {
    rule: 'an object that is not there answers as a null object, and its members with it',
    source: sources.proxies,
    answers: [true, true, true],
    batch: async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const used = sheet.getUsedRangeOrNullObject();
      const name = context.workbook.names.getItemOrNullObject('Nowhere').getRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, used.isNullObject, name.isNullObject];
    },
  },
];
