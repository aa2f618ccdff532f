import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import { readWorkbook } from '../../src/embedded/xlsx/read';
import { makeLive, saveCopy, seedWorkbook } from '../../src/workbook';

const details = { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46_391 };

/** What opening and saving a plan of 300 gaps and 300 tasks cost. */
export interface FilesRun {
  readonly fileBytes: number;
  /** From the file's bytes to plain data. */
  readonly readingMilliseconds: number;
  /** Reading, and every formula calculated. */
  readonly openingMilliseconds: number;
  /** A copy for any spreadsheet, of the plan as it was opened. */
  readonly savingMilliseconds: number;
  /** The same once the plan is live: its fallbacks, and all that follows from them, are calculated for the copy. */
  readonly savingLiveMilliseconds: number;
}

/** Adds rows below a table, as an analyst pastes them; its formulas fill themselves. */
async function addRows(
  table: string,
  count: number,
  row: (index: number) => Readonly<Record<string, string | number>>,
) {
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    const header = context.workbook.tables.getItem(table).getHeaderRowRange();
    header.load('values');
    await context.sync();
    const headings = header.values[0] as string[];
    const values = Array.from({ length: count }, (_, index) => {
      const given = row(index);
      return headings.map((heading) => given[heading] ?? null);
    });
    range
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(count - 1, 0).values = values;
    await context.sync();
  });
}

/** The bytes of a plan with as many gaps and tasks. */
export function makePlan(gaps: number, tasks: number): Promise<Uint8Array> {
  return withEmbeddedWorkbook(async (workbook) => {
    await seedWorkbook(details);
    const sizes = await Excel.run(async (context) => {
      const tables = ['Gaps', 'Roadmap'].map((name) => context.workbook.tables.getItem(name).rows);
      tables.forEach((rows) => rows.load('count'));
      await context.sync();
      return tables.map(({ count }) => count);
    });
    const number = (letter: string, n: number) => `${letter}-${String(n).padStart(3, '0')}`;
    await addRows('Gaps', gaps - sizes[0], (index) => ({
      ID: number('G', 500 + index),
      Item: `Item ${index + 1}`,
      'As-Is Level': index % 4,
      'To-Be Level': 4,
      Importance: ['High', 'Medium', 'Low'][index % 3],
      Status: 'Open',
    }));
    await addRows('Roadmap', tasks - sizes[1], (index) => ({
      ID: number('R', 500 + index),
      Initiative: `Task ${index + 1}`,
      Kind: 'Task',
      'Closes gaps': `${number('G', 500 + index)}; ${number('G', (index % 81) + 1)}`,
      Duration: 5 + (index % 20),
      'Depends on': index === 0 ? '' : number('R', 500 + Math.floor(index / 2)),
    }));
    await workbook.settle();
    return (await saveCopy()).bytes;
  });
}

/** Opens a plan from its bytes and saves a copy of it; engine and client are warm after the first run. */
export async function measureFiles(plan: Uint8Array): Promise<FilesRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  try {
    const file = path.join(folder, 'plan.xlsx');
    await writeFile(file, plan);
    let started = performance.now();
    await readWorkbook(plan);
    const readingMilliseconds = performance.now() - started;
    started = performance.now();
    return await withEmbeddedWorkbook(
      async (workbook) => {
        const openingMilliseconds = performance.now() - started;
        started = performance.now();
        await saveCopy();
        const savingMilliseconds = performance.now() - started;
        await makeLive();
        await workbook.settle();
        started = performance.now();
        await saveCopy();
        const savingLiveMilliseconds = performance.now() - started;
        return {
          fileBytes: plan.length,
          readingMilliseconds,
          openingMilliseconds,
          savingMilliseconds,
          savingLiveMilliseconds,
        };
      },
      { in: file },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
