import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { toCellStyle } from './engine/styles';
import { toCellForm } from './engine/structured-references';
import type { Host } from './host';
import { frozenOf } from './objects/freeze-panes';
import { readFormula, readValue } from './objects/range';
import type { CellData, CellStyle, ColumnData, RowData, SheetData, TableData, WorkbookData } from './workbook-data';

/** Styles as they are met, each once. */
class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly byEngineId = new Map<string, number | undefined>();

  constructor(private readonly host: Host) {}

  indexOf(cell: Nullable<ICellData>): number | undefined {
    if (!cell?.s) return undefined;
    const id = typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s);
    if (!this.byEngineId.has(id)) this.byEngineId.set(id, this.add(toCellStyle(this.host.engine.styleOf(cell))));
    return this.byEngineId.get(id);
  }

  private add(style: CellStyle): number | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

function cellsOf(host: Host, sheet: Worksheet, styles: StyleTable): CellData[] {
  const sheetId = sheet.getSheetId();
  const found = new Map<string, { row: number; column: number; cell: Nullable<ICellData> }>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell) found.set(`${row} ${column}`, { row, column, cell });
  });
  for (const [row, columns] of Object.entries(host.engine.spilledCells(sheetId))) {
    for (const column of Object.keys(columns)) {
      const key = `${row} ${column}`;
      if (!found.has(key)) found.set(key, { row: Number(row), column: Number(column), cell: null });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, cell }) => {
      const value = readValue(host, sheetId, row, column);
      const formula = readFormula(host, sheetId, row, column);
      const style = styles.indexOf(cell);
      if (value === null && formula === null && style === undefined) return [];
      const spill = formula === null ? null : host.spillAt(sheetId, row, column);
      const size = spill?.isAnchor && !spill.inTable ? spill.box : null;
      return [
        {
          row,
          column,
          value,
          ...(formula === null ? {} : { formula }),
          ...(size ? { spill: { rowCount: size.rowCount, columnCount: size.columnCount } } : {}),
          ...(style === undefined ? {} : { style }),
        },
      ];
    });
}

function columnsOf(host: Host, sheet: Worksheet): ColumnData[] {
  const levels = host.sheets.of(sheet.getSheetId()).columnLevels;
  const columns: ColumnData[] = [];
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const kept = sheet.getColumnManager().getColumn(column);
    const outlineLevel = levels.get(column);
    const data = {
      ...(kept?.w !== undefined && kept.w !== null ? { width: kept.w } : {}),
      ...(kept?.hd === 1 ? { hidden: true } : {}),
      ...(outlineLevel ? { outlineLevel } : {}),
    };
    if (Object.keys(data).length > 0) columns.push({ column, ...data });
  }
  return columns;
}

function rowsOf(host: Host, sheet: Worksheet): RowData[] {
  const levels = host.sheets.of(sheet.getSheetId()).rowLevels;
  const rows: RowData[] = [];
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const kept = sheet.getRowManager().getRow(row);
    const outlineLevel = levels.get(row);
    const data = {
      ...(kept?.h !== undefined && kept.ia !== 1 ? { height: kept.h } : {}),
      ...(kept?.hd === 1 ? { hidden: true } : {}),
      ...(outlineLevel ? { outlineLevel } : {}),
    };
    if (Object.keys(data).length > 0) rows.push({ row, ...data });
  }
  return rows;
}

function tablesOf(host: Host, sheetId: string): TableData[] {
  return host.tables.all(sheetId).map((table) => ({
    name: table.name,
    range: table.box,
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
    columns: table.columns.map((column) => ({
      name: column.name,
      ...(column.formula ? { formula: toCellForm(column.formula, table) } : {}),
    })),
  }));
}

function sheetData(host: Host, sheet: Worksheet, styles: StyleTable): SheetData {
  const sheetId = sheet.getSheetId();
  const extras = host.sheets.of(sheetId);
  const validations = new Map<string, SheetData['validations'][number]>();
  for (const { box, ...item } of extras.validations) {
    const rule = { ...item, id: undefined };
    const key = JSON.stringify(rule);
    const known = validations.get(key);
    validations.set(key, { ...rule, ranges: [...(known?.ranges ?? []), box] });
  }
  const tabColor = sheet.getTabColor();
  return {
    name: sheet.getName(),
    visibility: extras.visibility,
    ...(tabColor ? { tabColor: String(tabColor) } : {}),
    showGridlines: sheet.getConfig().showGridlines === 1,
    cells: cellsOf(host, sheet, styles),
    columns: columnsOf(host, sheet),
    rows: rowsOf(host, sheet),
    frozen: frozenOf(sheet),
    tables: tablesOf(host, sheetId),
    validations: [...validations.values()],
    conditionalFormats: extras.conditionalFormats.map(({ box, priority, stopIfTrue, rule }) => ({
      ranges: [box],
      priority,
      stopIfTrue,
      rule,
    })),
    hyperlinks: extras.hyperlinks,
    pageLayout: extras.pageLayout,
  };
}

/** The workbook as plain data: to be called when formulas are calculated. */
export function snapshot(host: Host): WorkbookData {
  const styles = new StyleTable(host);
  const all = host.sheets.all();
  const sheets = all.map((sheet) => sheetData(host, sheet, styles));
  const { custom, ...properties } = host.properties;
  const active = all.findIndex((sheet) => sheet.getSheetId() === host.selection.sheetId);
  const data: WorkbookData = {
    properties: { ...properties, ...(custom.size > 0 ? { custom: Object.fromEntries(custom) } : {}) },
    names: host.names.all().map(({ name, formula, visible, comment, sheetId }) => ({
      name,
      formula: toCellForm(formula, null),
      visible,
      ...(comment ? { comment } : {}),
      ...(sheetId ? { sheet: host.sheets.name(sheetId) } : {}),
    })),
    styles: styles.styles,
    sheets,
    activeSheet: Math.max(0, active),
  };
  // A copy: what is written must not change while it is written.
  return structuredClone(data);
}
