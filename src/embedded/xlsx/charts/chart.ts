import { axisKeysOf, groupsOf, type ChartGroup } from '../../chart-kinds';
import { standardLooks } from '../../chart-looks';
import type { ChartData, ChartLegend } from '../../drawing-data';
import { axisElements, axisNumbers } from './axes';
import { shapeOf, textOf, titleOf, titleSize } from './looks';
import { seriesElement } from './series';
import type { SourceCells } from './sources';
import { declaration, element, valued } from './xml';

export const legendSides = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
export const blankNames = { Zero: 'zero', Interplotted: 'span' } as const;

/** A group of series with its kind's own settings. Source: ECMA-376-1, 21.2.2. */
function groupElement(group: ChartGroup, cells: SourceCells): string {
  const { kind, axisGroup, series } = group;
  const own = valued('c:varyColors', false) + series.map((item) => seriesElement(item, cells)).join('');
  const axes = axisKeysOf(axisGroup)
    .map((key) => valued('c:axId', axisNumbers[key]))
    .join('');
  const [{ series: first }] = series;
  switch (kind.family) {
    case 'bar':
    case 'column':
      return element(
        'c:barChart',
        {},
        valued('c:barDir', kind.family === 'bar' ? 'bar' : 'col'),
        valued('c:grouping', kind.grouping),
        own,
        valued('c:gapWidth', first.gapWidth ?? kind.gapWidth),
        valued('c:overlap', first.overlap ?? kind.overlap),
        axes,
      );
    case 'line':
      return element('c:lineChart', {}, valued('c:grouping', kind.grouping), own, valued('c:marker', true), axes);
    case 'area':
      return element('c:areaChart', {}, valued('c:grouping', kind.grouping), own, axes);
    default:
      return element('c:scatterChart', {}, valued('c:scatterStyle', 'lineMarker'), own, axes);
  }
}

function legendElement(legend: ChartLegend): string {
  if (!legend.visible) return '';
  const hidden = (legend.hiddenEntries ?? []).map((index) =>
    element('c:legendEntry', {}, valued('c:idx', index), valued('c:delete', true)),
  );
  return element(
    'c:legend',
    {},
    valued('c:legendPos', legendSides[legend.position]),
    ...hidden,
    valued('c:overlay', legend.overlay ?? false),
    shapeOf(legend),
    textOf(legend.font),
  );
}

/** A chart as a part of its own, with what its cells hold now. */
export function chartPart(chart: ChartData, cells: SourceCells): string {
  const groups = groupsOf(chart);
  const { title, legend, plotArea = {}, showHidden, blanksAs } = chart;
  const drawn = groups.map((group) => groupElement(group, cells)).join('');
  const plot = element(
    'c:plotArea',
    {},
    '<c:layout/>',
    drawn ||
      element(
        'c:barChart',
        {},
        valued('c:barDir', 'col'),
        valued('c:varyColors', false),
        valued('c:axId', 1),
        valued('c:axId', 2),
      ),
    axisElements(chart, groups, cells),
    shapeOf(plotArea),
  );
  return (
    declaration +
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      valued('c:roundedCorners', false),
      element(
        'c:chart',
        {},
        titleOf(title, titleSize),
        valued('c:autoTitleDeleted', !title.visible),
        plot,
        legendElement(legend),
        valued('c:plotVisOnly', !showHidden),
        valued('c:dispBlanksAs', blanksAs === undefined ? 'gap' : blankNames[blanksAs]),
      ),
      shapeOf({ fill: chart.fill ?? standardLooks.area, line: chart.line ?? standardLooks.border }),
      textOf({ ...standardLooks.font, ...chart.font }),
    )
  );
}
