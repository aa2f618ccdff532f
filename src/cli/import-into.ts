import path from 'node:path';
import { parseArgs } from 'node:util';
import { importTables, makeLive, previewImport, saveCopy } from '../workbook';
import { CommandProblem } from './command-problem';
import { importArguments, readImports } from './csv-arguments';
import { withEmbeddedWorkbook } from './embedded-session';
import { withClock } from './progress';
import { reportImport, reportPlan } from './report-import';
import { checkTarget, writeWhole } from './write-file';

/** `import`: brings CSV files into a workbook and writes the result to another file. */
export async function importInto(args: readonly string[]): Promise<number> {
  const { workbook, out, overwrite, preview, files, options } = read(args);
  if (!preview) checkTarget(out, overwrite);
  return withEmbeddedWorkbook(
    async () => {
      await withClock('calculating', makeLive);
      if (preview) {
        const plans = [];
        for (const file of files) plans.push(await previewImport(file, options));
        plans.forEach(reportPlan);
        return plans.some(({ problems }) => problems.length > 0) ? 1 : 0;
      }
      const report = await withClock('importing', () => importTables(files, options));
      const copy = await withClock('calculating and saving', saveCopy);
      await writeWhole(out, copy.bytes);
      report.tables.forEach(reportImport);
      console.log(`${out}: ${copy.message}`);
      return report.problems > 0 ? 1 : 0;
    },
    { in: workbook },
  );
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [workbook] = positionals;
  if (positionals.length !== 1)
    throw new CommandProblem('import: name one workbook, such as import plan.xlsx --gaps gaps.csv.');
  const { out, overwrite, preview } = values;
  if (!out && !preview)
    throw new CommandProblem('import: say where to write, such as --out new.xlsx, or add --preview.');
  if (out && path.resolve(out) === path.resolve(workbook)) {
    throw new CommandProblem(
      `--out ${out}: this is the workbook that is read. Write to another file, so that it stays as it is.`,
    );
  }
  const imports = readImports(values);
  if (imports.files.length === 0)
    throw new CommandProblem('import: name a CSV file, such as --gaps gaps.csv or --import Tracks=tracks.csv.');
  return { workbook, out, overwrite, preview, ...imports };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...importArguments,
        out: { type: 'string', default: '' },
        overwrite: { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CommandProblem(`import: ${error instanceof Error ? error.message : String(error)}`);
  }
}
