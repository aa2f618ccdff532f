export { isoFromSerial, serialFromIso } from '../roadmap/serial';
export type { ProjectDetails } from './blueprint';
export { UserError } from './errors';
export type { Project } from './project';
export { makeLive, readProject } from './project';
export { saveCopy } from './saving';
export type { SeedingOptions, SeedingProgress, SeedingReport, SheetOutcome } from './seeding';
export { seedWorkbook } from './seeding';
