import type { ICellData, Nullable } from '@univerjs/core';
import type { CellData } from './workbook-data';

/**
 * A formula from a file that the engine cannot calculate: its cell shows the saved result, as Excel shows it until
 * something makes it calculate. It is kept with the cell, and counts for as long as the saved result stands there.
 * Beside a formula that is calculated only its size is kept: the engine does not tell an array of one cell.
 */
interface Kept {
  readonly formula: string;
  readonly value: ICellData['v'];
  readonly spill: CellData['spill'];
}

const key = 'keptFormula';

export const keptWith = (formula: string, value: ICellData['v'], spill: CellData['spill']): ICellData['custom'] => ({
  [key]: { formula, value, spill } satisfies Kept,
});

/** The formula that a cell keeps without calculating it. */
export function keptFormula(cell: Nullable<ICellData>): string | null {
  const kept = cell?.custom?.[key] as Kept | undefined;
  return kept && !cell!.f && !cell!.si && (cell!.v ?? null) === (kept.value ?? null) ? kept.formula : null;
}

/** The size that the file gave to the cell's formula, where the cell still holds it. */
export function keptSpill(cell: Nullable<ICellData>, formula: string): CellData['spill'] {
  const kept = cell?.custom?.[key] as Kept | undefined;
  return kept?.formula === formula ? kept.spill : undefined;
}
