import type { BuildingChoices, BuildingInput, GapToBuild } from './building';

/** Priorities to choose from; the last stands for gaps without a level. */
export const priorityChoices = ['High', 'Medium', 'Low', 'Not assessed'] as const;

/** Statuses of gaps for which nothing is left to plan. */
const finishedStatuses: ReadonlySet<string> = new Set(['Closed', 'Accepted as is', 'Not applicable', 'Merged']);

/** What is chosen unless a person says otherwise: the gaps of high and medium priority that are still to be closed. */
export const usualChoices: BuildingChoices = {
  priorities: ['High', 'Medium'],
  statuses: ['Open', 'Planned', 'In progress'],
  groups: null,
  focusAreas: null,
  doers: null,
  sources: null,
  consolidation: 'matched',
};

/** Whether anything is left to do for the gap: it counts, it is not met, and nobody has closed or accepted it. */
export function isOpen({ counts, gapType, status }: GapToBuild): boolean {
  return counts && gapType !== 'Met' && !finishedStatuses.has(status);
}

/** The gap's priority as it is chosen by; a text that begins with Check where a level or a priority is wrong. */
export function priorityOf({ priority, gapType }: GapToBuild): string {
  return priority === '' || gapType === 'Not assessed' ? priority || 'Not assessed' : priority;
}

const takes = (chosen: readonly string[] | null, value: string) => chosen === null || chosen.includes(value);

/** Whether the choices take a gap. */
export function isChosen(gap: GapToBuild, choices: BuildingChoices): boolean {
  return (
    isOpen(gap) &&
    choices.priorities.includes(priorityOf(gap)) &&
    choices.statuses.includes(gap.status || 'Open') &&
    takes(choices.groups, gap.group) &&
    takes(choices.focusAreas, gap.focusArea) &&
    (choices.doers === null || doersOf(gap).some((doer) => choices.doers?.includes(doer)))
  );
}

const doersOf = ({ doneBy }: GapToBuild): readonly string[] => (doneBy.length > 0 ? doneBy : ['']);

/** One thing to choose, and how many open gaps or items it stands for. */
export interface Option {
  readonly name: string;
  readonly count: number;
}

/** What there is to choose from. */
export interface BuildingOptions {
  readonly priorities: readonly Option[];
  readonly statuses: readonly Option[];
  readonly groups: readonly Option[];
  readonly focusAreas: readonly Option[];
  readonly doers: readonly Option[];
  readonly sources: readonly Option[];
}

/** Counts the open gaps by everything that they can be chosen by. */
export function optionsOf({ gaps, items }: Pick<BuildingInput, 'gaps' | 'items'>): BuildingOptions {
  const open = gaps.filter(isOpen);
  const priorities = counted(open.map(priorityOf));
  const count = (name: string) => priorities.find((one) => one.name === name)?.count ?? 0;
  return {
    priorities: priorityChoices.map((name) => ({ name, count: count(name) })),
    statuses: counted(open.map(({ status }) => status || 'Open')),
    groups: counted(open.map(({ group }) => group)),
    focusAreas: counted(open.map(({ focusArea }) => focusArea)),
    doers: counted(open.flatMap((gap) => [...new Set(doersOf(gap))])),
    sources: counted(items.map(({ source }) => source)),
  };
}

function counted(names: readonly string[]): Option[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
