import { makeLive } from '../../src/workbook';
import { columns, named, openSeeded, rows, setNamed, type, type Cell } from '../support/seeded';

openSeeded();

const addPeople = (people: readonly (readonly Cell[])[]) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('People');
    table.rows.add(
      undefined,
      people.map((row) => [...row, null] as never),
    );
    await context.sync();
  });

/** Result and count of one check on Start. */
async function check(name: string): Promise<Record<string, Cell>> {
  const found = (await rows('Checks')).find((row) => row.Check === name);
  if (!found) throw new Error(`There is no check '${name}'.`);
  return found;
}

const group = async (name: string) => (await rows('Groupings')).find((row) => row.Group === name);

describe('a workbook just seeded', () => {
  test('has twelve checks, and every one is OK', async () => {
    const all = await rows('Checks');
    expect(all).toHaveLength(12);
    expect(all.filter(({ Result }) => Result !== 'OK')).toEqual([]);
    expect(await named('ChecksToMend')).toBe('OK');
  });

  test('shows the six steps with nothing done but the project named', async () => {
    const steps = await rows('Steps');
    expect(steps.map(({ Done }) => Done)).toEqual(['3 of 5', '0 of 72', '0 of 72', '0 of 31', '0 of 31', '0 of 72']);
  });

  test('says what to do next, and the next milestone', async () => {
    expect(await named('NextThing')).toBe('Name the people and teams who take part, on the sheet People.');
    expect(await named('NextMilestone')).toBe(46_556);
  });
});

describe('Groupings', () => {
  beforeAll(async () => {
    // Three of the seven counted gaps of the group: one missing, one short, one met.
    await type('Gaps', 'G-002', 'As-Is Level', 0);
    await type('Gaps', 'G-004', 'As-Is Level', 2);
    await type('Gaps', 'G-005', 'As-Is Level', 4);
    await type('Gaps', 'G-004', 'Evidence Status', 'Said');
    await type('Gaps', 'G-002', 'Effort', 5);
  });

  test('counts the gaps of a group by priority, by type and by evidence', async () => {
    expect(await group('Mission and definitions')).toMatchObject({
      Gaps: 7,
      'Not assessed': 4,
      High: 1,
      Medium: 0,
      Low: 1,
      Met: 1,
      Missing: 1,
      'Said only': 1,
      'Levels short': 4,
      'Without initiative': 0,
    });
  });

  test('gives the highest and the mean score of what is assessed, and the mean as a share of 100', async () => {
    const row = await group('Mission and definitions');
    expect(row?.Highest).toBe(60);
    // 60, 20 and 0.
    expect(row?.Mean).toBeCloseTo(80 / 3, 10);
    expect(row?.Share).toBeCloseTo(0.8 / 3, 10);
  });

  test('adds up the usual days of the effort, without what is met', async () => {
    // Five gaps of effort 3 (40 days) and one of 5 (90 days); the seventh is met.
    expect((await group('Mission and definitions'))?.Effort).toBe(5 * 40 + 90);
  });

  test('leaves scores blank where nothing is assessed', async () => {
    expect(await group('Public awareness')).toMatchObject({ Highest: '', Mean: '', Share: '', 'Not assessed': 1 });
  });

  test('counts a gap that no initiative closes any more', async () => {
    const [closes] = await columns('Roadmap', 'Closes gaps');
    const row = (await rows('Roadmap')).find((one) => String(one['Closes gaps']).includes('G-002'));
    const before = String(row?.['Closes gaps']);
    await type('Roadmap', String(row?.ID), 'Closes gaps', before.replace('G-002', '').replace('; ;', ';'));
    expect((await group('Mission and definitions'))?.['Without initiative']).toBe(1);
    expect((await check('Urgent gap without initiative'))['To mend']).toBe(1);
    await type('Roadmap', String(row?.ID), 'Closes gaps', before);
    expect((await columns('Roadmap', 'Closes gaps'))[0]).toEqual(closes);
  });
});

