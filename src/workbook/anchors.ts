import { blueprints } from './blueprints';
import type { AnchorBlueprint } from './blueprint';
import { areaFrom, cellFormula, placeOf } from './references';
import { version } from './version';

interface PlacedAnchor extends AnchorBlueprint {
  readonly sheet: string;
}

const anchors: readonly PlacedAnchor[] = blueprints.flatMap((blueprint) =>
  (blueprint.anchors ?? []).map((anchor) => ({ ...anchor, sheet: blueprint.name })),
);

const liveFlag = '=NOT(ISERROR(CSIRT.VERSION()))';
const live = ({ live, fallback }: AnchorBlueprint) => `=IF(AddInLive,${cellFormula(live)},${cellFormula(fallback)})`;
const plain = ({ fallback }: AnchorBlueprint) => `=${cellFormula(fallback)}`;

/** The formulas that an anchor may hold: the fallback alone, as in a saved file, or with the custom function. */
export const anchorForms = (anchor: AnchorBlueprint): readonly string[] => [plain(anchor), live(anchor)];

/** The anchors whose sheets the workbook still has; it is asked with the next request. */
function presentAnchors({ workbook }: Excel.RequestContext): () => readonly PlacedAnchor[] {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  return () => {
    const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    return anchors.filter(({ sheet }) => names.has(sheet.toLowerCase()));
  };
}

/**
 * Asks in a cell of the workbook whether the custom functions answer in this Excel, and leaves the answer there.
 * Asked before formulas are written, it costs no calculation of them.
 */
export async function askLive(context: Excel.RequestContext): Promise<boolean> {
  const flag = context.workbook.names.getItem('AddInLive').getRange();
  flag.formulas = [[liveFlag]];
  flag.load('values');
  await context.sync();
  const answers = flag.values[0][0] === true;
  if (!answers) flag.values = [[false]];
  return answers;
}

/**
 * Enters the custom functions at their anchors, or the fallbacks alone where they do not answer; entering a formula
 * again is also the only cure for one that is stuck at #NAME?. The anchors are entered with the caller's next request.
 */
export async function enterAnchors(context: Excel.RequestContext, answers: boolean): Promise<void> {
  const present = presentAnchors(context);
  await context.sync();
  for (const anchor of present()) enter(context.workbook, anchor, answers ? live(anchor) : plain(anchor));
}

/**
 * What the cells of ours hold that can hold custom functions.
 * @returns what enters the fallbacks there, so that none is left, and what puts the formulas back as they were
 */
export async function heldAnchors(context: Excel.RequestContext): Promise<{ enterPlain(): void; restore(): void }> {
  const { workbook } = context;
  const present = presentAnchors(context);
  await context.sync();
  const flag = workbook.names.getItem('AddInLive').getRange();
  const held = [
    { cell: flag, enterPlain: () => void (flag.values = [[false]]) },
    ...present().map((anchor) => ({
      cell: workbook.worksheets.getItem(anchor.sheet).getRange(anchor.at),
      enterPlain: () => enter(workbook, anchor, plain(anchor)),
    })),
  ];
  for (const { cell } of held) cell.load('formulas');
  await context.sync();
  const live = held
    .map((one) => ({ ...one, formula: String(one.cell.formulas[0][0]) }))
    .filter(({ formula }) => /CSIRT\b/i.test(formula));
  return {
    enterPlain: () => live.forEach((one) => one.enterPlain()),
    restore: () => {
      for (const { cell, formula } of live) cell.formulas = [[formula]];
    },
  };
}

function enter(workbook: Excel.Workbook, { sheet, at }: PlacedAnchor, formula: string): void {
  workbook.worksheets.getItem(sheet).getRange(at).formulas = [[formula]];
}

/**
 * Keeps the live results as values beside their anchors, for readers without the add-in. Only while live: a fallback
 * would merely copy itself.
 * @param today serial date written as the day of calculation
 */
export async function keepResults(context: Excel.RequestContext, today: number): Promise<void> {
  const { workbook } = context;
  const flag = workbook.names.getItem('AddInLive').getRange();
  flag.load('values');
  const inputs = workbook.names.getItemOrNullObject('ScheduleInputs').getRangeOrNullObject();
  inputs.load('values');
  const present = presentAnchors(context);
  await context.sync();
  if (flag.values[0][0] !== true) return;
  const kept = present().flatMap(({ sheet, at, saved }) => {
    if (!saved) return [];
    const worksheet = workbook.worksheets.getItem(sheet);
    const spill = worksheet.getRange(at).getSpillingToRangeOrNullObject();
    spill.load('values');
    const used = worksheet.getUsedRange(true);
    used.load('rowIndex,rowCount');
    return [{ worksheet, saved, spill, used }];
  });
  await context.sync();
  for (const { worksheet, saved, spill, used } of kept) {
    const values = spill.isNullObject ? [] : spill.values;
    const { row } = placeOf(saved.at);
    const before = Math.min(saved.rows, used.rowIndex + used.rowCount - row);
    const blank = Array.from({ length: Math.max(0, before - values.length) }, () =>
      Array<string>(saved.columns).fill(''),
    );
    const all = [...values, ...blank];
    if (all.length > 0) worksheet.getRange(areaFrom(saved.at, all.length, saved.columns)).values = all;
  }
  if (!inputs.isNullObject) workbook.names.getItem('ScheduleInputsSaved').getRange().values = inputs.values;
  workbook.names.getItem('LastCalculated').getRange().values = [[today]];
  workbook.names.getItem('CalculatedBy').getRange().values = [[version]];
}
