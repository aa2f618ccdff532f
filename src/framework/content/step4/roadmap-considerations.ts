import { section } from '../section';
import type { ContentItem } from '../types';

const purpose: readonly ContentItem[] = [
  ...section('RM-4.1', 4, 'framework 4.1', [
    {
      heading: 'What a roadmap has to do',
      kind: 'Criterion',
      items: {
        'Clear steps': 'Everybody can read which steps will be taken.',
        'A way to take them': 'For every step it is settled how it will be done.',
        'A timeline': 'All activities stand on one calendar.',
      },
    },
  ]),
  ...section('RM-4.2', 4, 'framework 4.2', [
    {
      heading: 'Preparatory steps',
      kind: 'Criterion',
      items: {
        'Goal of the Roadmap':
          'The team knows what the roadmap is for, how it leads to work, and which demands on the CSIRT contradict each other.',
        'Terminology and Approach': 'Roadmap, action plan and implementation plan are told apart.',
        'Apply the Framework': 'Steps 1 to 3 are done: foundations laid, information gathered, gaps analysed.',
        'Transition from As-Is to To-Be': 'Both states are clear enough to link them by actions.',
      },
    },
  ]),
  ...section('RM-4.2.2', 4, 'framework 4.2.2', [
    {
      heading: 'Three documents',
      kind: 'Deliverable',
      items: {
        Roadmap: 'Today, the goal, and the marks on the way. Here: sheet Roadmap with its milestones and checkpoints.',
        'Action plan': 'The single actions that lead from mark to mark. Here: sheet Actions.',
        'Implementation plan': 'How, by whom and when. Here: the columns for it in Roadmap and Actions.',
      },
      inProse: true,
    },
  ]),
  ...section('RM-4.2.4', 4, 'framework 4.2.4', [
    {
      heading: 'To define and describe',
      kind: 'Item to document',
      inProse: true,
      items: {
        'How the CSIRT is formed': 'The way from today to a working team.',
        'Services offered or not': 'What it may do for members, and what it will not do.',
        'Work with others': 'How it works with the other parties around it.',
        'Timeline expected': 'The time that the team believes it needs.',
      },
    },
  ]),
];

const considerations: readonly ContentItem[] = [
  ...section('RM-4.3.1', 4, 'framework 4.3.1', [
    {
      heading: 'Services offered',
      kind: 'Consideration',
      inProse: true,
      items: {
        'Named and defined': 'Every service has a name and a definition, so that its work can be planned.',
        'Fits the constituents': 'It serves what members do and what the CSIRT is for.',
        'Means it needs': 'Staff, skill and partners follow from the services chosen.',
        'Start small': 'Few services done well come first; more follow when trust, people and money allow.',
      },
    },
  ]),
  ...section('RM-4.3.2', 4, 'framework 4.3.2', [
    {
      heading: 'Role in the national ecosystem',
      kind: 'Consideration',
      inProse: true,
      items: {
        'Sharing and working together': 'The roadmap says how the CSIRT will share, align and work with others.',
        'Demands of the national CSIRT':
          'What the national team asks for shapes how information is collected, used and passed on.',
        'Expectations of both sides': 'What each team expects of the other is known before dates are set.',
      },
    },
  ]),
  ...section('RM-4.3.3', 4, 'framework 4.3.3', [
    {
      heading: 'Policies',
      kind: 'Consideration',
      inProse: true,
      items: {
        'Critical policies':
          'Policies without which the actions cannot be done are on the roadmap, for inside and outside use.',
        'What they depend on': 'They fit the gaps, the services and the roles.',
        'Legal requirements': 'Rules of a regulated sector are taken into the policies.',
      },
    },
  ]),
  ...section('RM-4.3.4', 4, 'framework 4.3.4', [
    {
      heading: 'Training gaps',
      kind: 'Consideration',
      inProse: true,
      items: {
        'New staff first': 'New people are first brought to the skill that the planned work needs.',
        'Broader skill later': 'Later training widens skill and follows technology and attackers.',
        'Skill of each person': 'For every member of the team the skill needed is written down.',
        'Skill of the team': 'Together the team covers what the mission needs.',
      },
    },
  ]),
  ...section('RM-4.3.5', 4, 'framework 4.3.5', [
    {
      heading: 'Key indicators',
      kind: 'Criterion',
      items: {
        Constituency: 'It is settled and known who will be served.',
        'Roles and responsibilities': 'It is settled who does what and who answers for it.',
        'Ecosystem and regulation': 'The team fits in with national bodies and keeps the rules that bind it.',
        'Key technologies': 'Tools for sharing and for sorting incidents have been chosen.',
      },
    },
    {
      heading: 'Milestones and metrics',
      kind: 'Criterion',
      inProse: true,
      items: {
        'Milestones and checkpoints': 'Milestones and dates to report show how far the work is.',
        'Metrics with milestones': 'Milestones have measures that suit this sector and its parties.',
      },
    },
  ]),
  ...section('RM-4.3', 4, 'framework 4.3', [
    {
      heading: 'Building the roadmap',
      kind: 'Consideration',
      inProse: true,
      items: {
        'In parallel': 'What can run at the same time does.',
        Dependencies: 'What waits for something else is linked to it.',
        'From required actions': 'Milestones grow out of the actions that the gaps require.',
      },
    },
  ]),
];

/** Step 4: what a roadmap is for, what has to be ready before it, and what goes into it. */
export const roadmapConsiderations: readonly ContentItem[] = [...purpose, ...considerations];
