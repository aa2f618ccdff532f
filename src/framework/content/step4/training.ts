/** A role of the first team with a skill that it needs; ours, since 4.3.4 and Action List 10 leave roles to the team. */
export interface TrainingNeed {
  readonly id: string;
  readonly role: string;
  readonly skill: string;
  /** Whether it has to be there when services start. */
  readonly need: 'Before first services' | 'Later';
  readonly source: string;
}

const rows: readonly (readonly [role: string, skill: string, need: TrainingNeed['need'], source: string])[] = [
  [
    'Head of the team',
    'Leads the team and speaks for it with sponsor and members',
    'Before first services',
    'framework 4.3.4; Action List 12a',
  ],
  ['Head of the team', 'Knows the law and the politics of the sector', 'Before first services', 'framework 1.5, 4.3.4'],
  [
    'Incident handler',
    'Takes, sorts and follows up reports by the written procedures',
    'Before first services',
    'framework 4.3.4, App. E',
  ],
  [
    'Incident handler',
    'Advises members how to limit an incident and recover from it',
    'Before first services',
    'framework 4.3.4, App. E',
  ],
  [
    'Analyst',
    'Reads logs and artefacts and finds what links incidents',
    'Before first services',
    'framework 4.3.4, App. E',
  ],
  ['Analyst', 'Knows names and scores of weaknesses (CVE, CVSS)', 'Later', 'framework App. E'],
  [
    'Sector specialist',
    'Knows the systems and operations that are special to the sector',
    'Before first services',
    'framework 1.1, App. E',
  ],
  [
    'Liaison officer',
    'Keeps contact with members, national CSIRT and other teams',
    'Before first services',
    'framework 4.3.2; Action List 11',
  ],
  ['Liaison officer', 'Works with the labels and rules for sharing', 'Before first services', 'framework App. E'],
  [
    'Tools and premises',
    'Runs the tracking system, the channels and their protection',
    'Before first services',
    'Action List 10a, 10b',
  ],
  ['Trainer', 'Plans and gives courses and exercises', 'Later', 'framework App. D; Action List 16c'],
  ['All', 'Can stand in for one other role', 'Later', 'framework 6.4.1; Action List 10d'],
];

/** Roles and skills to begin with. */
export const trainingNeeds: readonly TrainingNeed[] = rows.map(([role, skill, need, source], index) => ({
  id: `TR-${String(index + 1).padStart(2, '0')}`,
  role,
  skill,
  need,
  source,
}));
