import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import { checkWorkbook } from '../../src/workbook';

/** What checking a plan cost, opened from a file. */
export interface CheckRun {
  /** Reading the workbook and running every rule, after opening. */
  readonly checkingMilliseconds: number;
  /** From the start of `check` to its answer: opening, calculating, checking. */
  readonly commandMilliseconds: number;
  readonly syncs: number;
  readonly findings: number;
}

/** Opens and checks a plan from its bytes. */
export async function measureCheck(plan: Uint8Array): Promise<CheckRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-bench-'));
  const file = path.join(folder, 'plan.xlsx');
  try {
    writeFileSync(file, plan);
    const started = performance.now();
    return await withEmbeddedWorkbook(
      async (workbook) => {
        await workbook.settle();
        const opened = performance.now();
        let syncs = 0;
        const execute = workbook.execute.bind(workbook);
        workbook.execute = (body) => {
          syncs += 1;
          return execute(body);
        };
        const findings = await checkWorkbook();
        const ended = performance.now();
        return {
          checkingMilliseconds: ended - opened,
          commandMilliseconds: ended - started,
          syncs,
          findings: findings.length,
        };
      },
      { in: file },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
