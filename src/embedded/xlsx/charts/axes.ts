import { isDateFormat } from '../../chart-source';
import type { ChartGroup } from '../../chart-kinds';
import { standardLooks } from '../../chart-looks';
import { axisKeysOf } from '../../chart-kinds';
import type { AxisKey, ChartAxis, ChartData, ChartLine } from '../../drawing-data';
import { lineOf, shapeOf, textOf, titleOf } from './looks';
import type { SourceCells } from './sources';
import { element, valued } from './xml';

/** Numbers by which the groups of a chart name their axes: of no meaning, but the same in every file. */
export const axisNumbers: Readonly<Record<AxisKey, number>> = {
  category: 111_111_111,
  value: 222_222_222,
  secondaryCategory: 333_333_333,
  secondaryValue: 444_444_444,
};

const other: Readonly<Record<AxisKey, AxisKey>> = {
  category: 'value',
  value: 'category',
  secondaryCategory: 'secondaryValue',
  secondaryValue: 'secondaryCategory',
};

export const tickNames = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;
export const tickLabelNames = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
export const timeNames = { Days: 'days', Months: 'months', Years: 'years' } as const;
export const crossNames = { Maximum: 'max', Minimum: 'min' } as const;

const sides = {
  bar: { category: 'l', value: 'b', secondaryCategory: 'r', secondaryValue: 't' },
  other: { category: 'b', value: 'l', secondaryCategory: 't', secondaryValue: 'r' },
} as const;

/** What stands on the axes of an axis group, and the chart that they belong to. */
interface AxisContext {
  readonly chart: ChartData;
  readonly group: ChartGroup;
  readonly cells: SourceCells;
}

function gridlines(name: string, line: ChartLine | undefined): string {
  if (line === undefined) return '';
  const looks = Object.keys(line).length === 0 ? standardLooks.gridlines : line;
  return element(name, {}, element('c:spPr', {}, lineOf(looks)));
}

function crossing(key: AxisKey, { chart }: AxisContext): string {
  // The place where this axis crosses the other one is a property of the other one.
  const at = chart.axes[other[key]]?.crossing;
  if (typeof at === 'number') return valued('c:crossesAt', at);
  if (at !== undefined) return valued('c:crosses', crossNames[at]);
  return valued('c:crosses', key === 'secondaryValue' ? 'max' : 'autoZero');
}

/** What an axis takes from its cells. */
function linkedFormat(key: AxisKey, { group, cells }: AxisContext): string {
  const [{ series }] = group.series;
  const formula = key === 'value' || key === 'secondaryValue' ? series.values : series.categories;
  return cells.format(formula === undefined ? undefined : cells.of(formula).find((cell) => cell !== undefined));
}

function scaling({ logBase, reversed, maximum, minimum }: ChartAxis): string {
  return element(
    'c:scaling',
    {},
    valued('c:logBase', logBase),
    valued('c:orientation', reversed ? 'maxMin' : 'minMax'),
    valued('c:max', maximum),
    valued('c:min', minimum),
  );
}

/** The elements that all kinds of axes begin with. */
function common(key: AxisKey, axis: ChartAxis, context: AxisContext): string {
  const { family } = context.group.kind;
  return [
    valued('c:axId', axisNumbers[key]),
    scaling(axis),
    valued('c:delete', !axis.visible),
    valued('c:axPos', sides[family === 'bar' ? 'bar' : 'other'][key]),
    gridlines('c:majorGridlines', axis.majorGridlines),
    gridlines('c:minorGridlines', axis.minorGridlines),
    titleOf(axis.title),
    element('c:numFmt', {
      formatCode: axis.numberFormat ?? linkedFormat(key, context),
      sourceLinked: axis.numberFormat === undefined,
    }),
    valued('c:majorTickMark', tickNames[axis.majorTickMark ?? 'None']),
    valued('c:minorTickMark', tickNames[axis.minorTickMark ?? 'None']),
    valued('c:tickLblPos', tickLabelNames[axis.tickLabelPosition ?? 'NextToAxis']),
    shapeOf({ line: axis.line }),
    textOf(axis.font, axis.textOrientation),
    valued('c:crossAx', axisNumbers[other[key]]),
    crossing(key, context),
  ].join('');
}

function valueAxis(key: AxisKey, axis: ChartAxis, context: AxisContext): string {
  const categories = context.chart.axes[other[key]];
  const { family } = context.group.kind;
  const between = categories?.betweenCategories ?? !(family === 'scatter' || family === 'area');
  return element(
    'c:valAx',
    {},
    common(key, axis, context),
    valued('c:crossBetween', between ? 'between' : 'midCat'),
    valued('c:majorUnit', axis.majorUnit),
    valued('c:minorUnit', axis.minorUnit),
  );
}

function categoryAxis(key: AxisKey, axis: ChartAxis, context: AxisContext): string {
  const [{ series }] = context.group.series;
  const source = series.categories === undefined ? [] : context.cells.of(series.categories);
  const first = source.find((cell) => cell !== undefined);
  const isDates =
    axis.categoryType === 'DateAxis' ||
    (axis.categoryType === undefined && typeof first?.value === 'number' && isDateFormat(context.cells.format(first)));
  const isAutomatic = valued('c:auto', axis.categoryType === undefined);
  const offset = valued('c:lblOffset', 100);
  if (isDates)
    return element(
      'c:dateAx',
      {},
      common(key, axis, context),
      isAutomatic,
      offset,
      axis.baseTimeUnit && valued('c:baseTimeUnit', timeNames[axis.baseTimeUnit]),
      valued('c:majorUnit', axis.majorUnit),
      axis.majorTimeUnit && valued('c:majorTimeUnit', timeNames[axis.majorTimeUnit]),
      valued('c:minorUnit', axis.minorUnit),
      axis.minorTimeUnit && valued('c:minorTimeUnit', timeNames[axis.minorTimeUnit]),
    );
  return element(
    'c:catAx',
    {},
    common(key, axis, context),
    isAutomatic,
    valued('c:lblAlgn', 'ctr'),
    offset,
    valued('c:tickLblSkip', axis.tickLabelSpacing),
    valued('c:tickMarkSkip', axis.tickMarkSpacing),
    valued('c:noMultiLvlLbl', false),
  );
}

/** The axes of a chart, of which each group names two. */
export function axisElements(chart: ChartData, groups: readonly ChartGroup[], cells: SourceCells): string {
  return (['Primary', 'Secondary'] as const)
    .flatMap((axisGroup) => {
      const group = groups.find((found) => found.axisGroup === axisGroup);
      if (!group) return [];
      const [first, second] = axisKeysOf(axisGroup);
      const context = { chart, group, cells };
      const axis = (key: AxisKey): ChartAxis => chart.axes[key] ?? { visible: false };
      const categories = group.kind.family === 'scatter' ? valueAxis : categoryAxis;
      return [categories(first, axis(first), context), valueAxis(second, axis(second), context)];
    })
    .join('');
}
