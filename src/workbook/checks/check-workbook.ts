import { inWords, UserError } from '../errors';
import type { WorkbookContents } from './contents';
import type { Finding } from './finding';
import { readContents } from './read-contents';
import { checkRules } from './rules';

/**
 * Checks the open workbook by every rule. Nothing in it is changed.
 * @returns what was found, rule by rule; none in a workbook that is in order
 * @throws UserError in the user's words, also where the workbook has no sheet of Waymark
 */
export async function checkWorkbook(): Promise<Finding[]> {
  try {
    return await Excel.run(async (context) => {
      const contents = await readContents(context);
      if (contents.sheets.size === 0)
        throw new UserError('This workbook has no Waymark sheets: there is nothing to check.');
      return findingsIn(contents);
    });
  } catch (error) {
    throw inWords(error, 'check the workbook');
  }
}

function findingsIn(contents: WorkbookContents): Finding[] {
  const findings: Finding[] = [];
  for (const rule of checkRules) {
    const { id, severity, needs = {}, last } = rule;
    const canRun = Object.entries(needs).every(([table, headings]) => contents.hasColumns(table, headings));
    if (!canRun || (last && findings.some((finding) => finding.severity === 'error'))) continue;
    for (const fault of rule.run(contents)) findings.push({ rule: id, severity, ...fault });
  }
  return findings;
}
