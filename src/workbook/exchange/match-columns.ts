import type { ColumnBlueprint, TableBlueprint } from '../blueprint';
import { UserError } from '../errors';
import { plain } from './cell-values';
import type { TableContents } from './contents';
import type { CsvRow } from './csv';
import type { ImportProblem } from './problems';
import { listed, quoted } from './problems';

/** A column of a file that is imported. */
export interface FileColumn {
  readonly heading: string;
  readonly column: ColumnBlueprint;
  /** Its place in the file and in the workbook's table, counted from 0. */
  readonly inFile: number;
  readonly at: number;
}

export interface FileColumns {
  readonly key: FileColumn;
  readonly used: readonly FileColumn[];
  /** Cells of the heading line. */
  readonly width: number;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly string[];
}

/**
 * Which columns of a file go where. Headings are compared without regard to case and blanks; their order is free.
 * @throws UserError where the column that tells rows apart is missing or stands twice
 */
export function matchColumns(
  table: TableBlueprint,
  contents: TableContents,
  file: string,
  { line, cells }: CsvRow,
): FileColumns {
  const headings = trimmedEnd(cells).map((heading) => heading.trim().replace(/\s+/g, ' '));
  const place = (heading: string) => contents.headings.findIndex((one) => plain(one) === plain(heading));
  if (place(table.key) < 0) {
    throw new UserError(
      `The table ${table.name} of the workbook has no column ${table.key}, by which its rows are known. Put the heading back first.`,
    );
  }
  const used: FileColumn[] = [];
  const problems: ImportProblem[] = [];
  const notes: string[] = [];
  const calculated: string[] = [];
  headings.forEach((heading, inFile) => {
    const problem = (text: string) => void problems.push({ line, column: heading || null, text });
    if (heading === '') return problem(`column ${inFile + 1} has no heading and was left out`);
    const twins = headings.flatMap((other, index) => (plain(other) === plain(heading) ? [index + 1] : []));
    const column = table.columns.find((one) => plain(one.heading) === plain(heading));
    if (twins.length > 1) {
      if (column?.heading === table.key) {
        throw new UserError(
          `${file} line ${line}: the heading ${heading} stands twice, in columns ${twins.join(' and ')}. Rename or remove one.`,
        );
      }
      if (twins[0] === inFile + 1)
        problem(`this heading stands in columns ${twins.join(' and ')}; all of them were left out`);
      return;
    }
    const at = place(heading);
    if (!column) {
      if (at >= 0) notes.push(`Column ${heading} is of your own making; an import leaves it as it is.`);
      else problem(unknown(table, heading));
    } else if (column.kind === 'calculated') calculated.push(heading);
    else if (at < 0) problem(`the table ${table.name} of the workbook has lost this column; it was left out`);
    else used.push({ heading: contents.headings[at], column, inFile, at });
  });
  const key = used.find(({ column }) => column.heading === table.key);
  if (!key) {
    throw new UserError(
      `${file} line ${line}: there is no heading ${table.key}, by which the rows of ${table.name} are known. Found: ${listed(headings)}.`,
    );
  }
  if (calculated.length > 0)
    notes.push(`Calculated columns were left out, since the workbook calculates them: ${listed(calculated, 30)}.`);
  return { key, used, width: headings.length, problems, notes };
}

function unknown(table: TableBlueprint, heading: string): string {
  const letters = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, '');
  const alike = table.columns.find((one) => letters(one.heading) === letters(heading));
  const hint = alike ? `; is it ${quoted(alike.heading)}?` : '';
  return `the table ${table.name} has no such column; it was left out${hint}`;
}

function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1].trim() === '') end -= 1;
  return cells.slice(0, end);
}
