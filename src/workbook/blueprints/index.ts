import type { SheetBlueprint } from '../blueprint';
import { actions } from './actions';
import { changes } from './changes';
import { gantt } from './gantt';
import { gapAnalysis } from './gap-analysis';
import { groupings } from './groupings';
import { issues } from './issues';
import { people } from './people';
import { priorities } from './priorities';
import { progress } from './progress';
import { roadmap } from './roadmap';
import { schedule } from './schedule';
import { sensitivitySheet } from './sensitivity';
import { settings } from './settings';
import { start } from './start';
import * as steps from './steps';

/** The sheets that a Waymark workbook can have, in the order of their tabs. */
export const blueprints: readonly SheetBlueprint[] = [
  start,
  settings,
  people,
  steps.prerequisites,
  steps.stakeholders,
  steps.research,
  steps.questions,
  steps.interviewGuide,
  steps.interviews,
  steps.notes,
  gapAnalysis,
  groupings,
  steps.responses,
  steps.swot,
  steps.capacity,
  priorities,
  steps.services,
  steps.serviceFunctions,
  steps.readiness,
  steps.documents,
  steps.training,
  roadmap,
  actions,
  issues,
  schedule,
  gantt,
  steps.implementation,
  steps.ecosystem,
  progress,
  changes,
  sensitivitySheet,
  steps.review,
  steps.metricsSheet,
  steps.finalReport,
  steps.actionListSheet,
  steps.terms,
  steps.lists,
];

/** What every seeding makes. */
export const coreBlueprints = blueprints.filter(({ optional }) => !optional);
