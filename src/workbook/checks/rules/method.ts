import type { TableRow, WorkbookContents } from '../contents';
import type { Rule } from '../finding';
import { faultAt, rowName, shown, some } from '../words';

const isOneOf = (row: TableRow, heading: string, ...words: readonly string[]): boolean =>
  words.some((word) => word.toLowerCase() === row.text(heading).toLowerCase());

const isCounted = (row: TableRow): boolean =>
  row.text('ID') !== '' && !isOneOf(row, 'Status', 'Not applicable', 'Merged');

const reason: Rule = {
  id: 'reason',
  title: 'Priorities changed without a reason',
  severity: 'warning',
  why: 'Whoever reads the plan later asks why the team decided otherwise than the score suggests (framework 3.3).',
  needs: { Gaps: ['ID', 'Status', 'Agreed Priority', 'Reason', 'Suggested Priority'] },
  *run(contents) {
    for (const row of contents.rows('Gaps').filter(isCounted)) {
      const agreed = row.text('Agreed Priority');
      const suggested = row.text('Suggested Priority');
      if (agreed === '' || row.text('Reason') !== '' || agreed.toLowerCase() === suggested.toLowerCase()) continue;
      const found = `blank, but ${rowName(row)} is agreed as ${agreed} where the score suggests ${suggested || 'nothing yet'}`;
      yield faultAt(row.cell('Reason'), found, 'the reason in a few words');
    }
  },
};

/** From this level on a level claims something written. */
const writtenFrom = 2;

const evidence: Rule = {
  id: 'evidence',
  title: 'Levels without evidence that was seen',
  severity: 'warning',
  why: 'A level of 2 or more claims a paper; interviews flatter (framework step 3).',
  needs: { Gaps: ['ID', 'Status', 'As-Is Level', 'Evidence Status'] },
  *run(contents) {
    for (const row of contents.rows('Gaps').filter(isCounted)) {
      const level = row.cell('As-Is Level').value;
      if (typeof level !== 'number' || level < writtenFrom || isOneOf(row, 'Evidence Status', 'Seen')) continue;
      const cell = row.cell('Evidence Status');
      yield faultAt(cell, `${shown(cell)}, but the as-is level is ${level}`, "'Seen', or a lower level");
    }
  },
};

/** IDs of the gaps that a row of the roadmap names. */
const gapsNamed = (row: TableRow): string[] => row.text('Closes gaps').replaceAll(' ', '').toUpperCase().split(';');

const planned: Rule = {
  id: 'unplanned',
  title: 'Urgent gaps without an initiative',
  severity: 'warning',
  why: 'The roadmap is to close what the analysis found to matter (framework 4.2).',
  needs: { Gaps: ['ID', 'Status', 'Priority'], Roadmap: ['Closes gaps'] },
  *run(contents) {
    const rows = contents.rows('Roadmap');
    if (rows.length === 0) return;
    const named = new Set(rows.flatMap(gapsNamed));
    for (const row of contents.rows('Gaps').filter(isCounted)) {
      if (!isOneOf(row, 'Priority', 'High', 'Medium') || isOneOf(row, 'Status', 'Accepted as is', 'Closed')) continue;
      if (named.has(row.text('ID').replaceAll(' ', '').toUpperCase())) continue;
      const found = `${row.text('ID')}, of ${row.text('Priority')} priority, which no initiative closes`;
      yield faultAt(row.cell('ID'), found, 'its ID under Closes gaps of an initiative of the roadmap');
    }
  },
};

const source: Rule = {
  id: 'no-source',
  title: 'Initiatives that close nothing and come from nothing',
  severity: 'warning',
  why: 'Every initiative is to be traced to a gap or to what else asked for it (framework 4.2).',
  needs: { Roadmap: ['ID', 'Initiative', 'Kind', 'Closes gaps', 'Also from'] },
  *run(contents) {
    for (const row of contents.rows('Roadmap')) {
      if (!isOneOf(row, 'Kind', 'Task', '') || row.text('Closes gaps') !== '' || row.text('Also from') !== '') continue;
      const hint = 'If nothing asked for it, ask whether it is needed.';
      const found = `blank in ${rowName(row)}, and Also from too`;
      yield faultAt(
        row.cell('Closes gaps'),
        found,
        'the gaps that it closes, or under Also from what asked for it',
        hint,
      );
    }
  },
};

const indicator: Rule = {
  id: 'indicator',
  title: 'Milestones without an indicator',
  severity: 'warning',
  why: 'A milestone is reached when its indicator says so (framework 4.3.5).',
  needs: { Roadmap: ['ID', 'Kind', 'Indicator'] },
  *run(contents) {
    for (const row of contents.rows('Roadmap')) {
      if (!isOneOf(row, 'Kind', 'Milestone') || row.text('Indicator') !== '') continue;
      yield faultAt(row.cell('Indicator'), `blank at the milestone ${rowName(row)}`, 'how we know that it is reached');
    }
  },
};

const scales: Rule = {
  id: 'mixed-scales',
  title: 'Two importance scales in one workbook',
  severity: 'warning',
  why: 'Both give scores of 0 to 100, but a reader cannot compare High with 4.',
  needs: { ImportanceScale: ['Name', 'Of'] },
  *run(contents) {
    const scaleOf = new Map(
      contents.rows('ImportanceScale').map((row) => [row.text('Name').toLowerCase(), row.cell('Of').text]),
    );
    const used = importances(contents).flatMap((row) => {
      const scale = scaleOf.get(row.text('Importance').toLowerCase());
      return scale === undefined ? [] : [{ row, scale }];
    });
    const counts = new Map<string, number>();
    for (const { scale } of used) counts.set(scale, (counts.get(scale) ?? 0) + 1);
    if (counts.size < 2) return;
    const [[usual]] = [...counts].sort((a, b) => b[1] - a[1]);
    const others = used.filter(({ scale }) => scale !== usual);
    const names = some(others.map(({ row }) => rowName(row)));
    const cell = others[0].row.cell('Importance');
    yield faultAt(
      cell,
      `${shown(cell)} of the scale out of ${others[0].scale} (${names})`,
      `the scale out of ${usual}, which ${counts.get(usual)} rows use`,
    );
  },
};

function importances(contents: WorkbookContents): TableRow[] {
  return ['Gaps', 'Groupings']
    .filter((table) => contents.hasColumns(table, ['Importance']))
    .flatMap((table) => contents.rows(table).filter((row) => row.text('Importance') !== ''));
}

/** Whether the method's own questions are answered. */
export const methodRules: readonly Rule[] = [reason, evidence, planned, source, indicator, scales];
