export { createLevelling, levelRoadmap } from './level-roadmap';
export type { LevelledRoadmap, Levelling, LevellingProgress } from './level-roadmap';
export { noLimits } from './limits';
export type { Limits, RowUse } from './limits';
export { scheduleWithin } from './within-limits';
