import { enterLive, enterPlain, keepResults } from './anchors';
import { inWords, UserError } from './errors';
import { applyPrintAreas } from './page-layout';
import { columnLetters } from './references';
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
      const wasLive = await refresh(context);
      const own = await replaceOwnFunctions(context);
      enterPlain(context);
      await context.sync();
      try {
        const bytes = await wholeFile();
        return { bytes, fileName: await fileName(context), message: tell(own.places) };
      } finally {
        own.restore();
        if (wasLive) await enterLive(context);
        await context.sync();
      }
    });
  } catch (error) {
    throw inWords(error, 'save a copy');
  }
}

async function refresh(context: Excel.RequestContext): Promise<boolean> {
  const flag = context.workbook.names.getItemOrNullObject('AddInLive').getRangeOrNullObject();
  flag.load('values');
  await context.sync();
  if (flag.isNullObject) throw new UserError('This workbook has no Waymark sheets yet: seed it first.');
  await keepResults(context, today());
  await applyPrintAreas(context);
  return flag.values[0][0] === true;
}

/** The analyst's own cells with CSIRT functions go into the copy as values, and are put back afterwards. */
async function replaceOwnFunctions(context: Excel.RequestContext): Promise<{ places: string[]; restore(): void }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('formulas,values,rowIndex,columnIndex');
    return { sheet, range };
  });
  await context.sync();
  const own = used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    return range.formulas.flatMap((row: unknown[], rowIndex: number) =>
      row.flatMap((formula, columnIndex) => {
        if (typeof formula !== 'string' || !/\bCSIRT\./i.test(formula) || !formula.startsWith('=')) return [];
        if (/\bAddInLive\b|CSIRT\.VERSION\(\)/i.test(formula)) return [];
        const row = range.rowIndex + rowIndex;
        const column = range.columnIndex + columnIndex;
        const value: unknown = range.values[rowIndex][columnIndex];
        return [
          {
            cell: sheet.getCell(row, column),
            formula,
            value,
            place: `${sheet.name} ${columnLetters(column)}${row + 1}`,
          },
        ];
      }),
    );
  });
  for (const { cell, value } of own) cell.values = [[value]];
  return {
    places: own.map(({ place }) => place),
    restore: () => {
      for (const { cell, formula } of own) cell.formulas = [[formula]];
    },
  };
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
