import type { ActionRow } from './types';

/** Action List 8 to 13: services, organisation, means, interfaces, roles, workflow. */
export const designActions: readonly ActionRow[] = [
  {
    title: 'Decide on the range and level of services the CSIRT will offer',
    step: 4,
    initiatives: 'R-014 R-015 R-016 R-018',
    subActions: [
      'Begin with little and grow; plan only what skill and means allow.',
      'Choose the services, and who gets each of them.',
      'Settle how services are given: hours, contacts, ways of sending information, processes.',
      'Settle how the services are made known.',
    ],
    problems: [
      'Services are asked for before the CSIRT is ready.',
      'Too many services begin together.',
      'The CSIRT takes on too many parts.',
      'Services are built that nobody needs, or that somebody else gives.',
      'Services that are needed stay unknown.',
    ],
  },
  {
    title: 'Determine the CSIRT reporting structure, authority, and organizational model',
    step: 1,
    initiatives: 'R-004',
    subActions: [
      'Settle where the CSIRT stands, and if it is inside another body, how members see that body.',
      'Draw an organisation chart and keep it up to date.',
      'Settle whether the CSIRT reports to somebody above it.',
      'Explain to people what the CSIRT can do, and prepare polite ways to say no.',
    ],
    problems: ['Outsiders give the staff other work, and the services suffer.'],
  },
  {
    title: 'Identify required resources such as staff, equipment, and infrastructure',
    step: 4,
    initiatives: 'R-024 R-025 R-026 R-029 R-030',
    subActions: [
      'Settle how premises, data and systems of the CSIRT are protected and watched.',
      'Define how information is collected, recorded, followed and archived.',
      'Describe each job with the knowledge, skills and abilities that it needs.',
      'Plan mentoring and training, with more than one person for every special skill.',
      'Settle which checks, certificates or clearances are needed.',
    ],
    problems: [
      'One person alone has a skill, and it is lost when that person leaves.',
      'Staff see no way to develop, tire and leave.',
    ],
  },
  {
    title: 'Define interactions and interfaces',
    step: 4,
    initiatives: 'R-009 R-011 R-012 R-033',
    subActions: [
      'Describe the dealings with important members, with partners and with contractors, inside and outside.',
      'Settle with which other bodies the CSIRT aligns its work.',
      'Draw how information moves between them.',
      'Set up ways of working with police, vendors, critical infrastructure, internet providers and other teams.',
      'See to it that staff of the CSIRT can talk with each other well.',
      {
        text: 'Settle the handling of data for every one of these interfaces.',
        points: [
          'Know the owner of shared data.',
          'Know who decides on data and answers for it.',
          'Know with whom data is shared, and in which way.',
          'Know how data is protected, controlled and stored.',
        ],
      },
      'Settle the ways by which information goes out to members and others.',
      'Make standard kinds of publication, and explain them to members.',
    ],
    problems: [
      'Data is shared carelessly, and confidences are broken.',
      'Staff do not know what their own CSIRT is doing.',
      'Interfaces are missing at the moment when a case has to go further.',
    ],
  },
  {
    title: 'Define roles, responsibilities, and the corresponding authority',
    step: 4,
    initiatives: 'R-009 R-024',
    subActions: [
      'Write down roles and duties for every function of the CSIRT.',
      'Describe where these functions meet functions outside.',
      'Find where authority is unclear or doubled, and divide it between the groups.',
    ],
    problems: [
      'People cannot tell where their own part stops.',
      'Two groups have the same duty.',
      'A duty belongs to nobody, and the work is not done.',
    ],
  },
  {
    title: 'Document the workflow',
    step: 4,
    initiatives: 'R-020',
    subActions: [
      'Draw the processes with the people in them, the interfaces and the hand-overs.',
      'Build checks of quality into processes and workflows.',
    ],
    problems: ['Staff are not sure how a process goes or how to work with others.'],
  },
];
