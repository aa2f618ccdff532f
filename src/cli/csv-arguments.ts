import type { DecimalSign, Delimiter, ExportEncoding, ImportFile, ImportOptions } from '../workbook';
import { checkFiles, exportEncodings, knownTables } from '../workbook';
import { CommandProblem } from './command-problem';
import { readWhole } from './read-file';

/** Options by which a command takes tables from CSV files. */
export const importArguments = {
  gaps: { type: 'string' },
  roadmap: { type: 'string' },
  groupings: { type: 'string' },
  people: { type: 'string' },
  holidays: { type: 'string' },
  import: { type: 'string', multiple: true },
  delimiter: { type: 'string' },
  decimal: { type: 'string' },
} as const;

type ImportValues = { readonly [name in keyof typeof importArguments]?: string | string[] };

/** Most rows of a table here: with 1,000 gaps and 1,000 tasks one change takes the embedded workbook seconds. */
const mostRows = 1200;

/**
 * The files that are named on the command line, read.
 * @throws CommandProblem or UserError where an option or a file cannot be read
 */
export function readImports(values: ImportValues): { files: ImportFile[]; options: ImportOptions } {
  const tables = knownTables().map(({ table }) => table.name);
  const named = Object.entries(values).flatMap(([option, value]) => {
    const table = tables.find((name) => name.toLowerCase() === option);
    return table && typeof value === 'string' ? [{ option: `--${option}`, table, file: value }] : [];
  });
  const free = [values.import ?? []].flat().map((argument) => {
    const [, start, rest] = /^(\w+)=(.+)$/s.exec(argument) ?? [];
    const table = tables.find((name) => name.toLowerCase() === start?.toLowerCase());
    return { option: '--import', table: table ?? '', file: table ? rest : argument };
  });
  const files = [...named, ...free].map(({ option, table, file }) => ({
    table,
    name: file,
    bytes: readWhole(option, file),
  }));
  const options = { ...readSigns(values), mostRows };
  checkFiles(files, options);
  return { files, options };
}

/** Delimiter and decimal sign. */
export function readSigns({ delimiter, decimal }: Pick<ImportValues, 'delimiter' | 'decimal'>): {
  delimiter?: Delimiter;
  decimal?: DecimalSign;
} {
  return {
    delimiter: delimiter === undefined ? undefined : chosen('--delimiter', String(delimiter), delimiterNames),
    decimal: decimal === undefined ? undefined : chosen('--decimal', String(decimal), decimalNames),
  };
}

export function readEncoding(encoding: string): ExportEncoding {
  return chosen('--encoding', encoding, Object.fromEntries(exportEncodings.map((name) => [name, name])));
}

const delimiterNames: Readonly<Record<string, Delimiter>> = {
  ',': ',',
  ';': ';',
  '\t': '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  tab: '\t',
};
const decimalNames: Readonly<Record<string, DecimalSign>> = { '.': '.', ',': ',', point: '.', comma: ',' };

function chosen<T>(option: string, value: string, choices: Readonly<Record<string, T>>): T {
  const choice = choices[value.toLowerCase()];
  if (choice === undefined) {
    const names = Object.keys(choices).filter((name) => /\w{2}|^[,;.]$/.test(name));
    throw new CommandProblem(`${option} ${value}: expected one of ${names.join('  ')}`);
  }
  return choice;
}
