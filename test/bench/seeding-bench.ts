import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import type { EmbeddedWorkbook } from '../../src/embedded/workbook';
import { chosenSheets, saveCopy, seedWorkbook } from '../../src/workbook';

const details = { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46_391 };

/** What one run of the main job cost. */
export interface SeedingRun {
  /** From the first call to the last settled result; engine and client were started before. */
  readonly seedingMilliseconds: number;
  readonly syncsASheet: number;
  readonly largestRequestBytes: number;
  readonly savingMilliseconds: number;
  /** One importance changed, until the ranked list and the Gantt are settled. */
  readonly editMilliseconds: number;
  readonly editCalls: number;
  readonly editCells: number;
  readonly editBytes: number;
}

/** Seeds, edits and saves once. */
export function measureSeeding(): Promise<SeedingRun> {
  return withEmbeddedWorkbook(async (workbook) => {
    const requests = countRequests(workbook);
    let started = performance.now();
    const report = await seedWorkbook(details);
    await workbook.settle();
    const seedingMilliseconds = performance.now() - started;
    const { syncs, largest } = requests;
    await setImportance('Low');
    await workbook.settle();

    const before = { ...workbook.functionCalls };
    const bytesBefore = requests.bytes;
    started = performance.now();
    await setImportance('High');
    await workbook.settle();
    const editMilliseconds = performance.now() - started;
    const after = { ...workbook.functionCalls };

    const editBytes = requests.bytes - bytesBefore;
    started = performance.now();
    await saveCopy();
    return {
      seedingMilliseconds,
      syncsASheet: syncs / report.sheets.length,
      largestRequestBytes: largest,
      savingMilliseconds: performance.now() - started,
      editMilliseconds,
      editCalls: after.calls - before.calls,
      editCells: after.cellsIn - before.cellsIn + after.cellsOut - before.cellsOut,
      editBytes,
    };
  });
}

/** What one run with every sheet cost. */
export interface WholeRun {
  readonly seedingMilliseconds: number;
  readonly syncsASheet: number;
  readonly largestRequestBytes: number;
  readonly savingMilliseconds: number;
  readonly fileBytes: number;
}

/** Seeds every sheet and saves once. */
export function measureWhole(): Promise<WholeRun> {
  return withEmbeddedWorkbook(async (workbook) => {
    const requests = countRequests(workbook);
    let started = performance.now();
    const report = await seedWorkbook(details, { sheets: chosenSheets('all') });
    await workbook.settle();
    const seedingMilliseconds = performance.now() - started;
    const { syncs, largest } = requests;
    started = performance.now();
    const { bytes } = await saveCopy();
    return {
      seedingMilliseconds,
      syncsASheet: syncs / report.sheets.length,
      largestRequestBytes: largest,
      savingMilliseconds: performance.now() - started,
      fileBytes: bytes.length,
    };
  });
}

/** One gap assessed and its importance typed, as an analyst does it in the grid. */
async function setImportance(importance: string): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('Gaps');
    columns.getItem('As-Is Level').getDataBodyRange().getCell(3, 0).values = [[0]];
    columns.getItem('Importance').getDataBodyRange().getCell(3, 0).values = [[importance]];
    await context.sync();
  });
}

function countRequests(workbook: EmbeddedWorkbook) {
  const counted = { syncs: 0, largest: 0, bytes: 0 };
  const execute = workbook.execute.bind(workbook);
  workbook.execute = (body) => {
    const size = Buffer.byteLength(body);
    counted.syncs += 1;
    counted.bytes += size;
    counted.largest = Math.max(counted.largest, size);
    return execute(body);
  };
  return counted;
}
