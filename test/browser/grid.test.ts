import type { Frame, Page } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import type { ColumnBlueprint } from '../../src/workbook/blueprint';
import { gapColumns } from '../../src/workbook/blueprints/gap-columns';
import { roadmapColumns } from '../../src/workbook/blueprints/roadmap-columns';
import type { OpenPage, Workbench } from './support/page';
import { accessibilityFindings, patience, startWorkbench, values } from './support/page';

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

/** Where the grid with its headings lies: the largest of the engine's canvases. */
async function gridOf(page: Page): Promise<{ x: number; y: number }> {
  const canvases = await page.locator('#grid canvas').all();
  const boxes = (await Promise.all(canvases.map((canvas) => canvas.boundingBox()))).filter((box) => box !== null);
  return boxes.reduce((large, box) => (box.width * box.height > large.width * large.height ? box : large));
}

/** Pixels from the left of the grid to the middle of a column of a table that begins in column A. */
function middleOf(columns: readonly ColumnBlueprint[], heading: string): number {
  const at = columns.findIndex((column) => column.heading === heading);
  return 46 + columns.slice(0, at).reduce((sum, { width }) => sum + width, 0) + columns[at].width / 2;
}
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
  await typeInto(page, pane, 'Gap Analysis', middleOf(gapColumns, 'As-Is Level'), '0');
  expect((await values(pane, 'Gap Analysis', 'V6:Y6'))[0]).toEqual([60, 'High', 'High', 1]);
  await typeInto(page, pane, 'Gap Analysis', middleOf(gapColumns, 'Importance'), 'Low');
  expect((await values(pane, 'Gap Analysis', 'V6:Y6'))[0]).toEqual([20, 'Low', 'Low', 1]);
  const [[rank, id, , score]] = await values(pane, 'Priorities', 'A6:D6');
  expect([rank, id, score]).toEqual([1, 'G-001', 20]);
  expect(misdeeds.errors).toEqual([]);
});

test('a duration typed in the grid moves the dates and redraws the Gantt', async () => {
  const { page, pane } = opened;
  expect((await values(pane, 'Gantt', 'E8:H8'))[0]).toEqual(['▓', '▓', '▓', '']);
  await typeInto(page, pane, 'Roadmap', middleOf(roadmapColumns, 'Duration'), '20');
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

describe('A table in an empty workbook', () => {
  let small: OpenPage;
  let left: number;
  let top: number;

  beforeAll(async () => {
    small = await workbench.open();
    await small.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1:C4').values = [
          ['ID', 'Level', 'Score'],
          ['a', 3, ''],
          ['b', 1, ''],
          ['c', 2, ''],
        ];
        const table = sheet.tables.add('A1:C4', true);
        table.name = 'Gaps';
        table.columns.getItem('Score').getDataBodyRange().formulas = Array(3).fill(['=[@Level]*10']);
        sheet.getRange('E1').formulas = [['=SUM(Gaps[Score])']];
        await context.sync();
      }),
    );
    const { x, y } = await gridOf(small.page);
    [left, top] = [x + 46, y + 20];
  }, patience);

  const click = (column: number, row: number): Promise<void> =>
    small.page.mouse.click(left + 64 * column + 25, top + 20 * row + 10);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await small.page.keyboard.press(key);
    await small.page.waitForTimeout(700);
  };
  const shown = (): Promise<unknown[][]> => values(small.pane, 'Sheet1', 'A1:C7');
  const before = [['ID', 'Level', 'Score'], ['a', 3, 30], ['b', 1, 10], ['c', 2, 20], ...Array(3).fill(['', '', ''])];

  test('grows as one types below it, and undo takes the row back', async () => {
    await click(1, 4);
    await small.page.keyboard.type('7');
    await press('Enter');
    expect((await shown())[4]).toEqual(['', 7, 70]);
    expect(await values(small.pane, 'Sheet1', 'E1')).toEqual([[130]]);
    await press('Control+z');
    expect(await shown()).toEqual(before);
    expect(await values(small.pane, 'Sheet1', 'E1')).toEqual([[60]]);
  });

  test('takes in a block that is pasted below it', async () => {
    await click(0, 1);
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    await click(0, 4);
    await press('Control+v');
    expect((await shown()).slice(4, 6)).toEqual([
      ['a', 3, 30],
      ['b', 1, 10],
    ]);
    await press('Control+z');
    expect(await shown()).toEqual(before);
  });

  test('is sorted and filtered by the menu of its headings, with the pointer and with keys', async () => {
    const { page } = small;
    await page.mouse.click(left + 64 * 2 - 8, top + 20 - 8);
    await page.getByRole('button', { name: 'Sort ascending' }).click();
    await page.waitForTimeout(700);
    expect((await shown()).slice(1, 4).map(([id]) => id)).toEqual(['b', 'c', 'a']);
    await click(0, 0);
    await press('Alt+ArrowDown');
    expect(await accessibilityFindings(page.mainFrame(), '.table-menu')).toEqual([]);
    await page.getByLabel('c', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.waitForTimeout(700);
    const hidden = await small.pane.evaluate(() =>
      Excel.run(async (context) => {
        const row = context.workbook.worksheets.getFirst().getRange('3:3').load('rowHidden');
        await context.sync();
        return row.rowHidden;
      }),
    );
    expect(hidden).toBe(true);
    await press('Control+z', 'Control+z');
    expect(await shown()).toEqual(before);
    expect(small.misdeeds.errors).toEqual([]);
  });

  test('a click on a link to a place in the workbook goes to its sheet', async () => {
    await small.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Gap Analysis');
        const cell = context.workbook.worksheets.getFirst().getRange('F3');
        cell.hyperlink = { documentReference: "'Gap Analysis'!A1", textToDisplay: 'Gaps' };
        await context.sync();
      }),
    );
    await small.page.waitForTimeout(700);
    await click(5, 2);
    await small.page.waitForTimeout(700);
    const active = await small.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      }),
    );
    expect(active).toBe('Gap Analysis');
  });
});
