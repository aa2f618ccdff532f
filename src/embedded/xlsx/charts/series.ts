import { chartKinds, type ChartGroup } from '../../chart-kinds';
import type { ChartErrorBars, ChartLabels, ChartLine, ChartMarker, ChartPoint, ChartSeries } from '../../drawing-data';
import { fillOf, lineOf, shapeOf, textOf } from './looks';
import { holdsText, reference, type SourceCells } from './sources';
import { element, textual, valued } from './xml';

/** Excel's names of places for labels, as files say them. Source: ECMA-376-1, 21.2.3.10. */
export const labelPlaces = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
} as const;

export const markerNames = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
} as const;

export const errorTypes = {
  FixedValue: 'fixedVal',
  Percent: 'percentage',
  StDev: 'stdDev',
  StError: 'stdErr',
} as const;
export const errorParts = { Both: 'both', MinusValues: 'minus', PlusValues: 'plus' } as const;

function markerOf(marker: ChartMarker | undefined, isHidden: boolean): string {
  if (isHidden && marker === undefined) return element('c:marker', {}, valued('c:symbol', 'none'));
  if (marker === undefined) return '';
  const { style, size, background, foreground } = marker;
  const looks = fillOf(background) + lineOf(foreground === undefined ? undefined : { color: foreground });
  return element(
    'c:marker',
    {},
    style !== undefined && valued('c:symbol', markerNames[style]),
    valued('c:size', size),
    looks !== '' && element('c:spPr', {}, looks),
  );
}

function pointOf(point: ChartPoint, family: string): string {
  const isBar = family === 'bar' || family === 'column';
  return element(
    'c:dPt',
    {},
    valued('c:idx', point.index),
    isBar && valued('c:invertIfNegative', false),
    markerOf(point.marker, false),
    valued('c:bubble3D', false),
    shapeOf(point),
  );
}

function labelsOf(labels: ChartLabels | undefined): string {
  if (!labels) return '';
  const { numberFormat, position, separator } = labels;
  return element(
    'c:dLbls',
    {},
    numberFormat !== undefined && element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    shapeOf(labels),
    textOf(labels.font),
    position !== undefined && valued('c:dLblPos', labelPlaces[position]),
    valued('c:showLegendKey', labels.showLegendKey ?? false),
    valued('c:showVal', labels.showValue ?? false),
    valued('c:showCatName', labels.showCategoryName ?? false),
    valued('c:showSerName', labels.showSeriesName ?? false),
    valued('c:showPercent', false),
    valued('c:showBubbleSize', false),
    separator !== undefined && textual('c:separator', separator),
  );
}

function errorBarsOf(bars: ChartErrorBars | undefined, direction: 'x' | 'y' | undefined): string {
  if (!bars) return '';
  const line = lineOf(bars.line);
  return element(
    'c:errBars',
    {},
    direction !== undefined && valued('c:errDir', direction),
    valued('c:errBarType', errorParts[bars.include]),
    valued('c:errValType', errorTypes[bars.type]),
    valued('c:noEndCap', !bars.endStyleCap),
    bars.type !== 'StError' && valued('c:val', bars.value),
    line !== '' && element('c:spPr', {}, line),
  );
}

/** Points without lines have to say so. */
const lineToWrite = (series: ChartSeries): ChartLine | undefined => {
  const { family, hasLines } = chartKinds[series.type];
  return family === 'scatter' && !hasLines && series.line === undefined ? { style: 'None' } : series.line;
};

/** A series of a group, in the order of elements that its kind of chart asks for. Source: ECMA-376-1, 21.2.2.170. */
export function seriesElement({ series, index }: ChartGroup['series'][number], cells: SourceCells): string {
  const { family, hasMarkers, isSmooth } = chartKinds[series.type];
  const { name, values, categories, labels } = series;
  const isBar = family === 'bar' || family === 'column';
  const isScatter = family === 'scatter';
  const hasMarkerElement = family === 'line' || isScatter;
  const named =
    name !== undefined &&
    element('c:tx', {}, name.startsWith('=') ? reference(name, cells, true) : textual('c:v', name));
  const sourced = (tag: string, formula: string | undefined, isText: boolean): string =>
    formula === undefined ? '' : element(tag, {}, reference(formula, cells, isText));
  const isWords = categories !== undefined && holdsText(categories, cells);
  return element(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    named,
    shapeOf({ fill: series.fill, line: lineToWrite(series) }),
    isBar && valued('c:invertIfNegative', series.invertIfNegative ?? false),
    hasMarkerElement && markerOf(series.marker, !hasMarkers),
    ...(series.points ?? []).map((point) => pointOf(point, family)),
    labelsOf(labels),
    isScatter && errorBarsOf(series.xErrorBars, 'x'),
    errorBarsOf(series.yErrorBars, isScatter ? 'y' : undefined),
    sourced(isScatter ? 'c:xVal' : 'c:cat', categories, isWords),
    sourced(isScatter ? 'c:yVal' : 'c:val', values, false),
    hasMarkerElement && valued('c:smooth', series.smooth ?? isSmooth ?? false),
  );
}
