import { section } from '../section';

/** Step 1, 1.4: where the capability is hosted. */
export const hostItems = [
  ...section('P-1.4', 1, 'framework 1.4', [
    {
      heading: 'Host and ecosystem',
      kind: 'Question',
      inProse: true,
      items: {
        'Expectations of others': 'What do other members of the ecosystem expect from the place where the CSIRT sits?',
        'Host or none': 'Will the CSIRT have a parent organisation, or stand alone?',
      },
    },
  ]),
  ...section('P-1.4.1', 1, 'framework 1.4.1', [
    {
      heading: 'Knowledge of the environment',
      kind: 'Question',
      inProse: true,
      items: {
        'Who knows the sector':
          'Which bodies know the operations, money and politics of the sector, even without technical skill?',
        'Who knows its security': 'Which bodies know how the sector handles security and incidents?',
        'Existing sharing groups': 'Which formal or informal sharing groups can advise on where to place the CSIRT?',
      },
    },
  ]),
  ...section('P-1.4.2', 1, 'framework 1.4.2', [
    {
      heading: 'Host known in advance',
      kind: 'Question',
      inProse: true,
      items: {
        'Who chose the host':
          'Does a law, a policy or an interest of those involved fix the host, and for which reason?',
        'Who feels left out': 'Who had no say in the choice, and how will their support be won?',
        'Limits that come with it': 'Which sources of money or other means does this host close off?',
        'What is settled with it': 'Does the same text settle funds, staff, mission, constituency or services too?',
      },
    },
  ]),
  ...section('P-1.4.3', 1, 'framework 1.4.3', [
    {
      heading: 'Host not yet known',
      kind: 'Question',
      inProse: true,
      items: {
        'Deadline for the choice': 'By when is the host decided, and who decides?',
        'Work at risk': 'Which drafts assume powers that the later host may not have and would need rewriting?',
      },
    },
  ]),
  ...section('P-1.4.4', 1, 'framework 1.4.4', [
    {
      heading: 'Further challenges of standing alone',
      kind: 'Consideration',
      items: {
        'Name and visibility': 'How will the CSIRT make its name and its purpose known?',
        'Members and support': 'How will it win members and the goodwill of the community?',
        'Links to other teams': 'How will it begin working links with other teams and partners?',
      },
    },
    {
      heading: 'Authority and money of a standalone team',
      kind: 'Question',
      inProse: true,
      items: {
        'Source of authority':
          'Which powers are really needed, and will an agency lend them or agreements replace them?',
        'Own funding': 'Who will pay, and which conditions come with the money?',
        'Place in the ecosystem': 'What part will the team play in the ecosystem with no parent to speak for it?',
      },
    },
  ]),
  ...section('P-1.4.5', 1, 'framework 1.4.5', [
    {
      heading: 'Other host factors',
      kind: 'Consideration',
      items: {
        Mission: 'Which problem is solved for whom, and does the host help or hinder that?',
        Constituency: 'How does this host change the powers over, and the contacts with, those to be served?',
        Funding: 'Which money does each possible host open up, including shared models and member fees?',
        Staffing: 'Will the host lend people, and does its budget or its name help to hire and keep them?',
        Facilities: 'Where will people, equipment and network links be, and does the host provide the place?',
      },
    },
  ]),
];

/** Step 1, 1.5: law, authority and guidance. */
export const legalItems = section('P-1.5', 1, 'framework 1.5', [
  {
    heading: 'Factors to find in legislation',
    kind: 'Question',
    items: {
      'Current authority level': 'Which powers over the security of this sector does the law give today, if any?',
      'Proposed authority level': 'Which drafts are on the way, and how would they change these powers?',
      Enforcement: 'How are the texts in force, and those proposed, made to be followed?',
    },
  },
  {
    heading: 'Questions on critical infrastructure',
    kind: 'Question',
    items: {
      'Priority sectors': 'Which critical sectors come first for the country?',
      'Required capabilities': 'Are technical or procedural demands on a sector CSIRT written down anywhere?',
      'Others with a stake':
        'Who else in the ecosystem has a stake in critical infrastructure, and how will you work together?',
      'Bodies abroad': 'Which regional or international bodies already work with the CSIRTs of the country?',
      'Guidance made for CSIRTs': 'Is there guidance written for sector CSIRTs of the country, present or planned?',
      'Guidance that could serve': 'Is there other guidance that they could follow as well?',
    },
  },
  {
    heading: 'Further legal factors',
    kind: 'Question',
    items: {
      'Authority required by law':
        'Which kind of compliance is required: with a law, a rule, a privacy duty, or advice only?',
      'Drafts not yet in force': 'Is a change of law so near that waiting for it saves double work?',
      'Law in practice': 'Are the rules really applied, and if they are not, why?',
    },
  },
  {
    heading: 'Other sources of authority',
    kind: 'Question',
    inProse: true,
    items: {
      'Orders and binding directives': 'Which orders, ministry rules or binding policies set limits for the CSIRT?',
      'Voluntary guidance':
        'Which unofficial guidance do practitioners of the sector, or of others, follow in practice?',
      'Foreign and international texts': 'Which foreign laws or international standards serve as models here?',
      'Definition of critical infrastructure':
        'How does the law define critical infrastructure, and what follows for the CSIRT?',
      'Without a law': 'If no law enables the CSIRT, on which memoranda, contracts or legal form will it rest?',
    },
  },
]);

/** Step 1, 1.6: goals and objectives of the process. */
export const goalItems = section('P-1.6', 1, 'framework 1.6', [
  {
    heading: 'As-is and to-be',
    kind: 'Item to document',
    items: {
      'As-is state': 'What the country and the sector can do today, and how much change they can take on.',
      'To-be state': 'What the sector should be able to do at the end, and how much change it should then bear.',
    },
  },
  {
    heading: 'Factors for the goals',
    kind: 'Question',
    items: {
      'Authority and effect':
        'How far do the legal powers of those involved fall short of what they need to improve security in practice?',
      'Time between plan and start': 'How will the months between planning and the first day of service be bridged?',
      'Time for design': 'How much time does the team have for its design, and which goals fit into it?',
      'Support expected later':
        'Which support is expected once the CSIRT runs, and have those who will give it been heard?',
    },
  },
  {
    heading: 'Consensus on the goals',
    kind: 'Deliverable',
    inProse: true,
    items: {
      'Consensus step':
        'The drafted goals have gone to all who take part, and each of them has agreed or said why not.',
    },
  },
]);
