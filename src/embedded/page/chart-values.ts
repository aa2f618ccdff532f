import { chartKinds } from '../chart-kinds';
import { sourceOf } from '../chart-source';
import { nameOf } from '../charts';
import type { ChartData } from '../drawing-data';
import { numberFormatOf, textOf } from '../engine/cells';
import type { Host } from '../host';
import { readValue } from '../objects/range';
import type { CellError, CellValue } from '../workbook-data';

/** A cell as a chart draws it. */
export interface DrawnCell {
  readonly value: CellValue | CellError;
  /** As the cell shows it. */
  readonly text: string;
}

/** What a series shows now. */
export interface SeriesValues {
  readonly name: string;
  readonly values: readonly DrawnCell[];
  readonly categories: readonly DrawnCell[];
  readonly valueFormat: string;
  readonly categoryFormat: string;
}

const nothing = { value: null, text: '' };

/** Cells of a reference; those in hidden rows and columns are left out unless they are drawn too. */
function cellsOf(host: Host, formula: string | undefined, showHidden: boolean): { cells: DrawnCell[]; format: string } {
  const source = sourceOf(formula);
  const sheet = source && host.sheets.find(source.sheet);
  if (!source || !sheet) return { cells: [], format: 'General' };
  const { row, column, rowCount, columnCount } = source.box;
  const cells: DrawnCell[] = [];
  let format = 'General';
  for (let r = row; r < row + rowCount; r++) {
    if (!showHidden && sheet.getRowManager().getRow(r)?.hd === 1) continue;
    for (let c = column; c < column + columnCount; c++) {
      if (!showHidden && sheet.getColumnManager().getColumn(c)?.hd === 1) continue;
      const value = readValue(host, sheet.getSheetId(), r, c);
      const pattern = numberFormatOf(host.engine, host.engine.cell(sheet, r, c));
      if (cells.every((known) => known.value === null)) format = pattern;
      cells.push(value === null ? nothing : { value, text: textOf(value, pattern) });
    }
  }
  return { cells, format };
}

/** What all series of a chart show now. */
export function valuesOf(host: Host, { series, showHidden }: ChartData): SeriesValues[] {
  return series.map((item, index) => {
    const values = cellsOf(host, item.values, Boolean(showHidden));
    const categories = cellsOf(host, item.categories, Boolean(showHidden));
    const isNumbered = categories.cells.length === 0 || chartKinds[item.type].family === 'scatter';
    return {
      name: nameOf(host, item.name, index),
      values: values.cells,
      categories:
        categories.cells.length > 0 || !isNumbered
          ? categories.cells
          : values.cells.map((_, at) => ({ value: at + 1, text: String(at + 1) })),
      valueFormat: values.format,
      categoryFormat: categories.format,
    };
  });
}
