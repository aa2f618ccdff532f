import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { strings } from '../src/taskpane/strings';
import { startWorkbench } from '../test/browser/support/page';

const folder = path.join(__dirname, 'screenshots');

/** Takes the pictures of the README from the running page with the worked example in it: `npm run screenshots`. */
async function takeScreenshots() {
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench();
  try {
    const { page, pane } = await workbench.open({ viewport: { width: 1600, height: 900 } });
    await pane.getByRole('button', { name: strings.example.button, exact: true }).click();
    await pane.getByRole('heading', { name: strings.ready.heading, exact: true }).waitFor({ timeout: 180_000 });
    await show(page, pane, 'Start', 'start.png');
    await show(page, pane, 'Gantt', 'page.png');
    await show(page, pane, 'Priorities', 'priorities.png');
    await show(page, pane, 'Services', 'services.png');
  } finally {
    await workbench.close();
  }
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
