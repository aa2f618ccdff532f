import type { ColumnBlueprint, TableBlueprint, Value } from '../blueprint';
import { UserError } from '../errors';
import type { Choices } from './cell-values';
import { cellText, choices, numeric, plain, readCell } from './cell-values';
import type { ListEntries, TableContents } from './contents';
import type { CsvRow } from './csv';
import { meansBlank, unguard } from './guard';
import type { FileColumns } from './match-columns';
import { matchColumns } from './match-columns';
import type { DecimalSign } from './numbers';
import { decimalSignOf } from './numbers';
import type { ImportProblem } from './problems';
import { quoted } from './problems';
import { listsOfOwnKeys } from './tables';

/** Most rows of a table, unless told otherwise: as many as the schedule keeps. */
const mostRowsKept = 5000;

/** From here on a person waits for the calculation, whose time grows with the square of the rows. */
const manyRows = 500;

/** A cell that an import changes. */
export interface CellChange {
  readonly heading: string;
  readonly before: Value;
  readonly after: Value;
}

export interface ChangedRow {
  readonly line: number;
  readonly key: Value;
  readonly cells: readonly CellChange[];
}

export interface AddedRow {
  readonly line: number;
  readonly key: Value;
  /** By heading; what is not named stays blank. */
  readonly cells: Readonly<Record<string, Value>>;
}

/** What an import will do, as plain data to be shown before it is done. */
export interface ImportPlan {
  readonly table: string;
  readonly file: string;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  /** Rows of the file that say what the workbook says already. */
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
  /** What is left out on purpose, such as calculated columns. */
  readonly notes: readonly string[];
}

export interface PlanOptions {
  readonly decimal?: DecimalSign;
  /** Most rows that the table may have afterwards. */
  readonly mostRows?: number;
}

/** A key as rows are matched by it. */
export const keyOf = (value: Value) => plain(String(value));

/**
 * What importing the rows of a file into a table would do. Rows are matched by the table's key; a blank cell leaves what
 * is there; a cell that cannot be read is reported and the rest of its row taken.
 * @param rows the file, headings first
 * @param contents what stands in the workbook's table
 * @param lists entries of the lists that the table's columns are chosen from
 * @throws UserError where the file cannot be used at all
 */
export function planImport(
  table: TableBlueprint,
  contents: TableContents,
  lists: ListEntries,
  file: string,
  rows: readonly CsvRow[],
  options: PlanOptions = {},
): ImportPlan {
  const [head, ...body] = rows;
  if (!head) throw new UserError(`${file}: the file is empty, expected a line of headings and rows below it.`);
  if (head.fault) throw new UserError(`${file} line ${head.line}: in the headings ${head.fault}.`);
  const columns = matchColumns(table, contents, file, head);
  const reader = new RowReader(table, contents, lists, columns, body, options);
  for (const row of body) reader.read(row);
  const plan = { table: table.name, file, ...reader.result() };
  const most = options.mostRows ?? mostRowsKept;
  const size = contents.rows.filter((row) => row[reader.keyAt] !== '').length + plan.added.length;
  if (plan.added.length > 0 && size > most) {
    throw new UserError(
      `${file}: with it ${table.name} would have ${size} rows, expected at most ${most}. Nothing of it was imported. Split the project into several workbooks, or leave rows out.`,
    );
  }
  const problems = body.length === 0 ? [...plan.problems, onlyHeadings] : plan.problems;
  const notes = plan.added.length > 0 && size > manyRows ? [...plan.notes, slow(table.name, size)] : plan.notes;
  return { ...plan, problems, notes };
}

const slow = (table: string, size: number) =>
  `${table} will have ${size} rows; with more than ${manyRows} every change takes long to calculate. Split the project if you can.`;

const onlyHeadings: ImportProblem = { line: null, column: null, text: 'found headings and no rows below them' };

class RowReader {
  readonly keyAt: number;
  private readonly added: AddedRow[] = [];
  private readonly changed: ChangedRow[] = [];
  private readonly problems: ImportProblem[];
  private unchanged = 0;
  private readonly rowsByKey = new Map<string, number[]>();
  private readonly linesByKey = new Map<string, number>();
  private readonly decimal: DecimalSign | null;
  private readonly lists: ReadonlyMap<string, Choices>;
  private readonly keyColumn: ColumnBlueprint;

  constructor(
    table: TableBlueprint,
    private readonly contents: TableContents,
    lists: ListEntries,
    private readonly columns: FileColumns,
    body: readonly CsvRow[],
    options: PlanOptions,
  ) {
    this.keyAt = columns.key.at;
    this.keyColumn = columns.key.column;
    this.problems = [...columns.problems];
    contents.rows.forEach((row, index) => {
      const key = keyOf(row[this.keyAt]);
      if (key !== '') this.rowsByKey.set(key, [...(this.rowsByKey.get(key) ?? []), index]);
    });
    const numbers = columns.used.filter(({ column }) => numeric.has(column.content));
    this.decimal =
      options.decimal ?? decimalSignOf(body.flatMap(({ cells }) => numbers.map(({ inFile }) => cells[inFile] ?? '')));
    // A row may name another row of the same file.
    const own = listsOfOwnKeys(table);
    const ownKeys = body.flatMap(({ cells }) => (cells[columns.key.inFile] ?? '').trim() || []);
    this.lists = new Map(
      [...lists].map(([name, entries]) => {
        const all = own.has(name) ? [...entries, ...ownKeys] : entries;
        return [name, choices(all.filter((entry) => entry !== ''))];
      }),
    );
  }

