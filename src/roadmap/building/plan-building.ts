import { tracks } from '../../framework/tracks';
import { roadmapItems } from '../../framework';
import { idKey } from '../links';
import { ensureActions } from './actions';
import type { BuildingChoices, BuildingInput, BuildingMemory, BuildingPlan, Cells, GapToBuild } from './building';
import { ensureCheckpoints } from './checkpoints';
import { isChosen, isOpen, priorityOf } from './choosing';
import type { DraftRow } from './draft';
import { Draft, listIn, textIn } from './draft';
import { durationRule } from './duration';
import type { Placement } from './initiatives';
import { Placing } from './initiatives';
import { highestNumber } from './memory';
import { ensureMilestones, ensureSeededLinks } from './milestones';
import { findOrphans } from './orphans';
import { isTask, trackIn } from './row-views';

/**
 * What building the roadmap from the chosen gaps would add and change (framework 4.2.2, 4.3). Nothing is ever removed; a
 * cell that a person has changed since Building wrote it is kept; what stands in an initiative already stays there. Run
 * again on its own result it plans nothing.
 */
export function planBuilding(input: BuildingInput, choices: BuildingChoices): BuildingPlan {
  const { memory } = input;
  const roadmap = new Draft('Roadmap', input.roadmap, memory.rows.Roadmap, lastOf('Roadmap', input));
  const actions = new Draft('Actions', input.actions, memory.rows.Actions, lastOf('Actions', input));
  const gaps = once(input.gaps).filter((gap) => isChosen(gap, choices));
  const items = input.items.filter(({ source }) => choices.sources === null || choices.sources.includes(source));

  const placement = new Placing(input, choices, roadmap).place(gaps, items);
  ensureMilestones(roadmap, usedTracks(placement, roadmap));
  ensureSeededLinks(roadmap);
  const rhythm = gaps.length + items.length > 0 ? ensureCheckpoints(roadmap, input) : null;

  const rowsNaming = indexOf(roadmap);
  const homes = (id: string) => {
    const named = rowsNaming(id);
    const home = placement.homes.get(id);
    return named.length > 0 || !home ? named : [home];
  };
  const known = { gaps: once(input.gaps), items: input.items };
  const { withoutText } = ensureActions(actions, { gaps, items }, known, homes);

  const chosen = [...gaps.map(({ id }) => id), ...items.map(({ id }) => id)];
  const orphans = findOrphans({
    input: { ...input, gaps: known.gaps },
    roadmap,
    actions,
    homes,
    chosen: new Set(chosen),
    takenOut: placement.takenOut,
  });
  const added = [...inOrder(roadmap.added), ...actions.added].map(({ table, id, cells, why }) => ({
    table,
    id,
    cells,
    why,
  }));
  return {
    choices,
    chosen,
    added,
    changed: [...roadmap.changed, ...actions.changed],
    kept: [...roadmap.kept, ...actions.kept],
    orphans,
    notes: notesOf(roadmap, placement, withoutText, input, gaps, homes),
    problems: [...problemsOf(input), ...(rhythm === null ? [] : [rhythm])],
    memory: memoryAfter(memory, roadmap, actions, placement),
  };
}

/** Each ID once: of gaps that share one, the first. */
function once(gaps: readonly GapToBuild[]): GapToBuild[] {
  const seen = new Set<string>();
  return gaps.filter(({ id }) => {
    const isNew = id !== '' && !seen.has(idKey(id));
    seen.add(idKey(id));
    return isNew;
  });
}

/** The highest number that any ID of the table has ever had, as far as the workbook knows. */
function lastOf(table: 'Roadmap' | 'Actions', { memory, roadmap, actions }: BuildingInput): number {
  const texts = (rows: readonly Cells[], ...headings: string[]) =>
    rows.flatMap((row) => headings.map((heading) => textIn(row[heading])));
  const named =
    table === 'Roadmap'
      ? [...texts(roadmap, 'ID', 'Depends on'), ...texts(actions, 'Initiative'), ...roadmapItems.map(({ id }) => id)]
      : texts(actions, 'ID');
  return Math.max(memory.last[table], highestNumber(table, [...named, ...Object.keys(memory.rows[table])]));
}

