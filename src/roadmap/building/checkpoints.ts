import { roadmapItems } from '../../framework';
import { isDaySerial } from '../serial';
import type { BuildingInput } from './building';
import type { Draft } from './draft';
import { listIn, textIn } from './draft';
import { scheduled, trackIn } from './row-views';

/** More than these in one plan are taken for a slip of the pen. */
const mostCheckpoints = 150;

const seeded = roadmapItems.filter(({ kind }) => kind === 'Checkpoint');

/**
 * Adds the checkpoints that are missing between the project's start and the end of its work, at the chosen rhythm. One
 * that stands within half a rhythm of its day counts as there.
 * @returns what is wrong with the rhythm; null where nothing is
 */
export function ensureCheckpoints(roadmap: Draft, input: BuildingInput): string | null {
  const { projectStart, checkpointWeeks: weeks } = input;
  if (weeks === null || !isDaySerial(projectStart)) return null;
  if (!(weeks >= 1)) return `Settings, Checkpoint every: found ${weeks}, expected a number of weeks from 1.`;
  const rhythm = Math.round(7 * weeks);
  const uses = roadmap.rows.map((row) => ({ track: trackIn(row), doneBy: listIn(row.cells['Done by']) }));
  const end = input.endOf(roadmap.rows.map(scheduled), uses);
  if (end === null) return null;
  const count = Math.floor((end - projectStart) / rhythm);
  if (count > mostCheckpoints) {
    return `Settings, Checkpoint every: with ${weeks} weeks the plan would have ${count} checkpoints, expected at most ${mostCheckpoints}. None was planned.`;
  }
  const checkpoints = roadmap.rows.filter(({ cells }) => textIn(cells.Kind) === 'Checkpoint');
  const days = checkpoints
    .map((row) => scheduled(row))
    .map(({ actualStart, earliestStart }) => earliestStart ?? actualStart);
  let number = checkpoints.length;
  for (let one = 1; one <= count; one += 1) {
    const offset = one * rhythm;
    const isThere = days.some((day) => day !== null && Math.abs(day - projectStart - offset) <= rhythm / 2);
    if (isThere) continue;
    number += 1;
    const cells = {
      Track: seeded[0].track,
      Initiative: `Checkpoint ${number}: report progress to stakeholders`,
      Kind: 'Checkpoint',
      'Earliest start': `=ProjectStart+${offset}`,
      Indicator: seeded[0].indicator,
    };
    roadmap.add(cells, 'checkpoint:', `every ${weeks} weeks`);
  }
  return null;
}
