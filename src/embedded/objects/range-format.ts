import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import { defaultFont } from '../engine/engine';
import {
  hex,
  horizontalToEngine,
  indentPatch,
  patchStyles,
  toCellStyle,
  verticalToEngine,
  type StylePatch,
} from '../engine/styles';
import { forCells } from '../engine/cells';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { CellStyle } from '../workbook-data';
import { colorOf } from './colors';
import { borderCollectionObject } from './borders';
import { cells, fitColumns, fitRows, pointsPerPixel, setHeight, setWidth, size } from './cell-sizes';
import { common, type RangeRef } from './range';

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
    borders: (self) => borderCollectionObject(self),
  },
  methods: {
    autofitColumns: (self, _, host) => fitColumns(self, host),
    autofitRows: (self, _, host) => fitRows(self, host),
  },
};

export function rangeFormatObject(self: RangeRef): HostObject {
  return hostObject(rangeFormatType, self);
}
