import type { ListEntry } from '../../scales';

export type DocumentKind = 'Policy' | 'Procedure' | 'Agreement' | 'Plan' | 'Guideline' | 'Form' | 'Terms';
export type DocumentNeed = 'Before first services' | 'Soon after' | 'If it applies';

/** A document that the CSIRT needs, with the rows of Appendix C that ask for it and the initiative that writes it. */
export interface WorkingDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** With whom it is agreed, for agreements. */
  readonly withWhom?: string;
  /** When it is needed; ours. */
  readonly need: DocumentNeed;
  /** Months between reviews; ours (6.4.1 leaves the interval to the team). */
  readonly reviewEvery: number;
  /** Paths of Appendix C. */
  readonly paths: readonly string[];
  /** ID of the roadmap row. */
  readonly initiative: string;
  readonly source: string;
}

/** Kinds of document (4.3.3, 5.2, Appendix C). */
export const documentKinds: readonly ListEntry<DocumentKind>[] = [
  { name: 'Policy', anchor: 'What holds, and who decides.' },
  { name: 'Procedure', anchor: 'How a piece of work is done.' },
  { name: 'Agreement', anchor: 'What two or more sides have signed.' },
  { name: 'Plan', anchor: 'What is done, by when, with what.' },
  { name: 'Guideline', anchor: 'Advice that others are asked to follow.' },
  { name: 'Form', anchor: 'A page to fill in.' },
  { name: 'Terms', anchor: 'Words, categories or lists that all use alike.' },
];

/** When a document is needed (Action List 14c keeps the first two apart). */
export const documentNeeds: readonly ListEntry<DocumentNeed>[] = [
  { name: 'Before first services', anchor: 'Services should not start without it.' },
  { name: 'Soon after', anchor: 'Can be written once the services run.' },
  { name: 'If it applies', anchor: 'Depends on the host, the law or the partners.' },
];

type Row = readonly [
  title: string,
  kind: DocumentKind,
  need: DocumentNeed,
  reviewEvery: number,
  paths: string,
  initiative: string,
  source: string,
  withWhom?: string,
];

const rows: readonly Row[] = [
  [
    'Mandate: authority and legal basis',
    'Agreement',
    'Before first services',
    24,
    'A1.1 A2.2 B1.1 B2.2 B2.3',
    'R-003',
    'framework App. C',
    'Competent authority',
  ],
  ['Mission and scope', 'Terms', 'Before first services', 24, 'A2.1 A2.3 B1.2', 'R-005', 'framework App. C'],
  [
    'Sector definition and list of constituents',
    'Terms',
    'Before first services',
    12,
    'A2.4 B2.1 B2.4 B4.3.2',
    'R-002',
    'framework App. C',
  ],
  [
    'Organisation chart and host arrangement',
    'Agreement',
    'Before first services',
    12,
    'A2.6 B1.4 B4.3.4',
    'R-004',
    'framework App. C; Action List 9b',
    'Host entity',
  ],
  ['Funding plan', 'Plan', 'Before first services', 12, 'A2.5 B1.3 B4.3.3', 'R-006', 'framework App. C; Action List 7'],
  [
    'Member agreements on financial commitment',
    'Agreement',
    'If it applies',
    12,
    'B2.6',
    'R-006',
    'framework App. C',
    'Members',
  ],
  [
    'Project plan of the CSIRT',
    'Plan',
    'Before first services',
    6,
    'A3.1 A3.2 A5.1',
    'R-001',
    'framework App. C; Action List 3',
  ],
  ['Communication plan and contact lists', 'Plan', 'Before first services', 6, 'A4', 'R-033', 'framework App. C, 5.2'],
  [
    'Service catalogue with criteria for delivery',
    'Terms',
    'Before first services',
    12,
    'A2.7 B4.3.1',
    'R-015',
    'framework App. C; Action List 14e',
  ],
  ['Incident handling policy', 'Policy', 'Before first services', 12, 'A6.1', 'R-020', 'framework App. C'],
  [
    'Incident management procedures',
    'Procedure',
    'Before first services',
    12,
    'A6.4.1 A6.4.2 A6.4.3 A6.4.4 A6.4.5 A6.4.6 A6.4.7 A6.4.8 B4.1.1',
    'R-020',
    'framework App. C',
  ],
  [
    'Incident taxonomy and classification policy',
    'Policy',
    'Before first services',
    12,
    'A6.3 B4.2.1 B4.5.2 B4.6.1',
    'R-019',
    'framework App. C; Action List 14a, 14b',
  ],
  ['Information sharing policy', 'Policy', 'Before first services', 12, 'A6.2', 'R-021', 'framework App. C'],
  [
    'Information protection guidelines',
    'Guideline',
    'Before first services',
    12,
    'B4.6.2',
    'R-021',
    'framework App. C',
  ],
  [
    'Security standards for technical resources',
    'Policy',
    'Before first services',
    12,
    'A6.5 B4.6.3',
    'R-021',
    'framework App. C',
  ],
  [
    'Incident reporting guidelines',
    'Guideline',
    'Before first services',
    12,
    'B4.5.3',
    'R-022',
    'framework App. C, 5.2; Action List 14d',
  ],
  ['Incident report form', 'Form', 'Before first services', 12, 'B4.5.3', 'R-022', 'framework 5.2'],
  [
    'Baseline memorandum of understanding',
    'Agreement',
    'Before first services',
    24,
    'A6.6 B2.5 B4.2.2',
    'R-011',
    'framework App. C',
    'CSIRTs, mentors, partners',
  ],
  [
    'Agreement with the national CSIRT',
    'Agreement',
    'If it applies',
    24,
    'B3.1 B3.2 B3.3',
    'R-009',
    'framework App. C',
    'National CSIRT',
  ],
  [
    'Information sharing agreement',
    'Agreement',
    'Before first services',
    24,
    'B5.2.3',
    'R-011',
    'framework App. C',
    'Members',
  ],
  ['Criteria for informing the public', 'Guideline', 'Soon after', 12, 'B5.2.5', 'R-021', 'framework App. C'],
  [
    'Staffing and training plan',
    'Plan',
    'Before first services',
    12,
    'A2.8 A6.7 B4.3.5',
    'R-024',
    'framework App. C; Action List 10c, 10d',
  ],
  ['Code of conduct', 'Terms', 'Soon after', 24, '', 'R-010', 'framework 5.2', 'Members'],
  ['Non-disclosure agreement', 'Agreement', 'If it applies', 24, '', 'R-011', 'framework 5.2', 'Staff and members'],
  ['Continuity and recovery plan', 'Plan', 'Soon after', 12, '', 'R-036', 'Action List 18b'],
];

/** Documents to begin with: 22 that Appendix C asks for, and three of 5.2 and the Action List. */
export const workingDocuments: readonly WorkingDocument[] = rows.map(
  ([title, kind, need, reviewEvery, paths, initiative, source, withWhom], index) => ({
    id: `D-${String(index + 1).padStart(3, '0')}`,
    title,
    kind,
    ...(withWhom && { withWhom }),
    need,
    reviewEvery,
    paths: paths === '' ? [] : paths.split(' '),
    initiative,
    source,
  }),
);
