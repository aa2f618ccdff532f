import { actionList } from '../content/action-list/action-list';
import { analysisItems } from '../content/step3/analysis';
import { baseline } from '../baseline';
import { slidesItems } from '../content/step1/case-for-sector';
import { coreTasks, publicPrivateItems, revisitedQuestions, stepConsiderations } from '../content/step5/ecosystem';
import { finalReportItems } from '../content/step6/final-report';
import { groupings } from '../groupings';
import { implementationItems } from '../content/step5/implementation';
import { metricExamples, metricItems } from '../content/step6/metrics';
import { prerequisites } from '../content/step1/prerequisites';
import { interviewQuestions } from '../content/step2/questions';
import { readinessItems } from '../content/step4/readiness';
import { researchItems } from '../content/step2/research';
import { resources } from '../content/step2/resources';
import { reviewComparisons, reviewItems } from '../content/step6/review';
import { roadmapConsiderations } from '../content/step4/roadmap-considerations';
import { sectorLists } from '../sectors';
import { serviceAreas, serviceFunctions, services } from '../content/step4/services';
import { terms } from '../content/terms/terms';

/** Where an item comes from: document with section, and the heading of its list. */
type Place = readonly [source: string, heading: string];

const places = (items: readonly { readonly source: string; readonly heading: string }[]) =>
  items.map(({ source, heading }): Place => [source, heading]);

const times = (count: number, source: string, heading: string) =>
  Array.from({ length: count }, (): Place => [source, heading]);

const headingsOfAppendixC: Readonly<Record<string, string>> = {
  A1: 'High-level support',
  A2: 'CSIRT Framework',
  A3: 'Strategic plan',
  A4: 'Communication plan',
  A5: 'Implementation activities',
  A6: 'Functional documentation',
  B1: 'Foundational',
  B2: 'Legislative or policy documents',
  B3: 'National CSIRT',
  B4: 'Incident management plan',
  B5: 'Communication channels',
};

const resourcePlaces = resources.map(({ source, publisher }): Place => {
  const [section] = source.split(', ');
  if (section === 'framework App. A') return [section, publisher];
  return [section, section.startsWith('Slides') ? 'Existing resources' : 'Publications'];
});

const actionPlaces = actionList.flatMap(({ source, subActions, problems }): Place[] => [
  ['Action List', 'Actions'],
  ...subActions.map((): Place => [source, 'Sub-actions']),
  ...problems.map((): Place => [source, 'Common problems']),
  ...subActions.flatMap(({ points }) => points.map((point): Place => [point.source, 'Points'])),
  ...subActions
    .filter(({ withinOrganisation }) => withinOrganisation !== undefined)
    .flatMap((one) => times(2, one.source, 'Variants: organisation or national team')),
]);

const otherNames = terms.find(({ term }) => term === 'Sector CSIRT')?.alsoCalled?.split('; ') ?? [];

/** Places that each sheet carries items of, one entry for every item. */
export const carriedBySheet: Readonly<Record<string, readonly Place[]>> = {
  Start: times(coreTasks.length, 'Slides ...within the National Cybersecurity Ecosystem', 'Core tasks'),
  Settings: [
    ...times(
      sectorLists.find(({ source }) => source.includes('United States'))?.names.length ?? 0,
      'framework Introduction',
      'Sectors of the United States (footnote 3)',
    ),
    ...times(
      sectorLists.find(({ source }) => source.includes('NIS1'))?.names.length ?? 0,
      'framework Introduction',
      'Sectors of the NIS Directive (footnote 4)',
    ),
  ],
  Prerequisites: places([...prerequisites, ...slidesItems]),
  Research: [...places(researchItems), ...resourcePlaces],
  Questions: places(interviewQuestions),
  'Gap Analysis': [
    ...places(analysisItems),
    ...baseline.map(({ path }): Place => {
      const heading = path.slice(0, 2);
      return ['framework App. C', `${heading} ${headingsOfAppendixC[heading]}`];
    }),
  ],
  Groupings: groupings
    .filter(({ section }) => section !== 'Waymark')
    .map(({ section }): Place => ['framework Table 4', section]),
  Services: [
    ...times(serviceAreas.length, 'framework App. D', 'Service areas'),
    ...times(services.length, 'framework Figure 11', 'Services'),
    ...times(serviceFunctions.length, 'framework Figure 11', 'Functions'),
  ],
  Readiness: places(readinessItems),
  Implementation: places([...roadmapConsiderations, ...implementationItems]),
  Ecosystem: [
    ...times(revisitedQuestions.length, 'framework Table 2', 'Original questions'),
    ...times(
      revisitedQuestions.flatMap(({ revisited }) => revisited).length,
      'framework Table 2',
      'Revisited questions',
    ),
    ...places([...publicPrivateItems, ...stepConsiderations]),
  ],
  Review: [
    ...places(reviewItems),
    ...times(2 * reviewComparisons.length, 'framework Table 3', 'Cells of five aspects of two reviews'),
  ],
  Metrics: [...places(metricItems), ...metricExamples.map(({ source, kind }): Place => [source, `${kind} metrics`])],
  'Final Report': places(finalReportItems),
  'Action List': actionPlaces,
  Terms: [
    ...times(otherNames.length, 'framework Introduction', 'Other names for a sector CSIRT'),
    ...terms
      .filter(({ source }) => source.includes('Action List footnote'))
      .map((): Place => ['Action List Footnotes', 'Definitions']),
  ],
};
