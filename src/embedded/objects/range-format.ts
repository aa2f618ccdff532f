import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import { isWholeRows } from '../address';
import { defaultColumnWidth, defaultFont, defaultRowHeight } from '../engine/engine';
import {
  borderFromEngine,
  borderToEngine,
  hex,
  horizontalToEngine,
  indentPatch,
  patchStyles,
  toCellStyle,
  verticalToEngine,
  type StylePatch,
} from '../engine/styles';
import { forCells, textOf } from '../engine/cells';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { BorderData, CellStyle, RangeBox } from '../workbook-data';
import { onGrid } from '../write';
import { colorOf } from './colors';
import { common, readValue, type RangeRef } from './range';

/** Points in a pixel at 96 dpi. */
const pointsPerPixel = 0.75;

/** How far formats reach: whole columns and rows take the part that the grid has. */
function cells(self: RangeRef, host: Host): RangeBox {
  return onGrid(host, self.sheetId, self.box);
}

/** One value where all cells agree, else null, as Excel does. */
function shared<V>(self: RangeRef, host: Host, read: (style: Nullable<IStyleData>) => V): V | null {
  const sheet = host.engine.sheet(self.sheetId)!;
  const found: V[] = [];
  const known = new Map<string, V>();
  forCells(cells(self, host), (row, column) => {
    const cell = host.engine.cell(sheet, row, column);
    const key = typeof cell?.s === 'string' ? cell.s : '';
    if (!known.has(key)) known.set(key, read(host.engine.styleOf(cell)));
    found.push(known.get(key)!);
  });
  return common(found);
}

function patch(self: RangeRef, host: Host, change: StylePatch): void {
  patchStyles(host.engine, self.sheetId, cells(self, host), change);
  host.styled(self.sheetId);
}

/** A property kept in the cells' styles. */
function styled<V>(read: (style: CellStyle) => V, write: (value: unknown) => StylePatch): Property<RangeRef> {
  return {
    get: (self, host) => shared(self, host, (style) => read(toCellStyle(style))),
    set: (self, value, host) => patch(self, host, write(value)),
  };
}

function flag(value: unknown): BooleanNumber {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function number(value: unknown, least: number, most: number, what: string): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw invalidArgument(`${what} lies between ${least} and ${most}.`);
  return value;
}

const underlines: Readonly<Record<string, BooleanNumber>> = { None: BooleanNumber.FALSE, Single: BooleanNumber.TRUE };

const fontType: ObjectType<RangeRef> = {
  name: 'RangeFont',
  properties: {
    name: styled(
      (style) => style.fontName ?? defaultFont.name,
      (value) => ({ ff: String(value) }),
    ),
    size: styled(
      (style) => style.fontSize ?? defaultFont.size,
      (value) => ({ fs: number(value, 1, 409, 'A font size') }),
    ),
    bold: styled(
      (style) => style.bold ?? false,
      (value) => ({ bl: flag(value) ? BooleanNumber.TRUE : null }),
    ),
    italic: styled(
      (style) => style.italic ?? false,
      (value) => ({ it: flag(value) ? BooleanNumber.TRUE : null }),
    ),
    underline: styled(
      (style) => (style.underline ? 'Single' : 'None'),
      (value) => {
        if (!(String(value) in underlines)) throw invalidArgument(`The underline '${String(value)}' is not known.`);
        return { ul: value === 'None' ? null : { s: BooleanNumber.TRUE } };
      },
    ),
    color: styled(
      (style) => style.fontColor ?? '#000000',
      (value) => ({ cl: { rgb: colorOf(value) } }),
    ),
  },
};

const fillType: ObjectType<RangeRef> = {
  name: 'RangeFill',
  properties: {
    color: {
      get: (self, host) => shared(self, host, (style) => hex(style?.bg?.rgb) ?? '#FFFFFF') ?? '',
      set: (self, value, host) => patch(self, host, { bg: value === '' ? null : { rgb: colorOf(value) } }),
    },
  },
  methods: { clear: (self, _, host) => patch(self, host, { bg: null }) },
};

const edges = {
  EdgeTop: { side: 't', of: (box: RangeBox) => ({ ...box, rowCount: 1 }) },
  EdgeBottom: { side: 'b', of: (box: RangeBox) => ({ ...box, row: box.row + box.rowCount - 1, rowCount: 1 }) },
  EdgeLeft: { side: 'l', of: (box: RangeBox) => ({ ...box, columnCount: 1 }) },
  EdgeRight: {
    side: 'r',
    of: (box: RangeBox) => ({ ...box, column: box.column + box.columnCount - 1, columnCount: 1 }),
  },
  InsideHorizontal: { side: 't', of: (box: RangeBox) => ({ ...box, row: box.row + 1, rowCount: box.rowCount - 1 }) },
  InsideVertical: {
    side: 'l',
    of: (box: RangeBox) => ({ ...box, column: box.column + 1, columnCount: box.columnCount - 1 }),
  },
} as const;

