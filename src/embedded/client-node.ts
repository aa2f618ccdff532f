import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { connectClient } from './client';
import { startNodeEngine } from './engine/start-node';
import { transportPair } from './transport';
import { EmbeddedWorkbook, type WorkbookOptions } from './workbook';

/** Opens an empty workbook without a screen; it can be saved by `getFileAsync`. */
export function createNodeWorkbook(options: Omit<WorkbookOptions, 'instance'> = {}): Promise<EmbeddedWorkbook> {
  const writeFile: WorkbookOptions['writeFile'] = async (data) => (await import('./xlsx/write')).writeWorkbook(data);
  return EmbeddedWorkbook.create({ writeFile, ...options, instance: startNodeEngine() });
}

export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Takes the globals away and ends the client. */
  close(): void;
}

export interface ClientOptions {
  /** Sets `Excel`, `Office` and `OfficeExtension` as globals, for code that finds them there. */
  readonly globals?: boolean;
}

let script: string | null = null;

/** Loads Microsoft's Office.js client in jsdom and connects it to the workbook by text both ways. */
export async function startClient(workbook: EmbeddedWorkbook, options: ClientOptions = {}): Promise<NodeClient> {
  const file = '@microsoft/office-js/dist/excel-web-16.00.debug.js';
  script ??= readFileSync(createRequire(__filename).resolve(file), 'utf8');
  const page = '<!doctype html><html><body></body></html>';
  const dom = new JSDOM(page, { runScripts: 'outside-only', url: 'https://localhost/' });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Microsoft's globals in a foreign window
  const window = dom.window as any;
  // What the client parses is then made of the caller's own arrays.
  window.JSON = JSON;
  window.eval(script);
  const [near, far] = transportPair();
  workbook.attach(far);
  const office = connectClient(window, near);
  window.Office = office;
  const globals = { Excel: window.Excel, Office: office, OfficeExtension: window.OfficeExtension };
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  if (options.globals) Object.assign(globalThis, globals);
  return {
    ...(globals as Omit<NodeClient, 'close'>),
    close() {
      for (const [name, descriptor] of options.globals ? before : []) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
      window.close();
    },
  };
}
