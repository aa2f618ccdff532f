import type { Frame, Page } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import type { OpenPage, Workbench } from './support/page';
import { patience, startWorkbench } from './support/page';

jest.setTimeout(patience);

let workbench: Workbench;
let opened: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open({ viewport: { width: 2400, height: 900 } });
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

/** Pixels from the left of the grid to the middle of a column, by the widths of the columns before it. */
const middleOf = (before: readonly number[], width: number) =>
  46 + before.reduce((sum, one) => sum + one, 0) + width / 2;
const firstRow = 292;

/** Clicks the first row of a sheet's table in one column and types, as a person does. */
async function typeInto(page: Page, pane: Frame, sheet: string, x: number, text: string): Promise<void> {
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
  await page.waitForTimeout(700);
  await page.mouse.click(x, firstRow);
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

test('a level and an importance typed in the grid rescore the gap and bring it to the top of the list', async () => {
  const { page, pane, misdeeds } = opened;
  const gaps = [62, 240, 300, 240, 130, 180, 180];
  await typeInto(page, pane, 'Gap Analysis', middleOf(gaps, 66), '0');
  expect((await values(pane, 'Gap Analysis', 'U6:X6'))[0]).toEqual([60, 'High', 'High', 1]);
  await typeInto(page, pane, 'Gap Analysis', middleOf([...gaps, 66, 66, 84, 180], 90), 'Low');
  expect((await values(pane, 'Gap Analysis', 'U6:X6'))[0]).toEqual([20, 'Low', 'Low', 1]);
  const [[rank, id, , score]] = await values(pane, 'Priorities', 'A6:D6');
  expect([rank, id, score]).toEqual([1, 'G-001', 20]);
  expect(misdeeds.errors).toEqual([]);
});

test('a duration typed in the grid moves the dates and redraws the Gantt', async () => {
  const { page, pane } = opened;
  expect((await values(pane, 'Gantt', 'E8:H8'))[0]).toEqual(['▓', '▓', '▓', '']);
  await typeInto(page, pane, 'Roadmap', middleOf([62, 200, 290, 86, 190, 110, 120, 120], 72), '20');
  expect((await values(pane, 'Gantt', 'D8:H8'))[0]).toEqual(['4 Jan – 29 Jan 2027', '▓', '▓', '▓', '▓']);
});

test('the bars are drawn in their colours', async () => {
  const { page, pane } = opened;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gantt').activate();
      await context.sync();
    }),
  );
  await page.waitForTimeout(1500);
  const picture = (await page.screenshot()).toString('base64');
  // Pixels of critical orange and of planned blue, counted in the picture by the browser itself.
  const counts = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let critical = 0;
    let planned = 0;
    for (let at = 0; at < data.length; at += 4) {
      const color = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      if (color === 0xb5561c) critical += 1;
      if (color === 0x9cc3e6) planned += 1;
    }
    return { critical, planned };
  }, picture);
  expect(counts.critical).toBeGreaterThan(5_000);
  expect(counts.planned).toBeGreaterThan(5_000);
});

test('a sheet that is added stays behind the one in front', async () => {
  const { pane } = opened;
  const [before, after] = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getActiveWorksheet();
      first.load('name');
      worksheets.add('Behind');
      await context.sync();
      const second = worksheets.getActiveWorksheet();
      second.load('name');
      await context.sync();
      return [first.name, second.name];
    }),
  );
  expect(after).toBe(before);
});

test('a click on a sheet’s name on the first sheet goes to that sheet', async () => {
  const { page, pane } = opened;
  const active = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    );
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Start').activate();
      await context.sync();
    }),
  );
  await page.waitForTimeout(700);
  expect(await active()).toBe('Start');
  // Row 22, below the title's 32 pixels and twenty rows of 20: 'Gap Analysis'.
  await page.mouse.click(90, 126 + 32 + 21 * 20 - 10 + 20);
  await page.waitForTimeout(700);
  expect(await active()).toBe('Gap Analysis');
});
