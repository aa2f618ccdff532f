import { contains } from '../address';
import { forCells, putCell } from '../engine/cells';
import type { CellMatrix } from '../engine/engine';
import { patchStyles, type StylePatch } from '../engine/styles';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { isHostObject } from '../object-type';
import { onGrid, writeRange } from '../write';
import { RangeRef, readFormula, readValue } from './range';
import { addressBox } from './range-address';

const noStyle: StylePatch = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  ol: null,
  bg: null,
  bd: null,
  cl: null,
  va: null,
  tr: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
  n: null,
};

/** Empties cells, their formats, or both; a table's headings stay headings. */
export function clearRange(host: Host, self: RangeRef, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(String(what))) {
    throw invalidArgument(`'${String(what)}' cannot be cleared.`);
  }
  const { sheetId } = self;
  const box = onGrid(host, sheetId, self.box);
  const inBox = (item: { row: number; column: number }): boolean =>
    contains(box, { ...item, rowCount: 1, columnCount: 1 });
  const extras = host.sheets.of(sheetId);
  if (what === 'All' || what === 'Contents') {
    const matrix: CellMatrix = {};
    host.engine
      .sheet(sheetId)!
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!inBox({ row, column }) || (!cell?.f && !cell?.si && (cell?.v === undefined || cell.v === null))) return;
        putCell(matrix, row, column, { v: null, t: null, f: null, si: null, p: null });
      });
    if (Object.keys(matrix).length > 0) host.engine.writeCells(sheetId, matrix);
    host.followTables(sheetId, box);
    host.events.changed(sheetId, box);
  }
  if (what === 'All' || what === 'Formats') {
    patchStyles(host.engine, sheetId, box, noStyle);
    host.styled(sheetId);
  }
  if (what === 'All') {
    extras.validations = extras.validations.filter((item) => !contains(box, item.box));
    extras.conditionalFormats = extras.conditionalFormats.filter((item) => !contains(box, item.box));
    host.redraw(sheetId);
  }
  if (what !== 'Contents' && what !== 'Formats') extras.hyperlinks = extras.hyperlinks.filter((item) => !inBox(item));
}

/** Copies values, formulas, formats or all of them; a larger target is filled by repeating the source. */
export function copyRange(
  host: Host,
  self: RangeRef,
  source: unknown,
  copyType: unknown,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const type = copyType ?? 'All';
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(String(type)))
    throw invalidArgument(`'${String(type)}' cannot be copied.`);
  const from = typeof source === 'string' ? refOf(addressBox(source, host, self.sheetId)) : sourceRange(source);
  const size = transpose
    ? { rowCount: from.box.columnCount, columnCount: from.box.rowCount }
    : { rowCount: from.box.rowCount, columnCount: from.box.columnCount };
  const repeats = self.box.rowCount % size.rowCount === 0 && self.box.columnCount % size.columnCount === 0;
  const box = { ...self.box, ...(repeats ? {} : size) };
  const sheet = host.engine.sheet(from.sheetId)!;
  const place = (r: number, c: number): { row: number; column: number } => {
    const [down, right] = [r % size.rowCount, c % size.columnCount];
    return { row: from.box.row + (transpose ? right : down), column: from.box.column + (transpose ? down : right) };
  };
  const values: unknown[][] = Array.from({ length: box.rowCount }, () =>
    new Array<unknown>(box.columnCount).fill(null),
  );
  forCells(box, (row, column, r, c) => {
    const at = place(r, c);
    const formula = type === 'Values' ? null : readFormula(host, from.sheetId, at.row, at.column);
    const value = readValue(host, from.sheetId, at.row, at.column);
    const plain = value === null ? '' : typeof value === 'object' ? value.error : value;
    const moved = formula && host.moveFormula(formula, row - at.row, column - at.column);
    const entry = moved ?? (typeof plain === 'string' && plain !== '' ? `'${plain}` : plain);
    values[r][c] = entry === '' && skipBlanks ? null : entry;
  });
  if (type === 'All' || type === 'Formats') {
    const styles = new Map<string, StylePatch>();
    forCells(box, (row, column, r, c) => {
      const at = place(r, c);
      const style = host.engine.styleOf(host.engine.cell(sheet, at.row, at.column)) ?? {};
      const key = JSON.stringify(style);
      if (!styles.has(key)) styles.set(key, { ...noStyle, ...style });
      patchStyles(host.engine, self.sheetId, { row, column, rowCount: 1, columnCount: 1 }, styles.get(key)!);
    });
    host.styled(self.sheetId);
  }
  if (type !== 'Formats') writeRange(host, self.sheetId, box, values);
}

const refOf = (place: { sheetId: string; box: RangeRef['box'] }): RangeRef => new RangeRef(place.sheetId, place.box);

function sourceRange(source: unknown): RangeRef {
  if (isHostObject(source) && source.self instanceof RangeRef) return source.self;
  throw invalidArgument('A range or an address is expected.');
}
