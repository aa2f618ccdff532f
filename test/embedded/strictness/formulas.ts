import { afterFormula, reasoned, sources, types, type Rule, type Source } from './rule';

const entering = (rule: string, source: Source, words: RegExp, formula: string, code = 'InvalidArgument'): Rule => ({
  rule,
  source,
  refused: [code, words],
  leavesNothing: true,
  batch: (sheet) => {
    sheet.getRange('H1').formulas = [[formula]];
  },
});

const grammar = reasoned("Excel's own message: 'There's a problem with this formula'");

const shorter = reasoned('Excel fills the shorter array with #N/A; no page says so');

const withTable =
  (formula: string): Rule['batch'] =>
  (sheet) => {
    sheet.getRange('A1:C1').values = [['As-Is Level', 'ID', 'Function/Focus Area']];
    sheet.tables.add('A1:C2', true).name = 'Gaps';
    sheet.getRange('H1').formulas = [[formula]];
  };

/** Entered in H1 beside a block of three and of two rows, A1:A3 and B1:B2. */
const beside =
  (formula: string): Rule['batch'] =>
  (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 10],
      [2, 20],
      [3, ''],
    ];
    return afterFormula(formula, 'H1:H3')(sheet, context);
  };

export const formulas: readonly Rule[] = [
  entering(
    'a formula has at most 8,192 characters',
    sources.formulaLength,
    /at most 8192 characters/,
    `=1${'+1'.repeat(4096)}`,
  ),
  {
    rule: 'so has the formula of a name',
    source: sources.formulaLength,
    refused: ['InvalidArgument', /at most 8192 characters/],
    batch: (_, context) => context.workbook.names.add('Long', `=1${'+1'.repeat(4096)}`),
  },
  entering(
    'a text in a formula has at most 255 characters',
    sources.limits,
    /more than 255 characters/,
    `="${'a'.repeat(256)}"`,
  ),
  entering(
    'functions stand in each other at most 64 deep',
    sources.limits,
    /more than 64 functions/,
    `=${'ABS('.repeat(65)}1${')'.repeat(65)}`,
  ),
  entering(
    'a function has at most 255 arguments',
    sources.limits,
    /more than 255 arguments/,
    `=SUM(${Array(256).fill('1').join(',')})`,
  ),
  {
    rule: '64 functions in each other, 255 arguments and 255 characters are calculated',
    source: sources.limits,
    answers: [['1'.repeat(255)]],
    batch: afterFormula(
      `=IF(${'ABS('.repeat(62)}SUM(${Array(255).fill('0').join(',')})${')'.repeat(62)}=0,"${'1'.repeat(255)}","")`,
    ),
  },
  ...['=SUM(', '=1+', '=)', '=A1)', '="open', "='open", '==1', '=1==1', '=1,2', '=SUM(1;2)', '={1,2', '=A1&'].map(
    (formula) => entering(`'${formula}' is no formula`, grammar, /cannot be read/, formula),
  ),
  entering('the rows of an array constant are of one length', grammar, /differ in length/, '={1,2;3}'),
  entering('an array constant holds values and no references', grammar, /array constant holds A1/, '={A1,2}'),
  entering('nor functions', grammar, /array constant holds/, '={SUM(1),2}'),
  ...(
    [
      ['=SUM(Nowhere[ID])', /no table named 'Nowhere'/],
      ['=SUM(Gaps[Level])', /no column 'Level'/],
      ['=[@ID]', /outside a table/],
      ['=Gaps[As-Is Level]', /needs brackets of its own/],
      ['=Gaps[Function/Focus Area]', /needs brackets of its own/],
      ['=Gaps[@As-Is Level]', /needs brackets of its own/],
    ] as const
  ).map(([formula, words]): Rule => ({
    rule: `'${formula}' does not name a column as Excel wants it named`,
    source: sources.structured,
    refused: ['InvalidArgument', words],
    batch: withTable(formula),
  })),
  {
    rule: 'tables and headings are found whatever their case, and written as they are called',
    source: sources.structured,
    answers: [['=COUNTA(Gaps[[As-Is Level]])+COUNTA(Gaps[ID])']],
    batch: async (sheet, context) => {
      withTable('=counta(GAPS[[as-is level]])+COUNTA(gaps[id])')(sheet, context);
      const cell = sheet.getRange('H1').load('formulas');
      await context.sync();
      return cell.formulas.map(([formula]) => [String(formula).replace('counta', 'COUNTA')]);
    },
  },
  ...(
    [
      ['a union of references', '=SUM((A1:A2,B1:B2))', /unions/],
      ['an intersection of references', '=SUM(A1:A3 A2:B2)', /intersections/],
      ['a spill reference', '=SUM(J1#)', /spill references/],
      ['an implicit intersection', '=@A1:A3', /implicit intersections/],
      ['a reference to another workbook', "='[Budget.xlsx]2027'!A1", /other workbooks/],
    ] as const
  ).map(([what, formula, words]) =>
    entering(
      `what the engine would calculate wrong is refused: ${what}`,
      reasoned('Excel takes it; the engine answers with another value or an error, which nobody would notice'),
      words,
      formula,
      'NotImplemented',
    ),
  ),
  {
    rule: 'arrays of different size give #N/A where one has no value',
    source: shorter,
    answers: [[11], [22], ['#N/A']],
    batch: beside('=A1:A3+B1:B2'),
  },
  {
    rule: 'IF over arrays of different size too',
    source: shorter,
    answers: [[10], [20], ['#N/A']],
    batch: beside('=IF(A1:A3>0,B1:B2,"x")'),
  },
  {
    rule: 'SUMPRODUCT wants ranges of one size',
    source: types('Functions.sumProduct'),
    answers: [['#VALUE!'], [''], ['']],
    batch: beside('=SUMPRODUCT(A1:A3,B1:B2)'),
  },
  {
    rule: 'SUMIFS wants ranges of one size',
    source: types('Functions.sumIfs'),
    answers: [['#VALUE!'], [''], ['']],
    batch: beside('=SUMIFS(A1:A3,B1:B2,10)'),
  },
  {
    rule: 'a spill is blocked by what stands in its way',
    source: sources.spills,
    answers: [['#SPILL!'], ['x'], ['']],
    batch: (sheet, context) => {
      sheet.getRange('H2').values = [['x']];
      return afterFormula('=SEQUENCE(3)', 'H1:H3')(sheet, context);
    },
  },
  {
    rule: 'a spill is blocked by a formula that shows nothing',
    source: sources.spills,
    answers: [['#SPILL!'], [''], ['']],
    batch: (sheet, context) => {
      sheet.getRange('H2').formulas = [['=""']];
      return afterFormula('=SEQUENCE(3)', 'H1:H3')(sheet, context);
    },
  },
  {
    rule: 'a spill cannot stand in a table',
    source: sources.spills,
    answers: [['#SPILL!'], ['']],
    batch: async (sheet, context) => {
      sheet.tables.add('U1:U3', true);
      sheet.getRange('U2').formulas = [['=SEQUENCE(2)']];
      const body = sheet.getRange('U2:U3').load('values');
      const spill = sheet.getRange('U2').getSpillingToRangeOrNullObject();
      await context.sync();
      return spill.isNullObject ? body.values : 'it spills';
    },
  },
  {
    rule: 'a spill cannot leave the sheet at its last row',
    source: sources.spills,
    answers: [['#SPILL!']],
    batch: afterFormula('=SEQUENCE(2)', 'AA1048576'),
  },
  {
    rule: 'nor at its last column',
    source: sources.spills,
    answers: [['#SPILL!']],
    batch: afterFormula('=SEQUENCE(1,2)', 'XFD5'),
  },
  {
    rule: 'a cell that does not spill has no range that it spills to',
    source: types('Range.getSpillingToRange'),
    refused: ['ItemNotFound', /does not spill/],
    batch: (sheet) => sheet.getRange('A1').getSpillingToRange().load('address'),
  },
];
