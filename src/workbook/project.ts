import { askLive, enterAnchors, keepResults } from './anchors';
import { inWords, UserError } from './errors';
import { today } from './today';

/** Enters the custom functions, so that ranked list, schedule and Gantt follow every change. */
export async function makeLive(): Promise<{ live: boolean; message: string }> {
  try {
    return await Excel.run(async (context) => {
      const flag = context.workbook.names.getItemOrNullObject('AddInLive');
      flag.load('name');
      await context.sync();
      if (flag.isNullObject) throw new UserError('This workbook has no Waymark sheets yet: seed it first.');
      const live = await askLive(context);
      await enterAnchors(context, live);
      await keepResults(context, today());
      await context.sync();
      return {
        live,
        message: live
          ? 'Live: ranked list, schedule and Gantt follow every change.'
          : 'The custom functions do not answer in this Excel; the workbook shows the results last saved.',
      };
    });
  } catch (error) {
    throw inWords(error, 'make the workbook live');
  }
}
