import { isoFromSerial } from '../../roadmap/serial';
import { keepResults } from '../anchors';
import { progress, reportBlock, reportTables } from '../blueprints/progress';
import { ensureSheet } from '../ensure-sheet';
import { inWords } from '../errors';
import { asDay, asText } from '../reading/cells';
import { today } from '../today';
import { appendRows, openTables } from './append-rows';
import { readIfThere } from '../reading/tables';
import { readProgressInputs } from './inputs';
import type { EarlierReports, ReportPlan } from './report';
import { planReport } from './report';
import { blockRows, reportRows } from './report-rows';

/** What writing a report did. */
export interface WrittenReport {
  readonly plan: ReportPlan;
  readonly message: string;
}

async function readEarlier(context: Excel.RequestContext): Promise<EarlierReports> {
  const { ProgressAreas } = await readIfThere(context, ['ProgressAreas']);
  const rows = (ProgressAreas?.rows ?? []).flatMap((row) => {
    const [report, asOf] = [asText(row.Report), asDay(row['As of'])];
    return report === '' || asOf === null ? [] : { report, asOf, done: asText(row['Done since last report']) };
  });
  return { names: [...new Set(rows.map(({ report }) => report))], rows };
}

const plan = async (context: Excel.RequestContext, name: string): Promise<ReportPlan> =>
  planReport(await readProgressInputs(context), await readEarlier(context), name);

/**
 * How the roadmap stands on the status date, as the next progress report would say it; nothing is written.
 * @throws UserError in the user's words
 */
export async function previewReport(name = ''): Promise<ReportPlan> {
  try {
    return await Excel.run((context) => plan(context, name));
  } catch (error) {
    throw inWords(error, 'read how the roadmap stands');
  }
}

/**
 * Writes the progress report for the status date on the sheet Progress, made where it is missing. Reports that stand
 * there stay; the filter shows the new one.
 * @param name name of the report; without one it is numbered
 * @throws UserError in the user's words
 */
export async function writeProgressReport(name = ''): Promise<WrittenReport> {
  try {
    return await Excel.run(async (context) => {
      const report = await plan(context, name);
      await ensureSheet(context, progress);
      const rows = reportRows(report);
      const open = await openTables(context, reportTables);
      // One table after another: each pushes down those that stand under it.
      const sizes = open.map((table) => appendRows(table, rows[table.blueprint.name], report.name));
      writeBlock(context, report);
      layOut(context, sizes);
      await keepResults(context, today());
      await context.sync();
      return {
        plan: report,
        message: `${report.name} stands on the sheet Progress, ready to print: ${report.areas.length} tracks, ${report.milestones.length} milestones.`,
      };
    });
  } catch (error) {
    throw inWords(error, 'write the progress report');
  }
}

function writeBlock(context: Excel.RequestContext, report: ReportPlan): void {
  const sheet = context.workbook.worksheets.getItem(progress.name);
  const { first, rows } = reportBlock;
  sheet.getRange(`A${first}`).values = [[`${report.name}: as of ${isoFromSerial(report.asOf)}`]];
  const block = blockRows(report);
  sheet.getRange(`A${first + 1}:A${first + rows - 1}`).values = block.map(([label]) => [label]);
  sheet.getRange(`C${first + 1}:C${first + rows - 1}`).values = block.map(([, text]) => [text]);
}

/** Heights and print area follow the tables; filtered rows do not print, so that the area may reach over all of them. */
function layOut(context: Excel.RequestContext, sizes: readonly number[]): void {
  // Rows move down as cells, and leave their heights behind.
  for (const { name } of reportTables) context.workbook.tables.getItem(name).getRange().format.autofitRows();
  const { area } = progress.print;
  const rowsOf = (name: string) => sizes[reportTables.findIndex((table) => table.name === name)] ?? 1;
  const { pageLayout } = context.workbook.worksheets.getItem(progress.name);
  pageLayout.setPrintArea(typeof area === 'string' ? area : area(rowsOf, () => 1));
}
