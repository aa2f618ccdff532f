import type { ListEntry } from '../../scales';
import type { ScaleStep } from '../../types';

/** The four fields of a SWOT analysis (3.1). */
export const swotKinds: readonly ListEntry[] = [
  { name: 'Strength', anchor: 'What works and can be built on.' },
  { name: 'Weakness', anchor: 'What is missing or works badly; can become a gap.' },
  { name: 'Opportunity', anchor: 'What could be improved or used; can become a gap.' },
  { name: 'Threat', anchor: 'What stands in the way; can become an issue.' },
];

/** Profile of a list that the user brings, in the manner of SIM3: how far something is documented and anchored. */
export const profileLevels: readonly ScaleStep[] = [
  { value: 0, name: 'Not considered', anchor: 'Nobody has thought of it.' },
  { value: 1, name: 'Known', anchor: 'Known and practised, with nothing in writing.' },
  { value: 2, name: 'Written', anchor: 'In writing, without approval.' },
  { value: 3, name: 'Approved', anchor: 'In writing, and approved by the head of the team.' },
  { value: 4, name: 'Checked', anchor: 'Approved, and an authority above the team checks it regularly.' },
];

/** To be shown wherever `profileLevels` are: it credits the model and says what a profile is not. */
export const profileNotice =
  'Levels after SIM3 of the Open CSIRT Foundation, in our own words. A profile is your own judgement and no audit.';
