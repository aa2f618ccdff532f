import { boxAddress, parseBox } from '../../../src/embedded/address';
import type { RangeBox, SheetData, WorkbookData } from '../../../src/embedded/workbook-data';
import { openSession, type Session } from '../support';

export type Entry = string | number | boolean | null;

/** One way in which a change reaches the workbook. */
export interface Way {
  readonly name: string;
  /** Enters a block whose top left cell is given; null leaves a cell as it is. */
  enter(session: Session, address: string, block: readonly (readonly Entry[])[], sheet?: string): Promise<void>;
  insert(session: Session, address: string, sheet?: string): Promise<void>;
  remove(session: Session, address: string, sheet?: string): Promise<void>;
}

const sheetId = (session: Session, sheet: string): string => {
  const found = session.workbook.host.sheets.find(sheet);
  if (!found) throw new Error(`There is no sheet '${sheet}'.`);
  return found.getSheetId();
};

const blockBox = (address: string, block: readonly (readonly Entry[])[]): RangeBox => ({
  ...parseBox(address)!,
  rowCount: block.length,
  columnCount: block[0].length,
});

const engineRange = (box: RangeBox) => ({
  startRow: box.row,
  endRow: Math.min(box.row + box.rowCount, 2000) - 1,
  startColumn: box.column,
  endColumn: Math.min(box.column + box.columnCount, 200) - 1,
});

const isRows = (address: string): boolean => /^\d+:\d+$/.test(address);
const isColumns = (address: string): boolean => /^[A-Z]+:[A-Z]+$/.test(address);

/** The add-in's calls. */
export const byOfficeJs: Way = {
  name: 'by Office.js',
  enter: (session, address, block, sheet = 'Sheet1') =>
    session.run((_, context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(boxAddress(blockBox(address, block)));
      range.formulas = block as never;
    }),
  insert: (session, address, sheet = 'Sheet1') =>
    session.run(
      (_, context) =>
        void context.workbook.worksheets
          .getItem(sheet)
          .getRange(address)
          .insert(isColumns(address) ? 'Right' : 'Down'),
    ),
  remove: (session, address, sheet = 'Sheet1') =>
    session.run((_, context) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(address)
        .delete(isColumns(address) ? 'Left' : 'Up'),
    ),
};

/** A cell as the engine's editor and its clipboard hand it over. */
const typed = (entry: Entry): object =>
  typeof entry === 'string' && entry.startsWith('=')
    ? { f: entry, v: null, p: null, si: null }
    : { v: entry ?? '', f: null, si: null, p: null };

/** The engine's commands, as its screen issues them. */
export const onScreen: Way = {
  name: 'on the screen',
  async enter(session, address, block, sheet = 'Sheet1') {
    const box = blockBox(address, block);
    const value: Record<number, Record<number, object>> = {};
    block.forEach((row, r) =>
      row.forEach((entry, c) => {
        if (entry !== null) (value[box.row + r] ??= {})[box.column + c] = typed(entry);
      }),
    );
    await session.workbook.host.engine.runAsUser('sheet.command.set-range-values', {
      subUnitId: sheetId(session, sheet),
      range: engineRange(box),
      value,
    });
  },
  async insert(session, address, sheet = 'Sheet1') {
    const { engine } = session.workbook.host;
    engine.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId(session, sheet) });
    const command = isRows(address)
      ? 'insert-row-by-range'
      : isColumns(address)
        ? 'insert-col-by-range'
        : 'insert-range-move-down';
    const direction = isColumns(address) ? 3 : 0;
    const params = { subUnitId: sheetId(session, sheet), range: engineRange(parseBox(address)!), direction };
    await engine.runAsUser(`sheet.command.${command}`, params);
  },
  async remove(session, address, sheet = 'Sheet1') {
    const { engine } = session.workbook.host;
    engine.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId(session, sheet) });
    const command = isRows(address) ? 'remove-row' : isColumns(address) ? 'remove-col' : 'delete-range-move-up';
    await engine.runAsUser(`sheet.command.${command}`, {
      subUnitId: sheetId(session, sheet),
      range: engineRange(parseBox(address)!),
    });
  },
};

export const ways: readonly Way[] = [byOfficeJs, onScreen];

export const undo = (session: Session): Promise<boolean> =>
  session.workbook.host.engine.runAsUser('univer.command.undo', {});
export const redo = (session: Session): Promise<boolean> =>
  session.workbook.host.engine.runAsUser('univer.command.redo', {});

