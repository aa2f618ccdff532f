import { section } from '../section';

/** Introduction, Audience: who may be in a development team. */
export const teamItems = section('P-IN', 1, 'framework Introduction', [
  {
    heading: 'Members of the development team',
    kind: 'Consideration',
    items: {
      Governance: 'Is somebody in the team who answers for the governance of cybersecurity?',
      Policy: 'Is somebody in the team who makes cybersecurity policy?',
      Strategy: 'Is somebody in the team who works on the strategy?',
      'Founding and running': 'Are those in the team who will found or run the CSIRT?',
      'Managers and operators': 'Are managers or operators of critical infrastructure in the team?',
      'Centres and national CSIRTs': 'Is a cybersecurity centre or a national CSIRT in the team?',
    },
  },
]);

/** Step 1, the opening and 1.1: what is there, what is wanted, and why a sector CSIRT. */
export const needItems = [
  ...section('P-1', 1, 'framework 1', [
    {
      heading: 'Critical questions',
      kind: 'Question',
      items: {
        'State today': 'How well does the sector protect itself and respond to incidents today?',
        'State wanted': 'What should be in place in the sector once the CSIRT works at full strength?',
      },
    },
  ]),
  ...section('P-1.1', 1, 'framework 1.1', [
    {
      heading: 'Added capacity',
      kind: 'Consideration',
      items: {
        Scalability:
          'Say which needs of owners and operators the national level cannot serve one by one, and a sector team could.',
        Expertise: 'Say which knowledge of the sector is missing elsewhere and would be kept in the sector CSIRT.',
      },
    },
    {
      heading: 'Functions of a sector CSIRT',
      kind: 'Consideration',
      items: {
        'Lead or support response': 'Will the CSIRT direct the response to incidents, or support those who do?',
        'Link members and others': 'Will it carry messages and align the work among members and others concerned?',
        'Link with the national level': 'Will it be the link to the national CSIRT and the other national bodies?',
        'Spread information': 'Will it send warnings ahead of incidents and findings once they are over?',
        'Bring people together': 'Will it call meetings and lead the talks between the parties?',
        Train: 'Will it give courses itself, or organise courses given by others?',
        'Guard confidences': 'Will it watch over confidential treatment, so that members dare to trust each other?',
      },
    },
    {
      heading: 'Questions to answer',
      kind: 'Question',
      items: {
        'Who defines the CSIRT': 'Who decides what the sector CSIRT is, and how is it defined?',
        'Legal authority': 'Which powers will the law give to the CSIRT, if it gives any?',
        'Scope of responsibility': 'For what will the CSIRT answer, and where does its responsibility end?',
        Composition: 'How will the CSIRT be paid and staffed, and how will it get and pass on information?',
      },
    },
    {
      heading: 'Aims',
      kind: 'Question',
      inProse: true,
      items: {
        'Public-private partnership':
          'By which means will the CSIRT bring public bodies and private firms to one table?',
        'Sharing information': 'How will information reach those who need it, in both directions?',
        'Building trust': 'How will the CSIRT earn the confidence of its members?',
      },
    },
  ]),
];

/** Step 1, 1.2: the national cybersecurity ecosystem, the national CSIRT, and trust. */
export const ecosystemItems = [
  ...section('P-1.2', 1, 'framework 1.2', [
    {
      heading: 'Degree of integration',
      kind: 'Question',
      inProse: true,
      items: {
        'Closeness to the ecosystem':
          'How close will the CSIRT be to the national ecosystem, given who founds it and who runs it?',
        'Parts of the ecosystem':
          'Which public and private bodies make up the ecosystem, and which can inform, work with or direct the team?',
      },
    },
  ]),
  ...section('P-1.2.1', 1, 'framework 1.2.1', [
    {
      heading: 'Two scenarios',
      kind: 'Consideration',
      items: {
        'A national CSIRT works':
          'Find out how the two teams stand to each other, up to whether one is above the other, and set the rules for it.',
        'No national CSIRT yet':
          'Find other bodies to work with, use the room to lead, and say no to requests that go beyond your mandate.',
      },
    },
    {
      heading: 'Questions on the national CSIRT',
      kind: 'Question',
      items: {
        'Its part in the sector': 'What will the national CSIRT do in this sector, where one exists?',
        'Relation of the two teams': 'How will the sector team and the national CSIRT relate to each other?',
        'If there is none': 'Without a national CSIRT, what else falls to the sector CSIRT in the ecosystem?',
        'Public and private nationwide':
          'How will the CSIRT deal with what comes up when public bodies and private firms work together countrywide?',
      },
    },
  ]),
  ...section('P-1.2.2', 1, 'framework 1.2.2', [
    {
      heading: 'Sources of trust',
      kind: 'Consideration',
      items: {
        'Previously established relationships': 'List the teams that you have worked with before, and how it went.',
        'Group membership': 'List the groups that you share with others, and which of them assess their members.',
        Referral: 'List the third parties that both sides know and that could vouch for you.',
      },
    },
    {
      heading: 'Duties towards trust',
      kind: 'Question',
      inProse: true,
      items: {
        'Weight of trust': 'Which parts of the mission fail without trust, and with whom is it needed?',
        'Trust today': 'How far do the parties trust each other now?',
        'Removing barriers': 'What stands in the way of trust, and what will be done about each barrier?',
      },
    },
    {
      heading: 'Barriers to trust',
      kind: 'Consideration',
      inProse: true,
      items: {
        'Personal reasons': 'Do people carry personal disputes that keep their teams apart?',
        'Political reasons': 'Do political lines keep organisations apart?',
        'Old reasons of other kinds': 'Which past events does one side still hold against another?',
        'Unequal capabilities': 'Do some members give much more than others can give back?',
        'Different values': 'Do the parties differ on what matters, such as openness or speed?',
      },
    },
  ]),
];

/** Step 1, 1.3: the sector and those who belong to it. */
export const sectorItems = [
  ...section('P-1.3', 1, 'framework 1.3', [
    {
      heading: 'The most important questions',
      kind: 'Question',
      items: {
        'What the sector is': 'How is the sector defined, and which activities are in it and out of it?',
        'Who belongs to it': 'Which organisations are members of the sector?',
      },
    },
  ]),
  ...section('P-1.3.1', 1, 'framework 1.3.1', [
    {
      heading: 'Overall purpose',
      kind: 'Question',
      inProse: true,
      items: {
        Coordination: 'Is the main purpose to align the work of those who respond?',
        'Information sharing': 'Is the main purpose to pass on information?',
        'Operational support': 'Is the main purpose hands-on help during incidents?',
      },
    },
    {
      heading: 'Who decides on the definition',
      kind: 'Question',
      inProse: true,
      items: {
        'Decider on the sector':
          'If the team does not define the sector, who does, and does a law or a strategy say so already?',
        'Options for the mission': 'Which missions and goals are possible for the CSIRT, before one is fixed?',
      },
    },
  ]),
  ...section('P-1.3.2', 1, 'framework 1.3.2', [
    {
      heading: 'Classes of participants',
      kind: 'Item to document',
      items: {
        Stakeholders: 'List those who care about the outcome or give funds, staff, advice or authority.',
        Constituents: 'List those who will be served, and by which law or membership they belong.',
        'Community Members':
          'List the related teams and networks that are neither served nor paying, at home and abroad.',
      },
    },
    {
      heading: 'Public and private',
      kind: 'Consideration',
      items: {
        'Public Organizations':
          'Weigh official authority and steady budgets against oversight, politics and elections.',
        'Private Organizations':
          'Weigh speed and easier money against missing authority and support that can end soon.',
      },
    },
  ]),
];
