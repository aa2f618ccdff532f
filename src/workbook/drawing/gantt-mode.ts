import { applyLook } from '../apply';
import { gantt } from '../blueprints/gantt';
import { end, first, mostPeriods, periodColumn, periodWidths, top } from '../blueprints/gantt-layout';
import { inWords, UserError } from '../errors';
import { palette } from '../look';
import { asNumber, asText } from '../reading/cells';
import { readNamed } from '../reading/tables';
import { hiddenFormat } from './share-plan';

/** How the Gantt stands after it was fitted. */
export interface GanttFit {
  readonly rows: number;
  readonly periods: number;
  /** Week, Month, Quarter, or Text where each row is one line of text. */
  readonly shown: keyof typeof periodWidths;
}

const pixels = 0.75;

/**
 * Gives the columns of the Gantt the width that its unit needs, formats every row that it draws, and sets what prints.
 * Only looks change.
 * @throws UserError in the user's words
 */
export async function fitGantt(): Promise<GanttFit> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(gantt.name).load('name');
      const fitted = names.getItemOrNullObject('GanttFitted').load('name');
      await context.sync();
      if (sheet.isNullObject || fitted.isNullObject)
        throw new UserError(
          "This workbook has no sheet 'Gantt' of this version: seed again, Waymark adds what is missing.",
        );
      const named = await readNamed(context, ['GanttShown', 'GanttUnitShown', 'GanttRows', 'GanttPeriods']);
      const rows = asNumber(named.GanttRows) ?? 1;
      const periods = Math.min(mostPeriods, asNumber(named.GanttPeriods) ?? 1);
      const unit = asText(named.GanttShown) === 'Text' ? 'Text' : asText(named.GanttUnitShown);
      const shown = unit in periodWidths ? (unit as GanttFit['shown']) : 'Week';
      const isText = shown === 'Text';
      const bottom = top + rows - 1;
      const look = (address: string, one: Parameters<typeof applyLook>[1]) => applyLook(sheet.getRange(address), one);

      sheet.getRange(`${first}:${end}`).format.columnWidth = periodWidths[shown] * pixels;
      // A name of a month says more than its first and last day, and these have no room over a text bar.
      look(`${first}6:${end}7`, { format: shown === 'Week' ? 'd' : hiddenFormat });
      look(`${first}3:${end}5`, isText ? { size: 8, align: 'Left' } : { size: 11, align: 'Center' });
      if (shown === 'Month' || shown === 'Quarter') look(`${first}4:${end}5`, { size: 8 });
      look(`A${top}:D${bottom}`, { vertical: 'Center' });
      look(`B${top}:B${bottom}`, { bold: true });
      look(`${first}${top}:${periodColumn(periods - 1)}${bottom}`, {
        align: 'Center',
        color: palette.navy,
        bold: true,
      });
      look(`${first}${top}:${first}${bottom}`, { align: 'Left', font: 'Courier New', size: 10 });
      fitted.getRange().values = [[shown]];
      sheet.pageLayout.setPrintArea(`A1:${periodColumn(periods - 1)}${bottom}`);
      await context.sync();
      return { rows, periods, shown };
    });
  } catch (error) {
    throw inWords(error, 'fit the Gantt');
  }
}
