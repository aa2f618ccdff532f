import { highestLevel, isBlankLevel, levelsShort } from './gap-type';
import { met } from './bands';
import type { Gap, Judgement, RankingSettings } from './judgement';

function importanceWords({ importance }: Gap, { scale }: RankingSettings): string {
  const step = scale(importance);
  if (!step) return '';
  // A workbook keeps the names 1 to 5 as text, so that they match what is typed in a text column.
  return Number.isNaN(Number(step.name)) ? `${step.name} importance` : `Importance ${step.name} of ${step.of}`;
}

const typeWords = { Missing: 'it does not exist yet', 'Not mature enough': 'it is not mature enough' } as const;

function levelWords(gap: Gap, { score, type }: Judgement, settings: RankingSettings): string {
  if (type === 'Not assessed') {
    return `Not assessed: enter its ${isBlankLevel(gap.asIs) ? 'as-is' : 'to-be'} level.`;
  }
  const highest = settings.maxLevel ?? highestLevel;
  if (type === 'Check level') return `Check level: levels run from 0 to ${highest}.`;
  if (score === 'Check importance')
    return `Check importance: '${String(gap.importance)}' is not in the importance scale.`;
  if (score === '') return 'No importance: enter one for this gap or for its group.';
  if (type === met) return 'Met: it has reached its to-be level.';
  const short = `${levelsShort(gap.asIs, gap.toBe, highest)} of ${highest} levels short`;
  return `${importanceWords(gap, settings)} and ${short}: ${typeWords[type as keyof typeof typeWords]}.`;
}

function agreedWords({ agreed }: Gap, { suggested, decided }: Judgement, { bands }: RankingSettings): string {
  if (agreed === '') return '';
  if (decided === undefined) {
    const names = [...bands.names].reverse().join(', ');
    return `Check priority: '${agreed}' is not one of ${names}, ${met}.`;
  }
  if (suggested === undefined) return `Agreed as ${decided} by the team; there is no score yet.`;
  if (suggested !== decided) return `Agreed as ${decided} by the team; the score alone suggests ${suggested}.`;
  return '';
}

function waitingWords({ waiting }: Gap): string {
  if (waiting <= 0) return '';
  return waiting === 1 ? '1 roadmap row waits for it.' : `${waiting} roadmap rows wait for it.`;
}

/** Why a gap stands where it stands, in one or a few short sentences. */
export function explain(gap: Gap, judgement: Judgement, settings: RankingSettings): string {
  if (gap.problems.length > 0) return gap.problems.map((text) => `${text}.`).join(' ');
  return [levelWords(gap, judgement, settings), agreedWords(gap, judgement, settings), waitingWords(gap)]
    .filter((words) => words !== '')
    .join(' ');
}
