import { issue, reasoned, sources, types, type Batch, type Rule } from './rule';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A chart over the given cells; what the batch answers of it, and then the chart is gone. */
const onChart =
  (
    type: Excel.ChartType | 'BarStacked' | 'ColumnClustered' | 'XYScatter' | 'Pie' | 'Line',
    cells: unknown[][],
    work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Batch =>
  async (sheet, context) => {
    const range = sheet.getRange('A1').getResizedRange(cells.length - 1, cells[0].length - 1);
    range.values = cells;
    const chart = sheet.charts.add(type as Excel.ChartType, range);
    const answer = await work(chart, sheet, context);
    await context.sync();
    chart.delete();
    range.clear();
    return answer;
  };

const amounts = [
  ['', 'North', 'South'],
  ['2027', 1, 2],
  ['2028', 3, 4],
  ['2029', 5, 6],
];

const named = async (chart: Excel.Chart, _: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
  chart.series.load('items/name');
  await context.sync();
  return chart.series.items.map(({ name }) => name);
};

const plotted = reasoned("Peltier Tech, 'Prepare your data': how Excel divides a range");

export const drawings: readonly Rule[] = [
  {
    rule: 'where a range has more rows than columns, its columns are the series',
    source: plotted,
    answers: ['North', 'South'],
    batch: onChart('ColumnClustered', amounts, named),
  },
  {
    rule: 'where a range has no more rows than columns, its rows are the series',
    source: plotted,
    answers: ['North', 'South'],
    batch: onChart(
      'ColumnClustered',
      [
        ['', '2027', '2028'],
        ['North', 1, 2],
        ['South', 3, 4],
      ],
      named,
    ),
  },
  {
    rule: 'numbers without headings are all values, and series have numbers for names',
    source: reasoned('what Excel writes where nothing names a series'),
    answers: ['Series1', 'Series2'],
    batch: onChart(
      'ColumnClustered',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      named,
    ),
  },
  {
    rule: 'the first column under points is their horizontal values',
    source: plotted,
    answers: [['y'], ['1', '2', '3']],
    batch: onChart(
      'XYScatter',
      [
        ['x', 'y'],
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      async (chart, sheet, context) => {
        const across = chart.series.getItemAt(0).getDimensionValues('XValues');
        const names = await named(chart, sheet, context);
        return [names, across.value];
      },
    ),
  },
  {
    rule: 'charts get names one after the other',
    source: reasoned("Excel's own names for new charts"),
    answers: 'Chart 1',
    batch: onChart('Line', amounts, async (chart, _, context) => {
      chart.load('name');
      await context.sync();
      return chart.name;
    }),
  },
  {
    rule: 'a chart is found by its name, and one that is not there is refused',
    source: types('ChartCollection.getItem'),
    refused: ['ItemNotFound', /no chart 'Missing'/],
    batch: (sheet) => sheet.charts.getItem('Missing').load('name'),
  },
  {
    rule: 'a chart that is not there is a null object where one asks for that',
    source: types('ChartCollection.getItemOrNullObject'),
    answers: true,
    leavesNothing: true,
    batch: async (sheet, context) => {
      const chart = sheet.charts.getItemOrNullObject('Missing').load('name');
      await context.sync();
      return chart.isNullObject;
    },
  },
  {
    rule: 'a kind of chart that is not modelled is refused and named',
    source: reasoned('no call is ever ignored'),
    refused: ['ApiNotFound', /ChartType\.Pie/],
    batch: onChart('Pie', amounts, () => null),
  },
  {
    rule: 'labels of stacked bars do not stand outside them',
    source: issue(789, 'scanny/python-pptx'),
    refused: ['InvalidArgument', /'OutsideEnd' is none of 'Center', 'InsideEnd', 'InsideBase'/],
    batch: onChart('BarStacked', amounts, (chart) => {
      chart.series.getItemAt(0).dataLabels.position = 'OutsideEnd';
    }),
  },
  {
    rule: 'all bars of an axis group have one gap',
    source: sources.gaps,
    answers: [40, 40],
    batch: onChart('BarStacked', amounts, async (chart, _, context) => {
      chart.series.getItemAt(0).gapWidth = 40;
      chart.series.load('items/gapWidth');
      await context.sync();
      return chart.series.items.map(({ gapWidth }) => gapWidth);
    }),
  },
  {
    rule: 'a gap is 0 to 500 percent',
    source: sources.gaps,
    refused: ['InvalidArgument', /501 is no number from 0 to 500/],
    batch: onChart('BarStacked', amounts, (chart) => {
      chart.series.getItemAt(0).gapWidth = 501;
    }),
  },
  {
    rule: 'there are no secondary axes before a series stands on them',
    source: reasoned('VBA: Chart.HasAxis is false for them'),
    refused: ['ItemNotFound', /no secondary axes/],
    batch: onChart('BarStacked', amounts, (chart) => {
      chart.axes.getItem('Value', 'Secondary').minimum = 0;
    }),
  },
  {
    rule: 'an empty text makes the scale of an axis automatic, which is read as a number',
    source: types('ChartAxis.maximum'),
    answers: [0, 10],
    batch: onChart(
      'ColumnClustered',
      amounts.map((row) => row.map((v) => (typeof v === 'number' ? v * 1.5 : v))),
      async (chart, _, context) => {
        const { valueAxis } = chart.axes;
        valueAxis.maximum = 50;
        valueAxis.maximum = '';
        valueAxis.load('minimum,maximum');
        await context.sync();
        return [valueAxis.minimum, valueAxis.maximum];
      },
    ),
  },
  {
    rule: 'a series takes one row or one column',
    source: reasoned('Excel refuses a block as the values of one series'),
    refused: ['InvalidArgument', /one row or one column/],
    batch: onChart('Line', amounts, (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('A1:B2'))),
  },
  {
    rule: 'a picture is a PNG or JPEG file in base64',
    source: types('ShapeCollection.addImage'),
    refused: ['InvalidArgument', /PNG or JPEG/],
    batch: (sheet) => sheet.shapes.addImage('data:image/png;base64,AAAA'),
  },
  {
    rule: 'text that is base64 but no picture is refused',
    source: types('ShapeCollection.addImage'),
    refused: ['InvalidArgument', /PNG or JPEG/],
    batch: (sheet) => sheet.shapes.addImage('R0lGODlhAQABAAAAACw='),
  },
  {
    rule: 'a picture whose proportions are locked is resized as a whole',
    source: types('Shape.lockAspectRatio'),
    answers: [50, 50],
    batch: async (sheet, context) => {
      const shape = sheet.shapes.addImage(png);
      shape.width = 50;
      shape.load('width,height');
      await context.sync();
      shape.delete();
      return [shape.width, shape.height];
    },
  },
];
