import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  Tools,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderData, CellStyle, RangeBox } from '../workbook-data';
import { defaultFont, type Engine } from './engine';

/** A change of style; null takes an entry away. */
export type StylePatch = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

/** Pixels that one step of indent takes (three spaces of Calibri 11). */
const indentPixels = 9;

/** Applies a patch to every cell of a box that lies on the grid, beside the engine's commands: they clone every cell's style. */
export function patchStyles(engine: Engine, sheetId: string, box: RangeBox, patch: StylePatch): void {
  const sheet = engine.sheet(sheetId)!;
  const matrix = sheet.getCellMatrix();
  const known = new Map<string, Nullable<string>>();
  const { styles } = engine;
  for (let row = box.row; row < box.row + box.rowCount; row++) {
    for (let column = box.column; column < box.column + box.columnCount; column++) {
      const cell = matrix.getValue(row, column) as Nullable<{ s?: string | IStyleData | null }>;
      const before = typeof cell?.s === 'string' ? cell.s : cell?.s ? JSON.stringify(cell.s) : '';
      if (!known.has(before)) known.set(before, merged(cell?.s, patch));
      const after = known.get(before);
      if (cell) {
        if (after) cell.s = after;
        else delete cell.s;
      } else if (after) {
        matrix.setValue(row, column, { s: after });
      }
    }
  }

  function merged(style: Nullable<string | IStyleData>, change: StylePatch): Nullable<string> {
    const base: Record<string, unknown> = { ...(typeof style === 'string' ? styles.get(style) : style) };
    for (const [key, value] of Object.entries(change)) {
      if (value === null) delete base[key];
      else if (key === 'bd' || key === 'pd')
        base[key] = withoutNull({ ...(base[key] as object), ...(value as object) });
      else base[key] = value;
      if (key === 'bd' && value !== null && Object.keys(base.bd as object).length === 0) delete base.bd;
    }
    return Object.keys(base).length ? styles.setValue(Tools.deepClone(base) as IStyleData) : undefined;
  }
}

function withoutNull(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}

const horizontal: readonly (readonly [CellStyle['horizontalAlignment'], HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
];

const vertical: readonly (readonly [CellStyle['verticalAlignment'], VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

const borders: readonly (readonly [BorderData['style'], BorderData['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export const horizontalToEngine = (name: string): HorizontalAlign | null =>
  horizontal.find(([known]) => known === name)?.[1] ?? null;
export const verticalToEngine = (name: string): VerticalAlign | null =>
  vertical.find(([known]) => known === name)?.[1] ?? null;

/** A border for the engine; unknown pairs of style and weight take the style's own weight. */
export function borderToEngine(border: BorderData): IBorderStyleData {
  const match =
    borders.find(([style, weight]) => style === border.style && weight === border.weight) ??
    borders.find(([style]) => style === border.style)!;
  return { s: match[2], cl: { rgb: border.color } };
}

/** A border as Excel names it. */
export function borderFromEngine(border: Nullable<IBorderStyleData>): BorderData | null {
  const match = borders.find(([, , type]) => type === border?.s);
  return match ? { style: match[0], weight: match[1], color: hex(border!.cl?.rgb) ?? '#000000' } : null;
}

const isOn = (value: Nullable<BooleanNumber>): true | undefined => (value === BooleanNumber.TRUE ? true : undefined);

/** A colour as `#RRGGBB`, upper case. */
export function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+), *(\d+), *(\d+)/.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

/** The engine's style in Excel's words; an empty bag for a plain cell. */
export function toCellStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const edges = (['t', 'b', 'l', 'r'] as const).map((edge) => borderFromEngine(style.bd?.[edge]));
  const [top, bottom, left, right] = edges;
  const found: Record<keyof CellStyle, unknown> = {
    numberFormat: style.n?.pattern,
    fontName: style.ff && style.ff !== defaultFont.name ? style.ff : undefined,
    fontSize: style.fs && style.fs !== defaultFont.size ? style.fs : undefined,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    underline: isOn(style.ul?.s),
    fontColor: hex(style.cl?.rgb),
    fillColor: hex(style.bg?.rgb),
    horizontalAlignment: horizontal.find(([, type]) => type === style.ht)?.[0],
    verticalAlignment: vertical.find(([, type]) => type === style.vt)?.[0],
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
    indentLevel: style.pd?.l ? Math.round(style.pd.l / indentPixels) : undefined,
    borders: edges.some(Boolean)
      ? { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) }
      : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as CellStyle;
}

/** The reverse, for the parts that a conditional format may set. */
export function toEngineStyle(style: CellStyle): IStyleData {
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.fillColor && { bg: { rgb: style.fillColor } }),
  };
}

export const indentPatch = (level: number): StylePatch => ({ pd: level > 0 ? { l: level * indentPixels } : null });
