import { section } from '../section';
import type { ContentItem } from '../types';

/** Which report a topic suits; ours, after 6.3. */
export type ReportAudience = 'Public' | 'Private' | 'Both';

/** 6.3 and 6.4: readers and topics of the final report, questions on the future, and staying flexible. */
export const finalReportItems: readonly ContentItem[] = [
  ...section('FR-6.3', 6, 'framework 6.3', [
    {
      heading: 'Audience',
      kind: 'Consideration',
      items: {
        'Public vs. Private Audience':
          'A public report respects outsiders and the law; a private one can be frank and go into detail.',
        "Stakeholders' Goals and Needs": 'Find out who will mainly read it, and what they want to know.',
      },
    },
    {
      heading: 'Report topics',
      kind: 'Item to document',
      items: {
        'Goals met': 'Goals of the process, and how far each was reached.',
        'Capability and capacity': 'What the CSIRT can do now, and how much of it.',
        'Policies adopted': 'Policies in force.',
        'Place in the hierarchy': 'Where the CSIRT stands, and to whom it reports.',
        'Future challenges': 'What may become difficult.',
        Infrastructure: 'Hardware, software and other technical means.',
        'Staff and funds': 'People and money, reached and aimed at.',
        'Partner organisations': 'Those who work with the CSIRT.',
        'Concerns of stakeholders': 'What those concerned worry about.',
      },
    },
  ]),
  ...section('FR-6.4', 6, 'framework 6.4', [
    {
      heading: 'Questions on the future',
      kind: 'Question',
      items: {
        'Another cycle': 'Will the process be run again, so that its lessons have to be kept?',
        'Capacity soon': 'Is more capacity or capability wanted before long?',
        'Before daily work': 'Is anything left to do before daily work begins?',
        'Long-term goals': 'What should the CSIRT be in the long run?',
      },
    },
  ]),
  ...section('FR-6.4.1', 6, 'framework 6.4.1', [
    {
      heading: 'Staying flexible',
      kind: 'Consideration',
      inProse: true,
      items: {
        'Cross-training': 'Is each function known to more than one person?',
        Complacency: 'What keeps habit from blocking change and learning?',
        'Changing mission': 'Would we notice that mission, members or parties have changed, and react?',
        'Review interval': 'At which interval, and after which events, are policies reviewed?',
      },
    },
  ]),
];

/** Report each topic of 6.3 suits, by its short name. */
export const reportAudiences: Readonly<Record<string, ReportAudience>> = {
  'Goals met': 'Both',
  'Capability and capacity': 'Both',
  'Policies adopted': 'Both',
  'Place in the hierarchy': 'Both',
  'Future challenges': 'Private',
  Infrastructure: 'Private',
  'Staff and funds': 'Private',
  'Partner organisations': 'Both',
  'Concerns of stakeholders': 'Private',
};
