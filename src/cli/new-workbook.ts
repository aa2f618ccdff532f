import { parseArgs } from 'node:util';
import {
  chosenSheets,
  importTables,
  saveCopy,
  seedExample,
  seedWorkbook,
  serialFromIso,
  UserError,
  type SeedingOptions,
} from '../workbook';
import { CommandProblem } from './command-problem';
import { importArguments, readImports } from './csv-arguments';
import { checkNotOriginal, tellForeign, withEmbeddedWorkbook } from './embedded-session';
import { endProgress, showProgress, withClock } from './progress';
import { readExample } from './read-example';
import { reportImport } from './report-import';
import { checkTarget, writeWhole } from './write-file';

const defaultStart = '2027-01-04';

/** `new`: seeds a new workbook, or one from a file, as the pane's button does and writes it to a file. */
export async function newWorkbook(args: readonly string[]): Promise<number> {
  const options = read(args);
  checkTarget(options.out, options.overwrite);
  return withEmbeddedWorkbook(
    async (_, opened) => {
      checkNotOriginal(options.in, options.out, opened);
      const { seeding: report, entered } = await seed(options);
      endProgress();
      const imported =
        options.files.length > 0
          ? await withClock('importing', () => importTables(options.files, options.importing))
          : null;
      const copy = await withClock('calculating and saving', saveCopy);
      await writeWhole(options.out, copy.bytes);
      for (const { name, outcome, detail } of report.sheets)
        console.log(`${name.padEnd(14)} ${outcome.padEnd(10)} ${detail}`);
      if (entered) console.log(entered.message);
      imported?.tables.forEach(reportImport);
      console.log(`${options.out}: ${copy.message}`);
      tellForeign(`${options.out} lacks what ${options.in} holds and is not kept here:`, opened.foreign);
      return report.live && !imported?.problems && !entered?.problems ? 0 : 1;
    },
    { in: options.in },
  );
}

const progress: SeedingOptions = {
  onProgress: ({ sheet, done, total }) => showProgress(`${Math.round((100 * done) / total)} %  ${sheet}`),
};

async function seed({ example, details, sheets }: ReturnType<typeof read>) {
  const wanted = { ...progress, sheets };
  if (example) return withClock('entering the example', () => seedExample(example, wanted));
  return { seeding: await seedWorkbook(details, wanted), entered: null };
}

function read(args: readonly string[]) {
  const { values } = parsed(args);
  if (!values.out) throw new CommandProblem('new: say where to write, such as --out plan.xlsx.');
  const start = serialFromIso(values.start);
  if (start === null) throw new CommandProblem(`--start ${values.start}: expected a date such as ${defaultStart}.`);
  const { economy, sector, team, out, overwrite } = values;
  const { files, options: importing } = readImports(values);
  const example = values.example === undefined ? null : readExample(values.example);
  if (example && values.in !== undefined) throw new CommandProblem('--example: an example is made anew, without --in.');
  const sheets = readSheets(values.sheets);
  return {
    in: values.in,
    example,
    out,
    overwrite,
    details: { economy, sector, team, start },
    files,
    importing,
    sheets,
  };
}

function readSheets(wish: string): string[] {
  try {
    return chosenSheets(wish);
  } catch (error) {
    throw error instanceof UserError ? new CommandProblem(`--sheets ${wish}: ${error.message}`) : error;
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        in: { type: 'string' },
        example: { type: 'string' },
        out: { type: 'string', default: '' },
        sector: { type: 'string', default: '' },
        economy: { type: 'string', default: '' },
        team: { type: 'string', default: '' },
        sheets: { type: 'string', default: 'core' },
        start: { type: 'string', default: defaultStart },
        overwrite: { type: 'boolean', default: false },
        ...importArguments,
      },
    });
  } catch (error) {
    throw new CommandProblem(`new: ${error instanceof Error ? error.message : String(error)}`);
  }
}
