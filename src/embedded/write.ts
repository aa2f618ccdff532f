import { boundingBox, contains, intersection } from './address';
import { contentFor, forCells, numberFormatOf, putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { patchStyles } from './engine/styles';
import { invalidArgument } from './errors';
import type { Host } from './host';
import type { Table } from './tables';
import type { RangeBox } from './workbook-data';

/** A single value for the whole range, or a matrix of exactly its size (Microsoft: 'Set and get range values, text, or formulas'). */
export function asMatrix(box: RangeBox, value: unknown): (r: number, c: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) throw invalidArgument('null is only a value inside a matrix.');
    return () => value;
  }
  const fits =
    value.length === box.rowCount &&
    value.every((row: unknown) => Array.isArray(row) && row.length === box.columnCount);
  if (!fits) {
    throw invalidArgument(`The matrix does not have the range's size, ${box.rowCount} × ${box.columnCount}.`);
  }
  return (r, c) => (value as unknown[][])[r][c];
}

/** Writes values or formulas: typed text is converted, tables grow and keep their headings and column formulas. */
export function writeRange(host: Host, sheetId: string, box: RangeBox, value: unknown): void {
  const sheet = host.engine.sheet(sheetId)!;
  const read = asMatrix(box, value);
  const area = Array.isArray(value) ? box : onGrid(host, sheetId, box);
  growTables(host, sheetId, area, read);
  const matrix: CellMatrix = {};
  const formats = new Map<string, RangeBox[]>();
  let formulas: Map<string, string> | null = null;
  forCells(area, (row, column, r, c) => {
    const entry = read(r, c);
    if (entry === null || entry === undefined) return;
    const format = numberFormatOf(host.engine, host.engine.cell(sheet, row, column));
    const content = contentFor(entry, format, (formula) => {
      const own = host.tables.at(sheetId, row, column)?.name ?? '';
      formulas ??= new Map();
      const key = `${own}\n${formula}`;
      const known = formulas.get(key);
      if (known !== undefined) return known;
      const text = host.engineFormula(formula, sheetId, row, column);
      formulas.set(key, text);
      return text;
    });
    if (!content) return;
    putCell(matrix, row, column, content.cell);
    if (content.numberFormat) {
      const cells = formats.get(content.numberFormat) ?? [];
      cells.push({ row, column, rowCount: 1, columnCount: 1 });
      formats.set(content.numberFormat, cells);
    }
  });
  host.engine.ensureCell(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  if (Object.keys(matrix).length > 0) host.engine.writeCells(sheetId, matrix);
  for (const [pattern, cells] of formats)
    cells.forEach((cell) => patchStyles(host.engine, sheetId, cell, { n: { pattern } }));
  if (formats.size > 0) host.styled(sheetId);
  for (const table of host.tables.touching(sheetId, area)) followTable(host, table, area);
  host.events.changed(sheetId, area);
}

/** Part of a box that the grid has: for whole columns and rows. */
export function onGrid(host: Host, sheetId: string, box: RangeBox): RangeBox {
  const sheet = host.engine.sheet(sheetId)!;
  const grid = { row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  if (box.rowCount * box.columnCount <= 1_000_000) return box;
  return intersection(box, grid) ?? { ...box, rowCount: 1, columnCount: 1 };
}

/** Keeps headings and column formulas of a table right after cells of it were written. */
export function followTable(host: Host, table: Table, area: RangeBox): void {
  const sheet = host.engine.sheet(table.sheetId)!;
  const header = intersection(table.header, area);
  if (header) renameHeadings(host, table, header);
  for (let index = 0; index < table.columns.length; index++) {
    const body = table.columnBody(index);
    if (!contains(area, body)) continue;
    const first = host.engine.cell(sheet, body.row, body.column)?.f ?? null;
    const same =
      first !== null &&
      Array.from(
        { length: body.rowCount },
        (_, r) => host.engine.cell(sheet, body.row + r, body.column)?.f ?? null,
      ).every((formula, r) => formula === first || (formula !== null && formula === host.moveFormula(first, r, 0)));
    table.columns[index].formula = same ? first : null;
  }
}

/** Reads headings back from their cells: they are text, never blank, and unique in the table. */
export function renameHeadings(host: Host, table: Table, header: RangeBox): void {
  const sheet = host.engine.sheet(table.sheetId)!;
  const matrix: CellMatrix = {};
  const renames = new Map<string, string>();
  for (let column = header.column; column < header.column + header.columnCount; column++) {
    const index = column - table.box.column;
    const cell = host.engine.cell(sheet, header.row, column);
    const wanted = cell?.v === undefined || cell.v === null || cell.v === '' ? `Column${index + 1}` : String(cell.v);
    const name = uniqueHeading(
      wanted,
      table.columns.filter((_, other) => other !== index).map((known) => known.name),
    );
    if (cell?.v !== name || cell?.f) putCell(matrix, header.row, column, { v: name, t: 1, f: null, si: null, p: null });
    if (table.columns[index].name !== name) renames.set(table.columns[index].name, name);
    table.columns[index].name = name;
  }
  if (Object.keys(matrix).length > 0) host.engine.writeCells(table.sheetId, matrix);
  if (renames.size === 0) return;
  host.tables.tell(table);
  host.renameInFormulas((reference) =>
    reference.table.toLowerCase() === table.name.toLowerCase()
      ? { ...reference, columns: reference.columns.map((name) => renames.get(name) ?? name) }
      : reference,
  );
}

/** A heading that no other column has: Excel appends 2, 3, …. */
export function uniqueHeading(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** Rows written straight below a table become rows of it (Microsoft Support: 'Resize a table by adding or removing rows and columns'). */
function growTables(host: Host, sheetId: string, area: RangeBox, read: (r: number, c: number) => unknown): void {
  const filled = (): boolean => {
    for (let c = 0; c < area.columnCount; c++) {
      const entry = read(0, c);
      if (entry !== null && entry !== undefined && entry !== '') return true;
    }
    return false;
  };
  for (const table of host.tables.all(sheetId)) {
    const below = { ...table.box, row: table.box.row + table.box.rowCount, rowCount: area.rowCount };
    if (area.row !== below.row || !contains(below, area) || !filled() || !isEmpty(host, sheetId, below)) continue;
    growTable(host, table, area.rowCount);
  }
}

export function isEmpty(host: Host, sheetId: string, box: RangeBox): boolean {
  const sheet = host.engine.sheet(sheetId)!;
  let empty = host.tables.touching(sheetId, box).length === 0;
  forCells(box, (row, column) => {
    const cell = host.engine.cell(sheet, row, column);
    if (cell?.f || (cell?.v !== undefined && cell.v !== null && cell.v !== '')) empty = false;
  });
  return empty;
}

/** Lengthens a table by rows that lie below it, and gives them its formulas, formats, validations. */
export function growTable(host: Host, table: Table, rows: number): void {
  const before = table.body;
  table.box = { ...table.box, rowCount: table.box.rowCount + rows };
  host.tables.tell(table);
  fillRows(
    host,
    table,
    { ...before, row: before.row + before.rowCount, rowCount: rows },
    before.row + before.rowCount - 1,
  );
  const extras = host.sheets.of(table.sheetId);
  for (const item of [...extras.validations, ...extras.conditionalFormats]) {
    const end = item.box.row + item.box.rowCount;
    if (
      end === before.row + before.rowCount &&
      contains({ ...before, row: before.row - 1, rowCount: before.rowCount + 1 }, item.box)
    ) {
      item.box = boundingBox(item.box, { ...item.box, rowCount: item.box.rowCount + rows });
    }
  }
  host.redraw(table.sheetId);
}

/** Fills new rows of a table with its column formulas and the styles of the row `pattern`. */
export function fillRows(host: Host, table: Table, rows: RangeBox, pattern: number): void {
  const sheet = host.engine.sheet(table.sheetId)!;
  host.engine.ensureCell(sheet, rows.row + rows.rowCount - 1, rows.column);
  const cells = sheet.getCellMatrix();
  const matrix: CellMatrix = {};
  table.columns.forEach((column, index) => {
    const at = table.box.column + index;
    const style = cells.getValue(pattern, at)?.s;
    for (let row = rows.row; row < rows.row + rows.rowCount; row++) {
      if (style && pattern > table.box.row) {
        const cell = cells.getValue(row, at);
        if (cell) cell.s = style;
        else cells.setValue(row, at, { s: style });
      }
      if (column.formula) {
        putCell(matrix, row, at, {
          f: host.moveFormula(column.formula, row - table.body.row, 0),
          v: null,
          si: null,
          t: null,
          p: null,
        });
      }
    }
  });
  if (Object.keys(matrix).length > 0) host.engine.writeCells(table.sheetId, matrix);
  host.styled(table.sheetId);
}
