import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '../../dist');
const gzipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0) / 1024;

/** Kilobytes, after gzip, of the JavaScript that a production build makes; Office.js is not part of it. */
export function measureBundles(): { pane: number; functions: number } {
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const linked = [...page.matchAll(/<script[^>]+src="?([^"\s>]+)/g)]
    .map(([, src]) => src)
    .filter((src) => !/^https?:/.test(src));
  const functions = linked.filter((file) => file.startsWith('functions'));
  // The pane draws itself from lazy chunks; all of them together are more than any one view loads.
  const pane = readdirSync(dist).filter((file) => file.endsWith('.js') && !file.startsWith('functions'));
  if (functions.length === 0 || pane.length < 2) throw new Error('dist/ holds no production build: npm run build.');
  return { pane: gzipped(pane), functions: gzipped(functions) };
}
