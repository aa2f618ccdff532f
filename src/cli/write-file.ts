import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandProblem } from './command-problem';

/** Refuses at once where a long run would end in a file that must not be replaced or cannot be put there. */
export function checkTarget(file: string, overwrite: boolean, endings: readonly string[] = ['.xlsx']): void {
  if (!endings.includes(path.extname(file).toLowerCase())) {
    const [usual] = endings;
    throw new CommandProblem(
      `--out ${file}: expected the name of ${usual === '.xlsx' ? 'an' : 'a'} ${usual} file, such as plan${usual}.`,
    );
  }
  if (!existsSync(path.dirname(path.resolve(file)))) {
    throw new CommandProblem(
      `--out ${file}: there is no folder ${path.dirname(file)}. Make it first or choose another.`,
    );
  }
  if (existsSync(file) && !overwrite) {
    throw new CommandProblem(`--out ${file}: this file exists already. Choose another name, or add --overwrite.`);
  }
}

/**
 * Writes a file whole or not at all: a full disk or an interruption leaves what was there before.
 * @throws CommandProblem that says why and what to do
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandProblem(`${file} could not be written: ${reason(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this folder or file may not be written. Choose another folder.',
  EPERM: 'this folder or file may not be written. Choose another folder.',
  EROFS: 'the disk is read-only. Choose another folder.',
  ENOSPC: 'the disk is full. Free some space, or choose another disk.',
  EISDIR: 'this is a folder. Give the name of a file.',
};

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
