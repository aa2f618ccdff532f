import { createBands, type Band, type Bands } from './bands';
import { highestLevel } from './gap-type';
import { createImportanceScale, type ImportanceStep } from './importance';
import type { Gap, Judgement } from './judgement';
import { compare, counts, judge, placeOf, type Place } from './ranking';

/** What the gaps are ranked by; the steps of the scale, since a step up or down has to be taken on it. */
export interface SensitivitySettings {
  steps: readonly ImportanceStep[];
  bands: Bands;
  /** Top of the item scale; 5 where not given. */
  maxLevel?: number;
}

/** One small change of what the order rests on. */
export type Step =
  { kind: 'importance' | 'as-is level'; by: 1 | -1 } | { kind: 'threshold'; band: Band; from: number; to: number };

/** A gap that a step moves to another band or rank. */
export interface MovedGap {
  id: string;
  item: string;
  from: Band;
  to: Band;
  rankFrom: number;
  rankTo: number;
}

/** What follows from one step: of each gap's own input, all others as they are, or of a threshold for all at once. */
export interface StepOutcome {
  step: Step;
  /** Gaps whose band changes, in their order now. */
  bandChanges: MovedGap[];
  /** Gaps whose rank alone changes. */
  rankChanges: MovedGap[];
  /** The step leaves the thresholds in no order, so that it cannot be taken. */
  impossible: boolean;
}

export interface Sensitivity {
  outcomes: StepOutcome[];
  /** Counted gaps that have a priority. */
  judged: number;
  /** Those of them that no single step moves to another band. */
  firm: number;
}

/** How far a threshold is moved. */
export const thresholdStep = 5;

interface Ranked {
  gap: Gap;
  judgement: Judgement & { decided: Band };
  place: Place;
  rank: number;
}

const withScale = ({ steps, bands, maxLevel }: SensitivitySettings) => ({
  scale: createImportanceScale(steps),
  bands,
  maxLevel,
});

/** The gaps that have a rank, in order. */
function rank(gaps: readonly Gap[], settings: SensitivitySettings): Ranked[] {
  const ranking = withScale(settings);
  const ranked = gaps.filter(counts).flatMap((gap) => {
    const judgement = judge(gap, ranking);
    const { decided } = judgement;
    if (decided === undefined || gap.problems.length > 0) return [];
    return [{ gap, judgement: { ...judgement, decided }, place: placeOf(gap, judgement, settings.bands), rank: 0 }];
  });
  ranked.sort((one, other) => compare(one.place, other.place));
  ranked.forEach((one, index) => {
    const isTie = index > 0 && compare(ranked[index - 1].place, one.place) === 0;
    one.rank = isTie ? ranked[index - 1].rank : index + 1;
  });
  return ranked;
}

/** The next step of the scale that this importance belongs to, by its value; undefined at the ends. */
function neighbour(importance: unknown, by: 1 | -1, steps: readonly ImportanceStep[]): string | number | undefined {
  const step = createImportanceScale(steps)(importance);
  if (!step) return undefined;
  const beyond = steps
    .filter(({ of, value }) => of === step.of && (value - step.value) * by > 0)
    .sort((one, other) => (one.value - other.value) * by);
  return beyond[0]?.name;
}

function changed(gap: Gap, { kind, by }: Extract<Step, { by: 1 | -1 }>, settings: SensitivitySettings): Gap | null {
  if (kind === 'importance') {
    const importance = neighbour(gap.importance, by, settings.steps);
    return importance === undefined ? null : { ...gap, importance };
  }
  if (typeof gap.asIs !== 'number') return null;
  const asIs = gap.asIs + by;
  return asIs < 0 || asIs > (settings.maxLevel ?? highestLevel) ? null : { ...gap, asIs };
}

/** How many places of an ascending list come before this one. */
function countBefore(ranked: readonly Ranked[], place: Place): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(ranked[middle].place, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved({ gap, judgement, rank: rankFrom }: Ranked, to: Band, rankTo: number): MovedGap {
  return { id: gap.id, item: gap.item, from: judgement.decided, to, rankFrom, rankTo };
}

function outcome(step: Step, moves: readonly MovedGap[], impossible = false): StepOutcome {
  return {
    step,
    bandChanges: moves.filter(({ from, to }) => from !== to),
    rankChanges: moves.filter(({ from, to, rankFrom, rankTo }) => from === to && rankFrom !== rankTo),
    impossible,
  };
}

/** Each gap by itself takes the step; its rank is counted among the others as they are. */
function takeOwnStep(step: Extract<Step, { by: 1 | -1 }>, now: readonly Ranked[], settings: SensitivitySettings) {
  const ranking = withScale(settings);
  const moves = now.flatMap((one) => {
    const gap = changed(one.gap, step, settings);
    if (!gap) return [];
    const judgement = judge(gap, ranking);
    if (judgement.decided === undefined) return [];
    const place = placeOf(gap, judgement, settings.bands);
    const itself = compare(one.place, place) < 0 ? 1 : 0;
    return [moved(one, judgement.decided, countBefore(now, place) - itself + 1)];
  });
  return outcome(step, moves);
}

function takeThresholdStep(at: number, by: number, now: readonly Ranked[], settings: SensitivitySettings) {
  const { thresholds, names } = settings.bands;
  const step: Step = { kind: 'threshold', band: names[at + 1], from: thresholds[at], to: thresholds[at] + by };
  const bands = createBands(thresholds.map((threshold, place) => (place === at ? step.to : threshold)));
  if (!bands) return outcome(step, [], true);
  const then = new Map(
    rank(
      now.map(({ gap }) => gap),
      { ...settings, bands },
    ).map((one) => [one.gap, one]),
  );
  const moves = now.flatMap((one) => {
    const after = then.get(one.gap);
    return after ? [moved(one, after.judgement.decided, after.rank)] : [];
  });
  return outcome(step, moves);
}

/**
 * What changes band or order if a judgement is a little off: the importance of a gap by one step of its own scale, its
 * as-is level by one step, or a threshold by five points, either way. An agreed priority stays as agreed.
 * @param gaps as for ranking; those that do not count or have no priority are left out.
 */
export function findSensitivity(gaps: readonly Gap[], settings: SensitivitySettings): Sensitivity {
  const now = rank(gaps, settings);
  const own = (['importance', 'as-is level'] as const).flatMap((kind) =>
    ([1, -1] as const).map((by) => takeOwnStep({ kind, by }, now, settings)),
  );
  const ofThresholds = settings.bands.thresholds.flatMap((_, at) =>
    [thresholdStep, -thresholdStep].map((by) => takeThresholdStep(at, by, now, settings)),
  );
  const outcomes = [...own, ...ofThresholds];
  const loose = new Set(outcomes.flatMap(({ bandChanges }) => bandChanges.map(({ id }) => id)));
  return { outcomes, judged: now.length, firm: now.filter(({ gap }) => !loose.has(gap.id)).length };
}

/** A step in words, such as 'Importance one step higher'. */
export function stepInWords(step: Step): string {
  if (step.kind === 'threshold') return `${step.band} from ${step.to} instead of ${step.from}`;
  return `${step.kind === 'importance' ? 'Importance' : 'As-is level'} one step ${step.by > 0 ? 'higher' : 'lower'}`;
}

/** How firm the order is, in one sentence. */
export function firmnessInWords({ judged, firm }: Sensitivity): string {
  if (judged === 0) return 'No gap has a priority yet: enter as-is levels and importance first.';
  return `${firm} of ${judged} gaps ${firm === 1 ? 'is' : 'are'} firm: no single step changes their band.`;
}