/** Tracks of the initiatives that this build is about, in their usual order. */
function usedTracks({ homes }: Placement, roadmap: Draft): Set<string> {
  const made = roadmap.rows.filter((row) => row.basis !== '' && isTask(row));
  const used = new Set([...homes.values(), ...made].filter(isTask).map(trackIn));
  const usual: readonly string[] = tracks.map(({ name }) => name);
  return new Set([...usual.filter((name) => used.has(name)), ...used].filter((name) => name !== ''));
}

function indexOf(roadmap: Draft): (id: string) => readonly DraftRow[] {
  const rows = new Map<string, DraftRow[]>();
  for (const row of roadmap.rows) {
    for (const id of [...listIn(row.cells['Closes gaps']), ...listIn(row.cells['Also from'])]) {
      const there = rows.get(idKey(id));
      if (!there) rows.set(idKey(id), [row]);
      else if (!there.includes(row)) there.push(row);
    }
  }
  return (id) => rows.get(idKey(id)) ?? [];
}

const kinds = ['Task', 'Milestone', 'Checkpoint'];

/** Initiatives before milestones before checkpoints, each in the order in which they were made. */
function inOrder(added: Draft['added']): Draft['added'] {
  const place = ({ cells }: Draft['added'][number]) => kinds.indexOf(textIn(cells.Kind));
  return [...added].sort((a, b) => place(a) - place(b));
}

function notesOf(
  roadmap: Draft,
  { capped }: Placement,
  withoutText: readonly string[],
  { gaps, durations }: BuildingInput,
  chosen: readonly GapToBuild[],
  homes: (id: string) => readonly DraftRow[],
): string[] {
  const tasks = roadmap.added.filter(({ row }) => isTask(row));
  const unlinked = tasks.filter(({ row }) => textIn(row.cells['Depends on']) === '').map(({ id }) => id);
  const twice = chosen.filter(({ id }) => homes(id).length > 1).map(({ id }) => id);
  const unassessed = gaps.filter((gap) => isOpen(gap) && priorityOf(gap) === 'Not assessed').length;
  return [
    ...(tasks.length > 0 || capped.length > 0 ? [durationRule] : []),
    ...(durations.size === 0 ? ['Settings has no durations by effort; each gap was taken as 40 days.'] : []),
    ...(capped.length > 0
      ? [
          `Their gaps ask for more days than planned: ${listed(capped.map(({ row, unlimited }) => `${row.id} ${unlimited} d`))}. Split them, or name more people under Done by.`,
        ]
      : []),
    ...(unlinked.length > 0
      ? [`New initiatives wait for nothing yet: say under Depends on what comes before ${listed(unlinked)}.`]
      : []),
    ...(withoutText.length > 0
      ? [`No Required Action is given for ${listed(withoutText)}: their actions say that it has to be decided.`]
      : []),
    ...(twice.length > 0 ? [`More than one initiative closes ${listed(twice)}.`] : []),
    ...(chosen.length === 0 && unassessed > 0
      ? [`No gap is chosen. ${unassessed} are not assessed yet: give them levels, or choose Not assessed.`]
      : []),
  ];
}

function problemsOf({ gaps }: BuildingInput): string[] {
  const counts = new Map<string, number>();
  for (const { id } of gaps) if (id !== '') counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
  const nameless = gaps.filter(({ id, item }) => id === '' && item !== '').map(({ item }) => item);
  return [
    ...twice.map(
      (id) => `Gaps: the ID ${id} stands in more than one row; only the first was taken. Give each its own.`,
    ),
    ...nameless.map((item) => `Gaps: '${item}' has no ID and was left out. Give it the next one.`),
    ...gaps
      .filter((gap) => isOpen(gap) && priorityOf(gap).startsWith('Check'))
      .map((gap) => `Gaps ${gap.id}: found '${priorityOf(gap)}', expected a priority; it was left out.`),
  ];
}

const listed = (ids: readonly string[]): string =>
  ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');

function memoryAfter(before: BuildingMemory, roadmap: Draft, actions: Draft, { placed }: Placement): BuildingMemory {
  const [first, second] = [roadmap.memory(), actions.memory()];
  return {
    rows: { Roadmap: first.rows, Actions: second.rows },
    last: { Roadmap: first.last, Actions: second.last },
    placed: { ...before.placed, ...Object.fromEntries(placed) },
  };
}
