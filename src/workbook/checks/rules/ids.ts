import type { Cell, TableRow, WorkbookContents } from '../contents';
import type { Rule } from '../finding';
import { seededTables } from '../seeded-rows';
import { faultAt, shown } from '../words';

/** The key cells of every table whose rows are told apart by one. */
function* keyCells(contents: WorkbookContents): Iterable<{ row: TableRow; cell: Cell; heading: string }> {
  for (const { blueprint } of contents.tables.values()) {
    for (const row of contents.rows(blueprint.name)) {
      const cell = row.find(blueprint.key);
      if (cell) yield { row, cell, heading: blueprint.key };
    }
  }
}

const blankIds: Rule = {
  id: 'blank-id',
  title: 'Rows without an ID or name',
  severity: 'error',
  why: 'A row without its key is not counted, scheduled or found by other rows.',
  *run(contents) {
    for (const { row, cell, heading } of keyCells(contents)) {
      if (!cell.isBlank) continue;
      const { blueprint } = row.table;
      const example = examples.get(blueprint.name);
      const expected = example ? `an ID that no other row has, such as ${example}` : `something under ${heading}`;
      yield faultAt(cell, `${shown(cell)}, in a row that has content`, expected);
    }
  },
};

const duplicateIds: Rule = {
  id: 'duplicate-id',
  title: 'IDs and names that stand twice',
  severity: 'error',
  why: 'Links, dates and counts find the first of two rows only.',
  *run(contents) {
    const first = new Map<string, Cell>();
    for (const { row, cell, heading } of keyCells(contents)) {
      // A day that is named twice as a holiday does no harm.
      if (row.table.blueprint.columns.find((one) => one.heading === heading)?.content === 'date') continue;
      if (cell.isBlank || cell.isError) continue;
      const key = `${row.table.blueprint.name} ${cell.text.toLowerCase()}`;
      const before = first.get(key);
      if (!before) first.set(key, cell);
      else
        yield faultAt(
          cell,
          `${shown(cell)} stands also in ${before.address}`,
          `a value that no other row has under ${heading}`,
        );
    }
  },
};

const idForm: Rule = {
  id: 'id-form',
  title: 'IDs in another form',
  severity: 'warning',
  why: 'IDs of one form sort in order and can be told from words in a cell with several.',
  *run(contents) {
    for (const { row, cell } of keyCells(contents)) {
      const example = examples.get(row.table.blueprint.name);
      if (!example || cell.isBlank || cell.isError) continue;
      const prefix = example.replace(/\d+$/, '');
      const number = cell.text.startsWith(prefix) ? cell.text.slice(prefix.length) : '';
      if (/^\d{3,}$/.test(number) && cell.value === cell.text) continue;
      yield faultAt(cell, shown(cell), `${prefix} and three or more digits, such as ${example}`);
    }
  },
};

/** The ID of the first seeded row, by table: what its IDs look like, where they are numbers behind a prefix. */
const examples: ReadonlyMap<string, string> = new Map(
  seededTables.flatMap(({ table, rows }) => {
    const id = table.key === 'ID' ? rows[0]?.ID : undefined;
    return typeof id === 'string' && /^[A-Z]+-\d{3,}$/.test(id) ? [[table.name, id] as const] : [];
  }),
);

/** Whether rows can be told apart. */
export const idRules: readonly Rule[] = [blankIds, duplicateIds, idForm];
