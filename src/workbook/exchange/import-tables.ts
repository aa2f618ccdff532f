import { inWords } from '../errors';
import type { TableReport } from './apply-import';
import { applyImport } from './apply-import';
import type { CsvRow, Delimiter } from './csv';
import { readCsv } from './csv';
import { decode } from './decode';
import { tableInWords } from './in-words';
import type { DecimalSign } from './numbers';
import type { ImportPlan } from './plan-import';
import { planImport } from './plan-import';
import { readLists, readTable } from './read-table';
import type { KnownTable } from './tables';
import { inOrderOfUse, knownTable, tableByHeadings } from './tables';

/** A CSV file to be imported. */
export interface ImportFile {
  /** The table's name; '' finds it by the file's headings. */
  readonly table: string;
  /** The file's name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Where they are not given, the file itself shows them. */
  readonly decimal?: DecimalSign;
  readonly delimiter?: Delimiter;
  /** Most rows that a table may have afterwards; 5,000 unless told otherwise. */
  readonly mostRows?: number;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  readonly table: string;
  readonly file: string;
  readonly doing: 'reading' | 'writing';
}

export interface ImportReport {
  readonly tables: readonly TableReport[];
  /** Problems in all tables. */
  readonly problems: number;
  readonly message: string;
}

interface ReadFile extends KnownTable {
  readonly name: string;
  readonly rows: readonly CsvRow[];
  readonly notes: readonly string[];
}

function readFile({ table, name, bytes }: ImportFile, { delimiter }: ImportOptions): ReadFile {
  const { text, encoding } = decode(bytes, name);
  const rows = readCsv(text, delimiter);
  const known = table === '' ? tableByHeadings(rows[0]?.cells ?? [], name) : knownTable(table);
  const notes =
    encoding === 'Windows-1252' ? ['The file was read as Windows-1252; look at letters such as ä or é.'] : [];
  return { ...known, name, rows, notes };
}

/**
 * Whether files can be read at all, without a workbook: their letters, their rows, and which tables they are for.
 * @throws UserError about the first that cannot
 */
export function checkFiles(files: readonly ImportFile[], options: ImportOptions = {}): void {
  for (const file of files) readFile(file, options);
}

async function plan(context: Excel.RequestContext, file: ReadFile, options: ImportOptions): Promise<ImportPlan> {
  const { contents } = await readTable(context, file.table, false);
  const lists = await readLists(context, file.table.columns);
  const planned = planImport(file.table, contents, lists, file.name, file.rows, options);
  return { ...planned, notes: [...file.notes, ...planned.notes] };
}

/**
 * What importing a file would do, without doing it.
 * @throws UserError where the file cannot be used at all
 */
export async function previewImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportPlan> {
  try {
    const read = readFile(file, options);
    return await Excel.run((context) => plan(context, read, options));
  } catch (error) {
    throw inWords(error, `read ${file.name}`);
  }
}

/**
 * Does what `previewImport` has shown.
 * @throws UserError in the user's words
 */
export async function carryOutImport(planned: ImportPlan): Promise<TableReport> {
  try {
    return await Excel.run((context) => applyImport(context, planned));
  } catch (error) {
    throw inWords(error, `import ${planned.file}`);
  }
}

/**
 * Imports files in one go: lists before the tables that choose from them, whatever order they are given in. All files
 * are read before the first is written.
 * @throws UserError where a file cannot be used at all; those before it are imported then
 */
export async function importTables(files: readonly ImportFile[], options: ImportOptions = {}): Promise<ImportReport> {
  const read = inOrderOfUse(
    files.map((file) => readFile(file, options)),
    ({ table }) => table.name,
  );
  const tables: TableReport[] = [];
  for (const file of read) {
    const progress = { table: file.table.name, file: file.name };
    try {
      options.onProgress?.({ ...progress, doing: 'reading' });
      const planned = await Excel.run((context) => plan(context, file, options));
      options.onProgress?.({ ...progress, doing: 'writing' });
      tables.push(await Excel.run((context) => applyImport(context, planned)));
    } catch (error) {
      throw inWords(error, `import ${file.name}`);
    }
  }
  const problems = tables.reduce((sum, table) => sum + table.problems.length, 0);
  return { tables, problems, message: tables.map(tableInWords).join(' ') };
}
