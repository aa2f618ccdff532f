import type { FocusArea, Importance, ScaleStep } from './types';

/** One name of the importance scale, worth `value` of `of`. */
export interface ImportanceStep {
  readonly name: string;
  readonly value: number;
  readonly of: number;
  readonly anchor: string;
}

/** One step of the effort scale; `defaultDuration` is in working days. */
export interface EffortStep extends ScaleStep {
  readonly defaultDuration: number;
}

/** A word of a list, with the anchor that says when it applies. */
export interface ListEntry<Name extends string = string> {
  readonly name: Name;
  readonly anchor: string;
}

/** A gap's status; only gaps that count are scored and ranked. */
export interface GapStatus extends ListEntry {
  readonly counts: boolean;
}

/** A focus area and the place in the framework that asks for it. */
export interface FocusAreaEntry extends ListEntry<FocusArea> {
  readonly source: string;
}

/** How far one item has come; ours, after 'documented and implemented' (3.3) and 'approved, published' (App. C). */
export const itemLevels: readonly ScaleStep[] = [
  { value: 0, name: 'Absent', anchor: 'Nothing exists and nobody does it.' },
  { value: 1, name: 'Informal', anchor: 'Someone does it, but it is not written down.' },
  { value: 2, name: 'Written', anchor: 'There is a document or a draft, not yet approved.' },
  { value: 3, name: 'Agreed', anchor: 'Approved at the right level and made known to those concerned.' },
  { value: 4, name: 'In use', anchor: 'Agreed, and evidence of its use has been seen.' },
  { value: 5, name: 'Reviewed', anchor: 'In use, and checked and improved at a set interval.' },
];

/** Where the team as a whole stands; ours, not the SEI's capacity continuum, whose names are not in the text. */
export const capacityStages: readonly ScaleStep[] = [
  { value: 1, name: 'Idea', anchor: 'The need is discussed; nobody has a mandate.' },
  { value: 2, name: 'Decided', anchor: 'A sponsor has decided that the team is to be built.' },
  { value: 3, name: 'Being built', anchor: 'Host, people and rules are being put in place.' },
  { value: 4, name: 'First services', anchor: 'A small set of services runs for the first constituents.' },
  { value: 5, name: 'Established', anchor: 'Services are relied on, funded and regularly reviewed.' },
  { value: 6, name: 'Growing and helping others', anchor: 'The team adds services and supports other teams.' },
];

const threeStepImportance: readonly (ImportanceStep & { readonly name: Importance })[] = [
  {
    name: 'High',
    value: 3,
    of: 3,
    anchor: 'Without it the first services cannot start lawfully, safely or at all.',
  },
  { name: 'Medium', value: 2, of: 3, anchor: 'Services run without it, but depend on individuals or goodwill.' },
  { name: 'Low', value: 1, of: 3, anchor: 'It helps later growth.' },
];

const fiveStepImportance: readonly ImportanceStep[] = [
  { name: '5', value: 5, of: 5, anchor: 'Without it the first services cannot start lawfully or at all.' },
  { name: '4', value: 4, of: 5, anchor: 'Without it the first services start, but not safely.' },
  { name: '3', value: 3, of: 5, anchor: 'Services run without it, but depend on individuals or goodwill.' },
  { name: '2', value: 2, of: 5, anchor: 'It makes running services quicker, cheaper or better.' },
  { name: '1', value: 1, of: 5, anchor: 'It helps later growth.' },
];

/** Both importance scales that App. C suggests; anchors are ours. A workbook should keep to one of them. */
export const importanceScale: readonly ImportanceStep[] = [...threeStepImportance, ...fiveStepImportance];

/** Effort to close a gap; anchors in person-days and default durations in working days, ours. */
export const effortScale: readonly EffortStep[] = [
  { value: 1, name: 'Very small', anchor: 'Up to 10 person-days.', defaultDuration: 10 },
  { value: 2, name: 'Small', anchor: 'Up to 25 person-days.', defaultDuration: 20 },
  { value: 3, name: 'Medium', anchor: 'Up to 60 person-days.', defaultDuration: 40 },
  { value: 4, name: 'Large', anchor: 'Up to 120 person-days.', defaultDuration: 60 },
  { value: 5, name: 'Very large', anchor: 'More than 120 person-days.', defaultDuration: 90 },
];

/** What stands behind an as-is level; framework 3 warns that interviews alone flatter. */
export const evidenceStatuses: readonly ListEntry[] = [
  { name: 'Seen', anchor: 'The analyst has seen the document or the practice and notes where and when.' },
  { name: 'Said', anchor: 'Somebody has said so; nothing was shown.' },
  { name: 'None', anchor: 'Evidence was looked for and not found.' },
];

/** Where a gap stands on its way to being closed; ours. */
export const gapStatuses: readonly GapStatus[] = [
  { name: 'Open', anchor: 'Nothing has been decided yet.', counts: true },
  { name: 'Planned', anchor: 'An initiative of the roadmap takes it up.', counts: true },
  { name: 'In progress', anchor: 'Work on it has begun.', counts: true },
  { name: 'Closed', anchor: 'The to-be level is reached and the evidence has been seen.', counts: true },
  { name: 'Accepted as is', anchor: 'The shortfall is known and left as it is, with a reason.', counts: true },
  { name: 'Not applicable', anchor: 'The item has no meaning for this sector, with a reason.', counts: false },
  { name: 'Merged', anchor: 'Another row carries this item.', counts: false },
];

/** Names of a gap's priority, from the most urgent down; Met is a gap that no level is short of. */
export const priorityNames = ['High', 'Medium', 'Low', 'Met'] as const;

/** Scores from which a band begins; any score above 0 that is below Medium is Low. */
export const defaultThresholds = { medium: 25, high: 50 } as const;

/** Scores from which priorities 2 to 5 begin on the finer scale; any score above 0 that is below 2 is 1. */
export const fiveStepThresholds = { 2: 12.5, 3: 25, 4: 50, 5: 75 } as const;

/** Labels of the Traffic Light Protocol 2.0 (FIRST, 2022), never translated; meanings in our own words. */
export const tlpLabels: readonly ListEntry[] = [
  { name: 'TLP:RED', anchor: 'For the named recipients alone; they pass it to nobody.' },
  { name: 'TLP:AMBER+STRICT', anchor: 'Within the receiving organisation, for those who need to know.' },
  {
    name: 'TLP:AMBER',
    anchor: 'Within the receiving organisation and its clients, for those who need to know.',
  },
  { name: 'TLP:GREEN', anchor: 'Within the community; not through channels open to the public.' },
  { name: 'TLP:CLEAR', anchor: 'May be passed on without limit, within copyright.' },
];

/** The four areas that a gap analysis examines. */
export const focusAreas: readonly FocusAreaEntry[] = [
  {
    name: 'Governance',
    anchor: 'Authority, mission, funds, organisation, plan and legal texts.',
    source: '3.3; App. C',
  },
  {
    name: 'Incident management',
    anchor: 'Policies, procedures, records and skills for incidents, and the protection of their data.',
    source: '3.3; App. C',
  },
  {
    name: 'Communication channels',
    anchor: 'Channels and trust within the sector, and the word to the public.',
    source: '3.3; App. C',
  },
  {
    name: 'Ecosystem',
    anchor: 'The national CSIRT, other CSIRTs and partners.',
    source: '3.3; App. C',
  },
];
