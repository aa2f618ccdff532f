import { CellError, cellValue, type CellValue } from './cells';
import { limit, Misread, readCell, text, type Kind } from './kinds';
import { messages, refuse } from './messages';

/** A range argument as its rows of cells; a single value is a range of one cell, a missing one has none. */
export function toMatrix(argument: unknown): unknown[][] {
  if (argument === null || argument === undefined) return [];
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/** Whether an optional argument was left out or points to one blank cell. */
function isMissing(matrix: unknown[][]): boolean {
  if (matrix.length === 0 || matrix[0].length === 0) return true;
  if (matrix.length > 1 || matrix[0].length > 1) return false;
  const value = cellValue(matrix[0][0]);
  return value === null || value === 0;
}

/** The cells of one column or one row; null where the argument is left out. */
export function readList(name: string, argument: unknown): CellValue[] | null {
  const matrix = toMatrix(argument);
  if (matrix.length === 0 || matrix[0].length === 0) return null;
  if (matrix[0].length === 1) return matrix.map((row) => cellValue(row[0]));
  if (matrix.length === 1) return matrix[0].map(cellValue);
  return refuse(messages.notAList(name, matrix.length, matrix[0].length));
}

/** One cell as a value of this kind; refused with a message where it holds something else. */
export function readScalar<T>(name: string, kind: Kind<T>, argument: unknown): T {
  const matrix = toMatrix(argument);
  if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) {
    return refuse(messages.notASingleCell(name, matrix.length, matrix[0].length));
  }
  const value = readCell(kind, cellValue(matrix[0]?.[0]));
  return value instanceof Misread ? refuse(messages.wrongValue(name, value.found, kind.expected)) : value;
}

/** One cell that has to hold a value of this kind. */
export function readRequired<T>(name: string, kind: Kind<T>, argument: unknown): NonNullable<T> {
  return readScalar(name, kind, argument) ?? refuse(messages.missing(name, kind.expected));
}

/** All values in a range of any shape, blanks left out. */
export function readValues<T>(name: string, kind: Kind<T>, argument: unknown): NonNullable<T>[] {
  return toMatrix(argument).flatMap((row) =>
    row.flatMap((cell) => {
      const value = readCell(kind, cellValue(cell));
      if (value instanceof Misread) return refuse(messages.wrongInRange(name, value.found, kind.expected));
      return value === null || value === undefined ? [] : [value];
    }),
  );
}

/** A column of a table argument: its heading in the workbook, for messages, and the kind of its values. */
export interface Column<T> {
  heading: string;
  kind: Kind<T>;
}

/** Columns by the names of the function's parameters; the first one says how many rows there are. */
export type Columns = Record<string, Column<unknown>>;

type Values<C extends Columns> = { [Name in keyof C]: C[Name] extends Column<infer T> ? T[] : never };

/** Several list arguments read side by side. */
export interface Table<C extends Columns> {
  /** Values by column; a cell that cannot be read counts as blank. */
  values: Values<C>;
  /** Places of the rows that hold anything at all. */
  filled: number[];
  /** What is wrong with the cells of a row, in words. */
  problems: Map<number, string[]>;
}

/** The list of one column, as long as the first; one that is left out is blank throughout. */
function listFor(name: string, argument: unknown, first: string, length: number): CellValue[] | null {
  if (length !== 1 && isMissing(toMatrix(argument))) return null;
  const list = readList(name, argument);
  if (list && list.length !== length) return refuse(messages.otherLength(name, list.length, first, length));
  return list;
}

/**
 * Reads list arguments as the columns of a table: cells of a wrong kind become problems of their row, lists of another
 * length than the first are refused.
 * @param columns declared columns, by the names of the parameters.
 * @param lists the arguments as the host hands them over.
 */
export function readTable<C extends Columns>(columns: C, lists: { [Name in keyof C]: unknown }): Table<C> {
  const names = Object.keys(columns);
  const [first] = names;
  const length = (readList(first, lists[first]) ?? refuse(messages.missing(first, 'one column or one row'))).length;
  const isFilled = new Uint8Array(length);
  const problems = new Map<number, string[]>();
  const note = (row: number, text: string) => problems.set(row, [...(problems.get(row) ?? []), text]);

  const readColumn = (name: string) => {
    const { heading, kind } = columns[name];
    const cells = listFor(name, lists[name], first, length);
    if (!cells) return new Array(length).fill(kind.blank);
    return cells.map((cell, row) => {
      if (cell !== null && cell !== 0) isFilled[row] = 1;
      const value = readCell(kind, cell);
      if (!(value instanceof Misread)) return value;
      note(
        row,
        value.found instanceof CellError
          ? messages.errorInCell(heading, value.found.name)
          : messages.wrongValue(heading, value.found, kind.expected),
      );
      return kind.blank;
    });
  };
  const values = Object.fromEntries(names.map((name) => [name, readColumn(name)])) as Values<C>;
  const filled: number[] = [];
  isFilled.forEach((is, row) => is && filled.push(row));
  return { values, filled, problems };
}

/**
 * Names and their limits, given as two lists side by side; a name without a limit, and a limit without a name, count for
 * nothing. Where a name stands twice, its lowest limit holds.
 */
export function readLimits(
  namesArgument: string,
  names: unknown,
  limitsArgument: string,
  limits: unknown,
): Map<string, number> {
  const found = new Map<string, number>();
  if (isMissing(toMatrix(names)) || isMissing(toMatrix(limits))) return found;
  const nameCells = readList(namesArgument, names) ?? [];
  const limitCells = readList(limitsArgument, limits) ?? [];
  if (limitCells.length !== nameCells.length) {
    return refuse(messages.otherLength(limitsArgument, limitCells.length, namesArgument, nameCells.length));
  }
  nameCells.forEach((cell, row) => {
    const name = readCell(text, cell);
    if (name instanceof Misread) return refuse(messages.errorInCell(namesArgument, (name.found as CellError).name));
    const value = readCell(limit, limitCells[row]);
    if (value instanceof Misread) {
      return refuse(messages.wrongValue(`limit of ${name || 'a blank name'}`, value.found, limit.expected));
    }
    if (name !== '' && value !== null) found.set(name, Math.min(value, found.get(name) ?? value));
  });
  return found;
}
