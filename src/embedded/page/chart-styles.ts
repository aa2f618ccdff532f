import { standardLooks } from '../chart-looks';
import type { ChartData, ChartFont, ChartLine } from '../drawing-data';
import type { SeriesValues } from './chart-values';

/** Options of the chart library, as plain data with functions that write labels. */
export type Option = Record<string, unknown>;

export const pixelsAPoint = 4 / 3;
export const unseen = 'transparent';

const dashes: Readonly<Record<string, string | number[]>> = {
  Dash: 'dashed',
  Dot: 'dotted',
  RoundDot: [2, 2],
  DashDot: [6, 3, 2, 3],
  DashDotDot: [6, 3, 2, 3, 2, 3],
};

export const symbols: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  Circle: 'circle',
  Dot: 'circle',
  X: 'path://M0,0L10,10M10,0L0,10',
  Plus: 'path://M5,0L5,10M0,5L10,5',
  Star: 'path://M5,0L5,10M0,5L10,5M1,1L9,9M9,1L1,9',
  Dash: 'path://M0,4L10,4L10,6L0,6Z',
};

export const colorOf = (fill: string | undefined, automatic: string): string =>
  fill === 'None' ? unseen : (fill ?? automatic);

export const textStyle = (font: ChartFont | undefined, standard: ChartFont): Option => {
  const { name, size = 9, bold, italic, color } = { ...standard, ...font };
  return {
    color,
    fontSize: size * pixelsAPoint,
    fontFamily: name ?? 'Calibri, Carlito, sans-serif',
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
  };
};

export const lineStyle = (line: ChartLine | undefined, automatic: { color: string; weight: number }): Option => ({
  color: line?.style === 'None' ? unseen : (line?.color ?? automatic.color),
  width: line?.style === 'None' ? 0 : (line?.weight ?? automatic.weight) * pixelsAPoint,
  type: dashes[line?.style ?? ''] ?? 'solid',
});

export const border = (line: ChartLine | undefined): Option =>
  line === undefined || line.style === 'None'
    ? {}
    : {
        borderColor: line.color ?? standardLooks.border.color,
        borderWidth: (line.weight ?? 0.75) * pixelsAPoint,
        borderType: dashes[line.style ?? ''] ?? 'solid',
      };

/** What all parts of a chart are drawn from. */
export interface Context {
  readonly chart: ChartData;
  readonly values: readonly SeriesValues[];
  readonly font: ChartFont;
}
