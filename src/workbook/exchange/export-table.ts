import type { TableBlueprint } from '../blueprint';
import { inWords } from '../errors';
import { cellText, plain } from './cell-values';
import type { TableContents } from './contents';
import type { Delimiter } from './csv';
import { writeCsv } from './csv';
import type { ExportEncoding } from './encode';
import { encode } from './encode';
import type { DecimalSign } from './numbers';
import { readTable } from './read-table';
import { knownTable } from './tables';

export interface ExportOptions {
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalSign;
  readonly encoding?: ExportEncoding;
}

export interface ExportedTable {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly fileName: string;
  readonly rows: number;
}

/**
 * A table as CSV, calculated columns and columns of the user's own included. Importing it again changes nothing.
 * @throws UserError where the table is not there, or the encoding lacks one of its letters
 */
export async function exportTable(name: string, options: ExportOptions = {}): Promise<ExportedTable> {
  const { table } = knownTable(name);
  try {
    const { contents } = await Excel.run((context) => readTable(context, table));
    const text = tableText(table, contents, options);
    const bytes = encode(text, options.encoding ?? 'utf-8');
    return { bytes, text, fileName: `${table.name}.csv`, rows: contents.rows.length };
  } catch (error) {
    throw inWords(error, `export ${table.name}`);
  }
}

/** What stands in a table as CSV text. */
export function tableText(
  table: TableBlueprint,
  { headings, rows }: Pick<TableContents, 'headings' | 'rows'>,
  { delimiter = ',', decimal = '.' }: ExportOptions = {},
): string {
  const contents = headings.map(
    (heading) => table.columns.find((column) => plain(column.heading) === plain(heading))?.content,
  );
  const body = rows.map((row) => row.map((value, at) => cellText(value, contents[at], decimal)));
  return writeCsv(headings, body, delimiter);
}
