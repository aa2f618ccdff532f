import { axisKeysOf, groupsOf } from '../chart-kinds';
import { standardLooks } from '../chart-looks';
import type { ChartData, ChartFont } from '../drawing-data';
import { axisOption, isHorizontal } from './chart-axes';
import { seriesOption } from './chart-series';
import { colorOf, pixelsAPoint, textStyle, unseen, type Context, type Option } from './chart-styles';
import type { SeriesValues } from './chart-values';

const legendPlaces: Readonly<Record<string, Option>> = {
  Top: { top: 4, left: 'center', orient: 'horizontal' },
  Bottom: { bottom: 6, left: 'center', orient: 'horizontal' },
  Left: { left: 6, top: 'middle', orient: 'vertical' },
  Right: { right: 6, top: 'middle', orient: 'vertical' },
  Corner: { right: 6, top: 6, orient: 'vertical' },
};

function legendOption({ chart, values, font }: Context, below: number): Option {
  const { legend } = chart;
  const hidden = new Set(legend.hiddenEntries);
  return {
    show: legend.visible,
    data: chart.series.flatMap((_, index) => (hidden.has(index) ? [] : [{ name: values[index].name, icon: 'rect' }])),
    itemWidth: 9,
    itemHeight: 9,
    selectedMode: false,
    textStyle: textStyle(legend.font, font),
    ...(legend.fill !== undefined && { backgroundColor: colorOf(legend.fill, unseen) }),
    ...legendPlaces[legend.position],
    ...(legend.position === 'Top' && { top: below }),
  };
}

const legendLine = 20;

/** Height of a legend above or below, by the lines that its entries take: the library only says so once it has drawn. */
function legendHeight({ chart, values, font }: Context, width: number): number {
  const hidden = new Set(chart.legend.hiddenEntries);
  const size = (chart.legend.font?.size ?? font.size ?? 10) * pixelsAPoint;
  const entries = values.flatMap(({ name }, index) => (hidden.has(index) ? [] : [name.length * size * 0.58 + 28]));
  let lines = 1;
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry > width - 30) {
      lines += 1;
      used = 0;
    }
    used += entry;
  }
  return lines * legendLine + 8;
}

/**
 * What the chart library is to draw.
 * @param width pixels that the chart has on the page
 */
export function chartOption(chart: ChartData, values: readonly SeriesValues[], width: number): Option {
  const font: ChartFont = { ...standardLooks.font, ...chart.font };
  const context = { chart, values, font };
  const groups = groupsOf(chart);
  const perAxes = (['Primary', 'Secondary'] as const).flatMap((axisGroup) => {
    const group = groups.find((found) => found.axisGroup === axisGroup);
    return group ? [group] : [];
  });
  const axes = (wanted: boolean): Option[] =>
    perAxes.map((group) => {
      const key = axisKeysOf(group.axisGroup).find((found) => isHorizontal(found, group) === wanted)!;
      return axisOption(key, group, context);
    });
  const { title, legend } = chart;
  const text = title.text ?? (chart.series.length === 1 ? values[0].name : 'Chart Title');
  const titleHeight = title.visible
    ? (title.font?.size ?? standardLooks.title.size) * pixelsAPoint * text.split('\n').length + 14
    : 8;
  const room = (side: string): number =>
    legend.visible && !legend.overlay && legend.position === side ? legendHeight(context, width) : 0;
  const wide = (sides: readonly string[]): number =>
    legend.visible && !legend.overlay && sides.includes(legend.position) ? 110 : 0;
  return {
    animation: false,
    backgroundColor: colorOf(chart.fill, standardLooks.area),
    title: {
      show: title.visible,
      text,
      left: 'center',
      top: 6,
      textStyle: textStyle({ size: standardLooks.title.size, ...title.font }, { ...font, bold: false }),
    },
    legend: legendOption(context, titleHeight),
    grid: {
      left: 12 + wide(['Left']),
      right: 18 + wide(['Right', 'Corner']),
      top: (title.overlay ? 8 : titleHeight) + room('Top') + 4,
      bottom: 10 + room('Bottom'),
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
      ...(chart.plotArea?.fill !== undefined && {
        show: true,
        backgroundColor: colorOf(chart.plotArea.fill, unseen),
        borderWidth: 0,
      }),
    },
    xAxis: axes(true),
    yAxis: axes(false),
    series: groups.flatMap((group) => group.series.map((item) => seriesOption(item, group, context))),
  };
}
