import { parseArgs } from 'node:util';
import { exportTable, knownTables, makeLive } from '../workbook';
import { CommandProblem } from './command-problem';
import { readEncoding, readSigns } from './csv-arguments';
import { withEmbeddedWorkbook } from './embedded-session';
import { withClock } from './progress';
import { checkTarget, writeWhole } from './write-file';

/** `export`: writes a table of a workbook to a CSV file. */
export async function exportToFile(args: readonly string[]): Promise<number> {
  const { workbook, table, out, overwrite, options } = read(args);
  checkTarget(out, overwrite, ['.csv', '.tsv', '.txt']);
  return withEmbeddedWorkbook(
    async () => {
      await withClock('calculating', makeLive);
      const { bytes, rows } = await exportTable(table, options);
      await writeWhole(out, bytes);
      console.log(`${out}: ${rows} rows of ${table}.`);
      return 0;
    },
    { in: workbook },
  );
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (positionals.length !== 1)
    throw new CommandProblem('export: name one workbook, such as export plan.xlsx --table Gaps --out gaps.csv.');
  const names = knownTables().map(({ table }) => table.name);
  const table = names.find((name) => name.toLowerCase() === values.table.toLowerCase());
  if (!table) throw new CommandProblem(`--table ${values.table}: expected one of ${names.join(', ')}.`);
  if (!values.out) throw new CommandProblem('export: say where to write, such as --out gaps.csv.');
  const { out, overwrite } = values;
  const options = { ...readSigns(values), encoding: readEncoding(values.encoding) };
  return { workbook: positionals[0], table, out, overwrite, options };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        table: { type: 'string', default: '' },
        out: { type: 'string', default: '' },
        overwrite: { type: 'boolean', default: false },
        delimiter: { type: 'string' },
        decimal: { type: 'string' },
        encoding: { type: 'string', default: 'utf-8' },
      },
    });
  } catch (error) {
    throw new CommandProblem(`export: ${error instanceof Error ? error.message : String(error)}`);
  }
}
