import Papa from 'papaparse';

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A row of a file. */
export interface CsvRow {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks, if anything. */
  readonly fault: string | null;
}

const declared = /^sep=([,;\t])\n/i;

/**
 * Reads CSV: quoted cells, line breaks in cells, a `sep=` line, rows without any text left out. Line ends become `\n`.
 * @param delimiter where it is not given, the one that parts the first line into most cells
 */
export function readCsv(file: string, delimiter?: Delimiter): CsvRow[] {
  const whole = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = declared.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  const used = delimiter ?? (separator?.[1] as Delimiter | undefined) ?? likeliest(text);
  const rows: CsvRow[] = [];
  let line = separator ? 2 : 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: used,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '') || fault) {
        rows.push({ line, cells: data, fault: fault ? (faults[fault.code] ?? fault.message) : null });
      }
      const end = meta.cursor;
      for (; at < end; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    },
  });
  return rows;
}

const faults: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark opens a cell and none closes it',
  InvalidQuotes: 'text follows the quotation mark that closes a cell; write "" for a quotation mark inside a cell',
};

function likeliest(text: string): Delimiter {
  const counts = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.trimStart(), { delimiter, newline: '\n', preview: 1 });
    return data[0]?.length ?? 0;
  });
  return delimiters[counts.indexOf(Math.max(...counts))];
}

/** CSV with headings in quotation marks: Excel takes a file that begins with the letters ID for another format. */
export function writeCsv(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: Delimiter,
): string {
  const needsQuotes = new RegExp(`["\\n\\r${delimiter}]|^\\s|\\s$`);
  const inQuotes = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => row.map((cell) => (needsQuotes.test(cell) ? inQuotes(cell) : cell)));
  return [headings.map(inQuotes), ...lines].map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}
