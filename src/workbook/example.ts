import { serialFromIso } from '../roadmap/serial';
import { keepResults } from './anchors';
import type { ProjectDetails, Value } from './blueprint';
import { drawCapacityCharts } from './drawing/capacity-chart';
import { inWords, UserError } from './errors';
import type { ImportFile, ImportReport } from './exchange';
import { importTables } from './exchange';
import { readProject } from './read-project';
import type { SeedingOptions, SeedingReport } from './seeding';
import { seedWorkbook } from './seeding';
import { chosenSheets } from './sheet-offers';
import { today } from './today';

/** A worked example as its files hold it (assets/examples). */
export interface Example {
  readonly title: string;
  /** Says that it is invented; stands on the sheet Start. */
  readonly notice: string;
  /** `start` and `statusDate` as `yyyy-mm-dd`. */
  readonly details: Omit<ProjectDetails, 'start'> & { readonly start: string };
  readonly statusDate: string;
  /** Sheets beside the core, as `chosenSheets` takes them. */
  readonly sheets: string;
  /** Cells of Settings by their names. */
  readonly settings?: Readonly<Record<string, Value>>;
  /** What the team has entered, table by table. */
  readonly files: readonly ImportFile[];
}

export interface ExampleReport {
  readonly seeding: SeedingReport;
  readonly entered: ImportReport;
  readonly message: string;
}

/**
 * Seeds a workbook and enters a worked example. Only where nothing was seeded yet: an example never mixes with
 * somebody's own work.
 * @throws UserError in the user's words
 */
export async function seedExample(example: Example, options: SeedingOptions = {}): Promise<ExampleReport> {
  if ((await readProject()).seeded) {
    throw new UserError('This workbook has Waymark sheets already. Open the example in a new workbook.');
  }
  const seeding = await seedWorkbook(
    { ...example.details, start: dateOf(example.details.start) },
    { ...options, sheets: chosenSheets(example.sheets) },
  );
  await enterFacts(example);
  let done = 0;
  const total = 2 * example.files.length;
  const entered = await importTables(example.files, {
    onProgress: ({ table }) => options.onProgress?.({ sheet: table, done: done++, total }),
  });
  await finishSheets(entered.tables.map(({ table }) => table));
  return { seeding, entered, message: `${example.title}. ${example.notice} ${seeding.message}` };
}

function dateOf(iso: string): number {
  const serial = serialFromIso(iso);
  if (serial === null) throw new UserError(`The example has the date '${iso}', expected one such as 2027-01-04.`);
  return serial;
}

async function enterFacts({ notice, statusDate, settings = {} }: Example): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.names.getItem('Notice').getRange().values = [[notice]];
      workbook.names.getItem('StatusDate').getRange().values = [[dateOf(statusDate)]];
      for (const [name, value] of Object.entries(settings)) workbook.names.getItem(name).getRange().values = [[value]];
      await context.sync();
    });
  } catch (error) {
    throw inWords(error, 'enter the example');
  }
}

/** Rows as high as what was entered, the charts that show it, and the results kept. */
async function finishSheets(tables: readonly string[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      for (const table of tables) context.workbook.tables.getItem(table).getDataBodyRange().format.autofitRows();
      if (tables.includes('TeamStages')) await drawCapacityCharts(context);
      await keepResults(context, today());
      await context.sync();
    });
  } catch (error) {
    throw inWords(error, 'save the results of the example');
  }
}
