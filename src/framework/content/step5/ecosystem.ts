import { section } from '../section';
import type { ContentItem } from '../types';

/** A question of 1.2.1 as Table 2 takes it up again during implementation. */
export interface RevisitedQuestion {
  readonly id: string;
  /** ID of the question of step 1. */
  readonly originalId: string;
  /** What to ask now. */
  readonly revisited: readonly string[];
  readonly source: string;
}

/** Table 2: four questions of step 1 with six that follow from them. */
export const revisitedQuestions: readonly RevisitedQuestion[] = [
  {
    id: 'EC-T2-01',
    originalId: 'P-1.2.1-03',
    revisited: ['Does anyone do something else now than was planned in step 1?'],
    source: 'framework Table 2',
  },
  {
    id: 'EC-T2-02',
    originalId: 'P-1.2.1-04',
    revisited: ['Do the two teams get on better or worse than in step 1, or on other terms?'],
    source: 'framework Table 2',
  },
  {
    id: 'EC-T2-03',
    originalId: 'P-1.2.1-05',
    revisited: ['Has a national CSIRT begun its work in the meantime?'],
    source: 'framework Table 2',
  },
  {
    id: 'EC-T2-04',
    originalId: 'P-1.2.1-06',
    revisited: [
      'Which rows of the roadmap serve the work with public bodies and private firms?',
      'What else has come up that has to be thought of now?',
      'Is there a new partnership of public and private sides that could be used?',
    ],
    source: 'framework Table 2',
  },
];

/** 5.5.1: considerations on public and private parties, and the questions they come with. */
export const publicPrivateItems = section('EC-5.5.1', 5, 'framework 5.5.1', [
  {
    heading: 'Considerations',
    kind: 'Consideration',
    items: {
      'Roles and Responsibilities': 'Settle the roles in an incident, and between incidents.',
      Communication: 'Settle the channels to public and private parties.',
      'Information Sharing': 'Settle platform, operator and protection.',
    },
  },
  {
    heading: 'Questions',
    kind: 'Question',
    items: {
      'Who does what': 'Who takes which role while an incident lasts, from first notice to closing?',
      'Channels in the sector': 'By which channels does the CSIRT reach everyone in the sector?',
      'Separate channels': 'Do public and private parties get channels of their own?',
      'Informal talk': 'What may pass informally, and how?',
      Platforms: 'On which platforms is information shared?',
      'Operation and protection': 'Who runs the platforms, and what happens to the data on them?',
    },
  },
]);

const slides = 'Slides ...within the National Cybersecurity Ecosystem';

/** The table of the slides: what each step means for the ecosystem; 15 considerations. */
export const stepConsiderations: readonly ContentItem[] = [
  ...section('EC-S1', 1, slides, [
    {
      heading: 'Step 1',
      kind: 'Consideration',
      items: {
        'Sector defined': 'Is the sector defined in a way that other bodies accept?',
        'Legal duties': 'Are powers and legal demands clear to all whom they touch?',
      },
    },
  ]),
  ...section('EC-S2', 2, slides, [
    {
      heading: 'Step 2',
      kind: 'Consideration',
      items: {
        'Needs of the sector': 'Do we know what is demanded of this sector only?',
        'Parties everywhere': 'Have we found those concerned in all parts of the ecosystem?',
      },
    },
  ]),
  ...section('EC-S3', 3, slides, [
    {
      heading: 'Step 3',
      kind: 'Consideration',
      items: {
        'Effects on others': 'Whom in the ecosystem will the changes touch, and how?',
        'Ecosystem now and then': 'What does the ecosystem look like today, and what should it look like?',
      },
    },
  ]),
  ...section('EC-S4', 4, slides, [
    {
      heading: 'Step 4',
      kind: 'Consideration',
      items: {
        'Input needed': 'What do we need to hear from the ecosystem before dates are set?',
        'Help on offer': 'Who in the ecosystem can help?',
        'Impacts to expect': 'What will others notice once we begin?',
      },
    },
  ]),
  ...section('EC-S5', 5, slides, [
    {
      heading: 'Step 5',
      kind: 'Consideration',
      items: {
        Deconfliction: 'Do services of others overlap with ours, and who gives way?',
        'Ways to align': 'Do channels and habits for working together exist?',
        'Roles made clear': 'Does every body know what is its part and what is ours?',
      },
    },
  ]),
  ...section('EC-S6', 6, slides, [
    {
      heading: 'Step 6',
      kind: 'Consideration',
      items: {
        'What changed': 'What has the CSIRT changed for others?',
        'What was solved': 'Which difficulties are gone?',
        'What is new': 'Which difficulties have arisen since?',
      },
    },
  ]),
];

/** The core task of each step by the slides, in our own words. */
export const coreTasks: readonly string[] = [
  'Lay the foundations and begin to describe the sector, its parties and its surroundings.',
  'Settle which information is needed, from whom, and how to get it.',
  'Put the information in order, see what it says and what it does not, and set priorities.',
  'Plan the way from today to the goal by clear criteria.',
  'Choose services, carry out the roadmap, and start a team that fits its ecosystem.',
  'Measure effect and progress, and plan further growth.',
];
