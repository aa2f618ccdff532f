import {
  registerCustomFunctions,
  type ErrorMessages,
  type FunctionCalls,
  type FunctionDeclaration,
  type FunctionOptions,
} from './custom-functions';
import { createCustomFunctionsRuntime, type CustomFunctionBody } from './custom-functions-runtime';
import type { UniverInstance } from './engine/engine';
import { drawRules } from './engine/drawn-rules';
import { executeRequest } from './executor';
import { Host } from './host';
import { bringToFront, restore } from './restore';
import type { AsleepFormula } from './restore-cells';
import { snapshot } from './snapshot';
import type { Transport } from './transport';
import type { WorkbookData } from './workbook-data';

export interface WorkbookOptions {
  /** A started Univer in which no workbook was made yet. */
  readonly instance: UniverInstance;
  /** Writes the workbook as a file, for `Office.context.document.getFileAsync`. */
  readonly writeFile?: (data: WorkbookData) => Promise<Uint8Array>;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

interface CommonCall {
  readonly embedded: number;
  readonly method: string;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** An open workbook that answers Microsoft's Office.js client. */
export class EmbeddedWorkbook {
  /** Texts of errors that custom functions answered with, by `<sheet id>!<cell>`. */
  readonly functionMessages: ErrorMessages = new Map();
  /** What the registered functions have calculated so far. */
  functionCalls: FunctionCalls = { calls: 0, cellsIn: 0, cellsOut: 0 };
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    /** The workbook's parts, for the page that draws it. */
    readonly host: Host,
    private readonly options: WorkbookOptions,
  ) {}

  /** Opens an empty workbook; with a screen this waits until the engine has drawn it. */
  static async create(options: WorkbookOptions): Promise<EmbeddedWorkbook> {
    const host = new Host(options.instance);
    await host.engine.ready();
    if (!options.instance.headless) drawRules(host);
    return new EmbeddedWorkbook(host, options);
  }

  /** Answers what comes over a transport and sends events to it; one client at a time. */
  attach(transport: Transport): void {
    this.host.events.send = (text) => transport.send(text);
    transport.receive((text) => {
      const message = JSON.parse(text) as BridgeMessage | CommonCall;
      if ('embedded' in message) void this.answerCommon(message, transport);
      else if (message.type === 1) void this.answer(message, transport);
    });
  }

  private async answer({ id, message }: BridgeMessage, transport: Transport): Promise<void> {
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const answer = await this.execute(body);
    transport.send(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: answer } }));
    this.host.events.deliver();
  }

  private async answerCommon({ embedded, method }: CommonCall, transport: Transport): Promise<void> {
    try {
      if (method !== 'file' || !this.options.writeFile)
        throw new Error(`The embedded workbook cannot answer '${method}'.`);
      const result = base64(await this.options.writeFile(await this.data()));
      transport.send(JSON.stringify({ embedded, result }));
    } catch (error) {
      transport.send(JSON.stringify({ embedded, error: error instanceof Error ? error.message : String(error) }));
    }
  }

  /** Runs one request's body and answers with the answer's body; requests run one after another. */
  execute(requestBody: string): Promise<string> {
    return this.inTurn(async () => {
      await this.host.engine.rest();
      const answer = await executeRequest(this.host, requestBody);
      // The engine may calculate before anything waits for it, and would do so with tables as they were.
      if (this.host.tables.hasTold) this.host.engine.forgetFormulas();
      return answer;
    });
  }

  /** The whole workbook as plain data, calculated. */
  data(): Promise<WorkbookData> {
    return this.inTurn(async () => {
      await this.host.engine.settle();
      return snapshot(this.host);
    });
  }

  /**
   * Puts a workbook's data into this one, which must be new; custom functions are to be registered before.
   *
   * @param recalculate whether formulas with a saved result are calculated too; those that call functions unknown here
   * show their saved result in any case
   * @returns those that are not calculated
   */
  restore(data: WorkbookData, recalculate = false): Promise<readonly AsleepFormula[]> {
    return this.inTurn(async () => {
      const { front, asleep } = restore(this.host, data, recalculate);
      await this.host.engine.settle();
      if (recalculate) {
        // A formula on what another one spills may have come before it: once more, with every spill in its place.
        this.host.engine.recalculate();
        await this.host.engine.settle();
      }
      // The engine tells of each new sheet that it came to the front, some time after it was made.
      await new Promise((told) => setTimeout(told, 0));
      bringToFront(this.host, front);
      return asleep;
    });
  }

  /** Whether any cell of it holds something, or a chart or picture lies on it. */
  hasContent(): boolean {
    return this.host.sheets.all().some((sheet) => {
      const { charts, pictures } = this.host.sheets.of(sheet.getSheetId());
      let filled = charts.length + pictures.length > 0;
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        filled ||= Boolean(cell?.f) || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
      });
      return filled;
    });
  }

  /** Waits until every formula is calculated. */
  settle(): Promise<void> {
    return this.inTurn(() => this.host.engine.settle());
  }

  /**
   * Registers custom functions: functions.json and what the bundle associated (see `createCustomFunctionsRuntime`).
   * Where evaluating text is allowed, the bundle's text will do.
   */
  registerFunctions(
    functionsJson: string | { readonly functions: readonly FunctionDeclaration[] },
    bundle: string | ReadonlyMap<string, CustomFunctionBody>,
    options: FunctionOptions,
  ): void {
    const { functions } =
      typeof functionsJson === 'string'
        ? (JSON.parse(functionsJson) as { functions: FunctionDeclaration[] })
        : functionsJson;
    let bodies = bundle;
    if (typeof bodies === 'string') {
      const runtime = createCustomFunctionsRuntime();
      new Function('CustomFunctions', bodies)(runtime);
      bodies = runtime.associations;
    }
    this.functionCalls = registerCustomFunctions(this.host.engine, functions, bodies, options, this.functionMessages);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.queue.then(work);
    this.queue = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    this.host.dispose();
  }
}
