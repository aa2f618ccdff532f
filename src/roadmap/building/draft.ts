import { idKey } from '../links';
import type { BuiltTable, Cell, Cells, KeptCell, PlannedChange, PlannedRow, RememberedRow } from './building';
import { highestNumber, idOf, markOf } from './memory';

/** A row as it will stand once the plan is carried out. */
export interface DraftRow {
  readonly id: string;
  readonly cells: Record<string, Cell>;
  /** From what Building made it; '' where a person or the seeding did. */
  readonly basis: string;
  readonly isNew: boolean;
}

/** IDs or names in one cell, separated by ';' or line breaks. */
export const listIn = (cell: Cell | undefined): string[] =>
  String(cell ?? '')
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A cell's text without blanks around it. */
export const textIn = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** The cell with one more entry at its end. */
export function withEntry(cell: Cell | undefined, entry: string): string {
  const text = textIn(cell).replace(/[;\s]+$/, '');
  return text === '' ? entry : `${text}; ${entry}`;
}

/** One table while a plan is made: what stands in it, what is added and changed, and what a person's edits keep. */
export class Draft {
  readonly rows: DraftRow[];
  readonly added: (PlannedRow & { readonly row: DraftRow })[] = [];
  readonly kept: KeptCell[] = [];
  private readonly byId = new Map<string, DraftRow>();
  private readonly before = new Map<DraftRow, Cells>();
  private readonly marks = new Map<string, RememberedRow>();
  private last: number;

  /**
   * @param rows what stands in the table now
   * @param remembered what Building wrote in earlier runs, by ID
   * @param last highest number of an ID used so far, wherever
   */
  constructor(
    readonly table: BuiltTable,
    rows: readonly Cells[],
    remembered: Readonly<Record<string, RememberedRow>>,
    last: number,
  ) {
    this.rows = rows.flatMap((cells): DraftRow[] => {
      const id = textIn(cells.ID);
      if (id === '') return [];
      const basis = remembered[id]?.basis ?? '';
      return [{ id, cells: { ...cells }, basis, isNew: false }];
    });
    for (const row of this.rows) {
      const key = idKey(row.id);
      if (!this.byId.has(key)) this.byId.set(key, row);
      this.before.set(row, { ...row.cells });
      if (remembered[row.id]) this.marks.set(row.id, remembered[row.id]);
    }
    this.last = Math.max(
      last,
      highestNumber(
        table,
        this.rows.map(({ id }) => id),
      ),
    );
  }

  find(id: string): DraftRow | undefined {
    return this.byId.get(idKey(id));
  }

  /** Adds a row; without an ID it gets the next one, which no row has had before. */
  add(cells: Cells, basis: string, why: string, id?: string): DraftRow {
    if (id === undefined) this.last += 1;
    const own = id ?? idOf(this.table, this.last);
    const row: DraftRow = { id: own, cells: { ID: own, ...cells }, basis, isNew: true };
    this.rows.push(row);
    this.byId.set(idKey(own), row);
    this.added.push({ table: this.table, id: own, cells: row.cells, why, row });
    return row;
  }

  /** Whether a cell holds what Building wrote, or nothing of Building's is known in it. */
  isUntouched(row: DraftRow, heading: string): boolean {
    if (row.isNew) return true;
    const mark = this.marks.get(row.id)?.cells[heading];
    return mark === undefined || mark === markOf(this.before.get(row)?.[heading] ?? '');
  }

  /** Whether Building has ever written the cell. */
  isOurs(row: DraftRow, heading: string): boolean {
    return row.isNew || this.marks.get(row.id)?.cells[heading] !== undefined;
  }

  /**
   * Changes a cell, unless a person has changed it since Building wrote it: then it is kept and told.
   * @returns whether the cell holds the value now
   */
  put(row: DraftRow, heading: string, value: Cell): boolean {
    const now = row.cells[heading] ?? '';
    if (markOf(now) === markOf(value)) return true;
    if (!this.isUntouched(row, heading)) {
      const kept = { table: this.table, id: row.id, heading, before: now, after: value };
      if (!this.kept.some((one) => one.id === row.id && one.heading === heading)) this.kept.push(kept);
      return false;
    }
    row.cells[heading] = value;
    return true;
  }

  /** As `put`, but only where Building itself wrote the cell. */
  update(row: DraftRow, heading: string, value: Cell): void {
    if (this.isOurs(row, heading)) this.put(row, heading, value);
  }

  get changed(): PlannedChange[] {
    return this.rows.flatMap((row) => {
      const before = this.before.get(row);
      if (!before) return [];
      return Object.keys(row.cells)
        .filter((heading) => markOf(before[heading] ?? '') !== markOf(row.cells[heading]))
        .map((heading) => ({
          table: this.table,
          id: row.id,
          heading,
          before: before[heading] ?? '',
          after: row.cells[heading],
        }));
    });
  }

  /** What a later run has to know of this table. */
  memory(): { rows: Record<string, RememberedRow>; last: number } {
    const rows: Record<string, RememberedRow> = {};
    for (const row of this.rows) {
      const before = this.before.get(row);
      const written = Object.keys(row.cells).filter(
        (heading) => heading !== 'ID' && (!before || markOf(before[heading] ?? '') !== markOf(row.cells[heading])),
      );
      const earlier = this.marks.get(row.id);
      if (!earlier && written.length === 0) continue;
      const marks = written.map((heading) => [heading, markOf(row.cells[heading])] as const);
      rows[row.id] = { basis: row.basis, cells: { ...earlier?.cells, ...Object.fromEntries<string>(marks) } };
    }
    return { rows, last: this.last };
  }
}
