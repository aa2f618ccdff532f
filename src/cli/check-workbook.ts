import { parseArgs } from 'node:util';
import type { Finding } from '../workbook';
import { checkRules, checkWorkbook } from '../workbook';
import { CommandProblem } from './command-problem';
import { withEmbeddedWorkbook } from './embedded-session';

/** Longest found or expected on a line; `--json` has them whole. */
const widest = 110;

/** `check`: tells what is to be mended in a workbook, which stays as it is. Exit code 1 if there is anything. */
export async function checkFile(args: readonly string[]): Promise<number> {
  const { file, json } = read(args);
  const findings = await withEmbeddedWorkbook(() => checkWorkbook(), { in: file });
  console.log(json ? JSON.stringify({ file, ...count(findings), findings }, null, 2) : report(file, findings));
  return findings.length > 0 ? 1 : 0;
}

const count = (findings: readonly Finding[]) => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
});

function report(file: string, findings: readonly Finding[]): string {
  const groups = checkRules.flatMap(({ id, title, severity, why }) => {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.length === 0) return [];
    return [`${title} (${plural(own.length, severity)})`, `  ${why}`, ...lines(own), ''];
  });
  return [...groups, `${file}: ${summary(findings)}`].join('\n');
}

/** One line a finding: where, what was found, what is expected; then what to do, where all lines say the same. */
function lines(findings: readonly Finding[]): string[] {
  const places = findings.map(({ sheet, cell }) => (cell === '' ? sheet : `${sheet}!${cell}`));
  const width = Math.min(40, Math.max(...places.map(({ length }) => length)));
  const told = findings.map(
    ({ found, expected }, index) =>
      `  ${places[index].padEnd(width)}  found ${inOneLine(found)}; expected ${inOneLine(expected)}`,
  );
  const hints = new Set(findings.flatMap(({ hint }) => hint ?? []));
  return [...told, ...[...hints].slice(0, 3).map((hint) => `  → ${inOneLine(hint, 2 * widest)}`)];
}

function inOneLine(text: string, most = widest): string {
  const line = text.replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

const plural = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing to mend.';
  const { errors, warnings } = count(findings);
  const parts = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  return `${parts.filter(Boolean).join(' and ')} to mend. Nothing was changed.`;
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (positionals.length !== 1) throw new CommandProblem('check: name one workbook, such as check plan.xlsx.');
  return { file: positionals[0], json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new CommandProblem(`check: ${error instanceof Error ? error.message : String(error)}`);
  }
}
