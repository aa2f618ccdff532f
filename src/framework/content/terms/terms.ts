import { documentTerms } from './terms-of-documents';
import { teamTerms } from './terms-of-teams';

/** A term of the three documents, defined in our own words; the local term is the user's. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly source: string;
  /** Other names for the same. */
  readonly alsoCalled?: string;
}

/** A term as it is written by hand. */
export type TermRow = readonly [term: string, definition: string, source: string, alsoCalled?: string];

/** Terms in the order of the alphabet; IDs follow the order in which they were written down, and are only ever appended. */
export const terms: readonly Term[] = [...teamTerms, ...documentTerms]
  .map(([term, definition, source, alsoCalled], index) => ({
    id: `T-${String(index + 1).padStart(2, '0')}`,
    term,
    definition,
    source,
    ...(alsoCalled && { alsoCalled }),
  }))
  .sort((a, b) => a.term.localeCompare(b.term, 'en'));
