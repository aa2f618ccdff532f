import {
  attributions,
  consensusStates,
  contributions,
  informedBy,
  interviewFormats,
  interviewGroups,
  interviewSettings,
  interviewTopics,
  noteBases,
  noteKinds,
  noteStates,
  ownershipKinds,
  reaches,
  researchItems,
  servedStates,
  stakeholderClasses,
  stakeholderParts,
  trustBarriers,
  trustBases,
  trustLevels,
} from '../../../framework/content';
import type { VocabularyList } from './vocabulary';

const answers: readonly VocabularyList[] = [
  {
    table: 'AnswerStatuses',
    heading: 'Status',
    name: 'AnswerStatusNames',
    caption: 'Where the answer to a question stands (on every sheet that asks)',
    entries: [
      { name: 'Open', anchor: 'Nobody works on it yet; the same as blank.' },
      { name: 'In hand', anchor: 'Somebody works on the answer.' },
      { name: 'Answered', anchor: 'The answer is written down and agreed.' },
      { name: 'Not needed', anchor: 'Does not matter here; left out of every percentage.' },
    ],
  },
];

const stakeholders: readonly VocabularyList[] = [
  {
    table: 'StakeholderClasses',
    heading: 'Class',
    name: 'StakeholderClassNames',
    caption: 'Relation of an organisation to the CSIRT (1.3.2)',
    entries: stakeholderClasses,
  },
  {
    table: 'OwnershipKinds',
    heading: 'Public or private',
    name: 'OwnershipNames',
    caption: 'Public or private (1.3.2)',
    entries: ownershipKinds,
  },
  {
    table: 'Reaches',
    heading: 'Reach',
    name: 'ReachNames',
    caption: 'How far an organisation reaches (App. C)',
    entries: reaches,
  },
  {
    table: 'StakeholderParts',
    heading: 'Part',
    name: 'StakeholderPartNames',
    caption: 'Part that an organisation plays (ours; 1.2, 1.3.2, 5.1)',
    entries: stakeholderParts,
  },
  {
    table: 'Contributions',
    heading: 'Gives',
    name: 'ContributionNames',
    caption: 'What a stakeholder contributes (1.3.2)',
    entries: contributions,
  },
  {
    table: 'ServedStates',
    heading: 'Served',
    name: 'ServedNames',
    caption: 'Whether it is served, and when (Action List 5a, 5e)',
    entries: servedStates,
  },
  {
    table: 'TrustBases',
    heading: 'Trust basis',
    name: 'TrustBasisNames',
    caption: 'What trust rests on (1.2.2)',
    entries: trustBases,
  },
  {
    table: 'TrustLevels',
    heading: 'Trust',
    name: 'TrustNumbers',
    caption: 'How far trust has come, 0 to 3 (ours)',
    entries: trustLevels.map(({ value, name, anchor }) => ({ name: `${value}`, anchor: `${name}: ${anchor}` })),
  },
  {
    table: 'TrustBarriers',
    heading: 'Barrier',
    name: 'TrustBarrierNames',
    caption: 'What stands in the way of trust (1.2.2)',
    entries: trustBarriers,
  },
  {
    table: 'ConsensusStates',
    heading: 'Goals consensus',
    name: 'ConsensusNames',
    caption: 'Where a stakeholder stands on the goals (1.6)',
    entries: consensusStates,
  },
  {
    table: 'InformedWays',
    heading: 'Informed by',
    name: 'InformedByNames',
    caption: 'How a stakeholder is kept informed (5.4)',
    entries: informedBy,
  },
];

