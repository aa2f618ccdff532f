import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeWorkbook, startClient } from '../embedded/client-node';
import { writeWorkbook } from '../embedded/xlsx/write';
import type { EmbeddedWorkbook } from '../embedded/workbook';
import { buildFunctions } from './build-functions';

const dist = path.resolve(__dirname, '../../dist');

/**
 * Runs the add-in's code against a new embedded workbook, with the custom functions from the very bundle that Excel
 * loads.
 * @param work what a person would do through the pane; `Excel` and `Office` answer while it runs
 */
export async function withEmbeddedWorkbook<T>(work: (workbook: EmbeddedWorkbook) => Promise<T>): Promise<T> {
  await buildFunctions();
  const workbook = await createNodeWorkbook({ writeFile: writeWorkbook });
  workbook.registerFunctions(
    readFileSync(path.join(dist, 'functions.json'), 'utf8'),
    readFileSync(path.join(dist, 'functions.js'), 'utf8'),
    { namespace: 'CSIRT' },
  );
  const client = await startClient(workbook, { globals: true });
  try {
    return await work(workbook);
  } finally {
    client.close();
    workbook.dispose();
  }
}
