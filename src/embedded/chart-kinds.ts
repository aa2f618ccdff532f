import type { AxisKey, ChartData, ChartSeries, ChartType, labelPositions } from './drawing-data';

type LabelPosition = (typeof labelPositions)[number];

/** What a kind of chart is made of. */
export interface ChartKind {
  readonly family: 'column' | 'bar' | 'line' | 'area' | 'scatter';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  /** Where labels may stand, the usual place first: a file that says another one is 'repaired' by Excel. */
  readonly labels: readonly LabelPosition[];
}

const inBars = ['Center', 'InsideEnd', 'InsideBase'] as const;
const onBars = ['OutsideEnd', ...inBars] as const;
const aroundPoints = ['Right', 'Left', 'Top', 'Bottom', 'Center'] as const;
const inAreas = ['Center'] as const;

const stacked = { gapWidth: 150, overlap: 100, labels: inBars };
const scatter = { family: 'scatter', grouping: 'standard', labels: aroundPoints } as const;
const line = { family: 'line', hasLines: true, labels: aroundPoints } as const;
const area = { family: 'area', labels: inAreas } as const;

/** Kinds of charts with Excel's standard widths of gaps. Places of labels: VBA's Series.DataLabels and ECMA-376-1, 21.2.3.10. */
export const chartKinds: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: { family: 'column', grouping: 'clustered', gapWidth: 219, overlap: -27, labels: onBars },
  ColumnStacked: { family: 'column', grouping: 'stacked', ...stacked },
  ColumnStacked100: { family: 'column', grouping: 'percentStacked', ...stacked },
  BarClustered: { family: 'bar', grouping: 'clustered', gapWidth: 182, overlap: 0, labels: onBars },
  BarStacked: { family: 'bar', grouping: 'stacked', ...stacked },
  BarStacked100: { family: 'bar', grouping: 'percentStacked', ...stacked },
  Line: { ...line, grouping: 'standard' },
  LineStacked: { ...line, grouping: 'stacked' },
  LineMarkers: { ...line, grouping: 'standard', hasMarkers: true },
  LineMarkersStacked: { ...line, grouping: 'stacked', hasMarkers: true },
  Area: { ...area, grouping: 'standard' },
  AreaStacked: { ...area, grouping: 'stacked' },
  XYScatter: { ...scatter, hasMarkers: true },
  XYScatterLines: { ...scatter, hasMarkers: true, hasLines: true },
  XYScatterLinesNoMarkers: { ...scatter, hasLines: true },
  XYScatterSmooth: { ...scatter, hasMarkers: true, hasLines: true, isSmooth: true },
  XYScatterSmoothNoMarkers: { ...scatter, hasLines: true, isSmooth: true },
};

/** Series that are drawn together: one kind on one pair of axes. */
export interface ChartGroup {
  readonly kind: ChartKind;
  readonly axisGroup: ChartSeries['axisGroup'];
  readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
}

const sameGroup = (one: ChartSeries, other: ChartSeries): boolean => {
  const [a, b] = [chartKinds[one.type], chartKinds[other.type]];
  return one.axisGroup === other.axisGroup && a.family === b.family && a.grouping === b.grouping;
};

/** A chart's series by the groups in which they are drawn: areas, bars, lines, points; the primary axes first. */
export function groupsOf({ series }: Pick<ChartData, 'series'>): ChartGroup[] {
  const groups: { kind: ChartKind; axisGroup: ChartSeries['axisGroup']; series: ChartGroup['series'][number][] }[] = [];
  series.forEach((item, index) => {
    const known = groups.find((group) => sameGroup(group.series[0].series, item));
    if (known) known.series.push({ series: item, index });
    else groups.push({ kind: chartKinds[item.type], axisGroup: item.axisGroup, series: [{ series: item, index }] });
  });
  const order = ['area', 'column', 'bar', 'line', 'scatter'];
  const rank = ({ kind, axisGroup }: (typeof groups)[number]): number =>
    order.indexOf(kind.family) + (axisGroup === 'Primary' ? 0 : order.length);
  return groups.sort((a, b) => rank(a) - rank(b));
}

/** Whether two series share the width of their bars. */
export const sharesBars = (one: ChartSeries, other: ChartSeries): boolean =>
  one.axisGroup === other.axisGroup && chartKinds[one.type].family === chartKinds[other.type].family;

/** The axes that a group of series stands on. */
export const axisKeysOf = (axisGroup: ChartSeries['axisGroup']): readonly [AxisKey, AxisKey] =>
  axisGroup === 'Primary' ? ['category', 'value'] : ['secondaryCategory', 'secondaryValue'];
