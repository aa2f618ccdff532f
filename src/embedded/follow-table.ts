import { contains, intersection } from './address';
import { cellValue, numberFormatOf, putCell, textOf } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { freeHeading, uniqueHeading } from './headings';
import type { Host } from './host';
import type { Table } from './tables';
import type { RangeBox } from './workbook-data';

/** Keeps headings and column formulas of a table right after cells of it were written. */
export function followTable(host: Host, table: Table, area: RangeBox): void {
  const header = intersection(table.header, area);
  if (header) renameHeadings(host, table, header);
  table.columns.forEach((column, index) => {
    const body = table.columnBody(index);
    if (!contains(area, body)) return;
    const first = sharedFormula(host, table, body);
    // What replaces the only cell of a column is an exception, as in any other of its cells.
    if (first !== null || body.rowCount > 1) column.formula = first;
  });
}

/** The formula of the first cell where all cells of the box hold the same one; null where they do not. */
export function sharedFormula(host: Host, table: Table, body: RangeBox): string | null {
  const sheet = host.engine.sheet(table.sheetId)!;
  const at = (row: number): string | null =>
    host.engine.formula(sheet, host.engine.cell(sheet, row, body.column), row, body.column);
  const first = at(body.row);
  if (first === null) return null;
  for (let r = 1; r < body.rowCount; r++) {
    const formula = at(body.row + r);
    if (formula !== first && (formula === null || formula !== host.moveFormula(first, r, 0))) return null;
  }
  return first;
}

/**
 * Reads headings back from their cells: they are text, never blank, and unique in the table; formulas follow.
 * A formula in a heading becomes its result as soon as there is one.
 */
export function renameHeadings(host: Host, table: Table, header: RangeBox): void {
  const sheet = host.engine.sheet(table.sheetId)!;
  const matrix: CellMatrix = {};
  const renames = new Map<string, string>();
  const first = header.column - table.box.column;
  const names = table.columns.map((column) => column.name);
  const taken = [...names.slice(0, first), ...names.slice(first + header.columnCount)];
  for (let column = header.column; column < header.column + header.columnCount; column++) {
    const index = column - table.box.column;
    const cell = host.engine.cell(sheet, header.row, column);
    const isFormula = Boolean(cell?.f || cell?.si);
    if (isFormula && (cell!.v === undefined || cell!.v === null)) {
      host.headingsToRead.add(table);
      taken.push(names[index]);
      continue;
    }
    const shown = textOf(cellValue(host.engine, sheet, header.row, column), numberFormatOf(host.engine, cell));
    const name = shown === '' ? freeHeading(taken) : uniqueHeading(shown, taken);
    taken.push(name);
    if (cell?.v !== name || isFormula)
      putCell(matrix, header.row, column, { v: name, t: 1, f: null, si: null, p: null });
    if (names[index] === name) continue;
    renames.set(names[index].toLowerCase(), name);
    table.columns[index].name = name;
  }
  if (Object.keys(matrix).length > 0) host.engine.writeCells(table.sheetId, matrix);
  if (renames.size === 0) return;
  host.tables.tell(table);
  host.renameInFormulas(table.name, (reference) => ({
    ...reference,
    columns: reference.columns.map((name) => renames.get(name.toLowerCase()) ?? name),
  }));
}
