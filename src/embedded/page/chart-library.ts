/** The chart library, only the parts that are drawn with; loaded when there is a chart. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  SVGRenderer,
]);

/** A drawing in an element, as large as the element. */
export function startDrawing(element: HTMLElement) {
  const drawing = init(element, null, { renderer: 'svg' });
  return {
    show: (option: object): void => void drawing.setOption(option as EChartsCoreOption, { notMerge: true }),
    resize: (): void => drawing.resize(),
    dispose: (): void => drawing.dispose(),
  };
}
