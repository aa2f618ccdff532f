import { askLive, enterAnchors, keepResults } from './anchors';
import { applyFormulas, applyFrame, applyNames } from './apply';
import type { ProjectDetails, SeedingContext, SheetBlueprint } from './blueprint';
import { blueprints } from './blueprints';
import { capacity } from './blueprints/steps';
import { drawCapacityCharts } from './drawing/capacity-chart';
import { addWhatIsMissing } from './completing';
import { Cancelled, inWords, UserError } from './errors';
import type { SheetOutcome } from './outcome';
import { applyPageLayout, applyPrintAreas } from './page-layout';
import { planSheet } from './plan';
import type { Present } from './present';
import { isOurs, lower, readPresent, refuseClashes, removeLeftBehind, wantedSheets } from './present';
import { today } from './today';
import { addMarkedSheets, takeBackUnfinished, takeMarksAway } from './unfinished';
import { version } from './version';

export interface SeedingProgress {
  /** Sheet in hand. */
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export interface SeedingReport {
  readonly sheets: readonly SheetOutcome[];
  /** Whether the custom functions answer, so that schedule and Gantt are live. */
  readonly live: boolean;
  readonly message: string;
}

export interface SeedingOptions {
  onProgress?(progress: SeedingProgress): void;
  readonly signal?: AbortSignal;
  /** Names of sheets to make beside the core. */
  readonly sheets?: readonly string[];
}

/**
 * Makes the sheets of a Waymark workbook, or adds what is missing to those that are there. What a person typed is never
 * touched. If it fails or is stopped, the sheets that it was making are removed again; where even that fails they stay
 * marked, and the next seeding makes them anew.
 * @throws UserError in the user's words
 */
export async function seedWorkbook(details: ProjectDetails, options: SeedingOptions = {}): Promise<SeedingReport> {
  checkDetails(details);
  try {
    return await Excel.run((context) => seed(context, details, options));
  } catch (error) {
    throw inWords(error, 'seed the workbook');
  }
}

async function seed(
  context: Excel.RequestContext,
  details: ProjectDetails,
  options: SeedingOptions,
): Promise<SeedingReport> {
  const seedingWith = (sheets: readonly SheetBlueprint[]): SeedingContext => ({
    details,
    today: today(),
    version,
    sheets: new Set(sheets.map(({ name }) => name)),
  });
  let present = await readPresent(context);
  if (present.unfinished) {
    const before = present;
    const begun = blueprints.filter(({ name }) => before.sheets.has(lower(name)));
    const earlier = seedingWith(begun);
    await takeBackUnfinished(context, { isOurs: (blueprint) => isOurs(before, blueprint), earlier });
    present = await readPresent(context);
  }
  const wanted = wantedSheets(present, options.sheets ?? []);
  const seeding = seedingWith(wanted);
  const missing = wanted.filter(({ name }) => !present.sheets.has(lower(name)));
  const there = wanted.filter((blueprint) => !missing.includes(blueprint));
  refuseClashes(present, missing, there);

  const plans = missing.map((blueprint) => planSheet(blueprint, seeding));
  const steps = new Steps(options, 2 * missing.length + there.length + 1);
  const made: SheetOutcome[] = [];
  const completed: SheetOutcome[] = [];
  let live: boolean;
  try {
    removeLeftBehind(context, present, missing);
    addMarkedSheets(context, missing, present.blankSheet);
    await context.sync();
    for (const plan of plans) {
      steps.next(plan.sheet);
      applyFrame(context.workbook.worksheets.getItem(plan.sheet), plan);
      // One request a sheet keeps each below the limit of Excel on the web, and names the sheet in hand.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    for (const plan of plans) applyNames(context, plan);
    live = await askLive(context);
    for (const [index, plan] of plans.entries()) {
      steps.next(plan.sheet);
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      applyFormulas(sheet, plan);
      applyPageLayout(sheet, missing[index]);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      made.push({ name: plan.sheet, outcome: 'made', detail: describe(missing[index], seeding) });
    }
    for (const blueprint of there) {
      steps.next(blueprint.name);
      completed.push(await addWhatIsMissing(context, blueprint, seeding));
    }
    steps.next('Gantt');
    await enterAnchors(context, live);
    fitAddedRows(context, there);
    // What needs results is read before any are kept, since keeping them calls for a calculation of its own.
    await applyPrintAreas(context);
    if (missing.includes(capacity)) await drawCapacityCharts(context);
    await keepResults(context, seeding.today);
    await finish(context, seeding, missing, present);
  } catch (error) {
    throw await afterTakingBack(context, present, error);
  }
  const order = new Map(blueprints.map(({ name }, index) => [name, index]));
  const sheets = [...made, ...completed].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  return { sheets, live, message: summary(sheets, live) };
}

/** What the input cells of Settings take, checked before anything is written. */
function checkDetails({ start, ...texts }: ProjectDetails): void {
  if (!Number.isInteger(start) || start < 32_874 || start > 109_575) {
    throw new UserError('Project start: expected a date between 1990 and 2199, such as 2027-01-04.');
  }
  for (const [heading, text] of Object.entries({ Economy: texts.economy, Sector: texts.sector, Team: texts.team })) {
    if (text.length > longestDetail)
      throw new UserError(
        `${heading}: expected at most ${longestDetail} characters, found ${text.length}. Give a shorter name; nothing was changed.`,
      );
  }
}

const longestDetail = 255;

/** Takes back what a failed or stopped seeding had made, and answers with what to tell. */
async function afterTakingBack(context: Excel.RequestContext, present: Present, error: unknown): Promise<unknown> {
  try {
    await takeBackUnfinished(context, { isOurs: () => true, blankSheet: present.blankSheet });
    return error;
  } catch {
    const { message } = error instanceof Cancelled ? new UserError('Stopped.') : inWords(error, 'seed the workbook');
    return new UserError(
      `${message} Some sheets may be unfinished and could not be removed: seed again, and Waymark makes them anew.`,
      { cause: error },
    );
  }
}

/** Rows that took their place among others are as high as their texts; it waits for what is calculated next. */
function fitAddedRows(context: Excel.RequestContext, there: readonly SheetBlueprint[]): void {
  for (const { name, inOrder } of there.flatMap(({ tables }) => tables ?? [])) {
    if (inOrder) context.workbook.tables.getItem(name).getDataBodyRange().format.autofitRows();
  }
}

/** The marks go in the last request, before what is only said about the workbook. */
async function finish(
  context: Excel.RequestContext,
  { details }: SeedingContext,
  missing: readonly SheetBlueprint[],
  present: Present,
): Promise<void> {
  const { properties, worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  putInOrder(worksheets, missing);
  takeMarksAway(context, missing);
  if (missing.some(({ name }) => name === 'Start')) {
    const title = ['Roadmap to a sector CSIRT', details.sector, details.economy].filter(Boolean).join(' – ');
    if (!present.title) properties.title = title;
    if (!present.subject) properties.subject = 'Gap analysis and roadmap after the SEI Sector CSIRT Framework';
    worksheets.getItem('Start').activate();
  }
  await context.sync();
}

/** A sheet that was added later finds its place before the next of ours; sheets of others stay where they are. */
function putInOrder(worksheets: Excel.WorksheetCollection, made: readonly SheetBlueprint[]): void {
  const names = worksheets.items.map(({ name }) => lower(name));
  for (const blueprint of [...made].reverse()) {
    const after = blueprints.slice(blueprints.indexOf(blueprint) + 1).map(({ name }) => lower(name));
    const next = names.findIndex((name) => after.includes(name));
    const now = names.indexOf(lower(blueprint.name));
    if (next < 0 || now < next) continue;
    worksheets.getItem(blueprint.name).position = next;
    names.splice(next, 0, ...names.splice(now, 1));
  }
}

/** Tells which sheet is in hand, and stops where a person asked for it. */
class Steps {
  private done = 0;

  constructor(
    private readonly options: SeedingOptions,
    private readonly total: number,
  ) {}

  next(sheet: string): void {
    if (this.options.signal?.aborted) throw new Cancelled();
    this.options.onProgress?.({ sheet, done: this.done, total: this.total });
    this.done += 1;
  }
}

function describe(blueprint: SheetBlueprint, seeding: SeedingContext): string {
  const rows = (blueprint.tables ?? []).reduce(
    (sum, table) => sum + table.rows(seeding).filter((row) => Object.keys(row).length > 0).length,
    0,
  );
  return rows > 0 ? `${rows} rows` : 'drawn from the other sheets';
}

function summary(sheets: readonly SheetOutcome[], live: boolean): string {
  const count = (outcome: SheetOutcome['outcome']) => sheets.filter((sheet) => sheet.outcome === outcome).length;
  const parts = [
    count('made') > 0 ? `${count('made')} sheets made` : '',
    count('completed') > 0 ? `${count('completed')} completed` : '',
    count('kept') > 0 ? `${count('kept')} left as they were` : '',
  ].filter(Boolean);
  const state = live
    ? 'Scores, schedule and Gantt follow every change.'
    : 'The custom functions do not answer here, so the sheets show saved results.';
  return `${parts.join(', ')}. ${state}`;
}