  result() {
    return {
      added: this.added,
      changed: this.changed,
      unchanged: this.unchanged,
      problems: this.problems,
      notes: this.columns.notes,
    };
  }

  read(row: CsvRow): void {
    const key = this.keyIn(row);
    if (key === null) return;
    const there = this.rowsByKey.get(keyOf(key)) ?? [];
    if (there.length > 1) {
      const text = `${this.keyColumn.heading} ${quoted(String(key))} stands on ${there.length} rows of the table; this row was left out`;
      this.refuse(row, this.keyColumn.heading, text);
    } else if (there.length === 0) this.add(row, key);
    else this.compare(row, key, this.contents.rows[there[0]]);
  }

  /** The row's key; null where the row cannot be matched, which is then reported. */
  private keyIn(row: CsvRow): Value | null {
    const { heading } = this.keyColumn;
    if (row.fault) return this.refuse(row, null, `${row.fault}; this row was left out`);
    const extra = row.cells.slice(this.columns.width).filter((cell) => cell.trim() !== '').length;
    if (extra > 0) {
      const text = `found ${row.cells.length} cells, expected ${this.columns.width} as in the headings; this row was left out. Text that holds the delimiter needs quotation marks`;
      return this.refuse(row, null, text);
    }
    const text = row.cells[this.columns.key.inFile] ?? '';
    if (text.trim() === '' || meansBlank(text)) {
      return this.refuse(
        row,
        heading,
        `found nothing, expected the ${heading} by which the row is known; this row was left out`,
      );
    }
    const reading = this.existingKey(text) ?? readCell(text.trim(), this.keyColumn, undefined, this.decimal);
    const problem = 'problem' in reading ? reading.problem : keyProblem(heading, reading.value);
    if ('problem' in reading || problem) return this.refuse(row, heading, `${problem}; this row was left out`);
    const key = keyOf(reading.value);
    const line = this.linesByKey.get(key);
    if (line !== undefined) {
      return this.refuse(row, heading, `${quoted(text.trim())} stands on line ${line} already; this row was left out`);
    }
    this.linesByKey.set(key, row.line);
    return reading.value;
  }

  /** A key that is in the table is taken as it is, whatever a new one would have to be. */
  private existingKey(text: string): { value: Value } | null {
    const rows = this.rowsByKey.get(plain(unguard(text)));
    return rows ? { value: this.contents.rows[rows[0]][this.keyAt] } : null;
  }

  private refuse(row: CsvRow, column: string | null, text: string): null {
    this.problems.push({ line: row.line, column, text });
    return null;
  }

  private add(row: CsvRow, key: Value): void {
    const cells: Record<string, Value> = { [this.columns.key.heading]: key };
    for (const { column, heading, inFile, at } of this.columns.used) {
      const text = row.cells[inFile] ?? '';
      if (at === this.keyAt || text.trim() === '' || meansBlank(text)) continue;
      const value = this.cell(row, column, heading, text);
      if (value !== null) cells[heading] = value;
    }
    this.added.push({ line: row.line, key, cells });
  }

  private compare(row: CsvRow, key: Value, before: readonly Value[]): void {
    const cells: CellChange[] = [];
    for (const { column, heading, inFile, at } of this.columns.used) {
      const text = row.cells[inFile] ?? '';
      if (at === this.keyAt || text === '' || isWritten(text, before[at], column)) continue;
      if (text.trim() === '') continue;
      const after = meansBlank(text) ? '' : this.cell(row, column, heading, text);
      if (after !== null && after !== before[at]) cells.push({ heading, before: before[at], after });
    }
    if (cells.length > 0) this.changed.push({ line: row.line, key, cells });
    else this.unchanged += 1;
  }

  private cell(row: CsvRow, column: ColumnBlueprint, heading: string, text: string): Value | null {
    const list = column.list ? this.lists.get(column.list) : undefined;
    // A list without entries, such as that of a table still empty, refuses nothing.
    const reading = readCell(text, column, list?.entries.length ? list : undefined, this.decimal);
    if ('value' in reading) return reading.value;
    this.problems.push({ line: row.line, column: heading, text: reading.problem });
    return null;
  }
}

/** Whether the file says what an export of this very cell would say: then nothing is judged and nothing changed. */
function isWritten(text: string, value: Value, { content }: ColumnBlueprint): boolean {
  return text === cellText(value, content, '.') || text === cellText(value, content, ',');
}

/** IDs that the formulas and links of the workbook can find: no separator of lists and no sign of a link in them. */
function keyProblem(heading: string, value: Value): string | null {
  if (heading !== 'ID' || /^[^\s;,+:=]{1,40}$/.test(String(value))) return null;
  return `found ${quoted(String(value))}, expected an ID such as G-082, without spaces and without ; , + : =`;
}
