import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ColumnData, SheetData, TableData, WorkbookData } from '../workbook-data';
import { cellAddress, rangeAddress } from './addresses';
import { addCustomXml } from './custom-xml';
import { tableFilters } from './filters';
import { DrawingWriter } from './drawings';
import { fileFormula } from './formulas';
import { finishNotes } from './notes';
import { builtInFormats } from './number-formats';
import { sampleNumbers } from './samples';
import { sheetData, SharedTexts } from './sheet-data';
import { xmlAttribute, xmlPlain, xmlText } from './xml-text';

/** Width in pixels of the widest digit of Calibri 11, which a file's column widths count in. Source: ECMA-376-1, 18.3.1.13. */
const digitWidth = 7;
const defaultColumnWidth = 64;

/** Numbers of the formats that Excel knows by number alone. */
const builtInNumber = new Map([...builtInFormats].map(([number, code]) => [code, number]));

export interface WriteOptions {
  /** When the file says that it was saved; without it the file says nothing, and the same data give the same bytes. */
  readonly savedAt?: Date;
  /** The program that the file's properties name; none without it. */
  readonly application?: string;
}

/**
 * Adds to a written file what the file writer lacks, and packs it again so that the same data give the same bytes.
 */
export function finish(file: Uint8Array, data: WorkbookData, { savedAt, application }: WriteOptions): Uint8Array {
  const parts = unzipSync(file);
  const change = (path: string, ...steps: ((xml: string) => string)[]) => {
    parts[path] = strToU8(steps.reduce((xml, step) => step(xml), strFromU8(parts[path])));
  };
  change('xl/workbook.xml', (xml) => hiddenNames(xml, data));
  change('xl/styles.xml', builtInNumbers);
  change('docProps/app.xml', (xml) =>
    xml.replace(
      /<Application>.*?<\/Application>/,
      application ? `<Application>${xmlText(application)}</Application>` : '',
    ),
  );
  if (!savedAt) change('docProps/core.xml', (xml) => xml.replace(/<dcterms:modified.*?<\/dcterms:modified>/, ''));
  const styleNumbers = sampleNumbers(strFromU8(parts['xl/worksheets/sheet1.xml']), data.styles.length);
  const texts = new SharedTexts();
  const drawings = new DrawingWriter(parts, data);
  data.sheets.forEach((sheet, index) => {
    change(
      `xl/worksheets/sheet${index + 1}.xml`,
      (xml) => columns(xml, sheet, styleNumbers),
      (xml) => (index === data.activeSheet ? xml.replace('<sheetView ', '<sheetView tabSelected="1" ') : xml),
      (xml) => dropDowns(xml, sheet),
      (xml) => (sheet.showHeadings === false ? xml.replace('<sheetView ', '<sheetView showRowColHeaders="0" ') : xml),
      (xml) => placesOnPages(xml, sheet),
      // Excel draws a bar of a tenth for nothing and of nine tenths for everything, unless told the whole width.
      (xml) => xml.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">'),
      // Last, so that the steps before it have little to search.
      (xml) =>
        xml.replace(/<sheetData>.*?<\/sheetData>|<sheetData\/>/s, () =>
          sheetData(sheet, data.styles, styleNumbers, texts),
        ),
    );
    if (parts[relationshipsOf(index)]) change(relationshipsOf(index), (xml) => pagesAlone(xml, sheet));
    finishNotes(parts, sheet, index + 1);
    drawings.add(sheet, index + 1);
  });
  data.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .forEach(({ sheet, table }, index) => {
      change(
        `xl/tables/table${index + 1}.xml`,
        (xml) => calculatedColumns(xml, sheet, table),
        (xml) => tableFilters(xml, table),
        (xml) => xml.replace('<tableStyleInfo name="" ', '<tableStyleInfo '),
      );
    });
  if (texts.count > 0) parts['xl/sharedStrings.xml'] = strToU8(texts.part());
  drawings.finish();
  addCustomXml(parts, data.customXml ?? []);
  // The zip format counts from 1980 in local time: the only moment that every machine writes alike.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

const relationshipsOf = (index: number): string => `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;

/** Links to a place on a page outside. */
const linksToPlaces = ({ hyperlinks }: SheetData) =>
  hyperlinks.flatMap((link) => {
    const place = link.documentReference?.replace(/^#/, '');
    return link.address && place ? [{ ...link, address: link.address, place }] : [];
  });

/** The place that a link leads to on a page stands beside the page's address, as Excel saves it. */
function placesOnPages(xml: string, sheet: SheetData): string {
  return linksToPlaces(sheet).reduce((text, { row, column, place }) => {
    const start = `<hyperlink ref="${cellAddress(row, column)}" `;
    return text.replace(start, () => `${start}location="${xmlAttribute(place)}" `);
  }, xml);
}

function pagesAlone(xml: string, sheet: SheetData): string {
  return linksToPlaces(sheet).reduce(
    (text, { address, place }) =>
      text.replace(`Target="${xmlAttribute(`${address}#${place}`)}"`, () => `Target="${xmlAttribute(address)}"`),
    xml,
  );
}

function hiddenNames(xml: string, { names }: WorkbookData): string {
  let index = 0;
  return xml.replace(/<definedName /g, (tag) => (names[index++]?.visible === false ? `${tag}hidden="1" ` : tag));
}

function builtInNumbers(xml: string): string {
  const numbers = new Map<string, number>();
  let kept = 0;
  return xml
    .replace(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>(?=.*<\/numFmts>)/g, (tag, id: string, code: string) => {
      const builtIn = builtInNumber.get(xmlPlain(code));
      if (builtIn !== undefined) numbers.set(id, builtIn);
      else kept++;
      return builtIn === undefined ? tag : '';
    })
    .replace(/<numFmts count="\d+">/, () => `<numFmts count="${kept}">`)
    .replace(/<numFmts count="0"><\/numFmts>/, '')
    .replace(/(<xf numFmtId=")(\d+)"/g, (_tag, start: string, id: string) => `${start}${numbers.get(id) ?? id}"`);
}

