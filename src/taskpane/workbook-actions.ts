import type * as workbook from '../workbook';

/** What the pane asks of the workbook layer. */
export type WorkbookActions = Pick<
  typeof workbook,
  | 'readProject'
  | 'seedWorkbook'
  | 'seedExample'
  | 'makeLive'
  | 'saveCopy'
  | 'previewImport'
  | 'carryOutImport'
  | 'exportTable'
>;
