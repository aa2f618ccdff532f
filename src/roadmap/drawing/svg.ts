import { fontFamily, isRightToLeft } from './text-metrics';

/** Where a text is held: at its begin, its middle or its end, seen in the drawing's direction. */
export type Anchor = 'start' | 'middle' | 'end';

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly anchor?: Anchor;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Colour around the letters, so that lines beneath do not strike them through. */
  readonly halo?: string;
  readonly class?: string;
}

export interface ShapeLook {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly class?: string;
}

export type Point = readonly [x: number, y: number];

/** Text as XML takes it; characters that XML forbids are left out. */
export const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

const short = (value: number) => String(Math.round(value * 10) / 10);

const lookOf = ({ fill = 'none', stroke, width = 1, dash, class: name }: ShapeLook) =>
  (name ? ` class="${name}"` : '') +
  ` fill="${fill}"` +
  (stroke ? ` stroke="${stroke}" stroke-width="${short(width)}"` : '') +
  (dash ? ` stroke-dasharray="${dash}"` : '');

/**
 * A page of SVG under work. All places are given from left to right; a drawing from right to left is its mirror image,
 * with texts that still read in their own direction.
 */
export class Surface {
  private readonly parts: string[] = [];

  constructor(
    private readonly width: number,
    private readonly isMirrored: boolean,
  ) {}

  rect(x: number, y: number, width: number, height: number, look: ShapeLook): void {
    const left = this.isMirrored ? this.width - x - width : x;
    this.parts.push(
      `<rect x="${short(left)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${lookOf(look)}/>`,
    );
  }

  /** Straight lines from point to point; closed where it is filled. */
  path(points: readonly Point[], look: ShapeLook & { readonly marker?: string }): void {
    const steps = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(this.place(x))} ${short(y)}`).join('');
    const end = look.fill ? 'Z' : '';
    this.parts.push(
      `<path d="${steps}${end}"${lookOf(look)}${look.marker ? ` marker-end="url(#${look.marker})"` : ''}/>`,
    );
  }

  /** One line of text on its base line. */
  text(x: number, y: number, text: string, look: TextLook): void {
    if (text === '') return;
    const { size, color, anchor = 'start', bold, italic, halo, class: name } = look;
    const ownDirection = isRightToLeft(text);
    // Which end of the text its anchor is depends on how the text itself runs, not on how the drawing does.
    const isTurned = ownDirection !== this.isMirrored;
    const held = anchor === 'middle' || !isTurned ? anchor : anchor === 'start' ? 'end' : 'start';
    this.parts.push(
      `<text x="${short(this.place(x))}" y="${short(y)}" font-size="${short(size)}" fill="${color}"` +
        (name ? ` class="${name}"` : '') +
        (held === 'start' ? '' : ` text-anchor="${held}"`) +
        ` direction="${ownDirection ? 'rtl' : 'ltr'}"` +
        (bold ? ' font-weight="bold"' : '') +
        (italic ? ' font-style="italic"' : '') +
        (halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '') +
        `>${escaped(text)}</text>`,
    );
  }

  /** Opens a group with the words that show when a pointer rests on it; `end` closes it. */
  begin(name: string, title = ''): void {
    this.parts.push(`<g class="${name}">${title === '' ? '' : `<title>${escaped(title)}</title>`}`);
  }

  end(): void {
    this.parts.push('</g>');
  }

  /** The whole page as a document of its own. */
  document({ height, title, description, definitions }: SvgPage): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(this.width)} ${short(height)}" ` +
      `width="${short(this.width)}" height="${short(height)}" direction="${this.isMirrored ? 'rtl' : 'ltr'}" ` +
      `font-family="${fontFamily}" role="img" aria-labelledby="waymark-title waymark-description">` +
      `<title id="waymark-title">${escaped(title)}</title><desc id="waymark-description">${escaped(description)}</desc>` +
      `<defs>${definitions}</defs>` +
      `<rect width="100%" height="100%" fill="#FFFFFF"/>` +
      `${this.parts.join('\n')}</svg>\n`
    );
  }

  private place(x: number): number {
    return this.isMirrored ? this.width - x : x;
  }
}

export interface SvgPage {
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly definitions: string;
}
