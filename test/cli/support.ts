import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(__dirname, '../..');
const tsx = pathToFileURL(require.resolve('tsx')).href;

/** Runs the command line as a person does; paths count from the project, or from `folder`. */
export function waymarkIn(folder: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', tsx, path.join(root, 'src/cli/waymark.ts'), ...args],
      { cwd: folder },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, error: err }),
    );
  });
}

export const waymark = (...args: string[]) => waymarkIn(root, ...args);
