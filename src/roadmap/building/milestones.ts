import type { RoadmapItem } from '../../framework';
import { roadmapItems } from '../../framework';
import type { Draft, DraftRow } from './draft';
import { listIn, textIn, withEntry } from './draft';
import { isFinished, isMilestone, isTask, linksThatExist, predecessors, trackIn, waitsFor } from './row-views';

const indicator = 'Every gap that the initiatives of this track close has reached its To-Be Level';

const seededMilestones = roadmapItems.filter(({ kind }) => kind === 'Milestone');

/**
 * Gives each track in use a milestone with its indicator (framework 4.3.5), and lets one wait for each initiative that
 * Building made.
 * @param used tracks of the initiatives that the build is about
 */
export function ensureMilestones(roadmap: Draft, used: ReadonlySet<string>): void {
  for (const track of used) {
    const there = roadmap.rows.filter((row) => isMilestone(row) && trackIn(row) === track);
    const made = roadmap.rows.filter((row) => isMade(row) && trackIn(row) === track && !isFinished(row));
    const open = there.filter((row) => !isFinished(row));
    for (const row of open) ensureIndicator(roadmap, row);
    if (there.length === 0 || (open.length === 0 && made.length > 0)) makeMilestone(roadmap, track);
    else for (const row of made) ensureWaiting(roadmap, row, there);
  }
}

const isMade = (row: DraftRow): boolean => isTask(row) && row.basis !== '';

/** Gives rows of the default roadmap that Building made again their links, as far as the rows they name are there. */
export function ensureSeededLinks(roadmap: Draft): void {
  for (const row of roadmap.rows) {
    const seeded = roadmapItems.find(({ id }) => row.basis === `seeded:${id}`);
    if (!seeded || isFinished(row)) continue;
    const links = linksThatExist(roadmap, seeded.dependsOn, row);
    // A milestone may wait for more than the default roadmap knows.
    const more = isTask(row) ? [] : listIn(row.cells['Depends on']).filter((link) => !links.includes(link));
    roadmap.update(row, 'Depends on', [...links, ...more].join('; '));
  }
}

function ensureIndicator(roadmap: Draft, row: DraftRow): void {
  if (textIn(row.cells.Indicator) !== '' || isFinished(row)) return;
  const seeded = seededMilestones.find(({ id }) => id === row.id);
  roadmap.put(row, 'Indicator', seeded?.indicator ?? indicator);
}

/** Lets a milestone of the track wait for the row; rows of the default roadmap only where its links say so. */
function ensureWaiting(roadmap: Draft, row: DraftRow, milestones: readonly DraftRow[]): void {
  if (isFinished(row)) return;
  const own = row.basis === `seeded:${row.id}`;
  const after = own
    ? seededMilestones.filter((one) => linksOf(one).includes(row.id)).flatMap(({ id }) => roadmap.find(id) ?? [])
    : milestones;
  if (after.some((one) => predecessors(roadmap, one).includes(row))) return;
  const last = after.filter((one) => !isFinished(one) && !waitsFor(roadmap, row, one)).at(-1);
  if (last) roadmap.put(last, 'Depends on', withEntry(last.cells['Depends on'], row.id));
}

const linksOf = ({ dependsOn }: RoadmapItem): string[] => dependsOn.match(/R-\d+/g) ?? [];

function makeMilestone(roadmap: Draft, track: string): void {
  const seeded = seededMilestones.find((one) => one.track === track);
  const again = seeded !== undefined && roadmap.find(seeded.id) === undefined;
  const cells = {
    Track: track,
    Initiative: again ? seeded.initiative : `${track}: reached`,
    Kind: 'Milestone',
    'Depends on': '',
    Indicator: again ? seeded.indicator : indicator,
  };
  const basis = again ? `seeded:${seeded.id}` : 'milestone:';
  const row = roadmap.add(cells, basis, 'milestone of its track', again ? seeded.id : undefined);
  const tasks = roadmap.rows.filter((one) => isTask(one) && trackIn(one) === track && !isFinished(one));
  const before = again ? tasks.filter(isMade) : tasks;
  const links = again ? linksThatExist(roadmap, seeded.dependsOn, row) : [];
  const ids = before.filter((one) => !waitsFor(roadmap, one, row)).map(({ id }) => id);
  roadmap.put(row, 'Depends on', [...new Set([...links, ...ids])].join('; '));
}
