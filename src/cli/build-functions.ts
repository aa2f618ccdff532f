import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from 'webpack';

const root = path.join(__dirname, '..', '..');
const sources = ['src/functions', 'src/analysis', 'src/roadmap', 'webpack.config.js', 'package.json'];
const outputs = ['dist/functions.js', 'dist/functions.json'].map((file) => path.join(root, file));

/** When a file, or anything in a folder, last changed, in milliseconds; a folder also changes when a file leaves it. */
function lastChange(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => lastChange(path.join(file, name))));
}

/** Whether the bundle and its metadata are younger than everything that they are made of. */
export function areFunctionsFresh(): boolean {
  if (!outputs.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => lastChange(path.join(root, source)) <= oldest);
}

/** The config named 'functions'; the others are not made, since they read what only they need. */
async function functionsConfig(): Promise<Configuration> {
  const { configurations } = await import('./webpack-configuration');
  for (const configure of configurations) {
    const config = configure({}, { mode: 'production' });
    if (config.name === 'functions') return config;
  }
  throw new Error('webpack.config.js has no config named functions');
}

/**
 * Builds dist/functions.js and dist/functions.json where they are older than their source; silent where they are not.
 * @throws Error with webpack's own words where the source does not compile.
 */
export async function buildFunctions(): Promise<void> {
  if (areFunctionsFresh()) return;
  const started = Date.now();
  const [{ default: webpack }, config] = await Promise.all([import('webpack'), functionsConfig()]);
  const compiler = webpack(config);
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      const problem = failure ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close((closing) => ((problem ?? closing) ? reject(problem ?? closing) : resolve()));
    });
  });
  // webpack leaves a file alone whose content is the same, and its date would stay older than the source.
  for (const file of outputs) utimesSync(file, new Date(started), new Date(started));
}

if (require.main === module) {
  buildFunctions().catch((failure: Error) => {
    console.error(failure.message);
    process.exitCode = 1;
  });
}
