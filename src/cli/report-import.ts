import type { ImportPlan, ImportProblem, TableReport } from '../workbook';
import { planInWords, problemInWords, shownKey, shownValue, tableInWords } from '../workbook';

/** Prints what an import did: a line a row on stdout, a line a problem on stderr. */
export function reportImport(report: TableReport): void {
  console.log(tableInWords(report));
  for (const { line, key, outcome, columns } of report.rows) {
    console.log(`  line ${line}  ${key}  ${outcome}${outcome === 'changed' ? `: ${columns.join(', ')}` : ''}`);
  }
  reportRest(report);
}

/** Prints what an import would do. */
export function reportPlan(plan: ImportPlan): void {
  console.log(`Preview, nothing is written. ${planInWords(plan)}`);
  for (const { line, key } of plan.added) console.log(`  line ${line}  ${shownKey(plan.table, key)}  would be added`);
  for (const { line, key, cells } of plan.changed) {
    for (const { heading, before, after } of cells) {
      const [from, to] = [before, after].map((value) => shownValue(plan.table, heading, value) || 'blank');
      console.log(`  line ${line}  ${shownKey(plan.table, key)}  ${heading}: ${from} → ${to}`);
    }
  }
  reportRest(plan);
}

function reportRest({
  file,
  notes,
  problems,
}: {
  file: string;
  notes: readonly string[];
  problems: readonly ImportProblem[];
}) {
  for (const note of notes) console.log(`  ${note}`);
  for (const problem of problems) console.error(problemInWords(file, problem));
}
