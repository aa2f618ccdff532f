import type { NamedRange } from 'hucre';
import type { NameData, SheetData, WorkbookData } from '../workbook-data';
import { absoluteAddress, sheetInFormula, wholeColumns, wholeRows, withQuotedSheets } from './addresses';
import { fileFormula } from './formulas';

/** Every defined name: the workbook's own in their order, then print areas and titles. */
export function fileNames({ names, sheets }: WorkbookData): NamedRange[] {
  const sheetNames = sheets.map(({ name }) => name);
  return [...names.map((name) => ownName(name, sheetNames)), ...sheets.flatMap(printNames)];
}

function ownName({ name, formula, sheet, comment }: NameData, sheetNames: readonly string[]): NamedRange {
  return {
    name,
    range: withQuotedSheets(fileFormula(formula, `Name "${name}"`), sheetNames),
    ...(sheet !== undefined && { scope: sheet }),
    ...(comment && { comment }),
  };
}

function printNames({ name: sheet, pageLayout }: SheetData): NamedRange[] {
  const on = (address: string) => `${sheetInFormula(sheet)}!${address}`;
  const { printArea, titleRows, titleColumns } = pageLayout;
  const titles = [
    titleColumns && on(wholeColumns(titleColumns.first, titleColumns.last)),
    titleRows && on(wholeRows(titleRows.first, titleRows.last)),
  ].filter((part) => part !== undefined);
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', range: on(absoluteAddress(printArea)), scope: sheet }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet }] : []),
  ];
}
