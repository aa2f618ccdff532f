import type { CellStyle as FileStyle, HeaderFooter, PageSetup, RowDef, TableDefinition, WriteSheet } from 'hucre';
import type { PageLayoutData, SheetData, TableData } from '../workbook-data';
import { rangeAddress } from './addresses';
import { fileCells } from './cells';
import { fileConditionalFormats, fileValidations } from './rules';
import { argb } from './styles';

const pointsAnInch = 72;
const pointsAPixel = 0.75;

const paperSizes = { A4: 'a4', Letter: 'letter', A3: 'a3' } as const;

/**
 * A sheet as the file writer takes it. Columns are left to the finishing step, which needs the numbers of their styles:
 * it reads them from a row of empty cells that stands below everything else for as long as the file is being made.
 */
export function fileSheet(sheet: SheetData, styles: readonly FileStyle[]): WriteSheet {
  const cells = fileCells(sheet, styles);
  for (const { column, style } of sheet.columns) {
    if (style !== undefined) cells.set(`${rowBelow(sheet)},${column}`, { value: null, style: styles[style] });
  }
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    cells,
    rowDefs: rowsOf(sheet),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor && { tabColor: { rgb: argb(sheet.tabColor) } }) },
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    ...(rows + columns > 0 && { freezePane: { rows, columns } }),
    tables: sheet.tables.map(tableOf),
    dataValidations: fileValidations(sheet),
    conditionalRules: fileConditionalFormats(sheet),
    pageSetup: pageSetupOf(sheet.pageLayout),
    headerFooter: headerFooterOf(sheet.pageLayout),
  };
}

/** The first row that holds nothing. */
export function rowBelow(sheet: SheetData): number {
  const used = [...sheet.cells, ...sheet.rows, ...sheet.hyperlinks];
  return used.reduce((last, { row }) => Math.max(last, row), -1) + 1;
}

function rowsOf(sheet: SheetData): Map<number, RowDef> {
  return new Map(
    sheet.rows.map(({ row, height, hidden, outlineLevel }) => [
      row,
      { ...(height !== undefined && { height: height * pointsAPixel }), hidden, outlineLevel },
    ]),
  );
}

function tableOf(table: TableData): TableDefinition {
  return {
    name: table.name,
    range: rangeAddress(table.range),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
    // A line break in a column's name is escaped, as Excel saves it.
    columns: table.columns.map(({ name }) => ({ name: name.replaceAll('\n', '_x000a_') })),
  };
}

function pageSetupOf(page: PageLayoutData): PageSetup {
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const margins = Object.entries(page.margins ?? {}).map(([edge, points]) => [edge, points / pointsAnInch]);
  return {
    paperSize: paperSizes[page.paperSize],
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    // 0 pages stands for 'as many as it takes'.
    ...(fits && { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 }),
    margins: Object.fromEntries(margins),
    horizontalCentered: page.centerHorizontally,
  };
}

function headerFooterOf({ header, footer }: PageLayoutData): HeaderFooter {
  const text = (parts: PageLayoutData['header']) =>
    (['left', 'center', 'right'] as const)
      .filter((part) => parts?.[part])
      .map((part) => `&${part[0].toUpperCase()}${parts?.[part]}`)
      .join('');
  return { oddHeader: text(header), oddFooter: text(footer) };
}
