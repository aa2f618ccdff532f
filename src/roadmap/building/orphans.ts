import { idKey } from '../links';
import type { BuildingInput, GapToBuild, Orphan } from './building';
import { isOpen, priorityOf } from './choosing';
import type { Draft, DraftRow } from './draft';
import { listIn, textIn } from './draft';
import { isFinished, isTask } from './row-views';

interface Sought {
  readonly input: BuildingInput;
  readonly roadmap: Draft;
  readonly actions: Draft;
  /** Initiatives in which a gap or an item stands. */
  homes(id: string): readonly DraftRow[];
  /** IDs of the chosen gaps. */
  readonly chosen: ReadonlySet<string>;
  /** Gaps that a person took out of an initiative, and its ID. */
  readonly takenOut: ReadonlyMap<string, string>;
}

/** What lacks its counterpart once a plan is carried out; none of it is ever removed. */
export function findOrphans(sought: Sought): Orphan[] {
  return [...gapsWithoutInitiative(sought), ...initiativesWithoutSource(sought), ...actionsWithoutReason(sought)];
}

function gapsWithoutInitiative({ input, homes, chosen, takenOut }: Sought): Orphan[] {
  return input.gaps
    .filter((gap) => isOpen(gap) && homes(gap.id).length === 0)
    .map((gap) => {
      const row = takenOut.get(gap.id);
      const why = row
        ? `you took it out of ${row}; type its ID under Closes gaps where it belongs`
        : chosen.has(gap.id)
          ? 'no initiative takes it up'
          : `not chosen; priority ${priorityOf(gap)}`;
      return { kind: 'gap', id: gap.id, text: gap.item, why };
    });
}

function whyGone(id: string, gap: GapToBuild | undefined): string {
  if (!gap) return `${id} is not in Gaps`;
  return gap.counts ? '' : `${id} is ${gap.status || 'not counted'}`;
}

function initiativesWithoutSource({ input, roadmap }: Sought): Orphan[] {
  const gapOf = new Map(input.gaps.map((gap) => [idKey(gap.id), gap]));
  return roadmap.rows.flatMap((row): Orphan[] => {
    if (!isTask(row) || isFinished(row) || textIn(row.cells['Also from']) !== '') return [];
    const closes = listIn(row.cells['Closes gaps']);
    const reasons = closes.map((id) => whyGone(id, gapOf.get(idKey(id))));
    if (reasons.includes('')) return [];
    const why = closes.length === 0 ? 'it closes no gap and nothing else asked for it' : reasons.join(', ');
    return [{ kind: 'initiative', id: row.id, text: textIn(row.cells.Initiative), why }];
  });
}

function actionsWithoutReason({ input, roadmap, actions }: Sought): Orphan[] {
  const gapOf = new Map(input.gaps.map((gap) => [idKey(gap.id), gap]));
  return actions.rows.flatMap((row): Orphan[] => {
    if (['Done', 'Dropped'].includes(textIn(row.cells.Status))) return [];
    const initiative = textIn(row.cells.Initiative);
    const gaps = listIn(row.cells['For gaps']);
    const gone = gaps.map((id) => whyGone(id, gapOf.get(idKey(id))));
    const reasons = [
      ...(initiative !== '' && !roadmap.find(initiative) ? [`${initiative} is not in Roadmap`] : []),
      ...(gaps.length > 0 && !gone.includes('') ? gone : []),
    ];
    if (reasons.length === 0) return [];
    return [{ kind: 'action', id: row.id, text: textIn(row.cells.Action), why: reasons.join(', ') }];
  });
}