type Edge = keyof typeof edges;

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

const noBorder: BorderData = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function borderAt({ range, edge }: BorderRef, host: Host): BorderData | null {
  const box = edges[edge].of(cells(range, host));
  if (box.rowCount < 1 || box.columnCount < 1) return null;
  const sheet = host.engine.sheet(range.sheetId)!;
  return borderFromEngine(host.engine.styleOf(host.engine.cell(sheet, box.row, box.column))?.bd?.[edges[edge].side]);
}

function setBorder(self: BorderRef, host: Host, change: Partial<BorderData> | null): void {
  const { side, of } = edges[self.edge];
  const box = of(cells(self.range, host));
  if (box.rowCount < 1 || box.columnCount < 1) return;
  const border = change && borderToEngine({ ...(borderAt(self, host) ?? noBorder), ...change });
  patchStyles(host.engine, self.range.sheetId, box, { bd: { [side]: border } as IStyleData['bd'] });
  host.styled(self.range.sheetId);
}

const borderStyles = ['Continuous', 'Dash', 'Dot', 'Double'];
const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderType: ObjectType<BorderRef> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (self, host) => borderAt(self, host)?.style ?? 'None',
      set: (self, value, host) => {
        if (value === 'None') return setBorder(self, host, null);
        if (!borderStyles.includes(String(value)))
          throw invalidArgument(`The border style '${String(value)}' is not known.`);
        return setBorder(self, host, { style: value as BorderData['style'] });
      },
    },
    weight: {
      get: (self, host) => borderAt(self, host)?.weight ?? 'Thin',
      set: (self, value, host) => {
        if (!borderWeights.includes(String(value)))
          throw invalidArgument(`The border weight '${String(value)}' is not known.`);
        setBorder(self, host, { weight: value as BorderData['weight'] });
      },
    },
    color: {
      get: (self, host) => borderAt(self, host)?.color ?? '#000000',
      set: (self, value, host) => setBorder(self, host, { color: colorOf(value) }),
    },
  },
};

const border = (range: RangeRef, edge: Edge): HostObject => hostObject(borderType, { range, edge });

const borderCollectionType: ObjectType<RangeRef> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => Object.keys(edges).length } },
  items: (self) => (Object.keys(edges) as Edge[]).map((edge) => border(self, edge)),
  item: (self, key) => {
    if (!(String(key) in edges)) throw invalidArgument(`The border '${String(key)}' is not known.`);
    return border(self, key as Edge);
  },
  methods: {
    getItem: (self, [key]) => borderCollectionType.item!(self, key as string, undefined as never),
    getItemAt: (self, [index], host) => borderCollectionType.items!(self, host)[index as number],
  },
};

function size(self: RangeRef, host: Host, axis: 'row' | 'column'): number | null {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const found =
    axis === 'row'
      ? Array.from({ length: box.rowCount }, (_, r) => sheet.getRowManager().getRow(box.row + r)?.h ?? defaultRowHeight)
      : Array.from(
          { length: box.columnCount },
          (_, c) => sheet.getColumnManager().getColumn(box.column + c)?.w ?? defaultColumnWidth,
        );
  const pixels = common(found);
  return pixels === null ? null : pixels * pointsPerPixel;
}

function setWidth(self: RangeRef, host: Host, box: RangeBox, pixels: number): void {
  const range = { startRow: 0, endRow: 0, startColumn: box.column, endColumn: box.column + box.columnCount - 1 };
  host.engine.ensureCell(host.engine.sheet(self.sheetId)!, 0, range.endColumn);
  host.engine.run('sheet.mutation.set-worksheet-col-width', {
    subUnitId: self.sheetId,
    ranges: [range],
    colWidth: pixels,
  });
}

function setHeight(self: RangeRef, host: Host, box: RangeBox, pixels: number): void {
  const range = { startRow: box.row, endRow: box.row + box.rowCount - 1, startColumn: 0, endColumn: 0 };
  host.engine.ensureCell(host.engine.sheet(self.sheetId)!, range.endRow, 0);
  host.engine.run('sheet.mutation.set-worksheet-row-height', {
    subUnitId: self.sheetId,
    ranges: [range],
    rowHeight: pixels,
  });
}

