import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { contains } from './address';
import { numberFormatOf, textFormat, valueOf } from './engine/cells';
import { toCellStyle } from './engine/styles';
import { toCellForm } from './engine/structured-references';
import { chartsOf, picturesOf } from './drawings';
import type { Host } from './host';
import { keptFormula, keptSpill } from './kept-formula';
import { withoutNormalMargins } from './margins';
import { frozenOf } from './objects/freeze-panes';
import { readFormula } from './objects/range';
import { isRelative, wholeFormat } from './relative-rules';
import type {
  CellData,
  CellStyle,
  ColumnData,
  ConditionalFormatData,
  RangeBox,
  RowData,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from './workbook-data';

/** Styles as they are met, each once. */
class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly byEngineId = new Map<string, number | undefined>();

  constructor(private readonly host: Host) {}

  indexOf(cell: Nullable<ICellData>): number | undefined {
    if (!cell?.s) return undefined;
    const id = typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s);
    if (!this.byEngineId.has(id)) {
      const style = toCellStyle(this.host.engine.styleOf(cell));
      this.byEngineId.set(id, Object.keys(style).length === 0 ? undefined : this.add(style));
    }
    return this.byEngineId.get(id);
  }

  /** The style that is nothing, for a plain cell in a column that has a style. */
  plain(): number {
    return this.add({});
  }

  private add(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.indexes.get(key) ?? this.styles.push(style) - 1;
    this.indexes.set(key, index);
    return index;
  }
}

/** Ranges that spilled formulas of more than one cell fill, by anchor; those in tables, which Excel refuses, apart. */
function spillsOf(host: Host, sheetId: string): { sizes: Map<string, RangeBox>; refused: Map<string, RangeBox> } {
  const sizes = new Map<string, RangeBox>();
  const refused = new Map<string, RangeBox>();
  for (const [row, columns] of Object.entries(host.engine.spillRanges(sheetId))) {
    for (const [column, range] of Object.entries(columns)) {
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) continue;
      const box = {
        row: range.startRow,
        column: range.startColumn,
        rowCount: range.endRow - range.startRow + 1,
        columnCount: range.endColumn - range.startColumn + 1,
      };
      const inTable = host.tables.at(sheetId, Number(row), Number(column)) !== null;
      (inTable ? refused : sizes).set(`${row} ${column}`, box);
    }
  }
  return { sizes, refused };
}

/** Reads a sheet's cells; what holds for all of them is looked up once. */
class CellReader {
  private readonly sheetId: string;
  private readonly spilled: ReturnType<Host['engine']['spilledCells']>;
  private readonly spills: ReturnType<typeof spillsOf>;
  private readonly columnStyles: ReadonlySet<number>;

  constructor(
    private readonly host: Host,
    sheet: Worksheet,
    columns: readonly ColumnData[],
    private readonly styles: StyleTable,
  ) {
    this.sheetId = sheet.getSheetId();
    this.spilled = host.engine.spilledCells(this.sheetId);
    this.spills = spillsOf(host, this.sheetId);
    this.columnStyles = new Set(columns.filter(({ style }) => style !== undefined).map(({ column }) => column));
  }

  read(sheet: Worksheet): CellData[] {
    const cells: CellData[] = [];
    const matrix = sheet.getCellMatrix();
    const add = (row: number, column: number, cell: Nullable<ICellData>): void => {
      const data = this.cell(row, column, cell);
      if (data) cells.push(data);
    };
    matrix.forValue((row, column, cell) => {
      if (cell) add(row, column, cell);
    });
    for (const [row, columns] of Object.entries(this.spilled)) {
      for (const column of Object.keys(columns)) {
        if (!matrix.getValue(Number(row), Number(column))) add(Number(row), Number(column), null);
      }
    }
    return cells.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  private cell(row: number, column: number, cell: Nullable<ICellData>): CellData | null {
    const { host, sheetId } = this;
    const formula = cell?.f || cell?.si || cell?.custom ? readFormula(host, sheetId, row, column) : null;
    const found = this.value(row, column, cell);
    // A blank is a blank, whether nothing or an empty text was spilled there.
    const value = formula === null && found === '' ? null : found;
    const ownStyle = this.styles.indexOf(cell);
    const style = ownStyle === undefined && this.columnStyles.has(column) && cell ? this.styles.plain() : ownStyle;
    if (value === null && formula === null && style === undefined) return null;
    if (formula === null) return { row, column, value, ...(style !== undefined && { style }) };
    const size = this.spills.sizes.get(`${row} ${column}`) ?? keptSpill(cell, formula);
    return {
      row,
      column,
      value: value ?? '',
      formula,
      ...(keptFormula(cell) !== null && { asleep: true }),
      ...(size && { spill: { rowCount: size.rowCount, columnCount: size.columnCount } }),
      ...(style !== undefined && { style }),
    };
  }

  private value(row: number, column: number, cell: Nullable<ICellData>): CellData['value'] {
    for (const [anchor, box] of this.spills.refused) {
      if (!contains(box, { row, column, rowCount: 1, columnCount: 1 })) continue;
      return anchor === `${row} ${column}` ? { error: '#SPILL!' } : null;
    }
    const spilled = cell?.f ? null : this.spilled[row]?.[column];
    const isText = !cell?.f && !spilled && numberFormatOf(this.host.engine, cell) === textFormat;
    return valueOf(spilled ?? cell, isText);
  }
}

function columnsOf(host: Host, sheet: Worksheet, styles: StyleTable): ColumnData[] {
  const levels = host.sheets.of(sheet.getSheetId()).columnLevels;
  const columns: ColumnData[] = [];
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const kept = sheet.getColumnManager().getColumn(column);
    const outlineLevel = levels.get(column);
    const style = kept?.s ? styles.indexOf({ s: kept.s }) : undefined;
    const data = {
      ...(kept?.w !== undefined && kept.w !== null ? { width: kept.w } : {}),
      ...(kept?.hd === 1 ? { hidden: true } : {}),
      ...(outlineLevel ? { outlineLevel } : {}),
      ...(style === undefined ? {} : { style }),
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
    range: { ...table.box },
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
    columns: table.columns.map((column) => ({
      name: column.name,
      ...(column.formula ? { formula: toCellForm(column.formula, table) } : {}),
      ...(table.filters.has(column.id) && { filter: structuredClone(table.filters.get(column.id)) }),
    })),
  }));
}

