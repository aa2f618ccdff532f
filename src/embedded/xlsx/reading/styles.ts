import type { BorderData, CellStyle } from '../../workbook-data';
import { builtInFormats } from '../number-formats';
import { colorReader, type ColorReader } from './colors';
import type { ForeignList } from './foreign';
import type { Package } from './package';
import { childOf, flagOf, itemsOf, numberOf, type XmlElement } from './xml';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const lines: Readonly<Record<string, Pick<BorderData, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const horizontal: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
};

const vertical: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
};

/** What a format holds beyond `CellStyle`, in words. */
type Beyond = (what: string) => void;

/** Whether a font's element such as `<b/>` is there and on. */
const isOn = (font: XmlElement, name: string): boolean => {
  const found = childOf(font, name);
  return found !== undefined && flagOf(found.attributes.val) !== false;
};

/** Parts of a font that are read; character set, family and scheme say how to replace a font that is missing. */
const fontParts = new Set(['name', 'sz', 'b', 'i', 'u', 'color', 'family', 'charset', 'scheme']);

function fontOf(font: XmlElement | undefined, color: ColorReader, beyond: Beyond): CellStyle {
  if (!font) return {};
  const name = childOf(font, 'name')?.attributes.val;
  const size = numberOf(childOf(font, 'sz')?.attributes.val);
  const underline = childOf(font, 'u');
  const line = underline?.attributes.val ?? 'single';
  if (underline && line !== 'single' && line !== 'none') beyond('double or accounting underlines');
  if (
    font.children.some(
      (part) => !fontParts.has(part.name) && isOn(font, part.name) && part.attributes.val !== 'baseline',
    )
  )
    beyond('text that is struck through, raised, lowered or outlined');
  const fontColor = color(childOf(font, 'color'));
  return {
    ...(name !== undefined && name !== 'Calibri' && { fontName: name }),
    ...(size !== undefined && size !== 11 && { fontSize: size }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(underline && line !== 'none' && { underline: true }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function bordersOf(border: XmlElement | undefined, color: ColorReader, beyond: Beyond): CellStyle {
  const found: Writable<NonNullable<CellStyle['borders']>> = {};
  for (const side of border?.children ?? []) {
    const { style } = side.attributes;
    if (!style || style === 'none') continue;
    // Strict files and right-to-left readers say start and end.
    const edge = { start: 'left', end: 'right' }[side.name] ?? side.name;
    if (edge !== 'top' && edge !== 'bottom' && edge !== 'left' && edge !== 'right') {
      beyond('diagonal borders');
      continue;
    }
    if (!lines[style]) beyond('borders of dashes and dots');
    found[edge] = { ...(lines[style] ?? lines.dashed), color: color(childOf(side, 'color')) ?? '#000000' };
  }
  return Object.keys(found).length > 0 ? { borders: found } : {};
}

function fillOf(fill: XmlElement | undefined, color: ColorReader, beyond: Beyond, differential: boolean): CellStyle {
  if (childOf(fill, 'gradientFill')) beyond('gradient fills');
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes.patternType ?? (differential ? 'solid' : 'none');
  if (!pattern || kind === 'none') return {};
  if (kind !== 'solid') {
    beyond('pattern fills');
    return {};
  }
  const [first, second] = differential ? ['bgColor', 'fgColor'] : ['fgColor', 'bgColor'];
  const fillColor = color(childOf(pattern, first)) ?? (differential ? color(childOf(pattern, second)) : undefined);
  return fillColor === undefined ? {} : { fillColor };
}

function alignmentOf(alignment: XmlElement | undefined, beyond: Beyond): CellStyle {
  if (!alignment) return {};
  const {
    horizontal: across,
    vertical: down,
    wrapText,
    indent,
    textRotation,
    shrinkToFit,
    readingOrder,
  } = alignment.attributes;
  if (Number(textRotation ?? 0) !== 0) beyond('turned text');
  if (flagOf(shrinkToFit)) beyond('text shrunk to fit');
  if (Number(readingOrder ?? 0) !== 0) beyond('a reading order for text');
  if ((across && across !== 'general' && !horizontal[across]) || (down && !vertical[down])) beyond('distributed text');
  const level = numberOf(indent);
  return {
    ...(across && horizontal[across] && { horizontalAlignment: horizontal[across] }),
    ...(down && vertical[down] && { verticalAlignment: vertical[down] }),
    ...(flagOf(wrapText) && { wrapText: true }),
    ...(level && { indentLevel: level }),
  };
}

/** A file's formats: those of cells by number, those of conditional formats by number, each `CellStyle` once. */
export class FileStyles {
  readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly cellFormats: readonly XmlElement[];
  private readonly known = new Map<string, { index: number | undefined; beyond: readonly string[] }>();
  private readonly codes: ReadonlyMap<number, string>;

  constructor(
    private readonly tree: XmlElement | undefined,
    readonly color: ColorReader,
    private readonly libreOffice: boolean,
  ) {
    this.cellFormats = itemsOf(tree, 'cellXfs');
    this.codes = new Map([
      ...builtInFormats,
      ...itemsOf(tree, 'numFmts').map(
        ({ attributes }) => [Number(attributes.numFmtId), this.formatCode(attributes.formatCode)] as const,
      ),
    ]);
  }

  static read(file: Package, styles: string | undefined, theme: string | undefined, libreOffice: boolean): FileStyles {
    const tree = styles === undefined ? undefined : file.xml(styles);
    const themeTree = theme === undefined ? undefined : file.xml(theme);
    return new FileStyles(tree, colorReader(themeTree, tree), libreOffice);
  }

  /**
   * Index of the style of a cell's format; undefined for the plain one.
   *
   * @param place where the cell stands, for what the format holds beyond `CellStyle`
   */
  indexOf(format: string | undefined, foreign: ForeignList, sheet: string, address: string): number | undefined {
    const key = format ?? '0';
    let found = this.known.get(key);
    if (!found) {
      const beyond: string[] = [];
      const style = this.cellStyle(this.cellFormats[Number(key)], (what) => beyond.push(what));
      found = { index: this.add(style), beyond };
      this.known.set(key, found);
    }
    for (const what of found.beyond) foreign.add(`Formatting: ${what}`, sheet, address);
    return found.index;
  }

  /** Index of the style that is nothing, for a plain cell in a column that has a style. */
  plain(): number {
    return this.put({});
  }

  /** What a conditional format's number stands for. */
  differential(number: string | undefined, beyond: Beyond): CellStyle {
    const format = number === undefined ? undefined : itemsOf(this.tree, 'dxfs')[Number(number)];
    const code = childOf(format, 'numFmt')?.attributes.formatCode;
    const { fontName, fontSize, ...font } = fontOf(childOf(format, 'font'), this.color, beyond);
    if (fontName !== undefined || (fontSize !== undefined && !this.libreOffice)) beyond('a font of its own');
    return {
      ...(code !== undefined && { numberFormat: this.formatCode(code) }),
      ...font,
      ...fillOf(childOf(format, 'fill'), this.color, beyond, true),
      ...bordersOf(childOf(format, 'border'), this.color, beyond),
    };
  }

  /** LibreOffice escapes signs that need no escape. */
  private formatCode(code: string): string {
    return this.libreOffice ? code.replace(/\\([-+ ()])/g, '$1') : code;
  }

  private cellStyle(format: XmlElement | undefined, beyond: Beyond): CellStyle {
    if (!format) return {};
    const { numFmtId, fontId, fillId, borderId } = format.attributes;
    const code = this.codes.get(Number(numFmtId ?? 0)) ?? 'General';
    const alignment = alignmentOf(childOf(format, 'alignment'), beyond);
    const { locked, hidden } = childOf(format, 'protection')?.attributes ?? {};
    if (flagOf(locked) === false || flagOf(hidden)) beyond('cells marked as unlocked or hidden for a protected sheet');
    const bottom = this.libreOffice && alignment.verticalAlignment === 'Bottom';
    return {
      ...(code !== 'General' && { numberFormat: code }),
      ...fontOf(itemsOf(this.tree, 'fonts')[Number(fontId ?? 0)], this.color, beyond),
      ...fillOf(itemsOf(this.tree, 'fills')[Number(fillId ?? 0)], this.color, beyond, false),
      ...alignment,
      // LibreOffice says the standard alignment of every cell.
      ...(bottom && { verticalAlignment: undefined }),
      ...bordersOf(itemsOf(this.tree, 'borders')[Number(borderId ?? 0)], this.color, beyond),
    };
  }

  private add(style: CellStyle): number | undefined {
    const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as CellStyle;
    return Object.keys(given).length === 0 ? undefined : this.put(given);
  }

  private put(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.indexes.get(key) ?? this.styles.push(style) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
