import { readExample } from '../../src/cli/read-example';
import type { ExampleReport } from '../../src/workbook';
import { seedExample } from '../../src/workbook';
import { named, openWorkbook, rows } from '../support/seeded';

openWorkbook();

describe('the worked example of an energy sector', () => {
  let report: ExampleReport;
  beforeAll(async () => {
    report = await seedExample(readExample('energy'));
  });

  test('enters every row of its tables without a problem', () => {
    expect(report.entered.problems).toBe(0);
    expect(report.entered.tables.map(({ table }) => table).sort()).toEqual([
      'Gaps',
      'Groupings',
      'Holidays',
      'People',
      'Roadmap',
    ]);
  });

  test('says on the sheet Start that it is invented, and stands in the fifth month', async () => {
    expect(await named('Notice')).toMatch(/^Invented throughout/);
    const days = Number(await named('StatusDate')) - Number(await named('ProjectStart'));
    expect(days).toBeGreaterThan(4 * 30);
    expect(days).toBeLessThanOrEqual(5 * 31);
  });

  test('shows a team at work: most gaps assessed, initiatives owned, a part of the roadmap done', async () => {
    const steps = await rows('Steps');
    expect(steps[2].Progress).toBeGreaterThan(0.8);
    expect(steps[2].Progress).toBeLessThan(1);
    expect(steps[3].Progress).toBe(1);
    expect(steps[4].Progress).toBeGreaterThan(0.1);
    expect(await named('NextThing')).toMatch(/^Assess 10 more on Gap Analysis/);
  });

  test('has what real plans have: claims without paper, a promise that cannot be kept, lawyers with too much to do', async () => {
    const found = (await rows('Checks')).filter(({ Result }) => Result !== 'OK');
    expect(found.map(({ Check, 'To mend': count }) => [Check, count])).toEqual([
      ['Level without seen evidence', 2],
      ['Schedule problems', 1],
    ]);
    const overloaded = (await rows('ByDoer')).filter(({ Overlap }) => Overlap === 'Too much');
    expect(overloaded.map((row) => row['Done by'])).toContain('Legal unit');
  });

  test('never mixes with a workbook that has Waymark sheets already', async () => {
    await expect(seedExample(readExample('energy'))).rejects.toThrow(
      'This workbook has Waymark sheets already. Open the example in a new workbook.',
    );
  });
});
