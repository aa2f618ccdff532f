import { applyLook } from '../apply';
import { roadmapChart } from '../blueprints/roadmap-chart';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import { looks, palette } from '../look';
import { asText } from '../reading/cells';
import { readTables } from '../reading/tables';
import { areaFrom, placeOf } from '../references';
import { chartName, planChart, type ChartPart, type ChartPlan } from './chart-plan';
import { takeArea } from './own-area';
import { readDrawing } from './read-drawing';

/** What was drawn as charts of Excel's own. */
export interface ChartReport {
  readonly sheet: string;
  readonly charts: number;
  readonly rows: number;
  /** Charts of an earlier time that were replaced. */
  readonly replaced: number;
  /** IDs of rows without dates. */
  readonly undated: readonly string[];
}

const cellsName = 'RoadmapChartCells';
const textsName = 'RoadmapChartTexts';
const labelSize = 9;
/** Rows of formulas in one request, below the 5 MB of Excel on the web. */
const rowsAtOnce = 200;

/**
 * Draws the roadmap as native charts on the sheet Roadmap Chart; those of an earlier time are replaced, all else stays.
 * @throws UserError in the user's words
 */
export async function makeChart(): Promise<ChartReport> {
  try {
    return await Excel.run(async (context) => {
      const drawing = await readDrawing(context);
      const { Roadmap, Tracks } = await readTables(context, ['Roadmap', 'Tracks']);
      const { rows, title, undated } = drawing;
      if (rows.length === 0)
        throw new UserError(
          'No row of the sheet Roadmap has dates, so there is nothing to draw. See its column Problem, and make the workbook live.',
        );
      const tracks = Tracks.rows.map(({ Track }) => asText(Track)).filter((track) => track !== '');
      const plan = planChart({ title, rows, tracks, tableRows: Roadmap.rows.length });
      await ensureSheet(context, roadmapChart);
      const sheet = context.workbook.worksheets.getItem(roadmapChart.name);
      await takeArea(sheet, cellsName, plan.at, plan.cells.length, plan.cells[0].length);
      await takeArea(sheet, textsName, 'A3', plan.printedRows - 2, 1);
      const replaced = await removeEarlier(sheet);
      await feed(sheet, plan, drawing.source);
      for (const part of plan.parts) draw(sheet, plan, part);
      sheet.pageLayout.setPrintArea(`A1:J${plan.printedRows}`);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: plan.parts.length };
      sheet.activate();
      await context.sync();
      return { sheet: roadmapChart.name, charts: plan.parts.length, rows: rows.length, replaced, undated };
    });
  } catch (error) {
    throw inWords(error, 'make the chart');
  }
}

/** Ours are known by their names. */
async function removeEarlier(sheet: Excel.Worksheet): Promise<number> {
  const { charts, context } = sheet;
  charts.load('items/name');
  await context.sync();
  const ours = charts.items.filter(({ name }) => name === chartName || /^Waymark roadmap chart \d+$/.test(name));
  for (const chart of ours) chart.delete();
  return ours.length;
}

/** Writes the cells that feed the charts, and the sentences above them. */
async function feed(
  sheet: Excel.Worksheet,
  { at, cells, dates, parts, printedRows, sentence, note }: ChartPlan,
  source: string,
): Promise<void> {
  const { row, column } = placeOf(at);
  for (let from = 0; from < cells.length; from += rowsAtOnce) {
    const part = cells.slice(from, from + rowsAtOnce);
    const range = sheet.getRangeByIndexes(row + from, column, part.length, part[0].length);
    range.formulas = part as Excel.Range['formulas'];

    await sheet.context.sync();
  }
  applyLook(sheet.getRange(areaFrom(at, 1, cells[0].length)), looks.calculatedHeading);
  applyLook(sheet.getRange(areaFrom(at, cells.length, cells[0].length)), { size: labelSize });
  for (const range of dates) applyLook(sheet.getRange(range), { format: 'yyyy-mm-dd;;' });
  sheet.getRange('A3').formulas = [[note]];
  applyLook(sheet.getRange('A3'), { color: palette.checkInk, bold: true });
  // Readers agree on the height of a row only where it is not the standard one.
  sheet.getRange(`3:${printedRows}`).format.rowHeight = 15.75;
  for (const { sentenceAt, sourceAt } of parts) {
    sheet.getRange(sentenceAt).formulas = [[sentence]];
    sheet.getRange(sourceAt).values = [[source]];
    for (const at of [sentenceAt, sourceAt]) applyLook(sheet.getRange(at), looks.purpose);
  }
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan, part: ChartPart): void {
  const cellsOf = (column: string) => sheet.getRange(`${column}${part.from}:${column}${part.to}`);
  const { axis } = plan;
  const chart = sheet.charts.add(
    Excel.ChartType.barStacked,
    cellsOf(plan.series[0].column),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = part.name;
  chart.title.text = part.title;
  chart.title.format.font.size = 14;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.navy;
  chart.setPosition(part.firstCell, part.lastCell);
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.top;
  plan.series.forEach(({ column, name, color, sign, isOver }, place) => {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(name ?? undefined);
    if (place > 0) series.setValues(cellsOf(column));
    series.setXAxisValues(cellsOf(plan.labels));
    if (name === null) series.name = `='${roadmapChart.name}'!$${column}$${placeOf(plan.at).row + 1}`;
    else series.name = name;
    if (isOver) series.axisGroup = Excel.ChartAxisGroup.secondary;
    if (color === null) series.format.fill.clear();
    else series.format.fill.setSolidColor(color);
    if (sign) {
      series.hasDataLabels = true;
      series.dataLabels.position = Excel.ChartDataLabelPosition.center;
      // A format that is only text shows it for what is above 0.
      series.dataLabels.numberFormat = `"${sign}";;`;
      series.dataLabels.format.font.size = 12;
      series.dataLabels.format.font.color = palette.ink;
    }
    // One width for all bars of an axis.
    if (place === 0) series.gapWidth = 35;
    if (isOver) series.gapWidth = 0;
  });
  const { valueAxis, categoryAxis } = chart.axes;
  const over = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
  for (const values of [valueAxis, over]) {
    values.minimum = axis.minimum;
    values.maximum = axis.maximum;
    values.majorUnit = axis.majorUnit;
  }
  valueAxis.numberFormat = 'yyyy-mm-dd';
  valueAxis.format.font.size = labelSize;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = palette.line;
  // The first row on top, the dates below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = Excel.ChartAxisPosition.maximum;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  categoryAxis.format.font.size = labelSize;
  // LibreOffice forgets the scale of an axis that is not visible.
  over.tickLabelPosition = Excel.ChartAxisTickLabelPosition.none;
  over.format.line.clear();
  chart.axes.getItem(Excel.ChartAxisType.category, Excel.ChartAxisGroup.secondary).reversePlotOrder = true;
}
