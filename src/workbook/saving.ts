import { heldAnchors, keepResults } from './anchors';
import { inWords, UserError } from './errors';
import { ownFunctions } from './own-functions';
import { applyPrintAreas } from './page-layout';
import { today } from './today';

export interface SavedCopy {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly message: string;
}

/**
 * A copy of the workbook that opens anywhere: results brought up to date, no custom function in any cell. The open
 * workbook is as it was afterwards.
 * @throws UserError in the user's words
 */
export async function saveCopy(): Promise<SavedCopy> {
  try {
    return await Excel.run(async (context) => {
      await checkSeeded(context);
      await applyPrintAreas(context);
      const own = await ownFunctions(context);
      const ours = await heldAnchors(context);
      // In one request, so that all that follows from it is calculated once.
      await keepResults(context, today());
      own.enterValues();
      ours.enterPlain();
      await context.sync();
      try {
        const bytes = await wholeFile();
        return { bytes, fileName: await fileName(context), message: tell(own.places) };
      } finally {
        own.restore();
        ours.restore();
        await context.sync();
      }
    });
  } catch (error) {
    throw inWords(error, 'save a copy');
  }
}

async function checkSeeded(context: Excel.RequestContext): Promise<void> {
  const flag = context.workbook.names.getItemOrNullObject('AddInLive').getRangeOrNullObject();
  flag.load('address');
  await context.sync();
  if (flag.isNullObject) throw new UserError('This workbook has no Waymark sheets yet: seed it first.');
}

function tell(places: readonly string[]): string {
  const values =
    places.length > 0
      ? ` ${places.length === 1 ? 'One cell of yours holds' : `${places.length} cells of yours hold`} a CSIRT function and went into the copy as values: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' …' : ''}.`
      : '';
  return `The copy opens in any spreadsheet: every result is saved in it and it holds no custom function.${values}`;
}

async function fileName(context: Excel.RequestContext): Promise<string> {
  const [sector, economy] = ['Sector', 'Economy'].map((name) => {
    const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load('values');
    return cell;
  });
  await context.sync();
  const parts = [sector, economy].map((cell) => (cell.isNullObject ? '' : String(cell.values[0][0])));
  const stem = ['Roadmap', ...parts]
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${stem.slice(0, 120)}.xlsx`;
}

const sliceSize = 4 * 1024 * 1024;

/** The open file as Office hands it out, slice by slice; Office keeps at most two open, so it is closed in any case. */
async function wholeFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else
        reject(
          new UserError(`Excel did not hand out the file: ${result.error.message} Use File, Save a Copy instead.`),
        );
    });
  });
}
