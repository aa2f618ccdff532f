import type { Frame, Page } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import type { OpenPage, Workbench } from './support/page';
import { patience, startWorkbench } from './support/page';

jest.setTimeout(patience);

let workbench: Workbench;
let opened: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open({ viewport: { width: 1500, height: 900 } });
  const { pane } = opened;
  await pane.getByLabel(strings.project.start).fill('2027-01-04');
  await pane.getByRole('button', { name: strings.seed.button, exact: true }).click();
  await pane.getByRole('heading', { name: strings.ready.heading, exact: true }).waitFor({ timeout: patience });
}, patience);
afterAll(() => workbench.close());

/** Values that the workbook in the page shows, read as the add-in reads them. */
function values(pane: Frame, sheet: string, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const,
  );
}

/** Goes to a cell and types into it as a person does, on the keyboard. */
async function typeInto(page: Page, pane: Frame, sheet: string, cell: string, text: string): Promise<void> {
  await pane.evaluate(
    ([name, address]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    [sheet, cell] as const,
  );
  await page.waitForTimeout(500);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

test('a level and an importance typed in the grid rescore the gap and bring it to the top of the list', async () => {
  const { page, pane, misdeeds } = opened;
  await page.mouse.click(400, 500);
  await typeInto(page, pane, 'Gap Analysis', 'H10', '0');
  expect((await values(pane, 'Gap Analysis', 'U10:X10'))[0]).toEqual([60, 'High', 'High', 1]);
  await typeInto(page, pane, 'Gap Analysis', 'L10', 'Low');
  expect((await values(pane, 'Gap Analysis', 'U10:X10'))[0]).toEqual([20, 'Low', 'Low', 1]);
  const [[rank, id, , score]] = await values(pane, 'Priorities', 'A6:D6');
  expect([rank, id, score]).toEqual([1, 'G-005', 20]);
  expect(misdeeds.errors).toEqual([]);
});

test('a duration typed in the grid moves the dates and redraws the Gantt', async () => {
  const { page, pane } = opened;
  expect((await values(pane, 'Gantt', 'E8:H8'))[0]).toEqual(['▓', '▓', '▓', '']);
  await typeInto(page, pane, 'Roadmap', 'I6', '20');
  expect((await values(pane, 'Gantt', 'D8:H8'))[0]).toEqual(['4 Jan – 29 Jan 2027', '▓', '▓', '▓', '▓']);
});
