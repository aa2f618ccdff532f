import { readProject } from '../workbook/read-project';
import type { WorkbookActions } from './workbook-actions';

const later = () => import('../workbook');

/** The workbook layer, loaded when something is first asked of it: what the pane shows at once needs little of it. */
export const workbook: WorkbookActions = {
  readProject,
  seedWorkbook: async (...given) => (await later()).seedWorkbook(...given),
  seedExample: async (...given) => (await later()).seedExample(...given),
  makeLive: async (...given) => (await later()).makeLive(...given),
  saveCopy: async (...given) => (await later()).saveCopy(...given),
  previewImport: async (...given) => (await later()).previewImport(...given),
  carryOutImport: async (...given) => (await later()).carryOutImport(...given),
  exportTable: async (...given) => (await later()).exportTable(...given),
};
