import { bandOf, bandPlace, findBand, type Band, type Bands } from './bands';
import { gapType, type GapType } from './gap-type';
import { scorePriority, type Score } from './priority';
import type { Gap, Judgement, RankingSettings } from './judgement';
import { explain } from './why';

/** One row of the ranked list. */
export interface RankedGap {
  rank: number | '';
  id: string;
  item: string;
  score: Score;
  band: Band;
  type: GapType | '';
  why: string;
}

const notCounted = ['not applicable', 'merged'];

/** Whether a gap is ranked at all. */
export const counts = ({ status }: Gap): boolean => !notCounted.includes(status.trim().toLowerCase());

/** Effort of a gap that nobody has estimated: the middle of 1–5. */
const usualEffort = 3;

/** Score, suggested and decided priority, and type of one gap. */
export function judge(gap: Gap, { scale, bands, maxLevel }: RankingSettings): Judgement {
  const score = scorePriority(gap.importance, gap.asIs, gap.toBe, scale, maxLevel);
  const suggested = typeof score === 'number' ? bandOf(score, bands) : undefined;
  const decided = gap.agreed === '' ? suggested : findBand(gap.agreed, bands);
  return { score, suggested, decided, type: gapType(gap.asIs, gap.toBe, maxLevel) };
}

/** What goes before what: each number in turn, smaller first; then the ID. */
export interface Place {
  numbers: readonly number[];
  id: string;
}

/** Where a gap stands among others. */
export function placeOf(gap: Gap, { decided, score }: Judgement, bands: Bands): Place {
  const id = gap.id.toUpperCase();
  if (decided === undefined || gap.problems.length > 0) return { numbers: [1], id };
  const order = bandPlace(decided, bands) * 1000 + (typeof score === 'number' ? score : 0);
  return { numbers: [0, -order, -gap.waiting, gap.effort ?? usualEffort], id };
}

/** Below 0 where the one stands before the other. */
export function compare(one: Place, other: Place): number {
  for (let place = 0; place < Math.min(one.numbers.length, other.numbers.length); place++) {
    const difference = one.numbers[place] - other.numbers[place];
    if (difference !== 0) return difference;
  }
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

function bandShown(gap: Gap, { score, decided }: Judgement): Band {
  if (decided !== undefined) return decided;
  if (gap.agreed !== '') return 'Check priority';
  return score;
}

/**
 * The gaps in the order in which to close them: decided priority, score, how many roadmap rows wait, least effort, ID.
 * Gaps that are merged or not applicable are left out; those without a priority come last, without a rank.
 * @returns one row a gap; rank is 1 + the number of gaps strictly ahead.
 */
export function rankGaps(gaps: readonly Gap[], settings: RankingSettings): RankedGap[] {
  const judged = gaps
    .filter(counts)
    .map((gap) => {
      const judgement = judge(gap, settings);
      return { gap, judgement, place: placeOf(gap, judgement, settings.bands) };
    })
    .sort((one, other) => compare(one.place, other.place));

  let rank = 0;
  return judged.map(({ gap, judgement, place }, index) => {
    const isRanked = place.numbers[0] === 0;
    if (index === 0 || compare(judged[index - 1].place, place) !== 0) rank = index + 1;
    const { id, item } = gap;
    const why = explain(gap, judgement, settings);
    if (gap.problems.length > 0) return { rank: '', id, item, score: '', band: '', type: '', why };
    const { score, type } = judgement;
    return { rank: isRanked ? rank : '', id, item, score, band: bandShown(gap, judgement), type, why };
  });
}

export type { Gap, RankingSettings } from './judgement';
