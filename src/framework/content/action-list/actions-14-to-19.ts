import type { ActionRow } from './types';

/** Action List 14 to 19: policies, implementation plan, announcement, evaluation, backup, flexibility. */
export const operatingActions: readonly ActionRow[] = [
  {
    title: 'Develop policies and corresponding procedures',
    step: 4,
    initiatives: 'R-015 R-019 R-020 R-021 R-022',
    subActions: [
      'Agree what each term means, such as event and incident.',
      'Agree categories, priorities and when a case goes up.',
      'Sort policies and procedures into those needed before the start and those that can follow.',
      'Write guidelines for reporting incidents, and plan how members learn of them.',
      'Write criteria for giving services, so that every case is treated alike.',
    ],
    problems: [
      'CSIRT and members use words in different senses.',
      'Trends cannot be shown, because terms were never fixed.',
      'Without written policies each incident begins with a debate on how to proceed.',
    ],
  },
  {
    title: 'Create an implementation plan and solicit feedback',
    step: 5,
    initiatives: 'R-016 R-033',
    subActions: [
      'Ask members, other parties or experts for comments on the plan, and check it against the mission.',
      'Improve the plan by what they say.',
      'Win management and members for it.',
    ],
    problems: [
      'Members hear nothing, so they neither report incidents nor follow advice.',
      'Nobody reviews the plan, so nobody supports it or carries it out.',
    ],
  },
  {
    title: 'Announce the CSIRT when it becomes operational',
    step: 5,
    initiatives: 'R-035',
    subActions: [
      'Have management announce the CSIRT officially.',
      'Hand out material and reporting guidelines that show how to work with the CSIRT.',
      'Tell new staff about the CSIRT in their first training.',
      'Make services known by web pages, leaflets, seminars and courses.',
    ],
    problems: ['There is no announcement, and nobody knows when to turn to the team, or how.'],
  },
  {
    title: 'Define methods for evaluating the performance of the CSIRT',
    step: 6,
    initiatives: 'R-034 R-037',
    subActions: [
      'Record how incidents are reported and handled before there is a CSIRT, to compare with later.',
      'Set measures and marks of quality, so that every measurement is done alike.',
      'Settle how members give feedback.',
      'Report and audit, to see that agreed levels of service are kept.',
    ],
    problems: [
      'Nobody can tell whether the mission is fulfilled.',
      'Nothing is done to improve processes.',
      'What is measured says little about performance.',
    ],
  },
  {
    title: 'Have a backup plan for every element of the CSIRT',
    step: 4,
    initiatives: 'R-028 R-032 R-036',
    subActions: [
      'List the functions, services and equipment that must not fail.',
      'Plan recovery and continuity for them, in line with the plans of the host.',
      'Plan for the loss of a person, a room or a machine.',
      'Practise emergencies, to see whether people and premises can go on.',
    ],
    problems: [
      'No further staff can be called in at peak times or in emergencies.',
      'Important systems have no backup, and an emergency stops the CSIRT.',
    ],
  },
  {
    title: 'Be flexible',
    step: 6,
    initiatives: 'R-018 R-028',
    subActions: [
      'Take on little at a time, and still use a good chance when it costs existing services nothing.',
      'Expect services to change, and be ready for new skills.',
      'Follow technology, so that the answers fit new threats.',
      'Look for others in the field to work with.',
    ],
    problems: [],
  },
];
