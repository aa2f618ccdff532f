import { highestLevel } from '../analysis/gap-type';
import { scorePriority } from '../analysis/priority';
import { CellError, cellValue } from './cells';
import { readScalar, toMatrix } from './coercion';
import { positive } from './kinds';
import { messages, refuse } from './messages';
import { readImportanceScale } from './scoring-arguments';

/** Looks a cell up by row and column; a single cell stands for every one. */
function broadcast(matrix: unknown[][]): (row: number, column: number) => unknown {
  const isSingle = matrix.length === 1 && matrix[0].length === 1;
  return isSingle ? () => matrix[0][0] : (row, column) => matrix[row][column];
}

/** The shape that all ranges share; refused where two of them differ. */
function sharedShape(ranges: Record<string, unknown[][]>): { rows: number; columns: number } {
  const shapes = Object.entries(ranges).map(([name, matrix]) => {
    if (matrix.length === 0) refuse(messages.missing(name, 'a cell or a range'));
    return { name, rows: matrix.length, columns: matrix[0].length };
  });
  const words = ({ rows, columns }: { rows: number; columns: number }) => `${rows} × ${columns}`;
  const ranged = shapes.filter(({ rows, columns }) => rows * columns !== 1);
  const [first = shapes[0]] = ranged;
  const other = ranged.find((shape) => words(shape) !== words(first));
  if (other) refuse(messages.otherShape(other.name, words(other), first.name, words(first)));
  return first;
}

/** A cell as scoring judges it: a cell in error is neither blank nor a level nor an importance. */
function entered(cell: unknown): unknown {
  const value = cellValue(cell);
  return value instanceof CellError ? Number.NaN : value;
}

/**
 * Priority score of a gap, 0 (nothing short) to 100 (the most important and every level short): 100 × importance × levels short ÷ (importance max × level max), rounded to one decimal. Text such as Check level says what to mend; blank where something is still missing.
 * @customfunction PRIORITY
 * @param importance Importance: High, Medium, Low, 1 to 5, or a name of the importance scale; one cell or a range.
 * @param asIsLevel Level reached now, from 0 to the highest level; empty text means not assessed; one cell or a range of the same shape.
 * @param toBeLevel Level wanted, from 0 to the highest level; one cell or a range of the same shape.
 * @param maxLevel Highest level of the maturity scale; 5 if left out.
 * @param importanceScale Importance scale in three columns: name, value, out of; if left out, High, Medium, Low count 3, 2, 1 of 3 and 1 to 5 count of 5.
 * @returns One score for each gap, in the shape of the ranges.
 */
export function priority(
  importance: unknown[][],
  asIsLevel: unknown[][],
  toBeLevel: unknown[][],
  maxLevel?: unknown,
  importanceScale?: unknown[][],
): unknown[][] {
  const scale = readImportanceScale(importanceScale);
  const highest = readScalar('maxLevel', positive, maxLevel) ?? highestLevel;
  const ranges = {
    importance: toMatrix(importance),
    asIsLevel: toMatrix(asIsLevel),
    toBeLevel: toMatrix(toBeLevel),
  };
  const { rows, columns } = sharedShape(ranges);
  const [importanceAt, asIsAt, toBeAt] = Object.values(ranges).map(broadcast);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      scorePriority(
        entered(importanceAt(row, column)),
        entered(asIsAt(row, column)),
        entered(toBeAt(row, column)),
        scale,
        highest,
      ),
    ),
  );
}
