import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellMatrix, Engine, SpillRange } from './engine';

/** Ranges of spilled formulas, by the row and column of their first cell. */
export type SpillRanges = Record<number, Record<number, SpillRange>>;

/** Gives a sheet the ranges and values of spilled formulas that are not calculated again. */
export function putSpills(engine: Engine, sheetId: string, ranges: SpillRanges, cells: CellMatrix): void {
  if (Object.keys(ranges).length === 0) return;
  const formulas = engine.injector.get(FormulaDataModel);
  const [allRanges, allCells] = [formulas.getArrayFormulaRange(), formulas.getArrayFormulaCellData()];
  const ofUnit = (allRanges[engine.unitId] ??= {});
  if (ofUnit) ofUnit[sheetId] = ranges as never;
  const cellsOfUnit = (allCells[engine.unitId] ??= {});
  if (cellsOfUnit) cellsOfUnit[sheetId] = cells;
}
