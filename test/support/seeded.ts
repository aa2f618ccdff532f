import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import type { EmbeddedWorkbook } from '../../src/embedded/workbook';
import type { SeedingReport } from '../../src/workbook';
import { seedWorkbook } from '../../src/workbook';

export const details = { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46_391 } as const;

/** Opens an embedded workbook for the tests of one file, and closes it after them. */
export function openWorkbook(): () => EmbeddedWorkbook {
  let workbook: EmbeddedWorkbook | undefined;
  let close = (): void => undefined;
  let closed: Promise<unknown> = Promise.resolve();
  beforeAll(async () => {
    await new Promise<void>((ready, failed) => {
      closed = withEmbeddedWorkbook((opened) => {
        workbook = opened;
        ready();
        return new Promise<void>((resolve) => {
          close = resolve;
        });
      }).catch(failed);
    });
  });
  afterAll(async () => {
    close();
    await closed;
  });
  return () => {
    if (!workbook) throw new Error('The workbook is not open yet.');
    return workbook;
  };
}

/** A workbook seeded as the pane does it. */
export function openSeeded(): { report(): SeedingReport; workbook(): EmbeddedWorkbook } {
  const workbook = openWorkbook();
  let report: SeedingReport | undefined;
  beforeAll(async () => {
    report = await seedWorkbook(details);
  });
  return {
    workbook,
    report: () => {
      if (!report) throw new Error('The workbook is not seeded yet.');
      return report;
    },
  };
}

export type Cell = string | number | boolean;

/** Values of a table's column by heading, or of several, in row order. */
export async function columns(table: string, ...headings: readonly string[]): Promise<Cell[][]> {
  return Excel.run(async (context) => {
    const ranges = headings.map((heading) => {
      const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      range.load('values');
      return range;
    });
    await context.sync();
    return ranges.map((range) => range.values.map(([value]) => value as Cell));
  });
}

/** A table's rows by headings. */
export async function rows(table: string): Promise<Record<string, Cell>[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('values');
    await context.sync();
    const [headings, ...body] = range.values as Cell[][];
    return body.map((row) => Object.fromEntries(row.map((value, index) => [String(headings[index]), value])));
  });
}

/** Types a value into a cell of a table, found by the row's ID and the column's heading. */
export async function type(table: string, id: string, heading: string, value: Cell): Promise<void> {
  const [ids] = await columns(table, 'ID');
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    body.getCell(ids.indexOf(id), 0).values = [[value]];
    await context.sync();
  });
}

/** Values of an area. */
export async function area(sheet: string, address: string): Promise<Cell[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as Cell[][];
  });
}

/** Value of a cell that has a name. */
export async function named(name: string): Promise<Cell> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load('values');
    await context.sync();
    return range.values[0][0] as Cell;
  });
}

export async function setNamed(name: string, value: Cell): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}
