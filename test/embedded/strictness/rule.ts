/** Where a rule of Excel is written down. */
export type Source =
  | { readonly kind: 'documentation' | 'issue' | 'specification'; readonly title: string; readonly address: string }
  /** Remarks of @types/office-js on a member. */
  | { readonly kind: 'types'; readonly member: string }
  /** What the client library itself refuses before anything is sent. */
  | { readonly kind: 'client'; readonly member: string }
  /** Nobody has written it down: a line of TESTING.md decides. */
  | { readonly kind: 'reasoned'; readonly why: string };

export type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** A rule of Excel that the executor enforces, with its source and a test that fails where the rule is dropped. */
export interface Rule {
  readonly rule: string;
  readonly source: Source;
  /** What is done on the only sheet of a new workbook. */
  readonly batch: Batch;
  /** Code of the refusal, and words that it says. */
  readonly refused?: readonly [code: string, words: RegExp];
  /** What the batch answers. */
  readonly answers?: unknown;
  /** The batch leaves the workbook as it was, for the next rule. */
  readonly leavesNothing?: true;
}

const support = (title: string, path: string): Source => ({
  kind: 'documentation',
  title: `Microsoft Support: ${title}`,
  address: `https://support.microsoft.com/office/${path}`,
});

const addIns = (title: string, path: string): Source => ({
  kind: 'documentation',
  title: `Office Add-ins: ${title}`,
  address: `https://learn.microsoft.com/office/dev/add-ins/${path}`,
});

const specification = (title: string, path: string): Source => ({
  kind: 'specification',
  title,
  address: `https://learn.microsoft.com/openspecs/${path}`,
});

const xls = 'office_file_formats/ms-xls';

export const sources = {
  limits: support(
    'Excel specifications and limits',
    'excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
  ),
  sheetNames: support('Rename a worksheet', 'rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9'),
  names: support(
    'Define and use names in formulas',
    'define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64',
  ),
  tableNames: support('Rename an Excel table', 'rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114'),
  tables: support('Overview of Excel tables', 'overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c'),
  structured: support(
    'Using structured references with Excel tables',
    'using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e',
  ),
  hideSheets: support('Hide or unhide worksheets', 'hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344'),
  typedDates: support(
    'Stop automatically changing numbers to dates',
    'stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8',
  ),
  outline: support(
    'Outline (group) data in a worksheet',
    'outline-group-data-in-a-worksheet-08ce98c4-0063-4d42-8ac7-8278c49e9aff',
  ),
  errors: addIns(
    'Error handling with the application-specific JavaScript APIs',
    'testing/application-specific-api-error-handling',
  ),
  performance: addIns('Performance optimization using the Excel JavaScript API', 'excel/performance'),
  blanks: addIns('Blank and null values in Excel add-ins', 'excel/excel-add-ins-blank-null-values'),
  values: addIns('Set and get range values, text, or formulas', 'excel/excel-add-ins-ranges-set-get-values'),
  validation: addIns('Add data validation to Excel ranges', 'excel/excel-add-ins-data-validation'),
  worksheets: addIns('Work with worksheets', 'excel/excel-add-ins-worksheets'),
  gaps: {
    kind: 'documentation',
    title: 'ChartGroup.GapWidth property (Excel)',
    address: 'https://learn.microsoft.com/office/vba/api/excel.chartgroup.gapwidth',
  },
  functionErrors: addIns('Handle and return errors from your custom function', 'excel/custom-functions-errors'),
  proxies: addIns('Using the application-specific API model', 'develop/application-specific-api-model'),
  validationFormula: specification('[MS-XLS] 2.5.198.9 DVParsedFormula', `${xls}/f30fbda8-d382-4d5a-901f-4691743f83e2`),
  validationFormulaTables: specification(
    '[MS-XLSB] 2.5.98.8 DVParsedFormula',
    'office_file_formats/ms-xlsb/6d5284e4-ca3c-49cd-b113-aba3f33ea9b0',
  ),
  formatFormula: specification('[MS-XLS] 2.5.198.5 CFParsedFormula', `${xls}/ef40c8e8-8ffe-4d72-811b-090f8123ba07`),
  formulaLength: specification(
    '[MS-OI29500] 2.1.1085 ST_Formula',
    'office_standards/ms-oi29500/8ebf82e4-4fa4-43a6-9ecd-d2d793a6f4bf',
  ),
  spills: {
    kind: 'documentation',
    title: 'Excel.SpillErrorCellValueSubType',
    address: 'https://learn.microsoft.com/javascript/api/excel/excel.spillerrorcellvaluesubtype',
  },
} as const satisfies Record<string, Source>;

/** A thread of Microsoft's issues for Office.js, or of another repository. */
export const issue = (number: number, repository = 'OfficeDev/office-js'): Source => ({
  kind: 'issue',
  title: `${repository} issue ${number}`,
  address: `https://github.com/${repository}/issues/${number}`,
});

export const types = (member: string): Source => ({ kind: 'types', member });
export const client = (member: string): Source => ({ kind: 'client', member });
export const reasoned = (why: string): Source => ({ kind: 'reasoned', why });

/** What a cell shows, in which format, after something was put into it; it had another format before, if one is given. */
export const afterEntry =
  (entry: unknown, before = 'General'): Batch =>
  async (sheet, context) => {
    const cell = sheet.getRange('X1');
    cell.numberFormat = [[before]];
    cell.values = [[entry]];
    cell.load('values,numberFormat');
    await context.sync();
    cell.clear();
    return [cell.values[0][0], cell.numberFormat[0][0]];
  };

/** Values of an address after a formula was entered in its first cell, the other cells as given. */
export const afterFormula =
  (formula: string, address = 'H1'): Batch =>
  async (sheet, context) => {
    const range = sheet.getRange(address);
    range.getCell(0, 0).formulas = [[formula]];
    range.load('values');
    await context.sync();
    return range.values;
  };
