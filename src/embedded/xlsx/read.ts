import type { HyperlinkData, SheetData, TableData, WorkbookData } from '../workbook-data';
import { FileProblem } from './file-problem';
import { drawingColors, type DrawingColors } from './reading/drawing-colors';
import { drawingsOf } from './reading/drawings';
import { boxesOf } from './reading/addresses';
import { cellsOf, textOf, type SharedText } from './reading/cells';
import { ForeignList, kindOfPart, onSheet, type ForeignContent } from './reading/foreign';
import { columnsOf, pageLayoutOf, rowsOf, tellForeign, viewOf } from './reading/layout';
import { namesOf } from './reading/names';
import { notesOf } from './reading/notes';
import { Package, type Relationship } from './reading/package';
import { propertiesOf } from './reading/properties';
import { conditionalFormatsOf, validationsOf } from './reading/rules';
import { FileStyles } from './reading/styles';
import { tableOf, withCalculatedColumns } from './reading/tables';
import { childOf, decoded, flagOf, itemsOf, relationOf, type XmlElement } from './reading/xml';

export { FileProblem, type ForeignContent };

export interface ReadWorkbook {
  readonly data: WorkbookData;
  /** What the file holds beyond the model, by kind and place; empty for a file that was saved from here. */
  readonly foreign: readonly ForeignContent[];
  /** Whether the file asks that every formula be calculated anew: its saved results may be old. */
  readonly recalculate: boolean;
}

