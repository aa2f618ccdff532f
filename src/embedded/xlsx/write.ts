import { writeXlsx, type WorkbookProperties as FileProperties } from 'hucre/xlsx';
import type { WorkbookData, WorkbookProperties } from '../workbook-data';
import { finish, type WriteOptions } from './finish';
import { fileNames } from './names';
import { sampleCells } from './samples';
import { fileSheet } from './sheet';
import { cellStyle } from './styles';

export type { WriteOptions };

/**
 * Writes a workbook as an .xlsx file (ECMA-376, transitional) that Excel and LibreOffice open.
 *
 * @throws Error naming the place if a formula calls a custom function, if a table's heading differs from its column's
 * name, or if a value cannot be held by a file
 */
export async function writeWorkbook(data: WorkbookData, options: WriteOptions = {}): Promise<Uint8Array> {
  const styles = data.styles.map(cellStyle);
  const file = await writeXlsx({
    sheets: data.sheets.map((sheet) => fileSheet(sheet, sampleCells(data, sheet, styles))),
    namedRanges: fileNames(data),
    defaultFont: { name: 'Calibri', size: 11, family: 2, scheme: 'minor' },
    activeSheet: data.activeSheet,
    properties: { ...propertiesOf(data.properties), modified: options.savedAt ?? new Date(0) },
  });
  return finish(file, data, options);
}

function propertiesOf({ author, comments, custom, ...same }: WorkbookProperties): FileProperties {
  return { ...same, creator: author, description: comments, ...(custom && { custom: { ...custom } }) };
}
