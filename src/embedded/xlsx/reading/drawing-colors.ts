import { childOf, numberOf, type XmlElement } from './xml';

/** Reads the colours of drawings, which name those of the theme and change their lightness. Source: ECMA-376-1, 20.1.2.3. */
export type DrawingColors = (owner: XmlElement | undefined) => string | undefined;

/** Names that drawings have for the theme's first colours. */
const aliases: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

const presets: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
};

const officeTheme: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
};

/** A colour whose lightness is multiplied and moved. */
function lightened(color: string, factor: number, offset: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const before = (high + low) / 2;
  const after = Math.min(1, Math.max(0, before * factor + offset));
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * before - 1));
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  return parts
    .map((part) => (range === 0 ? after : after - chroma / 2 + ((part - low) / range) * chroma))
    .map((part) => Math.min(255, Math.max(0, Math.round(part * 255))))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}

const share = (color: XmlElement, name: string, otherwise: number): number =>
  (numberOf(childOf(color, name)?.attributes.val) ?? otherwise * 100_000) / 100_000;

/** @param theme the theme's part */
export function drawingColors(theme: XmlElement | undefined): DrawingColors {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const themed = (name: string): string | undefined => {
    const [color] = childOf(scheme, aliases[name] ?? name)?.children ?? [];
    return color?.attributes.lastClr ?? color?.attributes.val ?? officeTheme[aliases[name] ?? name];
  };
  return (owner) => {
    const [color] = owner?.children ?? [];
    const { val, lastClr } = color?.attributes ?? {};
    const base =
      color?.name === 'schemeClr'
        ? themed(val)
        : color?.name === 'prstClr'
          ? presets[val]
          : color?.name === 'sysClr'
            ? (lastClr ?? (val === 'window' ? 'FFFFFF' : '000000'))
            : color?.name === 'srgbClr'
              ? val
              : undefined;
    if (!color || base === undefined) return undefined;
    const [factor, offset] = [share(color, 'lumMod', 1), share(color, 'lumOff', 0)];
    return `#${(factor === 1 && offset === 0 ? base : lightened(base, factor, offset)).toUpperCase()}`;
  };
}
