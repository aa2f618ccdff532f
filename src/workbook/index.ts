export { isoFromSerial, serialFromIso } from '../roadmap/serial';
export { checkWorkbook } from './checks/check-workbook';
export type { Finding, Severity } from './checks/finding';
export { checkRules } from './checks/rules';
export type { ProjectDetails } from './blueprint';
export { UserError } from './errors';
export type { Example, ExampleReport } from './example';
export { seedExample } from './example';
export type {
  DecimalSign,
  Delimiter,
  ExportedTable,
  ExportEncoding,
  ExportOptions,
  ImportFile,
  ImportOptions,
  ImportPlan,
  ImportProblem,
  ImportReport,
  TableReport,
} from './exchange';
export {
  carryOutImport,
  checkFiles,
  exportEncodings,
  exportTable,
  importTables,
  knownTables,
  planInWords,
  previewImport,
  problemInWords,
  shownKey,
  shownValue,
  tableInWords,
} from './exchange';
export type { Project } from './project';
export { makeLive, readProject } from './project';
export type { SheetOutcome } from './outcome';
export { saveCopy } from './saving';
export type { SeedingOptions, SeedingProgress, SeedingReport } from './seeding';
export { seedWorkbook } from './seeding';
