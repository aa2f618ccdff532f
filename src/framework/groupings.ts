import type { Grouping } from './types';

const source = 'App. C, Table 4';

/** The 20 items of Table 4 in its order, and one of ours; the importance is our default for the gaps of the group. */
export const groupings = [
  // Without a founding text nothing that the team asks of members is lawful.
  { section: 'National', group: 'Legislative or policy documents', importance: 'High', source },
  // A team that cannot say who belongs to the sector has nobody to serve.
  { section: 'National', group: 'Sectors and CI definitions', importance: 'High', source },
  // Support and authorization decide whether the team exists at all.
  { section: 'National', group: 'Sector governance, authorizations, and support', importance: 'High', source },
  // Until the roles are written down the two teams divide the work by goodwill.
  {
    section: 'National',
    group: 'Role of the national CSIRT recognized by the sector CSIRT',
    importance: 'Medium',
    source,
  },
  // Information still passes between people who know each other.
  { section: 'National', group: 'Working guidelines/agreements with the national CSIRT', importance: 'Medium', source },
  // Mission, constituency, funds, host and services are what the first services are made of.
  { section: 'Internal', group: 'Mission and definitions', importance: 'High', source },
  // A small team can begin with simple records, kept as well as each person keeps them.
  { section: 'Internal', group: 'Incident management system', importance: 'Medium', source },
  // Unwritten handling works for as long as the people who know it stay.
  { section: 'Internal', group: 'Incident handling processes', importance: 'Medium', source },
  // Holding members' data unprotected is unsafe from the first day.
  { section: 'Internal', group: 'Technical controls for data protection', importance: 'High', source },
  // Staff who learn on the job make the service depend on the few who already know.
  { section: 'Internal', group: 'Education of staff', importance: 'Medium', source },
  // Partners can explain their terms case by case at first.
  { section: 'External', group: 'Incident taxonomy and information sharing mechanism', importance: 'Medium', source },
  // Automatic feeds speed up a service that already runs.
  {
    section: 'External',
    group: 'Integration of incident data feeds from other organizations',
    importance: 'Low',
    source,
  },
  // Members' lawyers rightly refuse to share before they have signed.
  { section: 'External', group: 'Documented information sharing agreement', importance: 'High', source },
  // One leak through an open channel ends the trust that the service rests on.
  { section: 'External', group: 'Technical controls for information sharing', importance: 'High', source },
  // Publicity comes after service to members.
  { section: 'External', group: 'Public awareness process', importance: 'Low', source },
  // Early contact runs on personal acquaintance, and stops when people move on.
  { section: 'Communications', group: 'Communications within the sector', importance: 'Medium', source },
  // Working practice can come before the signature, at the price of goodwill.
  { section: 'Communications', group: 'MOUs for information sharing', importance: 'Medium', source },
  // Careful people share well without a guideline, but only those.
  { section: 'Communications', group: 'Agreed-to information sharing guidelines', importance: 'Medium', source },
  // Links beyond the sector widen what the team can do later.
  { section: 'Communications', group: 'Communications with others', importance: 'Low', source },
  // Members are told directly; the public can follow.
  { section: 'Communications', group: 'Public awareness', importance: 'Low', source },
  // A project without its own plan survives on the energy of whoever leads it.
  { section: 'Waymark', group: 'Plan and resources', importance: 'Medium', source: 'Waymark (App. C, A3 and A5)' },
] as const satisfies readonly Grouping[];

/** The label of a group, the key that gaps refer to. */
export type GroupLabel = (typeof groupings)[number]['group'];
