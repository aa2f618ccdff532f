import {
  documentKinds,
  documentNeeds,
  documentStates,
  profileLevels,
  readinessStates,
  serviceDecisions,
  serviceDeliveries,
  swotKinds,
} from '../../../framework/content';
import { capacityStages } from '../../../framework';
import type { VocabularyList } from './vocabulary';

const analysis: readonly VocabularyList[] = [
  {
    table: 'SwotKinds',
    heading: 'Kind',
    name: 'SwotKindNames',
    caption: 'The four fields of a SWOT analysis (3.1)',
    entries: swotKinds,
  },
  {
    table: 'SwotOutcomes',
    heading: 'Becomes',
    name: 'SwotOutcomeNames',
    caption: 'What a row of SWOT is turned into (ours)',
    entries: [
      { name: 'Gap', anchor: 'A row of Gap Analysis takes it up.' },
      { name: 'Issue', anchor: 'A row of Issues takes it up.' },
      { name: 'Initiative', anchor: 'A row of Roadmap builds on it.' },
      { name: 'Nothing', anchor: 'Good to know; nothing follows.' },
    ],
  },
  {
    table: 'CapacityStages',
    heading: 'Stage',
    name: 'CapacityStageNames',
    caption: 'Stages of the team as a whole, in order (ours; the six names of Figure 5 are not in its text)',
    entries: capacityStages,
  },
  {
    table: 'ChangeCapacities',
    heading: 'Can take',
    name: 'ChangeCapacityNames',
    caption: 'How much change a group of members can take on at the same time (1.6, 2.2.3; the scale is ours)',
    entries: [
      { name: 'Low', anchor: 'One initiative at a time: few people, no money of their own, much else going on.' },
      { name: 'Medium', anchor: 'Two at once: somebody is named for it beside other work.' },
      { name: 'High', anchor: 'Four at once: people and money are set aside for change.' },
    ],
  },
  {
    table: 'ProfileLevels',
    heading: 'Level',
    name: 'ProfileNumbers',
    caption: 'Levels of a profile, in the manner of SIM3 (Open CSIRT Foundation), in our own words',
    entries: profileLevels.map(({ value, name, anchor }) => ({ name: `${value}`, anchor: `${name}: ${anchor}` })),
  },
];

const services: readonly VocabularyList[] = [
  {
    table: 'ServiceDecisions',
    heading: 'Decision',
    name: 'ServiceDecisionNames',
    caption: 'What is decided on a service (4.3.1, App. D)',
    entries: serviceDecisions,
  },
  {
    table: 'ServiceDeliveries',
    heading: 'Delivery',
    name: 'ServiceDeliveryNames',
    caption: 'How far the team goes in a service (ours)',
    entries: serviceDeliveries,
  },
  {
    table: 'ReadinessStates',
    heading: 'State',
    name: 'ReadinessStateNames',
    caption: 'How far something is met (ours)',
    entries: readinessStates,
  },
  {
    table: 'ReadinessRules',
    heading: 'Rule',
    name: 'ReadinessRuleNames',
    caption: 'What App. E asks of the rows of one heading',
    entries: [
      { name: 'Know', anchor: 'Be familiar with it: met when no row is No or open.' },
      { name: 'All', anchor: 'Every row is needed: met when each is Yes.' },
      { name: 'At least one', anchor: 'One row is enough: met when any is Yes.' },
    ],
  },
];

const documents: readonly VocabularyList[] = [
  {
    table: 'DocumentKinds',
    heading: 'Kind',
    name: 'DocumentKindNames',
    caption: 'Kinds of document (4.3.3, 5.2, App. C)',
    entries: documentKinds,
  },
  {
    table: 'DocumentNeeds',
    heading: 'Need',
    name: 'DocumentNeedNames',
    caption: 'When a document is needed (Action List 14c)',
    entries: documentNeeds,
  },
  {
    table: 'DocumentStates',
    heading: 'Exists',
    name: 'DocumentStateNames',
    caption: 'Whether a document exists (ours)',
    entries: [...documentStates, { name: 'Not needed', anchor: 'Does not matter here; left out of every percentage.' }],
  },
  {
    table: 'SkillNeeds',
    heading: 'Need',
    name: 'SkillNeedNames',
    caption: 'When a skill has to be there (4.3.4)',
    entries: [
      { name: 'Before first services', anchor: 'New people are first brought to what the planned work asks.' },
      { name: 'Later', anchor: 'Widens what the team can do, or keeps it up to date.' },
    ],
  },
];

/** Lists of words of steps 3 and 4. */
export const listsB: readonly VocabularyList[] = [...analysis, ...services, ...documents];
