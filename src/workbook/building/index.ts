export type { BuildingChoices, BuildingPlan } from '../../roadmap/building/building';
export type { BuildingOptions } from '../../roadmap/building/choosing';
export { priorityChoices, usualChoices } from '../../roadmap/building/choosing';
export type { BuildingReport } from './building';
export { buildingInWords, carryOutBuilding, previewBuilding, readBuildingOptions } from './building';
