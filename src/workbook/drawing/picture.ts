import { descriptionOf } from '../../roadmap/drawing/describe';
import { drawRoadmap, type DrawingOptions } from '../../roadmap/drawing/draw-roadmap';
import { drawPlan } from '../../roadmap/drawing/draw-plan';
import { planOnAPage } from '../../roadmap/drawing/plan-on-a-page';
import { wrapped } from '../../roadmap/drawing/text-metrics';
import { applyLook } from '../apply';
import { roadmapPicture } from '../blueprints/roadmap-picture';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import { looks } from '../look';
import { today } from '../today';
import { readDrawing } from './read-drawing';

/** The roadmap drawn, and what goes with the drawing. */
export interface DrawnRoadmap {
  /** One SVG document a page. */
  readonly pages: readonly string[];
  /** Alternative text: the drawing in words. */
  readonly description: string;
  /** Rows that are drawn, and IDs of those without dates. */
  readonly rows: number;
  readonly undated: readonly string[];
}

/** What to draw: the roadmap, or the plan on a page as a picture. */
export interface DrawingWish extends DrawingOptions {
  readonly view?: 'roadmap' | 'plan';
}

/**
 * Draws the roadmap of the open workbook; nothing is written.
 * @throws UserError in the user's words, also where no row has dates
 */
export async function drawRoadmapPages({ view, ...options }: DrawingWish = {}): Promise<DrawnRoadmap> {
  try {
    return await Excel.run(async (context) => {
      const drawing = await readDrawing(context);
      if (drawing.rows.length === 0) {
        throw new UserError(
          'No row of the sheet Roadmap has dates, so there is nothing to draw. See its column Problem, and make the workbook live.',
        );
      }
      return {
        pages:
          view === 'plan'
            ? [drawPlan(planOnAPage(drawing, today()), options.direction)]
            : drawRoadmap(drawing, options),
        description: descriptionOf(drawing),
        rows: drawing.rows.length,
        undated: drawing.undated,
      };
    });
  } catch (error) {
    throw inWords(error, 'draw the roadmap');
  }
}

/** One page of a picture as PNG. */
export interface PictureFile {
  /** Base64, without the beginning of a data URL. */
  readonly png: string;
  /** In any one unit. */
  readonly width: number;
  readonly height: number;
}

const pictureName = 'Waymark roadmap picture';
/** First picture; above it stand title, purpose and the drawing in words. */
const firstRow = 5;
/** Inside the margins of a page of A4, points. */
const page = { long: 763.5, short: 505.5 } as const;
/** A row is 409 points high at most. */
const rowsAPage = 2;
const wordsSize = 10;

/**
 * Puts pictures into the sheet Roadmap Picture, one a printed page; those of an earlier time are replaced, all else on
 * the sheet stays.
 * @param description alternative text
 * @returns the sheet's name, and how many earlier pictures were replaced
 */
export async function putPictures(
  files: readonly PictureFile[],
  description: string,
): Promise<{ sheet: string; replaced: number }> {
  try {
    return await Excel.run(async (context) => {
      await ensureSheet(context, roadmapPicture);
      const sheet = context.workbook.worksheets.getItem(roadmapPicture.name);
      const earlier = await ownPictures(context, sheet);
      const shapes = await addPictures(context, sheet, files);
      for (const shape of earlier) shape.delete();
      const isTall = files.every(({ width, height }) => height > width);
      const box = isTall ? { width: page.short, height: page.long } : { width: page.long, height: page.short };
      const words = sheet.getRange('A3');
      words.values = [[description]];
      applyLook(words, { ...looks.note, size: wordsSize });
      sheet.getRange('A:A').format.columnWidth = box.width + 1.5;
      // The place of the first picture follows from the heights above it, so none of them is left to the reader.
      const lines = wrapped(description, box.width - 8, wordsSize).length;
      const heights = [24, 15, lines * 15, 6];
      heights.forEach((height, row) => {
        sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
      });
      const top = heights.reduce((sum, height) => sum + height, 0);
      const last = firstRow + files.length * rowsAPage - 1;
      sheet.getRange(`${firstRow}:${last}`).format.rowHeight = box.height / rowsAPage;
      files.forEach((file, place) => {
        const scale = Math.min(box.width / file.width, box.height / file.height);
        const shape = shapes[place];
        shape.name = place === 0 ? pictureName : `${pictureName} ${place + 1}`;
        shape.altTextTitle = files.length > 1 ? `Roadmap, page ${place + 1} of ${files.length}` : 'Roadmap';
        shape.altTextDescription = description;
        shape.lockAspectRatio = false;
        shape.width = file.width * scale;
        shape.height = file.height * scale;
        shape.lockAspectRatio = true;
        shape.left = 0;
        shape.top = top + place * box.height;
      });
      const { pageLayout } = sheet;
      pageLayout.orientation = isTall ? 'Portrait' : 'Landscape';
      pageLayout.setPrintArea(`A${firstRow}:A${last}`);
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: files.length };
      sheet.activate();
      await context.sync();
      return { sheet: roadmapPicture.name, replaced: earlier.length };
    });
  } catch (error) {
    throw inWords(error, 'put the picture into the workbook');
  }
}

async function ownPictures(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Shape[]> {
  const { shapes } = sheet;
  shapes.load('items/name');
  await context.sync();
  return shapes.items.filter(({ name }) => name === pictureName || /^Waymark roadmap picture \d+$/.test(name));
}

/** Adds all pictures or none, so that those of an earlier time go only when there are new ones. */
async function addPictures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  files: readonly PictureFile[],
): Promise<Excel.Shape[]> {
  const added: Excel.Shape[] = [];
  try {
    for (const { png } of files) {
      const shape = sheet.shapes.addImage(png);
      shape.load('id');
      // One picture a request: several may be more than the 5 MB that Excel on the web takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      added.push(shape);
    }
    return added;
  } catch (error) {
    for (const shape of added) shape.delete();
    await context.sync();
    throw error;
  }
}
