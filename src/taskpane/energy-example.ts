import facts from '../../assets/examples/energy/example.json';
import actionList from '../../assets/examples/energy/action-list.csv';
import actions from '../../assets/examples/energy/actions.csv';
import analysisSteps from '../../assets/examples/energy/analysis-steps.csv';
import capacityProfile from '../../assets/examples/energy/capacity-profile.csv';
import carriedOver from '../../assets/examples/energy/carried-over.csv';
import commonProblems from '../../assets/examples/energy/common-problems.csv';
import documentConsiderations from '../../assets/examples/energy/document-considerations.csv';
import documents from '../../assets/examples/energy/documents.csv';
import ecosystem from '../../assets/examples/energy/ecosystem.csv';
import futureQuestions from '../../assets/examples/energy/future-questions.csv';
import gaps from '../../assets/examples/energy/gaps.csv';
import goalsReached from '../../assets/examples/energy/goals-reached.csv';
import groupings from '../../assets/examples/energy/groupings.csv';
import holidays from '../../assets/examples/energy/holidays.csv';
import implementation from '../../assets/examples/energy/implementation.csv';
import interviews from '../../assets/examples/energy/interviews.csv';
import issues from '../../assets/examples/energy/issues.csv';
import memberGroups from '../../assets/examples/energy/member-groups.csv';
import metrics from '../../assets/examples/energy/metrics.csv';
import notes from '../../assets/examples/energy/notes.csv';
import objectives from '../../assets/examples/energy/objectives.csv';
import people from '../../assets/examples/energy/people.csv';
import prerequisites from '../../assets/examples/energy/prerequisites.csv';
import questions from '../../assets/examples/energy/questions.csv';
import readiness from '../../assets/examples/energy/readiness.csv';
import readings from '../../assets/examples/energy/readings.csv';
import reportTopics from '../../assets/examples/energy/report-topics.csv';
import researchPlan from '../../assets/examples/energy/research-plan.csv';
import responses from '../../assets/examples/energy/responses.csv';
import reviewComparison from '../../assets/examples/energy/review-comparison.csv';
import reviewQuestions from '../../assets/examples/energy/review-questions.csv';
import reviews from '../../assets/examples/energy/reviews.csv';
import revisited from '../../assets/examples/energy/revisited.csv';
import roadmap from '../../assets/examples/energy/roadmap.csv';
import serviceConsiderations from '../../assets/examples/energy/service-considerations.csv';
import serviceFunctions from '../../assets/examples/energy/service-functions.csv';
import services from '../../assets/examples/energy/services.csv';
import sources from '../../assets/examples/energy/sources.csv';
import stakeholders from '../../assets/examples/energy/stakeholders.csv';
import swot from '../../assets/examples/energy/swot.csv';
import teamStages from '../../assets/examples/energy/team-stages.csv';
import terms from '../../assets/examples/energy/terms.csv';
import trainingConsiderations from '../../assets/examples/energy/training-considerations.csv';
import training from '../../assets/examples/energy/training.csv';
import type { Example } from '../workbook';

/** By the names of the files, which are those of the tables. */
const texts = {
  'action-list': actionList,
  actions,
  'analysis-steps': analysisSteps,
  'capacity-profile': capacityProfile,
  'carried-over': carriedOver,
  'common-problems': commonProblems,
  'document-considerations': documentConsiderations,
  documents,
  ecosystem,
  'future-questions': futureQuestions,
  gaps,
  'goals-reached': goalsReached,
  groupings,
  holidays,
  implementation,
  interviews,
  issues,
  'member-groups': memberGroups,
  metrics,
  notes,
  objectives,
  people,
  prerequisites,
  questions,
  readiness,
  readings,
  'report-topics': reportTopics,
  'research-plan': researchPlan,
  responses,
  'review-comparison': reviewComparison,
  'review-questions': reviewQuestions,
  reviews,
  revisited,
  roadmap,
  'service-considerations': serviceConsiderations,
  'service-functions': serviceFunctions,
  services,
  sources,
  stakeholders,
  swot,
  'team-stages': teamStages,
  terms,
  'training-considerations': trainingConsiderations,
  training,
};

/** The worked example of an energy sector; loaded only when somebody asks for it. */
export const energyExample: Example = {
  ...facts,
  files: Object.entries(texts).map(([name, text]) => ({
    table: '',
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(text),
  })),
};
