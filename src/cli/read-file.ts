import { readFileSync, statSync } from 'node:fs';
import { CommandProblem } from './command-problem';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EACCES: 'this file may not be read.',
  EPERM: 'this file may not be read.',
  EISDIR: 'this is a folder. Give the name of a file.',
};

const largest = 100 * 1024 * 1024;

/**
 * The bytes of a file that was named on the command line.
 * @param option the option that names it, for messages
 * @throws CommandProblem that says why it cannot be read
 */
export function readWhole(option: string, file: string): Uint8Array {
  try {
    // A device or a huge file would otherwise be read for ever.
    const stat = statSync(file);
    if (stat.isCharacterDevice()) throw new CommandProblem(`${option} ${file}: this is a device, expected a file.`);
    const { size } = stat;
    if (size > largest)
      throw new CommandProblem(
        `${option} ${file}: found ${Math.ceil(size / 1024 / 1024)} MB, expected at most 100 MB.`,
      );
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    throw new CommandProblem(
      `${option} ${file}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`,
    );
  }
}
