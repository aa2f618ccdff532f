import type { QuestionBlock } from './interview-questions';

/** Appendix B, question design: 14 points under 7 headings; those on membership and the years ahead are put to people. */
export const questionDesignBlocks: readonly QuestionBlock[] = [
  {
    heading: 'Out of Bounds',
    use: 'Design',
    rows: [['What must not be raised? Make clear that nobody is being assessed, and ask so that people talk.', '']],
  },
  {
    heading: 'Considering the Audience',
    use: 'Design',
    rows: [
      ['Could a question set the participants against each other?', ''],
      ['Does each question suit its audience, or do managers and technicians need the same one for two views?', ''],
    ],
  },
  {
    heading: 'Preparatory Questions',
    use: 'Design',
    rows: [
      [
        'Do questions go out ahead, as a list or as talking points? Time to ask colleagues helps; rehearsed answers do not.',
        '',
      ],
    ],
  },
  {
    heading: 'Scope of Topics',
    use: 'Design',
    rows: [
      ['Which wide questions fit every sector?', ''],
      ['Which fit only some?', ''],
    ],
  },
  {
    heading: "The National CSIRT's Role in the Sector",
    use: 'Design',
    rows: [['What do you have to find out about the national CSIRT in this sector, now and for the goal?', '']],
  },
  {
    heading: 'Membership',
    use: 'Ask',
    rows: [
      ['How should one become a member of the sector CSIRT, and what follows from it?', 'Leaders; Authorities'],
      ['Should membership be a duty?', 'Leaders; Authorities'],
      ['What would members gain?', 'Leaders; Practitioners'],
      ['What could membership cost them, or which conflicts could it bring?', 'Leaders; Practitioners'],
    ],
  },
  {
    heading: 'Future Organizational and Operational Factors',
    use: 'Ask',
    rows: [
      ['How is the sector regulated, and what is about to change?', 'Leaders; Authorities'],
      ['By which model would the CSIRT be paid for?', 'Leaders; Authorities'],
      ['Which treaties or rules of the region have to be kept?', 'Authorities; National CSIRT; Partners'],
    ],
  },
];

/** Appendix B, interview and information gathering design: 14 points under 5 headings. */
export const sessionDesignBlocks: readonly QuestionBlock[] = [
  {
    heading: 'Discussion Format',
    use: 'Session',
    rows: [
      ['Do the invited know the topic?', ''],
      ['Do we have to explain what the talk is meant to reach?', ''],
      ['Do we have to explain what founding the CSIRT is meant to reach?', ''],
      ['How much introduction does the topic need?', ''],
      ['Do they know the sector?', ''],
      ['Do they know the basic ideas of security, incident response and the work of a CSIRT?', ''],
      ['What do we have to prepare?', ''],
    ],
  },
  {
    heading: 'Venue and Timing',
    use: 'Session',
    rows: [
      ['How long does each session take?', ''],
      ['Where do we meet? Neutral ground lowers bias, and may need a facilitator on the spot.', ''],
      ['Do we meet in a room, by telephone or on screen?', ''],
      ['If on screen: which time zones, platforms and access do we have to plan for?', ''],
    ],
  },
  {
    heading: 'Discussing the As-Is and To-Be States',
    use: 'Session',
    rows: [['Do we talk about today and the goal one after the other, or together?', '']],
  },
  {
    heading: 'Data Collection',
    use: 'Session',
    rows: [['Do we count anything, such as votes, or give weights to answers?', '']],
  },
  {
    heading: 'Sharing Questions and Notes',
    use: 'Session',
    rows: [['Do questions and notes go to the participants afterwards, and what for?', '']],
  },
];
