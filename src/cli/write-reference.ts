import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFunctions } from './build-functions';
import { functionPage, type DeclaredFunction } from './function-reference';
import { references } from './reference-data';
import { markdownIndex, toMarkdown } from './reference-markdown';

const root = path.join(__dirname, '..', '..');

/** The reference as Markdown files by name: one for each function that has a page, and the index. */
export function referenceFiles(functions: readonly DeclaredFunction[]): Map<string, string> {
  const pages = functions
    .filter(({ name }) => references[name])
    .map((one): [string, string] => [`${one.name}.md`, toMarkdown(functionPage(one, references[one.name]))]);
  return new Map([...pages, ['README.md', markdownIndex(functions)]]);
}

async function writeReference() {
  await buildFunctions();
  const { functions } = JSON.parse(readFileSync(path.join(root, 'dist', 'functions.json'), 'utf8')) as {
    functions: DeclaredFunction[];
  };
  const folder = path.join(root, 'assets', 'functions');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of referenceFiles(functions)) writeFileSync(path.join(folder, file), text);
}

if (require.main === module) void writeReference();
