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
    const files = readExample('energy').files.map(({ name }) => name.replace('.csv', '').replaceAll('-', ''));
    expect(report.entered.tables.map(({ table }) => table.toLowerCase()).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(40);
  });

  test('says on the sheet Start that it is invented, and stands in the fifth month', async () => {
    expect(await named('Notice')).toMatch(/^Invented throughout/);
    const days = Number(await named('StatusDate')) - Number(await named('ProjectStart'));
    expect(days).toBeGreaterThan(4 * 30);
    expect(days).toBeLessThanOrEqual(5 * 31);
  });

  test('shows a team at work: most gaps assessed, initiatives owned, a part of the roadmap done', async () => {
    const steps = await rows('Steps');
    // Each step behind the one before it.
    const progress = steps.map(({ Progress }) => Number(Progress));
    expect(progress[1]).toBeGreaterThan(0.7);
    expect(progress[2]).toBeGreaterThan(0.7);
    expect(progress[3]).toBeLessThan(progress[2]);
    expect(progress[4]).toBeLessThan(progress[3]);
    expect(progress[5]).toBeLessThan(progress[4]);
    expect(steps[2]['Next in this step']).toMatch(/^Assess 10 more on Gap Analysis/);
    expect(await named('NextThing')).toMatch(/^Answer what is overdue, P-1\.2\.1-01 on Prerequisites/);
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
