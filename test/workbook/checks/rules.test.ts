import { checkWorkbook } from '../../../src/workbook/checks/check-workbook';
import type { Finding } from '../../../src/workbook/checks/finding';
import { checkRules } from '../../../src/workbook/checks/rules';
import { openSeeded } from '../../support/seeded';
import { faults } from './faults';
import { addressOf, placed, planted } from './planted';

openSeeded();

test('a workbook that was just seeded has nothing to mend', async () => {
  expect(await checkWorkbook()).toEqual([]);
});

describe.each(faults)('%s', (_group, group) => {
  let findings: Finding[] = [];
  const placeOf = ({ at, entries }: (typeof group)[number]) => addressOf(at ?? Object.keys(entries)[0]);

  beforeAll(async () => {
    findings = await planted(Object.assign({}, ...group.map(({ entries }) => entries)));
  });

  test.each(group)('where $fault, it is told at its cell', async (one) => {
    const address = await placeOf(one);
    const told = findings.filter(({ rule, sheet, cell }) => rule === one.rule && `${sheet}!${cell}` === address);
    expect(told).toEqual([
      expect.objectContaining({
        found: expect.stringContaining(one.found),
        expected: expect.stringContaining(one.expected),
      }),
    ]);
  });

  test('and nothing else is told', async () => {
    const expected = await Promise.all(group.map(async (one) => `${one.rule} ${await placeOf(one)}`));
    expect(placed(findings).sort()).toEqual(expected.sort());
  });
});

test('after all of these were taken back, there is nothing to mend again', async () => {
  expect(await checkWorkbook()).toEqual([]);
});

test('an ID that stands twice is told at the second row, and the links to the ID that is gone', async () => {
  const first = (await addressOf('Gaps G-010 ID')).split('!')[1];
  const second = await addressOf('Gaps G-011 ID');
  const closing = await addressOf((await closed('G-011')).place);
  const findings = await planted({ 'Gaps G-011 ID': 'g-010' });
  expect(placed(findings)).toEqual([`duplicate-id ${second}`, `id-form ${second}`, `unknown-id ${closing}`]);
  expect(findings[0].found).toBe(`'g-010' stands also in ${first}`);
});

test('a row with content and without an ID is told at the blank cell', async () => {
  const [blank, closing] = [await addressOf('Gaps G-011 ID'), await addressOf((await closed('G-011')).place)];
  const findings = await planted({ 'Gaps G-011 ID': '' });
  expect(placed(findings)).toEqual([`blank-id ${blank}`, `unknown-id ${closing}`]);
  expect(findings[0].expected).toContain('such as G-001');
});

test('an ID of another form is a warning where all else follows it', async () => {
  const { place, text } = await closed('G-079');
  const address = await addressOf('Gaps G-079 ID');
  const findings = await planted({ 'Gaps G-079 ID': 'G-79', [place]: text.replace('G-079', 'G-79') });
  expect(placed(findings)).toEqual([`id-form ${address}`]);
  expect(findings[0]).toMatchObject({ severity: 'warning', found: "'G-79'" });
});

test('a gap of high priority that no initiative closes is told at its ID', async () => {
  const { place, text } = await closed('G-012');
  const findings = await planted({
    [place]: text.replace(/; G-012|G-012; /, ''),
    'Gaps G-012 As-Is Level': 0,
    'Gaps G-012 Importance': 'High',
  });
  expect(placed(findings)).toEqual([`unplanned ${await addressOf('Gaps G-012 ID')}`]);
  expect(findings[0].found).toBe('G-012, of High priority, which no initiative closes');
});

test('an error that goes on through the workbook is told where it begins', async () => {
  const findings = await planted({ 'Gaps G-004 As-Is Level': '=NA()' });
  expect(placed(findings)).toEqual([`error-value ${await addressOf('Gaps G-004 As-Is Level')}`]);
  expect(findings[0].hint).toMatch(/\d+ more cells show an error/);
});

test('a working week that became a number is told, since 11 is another week than 0000011', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Settings').getRange('B7');
    cell.numberFormat = [['General']];
    cell.values = [[11]];
    await context.sync();
  });
  const [finding] = await checkWorkbook();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Settings').getRange('B7');
    cell.numberFormat = [['@']];
    cell.values = [['0000011']];
    await context.sync();
  });
  expect(finding).toMatchObject({ rule: 'setting', sheet: 'Settings', cell: 'B7', found: 'the number 11' });
});

test('a column that was typed over is told once, with all its cells', async () => {
  const findings = await planted({ 'Gaps G-003 Rank': 1, 'Gaps G-004 Rank': 1, 'Gaps G-005 Rank': 1 });
  const [first, last] = await Promise.all(['G-003', 'G-005'].map((id) => addressOf(`Gaps ${id} Rank`)));
  expect(placed(findings)).toEqual([`overwritten ${first}:${last.split('!')[1]}`]);
  expect(findings[0].found).toBe('1 typed over the formula in 3 cells');
});

test('every finding belongs to a rule that says why, and no two rules have one id', () => {
  const ids = checkRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { why, title } of checkRules) expect([why.length > 20, title.length > 5]).toEqual([true, true]);
});

/** The cell that names a gap as closed. */
async function closed(gap: string): Promise<{ place: string; text: string }> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('Roadmap');
    const [ids, closes] = ['ID', 'Closes gaps'].map((heading) => columns.getItem(heading).getDataBodyRange());
    ids.load('values');
    closes.load('values');
    await context.sync();
    const row = closes.values.findIndex(([text]) => String(text).includes(gap));
    return { place: `Roadmap ${ids.values[row][0]} Closes gaps`, text: String(closes.values[row][0]) };
  });
}
