import { BaseReferenceObject } from '@univerjs/engine-formula';

/**
 * The engine forgets the sheet of a cell that INDEX takes from a table of another sheet: the reference knows its sheet
 * by ID and has no sheet name, and looking the empty name up clears the ID. So only a name that is there is looked up.
 */
const byName = BaseReferenceObject.prototype.setForcedSheetId;
BaseReferenceObject.prototype.setForcedSheetId = function (sheetIds): void {
  if (this.getForcedSheetName()) byName.call(this, sheetIds);
};
