import { contains } from './address';
import { moveReferences } from './engine/a1-references';
import { putCell } from './engine/cells';
import { followShift as followShiftInCharts } from './follow-charts';
import type { CellMatrix } from './engine/engine';
import type { Host } from './host';
import { shifted, type Shift } from './shift';
import type { ConditionalFormat, SheetExtras, Validation } from './sheets';
import type { Table } from './tables';
import type { CellError, RangeBox } from './workbook-data';
import { freeHeading } from './headings';

const cellAt = (row: number, column: number): RangeBox => ({ row, column, rowCount: 1, columnCount: 1 });

/** Rows or columns of a sheet that came or went, and what follows from it. */
export class ShiftFollower {
  private readonly sheetName: string;

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly shift: Shift,
  ) {
    this.sheetName = host.sheets.name(sheetId);
  }

  /** A formula of a sheet with its references by address moved. */
  formula(text: string, ownSheetId: string): string {
    const own = ownSheetId === this.sheetId ? this.sheetName : this.host.sheets.name(ownSheetId);
    return moveReferences(text, own, this.sheetName, (box) => shifted(box, this.shift));
  }

  /** A formula that is written for the first cell of one box, for the first cell of what becomes of the box. */
  private anchored(text: string, ownSheetId: string, before: RangeBox, after: { row: number; column: number }): string {
    if (ownSheetId !== this.sheetId) return this.formula(text, ownSheetId);
    const rows = this.shift.axis === 'rows';
    const [first, count] = rows ? [before.row, before.rowCount] : [before.column, before.columnCount];
    const end = this.shift.at + this.shift.count;
    const isGone = this.shift.kind === 'remove' && first >= this.shift.at && first < end;
    // The first cell that stays: what its formula says is right after the shift.
    const skip = isGone ? end - first : 0;
    if (skip >= count) return text;
    const from = { row: before.row + (rows ? skip : 0), column: before.column + (rows ? 0 : skip) };
    const to = shifted(cellAt(from.row, from.column), this.shift);
    if (!to) return text;
    const there = this.host.moveFormula(text, from.row - before.row, from.column - before.column);
    return this.host.moveFormula(this.formula(there, ownSheetId), after.row - to.row, after.column - to.column);
  }

  /** Moves all that lies beside the cells: tables, names, rules, links, print areas, outlines, panes. */
  follow(): void {
    const { host, sheetId, shift } = this;
    host.references.shift(sheetId, shift);
    this.followRules();
    const extras = host.sheets.of(sheetId);
    const move = <T extends { readonly row: number; readonly column: number }>(item: T): T[] => {
      const box = shifted(cellAt(item.row, item.column), shift);
      return box ? [{ ...item, row: box.row, column: box.column }] : [];
    };
    extras.hyperlinks = extras.hyperlinks.flatMap(move);
    extras.notes = extras.notes.flatMap(move);
    if (!shift.lane) this.followWhole(extras);
    followShiftInCharts(host, sheetId, shift);
    this.followTables();
    for (const name of host.names.all()) {
      const formula = this.formula(name.formula, name.sheetId ?? '');
      if (formula !== name.formula) host.names.put({ ...name, formula });
    }
  }

  private followRules(): void {
    const { host } = this;
    for (const sheet of host.sheets.all()) {
      const id = sheet.getSheetId();
      const extras = host.sheets.of(id);
      const before = JSON.stringify([extras.validations, extras.conditionalFormats]);
      extras.validations = this.followItems(id, extras.validations, (item, move) => ({
        ...item,
        formula1: move(item.formula1),
        ...(item.formula2 === undefined ? {} : { formula2: move(item.formula2) }),
      }));
      extras.conditionalFormats = this.followItems(id, extras.conditionalFormats, (item, move) => {
        const { rule } = item;
        if (rule.type === 'dataBar') return item;
        return {
          ...item,
          rule:
            rule.type === 'custom'
              ? { ...rule, formula: move(rule.formula) }
              : {
                  ...rule,
                  formula1: move(rule.formula1),
                  ...(rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) }),
                },
        };
      });
      if (JSON.stringify([extras.validations, extras.conditionalFormats]) !== before) host.redraw(id);
    }
  }

  private followItems<T extends Validation | ConditionalFormat>(
    id: string,
    items: readonly T[],
    rewrite: (item: T, move: <V extends string | number>(formula: V) => V) => T,
  ): T[] {
    return items.flatMap((item) => {
      const box = id === this.sheetId ? this.boxOfRule(item.box) : item.box;
      if (!box) return [];
      const move = <V extends string | number>(formula: V): V =>
        typeof formula === 'string' && formula.startsWith('=')
          ? (this.anchored(formula, id, item.box, box) as V)
          : formula;
      const after = rewrite(item, move);
      after.box = box;
      // The same object where nothing in it changed: what is drawn is kept by object.
      return [JSON.stringify(after) === JSON.stringify(item) ? item : after];
    });
  }

  /** A rule over rows of a table takes a row that is inserted above the first of them, as the table does. */
  private boxOfRule(box: RangeBox): RangeBox | null {
    const { shift } = this;
    const moved = shifted(box, shift);
    if (!moved || shift.kind !== 'insert' || shift.axis !== 'rows' || shift.at !== box.row) return moved;
    const table = this.host.tables.all(this.sheetId).find((known) => contains(known.body, box));
    return table?.body.row === shift.at && moved.row !== box.row
      ? { ...box, rowCount: box.rowCount + shift.count }
      : moved;
  }

  private followWhole(extras: SheetExtras): void {
    const { host, sheetId, shift } = this;
    const rows = shift.axis === 'rows';
    const levels = rows ? extras.rowLevels : extras.columnLevels;
    const movedLevels = new Map<number, number>();
    for (const [index, level] of levels) {
      const box = shifted(cellAt(index, index), shift);
      if (box) movedLevels.set(rows ? box.row : box.column, level);
    }
    if (rows) extras.rowLevels = movedLevels;
    else extras.columnLevels = movedLevels;
    const layout = extras.pageLayout;
    if (layout.printArea) layout.printArea = shifted(layout.printArea, shift) ?? undefined;
    const titles = rows ? layout.titleRows : layout.titleColumns;
    if (titles) {
      const count = titles.last - titles.first + 1;
      const box = shifted(
        rows
          ? { row: titles.first, rowCount: count, column: 0, columnCount: 1 }
          : { row: 0, rowCount: 1, column: titles.first, columnCount: count },
        shift,
      );
      const first = box && (rows ? box.row : box.column);
      const moved = box && { first: first!, last: first! + (rows ? box.rowCount : box.columnCount) - 1 };
      if (rows) layout.titleRows = moved ?? undefined;
      else layout.titleColumns = moved ?? undefined;
    }
    const sheet = host.engine.sheet(sheetId)!;
    const { xSplit, ySplit } = sheet.getFreeze();
    const split = rows ? ySplit : xSplit;
    if (split > 0 && shift.at < split) {
      const box = shifted(
        rows
          ? { row: 0, rowCount: split, column: 0, columnCount: 1 }
          : { row: 0, rowCount: 1, column: 0, columnCount: split },
        shift,
      );
      const grown = shift.kind === 'insert' ? split + shift.count : box ? (rows ? box.rowCount : box.columnCount) : 0;
      const [y, x] = rows ? [grown, xSplit] : [ySplit, grown];
      host.engine.run('sheet.mutation.set-frozen', {
        subUnitId: sheetId,
        startRow: y > 0 ? y : -1,
        startColumn: x > 0 ? x : -1,
        ySplit: y,
        xSplit: x,
      });
    }
    const merges = sheet.getMergeData();
    if (merges.length > 0) sheet.setMergeData(merges.flatMap((merge) => this.merge(merge)));
  }

  private merge<R extends { startRow: number; endRow: number; startColumn: number; endColumn: number }>(range: R): R[] {
    const { startRow, endRow, startColumn, endColumn } = range;
    const before = {
      row: startRow,
      rowCount: endRow - startRow + 1,
      column: startColumn,
      columnCount: endColumn - startColumn + 1,
    };
    const box = shifted(before, this.shift);
    return box && box.rowCount * box.columnCount > 1
      ? [
          {
            ...range,
            startRow: box.row,
            endRow: box.row + box.rowCount - 1,
            startColumn: box.column,
            endColumn: box.column + box.columnCount - 1,
          },
        ]
      : [];
  }

  private followTables(): void {
    const { host, sheetId, shift } = this;
    for (const table of [...host.tables.all()]) {
      if (table.sheetId !== sheetId) {
        for (const column of table.columns) {
          if (column.formula) column.formula = this.formula(column.formula, table.sheetId);
        }
        continue;
      }
      const before = table.box;
      const box = shifted(before, shift);
      if (!box) {
        host.tables.remove(table);
        breakReferences(host, table.name);
        continue;
      }
      const { body } = table;
      table.columns.forEach((column, index) => {
        const place = body.column + index;
        const to = shift.axis === 'columns' ? shifted(cellAt(body.row, place), shift)?.column : place;
        if (column.formula && to !== undefined)
          column.formula = this.anchored(column.formula, sheetId, table.columnBody(index), {
            row: box.row + 1,
            column: to,
          });
      });
      table.box = box;
      if (shift.axis === 'columns' && box.columnCount !== before.columnCount)
        changeColumns(host, table, before.column, shift);
      host.tables.tell(table);
    }
  }
}

