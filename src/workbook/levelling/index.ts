export type { Level, LevellingJob, LevellingRun } from './job';
export { levelling, levelInSlices, stopped } from './job';
export type { LevellingReport } from './level-roadmap';
export { applyLevelling, previewLevelling, takeProposalsAway } from './level-roadmap';
export type { LevellingPlan, MovedStart, ProposedStart } from './plan';
export { levellingInWords, moveInWords, proposalInWords, setAsideInWords } from './plan';
