import {
  carryOutBuilding,
  carryOutTakingUp,
  limitsChoice,
  previewBuilding,
  previewTakingUp,
  seedWorkbook,
  usualChoices,
} from '../../src/workbook';
import { details, named, openWorkbook, rows, type } from '../support/seeded';

openWorkbook();

const add = (table: string, given: readonly Readonly<Record<string, string | number>>[]) =>
  Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const head = item.getHeaderRowRange().load('values');
    await context.sync();
    const headings = (head.values[0] as string[]).map(String);
    const cells = given.map((row) => headings.map((heading) => row[heading] ?? null));
    item.getDataBodyRange().getRow(0).values = [cells[0]] as never;
    if (cells.length > 1)
      item
        .getRange()
        .getLastRow()
        .getOffsetRange(1, 0)
        .getResizedRange(cells.length - 2, 0).values = cells.slice(1) as never;
    await context.sync();
  });

describe('what was found on one sheet is taken up on another', () => {
  beforeAll(async () => {
    await seedWorkbook(details, { sheets: ['Notes', 'SWOT', 'Capacity', 'Readiness', 'Action List', 'Review'] });
    await add('Swot', [
      {
        ID: 'SW-001',
        Kind: 'Threat',
        Statement: 'The law may come two years late.',
        Response: 'Work by agreements.',
        Becomes: 'Issue',
      },
      {
        ID: 'SW-002',
        Kind: 'Weakness',
        About: 'Night cover',
        Statement: 'Nobody answers at night.',
        Response: 'Share a duty officer.',
        Becomes: 'Gap',
      },
      { ID: 'SW-003', Kind: 'Strength', Statement: 'Operators know each other.', Becomes: 'Nothing' },
    ]);
    await add('Notes', [
      { ID: 'N-001', Kind: 'Need', Statement: 'Small plants want advice by telephone.', Basis: 'Said' },
      { ID: 'N-002', Kind: 'Need', Statement: 'A list of contacts is wanted.', Basis: 'Said', Gap: 'G-013' },
    ]);
    await type('CommonProblems', 'AL-5-P1', 'Status', 'Holds');
    await type('Gaps', 'G-001', 'As-Is Level', 1);
    await type('Gaps', 'G-001', 'Level Now', 2);
    await type('Gaps', 'G-002', 'As-Is Level', 1);
    await type('Gaps', 'G-002', 'Level Now', 3);
    await Excel.run(async (context) => {
      const groups = context.workbook.tables.getItem('MemberGroups').columns;
      groups.getItem('Can take').getDataBodyRange().getCell(0, 0).values = [['Low']];
      groups.getItem('Through track').getDataBodyRange().getCell(0, 0).values = [['Services']];
      groups.getItem('Can take').getDataBodyRange().getCell(1, 0).values = [['High']];
      await context.sync();
    });
  });

  test('the preview names every row that waits, and limits that ask for too much', async () => {
    const { groups, limits } = await previewTakingUp();
    expect(groups.map(({ id, rows: waiting }) => [id, waiting.map(({ from, to }) => `${from} ${to}`)])).toEqual([
      ['notes-gaps', ['N-001 G-082']],
      ['swot-gaps', ['SW-002 G-083']],
      ['swot-issues', ['SW-001 I-001']],
      ['problems-issues', ['AL-5-P1 I-002']],
      // G-002 has reached its target of 3.
      ['gaps-carried', ['G-001 C-001']],
    ]);
    // 6 at once in all are set at seeding, and High takes 4.
    expect(limits).toEqual([
      { track: 'Services', groups: ['Sponsor and competent authority'], before: null, after: 1 },
      { track: '', groups: ['Host organisation'], before: 6, after: 4 },
    ]);
  });

  test('only what is chosen is written, with the new IDs beside what it comes from', async () => {
    const plan = await previewTakingUp();
    const report = await carryOutTakingUp(plan, [
      'swot-gaps',
      'swot-issues',
      'problems-issues',
      'gaps-carried',
      limitsChoice,
    ]);
    expect(report).toMatchObject({ problems: [], message: '4 rows taken up, 2 limits set.' });
    const gap = (await rows('Gaps')).find(({ ID }) => ID === 'G-083');
    expect(gap).toMatchObject({
      'Identified Gaps and Needs': 'Nobody answers at night.',
      Item: 'Night cover',
      'Required Action': 'Share a duty officer.',
      Source: 'SW-002',
      'Gap Type': 'Not assessed',
    });
    expect((await rows('Gaps')).some(({ ID }) => ID === 'G-082')).toBe(false);
    expect((await rows('Issues')).map(({ ID, Kind, From, Status }) => [ID, Kind, From, Status])).toEqual([
      ['I-001', 'Risk', 'SW-001', 'Open'],
      ['I-002', 'Issue', 'AL-5-P1', 'Open'],
    ]);
    expect((await rows('Swot')).map((row) => [row.ID, row['Taken up in'], row.Next])).toEqual([
      ['SW-001', 'I-001', 'Issue'],
      ['SW-002', 'G-083', 'Gap'],
      ['SW-003', '', '–'],
    ]);
    expect((await rows('CommonProblems')).find(({ ID }) => ID === 'AL-5-P1')).toMatchObject({
      Issue: 'I-002',
      State: 'Issue: Open',
    });
    expect((await rows('CarriedOver'))[0]).toMatchObject({
      ID: 'C-001',
      Gaps: 'G-001',
      Kind: 'Not completed',
      'Next Round': 1,
    });
    expect((await rows('Gaps'))[0]).toMatchObject({ 'Carried Over': 'Next round', 'Levels Gained': 1 });
    expect(await named('AtOnceInAll')).toBe(4);
    expect((await rows('Tracks')).find(({ Track }) => Track === 'Services')?.['Most at once']).toBe(1);
  });

  test('a second look finds only what was left', async () => {
    const { groups, limits } = await previewTakingUp();
    expect(groups.map(({ id }) => id)).toEqual(['notes-gaps']);
    expect(limits).toEqual([]);
  });

  test('a preview that the workbook has moved on from writes nothing', async () => {
    const plan = await previewTakingUp();
    await type('Notes', 'N-001', 'Statement', 'Small plants want advice by telephone, also at night.');
    await expect(carryOutTakingUp(plan, ['notes-gaps'])).rejects.toThrow('The workbook was changed since the preview.');
  });

  test('what SWOT and the Action List want on the roadmap comes with building it', async () => {
    await type('Swot', 'SW-003', 'Becomes', 'Initiative');
    await type('ActionList', 'AL-8a', 'Add to roadmap', 'Yes');
    await type('ActionList', 'AL-8a', 'Initiative', '');
    const plan = await previewBuilding({ ...usualChoices, sources: ['Swot', 'ActionList'] } as typeof usualChoices);
    const made = plan.added
      .filter(({ table }) => table === 'Roadmap')
      .map(({ cells }) => [cells['Also from'], cells.Track]);
    expect(made).toEqual(
      expect.arrayContaining([
        ['SW-003', 'Governance and mandate'],
        ['AL-8a', 'Services'],
      ]),
    );
    await carryOutBuilding(plan);
    expect((await rows('ActionList')).find(({ ID }) => ID === 'AL-8a')?.['In roadmap']).toMatch(/^R-\d+/);
  });
});
