import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const root = path.join(__dirname, '../../..');
const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starting the server bundles the page, which takes a few seconds on an idle machine. */
export const patience = 120_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** `npm start` on a port of its own; resolves with the address that it says. */
async function serve(): Promise<{ address: string; server: ChildProcess }> {
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const names = ['embedded', 'pane', 'functions'].flatMap((name) => ['--config-name', name]);
  const server = spawn(
    process.execPath,
    [cli, 'serve', ...names, '--mode', 'development', '--env', 'embedded', '--watch-options-ignored', '**/*'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'development', WEBPACK_DEV_SERVER_BASE_PORT: String(await freePort()) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  return { address, server };
}

/** What a page did that it must not do. */
export interface Misdeeds {
  /** Requests that left this machine. */
  readonly outside: string[];
  /** Breaches of a Content-Security-Policy. */
  readonly policy: string[];
  /** Exceptions that nobody caught. */
  readonly errors: string[];
}

export interface OpenPage {
  readonly page: Page;
  /** The frame of the pane, once it is drawn. */
  readonly pane: Frame;
  readonly misdeeds: Misdeeds;
}

/** A browser with the embedded workbook served to it. */
export interface Workbench {
  readonly address: string;
  /** Opens a new, empty workbook; the window is wide enough for the grid unless told otherwise. */
  open(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

function watch(page: Page, address: string): Misdeeds {
  const misdeeds: Misdeeds = { outside: [], policy: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) misdeeds.outside.push(url);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) misdeeds.policy.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  return misdeeds;
}

/** Starts server and browser; to be closed after the tests of a file. */
export async function startWorkbench(): Promise<Workbench> {
  const { address, server } = await serve();
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
  return {
    address,
    async open(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      const misdeeds = watch(page, address);
      await page.goto(address);
      const pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
      await pane.getByRole('heading', { level: 1 }).waitFor();
      return { page, pane, misdeeds };
    },
    async close() {
      await browser.close();
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

/** What axe finds wrong in a frame, or in a part of it, one line a finding. */
export async function accessibilityFindings(frame: Frame, within = 'html'): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (part) => (window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
    within,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels by which a frame is wider than its window. */
export function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Values that the workbook in the page shows, read as the add-in reads them. */
export function values(pane: Frame, sheet: string, address: string): Promise<unknown[][]> {
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
