import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import type { OpenPage, Workbench } from './support/page';
import { accessibilityFindings, overflow, patience, startWorkbench } from './support/page';

jest.setTimeout(patience);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, patience);
afterAll(() => workbench.close());

let opened: OpenPage;
afterEach(() => opened.page.context().close());

const { seed, ready, exchange } = strings;
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const heading = (pane: Frame, name: string) => pane.getByRole('heading', { name, exact: true });

/** The file that a user chooses from disk; Windows-1252 and semicolons, as an Excel of Europe writes it. */
const file = {
  name: 'gaps.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'ID;As-Is Level;Evidence\r\nG-001;2;Verfügung des Ministers\r\nG-002;seven;\r\nG-300;1;=1+1\r\n',
    'latin1',
  ),
};

async function openSeeded(options?: Parameters<Workbench['open']>[0]): Promise<OpenPage> {
  opened = await workbench.open(options);
  await button(opened.pane, seed.button).click();
  await heading(opened.pane, ready.heading).waitFor({ timeout: patience });
  return opened;
}

test('a user previews a file, imports it and exports the table; nothing leaves the machine', async () => {
  const { page, pane, misdeeds } = await openSeeded();
  await pane.getByLabel(exchange.file).setInputFiles(file);
  await heading(pane, exchange.preview('gaps.csv')).waitFor();
  await pane.getByText('Line 2, G-001: As-Is Level from blank to 2').waitFor();
  await pane.getByText(/line 3, column As-Is Level: found 'seven'/).waitFor();
  expect(await accessibilityFindings(pane)).toEqual([]);
  await button(pane, exchange.apply).click();
  await heading(pane, exchange.report('gaps.csv')).waitFor({ timeout: patience });
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(exchange.report('gaps.csv'));
  expect(await accessibilityFindings(pane)).toEqual([]);

  await pane.getByLabel(exchange.exportTable).selectOption('Gaps');
  const downloading = page.waitForEvent('download');
  await button(pane, exchange.export).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Gaps.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Verfügung des Ministers');
  expect(text).toMatch(/\nG-300,.*'=1\+1/);
  await pane.getByText(exchange.noFile).click();
  expect(await pane.getByLabel(exchange.text('Gaps.csv')).inputValue()).toContain('Verfügung des Ministers');
  expect(await accessibilityFindings(pane)).toEqual([]);
  expect(misdeeds).toEqual({ outside: [], policy: [], errors: [] });
});

test('the section fits a pane of 320 pixels, and works without a mouse', async () => {
  const { page, pane } = await openSeeded({ viewport: { width: 320, height: 900 } });
  await pane.getByLabel(exchange.file).setInputFiles(file);
  await heading(pane, exchange.preview('gaps.csv')).waitFor();
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await accessibilityFindings(pane)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(exchange.apply);
  await page.keyboard.press('Enter');
  await heading(pane, exchange.report('gaps.csv')).waitFor({ timeout: patience });
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await pane.getByRole('status').textContent()).toContain('Gaps: 1 row added, 1 changed');
});
