export { isoFromSerial, serialFromIso } from '../roadmap/serial';
export { checkWorkbook } from './checks/check-workbook';
export type { Finding, Severity } from './checks/finding';
export { checkRules } from './checks/rules';
export type { ProjectDetails } from './blueprint';
export type { BuildingChoices, BuildingOptions, BuildingPlan, BuildingReport } from './building';
export {
  buildingInWords,
  carryOutBuilding,
  previewBuilding,
  priorityChoices,
  readBuildingOptions,
  usualChoices,
} from './building';
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
export type { Level, LevellingPlan, LevellingReport, MovedStart, ProposedStart } from './levelling';
export {
  applyLevelling,
  levellingInWords,
  moveInWords,
  previewLevelling,
  proposalInWords,
  setAsideInWords,
  takeProposalsAway,
} from './levelling';
export type {
  AreaReport,
  BaselinePlan,
  BaselineReport,
  BaselineScope,
  Change,
  Comparison,
  MilestoneReport,
  ReportPlan,
  SnapshotEntry,
  WrittenReport,
} from './progress';
export {
  baselineInWords,
  changeInWords,
  compareWithSnapshot,
  deleteSnapshot,
  keepSnapshot,
  listSnapshots,
  percentWords,
  previewBaseline,
  previewReport,
  reportInText,
  reportWords,
  setBaseline,
  writeChanges,
  writeProgressReport,
} from './progress';
export { makeLive } from './project';
export type { Project } from './read-project';
export { readProject } from './read-project';
export type { SheetOutcome } from './outcome';
export { saveCopy } from './saving';
export type { SeedingOptions, SeedingProgress, SeedingReport } from './seeding';
export { seedWorkbook } from './seeding';
export type { SensitivityReport } from './sensitivity';
export { sensitivity, writeSensitivity } from './sensitivity';
export type { DrawingWish, DrawnRoadmap, PictureFile } from './drawing/picture';
export { drawRoadmapPages, putPictures } from './drawing/picture';
export type { PlanReport } from './drawing/plan-on-a-page';
export { makePlanOnAPage } from './drawing/plan-on-a-page';
export type { ChartReport } from './drawing/chart';
export { makeChart } from './drawing/chart';
export type { GanttFit } from './drawing/gantt-mode';
export { fitGantt } from './drawing/gantt-mode';
export type { ShareReport } from './drawing/gantt-share';
export { makeGanttShare } from './drawing/gantt-share';
export type { SheetGroup } from './sheet-offers';
export { chosenSheets, sheetGroups } from './sheet-offers';
export type { TakingUpPlan, TakingUpReport, WaitingGroup } from './taking-up';
export { carryOutTakingUp, limitInWords, limitsChoice, previewTakingUp } from './taking-up';
export type { TableView, ViewReport, WideTable } from './views';
export { showView, wideTables } from './views';
export { makeCapacityCharts } from './drawing/capacity-chart';
