import { reasoned, sources, types, type Rule } from './rule';

const badSheetNames: readonly (readonly [name: string, words: RegExp])[] = [
  ['', /1 to 31 characters/],
  ['a'.repeat(32), /1 to 31 characters/],
  ...[...':\\/?*[]'].map((sign) => [`a${sign}b`, /holds one of/] as const),
  ["'a", /apostrophe/],
  ["a'", /apostrophe/],
  ['hISTORY', /'History'/],
];

const badNames: readonly (readonly [name: string, words: RegExp])[] = [
  ['TLP1', /address of a cell/],
  ['XFD1048576', /address of a cell/],
  ['R1C1', /address of a cell/],
  ['r', /address of a cell/],
  ['C', /address of a cell/],
  ['1st', /no valid name/],
  ['a b', /no valid name/],
  ['a-b', /no valid name/],
  ['a$b', /no valid name/],
  ['', /1 to 255 characters/],
  ['a'.repeat(256), /1 to 255 characters/],
  ['TRUE', /stands for a value/],
];

const table = (sheet: Excel.Worksheet, address: string, name: string): Excel.Table => {
  const added = sheet.tables.add(address, true);
  added.name = name;
  return added;
};

export const sheetsAndNames: readonly Rule[] = [
  ...badSheetNames.flatMap(([name, words]): Rule[] => [
    {
      rule: `a sheet cannot be renamed to '${name.slice(0, 10)}'`,
      source: sources.sheetNames,
      refused: ['InvalidArgument', words],
      leavesNothing: true,
      batch: (sheet) => {
        sheet.name = name;
      },
    },
  ]),
  {
    rule: 'a sheet cannot be added under a name that none may have',
    source: sources.sheetNames,
    refused: ['InvalidArgument', /holds one of/],
    batch: (_, context) => context.workbook.worksheets.add('Q1/Q2'),
  },
  {
    rule: 'a sheet name of 31 characters in any script, with quotes inside, is taken and found whatever its case',
    source: sources.sheetNames,
    answers: ["Zoë's «خطة» 計画 – draft (v1), 27"],
    batch: async (_, context) => {
      context.workbook.worksheets.add("Zoë's «خطة» 計画 – draft (v1), 27");
      const found = context.workbook.worksheets.getItem("ZOË'S «خطة» 計画 – DRAFT (V1), 27").load('name');
      await context.sync();
      return [found.name];
    },
  },
  {
    rule: 'two sheets cannot have one name, whatever the case',
    source: sources.sheetNames,
    refused: ['ItemAlreadyExists', /'SHEET1' already exists/],
    batch: (_, context) => context.workbook.worksheets.add('SHEET1'),
  },
  {
    rule: 'the only sheet cannot be deleted',
    source: types('Worksheet.delete'),
    refused: ['InvalidOperation', /at least one visible sheet/],
    batch: (sheet) => sheet.delete(),
  },
  {
    rule: 'the last visible sheet cannot be deleted, though others are hidden',
    source: sources.hideSheets,
    refused: ['InvalidOperation', /at least one visible sheet/],
    batch: (sheet, context) => {
      context.workbook.worksheets.add('Hidden').visibility = 'Hidden';
      sheet.delete();
    },
  },
  {
    rule: 'the last visible sheet cannot be hidden',
    source: sources.hideSheets,
    refused: ['InvalidOperation', /shows at least one sheet/],
    batch: (sheet) => {
      sheet.visibility = 'VeryHidden';
    },
  },
  {
    rule: 'a hidden sheet cannot be activated',
    source: sources.hideSheets,
    refused: ['InvalidOperation', /hidden sheet/],
    batch: (_, context) => {
      const hidden = context.workbook.worksheets.add('Hidden');
      hidden.visibility = 'Hidden';
      hidden.activate();
    },
  },
  {
    rule: 'a new sheet stays behind the one in front',
    source: types('WorksheetCollection.add'),
    answers: ['Sheet1'],
    batch: async (_, context) => {
      context.workbook.worksheets.add('Behind');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [active.name];
    },
  },
  ...badNames.flatMap(([name, words]): Rule[] => [
    {
      rule: `'${name.slice(0, 12)}' is no defined name`,
      source: sources.names,
      refused: ['InvalidArgument', words],
      leavesNothing: true,
      batch: (_, context) => context.workbook.names.add(name, '=1'),
    },
    {
      rule: `'${name.slice(0, 12)}' is no name of a table`,
      source: sources.tableNames,
      refused: ['InvalidArgument', words],
      batch: (sheet) => table(sheet, 'A1:B2', name),
    },
    {
      rule: `'${name.slice(0, 12)}' is no name of a sheet's own`,
      source: sources.names,
      refused: ['InvalidArgument', words],
      leavesNothing: true,
      batch: (sheet) => sheet.names.add(name, '=1'),
    },
  ]),
  {
    rule: 'names of other scripts, with dots and underscores, are names',
    source: sources.names,
    answers: [7],
    batch: async (sheet, context) => {
      context.workbook.names.add('الفجوات_2.計画', '=7');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=الفجوات_2.計画']];
      cell.load('values');
      await context.sync();
      return cell.values[0];
    },
  },
  {
    rule: 'two names differ by more than their case',
    source: sources.names,
    refused: ['ItemAlreadyExists', /'BUDGET' already exists/],
    batch: (_, context) => {
      context.workbook.names.add('Budget', '=1');
      context.workbook.names.add('BUDGET', '=2');
    },
  },
  {
    rule: 'a sheet has one name of its own only once, but may repeat one of the workbook',
    source: sources.names,
    refused: ['ItemAlreadyExists', /'budget' already exists/],
    batch: async (sheet, context) => {
      context.workbook.names.add('Budget', '=1');
      sheet.names.add('Budget', '=2');
      await context.sync();
      sheet.names.add('budget', '=3');
    },
  },
  {
    rule: 'a name cannot be called as a table is',
    source: sources.tableNames,
    refused: ['ItemAlreadyExists', /table named 'shared' already exists/],
    batch: (sheet, context) => {
      table(sheet, 'J1:J2', 'Shared');
      context.workbook.names.add('shared', '=1');
    },
  },
  {
    rule: 'a table cannot be called as a name is',
    source: sources.tableNames,
    refused: ['ItemAlreadyExists', /name 'SHARED' already exists/],
    batch: (sheet, context) => {
      context.workbook.names.add('Shared', '=1');
      table(sheet, 'J1:J2', 'SHARED');
    },
  },
  {
    rule: 'two tables cannot have one name, also on different sheets',
    source: sources.tableNames,
    refused: ['ItemAlreadyExists', /table named 'gaps' already exists/],
    batch: (sheet, context) => {
      table(sheet, 'A1:B2', 'Gaps');
      table(context.workbook.worksheets.add('Other'), 'A1:B2', 'gaps');
    },
  },
  {
    rule: 'tables do not overlap',
    source: sources.tables,
    refused: ['InvalidArgument', /overlap/],
    batch: (sheet) => {
      table(sheet, 'L1:M3', 'First');
      table(sheet, 'M3:N5', 'Second');
    },
  },
  {
    rule: 'a table does not grow over another',
    source: sources.tables,
    refused: ['InvalidArgument', /overlap/],
    batch: (sheet) => {
      const first = table(sheet, 'A1:B3', 'First');
      table(sheet, 'A5:B6', 'Second');
      first.resize('A1:B5');
    },
  },
  {
    rule: 'a table keeps its row of headings',
    source: types('Table.resize'),
    refused: ['InvalidArgument', /stay in the same row/],
    batch: (sheet) => table(sheet, 'A2:B3', 'First').resize('A1:B3'),
  },
  {
    rule: 'cells of a table are not merged',
    source: sources.tables,
    refused: ['InvalidOperation', /cannot be merged/],
    batch: (sheet) => {
      table(sheet, 'A1:B3', 'First');
      sheet.getRange('A2:B2').merge();
    },
  },
  {
    rule: 'cells beside a table do not shift part of it',
    source: reasoned("Excel's own message: 'The operation is attempting to shift cells in a table'"),
    refused: ['InvalidOperation', /shift cells in a table/],
    batch: (sheet) => {
      table(sheet, 'P3:Q4', 'First');
      sheet.getRange('P1').insert('Down');
    },
  },
  {
    rule: 'headings are text, blank ones get a name and repeated ones a number, whatever their case',
    source: sources.tables,
    answers: [['3.1', 'Column1', 'Level', 'LEVEL2']],
    batch: async (sheet, context) => {
      sheet.getRange('A1:D1').values = [[3.1, '', 'Level', 'LEVEL']];
      const header = table(sheet, 'A1:D2', 'Gaps').getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    },
  },
  {
    rule: 'a table cannot have a style that Excel does not know',
    source: types('Table.style'),
    refused: ['InvalidArgument', /TableStyleLight22/],
    batch: (sheet) => {
      table(sheet, 'A1:B2', 'Gaps').style = 'TableStyleLight22';
    },
  },
];
