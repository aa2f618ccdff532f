import type { Band, Bands } from './bands';
import type { GapType } from './gap-type';
import type { ImportanceScale } from './importance';
import type { Score } from './priority';

/** One row of the gap analysis as ranking needs it. */
export interface Gap {
  id: string;
  item: string;
  /** As entered: a name of the importance scale. */
  importance: unknown;
  /** Levels as entered, 0–5; '' or null where not assessed. */
  asIs: unknown;
  toBe: unknown;
  /** 1–5; null where not estimated. */
  effort: number | null;
  /** How many roadmap rows wait for it. */
  waiting: number;
  /** The priority that the team agreed; '' where it follows the score. */
  agreed: string;
  status: string;
  /** What is wrong with its cells, in words; such a row is listed but not ranked. */
  problems: readonly string[];
}

/** What ranking works by. */
export interface RankingSettings {
  scale: ImportanceScale;
  bands: Bands;
  /** Top of the item scale; 5 where not given. */
  maxLevel?: number;
}

/** How a gap was judged, before it is compared with others. */
export interface Judgement {
  score: Score;
  /** By the score alone; undefined where there is no number. */
  suggested: Band | undefined;
  /** Agreed, else suggested; undefined where neither can be told. */
  decided: Band | undefined;
  type: GapType;
}
