import { section } from '../section';
import type { ContentItem } from '../types';
import type { ListEntry } from '../../scales';

/** Step 6, 6 and 6.1: what to capture, assess and ask once the CSIRT works. */
export const reviewItems: readonly ContentItem[] = [
  ...section('RV-6', 6, 'framework 6', [
    {
      heading: 'To capture',
      kind: 'Item to document',
      inProse: true,
      items: {
        'What was done': 'The course of the project, in short.',
        'What went as planned': 'What worked, and why.',
        'What to do differently': 'What could have gone better, and how.',
        'Expectations met or not': 'What was hoped for at the start, and what came of it.',
      },
    },
  ]),
  ...section('RV-6.1', 6, 'framework 6.1', [
    {
      heading: 'Review questions',
      kind: 'Question',
      items: {
        'Needs met': 'Did all who took part get what they needed?',
        'Gaps closed': 'Did we find all the gaps, and are they closed?',
        'Ready for the next stage': 'Can the CSIRT go on to daily work, or into another round of building?',
        'Lessons learned': 'What has the process taught us?',
      },
    },
    {
      heading: 'Two approaches',
      kind: 'Consideration',
      items: {
        'After Action Review': 'Among those who did the work, again and again, with an eye on the next step.',
        'Post-Mortem Review': 'At the end, with everyone concerned: what went well, and what went wrong.',
      },
    },
    {
      heading: 'To assess',
      kind: 'Item to document',
      inProse: true,
      items: {
        'Implementation cycle': 'How the implementation ran.',
        'Changes from the first roadmap': 'Which rows moved, came or went since the first baseline.',
        'Remaining gaps': 'Which gaps are left for later.',
      },
    },
    {
      heading: 'Kinds of remaining gap',
      kind: 'Item to document',
      inProse: true,
      items: {
        'Not completed': 'Was on the roadmap and is not finished.',
        'Low priority': 'Was judged unnecessary for the first round.',
        'Deferred issue': 'Came up during implementation and was put off.',
        'Feedback left over': 'Came from stakeholders too late for this round.',
      },
    },
  ]),
];

/** One line of Table 3: how the two kinds of review differ. */
export interface ReviewComparison {
  readonly id: string;
  readonly aspect: string;
  readonly afterAction: string;
  readonly postMortem: string;
  readonly source: string;
}

const comparisons: readonly (readonly [aspect: string, afterAction: string, postMortem: string])[] = [
  ['Purpose', 'Get ready for what comes next', 'See and understand what happened'],
  ['Occurrence', 'Again and again while the project runs', 'Once, when all is done'],
  ['Stakeholder Involvement', 'Those who did the work', 'Everyone concerned'],
  ['Scope', 'Single difficulties', 'The process as a whole'],
  ['Outcome', 'A plan of action for the next round', 'A full report on process and problems'],
];

/** Table 3: five aspects of an after-action and of a post-mortem review. */
export const reviewComparisons: readonly ReviewComparison[] = comparisons.map(
  ([aspect, afterAction, postMortem], index) => ({
    id: `RV-T3-0${index + 1}`,
    aspect,
    afterAction,
    postMortem,
    source: 'framework Table 3',
  }),
);

/** Forms of review to choose from (6.1). */
export const reviewForms: readonly ListEntry[] = [
  { name: 'After Action Review', anchor: 'Short and repeated, for the next round.' },
  { name: 'Post-Mortem Review', anchor: 'Once at the end, on the whole process.' },
  { name: 'Other', anchor: 'A form of review that your organisation has; say which.' },
];
