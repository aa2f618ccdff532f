import type { ListEntry } from '../../scales';

/** What is decided on a service (4.3.1, App. D; the last keeps services of others apart, as the slides ask). */
export const serviceDecisions: readonly ListEntry[] = [
  { name: 'Now', anchor: 'Belongs to the first small set.' },
  { name: 'Later', anchor: 'Follows when trust, people and money allow.' },
  { name: 'Not ours', anchor: 'Does not fit the mission.' },
  { name: 'Others do it', anchor: 'Another body gives it; say which.' },
];

/** How far the CSIRT goes in a service; ours. */
export const serviceDeliveries: readonly ListEntry[] = [
  { name: 'Advise', anchor: 'Tells members what to do.' },
  { name: 'Coordinate', anchor: 'Aligns those who do it.' },
  { name: 'Operate', anchor: 'Does it for members.' },
];

/** How far a consideration of Appendix E is met; ours. */
export const readinessStates: readonly ListEntry[] = [
  { name: 'Yes', anchor: 'The team can do it, or knows it.' },
  { name: 'Partly', anchor: 'For some members, or with help.' },
  { name: 'No', anchor: 'Not yet.' },
];

/** Whether a document exists; ours. */
export const documentStates: readonly ListEntry[] = [
  { name: 'No', anchor: 'Not begun.' },
  { name: 'Draft', anchor: 'Written, not approved.' },
  { name: 'Yes', anchor: 'Approved.' },
];

/** Most services to begin with before a warning; ours, editable (4.3.1 asks for a small set). */
export const maxFirstServices = 5;
