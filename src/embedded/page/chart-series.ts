import { chartKinds, type ChartGroup } from '../chart-kinds';
import { seriesColors } from '../chart-looks';
import type { ChartErrorBars, ChartFont, ChartLabels, ChartSeries } from '../drawing-data';
import { textOf } from '../engine/cells';
import {
  border,
  colorOf,
  lineStyle,
  pixelsAPoint,
  symbols,
  textStyle,
  unseen,
  type Context,
  type Option,
} from './chart-styles';
import type { DrawnCell, SeriesValues } from './chart-values';

const numberOf = ({ value }: DrawnCell): number | null => (typeof value === 'number' ? value : null);

const labelPlaces: Readonly<Record<string, (isBar: boolean) => string>> = {
  Center: () => 'inside',
  InsideEnd: (isBar) => (isBar ? 'insideRight' : 'insideTop'),
  InsideBase: (isBar) => (isBar ? 'insideLeft' : 'insideBottom'),
  OutsideEnd: (isBar) => (isBar ? 'right' : 'top'),
  Left: () => 'left',
  Right: () => 'right',
  Top: () => 'top',
  Bottom: () => 'bottom',
};

function labelOption(
  labels: ChartLabels | undefined,
  series: ChartSeries,
  found: SeriesValues,
  font: ChartFont,
): Option {
  if (!labels) return { show: false };
  const { family, labels: places } = chartKinds[series.type];
  const position = labels.position ?? places[0];
  return {
    show: true,
    position: labelPlaces[position](family === 'bar'),
    ...textStyle(labels.font, font),
    ...(labels.fill !== undefined && { backgroundColor: colorOf(labels.fill, unseen) }),
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const cell = found.values[dataIndex];
      if (!cell || typeof cell.value !== 'number') return '';
      return [
        labels.showSeriesName && found.name,
        labels.showCategoryName && found.categories[dataIndex]?.text,
        labels.showValue && textOf(cell.value, labels.numberFormat ?? found.valueFormat),
      ]
        .filter((part) => typeof part === 'string')
        .join(labels.separator ?? ', ');
    },
  };
}

/** How far an error bar reaches below and above a value. */
function reach(
  { type, include, value }: ChartErrorBars,
  at: number,
  all: readonly number[],
): readonly [number, number] {
  const mean = all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
  const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, all.length - 1));
  const amount = {
    FixedValue: value,
    Percent: (Math.abs(at) * value) / 100,
    StDev: deviation * value,
    StError: deviation / Math.sqrt(Math.max(1, all.length)),
  }[type];
  return [include === 'PlusValues' ? 0 : amount, include === 'MinusValues' ? 0 : amount];
}

/** Error bars as lines between two places. */
function errorLines(series: ChartSeries, points: readonly (readonly [unknown, unknown])[], isBar: boolean): Option[] {
  const draw = (bars: ChartErrorBars | undefined, axis: 0 | 1): Option[] => {
    if (!bars) return [];
    const all = points.map((point) => point[axis]).filter((one) => typeof one === 'number');
    const style = lineStyle(bars.line, { color: '#595959', weight: 0.75 });
    return points.flatMap((point) => {
      const at = point[axis];
      if (typeof at !== 'number') return [];
      const [below, above] = reach(bars, at, all);
      const end = (value: number): Option => ({ coord: axis === 0 ? [value, point[1]] : [point[0], value] });
      return [[{ ...end(at - below), lineStyle: style }, end(at + above)]] as unknown as Option[];
    });
  };
  return [...draw(series.xErrorBars, 0), ...draw(series.yErrorBars, isBar ? 0 : 1)];
}

export function seriesOption(
  { series, index }: ChartGroup['series'][number],
  group: ChartGroup,
  context: Context,
): Option {
  const { chart, values, font } = context;
  const found = values[index];
  const { family, grouping } = group.kind;
  const kind = chartKinds[series.type];
  const automatic = seriesColors[index % seriesColors.length];
  const isBar = family === 'bar';
  const fill = colorOf(series.fill, automatic);
  const total = (at: number): number =>
    group.series.reduce(
      (sum, other) => sum + Math.abs(numberOf(values[other.index].values[at] ?? { value: null, text: '' }) ?? 0),
      0,
    );
  const numbers = found.values.map((cell, at) => {
    const number = numberOf(cell);
    return number !== null && grouping === 'percentStacked' ? number / (total(at) || 1) : number;
  });
  const pair = (number: number | null, at: number): readonly [unknown, unknown] => {
    if (family === 'scatter') return [numberOf(found.categories[at] ?? { value: at + 1, text: '' }) ?? at + 1, number];
    return isBar ? [number, at] : [at, number];
  };
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const points = new Map((series.points ?? []).map((point) => [point.index, point]));
  const data = numbers.map((number, at) => {
    const point = points.get(at);
    // Blank cells take part in a stack as nothing.
    const value = family === 'scatter' ? pair(number, at) : (number ?? (isStacked ? 0 : null));
    if (!point) return value;
    return { value, itemStyle: { ...(point.fill && { color: colorOf(point.fill, fill) }), ...border(point.line) } };
  });
  const errors = errorLines(series, numbers.map(pair), isBar);
  const axisIndex = group.axisGroup === 'Primary' ? 0 : 1;
  const marker = series.marker;
  const hasMarkers = Boolean(kind.hasMarkers) && marker?.style !== 'None';
  const width = series.gapWidth ?? kind.gapWidth ?? 150;
  const count = grouping === 'clustered' ? group.series.length : 1;
  const line = lineStyle(series.line, { color: automatic, weight: 2.25 });
  const hasLine =
    family === 'line' || (family === 'scatter' && (series.line ? series.line.style !== 'None' : kind.hasLines));
  return {
    name: found.name,
    type: family === 'scatter' ? (hasLine ? 'line' : 'scatter') : isBar || family === 'column' ? 'bar' : 'line',
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    z: group.axisGroup === 'Primary' ? 2 : 3,
    silent: true,
    animation: false,
    data,
    label: labelOption(series.labels, series, found, font),
    ...(errors.length > 0 && {
      markLine: { symbol: 'none', silent: true, animation: false, label: { show: false }, data: errors },
    }),
    ...(isStacked ? { stack: `${group.axisGroup} ${family}`, stackStrategy: 'all' } : {}),
    ...(family === 'bar' || family === 'column'
      ? {
          itemStyle: { color: fill, ...border(series.line) },
          barCategoryGap: `${(100 * width) / (100 * count + width)}%`,
          barGap: `${-(series.overlap ?? kind.overlap ?? 0)}%`,
          clip: true,
        }
      : {
          showSymbol: hasMarkers,
          symbol: hasMarkers ? (symbols[marker?.style ?? 'Circle'] ?? 'circle') : 'none',
          symbolSize: (marker?.size ?? 5) * pixelsAPoint,
          smooth: series.smooth ?? kind.isSmooth ?? false,
          connectNulls: chart.blanksAs === 'Interplotted',
          lineStyle: line,
          itemStyle: {
            opacity: 1,
            color: marker?.background ?? automatic,
            borderColor: marker?.foreground ?? automatic,
          },
          ...(family === 'area' && { areaStyle: { color: fill, opacity: 1 }, lineStyle: { width: 0 } }),
        }),
  };
}
