import type { GroupLabel } from './groupings';
import type { FocusArea } from './types';

/** Paths of Appendix C that each group of Table 4 takes up; the assignment is ours. */
export const pathsOfGroup: Readonly<Record<GroupLabel, string>> = {
  'Legislative or policy documents': 'A2.2 B1.1 B2.2 B2.4',
  'Sectors and CI definitions': 'B2.1',
  'Sector governance, authorizations, and support': 'A1.1 B2.3 B2.6',
  'Role of the national CSIRT recognized by the sector CSIRT': 'B3.1 B3.3 B3.4.1 B3.4.2',
  'Working guidelines/agreements with the national CSIRT': 'B3.2 B3.4.3',
  'Mission and definitions': 'A2.1 A2.3 A2.4 A2.5 A2.6 A2.7 A2.8 B1.2 B1.3 B1.4 B4.3.1 B4.3.2 B4.3.3 B4.3.4 B4.3.5',
  'Incident management system': 'A2.9 A6.4.1 A6.4.6 B4.4.1 B4.4.2 B4.4.3 B4.4.4 B4.4.5 B4.4.6 B4.4.7 B4.5.1',
  'Incident handling processes': 'A6.1 A6.4.2 A6.4.3 A6.4.4 A6.4.5 A6.4.7 A6.4.8 B4.1.1 B4.5.3',
  'Technical controls for data protection': 'A6.5',
  'Education of staff': 'A6.7',
  'Incident taxonomy and information sharing mechanism': 'A6.3 B4.2.1 B4.5.2 B4.6.1 B5.2.4',
  'Integration of incident data feeds from other organizations': 'B4.5.4',
  'Documented information sharing agreement': 'B5.2.3',
  'Technical controls for information sharing': 'B4.6.3',
  'Public awareness process': 'B5.2.5',
  'Communications within the sector': 'A4 B5.1.1 B5.1.2 B5.1.3 B5.2.1 B5.2.2',
  'MOUs for information sharing': 'A6.6 B2.5 B4.2.2',
  'Agreed-to information sharing guidelines': 'A6.2 B4.6.2',
  'Communications with others': 'A2.10 B4.2.3 B5.1.4 B5.3.1 B5.3.2 B5.3.3',
  'Public awareness': 'B5.3.4',
  'Plan and resources': 'A3.1 A3.2 A5.1',
};

/** Beginnings of paths with their focus area (framework 3.3); the first that fits counts, and none means Governance. */
export const focusAreaRules: readonly (readonly [beginning: string, area: FocusArea])[] = [
  ['A2.10', 'Ecosystem'],
  ['A6.6', 'Ecosystem'],
  ['B2.5', 'Ecosystem'],
  ['B3', 'Ecosystem'],
  ['B4.2', 'Ecosystem'],
  ['B5.3.4', 'Communication channels'],
  ['B5.3', 'Ecosystem'],
  ['A4', 'Communication channels'],
  ['B5', 'Communication channels'],
  ['B4.3', 'Governance'],
  ['A6', 'Incident management'],
  ['B4', 'Incident management'],
];

/** Items of which only use counts, so that their first target is level 4 and not 3; ours. */
export const pathsInUse =
  'B4.2.3 B4.4.1 B4.4.2 B4.4.3 B4.4.4 B4.4.5 B4.4.6 B4.4.7 B5.1.1 B5.1.2 B5.1.3 B5.1.4 B5.2.1 B5.2.2 B5.2.4 B5.3.1 B5.3.2 B5.3.3';

/** Items that Appendix C asks for twice, each with the path of the row that carries both. */
export const repeats: Readonly<Record<string, string>> = {
  'B1.1': 'A2.2',
  'B1.2': 'A2.1',
  'B1.3': 'A2.5',
  'B1.4': 'A2.6',
  'B4.3.1': 'A2.7',
  'B4.3.2': 'A2.4',
  'B4.3.3': 'A2.5',
  'B4.3.4': 'A2.6',
  'B4.3.5': 'A2.8',
};
