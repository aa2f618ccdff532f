import { idKey, readLinks } from '../links';
import type { RoadmapRow } from '../roadmap-row';
import { rowKinds } from '../roadmap-row';
import { isDaySerial } from '../serial';
import type { Cell } from './building';
import type { Draft, DraftRow } from './draft';
import { textIn } from './draft';

const numberIn = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
const dayIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' && isDaySerial(cell) ? cell : null);

/** A row of the roadmap as scheduling takes it. */
export function scheduled({ id, cells }: DraftRow): RoadmapRow {
  return {
    id,
    kind: rowKinds.find((kind) => kind === textIn(cells.Kind)) ?? 'Task',
    duration: numberIn(cells.Duration),
    dependsOn: textIn(cells['Depends on']),
    earliestStart: dayIn(cells['Earliest start']),
    finishBy: dayIn(cells['Finish by']),
    actualStart: dayIn(cells['Actual Start']),
    actualFinish: dayIn(cells['Actual Finish']),
    percentComplete: numberIn(cells['Percent complete']),
  };
}

export const isTask = ({ cells }: DraftRow): boolean => !['Milestone', 'Checkpoint'].includes(textIn(cells.Kind));
export const isMilestone = ({ cells }: DraftRow): boolean => textIn(cells.Kind) === 'Milestone';
export const hasBegun = ({ cells }: DraftRow): boolean => textIn(cells['Actual Start']) !== '' || isFinished({ cells });
export const isFinished = ({ cells }: Pick<DraftRow, 'cells'>): boolean => textIn(cells['Actual Finish']) !== '';
export const trackIn = ({ cells }: DraftRow): string => textIn(cells.Track);

/** The rows that a row waits for, directly. */
export function predecessors(roadmap: Draft, row: DraftRow): DraftRow[] {
  const { links } = readLinks(textIn(row.cells['Depends on']), (key) => roadmap.find(key) !== undefined, 5);
  return links.flatMap(({ predecessor }) => roadmap.find(predecessor) ?? []);
}

/** Whether a row waits for another, directly or through others. */
export function waitsFor(roadmap: Draft, row: DraftRow, other: DraftRow): boolean {
  const seen = new Set<DraftRow>();
  const open = [row];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one === other) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...predecessors(roadmap, one));
  }
  return false;
}

/** The links of a row of the default roadmap that name rows of this one, without those that would close a loop. */
export function linksThatExist(roadmap: Draft, dependsOn: string, row: DraftRow): string[] {
  return dependsOn.split(';').flatMap((text) => {
    const link = text.trim();
    const other = roadmap.find(/^[A-Z]+-\d+/.exec(idKey(link))?.[0] ?? '');
    return other && !waitsFor(roadmap, other, row) ? [link] : [];
  });
}
