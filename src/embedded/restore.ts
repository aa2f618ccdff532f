import type { Worksheet } from '@univerjs/core';
import { restoreDrawings } from './drawings';
import { engineStyle } from './engine/cell-styles';
import type { Host } from './host';
import { boxOfAll, partOfFormat, relativeTo } from './relative-rules';
import { CellRestorer, engineForm, type AsleepFormula } from './restore-cells';
import type { SheetData, TableData, WorkbookData } from './workbook-data';

/** The numbers of custom XML parts that this program made. */
const ownPart = /^\{(\d{8})-0000-4000-8000-0{12}\}$/;

interface Restored {
  /** Id of the sheet that is to be in front. */
  readonly front: string;
  readonly asleep: readonly AsleepFormula[];
}

/** Puts the data of a workbook into a new one that holds nothing yet. */
class Restorer {
  private readonly ids = new Map<string, string>();
  private readonly styles: readonly (string | undefined)[];
  private readonly cells: CellRestorer;

  constructor(
    private readonly host: Host,
    private readonly data: WorkbookData,
    recalculate: boolean,
  ) {
    const { styles } = host.engine;
    this.styles = data.styles.map((style) => {
      const inEngine = engineStyle(style);
      return Object.keys(inEngine).length > 0 ? (styles.setValue(inEngine) ?? undefined) : undefined;
    });
    this.cells = new CellRestorer(host, this.styles, recalculate);
  }

  run(): Restored {
    const { host, data } = this;
    this.makeSheets();
    for (const sheet of data.sheets) for (const table of sheet.tables) this.makeTable(this.id(sheet), table);
    for (const { sheet, comment = '', ...name } of data.names) {
      const sheetId = sheet === undefined ? null : (this.ids.get(sheet) ?? null);
      host.names.put({ ...name, formula: engineForm(host, name.formula, null), comment, sheetId });
    }
    for (const sheet of data.sheets) this.fill(sheet);
    // Nothing was read or calculated yet that the names and tables could change.
    host.names.takeChanged();
    host.tables.takeTold();
    host.engine.dropWaiting();
    for (const [sheetId, waiting] of this.cells.waiting) host.engine.writeCells(sheetId, waiting);
    this.makeColumnFormulas();
    const { custom, ...properties } = data.properties;
    Object.assign(host.properties, properties);
    for (const [name, value] of Object.entries(custom ?? {})) host.properties.custom.set(name, value);
    this.makeCustomXml();
    this.hideSheets();
    return { front: this.id(data.sheets[data.activeSheet] ?? data.sheets[0]), asleep: this.cells.asleep };
  }

  private id = (sheet: SheetData): string => this.ids.get(sheet.name)!;

  private makeSheets(): void {
    const { engine } = this.host;
    this.data.sheets.forEach(({ name }, index) => {
      if (index > 0) this.ids.set(name, engine.insertSheet(name, index));
      else {
        const subUnitId = this.host.sheets.all()[0].getSheetId();
        engine.run('sheet.mutation.set-worksheet-name', { subUnitId, name });
        this.ids.set(name, subUnitId);
      }
    });
  }

  private makeTable(sheetId: string, { name, range, columns, ...look }: TableData): void {
    const headings = columns.map((column) => column.name);
    const table = this.host.tables.add(name, sheetId, range, headings);
    table.style = look.style;
    table.showBandedRows = look.showBandedRows;
    table.showFilterButton = look.showFilterButton;
    columns.forEach(({ filter }, index) => filter && table.filters.set(table.columns[index].id, filter));
  }

  private makeColumnFormulas(): void {
    for (const { columns, name } of this.data.sheets.flatMap(({ tables }) => tables)) {
      const table = this.host.tables.find(name)!;
      columns.forEach(({ formula }, index) => {
        if (formula !== undefined) table.columns[index].formula = engineForm(this.host, formula, table);
      });
    }
  }

