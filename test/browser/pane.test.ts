import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import { buildingStrings } from '../../src/taskpane/strings/building';
import { chartStrings } from '../../src/taskpane/strings/charts';
import { levellingStrings } from '../../src/taskpane/strings/levelling';
import { pictureStrings } from '../../src/taskpane/strings/picture';
import { progressStrings } from '../../src/taskpane/strings/progress';
import { takingUpStrings } from '../../src/taskpane/strings/taking-up';
import type { OpenPage, Workbench } from './support/page';
import { accessibilityFindings, overflow, patience, startWorkbench, values } from './support/page';

jest.setTimeout(patience);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, patience);
afterAll(() => workbench.close());

let opened: OpenPage;
const open = async (options?: Parameters<Workbench['open']>[0]) => (opened = await workbench.open(options));
afterEach(() => opened.page.context().close());

const { seed, ready, save, project } = strings;
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const heading = (pane: Frame, name: string | RegExp) => pane.getByRole('heading', { name, exact: true });

async function seedIt(pane: Frame) {
  await button(pane, seed.button).click();
  await heading(pane, ready.heading).waitFor({ timeout: patience });
}

/** A window so small that grid and pane stand one above the other, each as wide as the window. */
const narrow = { viewport: { width: 320, height: 900 } };

test('a user seeds the workbook from the pane, and nothing leaves the machine or breaks the policy', async () => {
  const { pane, misdeeds } = await open();
  await pane.getByLabel(project.economy).fill('Atlantis');
  await pane.getByLabel(project.sector).fill('Energy');
  await seedIt(pane);
  await heading(pane, strings.made.heading).waitFor();
  for (const { sheet } of strings.next.steps) {
    expect(await pane.getByRole('listitem').filter({ hasText: sheet }).count()).toBeGreaterThan(0);
  }
  expect(misdeeds).toEqual({ outside: [], policy: [], errors: [] });
});

test(
  'one click opens the worked example, and the pane says that it is invented',
  async () => {
    const { pane, misdeeds } = await open();
    await button(pane, strings.example.button).click();
    await heading(pane, ready.heading).waitFor({ timeout: 2 * patience });
    await pane
      .getByText(/Invented throughout/)
      .first()
      .waitFor();

    // Every table that grew is counted whole, though the screen calculates while rows are still written.
    expect(await values(pane, 'Start', 'B27:B32')).toEqual([
      ['101 of 148'],
      ['183 of 233'],
      ['102 of 136'],
      ['83 of 125'],
      ['51 of 157'],
      ['10 of 114'],
    ]);

    // What waits to be taken up is shown; the gaps become a roadmap, levelled in a worker, drawn and reported.
    const press = async (name: string) => {
      await button(pane, name).click();
      await pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: patience });
    };
    await pane.getByRole('tab', { name: strings.tabs.plan, exact: true }).click();
    await press(takingUpStrings.look);
    await pane.getByText(/^SW-008 becomes G-\d+: /).waitFor();
    await press(buildingStrings.read);
    await press(buildingStrings.preview);
    await heading(pane, buildingStrings.result).waitFor();
    await press(levellingStrings.preview);
    await pane
      .getByText(/Legal unit until/)
      .first()
      .waitFor({ timeout: patience });
    await press(levellingStrings.apply);
    await heading(pane, levellingStrings.report).waitFor({ timeout: patience });
    await pane.getByRole('tab', { name: strings.tabs.draw, exact: true }).click();
    await press(pictureStrings.draw);
    await press(pictureStrings.put);
    await press(chartStrings.chart);
    await pane.getByRole('tab', { name: strings.tabs.report, exact: true }).click();
    await press(progressStrings.look);
    await press(progressStrings.write);
    await heading(pane, /What was written/).waitFor({ timeout: patience });
    const drawn = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const pictures = worksheets.getItem('Roadmap Picture').shapes.load('items/altTextDescription');
        const charts = worksheets.getItem('Roadmap Chart').charts.load('items/name');
        const report = context.workbook.tables.getItem('ProgressAreas').getDataBodyRange().load('values');
        await context.sync();
        return {
          described: pictures.items.every((picture) => picture.altTextDescription.length > 50) && pictures.items.length,
          charts: charts.items.length,
          tracks: report.values.filter(([, , track]) => track !== '').length,
        };
      }),
    );
    // Seven tracks and the whole roadmap.
    expect(drawn).toEqual({ described: 2, charts: 2, tracks: 8 });
    expect(misdeeds).toEqual({ outside: [], policy: [], errors: [] });
  },
  4 * patience,
);

test('the copy that the pane saves is a workbook file', async () => {
  const { page, pane } = await open();
  await pane.getByLabel(project.sector).fill('Energy');
  await seedIt(pane);
  const downloading = page.waitForEvent('download');
  await button(pane, save.button).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/Energy.*\.xlsx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('someone without a mouse fills the form, seeds, and is led to what comes next', async () => {
  const { page, pane } = await open();
  const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? '');
  await pane.getByLabel(project.economy).focus();
  await page.keyboard.type('Atlantis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wast');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A-CSIRT');
  await page.keyboard.press('Enter');
  await heading(pane, ready.heading).waitFor({ timeout: patience });
  expect(await focused()).toBe(ready.heading);
  const summary = await pane.locator('dl').textContent();
  expect(summary).toContain('Atlantis');
  expect(summary).toContain('Wast');
  expect(summary).toContain('A-CSIRT');
});

test('the ribbon button Make live tells in the pane why it could do nothing', async () => {
  const { pane } = await open();
  await pane.evaluate(
    () =>
      new Promise<void>((completed) => {
        const { actions } = Office as unknown as { actions: { _associations: Map<string, (event: object) => void> } };
        actions._associations.get('makeLive')!({ completed });
      }),
  );
  const alert = pane.getByRole('alert').filter({ hasText: 'seed it first' });
  await alert.waitFor({ state: 'attached' });
  expect(await button(pane, seed.button).isVisible()).toBe(true);
});

describe('axe finds nothing wrong', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['320 pixels wide', narrow],
  ] as const)('in the empty, seeding and seeded pane: %s', async (_, options) => {
    const { pane } = await open(options);
    expect(await accessibilityFindings(pane)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await button(pane, seed.button).click();
    await heading(pane, seed.heading).waitFor();
    expect(await accessibilityFindings(pane)).toEqual([]);
    await heading(pane, ready.heading).waitFor({ timeout: patience });
    expect(await accessibilityFindings(pane)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    for (const name of [strings.tabs.plan, strings.tabs.draw, strings.tabs.report]) {
      await pane.getByRole('tab', { name, exact: true }).click();
      await pane.getByRole('tabpanel', { name, exact: true }).getByRole('heading').first().waitFor();
      expect([name, await accessibilityFindings(pane)]).toEqual([name, []]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
    }
  });

  test('in a pane that tells of an error', async () => {
    const { pane } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add('Gaps', '=1');
        await context.sync();
      }),
    );
    await button(pane, seed.button).click();
    const alert = pane.getByRole('alert');
    await alert.filter({ hasText: 'Gaps' }).waitFor({ state: 'attached' });
    await button(pane, seed.button).waitFor();
    expect(await accessibilityFindings(pane)).toEqual([]);
  });
});

test('at 200 % in a 360 pixel pane nothing has to be scrolled sideways', async () => {
  // Zooming to 200 % halves the pixels that the page has.
  const { pane } = await open({ viewport: { width: 180, height: 450 }, deviceScaleFactor: 2 });
  await seedIt(pane);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
