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

/** The sheets that a Waymark workbook can have, in the order of their tabs. */
export const blueprints: readonly SheetBlueprint[] = [
  start,
  settings,
  people,
  gapAnalysis,
  groupings,
  priorities,
  roadmap,
  actions,
  issues,
  schedule,
  gantt,
  progress,
  changes,
  sensitivitySheet,
];

/** What every seeding makes. */
export const coreBlueprints = blueprints.filter(({ optional }) => !optional);
