import { chartKinds } from '../../chart-kinds';
import { referenceTo, sourceOf } from '../../chart-source';
import type { ChartErrorBars, ChartLabels, ChartMarker, ChartPoint, ChartSeries, ChartType } from '../../drawing-data';
import { errorParts, errorTypes, labelPlaces, markerNames } from '../charts/series';
import type { LooksReader } from './chart-looks';
import { given, swapped, switchOf, valueOf } from './chart-looks';
import { childOf, childrenOf, numberOf, type XmlElement } from './xml';

const places = swapped(labelPlaces);
const symbols = swapped(markerNames);
const errors = swapped(errorTypes);
const parts = swapped(errorParts);

/** A reference as the model keeps it; as it stands where it is more than one box of cells. */
function formulaOf(owner: XmlElement | undefined): string | undefined {
  const reference = owner?.children.find(({ name }) => name.endsWith('Ref'));
  const formula = childOf(reference, 'f')?.text.trim();
  if (formula === undefined || formula === '') return undefined;
  const source = sourceOf(`=${formula}`);
  return source ? referenceTo(source.sheet, source.box) : `=${formula}`;
}

/** Reads the series of one group of a chart. */
export class SeriesReader {
  constructor(private readonly looks: LooksReader) {}

  series(element: XmlElement, type: ChartType, axisGroup: ChartSeries['axisGroup'], group: XmlElement): ChartSeries {
    const kind = chartKinds[type];
    const isScatter = kind.family === 'scatter';
    const name = childOf(element, 'tx');
    const bars = childrenOf(element, 'errBars');
    const horizontal = isScatter ? bars.find((found) => valueOf(found, 'errDir') === 'x') : undefined;
    const vertical = bars.find((found) => found !== horizontal);
    const marker = childOf(element, 'marker');
    return given({
      type,
      axisGroup,
      name: formulaOf(name) ?? childOf(name, 'v')?.text,
      values: formulaOf(childOf(element, isScatter ? 'yVal' : 'val')),
      categories: formulaOf(childOf(element, isScatter ? 'xVal' : 'cat')),
      ...this.looks.shape(element),
      marker: this.marker(marker),
      labels: this.labels(childOf(element, 'dLbls')),
      points: childrenOf(element, 'dPt').map((point) => this.point(point)),
      xErrorBars: this.errorBars(horizontal),
      yErrorBars: this.errorBars(vertical),
      smooth: kind.family === 'line' || isScatter ? switchOf(element, 'smooth') : undefined,
      invertIfNegative: switchOf(element, 'invertIfNegative') || undefined,
      gapWidth: numberOf(valueOf(group, 'gapWidth')),
      overlap: numberOf(valueOf(group, 'overlap')),
    });
  }

  private marker(element: XmlElement | undefined): ChartMarker | undefined {
    if (!element) return undefined;
    const properties = childOf(element, 'spPr');
    return given({
      style: symbols.get(valueOf(element, 'symbol') ?? ''),
      size: numberOf(valueOf(element, 'size')),
      background: this.looks.fill(properties),
      foreground: this.looks.line(properties)?.color,
    });
  }

  private point(element: XmlElement): ChartPoint {
    return given({
      index: Number(valueOf(element, 'idx')),
      ...this.looks.shape(element),
      marker: this.marker(childOf(element, 'marker')),
    });
  }

  private labels(element: XmlElement | undefined): ChartLabels | undefined {
    if (!element || switchOf(element, 'delete')) return undefined;
    const format = childOf(element, 'numFmt')?.attributes;
    const isShown = (name: string) => switchOf(element, name) || undefined;
    const shows = given({
      showValue: isShown('showVal'),
      showSeriesName: isShown('showSerName'),
      showCategoryName: isShown('showCatName'),
      showLegendKey: isShown('showLegendKey'),
    });
    return given({
      ...shows,
      position: places.get(valueOf(element, 'dLblPos') ?? ''),
      separator: childOf(element, 'separator')?.text,
      numberFormat: format && format.sourceLinked !== '1' ? format.formatCode : undefined,
      ...this.looks.shape(element),
      font: this.looks.textFont(childOf(element, 'txPr')),
    });
  }

  private errorBars(element: XmlElement | undefined): ChartErrorBars | undefined {
    const type = errors.get(valueOf(element, 'errValType') ?? '');
    if (!element || !type) return undefined;
    return given({
      type,
      include: parts.get(valueOf(element, 'errBarType') ?? '') ?? 'Both',
      endStyleCap: !switchOf(element, 'noEndCap'),
      value: numberOf(valueOf(element, 'val')) ?? 1,
      line: this.looks.line(childOf(element, 'spPr')),
    });
  }
}
