import { captionOf } from '../../chart-captions';
import type { AnchorData, CellPoint, ChartData, PictureData } from '../../drawing-data';
import { defaultColumnWidth, defaultRowHeight } from '../../sizes';
import { base64Of, imageOf } from '../../image';
import { anchorAt, emuPerPoint, placeOf, type CellSizes } from '../../placing';
import type { CellData, ColumnData, RowData } from '../../workbook-data';
import { LooksReader } from './chart-looks';
import { chartOf } from './charts';
import type { DrawingColors } from './drawing-colors';
import { onSheet, type ForeignList } from './foreign';
import type { Package, Relationship } from './package';
import { childOf, descendants, flagOf, relationOf, type XmlElement } from './xml';

const pointsAPixel = 0.75;

/** What is needed of a sheet to place drawings on it and to caption them. */
export interface DrawingContext {
  readonly name: string;
  readonly cells: readonly CellData[];
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
  readonly colors: DrawingColors;
  readonly foreign: ForeignList;
}

function sizesOf({ columns, rows }: DrawingContext): CellSizes {
  const widths = new Map(columns.map(({ column, width, hidden }) => [column, hidden ? 0 : width]));
  const heights = new Map(rows.map(({ row, height, hidden }) => [row, hidden ? 0 : height]));
  return {
    column: (index) => (widths.get(index) ?? defaultColumnWidth) * pointsAPixel,
    row: (index) => (heights.get(index) ?? defaultRowHeight) * pointsAPixel,
  };
}

const points = (element: XmlElement | undefined, name: string): number =>
  Number(childOf(element, name)?.text ?? 0) / emuPerPoint;

const pointOf = (element: XmlElement | undefined): CellPoint => ({
  row: Number(childOf(element, 'row')?.text ?? 0),
  column: Number(childOf(element, 'col')?.text ?? 0),
  rowOffset: points(element, 'rowOff'),
  columnOffset: points(element, 'colOff'),
});

function anchorOf(element: XmlElement, sizes: CellSizes): AnchorData {
  const extent = childOf(element, 'ext')?.attributes;
  const size = { width: Number(extent?.cx ?? 0) / emuPerPoint, height: Number(extent?.cy ?? 0) / emuPerPoint };
  const from = pointOf(childOf(element, 'from'));
  if (element.name === 'oneCellAnchor') return { placement: 'OneCell', from, ...size };
  if (element.name === 'absoluteAnchor') {
    const { x, y } = childOf(element, 'pos')?.attributes ?? {};
    return { placement: 'Absolute', left: Number(x ?? 0) / emuPerPoint, top: Number(y ?? 0) / emuPerPoint, ...size };
  }
  const anchor: AnchorData = { placement: 'TwoCell', from, to: pointOf(childOf(element, 'to')) };
  const { editAs } = element.attributes;
  if (editAs !== 'oneCell' && editAs !== 'absolute') return anchor;
  return anchorAt(placeOf(anchor, sizes), editAs === 'oneCell' ? 'OneCell' : 'Absolute', sizes);
}

/** Charts and pictures of one drawing. */
class DrawingReader {
  readonly charts: ChartData[] = [];
  readonly pictures: PictureData[] = [];
  private readonly relationships: ReadonlyMap<string, Relationship>;
  private readonly sizes: CellSizes;
  private readonly place: string;
  private readonly looks: LooksReader;

  constructor(
    private readonly file: Package,
    path: string,
    private readonly context: DrawingContext,
  ) {
    this.relationships = new Map(file.relationships(path).map((found) => [found.id, found]));
    this.sizes = sizesOf(context);
    this.place = onSheet(context.name);
    this.looks = new LooksReader(context.colors);
  }

  read(drawing: XmlElement): void {
    for (const anchor of drawing.children) {
      const content = anchor.children.find(
        ({ name }) => !['from', 'to', 'ext', 'pos', 'clientData', 'extLst'].includes(name),
      );
      const done =
        content?.name === 'pic'
          ? this.picture(content, anchor)
          : content?.name === 'graphicFrame' && this.chart(content, anchor);
      if (!done) this.context.foreign.add(this.kindOf(content), this.place, this.nameIn(content));
    }
  }

