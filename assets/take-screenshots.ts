import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { strings } from '../src/taskpane/strings';
import { startWorkbench } from '../test/browser/support/page';

const folder = path.join(__dirname, 'screenshots');

/** Takes the pictures of the README from the running page: `npm run screenshots`. */
async function takeScreenshots() {
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench();
  try {
    const { page, pane } = await workbench.open({ viewport: { width: 1600, height: 900 } });
    await pane.getByLabel(strings.project.economy).fill('Norland');
    await pane.getByLabel(strings.project.sector).fill('Energy');
    await pane.getByLabel(strings.project.start).fill('2027-01-04');
    await pane.getByRole('button', { name: strings.seed.button, exact: true }).click();
    await pane.getByRole('heading', { name: strings.ready.heading, exact: true }).waitFor({ timeout: 120_000 });
    await assess(pane);
    await show(page, pane, 'Gantt', 'page.png');
    await show(page, pane, 'Priorities', 'priorities.png');
  } finally {
    await workbench.close();
  }
}

const start = 46_391;
const levels = [1, 0, 1, 2, 0, 1, 0, 2, 1, 0, 3, 2, 1, 3, 0, 1, 0, 2];
const progress: readonly [row: number, heading: string, value: number][] = [
  [0, 'Actual Start', start],
  [0, 'Actual Finish', start + 18],
  [0, 'Percent complete', 1],
  [1, 'Actual Start', start + 21],
  [1, 'Percent complete', 0.6],
  [7, 'Actual Start', start + 21],
  [7, 'Percent complete', 0.9],
];

/** Gives some gaps a level and some rows progress, as a team would have after two months. */
async function assess(pane: Frame) {
  await pane.evaluate(
    async ([asIs, done, status]) => {
      await Excel.run(async (context) => {
        const { tables, names } = context.workbook;
        const gaps = tables.getItem('Gaps').columns.getItem('As-Is Level').getDataBodyRange();
        for (const [row, level] of asIs.entries()) gaps.getCell(row, 0).values = [[level]];
        const { columns } = tables.getItem('Roadmap');
        for (const [row, heading, value] of done) {
          columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
        }
        names.getItem('StatusDate').getRange().values = [[status]];
        await context.sync();
      });
    },
    [levels, progress, start + 42] as const,
  );
}

async function show(page: Page, pane: Frame, sheet: string, file: string) {
  await pane.evaluate(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  }, sheet);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: path.join(folder, file) });
}

void takeScreenshots();
