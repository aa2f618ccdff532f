import { capacity, chartRows } from '../blueprints/steps/capacity';
import { inWords, UserError } from '../errors';
import { palette } from '../look';

interface CapacityChart {
  readonly name: string;
  readonly title: string;
  readonly table: string;
  readonly labels: string;
  readonly series: readonly { readonly heading: string; readonly color: string }[];
  /** Top of the scale. */
  readonly most: number;
  readonly columns: readonly [first: string, last: string];
}

const charts: readonly CapacityChart[] = [
  {
    name: 'Waymark item levels',
    title: 'Mean item level by focus area',
    table: 'FocusAreaLevels',
    labels: 'Focus Area',
    series: [
      { heading: 'As-Is Level', color: palette.critical },
      { heading: 'Level Now', color: palette.planned },
      { heading: 'To-Be Level', color: palette.done },
    ],
    most: 5,
    columns: ['A', 'C'],
  },
  {
    name: 'Waymark capacity profile',
    title: 'Profile, now and wanted',
    table: 'CapacityProfile',
    labels: 'Item',
    series: [
      { heading: 'Now', color: palette.planned },
      { heading: 'Wanted', color: palette.done },
    ],
    most: 4,
    columns: ['D', 'G'],
  },
];

/**
 * Draws the charts of the sheet Capacity at a person's wish.
 * @throws UserError in the user's words
 */
export async function makeCapacityCharts(): Promise<{ readonly sheet: string; readonly charts: readonly string[] }> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(capacity.name).load('name');
      await context.sync();
      if (sheet.isNullObject)
        throw new UserError('This workbook has no sheet Capacity: add it under More sheets first.');
      const charts = await drawCapacityCharts(context);
      sheet.activate();
      await context.sync();
      return { sheet: capacity.name, charts };
    });
  } catch (error) {
    throw inWords(error, 'draw the charts of Capacity');
  }
}

/**
 * Draws the charts of the sheet Capacity, which has to be there; those of an earlier time are replaced. They read the
 * sheet's own tables: rows that are added to these appear when it is called again.
 * @returns names of the charts; a chart without a number is not drawn
 */
export async function drawCapacityCharts(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(capacity.name);
  const earlier = charts.map(({ name }) => sheet.charts.getItemOrNullObject(name).load('name'));
  const feeding = charts.map(({ table, series }) =>
    series.map(({ heading }) => bodyOf(sheet, table, heading).load('values')),
  );
  await context.sync();
  for (const chart of earlier) if (!chart.isNullObject) chart.delete();
  const drawn = charts.filter((_, place) =>
    feeding[place].some(({ values }) => values.some(([value]) => typeof value === 'number')),
  );
  for (const chart of drawn) draw(sheet, chart);
  await context.sync();
  return drawn.map(({ name }) => name);
}

const bodyOf = (sheet: Excel.Worksheet, table: string, heading: string) =>
  sheet.tables.getItem(table).columns.getItem(heading).getDataBodyRange();

function draw(sheet: Excel.Worksheet, { name, title, table, labels, series, most, columns }: CapacityChart): void {
  const cellsOf = (heading: string) => bodyOf(sheet, table, heading);
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    cellsOf(series[0].heading),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.navy;
  chart.setPosition(`${columns[0]}${chartRows.first}`, `${columns[1]}${chartRows.last}`);
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  series.forEach(({ heading, color }, place) => {
    const one = place === 0 ? chart.series.getItemAt(0) : chart.series.add(heading);
    if (place > 0) one.setValues(cellsOf(heading));
    one.name = heading;
    one.setXAxisValues(cellsOf(labels));
    one.format.fill.setSolidColor(color);
  });
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = most;
  valueAxis.majorUnit = 1;
  valueAxis.numberFormat = '0';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = palette.line;
}
