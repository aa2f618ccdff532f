export type { SensitivityReport } from './sensitivity';
export { sensitivity, writeSensitivity } from './sensitivity';
