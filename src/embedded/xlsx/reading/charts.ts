import { chartKinds } from '../../chart-kinds';
import { tidyChart } from '../../chart-tidy';
import {
  chartTypes,
  type AnchorData,
  type AxisKey,
  type ChartAxis,
  type ChartData,
  type ChartLine,
  type ChartSeries,
  type ChartType,
} from '../../drawing-data';
import { crossNames, tickLabelNames, tickNames, timeNames } from '../charts/axes';
import { blankNames, legendSides } from '../charts/chart';
import type { LooksReader } from './chart-looks';
import { given, swapped, switchOf, valueOf } from './chart-looks';
import { SeriesReader } from './chart-series';
import { childOf, childrenOf, numberOf, type XmlElement } from './xml';

const ticks = swapped(tickNames);
const tickLabels = swapped(tickLabelNames);
const times = swapped(timeNames);
const crossings = swapped(crossNames);
const sides = swapped(legendSides);
const blanks = swapped(blankNames);

/** Elements of a chart that are read, or that say how Excel last worked with it. */
const known = new Set(
  `chartSpace date1904 lang roundedCorners AlternateContent Choice Fallback style clrMapOvr chart printSettings headerFooter
  pageMargins pageSetup extLst ext title tx rich bodyPr lstStyle p pPr defRPr r rPr t endParaRPr overlay spPr solidFill noFill ln
  prstDash round miter bevel srgbClr schemeClr sysClr prstClr lumMod lumOff latin ea cs txPr autoTitleDeleted plotArea layout
  barChart lineChart areaChart scatterChart barDir grouping varyColors ser idx order strRef numRef f strCache numCache ptCount pt v
  formatCode invertIfNegative marker symbol size dPt bubble3D dLbls numFmt dLblPos showLegendKey showVal showCatName showSerName
  showPercent showBubbleSize separator delete errBars errDir errBarType errValType noEndCap val cat xVal yVal smooth gapWidth
  overlap axId scatterStyle catAx valAx dateAx scaling logBase orientation max min axPos majorGridlines minorGridlines
  majorTickMark minorTickMark tickLblPos crossAx crosses crossesAt crossBetween majorUnit minorUnit auto lblAlgn lblOffset
  noMultiLvlLbl tickLblSkip tickMarkSkip baseTimeUnit majorTimeUnit minorTimeUnit legend legendPos legendEntry plotVisOnly
  dispBlanksAs spAutoFit noAutofit normAutofit showLeaderLines effectLst avLst hlinkClick`.split(/\s+/),
);

/** Parts that Excel keeps for its own later versions. */
const skipped = new Set(['extLst', 'AlternateContent', 'printSettings']);

/** Names of elements that the model has nothing for. */
function unknownIn(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (skipped.has(child.name)) return [];
    if (!known.has(child.name)) return [child.name];
    return unknownIn(child);
  });
}

const families: Readonly<Record<string, (group: XmlElement) => string>> = {
  barChart: (group) => (valueOf(group, 'barDir') === 'bar' ? 'bar' : 'column'),
  lineChart: () => 'line',
  areaChart: () => 'area',
  scatterChart: () => 'scatter',
};

/** The kind of a group's series; undefined for kinds that are not modelled. */
function kindOf(group: XmlElement, hasMarkers: boolean): ChartType | undefined {
  const family = families[group.name]?.(group);
  if (family === 'scatter') return hasMarkers ? 'XYScatterLines' : 'XYScatterLinesNoMarkers';
  const grouping = valueOf(group, 'grouping') ?? (group.name === 'barChart' ? 'clustered' : 'standard');
  return chartTypes.find(
    (type) =>
      chartKinds[type].family === family &&
      chartKinds[type].grouping === grouping &&
      (family !== 'line' || Boolean(chartKinds[type].hasMarkers) === hasMarkers),
  );
}

const hasOwnMarker = (series: XmlElement): boolean => valueOf(childOf(series, 'marker'), 'symbol') !== 'none';

export interface ReadChart {
  readonly chart: ChartData;
  /** What the file says of it beyond the model, by the names of elements. */
  readonly unknown: readonly string[];
}