/** Validations; those that say the same of several ranges, wherever they are seen from, are one. */
function validationsOf(host: Host, sheetId: string): ValidationData[] {
  const found = new Map<string, ValidationData>();
  for (const { box, id, ...rule } of host.sheets.of(sheetId).validations) {
    const key = isRelative(rule.formula1) || isRelative(rule.formula2) ? id : JSON.stringify(rule);
    found.set(key, { ...rule, ranges: [...(found.get(key)?.ranges ?? []), { ...box }] });
  }
  return [...found.values()];
}

/** An operand as Excel answers it: always a formula. */
const asFormula = (operand: string): string => (operand.startsWith('=') ? operand : `=${operand}`);

function ruleOf(rule: ConditionalFormatData['rule']): ConditionalFormatData['rule'] {
  if (rule.type !== 'cellValue') return rule;
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: asFormula(formula1),
    ...(formula2 !== undefined && formula2 !== '' && { formula2: asFormula(formula2) }),
  };
}

/** Conditional formats in their order; those that were one in a file, and still say the same, are one. */
function conditionalFormatsOf(host: Host, sheetId: string): ConditionalFormatData[] {
  const found: ConditionalFormatData[] = [];
  let whole = '';
  for (const { id, box, stopIfTrue, rule: given } of host.sheets.of(sheetId).conditionalFormats) {
    const rule = ruleOf(given);
    const before = found[found.length - 1];
    const relative =
      (rule.type === 'custom' && isRelative(rule.formula)) ||
      (rule.type === 'cellValue' && (isRelative(rule.formula1) || isRelative(rule.formula2)));
    const same =
      wholeFormat(id) === whole &&
      !relative &&
      before.stopIfTrue === stopIfTrue &&
      JSON.stringify(before.rule) === JSON.stringify(rule);
    if (same) found[found.length - 1] = { ...before, ranges: [...before.ranges, { ...box }] };
    else found.push({ ranges: [{ ...box }], priority: found.length, stopIfTrue, rule });
    whole = wholeFormat(id);
  }
  return found;
}

function sheetData(host: Host, sheet: Worksheet, styles: StyleTable): SheetData {
  const sheetId = sheet.getSheetId();
  const extras = host.sheets.of(sheetId);
  const tabColor = sheet.getTabColor();
  const columns = columnsOf(host, sheet, styles);
  return {
    name: sheet.getName(),
    visibility: extras.visibility,
    ...(tabColor ? { tabColor: String(tabColor) } : {}),
    showGridlines: sheet.getConfig().showGridlines === 1,
    ...(extras.showHeadings ? {} : { showHeadings: false }),
    cells: new CellReader(host, sheet, columns, styles).read(sheet),
    columns,
    rows: rowsOf(host, sheet),
    frozen: frozenOf(sheet),
    tables: tablesOf(host, sheetId),
    validations: validationsOf(host, sheetId),
    conditionalFormats: conditionalFormatsOf(host, sheetId),
    hyperlinks: extras.hyperlinks.map((link) => ({ ...link })),
    ...(extras.notes.length > 0 && { notes: extras.notes.map((note) => ({ ...note })) }),
    ...chartsOf(extras),
    ...picturesOf(host, extras),
    pageLayout: withoutNormalMargins(structuredClone(extras.pageLayout)),
  };
}

/**
 * The workbook as plain data, which later changes leave alone: to be called when formulas are calculated.
 */
export function snapshot(host: Host): WorkbookData {
  const styles = new StyleTable(host);
  const all = host.sheets.all();
  const sheets = all.map((sheet) => sheetData(host, sheet, styles));
  const { custom, ...properties } = host.properties;
  const active = all.findIndex((sheet) => sheet.getSheetId() === host.selection.sheetId);
  return {
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
    ...(host.customXml.length > 0 && { customXml: host.customXml.map(({ id, xml }) => ({ id, xml })) }),
  };
}
