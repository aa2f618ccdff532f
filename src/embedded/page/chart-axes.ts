import { axisKeysOf, type ChartGroup } from '../chart-kinds';
import { automaticScale } from '../chart-scale';
import { standardLooks } from '../chart-looks';
import type { AxisKey, ChartAxis, ChartLine } from '../drawing-data';
import { textOf } from '../engine/cells';
import { lineStyle, textStyle, type Context, type Option } from './chart-styles';

/** Whether an axis lies across the chart. */
export const isHorizontal = (key: AxisKey, group: ChartGroup): boolean =>
  (key === 'value' || key === 'secondaryValue') === (group.kind.family === 'bar');

/** At which end of the other axis an axis stands, or its labels. */
function isAtEnd(key: AxisKey, axis: ChartAxis, other: ChartAxis | undefined): boolean {
  const usual = key === 'secondaryValue' ? 'Maximum' : 'Minimum';
  const crossing = typeof other?.crossing === 'number' ? usual : (other?.crossing ?? usual);
  const atMaximum = axis.tickLabelPosition === 'High' || (axis.tickLabelPosition !== 'Low' && crossing === 'Maximum');
  return atMaximum !== Boolean(other?.reversed);
}

/** Whether all numbers on an axis lie so close together that Excel leaves out the zero. */
function isFarFromZero(group: ChartGroup, isValue: boolean, { values }: Context): boolean {
  const numbers = group.series.flatMap(({ index }) =>
    (isValue ? values[index].values : values[index].categories).flatMap(({ value }) =>
      typeof value === 'number' ? [value] : [],
    ),
  );
  const isStacked = group.kind.grouping === 'stacked' || group.kind.grouping === 'percentStacked';
  return !isStacked && automaticScale([{ stacked: false, numbers }]).minimum > 0;
}

export function axisOption(key: AxisKey, group: ChartGroup, context: Context): Option {
  const { chart, values, font } = context;
  const [category, value] = axisKeysOf(group.axisGroup);
  const axis = chart.axes[key] ?? { visible: false };
  const other = chart.axes[key === category ? value : category];
  const horizontal = isHorizontal(key, group);
  const first = values[group.series[0].index];
  const isValue = key === value;
  const isNumbers = isValue || group.kind.family === 'scatter';
  const format = axis.numberFormat ?? (isValue ? first.valueFormat : first.categoryFormat);
  const atEnd = isAtEnd(key, axis, other);
  const isLabelled = axis.visible && axis.tickLabelPosition !== 'None';
  const title = axis.title?.visible ? axis.title : undefined;
  const gridlines = (line: ChartLine | undefined): Option => ({
    show: line !== undefined,
    lineStyle: lineStyle(line, standardLooks.gridlines),
  });
  return {
    ...(isNumbers
      ? {
          type: axis.logBase === undefined ? 'value' : 'log',
          ...(axis.logBase !== undefined && { logBase: axis.logBase }),
          min: axis.minimum,
          max: axis.maximum ?? (group.kind.grouping === 'percentStacked' ? 1 : undefined),
          interval: axis.majorUnit,
          scale: isFarFromZero(group, isValue, context),
        }
      : {
          type: 'category',
          data: first.categories.map(({ text }) => text),
          boundaryGap: axis.betweenCategories ?? group.kind.family !== 'area',
        }),
    inverse: Boolean(axis.reversed),
    position: horizontal ? (atEnd ? 'top' : 'bottom') : atEnd ? 'right' : 'left',
    ...(title && {
      name: title.text ?? 'Axis Title',
      nameLocation: 'middle',
      nameGap: 32,
      nameTextStyle: textStyle(title.font, font),
    }),
    axisLabel: {
      show: isLabelled,
      ...textStyle(axis.font, font),
      rotate: axis.textOrientation ?? 0,
      hideOverlap: true,
      ...(isNumbers
        ? {
            formatter: (at: number) =>
              textOf(
                group.kind.grouping === 'percentStacked' && isValue && format === 'General'
                  ? `${Math.round(at * 100)}%`
                  : at,
                format,
              ),
          }
        : { ...(axis.tickLabelSpacing !== undefined && { interval: axis.tickLabelSpacing - 1 }) }),
    },
    axisLine: {
      show: axis.visible,
      onZero: false,
      lineStyle: lineStyle(axis.line, { color: '#BFBFBF', weight: 0.75 }),
    },
    axisTick: { show: axis.visible && axis.majorTickMark !== undefined, inside: axis.majorTickMark === 'Inside' },
    splitLine: gridlines(axis.majorGridlines),
    minorSplitLine: gridlines(axis.minorGridlines),
  };
}
