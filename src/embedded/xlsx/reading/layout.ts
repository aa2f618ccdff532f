import type { ColumnData, PageLayoutData, RowData, SheetData } from '../../workbook-data';
import { withoutNormalMargins } from '../../margins';
import { onSheet } from './foreign';
import type { SheetContext } from './rules';
import { childOf, childrenOf, flagOf, itemsOf, numberOf, type XmlElement } from './xml';

const pointsAnInch = 72;
const pixelsAPoint = 4 / 3;
/** Width in pixels of the widest digit of Calibri 11, which a file's column widths count in. Source: ECMA-376-1, 18.3.1.13. */
const digitWidth = 7;

/** Columns of a range this far right are only a sheet's standard. */
const lastColumn = 1023;

/** A column's width in pixels. Source: ECMA-376-1, 18.3.1.13. */
const pixelsOf = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);

/** Columns with widths, styles, outline, or hidden. */
export function columnsOf(sheet: XmlElement, { name, styles, foreign }: SheetContext): ColumnData[] {
  return itemsOf(sheet, 'cols').flatMap((element) => {
    const { min, max, width, hidden, customWidth, bestFit, outlineLevel, style } = element.attributes;
    const place = onSheet(name);
    const index = styles.indexOf(style, foreign, place, `column ${min}`);
    const size = numberOf(width);
    const level = numberOf(outlineLevel);
    const data = {
      ...(size !== undefined && (flagOf(customWidth) || flagOf(bestFit)) && { width: pixelsOf(size) }),
      ...(flagOf(hidden) && { hidden: true }),
      ...(level && { outlineLevel: level }),
      ...(index !== undefined && { style: index }),
    };
    if (Object.keys(data).length === 0) return [];
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    // LibreOffice gives the standard width to all columns to the right.
    if (last > lastColumn && (data.hidden || index !== undefined || Number(min) === 1))
      foreign.add('Widths, formats or hiding of columns far to the right', place);
    return Array.from({ length: Math.max(0, Math.min(last, lastColumn) - first + 1) }, (_, offset) => ({
      column: first + offset,
      ...data,
    }));
  });
}

/** Points of a row of one line in Calibri 11; fitted rows of that height need not be kept. */
const oneLine = 15.75;

function heightOf(points: number, own: boolean): { height?: number; fittedHeight?: number } {
  const pixels = Math.round(points * pixelsAPoint * 100) / 100;
  if (own) return { height: pixels };
  return points > oneLine ? { fittedHeight: pixels } : {};
}

/** Rows with heights of their own, outline, or hidden. */
export function rowsOf(sheet: XmlElement, { name, styles, foreign }: SheetContext): RowData[] {
  let row = -1;
  return (childOf(sheet, 'sheetData')?.children ?? []).flatMap((element) => {
    const { r, ht, customHeight, hidden, outlineLevel, customFormat, s } = element.attributes;
    row = r === undefined ? row + 1 : Number(r) - 1;
    if (flagOf(customFormat) && styles.indexOf(s, foreign, onSheet(name), `row ${row + 1}`) !== undefined)
      foreign.add('Formatting of a whole row', onSheet(name), `row ${row + 1}`);
    const height = numberOf(ht);
    const level = numberOf(outlineLevel);
    const data = {
      ...(height !== undefined && heightOf(height, flagOf(customHeight) ?? false)),
      ...(flagOf(hidden) && { hidden: true }),
      ...(level && { outlineLevel: level }),
    };
    return Object.keys(data).length > 0 ? [{ row, ...data }] : [];
  });
}

/** What a sheet shows: gridlines, headings, frozen panes, the colour of its tab. */
export function viewOf(
  sheet: XmlElement,
  { name, styles, foreign }: SheetContext,
): Pick<SheetData, 'showGridlines' | 'frozen' | 'tabColor' | 'showHeadings'> {
  const [view] = itemsOf(sheet, 'sheetViews');
  const { showGridLines, showRowColHeaders, rightToLeft } = view?.attributes ?? {};
  if (flagOf(rightToLeft)) foreign.add('Sheet that runs from right to left', onSheet(name));
  const pane = childOf(view, 'pane')?.attributes;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  const tabColor = styles.color(childOf(childOf(sheet, 'sheetPr'), 'tabColor'));
  return {
    ...(tabColor !== undefined && { tabColor }),
    showGridlines: flagOf(showGridLines) ?? true,
    ...(flagOf(showRowColHeaders) === false && { showHeadings: false }),
    frozen: isFrozen
      ? { rows: Math.trunc(Number(pane.ySplit ?? 0)), columns: Math.trunc(Number(pane.xSplit ?? 0)) }
      : { rows: 0, columns: 0 },
  };
}

const paperSizes: Readonly<Record<string, PageLayoutData['paperSize']>> = { '1': 'Letter', '8': 'A3', '9': 'A4' };

