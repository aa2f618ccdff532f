import type { ListEntry } from '../../../framework';

/** A list of words that cells are chosen from: one small table on the sheet Lists. */
export interface VocabularyList {
  readonly table: string;
  readonly heading: string;
  /** Defined name by which columns refer to it. */
  readonly name: string;
  readonly caption: string;
  readonly entries: readonly ListEntry[];
}