/** Reads one chart part. */
class ChartReader {
  private readonly series: SeriesReader;

  constructor(
    private readonly chart: XmlElement,
    private readonly looks: LooksReader,
  ) {
    this.series = new SeriesReader(looks);
  }

  read(space: XmlElement, anchor: AnchorData, name: string, altText: string | undefined): ChartData | null {
    const { chart, looks } = this;
    const plot = childOf(chart, 'plotArea');
    const groups = (plot?.children ?? []).filter((element) => element.name.endsWith('Chart'));
    const axes = (plot?.children ?? []).filter(({ name: of }) => of.endsWith('Ax'));
    const series = this.allSeries(groups, axes);
    if (!series) return null;
    const title = childOf(chart, 'title');
    const legend = childOf(chart, 'legend');
    const isTitled = !switchOf(chart, 'autoTitleDeleted') && series.length === 1;
    const hidden = childrenOf(legend, 'legendEntry')
      .filter((entry) => switchOf(entry, 'delete'))
      .map((entry) => Number(valueOf(entry, 'idx')));
    return tidyChart(
      given({
        name,
        altText,
        anchor,
        type: series[0]?.type ?? 'ColumnClustered',
        title: title ? looks.title(title) : { visible: isTitled },
        legend: given({
          visible: legend !== undefined,
          position: sides.get(valueOf(legend, 'legendPos') ?? 'r') ?? 'Right',
          overlay: switchOf(legend, 'overlay') || undefined,
          hiddenEntries: hidden.length > 0 ? hidden : undefined,
          ...looks.shape(legend),
          font: looks.textFont(childOf(legend, 'txPr')),
        }),
        series,
        axes: this.axes(axes, series),
        plotArea: looks.shape(plot),
        ...looks.shape(space),
        font: looks.textFont(childOf(space, 'txPr')),
        showHidden: switchOf(chart, 'plotVisOnly') === false ? (true as const) : undefined,
        blanksAs: blanks.get(valueOf(chart, 'dispBlanksAs') ?? ''),
      }),
    );
  }

  /** Series in their order, whatever group they stand in; null where a group is of a kind that is not modelled. */
  private allSeries(groups: readonly XmlElement[], axes: readonly XmlElement[]): ChartSeries[] | null {
    const first = axes.map((axis) => valueOf(axis, 'axId'))[0];
    const primary = new Set([first, valueOf(axes[0], 'crossAx')]);
    const found: { order: number; series: ChartSeries }[] = [];
    for (const group of groups) {
      const ids = childrenOf(group, 'axId').map(({ attributes }) => attributes.val);
      const axisGroup = axes.length === 0 || ids.some((id) => primary.has(id)) ? 'Primary' : 'Secondary';
      for (const element of childrenOf(group, 'ser')) {
        const type = kindOf(group, hasOwnMarker(element));
        if (!type) return null;
        found.push({
          order: Number(valueOf(element, 'order') ?? 0),
          series: this.series.series(element, type, axisGroup, group),
        });
      }
      if (!families[group.name]) return null;
    }
    return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
  }

  private axes(elements: readonly XmlElement[], series: readonly ChartSeries[]): ChartData['axes'] {
    const [first] = elements;
    const pairs = [
      elements.filter((axis) => axis === first || valueOf(axis, 'crossAx') === valueOf(first, 'axId')),
      elements.filter((axis) => axis !== first && valueOf(axis, 'crossAx') !== valueOf(first, 'axId')),
    ];
    const hasSecondary = series.some(({ axisGroup }) => axisGroup === 'Secondary');
    const pair = (index: number, keys: readonly [AxisKey, AxisKey]): Partial<Record<AxisKey, ChartAxis>> => {
      const of = pairs[index];
      const [category, value] = inOrder(of);
      return {
        [keys[0]]: this.axis(category, value, keys[0]),
        [keys[1]]: this.axis(value, category, keys[1]),
      };
    };
    return {
      ...pair(0, ['category', 'value']),
      ...(hasSecondary && pair(1, ['secondaryCategory', 'secondaryValue'])),
    } as ChartData['axes'];
  }

