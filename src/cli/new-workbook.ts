import { parseArgs } from 'node:util';
import { saveCopy, seedWorkbook, serialFromIso } from '../workbook';
import { CommandProblem } from './command-problem';
import { withEmbeddedWorkbook } from './embedded-session';
import { checkTarget, writeWhole } from './write-file';

const defaultStart = '2027-01-04';

/** `new`: seeds a workbook as the pane's button does and writes it to a file. */
export async function newWorkbook(args: readonly string[]): Promise<number> {
  const options = read(args);
  checkTarget(options.out, options.overwrite);
  return withEmbeddedWorkbook(async () => {
    const report = await seedWorkbook(options.details, {
      onProgress: ({ sheet, done, total }) =>
        process.stderr.write(`\r\u001b[K${Math.round((100 * done) / total)} %  ${sheet}`),
    });
    process.stderr.write('\r\u001b[K');
    const copy = await saveCopy();
    await writeWhole(options.out, copy.bytes);
    for (const { name, outcome, detail } of report.sheets)
      console.log(`${name.padEnd(14)} ${outcome.padEnd(10)} ${detail}`);
    console.log(`${options.out}: ${copy.message}`);
    return report.live ? 0 : 1;
  });
}

function read(args: readonly string[]) {
  const { values } = parsed(args);
  if (!values.out) throw new CommandProblem('new: say where to write, such as --out plan.xlsx.');
  const start = serialFromIso(values.start);
  if (start === null) throw new CommandProblem(`--start ${values.start}: expected a date such as ${defaultStart}.`);
  const { economy, sector, team, out, overwrite } = values;
  return { out, overwrite, details: { economy, sector, team, start } };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: '' },
        sector: { type: 'string', default: '' },
        economy: { type: 'string', default: '' },
        team: { type: 'string', default: '' },
        start: { type: 'string', default: defaultStart },
        overwrite: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CommandProblem(`new: ${error instanceof Error ? error.message : String(error)}`);
  }
}