const edges = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** A header's or footer's three parts; text before the first mark is the middle. */
function partsOf(text: string | undefined): PageLayoutData['header'] {
  const found: { left?: string; center?: string; right?: string } = {};
  let part: keyof typeof found = 'center';
  for (const [piece] of (text ?? '').matchAll(/&"[^"]*"|&&|&[^]|[^&]+|&/g)) {
    const mark = { '&L': 'left', '&C': 'center', '&R': 'right' }[piece.slice(0, 2)] as keyof typeof found | undefined;
    if (mark && piece.length === 2) part = mark;
    else found[part] = (found[part] ?? '') + piece;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** How a sheet is printed, but for what names say: print area and titles. */
export function pageLayoutOf(sheet: XmlElement, { name, foreign }: SheetContext): PageLayoutData {
  const setup = childOf(sheet, 'pageSetup')?.attributes ?? {};
  const fits = flagOf(childOf(childOf(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  const margins = childOf(sheet, 'pageMargins')?.attributes;
  const options = childOf(sheet, 'printOptions')?.attributes ?? {};
  const texts = childOf(sheet, 'headerFooter');
  const tell = (what: string) => foreign.add(`Printing: ${what}`, onSheet(name));
  if (setup.paperSize !== undefined && !paperSizes[setup.paperSize]) tell('a paper size other than A4, A3 and Letter');
  if (!fits && setup.scale !== undefined && setup.scale !== '100') tell('a scale');
  if (flagOf(options.gridLines) || flagOf(options.headings) || flagOf(options.verticalCentered))
    tell('gridlines, headings or vertical centring');
  if (flagOf(texts?.attributes.differentFirst) || flagOf(texts?.attributes.differentOddEven))
    tell('different headers on some pages');
  if (itemsOf(sheet, 'rowBreaks').length + itemsOf(sheet, 'colBreaks').length > 0) tell('page breaks');
  const pages = (text: string | undefined) => Number(text ?? 1) || undefined;
  const [fitToWidth, fitToHeight] = [fits && pages(setup.fitToWidth), fits && pages(setup.fitToHeight)];
  const points =
    margins && Object.fromEntries(edges.map((edge) => [edge, round(Number(margins[edge]) * pointsAnInch)]));
  const [header, footer] = ['oddHeader', 'oddFooter'].map((part) => partsOf(childOf(texts, part)?.text));
  return withoutNormalMargins({
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperSizes[setup.paperSize ?? '1'] ?? 'Letter',
    ...(fitToWidth && { fitToWidth }),
    ...(fitToHeight && { fitToHeight }),
    ...(points && { margins: points }),
    ...(flagOf(options.horizontalCentered) && { centerHorizontally: true }),
    ...(header && { header }),
    ...(footer && { footer }),
  });
}

const round = (points: number): number => Math.round(points * 1e4) / 1e4;

/** Parts of a sheet that are read elsewhere, say how it was last looked at, or add nothing. */
const known = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting dataValidations hyperlinks
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing tableParts
  extLst phoneticPr sheetCalcPr cellWatches smartTags`.split(/\s+/),
);

const elementKinds: Readonly<Record<string, string>> = {
  mergeCells: 'Merged cells',
  sheetProtection: 'Protected sheet',
  protectedRanges: 'Protected ranges',
  autoFilter: 'Filter outside a table',
  sortState: 'Remembered sorting',
  scenarios: 'Scenarios',
  dataConsolidate: 'Consolidation',
  customSheetViews: 'Custom views',
  picture: 'Background picture',
  legacyDrawingHF: 'Pictures in headers or footers',
  drawingHF: 'Pictures in headers or footers',
  oleObjects: 'Embedded objects',
  controls: 'Controls',
  webPublishItems: 'Web publishing',
  customProperties: 'Custom properties of a sheet',
  AlternateContent: 'Controls',
};

/** Extensions of a sheet that are read elsewhere or say nothing that is shown; by their elements. */
const knownExtensions = new Set(['conditionalFormattings', 'dataValidations', 'ignoredErrors']);
const extensionKinds: Readonly<Record<string, string>> = {
  sparklineGroups: 'Sparklines',
  slicerList: 'Slicers',
  timelineRefs: 'Timelines',
  protectedRanges: 'Protected ranges',
};

/** Tells what a sheet's part holds beyond the model. */
export function tellForeign(sheet: XmlElement, { name, foreign }: SheetContext): void {
  for (const element of sheet.children) {
    if (known.has(element.name)) continue;
    const address = element.attributes.ref ?? element.children.map(({ attributes }) => attributes.ref)[0];
    const more = element.children.length > 1 && element.name === 'mergeCells';
    for (const child of more ? element.children : [])
      foreign.add(elementKinds.mergeCells, onSheet(name), child.attributes.ref);
    if (!more) foreign.add(elementKinds[element.name] ?? `Unknown content (${element.name})`, onSheet(name), address);
  }
  for (const extension of childrenOf(childOf(sheet, 'extLst'), 'ext').flatMap(({ children }) => children)) {
    if (!knownExtensions.has(extension.name))
      foreign.add(extensionKinds[extension.name] ?? `Unknown content (${extension.name})`, onSheet(name));
  }
  if (flagOf(childOf(sheet, 'sheetFormatPr')?.attributes.zeroHeight))
    foreign.add('Rows that are hidden by default', onSheet(name));
}
