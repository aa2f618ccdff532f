import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ColumnData, SheetData, TableData, WorkbookData } from '../workbook-data';
import { cellAddress, rangeAddress } from './addresses';
import { errorResultMark } from './cells';
import { fileFormula } from './formulas';
import { rowBelow } from './sheet';

/** Width in pixels of the widest digit of Calibri 11, which a file's column widths count in. Source: ECMA-376-1, 18.3.1.13. */
const digitWidth = 7;
const defaultColumnWidth = 64;

/** Number formats that Excel knows by number alone. Source: ECMA-376-1, 18.8.30. */
const builtInFormats: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

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
  data.sheets.forEach((sheet, index) => {
    change(
      `xl/worksheets/sheet${index + 1}.xml`,
      (xml) => columns(xml, sheet),
      (xml) => (index === data.activeSheet ? xml.replace('<sheetView ', '<sheetView tabSelected="1" ') : xml),
      (xml) => xml.replaceAll(new RegExp(`t="str"(><f[^>]*>[^<]*</f><v>)${errorResultMark}`, 'g'), 't="e"$1'),
      (xml) => dropDowns(xml, sheet),
      // Excel draws a bar of a tenth for nothing and of nine tenths for everything, unless told the whole width.
      (xml) => xml.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">'),
    );
  });
  data.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .forEach(({ sheet, table }, index) => {
      change(`xl/tables/table${index + 1}.xml`, (xml) => calculatedColumns(xml, sheet, table));
    });
  // The zip format counts from 1980 in local time: the only moment that every machine writes alike.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
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
      const builtIn = builtInFormats[code];
      if (builtIn !== undefined) numbers.set(id, builtIn);
      else kept++;
      return builtIn === undefined ? tag : '';
    })
    .replace(/<numFmts count="\d+">/, () => `<numFmts count="${kept}">`)
    .replace(/<numFmts count="0"><\/numFmts>/, '')
    .replace(/(<xf numFmtId=")(\d+)"/g, (_tag, start: string, id: string) => `${start}${numbers.get(id) ?? id}"`);
}

/** Columns with widths, styles and outline; the row that told their styles' numbers goes, and the dimension with it. */
function columns(xml: string, sheet: SheetData): string {
  const below = rowBelow(sheet);
  const told = new RegExp(`<row r="${below + 1}">(.*?)</row>`).exec(xml);
  const styles = new Map(
    [...(told?.[1] ?? '').matchAll(/r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, letters, style]) => [letters, style]),
  );
  const attributes = (data: ColumnData): string => {
    const width = Math.trunc(((data.width ?? defaultColumnWidth) / digitWidth) * 256) / 256;
    const style = styles.get(cellAddress(0, data.column).slice(0, -1));
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
    Math.max(0, ...items.map((i) => i.outlineLevel ?? 0));
  const outline = [
    deepest(sheet.rows) && ` outlineLevelRow="${deepest(sheet.rows)}"`,
    deepest(sheet.columns) && ` outlineLevelCol="${deepest(sheet.columns)}"`,
  ].filter(Boolean);
  const used = sheet.cells.reduce((widest, { column }) => Math.max(widest, column), 0);
  const dimension = rangeAddress({ row: 0, column: 0, rowCount: Math.max(1, below), columnCount: used + 1 });
  return xml
    .replace(told?.[0] ?? '', '')
    .replace(/<dimension [^>]*>/, `<dimension ref="${dimension}"/>`)
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

const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
