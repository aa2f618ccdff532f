import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.join(__dirname, '../..');
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(root, 'dist', file)), { level: 9 }).length, 0) /
  1024;

/** What a production build tells of a chunk (webpack.config.js, `--env chunks`). */
interface Chunk {
  readonly initial: boolean;
  readonly files: readonly string[];
  readonly origins: readonly { readonly request?: string }[];
}

const scripts = (chunks: readonly Chunk[]): string[] => [
  ...new Set(chunks.flatMap(({ files }) => files).filter((file) => file.endsWith('.js'))),
];

/**
 * Kilobytes, after gzip, of the JavaScript that a production build makes; Office.js is not part of it.
 * @returns what the pane loads until it is drawn, what all its parts load together, and the custom functions
 */
export function measureBundles(): { pane: number; all: number; functions: number } {
  const { children } = JSON.parse(readFileSync(path.join(root, '.cache/build.json'), 'utf8')) as {
    children: readonly { readonly name: string; readonly chunks: readonly Chunk[] }[];
  };
  const chunksOf = (name: string) => children.find((child) => child.name === name)?.chunks ?? [];
  const chunks = chunksOf('pane');
  const first = chunks.filter(
    ({ initial, origins }) => initial || origins.some(({ request }) => request === './show-pane'),
  );
  const functions = scripts(chunksOf('functions'));
  if (functions.length === 0 || scripts(first).length < 2)
    throw new Error('The build tells of no pane: npm run bench.');
  return { pane: kilobytes(scripts(first)), all: kilobytes(scripts(chunks)), functions: kilobytes(functions) };
}
