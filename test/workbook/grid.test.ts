import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import { boxAddress } from '../../src/embedded/address';
import type { SheetData, TableData, WorkbookData } from '../../src/embedded/workbook-data';
import type { EmbeddedWorkbook } from '../../src/embedded/workbook';
import { seedWorkbook } from '../../src/workbook';
import { details, rows, type Cell } from '../support/seeded';

jest.setTimeout(300_000);

const edited = ['Gaps', 'Roadmap'] as const;

interface Entries {
  readonly headings: readonly string[];
  /** Rows of what is entered; null where the column's formula stands. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

function tableOf(data: WorkbookData, name: string): { sheet: SheetData; table: TableData } {
  for (const sheet of data.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`There is no table '${name}'.`);
}

function entriesOf(data: WorkbookData, name: string): Entries {
  const { sheet, table } = tableOf(data, name);
  const { row, column, rowCount, columnCount } = table.range;
  const found: (Cell | null)[][] = Array.from({ length: rowCount - 1 }, () => new Array<Cell>(columnCount).fill(''));
  for (const cell of sheet.cells) {
    const [r, c] = [cell.row - row - 1, cell.column - column];
    if (r < 0 || c < 0 || r >= rowCount - 1 || c >= columnCount) continue;
    const { value, formula } = cell;
    const plain = value === null || typeof value === 'object' ? '' : value;
    found[r][c] = table.columns[c].formula === undefined ? (formula ?? plain) : null;
  }
  return { headings: table.columns.map((one) => one.name), rows: found };
}

/** Every value and formula by sheet and address. */
function contents(data: WorkbookData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, cells } of data.sheets) {
    for (const { row, column, value, formula } of cells) {
      if (value === null && formula === undefined) continue;
      const address = boxAddress({ row, column, rowCount: 1, columnCount: 1 });
      found[`${name}!${address}`] = formula === undefined ? value : `${formula} -> ${JSON.stringify(value)}`;
    }
  }
  return found;
}

/** Writes entries straight over those that were seeded. */
async function enter(name: string, { headings, rows: wanted }: Entries): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    for (let at = body.rowCount - 1; at >= wanted.length; at--) table.rows.getItemAt(at).delete();
    const blank = headings.map(() => null);
    const missing = wanted.length - body.rowCount;
    if (missing > 0) table.rows.add(undefined, Array.from({ length: missing }, () => blank) as never);
    await context.sync();
    table.getHeaderRowRange().values = [headings as string[]];
    // Text columns are formatted as text, so that it stays as it is.
    table.getDataBodyRange().formulas = wanted as never;
    await context.sync();
  });
}

/** What a sheet in Excel calls a row, and the engine's cell of it. */
async function cellOf(
  table: string,
  id: string,
  heading: string,
): Promise<{ sheet: string; row: number; column: number }> {
  const list = await rows(table);
  const at = list.findIndex((row) => row.ID === id);
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('rowIndex');
    const column = found.columns.getItem(heading).getRange().load('columnIndex');
    const sheet = found.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, row: body.rowIndex + at, column: column.columnIndex };
  });
}

/** Edits as a person makes them, on the screen and through the add-in. */
async function edit(workbook: EmbeddedWorkbook): Promise<void> {
  const { engine, sheets } = workbook.host;
  const type = async (table: string, id: string, heading: string, value: Cell): Promise<void> => {
    const { sheet, row, column } = await cellOf(table, id, heading);
    await engine.runAsUser('sheet.command.set-range-values', {
      subUnitId: sheets.find(sheet)!.getSheetId(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v: value, f: null, si: null, p: null },
    });
  };
  const rowCommand = async (command: string, table: string, id: string): Promise<void> => {
    const { sheet, row } = await cellOf(table, id, 'ID');
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 100 };
    const params = { subUnitId: sheets.find(sheet)!.getSheetId(), range, direction: 0 };
    await engine.runAsUser(`sheet.command.${command}-by-range`, params);
  };
  await type('Gaps', 'G-005', 'As-Is Level', 0);
  await type('Gaps', 'G-009', 'As-Is Level', 1);
  await type('Gaps', 'G-009', 'Importance', 'High');
  await rowCommand('remove-row', 'Gaps', 'G-003');
  await rowCommand('insert-row', 'Gaps', 'G-008');
  const { sheet, row, column } = await cellOf('Gaps', '', 'ID');
  expect(row).toBeGreaterThan(5);
  await engine.runAsUser('sheet.command.set-range-values', {
    subUnitId: sheets.find(sheet)!.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: 'G-900', f: null, si: null, p: null },
  });
  await type('Gaps', 'G-900', 'As-Is Level', 1);
  await type('Gaps', 'G-900', 'To-Be Level', 4);
  await type('Roadmap', 'R-002', 'Duration', 33);
  await rowCommand('remove-row', 'Roadmap', 'R-007');
  await type('Roadmap', 'R-003', 'Duration', 77);
  expect(await engine.runAsUser('univer.command.undo', {})).toBe(true);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const gaps = tables.getItem('Gaps').columns.getItem('Priority Score').load('index');
    const roadmap = tables.getItem('Roadmap').columns.getItem('Duration').load('index');
    await context.sync();
    tables.getItem('Gaps').sort.apply([
      { key: gaps.index, ascending: false },
      { key: 0, ascending: false },
    ]);
    tables.getItem('Roadmap').sort.apply([{ key: roadmap.index, ascending: false }]);
    tables.getItem('Gaps').columns.getItem('Importance').filter.applyValuesFilter(['High']);
    await context.sync();
  });
  const area = await cellOf('Gaps', 'G-005', 'Evidence');
  await Excel.run(async (context) => {
    const header = context.workbook.tables.getItem('Gaps').columns.getItem('Evidence').getHeaderRowRange();
    header.values = [['Proof']];
    await context.sync();
  });
  expect(area.column).toBe((await cellOf('Gaps', 'G-005', 'Proof')).column);
}

test('after a person’s edits every value and formula of every sheet is what a fresh seeding of the same entries gives', async () => {
  const first = await withEmbeddedWorkbook(async (workbook) => {
    await seedWorkbook(details);
    await edit(workbook);
    return workbook.data();
  });
  const second = await withEmbeddedWorkbook(async (workbook) => {
    await seedWorkbook(details);
    for (const name of edited) await enter(name, entriesOf(first, name));
    return workbook.data();
  });
  const found = contents(first);
  const expected = contents(second);
  expect(Object.keys(found).length).toBeGreaterThan(3000);
  expect(found).toEqual(expected);
  for (const name of edited) {
    const { table } = tableOf(first, name);
    // The filter that hides rows is the person's view, which no entry brings along.
    const columns = table.columns.map((column) => ({ ...column, filter: undefined }));
    expect({ ...table, columns }).toEqual(tableOf(second, name).table);
  }
});
