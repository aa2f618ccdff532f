import { chartKinds, groupsOf } from './chart-kinds';
import { standardLooks } from './chart-looks';
import type {
  AxisKey,
  ChartAxis,
  ChartData,
  ChartFont,
  ChartLine,
  ChartSeries,
  ChartTitle,
  ChartType,
} from './drawing-data';

/** Members that say something. */
function said<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) =>
        part !== undefined &&
        !(
          typeof part === 'object' &&
          part !== null &&
          !Array.isArray(part) &&
          Object.keys(part as object).length === 0
        ) &&
        !(Array.isArray(part) && part.length === 0),
    ),
  ) as T;
}

const isSame = (one: object | undefined, other: object): boolean =>
  one !== undefined && JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

const lineKeys = new Set(['line', 'majorGridlines', 'minorGridlines']);

/** A line that is not drawn has no colour. */
function withoutUnseen<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withoutUnseen) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => {
      const line = lineKeys.has(key) ? (value as ChartLine | undefined) : undefined;
      if (line?.style !== 'None') return [key, withoutUnseen(value)];
      const { color, ...rest } = line;
      void color;
      return [key, rest];
    }),
  ) as T;
}

/** A font without what it has in any case. */
const without = (font: ChartFont | undefined, standard: Partial<ChartFont>): ChartFont | undefined =>
  font &&
  said(Object.fromEntries(Object.entries(font).filter(([key, value]) => standard[key as keyof ChartFont] !== value)));

const titleOf = (title: ChartTitle, size?: number): ChartTitle =>
  title.visible ? said({ ...title, font: without(title.font, { size }) }) : { visible: false };

const gridlines = (line: ChartLine | undefined): ChartLine | undefined =>
  isSame(line, standardLooks.gridlines) ? {} : line;

function axisOf(key: AxisKey, axis: ChartAxis, chart: ChartData): ChartAxis {
  const { title, majorGridlines, minorGridlines, betweenCategories, crossing } = axis;
  const group = key.startsWith('secondary') ? 'Secondary' : 'Primary';
  const family = groupsOf(chart).find(({ axisGroup }) => axisGroup === group)?.kind.family;
  const usually = !(family === 'scatter' || family === 'area');
  return {
    ...said({
      ...axis,
      title: title?.visible ? titleOf(title) : undefined,
      betweenCategories: betweenCategories === usually ? undefined : betweenCategories,
      crossing: key === 'secondaryCategory' && crossing === 'Maximum' ? undefined : crossing,
      majorGridlines: undefined,
      minorGridlines: undefined,
    }),
    // Gridlines that say nothing are there.
    ...(majorGridlines && { majorGridlines: gridlines(majorGridlines) }),
    ...(minorGridlines && { minorGridlines: gridlines(minorGridlines) }),
  };
}

/** The kind of points with or without lines and markers. */
function kindOf(type: ChartType, hasLine: boolean, hasMarkers: boolean, isSmooth: boolean): ChartType {
  const { family, grouping } = chartKinds[type];
  if (family === 'line')
    return `Line${hasMarkers ? 'Markers' : ''}${grouping === 'stacked' ? 'Stacked' : ''}` as ChartType;
  if (!hasLine) return 'XYScatter';
  return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${hasMarkers ? '' : 'NoMarkers'}` as ChartType;
}

function seriesOf(series: ChartSeries): ChartSeries {
  const kind = chartKinds[series.type];
  const { gapWidth, overlap, marker, line, smooth, points } = series;
  const tidy = said({
    ...series,
    gapWidth: kind.gapWidth === undefined || gapWidth === kind.gapWidth ? undefined : gapWidth,
    overlap: kind.overlap === undefined || overlap === kind.overlap ? undefined : overlap,
    points: points?.filter((point) => Object.keys(said(point)).length > 1).map((point) => said(point)),
    ...(series.labels && { labels: undefined }),
  });
  const labels = series.labels && { labels: said(series.labels) };
  if (kind.family !== 'line' && kind.family !== 'scatter') {
    const { marker: _marker, smooth: _smooth, ...rest } = tidy;
    void [_marker, _smooth];
    return { ...rest, ...labels };
  }
  const isScatter = kind.family === 'scatter';
  const hasLine = isScatter ? (line === undefined ? Boolean(kind.hasLines) : line.style !== 'None') : true;
  const hasMarkers =
    marker?.style === undefined ? Boolean(kind.hasMarkers) || marker !== undefined : marker.style !== 'None';
  const isSmooth = smooth ?? Boolean(kind.isSmooth);
  const { marker: known, smooth: _, line: given, ...rest } = tidy;
  void _;
  return {
    ...rest,
    ...labels,
    type: kindOf(series.type, hasLine, hasMarkers, isSmooth),
    ...(given && (hasLine || !isScatter) && { line: given }),
    ...(known && (hasMarkers || (isScatter && !hasLine)) && { marker: known }),
    ...(isScatter && !hasLine && !hasMarkers && { marker: { style: 'None' as const } }),
    ...(!isScatter && isSmooth && { smooth: true }),
  };
}

/**
 * A chart that says what it says in one way only, so that a chart is the same before it is saved and after it is read:
 * without what Excel chooses anyway, and without what is not shown.
 */
export function tidyChart(given: ChartData): ChartData {
  const chart = withoutUnseen(given);
  const { title, legend, axes, fill, line, font, plotArea } = chart;
  const series = chart.series.map(seriesOf);
  const whole: ChartData = { ...chart, series, type: series[0]?.type ?? 'ColumnClustered' };
  const tidyAxes = Object.fromEntries(
    Object.entries(axes).map(([key, axis]) => [key, axisOf(key as AxisKey, axis, whole)]),
  ) as unknown as ChartData['axes'];
  return {
    ...said({
      ...whole,
      fill: fill === standardLooks.area ? undefined : fill,
      line: isSame(line, standardLooks.border) ? undefined : line,
      font: without(font, standardLooks.font),
      plotArea: plotArea && said(plotArea),
    }),
    title: titleOf(title, standardLooks.title.size),
    legend: legend.visible ? said(legend) : { visible: false, position: 'Bottom' },
    series,
    axes: tidyAxes,
  };
}