  private kindOf(content: XmlElement | undefined): string {
    if (content?.name === 'pic') return 'Pictures';
    if (content?.name === 'graphicFrame') return 'Charts';
    return content && descendants(content, 'slicer').length > 0 ? 'Slicers' : 'Shapes';
  }

  private nameIn(content: XmlElement | undefined): string | undefined {
    return content && descendants(content, 'cNvPr')[0]?.attributes.name;
  }

  private target(id: string | undefined): string | undefined {
    const found = id === undefined ? undefined : this.relationships.get(id);
    return found && !found.external ? found.target : undefined;
  }

  private chart(frame: XmlElement, anchor: XmlElement): boolean {
    const { file, context, place } = this;
    const [named] = descendants(frame, 'chart');
    const path = this.target(named && relationOf(named));
    const space = path === undefined ? undefined : file.xml(path);
    if (!space || path === undefined || space.name !== 'chartSpace') return false;
    const { name = '', descr } = descendants(frame, 'cNvPr')[0]?.attributes ?? {};
    const found = chartOf(space, this.looks, anchorOf(anchor, this.sizes), name, undefined);
    if (!found) return false;
    // Looks that Excel offers for later changes are no part of what is shown.
    for (const { type, target } of file.relationships(path))
      if (type === 'chartStyle' || type === 'chartColorStyle') file.know(target);
    const texts = new Map(context.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    const caption = captionOf(found.chart, (row, column) => texts.get(`${row} ${column}`));
    this.charts.push(
      descr !== undefined && descr !== '' && descr !== caption ? { ...found.chart, altText: descr } : found.chart,
    );
    if (found.unknown.length > 0)
      context.foreign.add('Details of charts', place, `${name} (${found.unknown.join(', ')})`);
    return true;
  }

  private picture(element: XmlElement, anchor: XmlElement): boolean {
    const { file, context, place } = this;
    const [blip] = descendants(element, 'blip');
    const embedded = Object.entries(blip?.attributes ?? {}).find(([name]) => name.endsWith(':embed'))?.[1];
    const path = this.target(embedded);
    const bytes = path === undefined ? undefined : file.bytes(path);
    const image = bytes && imageOf(bytes);
    if (!bytes || !image) return false;
    const { name = '', descr, title, hidden } = descendants(element, 'cNvPr')[0]?.attributes ?? {};
    const locks = descendants(element, 'picLocks')[0]?.attributes;
    this.pictures.push({
      anchor: anchorOf(anchor, this.sizes),
      name,
      ...(descr && { altText: descr }),
      ...(title && { altTitle: title }),
      format: image.format,
      image: base64Of(bytes),
      lockAspectRatio: flagOf(locks?.noChangeAspect) ?? false,
      ...(flagOf(hidden) && { hidden: true }),
    });
    const isChanged = descendants(element, 'srcRect').some(({ attributes }) => Object.keys(attributes).length > 0);
    if (isChanged || (blip && blip.children.some((child) => child.name !== 'extLst')))
      context.foreign.add('Cropping or effects of pictures', place, name);
    return true;
  }
}

/** What floats over a sheet; what is not modelled goes to the list of foreign content. */
export function drawingsOf(
  file: Package,
  path: string | undefined,
  context: DrawingContext,
): { charts?: readonly ChartData[]; pictures?: readonly PictureData[] } {
  const drawing = path === undefined ? undefined : file.xml(path);
  if (!drawing || path === undefined) return {};
  const reader = new DrawingReader(file, path, context);
  reader.read(drawing);
  return {
    ...(reader.charts.length > 0 && { charts: reader.charts }),
    ...(reader.pictures.length > 0 && { pictures: reader.pictures }),
  };
}