/** Width of a text in Calibri, by its length: no font is measured without a screen. */
const textWidth = (text: string, style: CellStyle): number =>
  Math.ceil(
    Math.max(...text.split('\n').map((line) => line.length)) *
      7 *
      ((style.fontSize ?? 11) / 11) *
      (style.bold ? 1.07 : 1),
  ) + 5;

function fitColumns(self: RangeRef, host: Host): void {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const lastRow = Math.min(box.row + box.rowCount, sheet.getRowCount());
  for (let column = box.column; column < box.column + box.columnCount; column++) {
    let width = 0;
    for (let row = box.row; row < lastRow; row++) {
      const value = readValue(host, self.sheetId, row, column);
      if (value === null || value === '') continue;
      const style = toCellStyle(host.engine.styleOf(host.engine.cell(sheet, row, column)));
      if (!style.wrapText) width = Math.max(width, textWidth(textOf(value, style.numberFormat ?? 'General'), style));
    }
    if (width > 0) setWidth(self, host, { ...box, column, columnCount: 1 }, Math.min(width, 255 * 7 + 5));
  }
}

function fitRows(self: RangeRef, host: Host): void {
  const sheet = host.engine.sheet(self.sheetId)!;
  const box = cells(self, host);
  const columns = isWholeRows(box) ? { column: 0, columnCount: sheet.getColumnCount() } : box;
  for (let row = box.row; row < box.row + box.rowCount; row++) {
    let height = defaultRowHeight;
    for (let column = columns.column; column < columns.column + columns.columnCount; column++) {
      const value = readValue(host, self.sheetId, row, column);
      if (value === null || value === '') continue;
      const style = toCellStyle(host.engine.styleOf(host.engine.cell(sheet, row, column)));
      const width = sheet.getColumnManager().getColumn(column)?.w ?? defaultColumnWidth;
      const text = textOf(value, style.numberFormat ?? 'General');
      const lines = style.wrapText
        ? text
            .split('\n')
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style) / Math.max(width, 8))), 0)
        : 1;
      height = Math.max(height, Math.ceil(lines * (style.fontSize ?? 11) * (20 / 11)));
    }
    setHeight(self, host, { ...box, row, rowCount: 1 }, Math.min(height, 546));
  }
}

/** Widest column (255 characters) and tallest row (409 points) (Excel specifications and limits). */
const widest = 1790 * pointsPerPixel;
const tallest = 409.5;

const rangeFormatType: ObjectType<RangeRef> = {
  name: 'RangeFormat',
  calculated: ['autofitColumns', 'autofitRows'],
  properties: {
    horizontalAlignment: styled(
      (style) => style.horizontalAlignment ?? 'General',
      (value) => {
        const type = horizontalToEngine(String(value));
        if (value !== 'General' && type === null)
          throw invalidArgument(`The alignment '${String(value)}' is not known.`);
        return { ht: type };
      },
    ),
    verticalAlignment: styled(
      (style) => style.verticalAlignment ?? 'Bottom',
      (value) => {
        const type = verticalToEngine(String(value));
        if (type === null) throw invalidArgument(`The alignment '${String(value)}' is not known.`);
        return { vt: type };
      },
    ),
    wrapText: styled(
      (style) => style.wrapText ?? false,
      (value) => ({ tb: flag(value) ? WrapStrategy.WRAP : null }),
    ),
    indentLevel: styled(
      (style) => style.indentLevel ?? 0,
      (value) => indentPatch(number(value, 0, 250, 'An indent')),
    ),
    columnWidth: {
      get: (self, host) => size(self, host, 'column'),
      set: (self, value, host) =>
        setWidth(
          self,
          host,
          cells(self, host),
          Math.round(number(value, 0, widest, 'A column width') / pointsPerPixel),
        ),
    },
    rowHeight: {
      get: (self, host) => size(self, host, 'row'),
      set: (self, value, host) =>
        setHeight(
          self,
          host,
          cells(self, host),
          Math.round(number(value, 0, tallest, 'A row height') / pointsPerPixel),
        ),
    },
  },
  objects: {
    font: (self) => hostObject(fontType, self),
    fill: (self) => hostObject(fillType, self),
    borders: (self) => hostObject(borderCollectionType, self),
  },
  methods: {
    autofitColumns: (self, _, host) => fitColumns(self, host),
    autofitRows: (self, _, host) => fitRows(self, host),
  },
};

export function rangeFormatObject(self: RangeRef): HostObject {
  return hostObject(rangeFormatType, self);
}
