import type { ChartFont, ChartLine, ChartShape, ChartTitle } from '../../drawing-data';
import { emuPerPoint } from '../../placing';
import { dashNames } from '../charts/looks';
import type { DrawingColors } from './drawing-colors';
import { childOf, childrenOf, descendants, flagOf, numberOf, type XmlElement } from './xml';

const unitsADegree = 60_000;

const swapped = <K extends string, V extends string>(names: Readonly<Record<K, V>>): ReadonlyMap<string, K> =>
  new Map((Object.entries(names) as [K, V][]).map(([key, value]) => [value, key]));

export { swapped };

const styles = swapped(dashNames);

/** Members that have a value. */
export function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

/** A flag whose element may stand without a value, which is true. */
export const switchOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const found = childOf(element, name);
  return found && (flagOf(found.attributes.val) ?? true);
};

/** Reads how parts of a chart look. */
export class LooksReader {
  constructor(private readonly colors: DrawingColors) {}

  fill(properties: XmlElement | undefined): string | undefined {
    if (childOf(properties, 'noFill')) return 'None';
    return this.colors(childOf(properties, 'solidFill'));
  }

  line(properties: XmlElement | undefined): ChartLine | undefined {
    const line = childOf(properties, 'ln');
    if (!line) return undefined;
    const weight = numberOf(line.attributes.w);
    const dash = valueOf(line, 'prstDash');
    const found = given({
      style: childOf(line, 'noFill') ? ('None' as const) : dash === undefined ? undefined : styles.get(dash),
      color: this.colors(childOf(line, 'solidFill')),
      weight: weight === undefined ? undefined : weight / emuPerPoint,
    });
    return Object.keys(found).length > 0 ? found : undefined;
  }

  shape(owner: XmlElement | undefined): ChartShape {
    const properties = childOf(owner, 'spPr');
    return given({ fill: this.fill(properties), line: this.line(properties) });
  }

  font(run: XmlElement | undefined): ChartFont | undefined {
    if (!run) return undefined;
    const { sz, b, i, u } = run.attributes;
    const typeface = childOf(run, 'latin')?.attributes.typeface;
    const size = numberOf(sz);
    const found = given({
      name: typeface?.startsWith('+') ? undefined : typeface,
      size: size === undefined ? undefined : size / 100,
      bold: flagOf(b) || undefined,
      italic: flagOf(i) || undefined,
      underline: u === 'sng' || undefined,
      color: this.fill(run),
    });
    return Object.keys(found).length > 0 ? found : undefined;
  }

  /** The font of all texts of an element, from the first paragraph that says it. */
  textFont(texts: XmlElement | undefined): ChartFont | undefined {
    return this.font(texts && descendants(texts, 'defRPr')[0]);
  }

  /** Degrees; a thousand stands for 'automatic'. */
  orientation(texts: XmlElement | undefined): number | undefined {
    const rotation = numberOf(childOf(texts, 'bodyPr')?.attributes.rot);
    if (rotation === undefined || Math.abs(rotation) > 90 * unitsADegree) return undefined;
    return -rotation / unitsADegree || undefined;
  }

  title(element: XmlElement): ChartTitle {
    const rich = childOf(childOf(element, 'tx'), 'rich');
    const lines = childrenOf(rich, 'p').map((paragraph) =>
      descendants(paragraph, 't')
        .map(({ text }) => text)
        .join(''),
    );
    const texts = rich ?? childOf(element, 'txPr');
    const run = rich && descendants(rich, 'rPr')[0];
    return given({
      visible: true,
      text: rich ? lines.join('\n') : undefined,
      overlay: switchOf(element, 'overlay') || undefined,
      ...this.shape(element),
      font: { ...this.textFont(texts), ...this.font(run) },
      orientation: this.orientation(texts),
    });
  }
}
