import { boxAddress } from './address';
import type { EmbeddedWorkbook } from './workbook';
import { ForeignList, onSheet, type ForeignContent } from './xlsx/reading/foreign';
import type { ReadWorkbook } from './xlsx/read';

/**
 * Puts a file's workbook into a new one, whose custom functions are registered.
 *
 * @returns what the file holds and this workbook does not; formulas that are not calculated here among it
 */
export async function openFile(workbook: EmbeddedWorkbook, file: ReadWorkbook): Promise<readonly ForeignContent[]> {
  const sleeping = new ForeignList();
  for (const { sheet, row, column } of await workbook.restore(file.data, file.recalculate)) {
    const address = boxAddress({ row, column, rowCount: 1, columnCount: 1 });
    sleeping.add('Formula that cannot be calculated here (shows its saved result)', onSheet(sheet), address);
  }
  return [...file.foreign, ...sleeping.all()];
}
