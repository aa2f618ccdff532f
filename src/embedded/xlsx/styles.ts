import type { BorderSide, CellStyle as FileStyle, FontStyle } from 'hucre';
import type { BorderData, CellStyle } from '../workbook-data';

const horizontal = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
} as const;

const vertical = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const continuous = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

/** `#0F6CBD` as a file's 8 digits, opaque. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** A cell's style as the file writer takes it. */
export function cellStyle(style: CellStyle): FileStyle {
  const font = fontOf(style);
  const alignment = {
    ...(style.horizontalAlignment && { horizontal: horizontal[style.horizontalAlignment] }),
    ...(style.verticalAlignment && { vertical: vertical[style.verticalAlignment] }),
    ...(style.wrapText && { wrapText: true }),
    ...(style.indentLevel && { indent: style.indentLevel }),
  };
  return {
    ...(font && { font: { name: 'Calibri', size: 11, family: 2, ...font } }),
    ...(style.fillColor && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(style.fillColor) } },
    }),
    ...(style.borders && { border: bordersOf(style.borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.numberFormat && style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
  };
}

/** What a conditional format changes: colour, weight, fill, borders, number format; Excel allows no font name or size here. */
export function differentialStyle(style: CellStyle): FileStyle {
  const font = fontOf({ ...style, fontName: undefined, fontSize: undefined });
  return {
    ...(font && { font }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    // A dxf's solid colour is its background, as Excel writes it.
    ...(style.fillColor && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: argb(style.fillColor) } } }),
    ...(style.borders && { border: bordersOf(style.borders) }),
  };
}

function fontOf(style: CellStyle): FontStyle | undefined {
  const font = {
    ...(style.fontName && { name: style.fontName }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.fontColor && { color: { rgb: argb(style.fontColor) } }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function bordersOf(borders: NonNullable<CellStyle['borders']>): Record<string, BorderSide> {
  return Object.fromEntries(
    Object.entries(borders)
      .filter(([, side]) => side !== undefined)
      .map(([edge, side]) => [edge, { style: lineOf(side), color: { rgb: argb(side.color) } }]),
  );
}

function lineOf({ style, weight }: BorderData): BorderSide['style'] {
  if (style === 'Continuous') return continuous[weight];
  if (style === 'Dash') return weight === 'Medium' || weight === 'Thick' ? 'mediumDashed' : 'dashed';
  return style === 'Dot' ? 'dotted' : 'double';
}