const visibilities: Readonly<Record<string, SheetData['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Most cells that one link is given to; a link over whole columns stays on its first cells. */
const mostLinkedCells = 1000;

/** Files from here ask Excel to calculate them anew, though their results are right; they name no program version. */
function asksToCalculate(workbook: XmlElement): boolean {
  const { fullCalcOnLoad, calcId } = childOf(workbook, 'calcPr')?.attributes ?? {};
  return (flagOf(fullCalcOnLoad) ?? false) && calcId !== '0';
}

/** Reads one file; a class of its own so that the parts of a workbook find what they share. */
class WorkbookReader {
  private readonly foreign = new ForeignList();
  private readonly file: Package;
  private colors: DrawingColors = () => undefined;

  constructor(bytes: Uint8Array) {
    this.file = Package.open(bytes);
  }

  read(): ReadWorkbook {
    const { file, foreign } = this;
    const root = file.relationships('');
    const path = root.find(({ type }) => type === 'officeDocument')?.target;
    const workbook = path === undefined ? undefined : file.xml(path);
    if (!workbook || path === undefined || workbook.name !== 'workbook')
      throw new FileProblem(
        'This file holds no workbook, though it may be another Office document. Choose an Excel workbook (.xlsx).',
      );
    file.know('[Content_Types].xml');
    this.refuse1904(workbook);
    const relationships = file.relationships(path);
    const to = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
    const { properties, libreOffice } = propertiesOf(file, root);
    const styles = FileStyles.read(file, to('styles'), to('theme'), libreOffice);
    const theme = to('theme');
    this.colors = drawingColors(theme === undefined ? undefined : file.xml(theme));
    const shared = this.sharedTexts(to('sharedStrings'));
    const listed = itemsOf(workbook, 'sheets');
    const sheetNames = listed.map(({ attributes }) => attributes.name);
    const { names, printing } = namesOf(workbook, sheetNames, foreign);
    const active = Number(childOf(childOf(workbook, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
    const sheets = listed.flatMap((element) => {
      const relationship = relationships.find(({ id }) => id === relationOf(element));
      if (relationship?.type !== 'worksheet') {
        foreign.add(kindOfPart(relationship?.target ?? ''), onSheet(element.attributes.name));
        return [];
      }
      const sheet = this.sheet(element, relationship.target, styles, shared, libreOffice);
      return [{ ...sheet, pageLayout: { ...sheet.pageLayout, ...printing.get(sheet.name) } }];
    });
    if (sheets.length === 0) throw new FileProblem('This workbook has no worksheet that can be shown.');
    const customXml = this.customXml([...root, ...relationships]);
    this.tellOthers(workbook);
    return {
      data: {
        properties,
        names,
        styles: styles.styles,
        sheets,
        activeSheet: Math.max(
          0,
          sheets.findIndex(({ name }) => name === sheetNames[active]),
        ),
        ...(customXml.length > 0 && { customXml }),
      },
      foreign: foreign.all(),
      recalculate: asksToCalculate(workbook),
    };
  }

  private refuse1904(workbook: XmlElement): void {
    if (flagOf(childOf(workbook, 'workbookPr')?.attributes.date1904)) {
      throw new FileProblem(
        'This workbook counts dates from 1904, so that every date here would be four years early. In Excel untick ' +
          '"Use 1904 date system" (File, Options, Advanced), check the dates, save, and open it again.',
      );
    }
  }

  private sharedTexts(path: string | undefined): SharedText[] {
    const tree = path === undefined ? undefined : this.file.xml(path);
    return (tree?.children ?? []).filter(({ name }) => name === 'si').map(textOf);
  }

  private sheet(
    element: XmlElement,
    path: string,
    styles: FileStyles,
    strings: readonly SharedText[],
    libreOffice: boolean,
  ): SheetData {
    const { file, foreign } = this;
    const { name, state } = element.attributes;
    const tree = file.xml(path);
    if (!tree) throw new FileProblem(`The workbook is damaged: its sheet "${name}" is missing.`);
    const relationships = file.relationships(path);
    const ofType = (type: string) => relationships.filter((relationship) => relationship.type === type);
    const context = { name, styles, foreign };
    const tables = ofType('table')
      .map(({ target }) => file.xml(target))
      .filter((table) => table !== undefined)
      .map((table) => tableOf(table, name, foreign))
      .filter((table): table is TableData => table !== null);
    const cells = cellsOf(tree, { ...context, strings, tables, libreOffice });
    const notes = notesOf(file, ofType('comments')[0]?.target, ofType('vmlDrawing')[0]?.target, name, foreign);
    const [columns, rows] = [columnsOf(tree, context), rowsOf(tree, context)];
    const drawing = ofType('drawing')[0]?.target;
    const drawings = drawingsOf(file, drawing, { name, cells, columns, rows, colors: this.colors, foreign });
    tellForeign(tree, context);
    this.tellRelated(relationships, onSheet(name));
    return {
      name,
      visibility: visibilities[state ?? ''] ?? 'Visible',
      ...viewOf(tree, context),
      cells,
      columns,
      rows,
      tables: libreOffice ? tables.map((table) => withCalculatedColumns(table, cells)) : tables,
      validations: validationsOf(tree, context),
      conditionalFormats: conditionalFormatsOf(tree, context),
      hyperlinks: this.hyperlinks(tree, relationships),
      pageLayout: pageLayoutOf(tree, context),
      ...(notes.length > 0 && { notes }),
      ...drawings,
    };
  }

  private hyperlinks(sheet: XmlElement, relationships: readonly Relationship[]): HyperlinkData[] {
    return itemsOf(sheet, 'hyperlinks').flatMap((element) => {
      const { ref, location, tooltip } = element.attributes;
      const address = relationships.find(({ id }) => id === relationOf(element))?.target;
      const link = {
        ...(address !== undefined && { address }),
        ...(location !== undefined && { documentReference: location }),
        ...(tooltip !== undefined && { screenTip: tooltip }),
      };
      return boxesOf(ref).flatMap((box) =>
        Array.from({ length: Math.min(box.rowCount * box.columnCount, mostLinkedCells) }, (_, index) => ({
          row: box.row + Math.floor(index / box.columnCount),
          column: box.column + (index % box.columnCount),
          ...link,
        })),
      );
    });
  }

  private customXml(relationships: readonly Relationship[]): { id: string; xml: string }[] {
    const paths = new Set(relationships.filter(({ type }) => type === 'customXml').map(({ target }) => target));
    return [...paths].flatMap((path, index) => {
      const bytes = this.file.bytes(path);
      if (!bytes) return [];
      const properties = this.file.relationships(path).find(({ type }) => type === 'customXmlProps')?.target;
      const id = properties === undefined ? undefined : this.file.xml(properties)?.attributes['ds:itemID'];
      return [{ id: id ?? `{9${String(index).padStart(7, '0')}-0000-4000-8000-000000000000}`, xml: decoded(bytes) }];
    });
  }

  /** Tells what a part leads to and nobody read, and what that leads to. */
  private tellRelated(relationships: readonly Relationship[], where: string): void {
    const { file, foreign } = this;
    for (const { target, external } of relationships) {
      if (external || file.isRead(target) || !file.has(target)) continue;
      foreign.add(kindOfPart(target), where);
      file.know(target);
      this.tellRelated(file.relationships(target), where);
    }
  }

  /** Parts that nobody read, and what the workbook's own part holds beyond the model. */
  private tellOthers(workbook: XmlElement): void {
    const { file, foreign } = this;
    const { lockStructure, lockWindows } = childOf(workbook, 'workbookProtection')?.attributes ?? {};
    if (flagOf(lockStructure) || flagOf(lockWindows)) foreign.add('Protected structure', 'Workbook');
    for (const path of file.unread()) {
      // The order of calculation, and a small picture for file managers, are made anew by who saves the file.
      if (/calcChain\.xml$|thumbnail|\.rels$|\/metadata\.xml$/i.test(path)) continue;
      foreign.add(kindOfPart(path), 'Workbook');
    }
  }
}

/**
 * Reads a workbook that Excel, LibreOffice or this program saved. Dates stay serials; formulas come as `range.formulas`
 * gives them, with their saved results.
 *
 * @throws FileProblem that says why the bytes are no workbook that can be opened, and what to do
 */
export function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  return new Promise((resolve) => resolve(new WorkbookReader(bytes).read()));
}
