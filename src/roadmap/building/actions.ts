import { idKey } from '../links';
import type { GapToBuild, SourceItem } from './building';
import type { Draft, DraftRow } from './draft';
import { listIn, textIn } from './draft';

/** What stands for a gap without a required action. */
const actionLacking = (id: string) => `Decide what closes ${id}`;

const finished: ReadonlySet<string> = new Set(['Done', 'Dropped']);

/** Actions for which no gap said what has to be done, by their gaps. */
export interface ActionsDone {
  readonly withoutText: readonly string[];
}

/** One action to be: for a gap or for an item of another table. */
interface Wanted {
  readonly id: string;
  readonly heading: 'For gaps' | 'Also from';
  readonly action: string;
  readonly doneBy: string;
}

/**
 * Writes the required actions into the action plan (framework 4.2.2): one for each chosen gap or item that none names
 * yet. Actions that Building wrote follow their gap: text, people, and the initiative in which it stands now.
 * @param homes initiatives in which a gap or an item stands, the first being the one for a new action
 */
export function ensureActions(
  actions: Draft,
  chosen: { readonly gaps: readonly GapToBuild[]; readonly items: readonly SourceItem[] },
  known: { readonly gaps: readonly GapToBuild[]; readonly items: readonly SourceItem[] },
  homes: (id: string) => readonly DraftRow[],
): ActionsDone {
  const wanted = new Map([...known.gaps.map(ofGap), ...known.items.map(ofItem)].map((one) => [idKey(one.id), one]));
  for (const row of actions.rows) follow(actions, row, wanted, homes);
  const named = new Set(
    actions.rows.flatMap(({ cells }) => [...listIn(cells['For gaps']), ...listIn(cells['Also from'])].map(idKey)),
  );
  const withoutText: string[] = [];
  for (const one of [...chosen.gaps.map(ofGap), ...chosen.items.map(ofItem)]) {
    const [home] = homes(one.id);
    if (!home || named.has(idKey(one.id))) continue;
    if (one.action === actionLacking(one.id)) withoutText.push(one.id);
    const cells = {
      Initiative: home.id,
      'For gaps': '',
      'Also from': '',
      Action: one.action,
      'Done by': one.doneBy,
      Status: 'Open',
      [one.heading]: one.id,
    };
    actions.add(cells, `for:${one.id}`, `for ${one.id}`);
  }
  return { withoutText };
}

const ofGap = ({ id, requiredAction, doneBy }: GapToBuild): Wanted => ({
  id,
  heading: 'For gaps',
  action: requiredAction || actionLacking(id),
  doneBy: doneBy.join('; '),
});

const ofItem = ({ id, action, doneBy }: SourceItem): Wanted => ({
  id,
  heading: 'Also from',
  action,
  doneBy: doneBy.join('; '),
});

function follow(
  actions: Draft,
  row: DraftRow,
  wanted: ReadonlyMap<string, Wanted>,
  homes: (id: string) => readonly DraftRow[],
): void {
  if (row.basis === '') return;
  const one = wanted.get(idKey(row.basis.slice('for:'.length)));
  if (!one || !listIn(row.cells[one.heading]).map(idKey).includes(idKey(one.id))) return;
  const rows = homes(one.id);
  const current = idKey(textIn(row.cells.Initiative));
  if (rows.length > 0 && !rows.some(({ id }) => idKey(id) === current)) actions.update(row, 'Initiative', rows[0].id);
  if (finished.has(textIn(row.cells.Status))) return;
  actions.update(row, 'Action', one.action);
  actions.update(row, 'Done by', one.doneBy);
}
