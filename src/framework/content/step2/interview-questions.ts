import type { ContentItem } from '../types';

/** Whether a row is put to people, shapes the questions, or shapes the session. */
export type QuestionUse = 'Ask' | 'Design' | 'Session';

/** One of the 54 questions of Appendix B. */
export interface InterviewQuestion extends ContentItem {
  readonly use: QuestionUse;
  /** Name of a topic of `interviewTopics`; for design and session points the heading says enough. */
  readonly topic?: string;
  /** Suggested groups, by the names of `interviewGroups`; none where nobody is asked. */
  readonly groups: readonly string[];
}

const all = 'Leaders; Practitioners; National CSIRT; Authorities; Partners';

/** A heading of Appendix B with its questions, and the groups that each is put to. */
export interface QuestionBlock {
  readonly heading: string;
  readonly topic?: string;
  readonly use: QuestionUse;
  /** Texts with their groups, separated by `; `. */
  readonly rows: readonly (readonly [text: string, groups: string])[];
}

/** Appendix B, interview topics: 26 questions under 11 headings. */
export const topicBlocks: readonly QuestionBlock[] = [
  {
    heading: "Cybersecurity Practitioners' Current Understanding",
    topic: 'Current understanding',
    use: 'Ask',
    rows: [
      ['With which organisations should the CSIRT align its work?', all],
      ['Is there a body today that aligns the work of sector CSIRTs? Which?', all],
    ],
  },
  {
    heading: 'Role in a Sector CSIRT',
    topic: 'Role in a sector CSIRT',
    use: 'Ask',
    rows: [
      [
        'What should the CSIRT do in each of four fields: incident response; information sharing; tools; research and development?',
        all,
      ],
    ],
  },
  {
    heading: 'Cybersecurity Capabilities: As-Is and To-Be States',
    topic: 'Capabilities: as-is and to-be',
    use: 'Ask',
    rows: [
      [
        'Of all that the CSIRT should be able to do at the end, what comes first?',
        'Leaders; Practitioners; Authorities',
      ],
      ['What can wait, or be left out?', 'Leaders; Practitioners; Authorities'],
    ],
  },
  {
    heading: 'Role of a National CSIRT in Relation to Sector CSIRTs',
    topic: 'Role of a national CSIRT',
    use: 'Ask',
    rows: [
      [
        'What would the national CSIRT do within the sector CSIRT, where one exists?',
        'Leaders; National CSIRT; Authorities',
      ],
      ['How should the two teams stand to each other?', 'National CSIRT; Authorities'],
      [
        'With no national CSIRT, how does the part of the sector team in the country change?',
        'Leaders; Authorities; Partners',
      ],
      ['Must incidents of the sector be reported to the national CSIRT?', 'Practitioners; National CSIRT; Authorities'],
      ['Must weaknesses in products or settings be passed on to it?', 'Practitioners; National CSIRT; Authorities'],
      [
        'Is sharing between sectors, and with national teams, a duty or a wish?',
        'National CSIRT; Authorities; Partners',
      ],
    ],
  },
  {
    heading: 'Type of Collaborative Network Desired in a Sector CSIRT',
    topic: 'Collaborative network',
    use: 'Ask',
    rows: [['Which networks, such as an ISAC or a sector CSIRT, have you seen at work or would you advise?', all]],
  },
  {
    heading: 'Sector CSIRT Models',
    topic: 'Sector CSIRT models',
    use: 'Ask',
    rows: [
      ['Public-private: is a mixed model wanted, and how would it be divided?', 'Leaders; Authorities'],
      ['Government: which agency would carry the CSIRT or supervise it?', 'Authorities; National CSIRT'],
      ['Non-profit: who would look after members and their information, and how?', 'Leaders; Partners'],
    ],
  },
  {
    heading: 'Services Offered by the Sector CSIRT',
    topic: 'Services',
    use: 'Ask',
    rows: [
      ['Which services have those to be served asked for?', 'Leaders; Practitioners'],
      ['Which services is the CSIRT able to give?', 'Practitioners; National CSIRT; Partners'],
    ],
  },
  {
    heading: 'Information Sharing Schema and Requirements',
    topic: 'Information sharing schema',
    use: 'Ask',
    rows: [
      ['How would information be shared: freely, by duty, or by levels of membership?', all],
      [
        'Is one arrangement for sharing preferred, in use, or already planned?',
        'Practitioners; National CSIRT; Partners',
      ],
      ['Which rules demand that information is shared?', 'Leaders; Authorities; National CSIRT'],
      ['Does one have to be a member to receive information in this sector?', 'Leaders; Partners'],
    ],
  },
  {
    heading: 'Primary Processes and Technologies Used by a CSIRT',
    topic: 'Processes and technologies',
    use: 'Ask',
    rows: [
      ['Which processes and technology do you have?', 'Practitioners; National CSIRT; Partners'],
      ['Which would you like to have?', 'Practitioners; National CSIRT; Partners'],
    ],
  },
  {
    heading: 'Current Conflicts or Challenges Related to Participating in the National Cybersecurity Ecosystem',
    topic: 'Conflicts or challenges',
    use: 'Ask',
    rows: [
      ['Which incidents of late hit the sector hardest?', 'Leaders; Practitioners; National CSIRT; Authorities'],
      ['Which newly found weaknesses in products or settings did so?', 'Practitioners; National CSIRT'],
    ],
  },
  {
    heading: 'When Collaboration May Not Be Feasible or Desired',
    topic: 'Limits of collaboration',
    use: 'Ask',
    rows: [['Is there anyone with whom working together is not possible, or not wanted? Why?', all]],
  },
];
