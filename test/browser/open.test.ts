import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Dialog } from 'playwright-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { cellsOf, sheetOf, workbookOf } from '../files/support/fixture';
import type { OpenPage, Workbench } from './support/page';
import { patience, startWorkbench, values } from './support/page';

jest.setTimeout(patience);

let workbench: Workbench;
let opened: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
}, patience);
afterAll(() => workbench.close());

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const budget = workbookOf([
  sheetOf('Budget', {
    cells: cellsOf([
      ['Cost', 'Double'],
      [7, ['=[@Cost]*2', 14]],
      [null, null],
      ['Saved', ['=FOO.BAR(1)', 42]],
    ]).filter(({ value }) => value !== null),
    tables: [
      {
        name: 'Costs',
        range: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        style: 'TableStyleLight1',
        showBandedRows: true,
        showFilterButton: true,
        columns: [{ name: 'Cost' }, { name: 'Double', formula: '=[@Cost]*2' }],
      },
    ],
  }),
  sheetOf('Second', { cells: cellsOf([['here']]) }),
]);

/** Writes what the writer itself refuses: a formula of another add-in, as Excel saves it. */
async function budgetFile(): Promise<Buffer> {
  const [sheet, second] = budget.sheets;
  const known = {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === 3 && cell.column ? { ...cell, formula: '=1' } : cell)),
  };
  const parts = unzipSync(await writeWorkbook({ ...budget, sheets: [known, second] }));
  const path = 'xl/worksheets/sheet1.xml';
  parts[path] = strToU8(
    strFromU8(parts[path])
      .replace('<f>1</f>', '<f>_xldudf_FOO_BAR(1)</f>')
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>'),
  );
  return Buffer.from(zipSync(parts));
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const { page } = opened;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open .xlsx' }).press('Enter'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What axe finds wrong in the header and the dialog; the rest of the page is the engine's own screen. */
async function findingsInOurs(): Promise<string[]> {
  const { page } = opened;
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: string): Promise<AxeResults> } };
    const found: string[] = [];
    for (const part of ['#title', '#told'])
      for (const { id } of (await axe.run(part)).violations) found.push(`${part}: ${id}`);
    return found;
  });
}

test('a file that is no workbook is refused in words, and the workbook that is open stays', async () => {
  const { page, misdeeds } = opened;
  await choose('picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  const dialog = page.getByRole('dialog', { name: 'picture.xlsx was not opened' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('This is not an Excel workbook. Choose an Excel workbook (.xlsx).');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(misdeeds.errors).toEqual([]);
});

test('a workbook from a file is shown, and the pane sees it; what is not kept is listed', async () => {
  const { page, misdeeds } = opened;
  await choose('budget.xlsx', await budgetFile());
  const dialog = page.getByRole('dialog', { name: 'budget.xlsx holds what is not kept here' });
  await dialog.waitFor({ timeout: patience });
  expect(await dialog.locator('li').allInnerTexts()).toEqual([
    'Merged cells: Sheet "Budget", A6:B6',
    'Formula that cannot be calculated here (shows its saved result): Sheet "Budget", B4',
  ]);
  expect(await findingsInOurs()).toEqual([]);
  await page.keyboard.press('Escape');
  const pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
  await pane.getByRole('heading', { level: 1 }).waitFor();
  expect(await values(pane, 'Budget', 'A1:B4')).toEqual([
    ['Cost', 'Double'],
    [7, 14],
    ['', ''],
    ['Saved', 42],
  ]);
  expect(misdeeds.errors).toEqual([]);
  expect(misdeeds.policy).toEqual([]);
});

test('its formulas follow what is changed', async () => {
  const { page } = opened;
  const pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A2:A3').values = [[8], [9]];
      await context.sync();
    }),
  );
  expect(await values(pane, 'Budget', 'A1:B3')).toEqual([
    ['Cost', 'Double'],
    [8, 16],
    [9, 18],
  ]);
});

test('a chart and a picture are drawn over its cells, named for screen readers, and hidden with their sheet', async () => {
  const { page, misdeeds } = opened;
  const pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
  await pane.evaluate(
    (png) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Budget');
        sheet.getRange('D3').values = [['Two costs, and twice as much.']];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        chart.name = 'Costs chart';
        chart.setPosition('D4', 'H12');
        const shape = sheet.shapes.addImage(png);
        shape.altTextDescription = 'A dot';
        shape.top = 300;
        await context.sync();
      }),
    pixel,
  );
  const chart = page.getByRole('img', { name: 'Costs chart: Two costs, and twice as much.' });
  await chart.locator('svg').waitFor();
  expect(await chart.locator('text').allTextContents()).toEqual(expect.arrayContaining(['Cost', 'Double', '18']));
  await page.getByRole('img', { name: 'A dot' }).locator('img').waitFor();
  await chart.focus();
  const before = (await chart.boundingBox())!;
  await page.mouse.move(before.x + 50, before.y + 50);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(
    (top) => document.querySelector('.drawings [role=img]')!.getBoundingClientRect().top < top,
    before.y,
  );
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Second').activate();
      await context.sync();
    }),
  );
  await chart.waitFor({ state: 'detached' });
  expect(misdeeds.errors).toEqual([]);
  expect(misdeeds.policy).toEqual([]);
});

test('it is replaced only after asking', async () => {
  const { page } = opened;
  const questions: string[] = [];
  const dismiss = (dialog: Dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  };
  page.on('dialog', dismiss);
  await choose('other.xlsx', Buffer.from(await writeWorkbook(workbookOf([sheetOf('Other')]))));
  await page.waitForTimeout(1000);
  page.off('dialog', dismiss);
  expect(questions).toEqual(['Replace the workbook that is open by other.xlsx? What was not saved is lost.']);
  const pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
  expect(await values(pane, 'Second', 'A1')).toEqual([['here']]);
});
