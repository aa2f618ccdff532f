import fc from 'fast-check';
import { createBands, bandOf, type Bands } from '../../src/analysis/bands';
import { gapType } from '../../src/analysis/gap-type';
import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { scorePriority } from '../../src/analysis/priority';
import { rankGaps } from '../../src/analysis/ranking';
import { area, openSeeded, rows, type Cell } from '../support/seeded';

openSeeded();

const level = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(-1, 6, 'three', true) },
);
const gap = fc.record({
  asIs: level,
  toBe: level,
  importance: fc.constantFrom('', 'High', 'Medium', 'Low', '5', '3', '1', 'Urgent'),
  effort: fc.constantFrom('', 1, 2, 3, 4, 5),
  agreed: fc.constantFrom('', '', '', 'High', 'Medium', 'Low', 'Soon'),
  status: fc.constantFrom('Open', 'Open', 'Open', 'Planned', 'Not applicable', 'Merged'),
});
const inputs = {
  asIs: 'As-Is Level',
  toBe: 'To-Be Level',
  importance: 'Importance',
  effort: 'Effort',
  agreed: 'Agreed Priority',
  status: 'Status',
} as const;

const scale = createImportanceScale(defaultImportanceSteps);
const bands = createBands() as Bands;

async function enter(gaps: readonly Record<keyof typeof inputs, Cell>[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Gaps');
    for (const [key, heading] of Object.entries(inputs) as [keyof typeof inputs, string][]) {
      table.columns.getItem(heading).getDataBodyRange().values = gaps.map((one) => [one[key]]);
    }
    await context.sync();
  });
}

test('the plain formulas of the table and the functions give the same score, band, type and rank, on bad input too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gap, { minLength: 81, maxLength: 81 }), async (gaps) => {
      await enter(gaps);
      const table = await rows('Gaps');
      const counted = table.filter(({ Status }) => Status !== 'Not applicable' && Status !== 'Merged');
      const expected = rankGaps(
        table.map((row) => ({
          id: String(row.ID),
          item: String(row.Item),
          importance: row['Importance Used'],
          asIs: row['As-Is Level'],
          toBe: row['To-Be Level'],
          effort: row.Effort === '' ? null : Number(row.Effort),
          waiting: Number(row.Waiting),
          agreed: String(row['Agreed Priority']),
          status: String(row.Status),
          problems: [],
        })),
        { scale, bands },
      );
      expect(expected).toHaveLength(counted.length);
      for (const row of table) {
        if (!counted.includes(row)) {
          expect([row['Priority Score'], row.Priority, row.Rank, row['Gap Type']]).toEqual(['', '', '', '']);
          continue;
        }
        const score = scorePriority(row['Importance Used'], row['As-Is Level'], row['To-Be Level'], scale);
        const ranked = expected.find(({ id }) => id === row.ID);
        expect(row['Priority Score']).toBe(score);
        expect(row['Suggested Priority']).toBe(typeof score === 'number' ? bandOf(score, bands) : score);
        expect(row['Gap Type']).toBe(gapType(row['As-Is Level'], row['To-Be Level']));
        expect({ id: row.ID, priority: row.Priority, rank: row.Rank }).toEqual({
          id: row.ID,
          priority: ranked?.band,
          rank: ranked?.rank,
        });
      }
      const list = await area('Priorities', `A6:G${5 + expected.length}`);
      expect(list).toEqual(
        expected.map(({ rank, id, item, score, band, type, why }) => [rank, id, item, score, band, type, why]),
      );
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
