import {
  headingHeight,
  planOnAPage,
  textHeight,
  textSize,
  titleHeight,
  type PlanLane,
  type PlanOnAPage,
} from '../../roadmap/drawing/plan-on-a-page';
import { applyLook } from '../apply';
import { planOnAPageSheet } from '../blueprints/plan-on-a-page';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import { looks, palette, type Look } from '../look';
import { areaFrom, columnLetters } from '../references';
import { today } from '../today';
import { readDrawing } from './read-drawing';

/** What making the plan did. */
export interface PlanReport {
  readonly sheet: string;
  readonly made: boolean;
  readonly tracks: number;
  readonly periods: number;
  /** IDs of rows without dates, which are not on it. */
  readonly undated: readonly string[];
}

/** A name on the sheet for the cells that are ours; what stands outside is a person's. */
const ownArea = 'WaymarkPlan';

/**
 * Writes the plan on a page as values, as of the status date: one landscape page of A4. Made again, it replaces itself
 * and leaves what stands around it.
 * @throws UserError where something typed by a person would be covered
 */
export async function makePlanOnAPage(): Promise<PlanReport> {
  try {
    return await Excel.run(async (context) => {
      const drawing = await readDrawing(context);
      if (drawing.rows.length === 0) {
        throw new UserError(
          'No row of the sheet Roadmap has dates, so there is nothing to show. See its column Problem.',
        );
      }
      const plan = planOnAPage(drawing, today());
      const made = await ensureSheet(context, planOnAPageSheet);
      const sheet = context.workbook.worksheets.getItem(planOnAPageSheet.name);
      const cells = cellsOf(plan);
      await clearOwn(context, sheet, made, cells.length, cells[0].length);
      write(sheet, plan, cells);
      sheet.activate();
      await context.sync();
      const { lanes, periods } = plan;
      return {
        sheet: planOnAPageSheet.name,
        made,
        tracks: lanes.length,
        periods: periods.length,
        undated: drawing.undated,
      };
    });
  } catch (error) {
    throw inWords(error, 'make the plan on a page');
  }
}

const lanesOf = ({ lanes, checkpoints }: PlanOnAPage): PlanLane[] => [...lanes, ...(checkpoints ? [checkpoints] : [])];

function cellsOf(plan: PlanOnAPage): string[][] {
  const columns = 2 + plan.periods.length;
  const line = (text: string) => [text, ...Array<string>(columns - 1).fill('')];
  return [
    line(plan.title),
    ...plan.sentence.map(line),
    ['Track', 'Status', ...plan.periods.map(({ label, isNow }) => (isNow ? `${label}\nnow` : label))],
    ...lanesOf(plan).map(({ name, status, cells }) => [name, status, ...cells].map((lines) => lines.join('\n'))),
    line(plan.legend),
    line(plan.source),
  ];
}

/** Empties the cells of the plan before this one, and makes sure that the new one covers nothing else. */
async function clearOwn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  made: boolean,
  rows: number,
  columns: number,
): Promise<void> {
  const own = sheet.names.getItemOrNullObject(ownArea);
  const area = own.getRangeOrNullObject();
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  const target = sheet.getRange(areaFrom('A1', rows, columns)).load('values');
  await context.sync();
  const ours = made
    ? { top: 0, left: 0, bottom: rows, right: columns }
    : area.isNullObject
      ? { top: 0, left: 0, bottom: 0, right: 0 }
      : {
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount,
          right: area.columnIndex + area.columnCount,
        };
  target.values.forEach((cells: unknown[], row) =>
    cells.forEach((value, column) => {
      const isOurs = row >= ours.top && row < ours.bottom && column >= ours.left && column < ours.right;
      if (value === '' || isOurs) return;
      throw new UserError(
        `${planOnAPageSheet.name}, cell ${columnLetters(column)}${row + 1}: '${String(value).slice(0, 40)}' stands where the plan goes. Move it to another sheet or below the plan, and try again; nothing was changed.`,
      );
    }),
  );
  if (area.isNullObject) return;
  area.clear();
  own.delete();
}

const font = 'Arial';

function write(sheet: Excel.Worksheet, plan: PlanOnAPage, cells: string[][]): void {
  const columns = cells[0].length;
  const last = columnLetters(columns - 1);
  const all = sheet.getRange(areaFrom('A1', cells.length, columns));
  const look = (address: string, one: Look) => applyLook(sheet.getRange(address), one);
  const height = (row: number, points: number) => {
    sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  };
  all.clear();
  applyLook(all, { format: '@', vertical: 'Top', align: 'Left', color: palette.ink });
  // The widths of this font decided where lines break.
  all.format.font.name = font;
  all.values = cells;
  sheet.names.add(ownArea, all).visible = false;
  sheet.getRange('A:A').format.columnWidth = plan.widths.track;
  sheet.getRange('B:B').format.columnWidth = plan.widths.status;
  sheet.getRange(`C:${last}`).format.columnWidth = plan.widths.period;
  look('A1', { size: 16, bold: true, color: palette.navy });
  height(1, titleHeight);
  let row = 2;
  for (; row < 2 + plan.sentence.length; row += 1) {
    look(`A${row}`, { size: textSize });
    height(row, textHeight);
  }
  look(`A${row}:${last}${row}`, { ...looks.inputHeading, size: plan.size, vertical: 'Top', align: 'Left' });
  height(row, headingHeight(plan.lineHeight));
  sheet.freezePanes.freezeRows(row);
  for (const lane of lanesOf(plan)) {
    row += 1;
    look(`A${row}:${last}${row}`, { size: plan.size, wrap: true, grid: palette.line });
    look(`A${row}`, { bold: true, color: palette.navy });
    if (lane.health === 'Late') look(`B${row}`, { fill: palette.check, color: palette.checkInk, bold: true });
    if (lane.health === 'At risk') look(`B${row}`, { fill: palette.medium });
    height(row, lane.height);
  }
  for (const note of [row + 1, row + 2]) {
    look(`A${note}`, { size: 9, color: palette.quiet });
    height(note, textHeight);
  }
  sheet.pageLayout.setPrintArea(areaFrom('A1', cells.length, columns));
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}
