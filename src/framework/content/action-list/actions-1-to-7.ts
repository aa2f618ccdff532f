import type { ActionRow } from './types';

/** Action List 1 to 7: people, sponsor, plan, information, constituency, mission, funds. */
export const foundingActions: readonly ActionRow[] = [
  {
    title: 'Identify stakeholders and participants',
    step: 1,
    initiatives: 'R-008 R-010',
    subActions: [
      'Settle who takes part in planning, in setting up and in running the CSIRT.',
      'Settle who will be served.',
      'List those with whom you will work or share, inside and outside, and consider asking them to help or to review.',
      'Find those who already do security or incident work, and talk to them.',
      'List organisations, inside and outside, that may have dealings with the CSIRT or join it.',
    ],
    problems: [
      'Some of those concerned are forgotten while the CSIRT is planned.',
      'Nobody finds out where incidents are handled now, and what the CSIRT will change there.',
    ],
  },
  {
    title: 'Obtain management support and sponsorship',
    step: 1,
    initiatives: 'R-001',
    subActions: [
      'Win a senior manager as sponsor who speaks for the CSIRT to other leaders.',
      'Show management in a business case what the CSIRT is good for.',
      'Get time and means for the team while it gathers information.',
      {
        text: 'Explain the idea and its benefits to key organisations and partners that the team will support.',
        withinOrganisation: 'Explain the idea and its benefits to the managers of the other departments.',
      },
      'Have management announce the project and ask everyone to help with information.',
    ],
    problems: ['Managers, partners and others concerned do not know that a CSIRT is on the way.'],
  },
  {
    title: 'Develop a CSIRT project plan',
    step: 1,
    initiatives: 'R-001',
    subActions: [
      'Bring together a project team.',
      'Name a project leader who also reports to management.',
      'Run it as a project, with the usual methods.',
    ],
    problems: [
      'The project team is too much of one kind.',
      'The time planned is far too short.',
      'Nobody leads, and the project comes to a halt.',
    ],
  },
  {
    title: 'Gather information',
    step: 2,
    initiatives: '',
    subActions: [
      {
        text: 'Talk with many kinds of people who are concerned.',
        points: [
          'Learn what those to be served, and the host, need and demand.',
          'Learn which incidents happen now, to know the skill and the services needed.',
          'Learn how incidents are already dealt with.',
          'Learn which legal, political, business or cultural conditions hold.',
          'Learn who owns the data and the rights in what the CSIRT will collect or publish.',
        ],
      },
      'List every rule of public, private or military origin that the CSIRT has to follow.',
      {
        text: 'Learn what happened before.',
        points: [
          'Find out whether a CSIRT was tried earlier, how it ended, and what can be used again.',
          'Find expectations that remain from then and have to be put right.',
          'Check whether the internet domain you want is free, and take it soon.',
        ],
      },
    ],
    problems: [
      'Some of those concerned are not heard.',
      'Disputes over rights in data hold back information that members wait for.',
    ],
  },
  {
    title: 'Identify the CSIRT constituency',
    step: 1,
    initiatives: 'R-002 R-005',
    subActions: [
      'Choose those whom the CSIRT serves first.',
      'Settle which services go to which part of the constituency, and so whom to make them known to.',
      {
        text: 'Find strategic partners, where there can be any.',
        points: [
          'They help to set direction and to mature the services.',
          'They share information and do research.',
          'They have dealings with the CSIRT that are made to measure.',
          'They make the CSIRT better known and heard.',
          'They help to spread good security practice.',
        ],
      },
      'Settle how members get a service.',
      'List those to be served later, once the CSIRT runs and can grow.',
    ],
    problems: [
      'Some members are left out or undefined, and have no way to the CSIRT.',
      'Members do not see what the services would do for them.',
      'Members do not know how to reach the CSIRT and get help.',
      'Too many different groups are to be served from the first day.',
    ],
  },
  {
    title: 'Define the CSIRT mission',
    step: 1,
    initiatives: 'R-005',
    subActions: [
      'Write a mission that is short, general and meant to last, and of value to members and host.',
      'Write goals and objectives that are practical and may change with the services.',
      'Get everyone concerned to agree with the mission, and make sure that they understand it.',
    ],
    problems: [
      'Staff do not understand the mission, so that the team drifts into other work.',
      'Outsiders, politicians among them, see another mission and pull the team into work that it is not ready for.',
    ],
  },
  {
    title: 'Secure funding for CSIRT operations',
    step: 1,
    initiatives: 'R-006',
    subActions: [
      {
        text: 'Secure money for the start, for the near years and for the long run.',
        points: [
          'Money for first staff, their training and their development.',
          'Money for equipment, tools and networks to find, analyse, follow and answer incidents.',
          'Money for premises that protect people, data and systems.',
        ],
      },
      'Choose a funding model: fees, member subscriptions, government money or a budget line of the host.',
    ],
    problems: [
      'No money goes into training, conferences and new technology, so that the team falls behind new attacks.',
    ],
  },
];
