import { createNodeWorkbook, startClient, type NodeClient } from '../../src/embedded/client-node';
import type { EmbeddedWorkbook } from '../../src/embedded/workbook';

export interface Session {
  readonly workbook: EmbeddedWorkbook;
  readonly client: NodeClient;
  /** Runs a batch on the first sheet and syncs at its end. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T>;
  /** The values of an address of the first sheet. */
  values(address: string): Promise<unknown[][]>;
  /** The formulas of an address of the first sheet. */
  formulas(address: string): Promise<unknown[][]>;
  /** Code of the error that a batch ends with, 'none' where it ends well. */
  refusal(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
  close(): void;
}

/** An empty workbook with Microsoft's client connected. */
export async function openSession(): Promise<Session> {
  const workbook = await createNodeWorkbook();
  const client = await startClient(workbook);
  const run: Session['run'] = (batch) =>
    client.Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });
  return {
    workbook,
    client,
    run,
    values: (address) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(address).load('values');
        await context.sync();
        return range.values;
      }),
    formulas: (address) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(address).load('formulas');
        await context.sync();
        return range.formulas;
      }),
    refusal: (batch) =>
      run(async (sheet, context) => void (await batch(sheet, context))).then(
        () => 'none',
        (error: { code?: string }) => error.code ?? String(error),
      ),
    close() {
      client.close();
      workbook.dispose();
    },
  };
}
