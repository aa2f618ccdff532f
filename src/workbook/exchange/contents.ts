import type { Value } from '../blueprint';

/** What stands in a table of the workbook. */
export interface TableContents {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** For each cell whether a formula stands in it. */
  readonly hasFormula: readonly (readonly boolean[])[];
}

/** The entries of the lists that cells are chosen from, by the lists' defined names. */
export type ListEntries = ReadonlyMap<string, readonly Value[]>;