/** Columns with widths, styles and outline, and the dimension. */
function columns(xml: string, sheet: SheetData, styleNumbers: readonly number[]): string {
  const attributes = (data: ColumnData): string => {
    const width = Math.trunc(((data.width ?? defaultColumnWidth) / digitWidth) * 256) / 256;
    const style = data.style === undefined ? 0 : styleNumbers[data.style];
    return [
      `width="${width}"`,
      style && `style="${style}"`,
      data.hidden && 'hidden="1"',
      data.width !== undefined && 'customWidth="1"',
      data.outlineLevel && `outlineLevel="${data.outlineLevel}"`,
    ]
      .filter(Boolean)
      .join(' ');
  };
  const cols = [...sheet.columns]
    .sort((a, b) => a.column - b.column)
    .map((data) => `<col min="${data.column + 1}" max="${data.column + 1}" ${attributes(data)}/>`)
    .join('');
  const deepest = (items: readonly { outlineLevel?: number }[]) =>
    items.reduce((most, { outlineLevel = 0 }) => Math.max(most, outlineLevel), 0);
  const outline = [
    deepest(sheet.rows) && ` outlineLevelRow="${deepest(sheet.rows)}"`,
    deepest(sheet.columns) && ` outlineLevelCol="${deepest(sheet.columns)}"`,
  ].filter(Boolean);
  const used = (last: (cell: { row: number; column: number }) => number) =>
    sheet.cells.reduce((furthest, cell) => Math.max(furthest, last(cell)), 0) + 1;
  const [rowCount, columnCount] = [used(({ row }) => row), used(({ column }) => column)];
  const dimension = rangeAddress({ row: 0, column: 0, rowCount, columnCount });
  return xml
    .replace(/<dimension [^>]*>/, '')
    .replace('<sheetViews>', `<dimension ref="${dimension}"/><sheetViews>`)
    .replace(/(<sheetFormatPr [^>]*?)\/>/, `$1${outline.join('')}/>${cols && `<cols>${cols}</cols>`}`);
}

function dropDowns(xml: string, { validations }: SheetData): string {
  let index = 0;
  return xml.replace(/<dataValidation /g, (tag) =>
    validations[index++].inCellDropDown === false ? `${tag}showDropDown="1" ` : tag,
  );
}

/** A column's formula in the table part is what Excel fills into a row that is typed below the table. */
function calculatedColumns(xml: string, sheet: SheetData, table: TableData): string {
  const first = table.range.row + 1;
  return xml.replace(/<tableColumn id="(\d+)"([^>]*?)\/>/g, (tag, id: string, attributes: string) => {
    const { formula, name } = table.columns[Number(id) - 1];
    if (formula === undefined) return tag;
    const at = table.range.column + Number(id) - 1;
    const inArray = sheet.cells.some((cell) => cell.row === first && cell.column === at && cell.spill);
    const text = fileFormula(formula, `Table "${table.name}", column "${name}"`, table.name);
    const opening = `<calculatedColumnFormula${inArray ? ' array="1"' : ''}>`;
    return `<tableColumn id="${id}"${attributes}>${opening}${xmlText(text)}</calculatedColumnFormula></tableColumn>`;
  });
}
