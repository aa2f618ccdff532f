/** A goal of the process of founding the CSIRT, to be fitted to the sector (1.6); apart from the goals of the CSIRT itself. */
export interface Objective {
  readonly id: string;
  readonly goal: string;
  readonly asIs: string;
  readonly toBe: string;
  readonly measure: string;
  readonly source: string;
}

const source = 'Waymark (framework 1.6)';

/** Five goals to begin with; ours, editable. */
export const objectives: readonly Objective[] = [
  {
    id: 'OB-1',
    goal: 'A mandate that all concerned accept',
    asIs: 'No text says who may do what for the sector.',
    toBe: 'Authority, host and budget are confirmed in writing.',
    measure: 'Number of the three that are confirmed',
    source,
  },
  {
    id: 'OB-2',
    goal: 'A known constituency',
    asIs: 'Nobody holds a complete list of members.',
    toBe: 'The list is published, and every member has named a contact.',
    measure: 'Share of members with a named contact',
    source,
  },
  {
    id: 'OB-3',
    goal: 'First services that members use',
    asIs: 'Incidents are handled by each organisation alone.',
    toBe: 'A small set of services answers within the agreed times.',
    measure: 'Share of requests answered in time',
    source,
  },
  {
    id: 'OB-4',
    goal: 'A clear place in the national ecosystem',
    asIs: 'Roles of the sector and of the national level overlap or are unwritten.',
    toBe: 'Roles are agreed and signed, and both sides work by them.',
    measure: 'Number of signed agreements out of those needed',
    source,
  },
  {
    id: 'OB-5',
    goal: 'A team that lasts',
    asIs: 'Skill and knowledge depend on single persons.',
    toBe: 'Every key role is filled and has a trained stand-in.',
    measure: 'Share of key roles with a stand-in',
    source,
  },
];
