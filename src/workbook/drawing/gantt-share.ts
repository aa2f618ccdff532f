import { periodUnits } from '../../roadmap/timeline';
import { applyLook } from '../apply';
import { ganttShare, shareTop } from '../blueprints/gantt-share';
import { periodWidths } from '../blueprints/gantt-layout';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import { looks, palette, type Look } from '../look';
import { asDay, asText } from '../reading/cells';
import { readNamed } from '../reading/tables';
import { areaFrom } from '../references';
import { takeArea } from './own-area';
import { readDrawing } from './read-drawing';
import { hiddenFormat, planShare, pointFormat, type SharePlan } from './share-plan';

/** What the share-safe Gantt shows. */
export interface ShareReport {
  readonly sheet: string;
  readonly rows: number;
  readonly periods: number;
  readonly unit: string;
  /** IDs of rows without dates. */
  readonly undated: readonly string[];
}

const areaName = 'GanttShareArea';
const firstRow = 3;
const pixels = 0.75;
/** Cells in one request, below the 5 MB of Excel on the web. */
const rowsAtOnce = 200;

/**
 * Draws the roadmap on the sheet Gantt Share by conditional formats over the dates; what was drawn there before is
 * replaced.
 * @throws UserError in the user's words
 */
export async function makeGanttShare(): Promise<ShareReport> {
  try {
    return await Excel.run(async (context) => {
      const drawing = await readDrawing(context);
      if (drawing.rows.length === 0)
        throw new UserError(
          'No row of the sheet Roadmap has dates, so there is nothing to draw. See its column Problem, and make the workbook live.',
        );
      const named = await readNamed(context, ['GanttFrom', 'GanttUnitShown']);
      const earliest = Math.min(
        ...drawing.rows.map(({ start, baselineStart }) => Math.min(start, baselineStart ?? start)),
      );
      const from = Math.min(asDay(named.GanttFrom) ?? earliest, earliest);
      const unit = periodUnits.find((one) => one === asText(named.GanttUnitShown)) ?? 'Week';
      const plan = planShare(drawing, from, unit);
      await ensureSheet(context, ganttShare);
      const sheet = context.workbook.worksheets.getItem(ganttShare.name);
      await takeArea(sheet, areaName, `A${firstRow}`, plan.cells.length, plan.cells[0].length);
      await draw(sheet, plan);
      sheet.activate();
      await context.sync();
      const { rows, undated } = drawing;
      return { sheet: ganttShare.name, rows: rows.length, periods: plan.periods, unit: plan.unit, undated };
    });
  } catch (error) {
    throw inWords(error, 'make the share-safe Gantt');
  }
}

const fills: Readonly<Record<SharePlan['formats'][number]['kind'], Look>> = {
  done: { fill: palette.done, color: palette.white },
  critical: { fill: palette.critical, color: palette.white },
  planned: { fill: palette.planned, color: palette.navy },
  baseline: { fill: palette.line, color: palette.quiet },
};

async function draw(sheet: Excel.Worksheet, plan: SharePlan): Promise<void> {
  const { context } = sheet;
  const width = plan.cells[0].length;
  const look = (address: string, one: Look) => applyLook(sheet.getRange(address), one);
  const bodyRows = plan.cells.length - (shareTop - firstRow);
  look(`A${shareTop}:A${shareTop + bodyRows - 1}`, { bold: true, format: '@' });
  look(plan.bars, { format: hiddenFormat, align: 'Center', bold: true, color: palette.white });
  look(plan.days, {
    format: plan.unit === 'Week' ? 'd' : hiddenFormat,
    size: 8,
    color: palette.quiet,
    align: 'Center',
  });
  // Else a spreadsheet takes Jan 2027 for a date.
  look(plan.days.replaceAll(/\d+/g, '5'), { format: '@', color: palette.navy, bold: true });
  for (let row = 0; row < plan.cells.length; row += rowsAtOnce) {
    const part = plan.cells.slice(row, row + rowsAtOnce);
    sheet.getRange(areaFrom(`A${firstRow + row}`, part.length, width)).formulas = part as Excel.Range['formulas'];
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const [firstBar, lastBar] = plan.bars.split(':').map((address) => address.replace(/\d+/, ''));
  look(`A${shareTop - 1}:D${shareTop - 1}`, looks.calculatedHeading);
  look(`${plan.workings.replace(/[A-Z]+/g, (letters) => `${letters}${shareTop - 1}`)}`, looks.calculatedHeading);
  look(`B${shareTop}:B${shareTop + bodyRows - 1}`, { bold: true });
  look(`${firstBar}4:${lastBar}4`, { color: palette.navy, bold: true, size: 8 });
  look(`${firstBar}3:${lastBar}3`, { color: palette.today, align: 'Center' });
  look('D6', { ...looks.note, wrap: false, align: 'Right' });
  look('D3:D5', looks.purpose);
  plan.formats.forEach(({ kind }, place) => look(`C${3 + place}`, fills[kind]));
  for (const dates of plan.workingDates) look(dates, { format: 'yyyy-mm-dd;;' });
  sheet.getRange(`${firstBar}:${lastBar}`).format.columnWidth = periodWidths[plan.unit] * pixels;
  sheet.getRange(plan.workings).format.columnWidth = 84 * pixels;
  for (const row of plan.laneRows) {
    const line = sheet.getRange(`A${row}:${lastBar}${row}`).format.borders.getItem('EdgeTop');
    line.style = 'Continuous';
    line.color = palette.navy;
  }
  const bars = sheet.getRange(plan.bars);
  bars.conditionalFormats.clearAll();
  for (const { kind, formula } of plan.formats) {
    const { custom } = bars.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = fills[kind].fill ?? '';
    custom.format.font.color = fills[kind].color ?? '';
    if (kind === 'done') custom.format.numberFormat = pointFormat;
  }
  sheet.pageLayout.setPrintArea(plan.printed);
  await context.sync();
}
