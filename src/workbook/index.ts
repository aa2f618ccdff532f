export { isoFromSerial, serialFromIso } from '../roadmap/serial';
export type { ProjectDetails } from './blueprint';
export { UserError } from './errors';
export type { Project } from './project';
export { makeLive, readProject } from './project';
export type { SheetOutcome } from './outcome';
export { saveCopy } from './saving';
export type { SeedingOptions, SeedingProgress, SeedingReport } from './seeding';
export { seedWorkbook } from './seeding';
