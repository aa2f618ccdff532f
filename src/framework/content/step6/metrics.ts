import { section } from '../section';
import type { ContentItem } from '../types';

export type MetricKind = 'Process' | 'Performance';

/** A measure to begin with; process metrics tell whether the building succeeded, performance metrics how the CSIRT works. */
export interface MetricExample {
  readonly id: string;
  readonly kind: MetricKind;
  readonly measure: string;
  readonly how: string;
  readonly precision: string;
  readonly source: string;
}

/** 6.2: six examples of the source, three of each kind. */
export const metricExamples: readonly MetricExample[] = [
  {
    id: 'MT-01',
    kind: 'Process',
    measure: 'Governing policies that name response roles and duties',
    how: 'Count policies that do, out of those that should',
    precision: 'Whole number',
    source: 'framework 6.2',
  },
  {
    id: 'MT-02',
    kind: 'Process',
    measure: 'Tools and equipment in place for responders',
    how: 'Count tools in use, out of those on the list',
    precision: 'Whole percent',
    source: 'framework 6.2',
  },
  {
    id: 'MT-03',
    kind: 'Process',
    measure: 'Working links with other CSIRTs',
    how: 'Count teams with an agreement or a regular exchange',
    precision: 'Whole number',
    source: 'framework 6.2',
  },
  {
    id: 'MT-04',
    kind: 'Performance',
    measure: 'Incidents reported',
    how: 'Count records opened in the period',
    precision: 'Whole number',
    source: 'framework 6.2',
  },
  {
    id: 'MT-05',
    kind: 'Performance',
    measure: 'Incidents resolved',
    how: 'Count records closed in the period',
    precision: 'Whole number',
    source: 'framework 6.2',
  },
  {
    id: 'MT-06',
    kind: 'Performance',
    measure: 'Time to resolve an incident',
    how: 'Median from opened to closed',
    precision: 'Hours',
    source: 'framework 6.2',
  },
];

/** 6.2: the two kinds, and questions to put to every metric. */
export const metricItems: readonly ContentItem[] = section('MT-6.2', 6, 'framework 6.2', [
  {
    heading: 'Designing metrics',
    kind: 'Question',
    items: {
      'What, how precise, how': 'What is measured, to which precision, and by which means?',
      'Process or result': 'Does it measure the course of the implementation, or what came out of it?',
      Objectives: 'Which objectives has the CSIRT, and does the metric show them?',
      Purpose: 'Will it judge past work, or prepare what comes next?',
    },
  },
  {
    heading: 'Kinds of metric',
    kind: 'Consideration',
    inProse: true,
    items: {
      'Process metrics': 'Show whether the building of the CSIRT reached its goals; they belong in this review.',
      'Performance metrics': 'Show how the CSIRT does its work; keep them apart.',
    },
  },
]);
