import type { SheetBlueprint } from '../blueprint';
import { gantt } from './gantt';
import { gapAnalysis } from './gap-analysis';
import { groupings } from './groupings';
import { people } from './people';
import { priorities } from './priorities';
import { roadmap } from './roadmap';
import { schedule } from './schedule';
import { settings } from './settings';
import { start } from './start';

/** The sheets of a Waymark workbook, in the order of their tabs. */
export const blueprints: readonly SheetBlueprint[] = [
  start,
  settings,
  people,
  gapAnalysis,
  groupings,
  priorities,
  roadmap,
  schedule,
  gantt,
];
