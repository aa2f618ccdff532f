import type { Resource } from './resources';

const SEI = 'Software Engineering Institute';

const actionListRows: readonly (readonly [title: string, address: string, use: string, sameAs?: number])[] = [
  [
    'Handbook for Computer Security Incident Response Teams',
    'http://www.cert.org/archive/pdf/csirt-handbook.pdf',
    'The basics of running a team.',
    6,
  ],
  [
    'CSIRT Services',
    'http://www.cert.org/csirts/services.html',
    'An older list of services; the one of FIRST replaces it here.',
  ],
  ['Organizational Models for CSIRTS', 'http://www.cert.org/archive/pdf/03hb001.pdf', 'Where a team can sit.', 7],
  ['State of the Practice for CSIRTS', 'http://www.cert.org/archive/pdf/03tr001.pdf', 'How teams worked in 2003.'],
  [
    'Steps for Creating National CSIRTS',
    'http://www.cert.org/archive/pdf/NationalCSIRTS.pdf',
    'For the national side of the work.',
  ],
  [
    'Defining Incident Management Processes',
    'http://www.cert.org/archive/pdf/04tr015.pdf',
    'A model of the process with its hand-overs.',
  ],
  ['Staffing Your CSIRT', 'http://www.cert.org/csirts/csirt-staffing.html', 'Skills that a team needs.'],
];

const slidesRows: readonly (readonly [title: string, publisher: string, form: string, use: string, sameAs?: string])[] =
  [
    [
      'SEI Handbook for Computer Security Incident Response Teams (CSIRTs)',
      SEI,
      'Handbook',
      'The basics of running a team.',
      'RES-A-06',
    ],
    ['FIRST Establishing a CSIRT Handbook', 'FIRST', 'Handbook', 'From the first idea to improvement.', 'RES-A-08'],
    ['SIM3', 'Open CSIRT Foundation', 'Model', 'A maturity model.', 'RES-R-Stikvoort-2019'],
    ['ENISA ISAC in a box', 'ENISA', 'Web page', 'Building blocks for a sharing community.', 'RES-A-18'],
    ['PSIRTs', '', 'Kind of team', 'Teams for the security of products: what industry has learned from them.'],
  ];

/** The resources of the Action List of 2006, and those that the slides name. */
export const otherResources: readonly Resource[] = [
  ...actionListRows.map(([title, address, use, same], index): Resource => ({
    id: `RES-AL-${index + 1}`,
    title,
    publisher: SEI,
    form: 'Web page',
    address,
    use,
    source: 'Action List Resources',
    note: 'Address as printed in 2006.',
    ...(same && { sameAs: `RES-A-${String(same).padStart(2, '0')}` }),
  })),
  ...slidesRows.map(([title, publisher, form, use, same], index): Resource => ({
    id: `RES-SL-${index + 1}`,
    title,
    publisher,
    form,
    address: '',
    use,
    source: 'Slides Building Sector CSIRTs',
    ...(same && { sameAs: same }),
  })),
];
