import { rangeAddress } from '../addresses';
import { intersection, parseBox } from '../../address';
import { errorValues } from '../../engine/typed-text';
import type { CellData, CellError, CellValue, TableData } from '../../workbook-data';
import { cellAt } from './addresses';
import { cellFormula, movedFormula, refersOutside } from './formulas';
import { onSheet } from './foreign';
import type { SheetContext } from './rules';
import { childOf, childrenOf, unescaped, type XmlElement } from './xml';

/** A text that cells share, and whether parts of it have formats of their own. */
export interface SharedText {
  readonly text: string;
  readonly rich: boolean;
}

/** A text of plain or formatted runs; what is only for reading Japanese aloud is left out. */
export function textOf(item: XmlElement | undefined): SharedText {
  const runs = childrenOf(item, 'r');
  if (runs.length === 0) return { text: unescaped(childOf(item, 't')?.text ?? ''), rich: false };
  return {
    text: runs.map((run) => unescaped(childOf(run, 't')?.text ?? '')).join(''),
    rich: runs.some((run) => (childOf(run, 'rPr')?.children.length ?? 0) > 0),
  };
}

interface CellsContext extends SheetContext {
  readonly libreOffice: boolean;
  readonly strings: readonly SharedText[];
  readonly tables: readonly TableData[];
}

/** Serial of an ISO date and time, as strict files write dates. */
function serialOf(iso: string): number | null {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`);
  // 1899-12-30 is 25,569 days before 1970.
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** Reads a sheet's cells one after the other. */
class CellReader {
  readonly cells: CellData[] = [];
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private readonly formulas = new Map<string, string>();
  private readonly place: string;

  constructor(private readonly context: CellsContext) {
    this.place = onSheet(context.name);
  }

  add(element: XmlElement, row: number, column: number): void {
    const { context } = this;
    const address = rangeAddress({ row, column, rowCount: 1, columnCount: 1 });
    const style = context.styles.indexOf(element.attributes.s, context.foreign, this.place, address);
    const value = this.value(element, address);
    const formula = this.formula(childOf(element, 'f'), row, column, address);
    if ((value === null || value === '') && formula === null && style === undefined) return;
    this.cells.push({
      row,
      column,
      value: formula === null && value === '' ? null : value,
      ...formula,
      ...(style !== undefined && { style }),
    });
  }

  private value(element: XmlElement, address: string): CellValue | CellError {
    const { t: type = 'n' } = element.attributes;
    const text = childOf(element, 'v')?.text ?? '';
    switch (type) {
      case 's':
        return this.text(this.context.strings[Number(text)], address);
      case 'inlineStr':
        return this.text(textOf(childOf(element, 'is')), address);
      case 'str':
        return childOf(element, 'v') ? unescaped(text) : null;
      case 'b':
        return text === '' ? null : text === '1' || text === 'true';
      case 'e':
        return { error: (errorValues.has(text) ? text : '#VALUE!') as CellError['error'] };
      case 'd':
        return serialOf(text) ?? text;
      default: {
        const number = Number(text);
        if (text !== '' && Number.isNaN(number)) return text;
        return text === '' ? null : number;
      }
    }
  }

  private text(shared: SharedText | undefined, address: string): string | null {
    if (shared?.rich) this.context.foreign.add('Formatting: parts of a cell’s text', this.place, address);
    return shared && shared.text !== '' ? shared.text : null;
  }

  private formula(
    element: XmlElement | undefined,
    row: number,
    column: number,
    address: string,
  ): Pick<CellData, 'formula' | 'spill'> | null {
    if (!element) return null;
    const { t: type, si, ref } = element.attributes;
    const { foreign } = this.context;
    if (type === 'dataTable') {
      foreign.add('What-if data table (shown as values)', this.place, address);
      return null;
    }
    let { text } = element;
    if (type === 'shared' && si !== undefined) {
      const first = this.shared.get(si);
      if (text !== '') this.shared.set(si, { text, row, column });
      else if (first) text = movedFormula(first.text, row - first.row, column - first.column);
    }
    // LibreOffice keeps a truth value as a formula.
    if (text.trim() === '' || (this.context.libreOffice && /^(TRUE|FALSE)\(\)$/.test(text))) return null;
    if (refersOutside(text)) {
      foreign.add('Formula that refers to another workbook (shown as its value)', this.place, address);
      return null;
    }
    const box = type === 'array' ? parseBox(ref ?? address) : null;
    return {
      formula: this.inCellForm(text, row, column),
      ...(box && { spill: { rowCount: box.rowCount, columnCount: box.columnCount } }),
    };
  }

  private inCellForm(text: string, row: number, column: number): string {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const own = text.includes('[') ? this.context.tables.find(({ range }) => intersection(range, cell)) : undefined;
    const key = `${own?.name ?? ''}\n${text}`;
    const known = this.formulas.get(key) ?? cellFormula(text, own ?? null);
    this.formulas.set(key, known);
    return known;
  }
}

/** All cells of a sheet that hold something, in order. */
export function cellsOf(sheet: XmlElement, context: CellsContext): CellData[] {
  const reader = new CellReader(context);
  let row = -1;
  for (const line of childOf(sheet, 'sheetData')?.children ?? []) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    let column = -1;
    for (const cell of line.children) {
      const at = cellAt(cell.attributes.r ?? '');
      column = at ? at.column : column + 1;
      reader.add(cell, row, column);
    }
  }
  return reader.cells;
}
