import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Example } from '../workbook';
import { CommandProblem } from './command-problem';

const folder = path.resolve(__dirname, '../../assets/examples');

/**
 * A worked example from assets/examples: its facts, and every table in a CSV file beside them.
 * @throws CommandProblem that names the examples there are
 */
export function readExample(name: string): Example {
  const known = readdirSync(folder).filter((one) => existsSync(path.join(folder, one, 'example.json')));
  if (!known.includes(name))
    throw new CommandProblem(`--example ${name}: there is no such example. Known: ${known.join(', ')}.`);
  const place = path.join(folder, name);
  const facts = JSON.parse(readFileSync(path.join(place, 'example.json'), 'utf8')) as Omit<Example, 'files'>;
  const files = readdirSync(place).filter((file) => file.endsWith('.csv'));
  return {
    ...facts,
    files: files.map((file) => ({ table: '', name: file, bytes: readFileSync(path.join(place, file)) })),
  };
}
