import type { ListEntry } from '../../scales';

/** Relation of an organisation to the CSIRT (1.3.2). */
export const stakeholderClasses: readonly ListEntry[] = [
  { name: 'Stakeholder', anchor: 'Cares about the outcome, or gives funds, staff, advice or authority.' },
  { name: 'Constituent', anchor: 'Is served by the CSIRT.' },
  { name: 'Community', anchor: 'Is related to it, such as another CSIRT, and neither served nor giving.' },
];

/** Public or private (1.3.2). */
export const ownershipKinds: readonly ListEntry[] = [
  { name: 'Public', anchor: 'Part of the government hierarchy, at any level.' },
  { name: 'Private', anchor: 'Firms, their associations, individuals, and non-profit bodies without public ties.' },
  { name: 'Both', anchor: 'A public-private partnership, or a body that stands between the two.' },
];

/** How far an organisation reaches (App. C, opening). */
export const reaches: readonly ListEntry[] = [
  { name: 'In country', anchor: 'Works within the country or economy.' },
  { name: 'Region', anchor: 'Works in the region around it.' },
  { name: 'International', anchor: 'Works across regions.' },
];

/** Part that an organisation plays; ours, after 1.2, 1.3.2, 5.1 and Action List 11d. */
export const stakeholderParts: readonly ListEntry[] = [
  { name: 'Ministry', anchor: 'Sets policy for the sector or for cybersecurity.' },
  { name: 'Regulator', anchor: 'Supervises the sector by law.' },
  { name: 'Operator', anchor: 'Owns or runs systems of the sector.' },
  { name: 'National CSIRT', anchor: 'Responsible for the whole country or economy.' },
  { name: 'Other CSIRT', anchor: 'A team of another sector, country or organisation.' },
  { name: 'Law enforcement', anchor: 'Police, prosecution or courts.' },
  { name: 'Association', anchor: 'Speaks for firms or professionals of the sector.' },
  { name: 'Vendor', anchor: 'Sells products or services to the sector, internet providers included.' },
  { name: 'Academia', anchor: 'Teaches or does research.' },
  { name: 'Funder', anchor: 'Pays, at the start or every year.' },
  { name: 'Mentor', anchor: 'An experienced team that gives advice.' },
  { name: 'Other', anchor: 'None of these.' },
];

/** What a stakeholder contributes (1.3.2). */
export const contributions: readonly ListEntry[] = [
  { name: 'Funds', anchor: 'Money, once or every year.' },
  { name: 'Staff', anchor: 'People, lent or seconded.' },
  { name: 'Advice', anchor: 'Guidance on policy, law or technology.' },
  { name: 'Authority', anchor: 'Powers that the CSIRT can rest on.' },
  { name: 'Information', anchor: 'Reports, data or knowledge of the sector.' },
];

/** Whether a constituent is served, and when (Action List 5a, 5e). */
export const servedStates: readonly ListEntry[] = [
  { name: 'From start', anchor: 'Belongs to the first group to be served.' },
  { name: 'Later', anchor: 'Waits until the services are running well.' },
  { name: 'No', anchor: 'Will not be served.' },
];

/** What trust rests on (1.2.2). */
export const trustBases: readonly ListEntry[] = [
  { name: 'Relationship', anchor: 'The teams have worked together.' },
  { name: 'Membership', anchor: 'Both belong to a group, best one that assesses its members.' },
  { name: 'Referral', anchor: 'A third party known to both vouches.' },
  { name: 'None yet', anchor: 'Nothing to build on so far.' },
];

/** How far trust has come; ours. */
export const trustLevels: readonly (ListEntry & { readonly value: number })[] = [
  { value: 0, name: 'None', anchor: 'No contact, or open distrust.' },
  { value: 1, name: 'Known', anchor: 'People know each other and talk in general terms.' },
  { value: 2, name: 'Shares', anchor: 'Information passes on request, or within an agreement.' },
  { value: 3, name: 'Relies', anchor: 'Sensitive information passes unasked, and each side acts on it.' },
];

/** What stands in the way of trust (1.2.2). */
export const trustBarriers: readonly ListEntry[] = [
  { name: 'Personal reasons', anchor: 'Disputes between people.' },
  { name: 'Political reasons', anchor: 'Lines between ministries, parties or countries.' },
  { name: 'Old reasons of other kinds', anchor: 'Past events that one side still holds against the other.' },
  { name: 'Unequal capabilities', anchor: 'One side can give much less than it takes.' },
  { name: 'Different values', anchor: 'The sides differ on what matters.' },
];

/** Where a stakeholder stands on the goals (1.6). */
export const consensusStates: readonly ListEntry[] = [
  { name: 'Agreed', anchor: 'Has said yes, best in writing.' },
  { name: 'Asked', anchor: 'Has the goals and has not answered.' },
  { name: 'Objects', anchor: 'Has said no, with a reason that is noted.' },
  { name: 'Not asked', anchor: 'Does not have the goals yet.' },
];

/** How a stakeholder is kept informed (5.4). */
export const informedBy: readonly ListEntry[] = [
  { name: 'Progress report', anchor: 'Gets the report of every checkpoint.' },
  { name: 'Meeting', anchor: 'Takes part in regular talks, and gives feedback there.' },
  { name: 'Message', anchor: 'Gets a short note when something changes.' },
  { name: 'Announcement', anchor: 'Hears of it when the public does.' },
];
