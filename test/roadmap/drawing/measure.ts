import { textWidth } from '../../../src/roadmap/drawing/text-metrics';

/** What a text or a shape covers, in the units of the drawing. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Measured {
  readonly page: Box;
  readonly texts: readonly (Box & { readonly classes: string })[];
  /** Names inside bars, each with its bar. */
  readonly inside: readonly { readonly label: Box; readonly bar: Box }[];
}

const attribute = (tag: Element, name: string) => tag.getAttribute(name) ?? '';
const number = (tag: Element, name: string) => Number(attribute(tag, name));

/** Reads an SVG document back and measures what stands in it, by its attributes alone. */
export function measure(svg: string): Measured {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const broken = root.querySelector('parsererror');
  if (broken) throw new Error(broken.textContent ?? 'not well-formed');
  const texts = [...root.querySelectorAll('text')].map((tag) => ({ ...boxOf(tag), classes: attribute(tag, 'class') }));
  const inside = [...root.querySelectorAll('g.row')].flatMap((group) => {
    const label = group.querySelector('text.inside');
    const bar = group.querySelector('rect.bar');
    return label && bar ? [{ label: boxOf(label), bar: barOf(bar) }] : [];
  });
  const page = { what: 'page', left: 0, top: 0, right: number(root, 'width'), bottom: number(root, 'height') };
  return { page, texts, inside };
}

function boxOf(tag: Element): Box {
  const size = number(tag, 'font-size');
  const what = tag.textContent ?? '';
  const width = textWidth(what, size, attribute(tag, 'font-weight') === 'bold');
  const anchor = attribute(tag, 'text-anchor') || 'start';
  const x = number(tag, 'x');
  const isTurned = attribute(tag, 'direction') === 'rtl';
  const left = anchor === 'middle' ? x - width / 2 : (anchor === 'start') === isTurned ? x - width : x;
  const y = number(tag, 'y');
  return { what, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

function barOf(tag: Element): Box {
  const left = number(tag, 'x');
  const top = number(tag, 'y');
  return { what: 'bar', left, top, right: left + number(tag, 'width'), bottom: top + number(tag, 'height') };
}

/** Rounded coordinates may be half a tenth off at either side. */
const tolerance = 0.3;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right - tolerance &&
  b.left < a.right - tolerance &&
  a.top < b.bottom - tolerance &&
  b.top < a.bottom - tolerance;

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.bottom <= outer.bottom + tolerance;

/** Everything that a reader would complain about: texts over each other, off the page or out of their bars. */
export function complaints({ page, texts, inside }: Measured): string[] {
  const sorted = [...texts].sort((a, b) => a.top - b.top);
  const over = sorted.flatMap((a, place) => {
    const found: string[] = [];
    for (let next = place + 1; next < sorted.length && sorted[next].top < a.bottom; next += 1) {
      if (overlaps(a, sorted[next])) found.push(`'${a.what}' lies over '${sorted[next].what}'`);
    }
    return found;
  });
  return [
    ...over,
    ...texts.filter((text) => !contains(page, text)).map(({ what }) => `'${what}' runs off the page`),
    ...inside.filter(({ label, bar }) => !contains(bar, label)).map(({ label }) => `'${label.what}' leaves its bar`),
  ];
}