  private fill(sheet: SheetData): void {
    const { host } = this;
    const sheetId = this.id(sheet);
    const inEngine = host.engine.sheet(sheetId)!;
    const furthest = (items: readonly { row?: number; column?: number }[], axis: 'row' | 'column'): number =>
      items.reduce((most, item) => Math.max(most, item[axis] ?? 0), 0);
    const held = [...sheet.cells, ...sheet.hyperlinks];
    host.engine.ensureCell(
      inEngine,
      furthest([...held, ...sheet.rows], 'row'),
      furthest([...held, ...sheet.columns], 'column'),
    );
    this.cells.fill(sheet, sheetId, inEngine);
    this.size(sheet, sheetId, inEngine);
    this.addRules(sheet, sheetId);
    const extras = host.sheets.of(sheetId);
    extras.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link }));
    extras.notes = (sheet.notes ?? []).map((note) => ({ ...note }));
    restoreDrawings(host, sheetId, sheet);
    extras.pageLayout = { ...sheet.pageLayout };
    extras.showHeadings = sheet.showHeadings ?? true;
    host.styled(sheetId);
    host.redraw(sheetId);
  }

  private size(
    { columns, rows, frozen, tabColor, showGridlines }: SheetData,
    subUnitId: string,
    sheet: Worksheet,
  ): void {
    const { engine } = this.host;
    const run = (mutation: string, params: object) =>
      engine.run(`sheet.mutation.${mutation}`, { subUnitId, ...params });
    const extras = this.host.sheets.of(subUnitId);
    for (const [colWidth, found] of grouped(columns, ({ width }) => width))
      run('set-worksheet-col-width', { colWidth, ranges: found.map(({ column }) => rangeOf({ column })) });
    for (const [rowHeight, found] of grouped(rows, ({ height }) => height))
      run('set-worksheet-row-height', { rowHeight, ranges: found.map(({ row }) => rangeOf({ row })) });
    // The engine takes a standard size for none; but a row that has it by choice does not grow with its text.
    for (const { column, width } of columns)
      if (width !== undefined) sheet.getColumnManager().getColumnOrCreate(column).w = width;
    for (const { row, height, fittedHeight } of rows) {
      if (height !== undefined) sheet.getRowManager().getRowOrCreate(row).h = height;
      // As high as its text, it follows the text from here on.
      else if (fittedHeight !== undefined)
        Object.assign(sheet.getRowManager().getRowOrCreate(row), { h: fittedHeight, ia: 1 });
    }
    const hiddenColumns = columns.filter(({ hidden }) => hidden).map(({ column }) => rangeOf({ column }));
    const hiddenRows = rows.filter(({ hidden }) => hidden).map(({ row }) => rangeOf({ row }));
    if (hiddenColumns.length > 0) run('set-col-hidden', { ranges: hiddenColumns });
    if (hiddenRows.length > 0) run('set-row-hidden', { ranges: hiddenRows });
    for (const { column, style, outlineLevel } of columns) {
      const id = style === undefined ? undefined : this.styles[style];
      if (id) sheet.getColumnManager().getColumnOrCreate(column).s = id;
      if (outlineLevel) extras.columnLevels.set(column, outlineLevel);
    }
    for (const { row, outlineLevel } of rows) if (outlineLevel) extras.rowLevels.set(row, outlineLevel);
    if (frozen.rows + frozen.columns > 0) {
      run('set-frozen', {
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
        ySplit: frozen.rows,
        xSplit: frozen.columns,
      });
    }
    if (tabColor !== undefined) run('set-tab-color', { color: tabColor });
    if (!showGridlines) run('toggle-gridlines', { showGridlines: 0 });
  }

  /** Validations and conditional formats; the engine's side knows one range each. */
  private addRules(sheet: SheetData, sheetId: string): void {
    const { host } = this;
    const extras = host.sheets.of(sheetId);
    for (const { ranges, ...item } of sheet.validations) {
      const base = boxOfAll(ranges);
      for (const box of ranges) {
        const moved = relativeTo(host, base, box);
        const formulas = {
          formula1: moved(item.formula1),
          ...(item.formula2 !== undefined && { formula2: moved(item.formula2) }),
        };
        extras.validations.push({ ...item, ...formulas, box, id: `v${host.newNumber()}` });
      }
    }
    for (const { ranges, rule, stopIfTrue } of sheet.conditionalFormats) {
      const base = boxOfAll(ranges);
      const id = `{cf-${host.newNumber()}}`;
      ranges.forEach((box, part) =>
        extras.conditionalFormats.push({
          id: part === 0 ? id : partOfFormat(id, part),
          box,
          priority: extras.conditionalFormats.length,
          stopIfTrue,
          rule: relativeTo(host, base, box).rule(rule),
        }),
      );
    }
  }

  private makeCustomXml(): void {
    const { host } = this;
    let last = 0;
    for (const { id, xml } of this.data.customXml ?? []) {
      last = Math.max(last, Number(ownPart.exec(id)?.[1] ?? 0));
      host.customXml.push({ id, xml });
    }
    while (host.newNumber() < last);
  }

  private hideSheets(): void {
    const { host, data } = this;
    for (const sheet of data.sheets) {
      if (sheet.visibility === 'Visible') continue;
      host.sheets.of(this.id(sheet)).visibility = sheet.visibility;
      host.engine.run('sheet.mutation.set-worksheet-hidden', { subUnitId: this.id(sheet), hidden: 1 });
    }
  }
}

const rangeOf = ({ row = 0, column = 0 }: { row?: number; column?: number }): object => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/** Items by a size; those without one are left out. */
function grouped<T>(items: readonly T[], size: (item: T) => number | undefined): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = size(item);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

/**
 * Puts a workbook's data into a new, empty workbook, which must know its custom functions by then. As Excel does, it
 * shows the saved results until something makes them calculate; formulas without a result, and those with functions
 * such as TODAY, wait to be calculated at once. What the engine cannot calculate keeps its saved result.
 *
 * @param recalculate whether every formula waits to be calculated, for a file whose results are not to be trusted
 */
export function restore(host: Host, data: WorkbookData, recalculate = false): Restored {
  host.engine.ownChange++;
  try {
    const restored = new Restorer(host, data, recalculate).run();
    host.flush();
    return restored;
  } finally {
    host.engine.ownChange--;
  }
}

/** Shows a sheet with its first cell chosen. */
export function bringToFront(host: Host, sheetId: string): void {
  host.engine.ownChange++;
  try {
    host.activate(sheetId);
    host.selection = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  } finally {
    host.engine.ownChange--;
  }
}
