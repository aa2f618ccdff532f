import { section } from '../section';
import type { ContentItem } from '../types';

/** Step 3: approaches to an analysis, its steps, the areas to examine, and the columns of the gap table. */
export const analysisItems: readonly ContentItem[] = [
  ...section('AN-3.1', 3, 'framework 3.1', [
    {
      heading: 'Analysis approaches',
      kind: 'Consideration',
      items: {
        'Gap Analysis':
          'Compare what is there with set criteria and note what is missing or too weak. This workbook takes this way.',
        'SWOT Analysis': 'Sort strengths, weaknesses, opportunities and threats, and rate each initiative by them.',
        'Maturity or Capability Analysis':
          'Place the team, and each item, on a scale of stages, and compare today with the goal.',
      },
    },
  ]),
  ...section('AN-3.2', 3, 'framework 3.2', [
    {
      heading: 'Analysis steps',
      kind: 'Deliverable',
      items: {
        'As-is identified': 'For every item the notes that speak of today are found.',
        'To-be reviewed': 'The wanted state of every item is read and fitted to the sector.',
        'Missing or immature': 'Every item is marked as missing, or its level today is rated.',
        'Actions compiled': 'Every gap has an action that would close it.',
        'Actions consolidated': 'Actions are brought together by group or focus area.',
        'Actions prioritised': 'The order is agreed.',
      },
    },
  ]),
  ...section('AN-3.3', 3, 'framework 3.3', [
    {
      heading: 'Areas to examine',
      kind: 'Criterion',
      items: {
        Governance: 'The foundations are in place, written and agreed, with a chain of authority and money that lasts.',
        'Incident management':
          'It is known what processes and papers for finding, handling and closing incidents can do.',
        'Communication channels':
          'It is known which channels exist, and whether they are written down and used, inside and outside.',
        Ecosystem:
          'Partners for sharing and help are known, and the parts of the national and of other CSIRTs are clear.',
      },
    },
  ]),
  ...section('AN-3.4', 3, 'framework 3.4', [
    {
      heading: 'Columns of Table 1',
      kind: 'Item to document',
      items: {
        'As-Is State': 'What the notes show of today.',
        'To-Be State': 'What should be.',
        'Identified Gaps and Needs': 'What lies between, with the need that follows.',
        'Function/Focus Area': 'The area under which the gap is worked on.',
      },
    },
    {
      heading: 'Consolidating',
      kind: 'Criterion',
      inProse: true,
      items: {
        'Each gap discussed': 'Nature and remedy of every gap have been talked over.',
        'Importance given': 'Every gap, or its group, has an importance.',
        'Needs documented': 'Every gap has a priority and the needs that lead to its goal.',
      },
    },
  ]),
];