/** Cells by address with formula and value, tables with their place, headings and column formulas. */
export function contents(data: WorkbookData): object {
  return Object.fromEntries(
    data.sheets.map((sheet) => [
      sheet.name,
      {
        cells: Object.fromEntries(
          sheet.cells
            .filter(({ value, formula }) => value !== null || formula !== undefined)
            .map(({ row, column, value, formula }) => [
              boxAddress({ row, column, rowCount: 1, columnCount: 1 }),
              formula === undefined ? value : { formula, value },
            ]),
        ),
        tables: [...sheet.tables]
          .map(({ name, range, columns }) => ({ name, range: boxAddress(range), columns }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      },
    ]),
  );
}

async function rebuild(session: Session, data: WorkbookData): Promise<void> {
  const fill = (context: Excel.RequestContext, { name, cells }: SheetData, formulas: boolean): void => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { row, column, value, formula } of cells) {
      if ((formula !== undefined) !== formulas) continue;
      const entry = formula ?? (typeof value === 'string' ? `'${value}` : value);
      if (entry !== null) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[entry]] as never;
    }
  };
  await session.run(async (_, context) => {
    data.sheets.forEach(({ name }, index) => {
      if (index > 0) context.workbook.worksheets.add(name);
    });
    for (const sheet of data.sheets) fill(context, sheet, false);
    for (const { name, tables } of data.sheets) {
      for (const { name: tableName, range } of tables) {
        const table = context.workbook.worksheets.getItem(name).tables.add(boxAddress(range), true);
        table.name = tableName;
      }
    }
    for (const { name, formula } of data.names) context.workbook.names.add(name, formula);
    await context.sync();
    for (const sheet of data.sheets) fill(context, sheet, true);
    await context.sync();
  });
}

/** Expects what a workbook gives that is made anew of the same entries, formulas and tables. */
export async function expectSameAsFresh(session: Session): Promise<void> {
  const data = await session.workbook.data();
  const fresh = await openSession();
  try {
    await rebuild(fresh, data);
    const { formulas, ...expected } = onlyValues(await fresh.workbook.data());
    expect(onlyValues(data)).toEqual({ ...expected, formulas });
  } finally {
    fresh.close();
  }
}

function onlyValues(data: WorkbookData): Record<string, unknown> {
  const formulas: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const { name, cells } of data.sheets) {
    for (const { row, column, value, formula } of cells) {
      const address = `${name}!${boxAddress({ row, column, rowCount: 1, columnCount: 1 })}`;
      if (formula !== undefined) formulas[address] = formula;
      if (value !== null) values[address] = value;
    }
  }
  return { ...values, formulas };
}

/**
 * A small plan of two tables that refer to each other, with a list that spills, names and rules.
 * Sheet1 holds Gaps at B3:E6, Tasks at B10:E13; Sums holds totals of both.
 */
export async function openPlan(): Promise<Session> {
  const session = await openSession();
  await session.run(async (sheet, context) => {
    sheet.getRange('A1').values = [['Plan']];
    sheet.getRange('B4:B6').numberFormat = [['@'], ['@'], ['@']];
    sheet.getRange('B3:E6').values = [
      ['ID', 'Item', 'Level', 'Score'],
      ['G-001', 'Mandate', 1, ''],
      ['G-002', 'Tools', 2, ''],
      ['G-003', 'People', 3, ''],
    ];
    const gaps = sheet.tables.add('B3:E6', true);
    gaps.name = 'Gaps';
    const tasks = context.workbook.worksheets.add('Tasks');
    tasks.getRange('A2:D5').values = [
      ['Task', 'Gap', 'Days', 'Score'],
      ['R-001', 'G-002', 5, ''],
      ['R-002', 'G-001', 7, ''],
      ['R-003', 'G-003', 9, ''],
    ];
    tasks.tables.add('A2:D5', true).name = 'Tasks';
    const sums = context.workbook.worksheets.add('Sums');
    sums.getRange('A1:B1').values = [['Factor', 10]];
    context.workbook.names.add('Factor', '=Sums!$B$1');
    await context.sync();
    gaps.columns.getItem('Score').getDataBodyRange().formulas =
      '=[@Level]*Factor+SUMIFS(Tasks[Days],Tasks[Gap],[@ID])' as never;
    const table = context.workbook.tables.getItem('Tasks');
    table.columns.getItem('Score').getDataBodyRange().formulas =
      '=IFERROR(INDEX(Gaps[Level],MATCH([@Gap],Gaps[ID],0)),"none")' as never;
    sums.getRange('A2:B7').formulas = [
      ['Sum', '=SUM(Gaps[Score])'],
      ['Count', '=COUNTA(Gaps[ID])&"/"&ROWS(Tasks[Task])'],
      ['First', '=Sheet1!B4'],
      ['Block', '=SUM(Sheet1!$D$4:$D$6)'],
      ['Row', '=SUM(Sheet1!5:5)'],
      ['Mean', '=SUM(Tasks[[Days]:[Score]])'],
    ];
    sheet.getRange('D4:D6').dataValidation.rule = { list: { inCellDropDown: true, source: '0,1,2,3' } };
    const format = sheet.getRange('B4:E6').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$D4>1';
    format.custom.format.fill.color = '#FFDDAA';
    sheet.getRange('E4:E6').numberFormat = [['0.0'], ['0.0'], ['0.0']];
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.setPrintArea('A1:E6');
    sheet.getRange('B5').hyperlink = { documentReference: 'Tasks!A1' };
    await context.sync();
  });
  return session;
}
