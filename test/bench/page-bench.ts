import type { Frame } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import { startWorkbench } from '../browser/support/page';

/** What a plan costs in the page, with its grid drawn. */
export interface PageRun {
  readonly openingMilliseconds: number;
  /** One importance typed, until scores, ranks and ranked list are right and drawn. */
  readonly importanceMilliseconds: number;
  /** One duration typed, until dates and Gantt are right and drawn. */
  readonly durationMilliseconds: number;
}

/** Opens a plan in the page and edits it, from the button to the frame that shows the result. */
export async function measurePage(plan: Uint8Array): Promise<PageRun> {
  const workbench = await startWorkbench();
  try {
    const { page } = await workbench.open({ viewport: { width: 1600, height: 900 } });
    const started = performance.now();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open .xlsx' }).click(),
    ]);
    await chooser.setFiles({ name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(plan) });
    const frame = async () => (await (await page.waitForSelector('#pane')).contentFrame())!;
    const ready = (await frame()).getByRole('heading', { name: strings.ready.heading, exact: true });
    await ready.waitFor({ timeout: 120_000 });
    const openingMilliseconds = performance.now() - started;
    const pane = await frame();
    await pane.getByRole('button', { name: strings.live.button, exact: true }).click();
    await pane.getByText(strings.live.done).first().waitFor({ timeout: 120_000 });
    return {
      openingMilliseconds,
      importanceMilliseconds: await edit(pane, 'Priorities', 'A6', ['Gaps', 'Importance', ['High', 'Low', 'High']]),
      durationMilliseconds: await edit(pane, 'Gantt', 'E8', ['Roadmap', 'Duration', [41, 52, 43]]),
    };
  } finally {
    await workbench.close();
  }
}

type Edit = readonly [table: string, heading: string, values: readonly (string | number)[]];

/** Types into the fourth row of a column, with the sheet in front that shows what follows; the median of the edits. */
async function edit(pane: Frame, sheet: string, shows: string, what: Edit): Promise<number> {
  const times = await pane.evaluate(
    async ([inFront, address, [table, heading, values]]) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(inFront).activate();
        await context.sync();
      });
      const measured: number[] = [];
      for (const value of values) {
        await new Promise((rested) => setTimeout(rested, 1500));
        const begun = performance.now();
        await Excel.run(async (context) => {
          const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
          body.getCell(3, 0).values = [[value]];
          const result = context.workbook.worksheets.getItem(inFront).getRange(address);
          result.load('values');
          await context.sync();
        });
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        measured.push(performance.now() - begun);
      }
      return measured;
    },
    [sheet, shows, what] as const,
  );
  return times.sort((a, b) => a - b)[1];
}
