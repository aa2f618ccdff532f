import type { ChartFont, ChartLine, ChartShape, ChartTitle } from '../../drawing-data';
import { standardLooks } from '../../chart-looks';
import { element, textual, valued } from './xml';

const emuAPoint = 12_700;
const unitsADegree = 60_000;

/** Files have names of their own for how a line is drawn. Source: ECMA-376-1, 20.1.10.48. */
export const dashNames = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDash',
} as const;

const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '') }));

export const fillOf = (fill: string | undefined): string =>
  fill === undefined ? '' : fill === 'None' ? '<a:noFill/>' : solid(fill);

export function lineOf(line: ChartLine | undefined): string {
  if (!line) return '';
  const { style, color, weight } = line;
  return element(
    'a:ln',
    { w: weight === undefined ? undefined : Math.round(weight * emuAPoint) },
    style === 'None' ? '<a:noFill/>' : color === undefined ? '' : solid(color),
    style !== undefined && style !== 'None' && valued('a:prstDash', dashNames[style]),
  );
}

/** How an area and its edge look; nothing where both are automatic. */
export function shapeOf({ fill, line }: ChartShape): string {
  const inner = fillOf(fill) + lineOf(line);
  return inner === '' ? '' : element('c:spPr', {}, inner);
}

export function runProperties(name: 'a:defRPr' | 'a:rPr', font: ChartFont): string {
  const { size, bold, italic, underline, color } = font;
  return element(
    name,
    {
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold,
      i: italic,
      u: underline === undefined ? undefined : underline ? 'sng' : 'none',
    },
    color !== undefined && solid(color),
    font.name !== undefined && element('a:latin', { typeface: font.name }),
  );
}

const body = (orientation: number | undefined): string =>
  element('a:bodyPr', orientation === undefined ? {} : { rot: Math.round(-orientation * unitsADegree), vert: 'horz' });

/** How texts look; nothing where all is automatic. */
export function textOf(font: ChartFont | undefined, orientation?: number): string {
  if (font === undefined && orientation === undefined) return '';
  const properties = element('a:pPr', {}, runProperties('a:defRPr', font ?? {}));
  return element(
    'c:txPr',
    {},
    body(orientation),
    '<a:lstStyle/>',
    element('a:p', {}, properties, '<a:endParaRPr lang="en-US"/>'),
  );
}

/** A title; without a text of its own Excel writes one. */
export function titleOf(title: ChartTitle | undefined, size?: number): string {
  if (!title?.visible) return '';
  const { text, orientation, overlay } = title;
  const font = { ...(size !== undefined && { size }), ...title.font };
  const paragraph = (line: string): string =>
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', font)),
      element('a:r', {}, runProperties('a:rPr', font).replace('<a:rPr', '<a:rPr lang="en-US"'), textual('a:t', line)),
    );
  const rich =
    text !== undefined && element('c:rich', {}, body(orientation), '<a:lstStyle/>', ...text.split('\n').map(paragraph));
  return element(
    'c:title',
    {},
    rich && element('c:tx', {}, rich),
    valued('c:overlay', overlay ?? false),
    shapeOf(title),
    !rich && textOf(Object.keys(font).length > 0 ? font : undefined, orientation),
  );
}

/** The size of a chart's title where nobody chose one. */
export const titleSize = standardLooks.title.size;
