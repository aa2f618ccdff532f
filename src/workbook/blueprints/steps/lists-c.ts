import { metricItems, reviewForms, reviewItems } from '../../../framework/content';
import type { VocabularyList } from './vocabulary';

/** Items of one heading as words with their meaning. */
const wordsOf = (items: typeof reviewItems, heading: string) =>
  items.filter((item) => item.heading === heading).map(({ label, text }) => ({ name: label ?? text, anchor: text }));

/** Lists of words of steps 5 and 6, the Action List and the terms. */
export const listsC: readonly VocabularyList[] = [
  {
    table: 'ReviewForms',
    heading: 'Form',
    name: 'ReviewFormNames',
    caption: 'Forms of review (6.1)',
    entries: reviewForms,
  },
  {
    table: 'RemainingKinds',
    heading: 'Kind',
    name: 'RemainingKindNames',
    caption: 'Kinds of gap that are left after a round (6.1)',
    entries: wordsOf(reviewItems, 'Kinds of remaining gap'),
  },
  {
    table: 'MetricKinds',
    heading: 'Kind',
    name: 'MetricKindNames',
    caption: 'Kinds of metric, to be kept apart (6.2)',
    entries: wordsOf(metricItems, 'Kinds of metric').map(({ name, anchor }) => ({
      name: name.replace(' metrics', ''),
      anchor,
    })),
  },
  {
    table: 'MetricUses',
    heading: 'Use',
    name: 'MetricUseNames',
    caption: 'What a metric is used for (6.2)',
    entries: [
      { name: 'Past work', anchor: 'Judges what has been done.' },
      { name: 'Next steps', anchor: 'Prepares what comes next.' },
    ],
  },
  {
    table: 'ReportAudiences',
    heading: 'Audience',
    name: 'ReportAudienceNames',
    caption: 'Which report a topic goes into (6.3)',
    entries: [
      { name: 'Both', anchor: 'Stands in the public and in the private report.' },
      { name: 'Private', anchor: 'Only for those inside: frank, and with details.' },
      { name: 'Public', anchor: 'Only for outsiders.' },
    ],
  },
  {
    table: 'ProblemStates',
    heading: 'Status',
    name: 'ProblemStateNames',
    caption: 'Whether a common problem of the Action List is one here (ours)',
    entries: [
      { name: 'Holds', anchor: 'It is so here; raise an issue, or say what is done about it.' },
      { name: 'To watch', anchor: 'May come; somebody keeps an eye on it.' },
      { name: 'Does not hold', anchor: 'Looked at, and not so here.' },
    ],
  },
];
