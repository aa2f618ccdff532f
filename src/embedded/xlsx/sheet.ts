import type { HeaderFooter, PageSetup, TableDefinition, WriteSheet } from 'hucre';
import type { PageLayoutData, SheetData, TableData } from '../workbook-data';
import { rangeAddress } from './addresses';
import type { FileCells } from './samples';
import { fileConditionalFormats, fileValidations } from './rules';
import { argb } from './styles';
import { escaped } from './xml-text';

const pointsAnInch = 72;

const paperSizes = { A4: 'a4', Letter: 'letter', A3: 'a3' } as const;

/** A sheet as the file writer takes it, but for rows, columns and cells, which are written here. */
export function fileSheet(sheet: SheetData, cells: FileCells): WriteSheet {
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    cells,
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

function tableOf(table: TableData): TableDefinition {
  return {
    name: table.name,
    range: rangeAddress(table.range),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
    // A line break in a column's name is escaped, as Excel saves it.
    columns: table.columns.map(({ name }) => ({ name: escaped(name).replaceAll('\n', '_x000a_') })),
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
