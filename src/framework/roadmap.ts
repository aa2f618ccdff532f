import { roadmapRows } from './roadmap-rows';
import { tracks } from './tracks';
import type { RoadmapItem } from './types';

export { tracks, type TrackName } from './tracks';

/** The default roadmap, track by track: 31 tasks, 7 milestones and 5 checkpoints; ours, typical for a team of 4 to 6. */
export const roadmapItems: readonly RoadmapItem[] = tracks.flatMap(({ name: track }) =>
  roadmapRows[track].map((row) => ({
    kind: 'Task',
    duration: 0,
    dependsOn: '',
    ...row,
    track,
    closes: row.closes?.split(' ') ?? [],
  })),
);
