import { CellValueType, type ICellData, type Worksheet } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { contains } from './address';
import { putCell } from './engine/cells';
import type { CellMatrix } from './engine/engine';
import { putSpills, type SpillRanges } from './engine/spills';
import { toEngineForm, type TableNames } from './engine/structured-references';
import type { Host } from './host';
import { keptWith } from './kept-formula';
import type { CellData, RangeBox, SheetData } from './workbook-data';

/** A formula that calls what is unknown here: it keeps its saved result and is not calculated. */
export interface AsleepFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Functions that Excel calculates whenever it opens a workbook. */
const volatile = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** An empty text, which a formula without anything to show gives. */
const blankText: ICellData = { v: '', t: CellValueType.STRING };

/** The saved results of formulas that fill more than their own cell. */
class SpillFiller {
  readonly ranges: SpillRanges = {};
  readonly cells: CellMatrix = {};
  private readonly boxes: RangeBox[] = [];

  begin(box: RangeBox, first: ICellData): void {
    const { row, column, rowCount, columnCount } = box;
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    };
    (this.ranges[row] ??= {})[column] = range;
    if (rowCount * columnCount > 1) this.boxes.push(box);
    // A file leaves out what shows nothing; the screen would show 0 there.
    for (let r = 0; r < rowCount; r++)
      for (let c = 0; c < columnCount; c++) putCell(this.cells, row + r, column + c, blankText);
    if (first.v !== undefined) putCell(this.cells, row, column, first);
  }

  /** Whether a cell without a formula shows part of a spilled result. */
  take(row: number, column: number, content: ICellData): boolean {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    if (!this.boxes.some((box) => contains(box, cell))) return false;
    if (content.v !== undefined) putCell(this.cells, row, column, content);
    return true;
  }
}

/** A value for the engine's cell; an error as its text. */
function contentOf({ value }: CellData): ICellData {
  if (value === null || value === '') return {};
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that looks like an error stays text.
  return { v: value, t: /^#[A-Z0-9/]+[!?]?$/i.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A formula as the engine takes it; one that it cannot take stays as it is. */
export function engineForm(host: Host, formula: string, own: TableNames | null): string {
  try {
    return toEngineForm(formula, { own, find: (name) => host.tables.find(name) });
  } catch {
    return formula;
  }
}

/** Fills sheets with the cells of a file. */
export class CellRestorer {
  /** Formulas that are to be calculated, by sheet. */
  readonly waiting = new Map<string, CellMatrix>();
  readonly asleep: AsleepFormula[] = [];
  private readonly readable = new Map<string, boolean>();

  /** @param styles the engine's, as `CellData.style` counts; without one where the style is nothing */
  constructor(
    private readonly host: Host,
    private readonly styles: readonly (string | undefined)[],
    private readonly recalculate: boolean,
  ) {}

  /**
   * Values, styles and formulas beside the engine's commands, so that formulas with a saved result are not calculated;
   * those without one are entered by a command, so that they are.
   */
  fill(sheet: SheetData, sheetId: string, inEngine: Worksheet): void {
    const matrix = inEngine.getCellMatrix();
    const waiting: CellMatrix = {};
    const spills = new SpillFiller();
    for (const cell of sheet.cells) {
      const { row, column, formula, spill } = cell;
      const style = cell.style === undefined ? undefined : this.styles[cell.style];
      const content: ICellData = contentOf(cell);
      const look: ICellData = style ? { s: style } : {};
      const f = formula === undefined ? null : this.calculable(formula, sheetId, cell);
      if (formula === undefined) {
        // What a formula spills is the engine's, not the cell's.
        if (spills.take(row, column, content)) matrix.setValue(row, column, look);
        else matrix.setValue(row, column, { ...content, ...look });
      } else if (f === null) {
        this.asleep.push({ sheet: sheet.name, row, column, formula });
        matrix.setValue(row, column, { ...content, ...look, custom: keptWith(formula, content.v ?? null, spill) });
      } else {
        const custom = spill && { custom: keptWith(formula, null, spill) };
        if (this.recalculate || cell.value === null || volatile.test(formula)) {
          putCell(waiting, row, column, { f, ...custom });
          matrix.setValue(row, column, look);
        } else {
          matrix.setValue(row, column, { ...(content.v === undefined ? blankText : content), f, ...look, ...custom });
        }
        if (spill) spills.begin({ row, column, ...spill }, content);
      }
    }
    putSpills(this.host.engine, sheetId, spills.ranges, spills.cells);
    if (Object.keys(waiting).length > 0) this.waiting.set(sheetId, waiting);
  }

  /** The formula in the engine's form; null where it uses what the engine does not know. */
  private calculable(formula: string, sheetId: string, { row, column }: CellData): string | null {
    const own = formula.includes('[') ? this.host.tables.at(sheetId, row, column) : null;
    const inEngineForm = engineForm(this.host, formula, own);
    const known = this.readable.get(inEngineForm) ?? this.canRead(formula, inEngineForm);
    this.readable.set(inEngineForm, known);
    return known ? inEngineForm : null;
  }

  private canRead(formula: string, inEngineForm: string): boolean {
    const functions = this.host.engine.injector.get(IFunctionService);
    const plain = inEngineForm.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
    const known = [...plain.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].every(([, name]) =>
      functions.hasExecutor(name.toUpperCase()),
    );
    if (!known || /\[#Totals\]/i.test(plain) || /@/.test(plain.replace(/\[[^\]]*\]/g, '')) || /\[@|\[\d+\]/.test(plain))
      return false;
    try {
      this.host.checkSyntax(formula, inEngineForm);
      return true;
    } catch {
      return false;
    }
  }
}
