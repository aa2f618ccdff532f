import { strFromU8, strToU8 } from 'fflate';
import { captionOf } from '../chart-captions';
import type { AnchorData, CellPoint, PictureData } from '../drawing-data';
import { bytesOf } from '../image';
import { emuPerPoint } from '../placing';
import type { SheetData, WorkbookData } from '../workbook-data';
import { chartPart } from './charts/chart';
import { SourceCells } from './charts/sources';
import { declaration, element, textual } from './charts/xml';

type Parts = Record<string, Uint8Array>;

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingTypes = 'application/vnd.openxmlformats-officedocument';

const emu = (points: number): number => Math.round(points * emuPerPoint);

const cell = (name: string, { row, column, rowOffset, columnOffset }: CellPoint): string =>
  element(
    name,
    {},
    textual('xdr:col', String(column)),
    textual('xdr:colOff', String(emu(columnOffset))),
    textual('xdr:row', String(row)),
    textual('xdr:rowOff', String(emu(rowOffset))),
  );

const size = (name: string, { width, height }: { width: number; height: number }): string =>
  element(name, { cx: emu(width), cy: emu(height) });

/** A drawing's anchor around what it holds. Source: ECMA-376-1, 20.5.2. */
function anchored(anchor: AnchorData, inner: string): string {
  switch (anchor.placement) {
    case 'TwoCell':
      return element('xdr:twoCellAnchor', {}, cell('xdr:from', anchor.from), cell('xdr:to', anchor.to), inner);
    case 'OneCell':
      return element('xdr:oneCellAnchor', {}, cell('xdr:from', anchor.from), size('xdr:ext', anchor), inner);
    default:
      return element(
        'xdr:absoluteAnchor',
        {},
        element('xdr:pos', { x: emu(anchor.left), y: emu(anchor.top) }),
        size('xdr:ext', anchor),
        inner,
      );
  }
}

const extent = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });

function chartFrame(name: string, id: number, relationship: string, caption: string | undefined): string {
  return (
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id, name, descr: caption }),
        '<xdr:cNvGraphicFramePr/>',
      ),
      element('xdr:xfrm', {}, extent),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: chartNamespace },
          element('c:chart', { 'xmlns:c': chartNamespace, 'r:id': relationship }),
        ),
      ),
    ) + '<xdr:clientData/>'
  );
}

function pictureFrame(picture: PictureData, id: number, relationship: string): string {
  const { name, altText, altTitle, hidden, lockAspectRatio } = picture;
  return (
    element(
      'xdr:pic',
      {},
      element(
        'xdr:nvPicPr',
        {},
        element('xdr:cNvPr', { id, name, descr: altText, hidden, title: altTitle }),
        element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: lockAspectRatio })),
      ),
      element(
        'xdr:blipFill',
        {},
        element('a:blip', { 'r:embed': relationship }),
        element('a:stretch', {}, '<a:fillRect/>'),
      ),
      element('xdr:spPr', {}, element('a:xfrm', {}, extent), element('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
    ) + '<xdr:clientData/>'
  );
}

/** Adds charts and pictures to a written file: parts, relationships and content types. */
export class DrawingWriter {
  private readonly cells: SourceCells;
  private readonly media = new Map<string, string>();
  private readonly overrides: string[] = [];
  private readonly extensions = new Map<string, string>();
  private charts = 0;
  private drawings = 0;

  constructor(
    private readonly parts: Parts,
    data: WorkbookData,
  ) {
    this.cells = new SourceCells(data);
  }

  /** Adds what floats over a sheet. @param number of the sheet, from 1 */
  add(sheet: SheetData, number: number): void {
    const { charts = [], pictures = [] } = sheet;
    if (charts.length + pictures.length === 0) return;
    const relationships: string[] = [];
    const relate = (type: string, target: string): string => {
      const id = `rId${relationships.length + 1}`;
      relationships.push(element('Relationship', { Id: id, Type: `${relationshipTypes}/${type}`, Target: target }));
      return id;
    };
    const texts = new Map(sheet.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    const anchors = [
      ...charts.map((chart, index) => {
        const relationship = relate('chart', `../charts/${this.chart(chartPart(chart, this.cells))}`);
        const caption = captionOf(chart, (row, column) => texts.get(`${row} ${column}`));
        return anchored(chart.anchor, chartFrame(chart.name, index + 2, relationship, caption));
      }),
      ...pictures.map((picture, index) => {
        const relationship = relate('image', `../media/${this.image(picture)}`);
        return anchored(picture.anchor, pictureFrame(picture, charts.length + index + 2, relationship));
      }),
    ];
    const name = `drawing${(this.drawings += 1)}.xml`;
    this.write(
      `xl/drawings/${name}`,
      element(
        'xdr:wsDr',
        {
          'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
          'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
          'xmlns:r': relationshipTypes,
        },
        ...anchors,
      ),
    );
    this.writeRelationships(`xl/drawings/_rels/${name}.rels`, relationships);
    this.override(`/xl/drawings/${name}`, 'drawing');
    this.attach(number, name);
  }

  /** Tells the package of the new parts: to be called once, at the end. */
  finish(): void {
    if (this.drawings === 0) return;
    const defaults = [...this.extensions].map(([Extension, ContentType]) =>
      element('Default', { Extension, ContentType }),
    );
    this.change('[Content_Types].xml', (xml) =>
      xml
        .replace('<Override ', () => `${defaults.join('')}<Override `)
        .replace('</Types>', () => `${this.overrides.join('')}</Types>`),
    );
  }

  private chart(part: string): string {
    const name = `chart${(this.charts += 1)}.xml`;
    this.parts[`xl/charts/${name}`] = strToU8(part);
    this.override(`/xl/charts/${name}`, 'drawingml.chart');
    return name;
  }

  private image({ image, format }: PictureData): string {
    const known = this.media.get(image);
    if (known !== undefined) return known;
    const extension = format === 'PNG' ? 'png' : 'jpeg';
    const name = `image${this.media.size + 1}.${extension}`;
    this.media.set(image, name);
    this.extensions.set(extension, `image/${extension}`);
    this.parts[`xl/media/${name}`] = bytesOf(image) ?? new Uint8Array();
    return name;
  }

  private override(path: string, type: string): void {
    this.overrides.push(element('Override', { PartName: path, ContentType: `${drawingTypes}.${type}+xml` }));
  }

  private write(path: string, xml: string): void {
    this.parts[path] = strToU8(declaration + xml);
  }

  private writeRelationships(path: string, relationships: readonly string[]): void {
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    this.write(path, element('Relationships', { xmlns: namespace }, ...relationships));
  }

  private change(path: string, step: (xml: string) => string): void {
    this.parts[path] = strToU8(step(strFromU8(this.parts[path])));
  }

  /** Names the drawing in its sheet, at the place that the order of elements asks for. Source: ECMA-376-1, 18.3.1.99. */
  private attach(number: number, name: string): void {
    const path = `xl/worksheets/_rels/sheet${number}.xml.rels`;
    const relationship = element('Relationship', {
      Id: 'drawing1',
      Type: `${relationshipTypes}/drawing`,
      Target: `../drawings/${name}`,
    });
    if (this.parts[path])
      this.change(path, (xml) => xml.replace('</Relationships>', () => `${relationship}</Relationships>`));
    else this.writeRelationships(path, [relationship]);
    this.change(`xl/worksheets/sheet${number}.xml`, (xml) =>
      xml.replace(/(?=<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, '<drawing r:id="drawing1"/>'),
    );
  }
}