  /** @param other the axis that it crosses */
  private axis(element: XmlElement | undefined, other: XmlElement | undefined, key: AxisKey): ChartAxis {
    if (!element) return { visible: false };
    const { looks } = this;
    const scaling = childOf(element, 'scaling');
    const format = childOf(element, 'numFmt')?.attributes;
    const title = childOf(element, 'title');
    const texts = childOf(element, 'txPr');
    const number = (owner: XmlElement | undefined, name: string) => numberOf(valueOf(owner, name));
    const isCategory = key === 'category' || key === 'secondaryCategory';
    const crosses = crossings.get(valueOf(other, 'crosses') ?? '');
    const isAutomatic = switchOf(element, 'auto') ?? true;
    const categoryType = element.name === 'dateAx' ? ('DateAxis' as const) : ('TextAxis' as const);
    const between = valueOf(other, 'crossBetween');
    return given({
      visible: !switchOf(element, 'delete'),
      minimum: number(scaling, 'min'),
      maximum: number(scaling, 'max'),
      logBase: number(scaling, 'logBase'),
      reversed: valueOf(scaling, 'orientation') === 'maxMin' || undefined,
      majorUnit: number(element, 'majorUnit'),
      minorUnit: number(element, 'minorUnit'),
      numberFormat: format && format.sourceLinked !== '1' ? format.formatCode : undefined,
      title: title && looks.title(title),
      majorGridlines: this.gridlines(childOf(element, 'majorGridlines')),
      minorGridlines: this.gridlines(childOf(element, 'minorGridlines')),
      majorTickMark: notNone(ticks.get(valueOf(element, 'majorTickMark') ?? 'cross')),
      minorTickMark: notNone(ticks.get(valueOf(element, 'minorTickMark') ?? 'cross')),
      tickLabelPosition: notNextTo(tickLabels.get(valueOf(element, 'tickLblPos') ?? 'nextTo')),
      tickLabelSpacing: number(element, 'tickLblSkip'),
      tickMarkSpacing: number(element, 'tickMarkSkip'),
      textOrientation: looks.orientation(texts),
      crossing: number(other, 'crossesAt') ?? crosses,
      betweenCategories: isCategory && between !== undefined ? between === 'between' : undefined,
      categoryType: element.name === 'valAx' || isAutomatic ? undefined : categoryType,
      baseTimeUnit: times.get(valueOf(element, 'baseTimeUnit') ?? ''),
      majorTimeUnit: times.get(valueOf(element, 'majorTimeUnit') ?? ''),
      minorTimeUnit: times.get(valueOf(element, 'minorTimeUnit') ?? ''),
      font: looks.textFont(texts),
      line: looks.line(childOf(element, 'spPr')),
    });
  }

  private gridlines(element: XmlElement | undefined): ChartLine | undefined {
    return element && (this.looks.line(childOf(element, 'spPr')) ?? {});
  }
}

const notNone = <V extends string>(value: V | undefined): V | undefined => (value === 'None' ? undefined : value);
const notNextTo = <V extends string>(value: V | undefined): V | undefined =>
  value === 'NextToAxis' ? undefined : value;

/** Categories first; of two axes of numbers the horizontal one. */
function inOrder(axes: readonly XmlElement[]): readonly (XmlElement | undefined)[] {
  const category =
    axes.find(({ name }) => name !== 'valAx') ?? axes.find((axis) => /^[bt]$/.test(valueOf(axis, 'axPos') ?? ''));
  return [category, axes.find((axis) => axis !== category)];
}

/**
 * Reads a chart; null for a kind that is not modelled.
 *
 * @param space the part's root
 */
export function chartOf(
  space: XmlElement,
  looks: LooksReader,
  anchor: AnchorData,
  name: string,
  altText: string | undefined,
): ReadChart | null {
  const element = childOf(space, 'chart');
  const chart = element && new ChartReader(element, looks).read(space, anchor, name, altText);
  return chart ? { chart, unknown: [...new Set(unknownIn(space))] } : null;
}
