import type { Track } from './types';

/** The seven tracks; ours, derived from the sections named, since the drawing of Figure 8 is only a template (4.3.6). */
export const tracks = [
  { name: 'Governance and mandate', source: 'framework 3.3, 1.3–1.5; Action List 2, 5–7, 9' },
  { name: 'Ecosystem and trust', source: 'framework 4.3.2, 1.2, 5.2; Action List 1, 11' },
  { name: 'Services', source: 'framework 4.3.1, App. D, App. E; Action List 8' },
  { name: 'Policies and procedures', source: 'framework 4.3.3; Action List 13, 14' },
  { name: 'People and training', source: 'framework 4.3.4; Action List 10, 12' },
  { name: 'Technology and premises', source: 'framework 4.3.5; Action List 10, 18' },
  { name: 'Communication and progress', source: 'framework 3.3, 4.3.5, 5.4, 6; Action List 15–17, 19' },
] as const satisfies readonly Track[];

/** The name of a track of the default roadmap. */
export type TrackName = (typeof tracks)[number]['name'];
