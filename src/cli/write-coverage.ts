import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { documents, notice } from '../framework';
import { coverage, type CoverageRow } from '../framework/traceability/coverage';

/** Where the page stands, relative to the root of the project. */
export const coverageFile = path.join('assets', 'framework-coverage.md');

const cell = (text: string | number) => String(text).replace(/\|/g, '\\|');

const line = ({ source, heading, printed, here, sheets, reason }: CoverageRow, document: string) =>
  `| ${[source.slice(document.length).trim() || '–', heading, printed, here, sheets.join(', '), reason ?? ''].map(cell).join(' | ')} |`;

const sum = (rows: readonly CoverageRow[], count: 'printed' | 'here') =>
  rows.reduce((total, row) => total + row[count], 0);

/** The coverage page as Markdown: one table for each source document, in printed order. */
export function coveragePage(rows: readonly CoverageRow[] = coverage): string {
  const parts = documents.flatMap(({ shortName, citation }) => {
    const mine = rows.filter(({ source }) => source.startsWith(shortName));
    return [
      `## ${shortName[0].toUpperCase()}${shortName.slice(1)}`,
      '',
      citation,
      '',
      `${mine.length} lists: ${sum(mine, 'printed')} items there, ${sum(mine, 'here')} here; ` +
        `${mine.filter(({ reason }) => reason).length} lists are merged, left out or added to for the reason given.`,
      '',
      '| section | list | there | here | sheets | reason |',
      '| --- | --- | ---: | ---: | --- | --- |',
      ...mine.map((row) => line(row, shortName)),
      '',
    ];
  });
  return [
    '# What the source documents ask for, and what Waymark carries',
    '',
    'Every list, table and question set of the three source documents, section by section, with the number of items printed there, counted by hand, and the number that `src/framework` holds. Items that the source says in running text are counted as they are carried. Where the numbers differ, the reason is given.',
    '',
    notice,
    '',
    'Written by `src/cli/write-coverage.ts`; do not edit.',
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (require.main === module) writeFileSync(path.join(__dirname, '..', '..', coverageFile), coveragePage());
