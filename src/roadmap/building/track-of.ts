import type { FocusArea } from '../../framework';
import type { GroupLabel } from '../../framework/groupings';
import type { TrackName } from '../../framework/tracks';
import { tracks } from '../../framework/tracks';

/** The track that the gaps of each group of Table 4 belong to, after what the default roadmap does with them; ours. */
const trackOfGroup: Readonly<Record<GroupLabel, TrackName>> = {
  'Legislative or policy documents': 'Governance and mandate',
  'Sectors and CI definitions': 'Governance and mandate',
  'Sector governance, authorizations, and support': 'Governance and mandate',
  'Role of the national CSIRT recognized by the sector CSIRT': 'Ecosystem and trust',
  'Working guidelines/agreements with the national CSIRT': 'Ecosystem and trust',
  'Mission and definitions': 'Governance and mandate',
  'Incident management system': 'Technology and premises',
  'Incident handling processes': 'Policies and procedures',
  'Technical controls for data protection': 'Technology and premises',
  'Education of staff': 'People and training',
  'Incident taxonomy and information sharing mechanism': 'Policies and procedures',
  'Integration of incident data feeds from other organizations': 'Technology and premises',
  'Documented information sharing agreement': 'Ecosystem and trust',
  'Technical controls for information sharing': 'Technology and premises',
  'Public awareness process': 'Communication and progress',
  'Communications within the sector': 'Ecosystem and trust',
  'MOUs for information sharing': 'Ecosystem and trust',
  'Agreed-to information sharing guidelines': 'Policies and procedures',
  'Communications with others': 'Ecosystem and trust',
  'Public awareness': 'Communication and progress',
  'Plan and resources': 'Governance and mandate',
};

/** For groups of a workbook's own: the track by focus area. */
const trackOfArea: Readonly<Record<FocusArea, TrackName>> = {
  Governance: 'Governance and mandate',
  Ecosystem: 'Ecosystem and trust',
  'Communication channels': 'Communication and progress',
  'Incident management': 'Policies and procedures',
};

const byGroup: Readonly<Record<string, string | undefined>> = trackOfGroup;
const byArea: Readonly<Record<string, string | undefined>> = trackOfArea;

/** The track to which most of these gaps belong; of several alike the first in the order of the tracks. */
export function trackOf(gaps: readonly { readonly group: string; readonly focusArea: string }[]): string {
  const counts = new Map<string, number>(tracks.map(({ name }) => [name, 0]));
  for (const { group, focusArea } of gaps) {
    const track = byGroup[group] ?? byArea[focusArea] ?? tracks[0].name;
    counts.set(track, (counts.get(track) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
