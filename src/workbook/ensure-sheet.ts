import { applyFormulas, applyFrame, applyNames } from './apply';
import type { SheetBlueprint } from './blueprint';
import { applyPageLayout } from './page-layout';
import { planSheet } from './plan';
import { asDay, asText } from './reading/cells';
import { readNamed } from './reading/tables';
import { today } from './today';
import { addMarkedSheets, mark, takeMarksAway } from './unfinished';
import { UserError } from './errors';
import { version } from './version';

/**
 * Makes a sheet that an action asks for where the workbook has none of its name, and leaves one that is there alone.
 * What it had made is removed again if it fails.
 * @returns whether the sheet was made
 * @throws UserError where a sheet of that name holds none of the blueprint's tables
 */
export async function ensureSheet(context: Excel.RequestContext, blueprint: SheetBlueprint): Promise<boolean> {
  const { worksheets, tables } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(blueprint.name);
  sheet.load('name');
  const unfinished = sheet.names.getItemOrNullObject(mark).load('name');
  const own = (blueprint.tables ?? []).map(({ name }) => tables.getItemOrNullObject(name).load('name'));
  await context.sync();
  const names = await readNamed(context, ['Economy', 'Sector', 'Team', 'ProjectStart']);
  if (!sheet.isNullObject && !unfinished.isNullObject) sheet.delete();
  else if (!sheet.isNullObject) {
    if (own.length > 0 && own.every(({ isNullObject }) => isNullObject)) {
      throw new UserError(
        `This workbook has a sheet '${blueprint.name}' that Waymark did not make. Rename it and try again; nothing was changed.`,
      );
    }
    return false;
  }
  const plan = planSheet(blueprint, {
    details: {
      economy: asText(names.Economy),
      sector: asText(names.Sector),
      team: asText(names.Team),
      start: asDay(names.ProjectStart) ?? 0,
    },
    today: today(),
    version,
    sheets: new Set([blueprint.name]),
  });
  try {
    addMarkedSheets(context, [blueprint], undefined);
    const made = worksheets.getItem(blueprint.name);
    applyFrame(made, plan);
    await context.sync();
    applyNames(context, plan);
    applyFormulas(made, plan);
    applyPageLayout(made, blueprint);
    const { area } = blueprint.print;
    if (typeof area === 'string') made.pageLayout.setPrintArea(area);
    takeMarksAway(context, [blueprint]);
    await context.sync();
    return true;
  } catch (error) {
    const left = worksheets.getItemOrNullObject(blueprint.name).load('name');
    await context.sync();
    if (!left.isNullObject) left.delete();
    await context.sync();
    throw error;
  }
}