const research: readonly VocabularyList[] = [
  {
    table: 'SourceCategories',
    heading: 'Category',
    name: 'SourceCategoryNames',
    caption: 'Categories of sources (2.2.3: five, three more from its text; the last is ours)',
    entries: [
      ...researchItems
        .filter(({ source }) => source === 'framework 2.2.3')
        .map(({ label, text }) => ({ name: label ?? text, anchor: text })),
      { name: 'Guides and models', anchor: 'How others build and run teams, such as what the three documents cite.' },
    ],
  },
  {
    table: 'Reliabilities',
    heading: 'Reliability',
    name: 'ReliabilityNames',
    caption: 'How far a source can be relied on (ours)',
    entries: [
      { name: 'High', anchor: 'Official or at first hand, current, and others say the same.' },
      { name: 'Medium', anchor: 'Known author, yet old, at second hand, or not confirmed elsewhere.' },
      { name: 'Low', anchor: 'Author or date unknown, or written to persuade.' },
    ],
  },
];

const interviews: readonly VocabularyList[] = [
  {
    table: 'QuestionUses',
    heading: 'Use',
    name: 'QuestionUseNames',
    caption: 'What a row of Questions is for',
    entries: [
      { name: 'Ask', anchor: 'Is put to people, in the groups that are ticked.' },
      { name: 'Design', anchor: 'To be settled by the team when it words the questions.' },
      { name: 'Session', anchor: 'To be settled by the team when it plans the talks.' },
    ],
  },
  {
    table: 'Ticks',
    heading: 'Tick',
    name: 'TickNames',
    caption: 'Tick of a question for a group; clear the cell to leave it out',
    entries: [{ name: '✓', anchor: 'This group is asked. Any other sign counts as well.' }],
  },
  {
    table: 'InterviewGroups',
    heading: 'Group',
    name: 'InterviewGroupNames',
    caption: 'Groups that are interviewed (ours); rename them here and in the headings of Questions, in the same order',
    entries: interviewGroups,
  },
  {
    table: 'InterviewTopics',
    heading: 'Topic',
    name: 'TopicNames',
    caption: 'Topics of interviews (2.2.4.1 and App. B together); add your own below',
    entries: [
      ...interviewTopics,
      { name: 'Membership', anchor: 'Who joins, whether they must, and what it brings and costs.' },
      { name: 'The years ahead', anchor: 'Rules, money and treaties that are coming.' },
    ],
  },
  {
    table: 'InterviewStatuses',
    heading: 'Status',
    name: 'InterviewStatusNames',
    caption: 'Where an interview stands (ours)',
    entries: [
      { name: 'Planned', anchor: 'Wanted, nobody has been asked.' },
      { name: 'Invited', anchor: 'Asked; date agreed or proposed.' },
      { name: 'Held', anchor: 'Has taken place.' },
      { name: 'Cancelled', anchor: 'Will not take place.' },
    ],
  },
  {
    table: 'InterviewSettings',
    heading: 'Setting',
    name: 'InterviewSettingNames',
    caption: 'How a talk is led (2.2.4.2)',
    entries: interviewSettings,
  },
  {
    table: 'InterviewFormats',
    heading: 'Format',
    name: 'InterviewFormatNames',
    caption: 'How people meet (2.2.4.2, App. B)',
    entries: interviewFormats,
  },
  {
    table: 'Attributions',
    heading: 'Attribution',
    name: 'AttributionNames',
    caption: 'Terms of anonymity: how what was said may be attributed (2.2.4.3)',
    entries: attributions,
  },
];

const notes: readonly VocabularyList[] = [
  {
    table: 'NoteKinds',
    heading: 'Kind',
    name: 'NoteKindNames',
    caption: 'What a note holds (ours)',
    entries: noteKinds,
  },
  {
    table: 'NoteStates',
    heading: 'State',
    name: 'NoteStateNames',
    caption: 'Which state a note speaks of (2.2.4.2)',
    entries: noteStates,
  },
  {
    table: 'NoteBases',
    heading: 'Basis',
    name: 'NoteBasisNames',
    caption: 'What a note rests on: interviews alone flatter (3)',
    entries: noteBases,
  },
];

/** Lists of words of steps 1 and 2. */
export const listsA: readonly VocabularyList[] = [...answers, ...stakeholders, ...research, ...interviews, ...notes];
