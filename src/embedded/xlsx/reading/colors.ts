import { childOf, childrenOf, numberOf, type XmlElement } from './xml';

/** A colour as `#RRGGBB`; undefined for 'automatic' and where there is none. */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** Excel's palette. Source: ECMA-376-1, 18.8.27; the first eight come again as the second eight. */
const palette =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
const standardPalette = [...palette.slice(0, 8), ...palette];

/** Office's own theme, for files without one; in the order in which files number the colours. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The order in which files number a theme's colours: light and dark change places. */
const themeOrder = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return officeTheme;
  return themeOrder.map((name, index) => {
    const [color] = childOf(scheme, name)?.children ?? [];
    return color?.attributes.lastClr ?? color?.attributes.val ?? officeTheme[index];
  });
}

/** A colour made lighter (above 0) or darker, by its lightness. Source: ECMA-376-1, 18.8.19. */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    range === 0
      ? 0
      : high === red
        ? ((green - blue) / range + 6) % 6
        : high === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const mixes = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return mixes[Math.floor(sector) % 6]
    .map((part) => Math.round(255 * (part + changed - chroma / 2)))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('');
}

/** Reads a file's colours: of its theme, of the palette, or as they are. */
export function colorReader(theme: XmlElement | undefined, styles: XmlElement | undefined): ColorReader {
  const themed = themeColors(theme);
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  const indexed = own.length > 0 ? own.map(({ attributes }) => attributes.rgb.slice(-6)) : standardPalette;
  return (color) => {
    const { rgb, theme: themeNumber, indexed: index, tint } = color?.attributes ?? {};
    // The theme's first dark colour and the system's text are what text has anyway.
    if (rgb === undefined && (themeNumber === '1' || index === '64') && !numberOf(tint)) return undefined;
    const base = rgb?.slice(-6) ?? (themeNumber === undefined ? indexed[Number(index)] : themed[Number(themeNumber)]);
    if (base === undefined) return undefined;
    const shade = numberOf(tint);
    return `#${(shade ? tinted(base, shade) : base).toUpperCase()}`;
  };
}
