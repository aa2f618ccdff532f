import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeWorkbook, startClient } from '../embedded/client-node';
import { openFile } from '../embedded/open-file';
import type { EmbeddedWorkbook } from '../embedded/workbook';
import { FileProblem, readWorkbook, type ForeignContent, type ReadWorkbook } from '../embedded/xlsx/read';
import { writeWorkbook } from '../embedded/xlsx/write';
import { buildFunctions } from './build-functions';
import { CommandProblem } from './command-problem';
import { readWhole } from './read-file';

const dist = path.resolve(__dirname, '../../dist');

export interface SessionOptions {
  /** Path of a workbook to open; without it the workbook is new. */
  readonly in?: string;
}

export interface Opened {
  /** What the file holds and this program does not: a file saved from here lacks it. */
  readonly foreign: readonly ForeignContent[];
}

/**
 * Runs the add-in's code against a new embedded workbook or one from a file, with the custom functions from the very
 * bundle that Excel loads. What the file holds beyond what can be kept is told on stderr.
 * @param work what a person would do through the pane; `Excel` and `Office` answer while it runs
 * @throws CommandProblem that names the file and says why it cannot be opened
 */
export async function withEmbeddedWorkbook<T>(
  work: (workbook: EmbeddedWorkbook, opened: Opened) => Promise<T>,
  options: SessionOptions = {},
): Promise<T> {
  const file = options.in === undefined ? null : await open(options.in);
  await buildFunctions();
  const workbook = await createNodeWorkbook({ writeFile: writeWorkbook });
  workbook.registerFunctions(
    readFileSync(path.join(dist, 'functions.json'), 'utf8'),
    readFileSync(path.join(dist, 'functions.js'), 'utf8'),
    { namespace: 'CSIRT' },
  );
  const foreign = file ? await openFile(workbook, file) : [];
  tellForeign(`${options.in} holds what is not kept here:`, foreign);
  const client = await startClient(workbook, { globals: true });
  try {
    return await work(workbook, { foreign });
  } finally {
    client.close();
    workbook.dispose();
  }
}

async function open(file: string): Promise<ReadWorkbook> {
  try {
    return await readWorkbook(readWhole('Opening', file));
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`Opening ${file}: ${error.message}`);
    throw error;
  }
}

/** Lists foreign content on stderr, under a heading; says nothing where there is none. */
export function tellForeign(heading: string, foreign: readonly ForeignContent[]): void {
  if (foreign.length === 0) return;
  console.error(heading);
  for (const { what, where } of foreign) console.error(`  ${what}: ${where}`);
}

/**
 * Refuses to write over the file that was opened where that would lose what is not kept.
 * @throws CommandProblem that says what to do
 */
export function checkNotOriginal(original: string | undefined, out: string, { foreign }: Opened): void {
  if (original === undefined || foreign.length === 0 || path.resolve(original) !== path.resolve(out)) return;
  throw new CommandProblem(
    `--out ${out}: this is the file that was opened, and it holds what would be lost (see above). Write to another file.`,
  );
}