describe('ByDoer', () => {
  beforeAll(async () => {
    // Where the limits are kept, nobody has too much: initiatives wait instead.
    await setNamed('KeepLimits', 'No');
    await addPeople([
      ['Ana Roe', 'Ministry', 'Sponsor', '', 2, ''],
      ['Legal team', 'Ministry', 'Lawyers', '', 3, 1],
    ]);
    await type('Gaps', 'G-002', 'Done by', 'Ana Roe; Legal team');
    await type('Gaps', 'G-004', 'Done by', 'Ana Roe');
    // R-003 (15 February to 18 June) overlaps with R-004 (8 March to 30 April) and R-005 (3 to 28 May), one at a time.
    for (const id of ['R-003', 'R-004', 'R-005']) await type('Roadmap', id, 'Done by', 'Legal team');
    await type('Roadmap', 'R-001', 'Done by', 'Ana Roe;Legal team');
  });

  test('has a row for each person or team of People, with their gaps, initiatives and days', async () => {
    const doers = (await rows('ByDoer')).filter((row) => row['Done by'] !== '');
    expect(doers).toMatchObject([
      { 'Done by': 'Ana Roe', Gaps: 2, High: 1, Initiatives: 1, Work: 15, 'Most at once': 2, Load: 1, Overlap: 'OK' },
      { 'Done by': 'Legal team', Gaps: 1, High: 1, Initiatives: 4, Work: 165, 'Most at once': 1, Overlap: 'Too much' },
    ]);
    // 165 days of work in the 120 working days from 4 January to 18 June.
    expect([doers[1].From, doers[1].To, doers[1].Load]).toEqual([46_391, 46_556, 165 / 120]);
  });

  test('does not take a name for another that contains it', async () => {
    await addPeople([['Ana', '', '', '', '', '']]);
    const doers = await rows('ByDoer');
    expect(doers.find((row) => row['Done by'] === 'Ana')).toMatchObject({ Gaps: 0, Initiatives: 0 });
    expect(doers.find((row) => row['Done by'] === 'Ana Roe')).toMatchObject({ Gaps: 2, Initiatives: 1 });
  });
});

describe('the checks on Start find', () => {
  const cases: readonly [check: string, table: string, id: string, heading: string, wrong: Cell][] = [
    ['IDs used twice', 'Gaps', 'G-081', 'ID', 'G-001'],
    ['Unknown gap, group or track', 'Roadmap', 'R-002', 'Closes gaps', 'G-1; G-0001'],
    ['Unknown gap, group or track', 'Gaps', 'G-010', 'Group', 'No such group'],
    ['Unknown person', 'Gaps', 'G-010', 'Owner', 'Nobody'],
    ['Unknown person', 'Gaps', 'G-010', 'Done by', 'Ana Roe; Nobody'],
    ['Levels off the scale', 'Gaps', 'G-010', 'As-Is Level', 7],
    ['Level without seen evidence', 'Gaps', 'G-010', 'As-Is Level', 2],
    ['Priority changed without reason', 'Gaps', 'G-002', 'Agreed Priority', 'Low'],
    ['Merged into nothing', 'Gaps', 'G-010', 'Status', 'Merged'],
    ['Initiative without source', 'Roadmap', 'R-016', 'Also from', ''],
    ['Schedule problems', 'Roadmap', 'R-016', 'Depends on', 'R-999'],
    ['Actual dates against percent', 'Roadmap', 'R-001', 'Percent complete', 1],
  ];

  test.each(cases)('%s, in %s %s %s', async (name, table, id, heading, wrong) => {
    const before = Number((await check(name))['To mend']);
    const old = (await rows(table)).find((row) => row.ID === id)?.[heading] ?? '';
    const line = (await columns(table, 'ID'))[0].indexOf(id);
    const put = (value: Cell) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
        body.getCell(line, 0).values = [[value]];
        await context.sync();
      });
    await put(wrong);
    const found = await check(name);
    await put(old);
    expect(Number(found['To mend'])).toBeGreaterThan(before);
    expect(found.Result).toBe(`${found['To mend']} to mend`);
    expect(Number((await check(name))['To mend'])).toBe(before);
  });

  test('dates that are older than the roadmap, for a reader without Waymark', async () => {
    await makeLive();
    await setNamed('AddInLive', false);
    expect((await check('Saved dates too old')).Result).toBe('OK');
    await type('Roadmap', 'R-001', 'Duration', 16);
    expect((await check('Saved dates too old')).Result).toBe('1 to mend');
  });
});