function changeColumns(host: Host, table: Table, firstColumn: number, shift: Shift): void {
  const at = Math.max(0, shift.at - firstColumn);
  if (shift.kind === 'remove') {
    const from = Math.max(shift.at, firstColumn);
    const gone = table.columns.splice(at, shift.at + shift.count - from);
    for (const column of gone) table.filters.delete(column.id);
    breakReferences(
      host,
      table.name,
      gone.map((column) => column.name),
    );
    return;
  }
  addColumns(host, table, at, shift.count);
}

/** Gives a table whose box has grown its new columns, with headings of their own. */
export function addColumns(host: Host, table: Table, at: number, count: number): void {
  const header: CellMatrix = {};
  for (let added = 0; added < count; added++) {
    const column = table.newColumn(freeHeading(table.columns.map((known) => known.name)));
    table.columns.splice(at + added, 0, column);
    putCell(header, table.box.row, table.box.column + at + added, { v: column.name, t: 1 });
  }
  host.engine.writeCells(table.sheetId, header);
}

/** What names a table or columns of it that are gone becomes an error, as in Excel. */
export function breakReferences(host: Host, tableName: string, columns?: readonly string[]): void {
  const error: CellError['error'] = '#REF!';
  const gone = columns && new Set(columns.map((name) => name.toLowerCase()));
  host.renameInFormulas(tableName, (reference) =>
    !gone || reference.columns.some((name) => gone.has(name.toLowerCase())) ? error : reference,
  );
}
