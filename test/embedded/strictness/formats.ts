import { issue, reasoned, sources, types, type Batch, type Rule, type Source } from './rule';

const validation =
  (rule: Excel.DataValidationRule): Batch =>
  (sheet) => {
    sheet.getRange('H1:H3').dataValidation.rule = rule;
  };

const listed =
  (source: string): Batch =>
  (sheet, context) =>
    validation({ list: { inCellDropDown: true, source } })(sheet, context);

const format =
  (formula: string): Batch =>
  (sheet) => {
    sheet.getRange('H1:H3').conditionalFormats.add('Custom').custom.rule.formula = formula;
  };

/** What neither takes: the formula, what it is, and the sources for validations and for conditional formats. */
const refusedInBoth: readonly (readonly [formula: string, words: RegExp, validation: Source, format: Source])[] = [
  ['=Gaps[ID]=1', /a structured reference/, sources.validationFormulaTables, issue(6135)],
  ['=[@ID]=1', /a structured reference/, sources.validationFormulaTables, issue(6135)],
  ['=TEST.SCORE(A1)>1', /a custom function/, sources.validationFormula, sources.formatFormula],
  ['=H1={1,2}', /an array constant/, sources.validationFormula, sources.formatFormula],
  ['=SUM((A1,B1))>1', /a union/, sources.validationFormula, sources.formatFormula],
  ['=SUM(A1:A3 A2:B2)>1', /an intersection/, sources.validationFormula, sources.formatFormula],
  ["='[Budget.xlsx]2027'!A1=1", /another workbook/, sources.validationFormula, sources.formatFormula],
  ['=SUM(', /cannot be read/, sources.validationFormula, sources.formatFormula],
];

export const formats: readonly Rule[] = [
  ...refusedInBoth.flatMap(([formula, words, ofValidation, ofFormat]): Rule[] => [
    {
      rule: `a validation does not take '${formula}'`,
      source: ofValidation,
      refused: ['InvalidArgument', words],
      leavesNothing: true,
      batch: validation({ custom: { formula } }),
    },
    {
      rule: `a conditional format does not take '${formula}'`,
      source: ofFormat,
      refused: ['InvalidArgument', words],
      batch: format(formula),
    },
    {
      rule: `a conditional format by value does not take '${formula}'`,
      source: ofFormat,
      refused: ['InvalidArgument', words],
      batch: (sheet) => {
        const rule = sheet.getRange('H1').conditionalFormats.add('CellValue').cellValue;
        rule.rule = { formula1: formula, operator: 'EqualTo' };
      },
    },
  ]),
  {
    rule: 'both take names, references to other sheets and functions of Excel with a dot',
    source: sources.formatFormula,
    answers: ['Custom', 'Custom'],
    batch: async (sheet, context) => {
      context.workbook.worksheets.add('Lists of 2027');
      context.workbook.names.add('Limit', '=5');
      const formula = "=NETWORKDAYS.INTL(A1,'Lists of 2027'!$A$1)>Limit";
      validation({ custom: { formula } })(sheet, context);
      format(formula)(sheet, context);
      const rule = sheet.getRange('H1:H3').dataValidation.load('type');
      const first = sheet.getRange('H1').conditionalFormats.getItemAt(0).load('type');
      await context.sync();
      return [rule.type, first.type];
    },
  },
  {
    rule: 'an inline list has at most 255 characters',
    source: issue(562, 'jmcnamara/XlsxWriter'),
    refused: ['InvalidArgument', /at most 255 characters; this one has 256/],
    batch: listed('a,'.repeat(128)),
  },
  {
    rule: 'an inline list of 255 characters is taken',
    source: issue(1878, 'qax-os/excelize'),
    answers: ['List'],
    batch: async (sheet, context) => {
      listed(`${'a,'.repeat(127)}b`)(sheet, context);
      const rule = sheet.getRange('H1').dataValidation.load('type');
      await context.sync();
      return [rule.type];
    },
  },
  {
    rule: 'a list does not come from a column of a table by its name',
    source: sources.validationFormulaTables,
    refused: ['InvalidArgument', /a structured reference/],
    batch: listed('=Gaps[ID]'),
  },
  {
    rule: 'a validation has one kind of rule',
    source: sources.validation,
    refused: ['InvalidArgument', /exactly one kind/],
    batch: validation({ custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }),
  },
  {
    rule: 'a rule between two values has both',
    source: types('BasicDataValidation.formula2'),
    refused: ['InvalidArgument', /lacks formula2/],
    batch: validation({ wholeNumber: { formula1: 1, operator: 'Between' } }),
  },
  {
    rule: 'the title of a prompt has at most 32 characters',
    source: reasoned("Excel's own dialogue takes no more"),
    refused: ['InvalidArgument', /at most 32 characters/],
    batch: (sheet, context) => {
      listed('a,b')(sheet, context);
      sheet.getRange('H1:H3').dataValidation.prompt = { showPrompt: true, title: 'a'.repeat(33), message: '' };
    },
  },
  {
    rule: 'the message of an alert has at most 255 characters',
    source: reasoned("Excel's own dialogue takes no more"),
    refused: ['InvalidArgument', /a message 255/],
    batch: (sheet, context) => {
      listed('a,b')(sheet, context);
      sheet.getRange('H1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '',
        message: 'a'.repeat(256),
      };
    },
  },
  {
    rule: 'a conditional format is of one type, and its other parts are refused',
    source: types('ConditionalFormat.cellValue'),
    refused: ['InvalidOperation', /not of the type CellValue/],
    batch: (sheet) => sheet.getRange('H1').conditionalFormats.add('Custom').cellValue.load('rule'),
  },
  {
    rule: 'a column is at most 255 characters wide',
    source: sources.limits,
    refused: ['InvalidArgument', /column width/],
    batch: (sheet) => {
      sheet.getRange('A:A').format.columnWidth = 2000;
    },
  },
  {
    rule: 'a row is at most 409 points high',
    source: sources.limits,
    refused: ['InvalidArgument', /row height/],
    batch: (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 410;
    },
  },
  {
    rule: 'a font has 1 to 409 points',
    source: sources.limits,
    refused: ['InvalidArgument', /font size/],
    batch: (sheet) => {
      sheet.getRange('A1').format.font.size = 410;
    },
  },
  {
    rule: 'a text is indented at most 250 times',
    source: types('RangeFormat.indentLevel'),
    refused: ['InvalidArgument', /indent/],
    batch: (sheet) => {
      sheet.getRange('A1').format.indentLevel = 251;
    },
  },
  {
    rule: 'a word that names no colour is none',
    source: types('RangeFill.color'),
    refused: ['InvalidArgument', /no colour/],
    batch: (sheet) => {
      sheet.getRange('A1').format.fill.color = 'reddish';
    },
  },
  {
    rule: 'an outline has seven groups in one another at most',
    source: sources.outline,
    refused: ['InvalidOperation', /seven groups/],
    batch: (sheet) => {
      for (let level = 0; level < 8; level++) sheet.getRange('20:21').group('ByRows');
    },
  },
  {
    rule: 'a header has at most 255 characters',
    source: sources.limits,
    refused: ['InvalidArgument', /255 characters/],
    batch: (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'a'.repeat(256);
    },
  },
  {
    rule: 'a hyperlink leads somewhere',
    source: types('RangeHyperlink'),
    refused: ['InvalidArgument', /an address or a place/],
    batch: (sheet) => {
      sheet.getRange('A1').hyperlink = { textToDisplay: 'here' };
    },
  },
];
