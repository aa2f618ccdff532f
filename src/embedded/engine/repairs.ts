import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, DependencyManagerService } from '@univerjs/engine-formula';

/**
 * The engine forgets the sheet of a cell that INDEX takes from a table of another sheet: the reference knows its sheet
 * by ID and has no sheet name, and looking the empty name up clears the ID. So only a name that is there is looked up.
 */
const byName = BaseReferenceObject.prototype.setForcedSheetId;
BaseReferenceObject.prototype.setForcedSheetId = function (sheetIds): void {
  if (this.getForcedSheetName()) byName.call(this, sheetIds);
};

/**
 * The engine remembers comparisons of a column with one value in an index that holds 0 and "" under one key and the
 * text 7 with the number 7, so that the second formula that asks for `A1:A4=""` counts zeros too. It is left unused.
 */
Object.assign(CELL_INVERTED_INDEX_CACHE, {
  canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  set: () => undefined,
  setContinueBuildingCache: () => undefined,
});

/** Members of the dependency manager that are private to Univer 0.25.1. */
interface Dependencies {
  readonly _formulaData: Map<
    string,
    Map<string, { forValue(visit: (row: number, column: number, id: number) => void): void }>
  >;
  _removeDependencyRTreeCache(treeId: number): void;
}

/**
 * When a sheet's formulas are forgotten, what they said of other sheets stayed behind, and every later calculation
 * complained on the console that it knows no such formula.
 */
const forgetSheet = DependencyManagerService.prototype.clearFormulaDependency;
DependencyManagerService.prototype.clearFormulaDependency = function (unitId: string, sheetId?: string): void {
  const { _formulaData } = this as unknown as Dependencies;
  for (const [id, formulas] of _formulaData.get(unitId) ?? []) {
    if (sheetId !== undefined && id !== sheetId) continue;
    formulas.forValue((_, __, treeId) => (this as unknown as Dependencies)._removeDependencyRTreeCache(treeId));
  }
  forgetSheet.call(this, unitId, sheetId);
};
