import type { ListEntry } from './scales';

/** Where the money for an initiative stands (4.2.2; AL 7). */
export const fundingStates: readonly ListEntry[] = [
  { name: 'Secured', anchor: 'Promised in writing by whoever pays.' },
  { name: 'Asked', anchor: 'Asked for, not yet promised.' },
  { name: 'None', anchor: 'Nobody has been asked.' },
  { name: 'Not needed', anchor: 'Done with the people and means at hand.' },
];

/** What the sheet Issues keeps apart; the first two may get in the way before the next checkpoint (5.4). */
export const issueKinds: readonly ListEntry[] = [
  { name: 'Risk', anchor: 'May happen; has a likelihood and an effect.' },
  { name: 'Issue', anchor: 'Has happened and holds work up.' },
  { name: 'Constraint', anchor: 'A given that the plan has to live with.' },
  { name: 'Assumption', anchor: 'Taken as true until somebody knows better.' },
  { name: 'Decision needed', anchor: 'Somebody outside the team has to decide.' },
];

export const issueStatuses: readonly ListEntry[] = [
  { name: 'Open', anchor: 'Nobody works on it yet.' },
  { name: 'In hand', anchor: 'The response is under way.' },
  { name: 'Closed', anchor: 'Over, decided, or no longer of interest.' },
];

/** Status of one action of the action plan (4.2.2). */
export const actionStatuses: readonly ListEntry[] = [
  { name: 'Open', anchor: 'Not begun.' },
  { name: 'In progress', anchor: 'Begun.' },
  { name: 'Done', anchor: 'Finished, with its result noted.' },
  { name: 'Dropped', anchor: 'No longer needed; the result says why.' },
];

export const yesNo: readonly ListEntry[] = [
  { name: 'Yes', anchor: 'It is so.' },
  { name: 'No', anchor: 'It is not so.' },
];
