/** Something in a file that was not imported, and why. */
export interface ImportProblem {
  /** Line of the file on which the row begins, counted from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** Heading of the column; null where it is about the whole row. */
  readonly column: string | null;
  /** What was found and what is expected. */
  readonly text: string;
}

/** A problem with its place: `gaps.csv line 14, column As-Is Level: found 'seven', expected …`. */
export function problemInWords(file: string, { line, column, text }: ImportProblem): string {
  const place = [line === null ? '' : ` line ${line}`, column === null ? '' : `, column ${column}`].join('');
  return `${file}${place}: ${text}`;
}

const longestQuote = 40;

/** A cell's text as a message quotes it: in one line and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `'${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}'`;
}

/** Names as a message lists them: the first few. */
export function listed(names: readonly string[], most = 8): string {
  return names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
}
