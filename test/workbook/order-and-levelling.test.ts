import { readExample } from '../../src/cli/read-example';
import {
  applyLevelling,
  previewLevelling,
  seedExample,
  sensitivity,
  writeSensitivity,
  type LevellingPlan,
} from '../../src/workbook';
import { columns, named, openWorkbook, rows, setNamed, type, type Cell } from '../support/seeded';

openWorkbook();
beforeAll(async () => {
  await seedExample(readExample('energy'));
});

const earliest = async (): Promise<Record<string, Cell>> => {
  const [ids, dates] = await columns('Roadmap', 'ID', 'Earliest start');
  return Object.fromEntries(ids.map((id, place) => [String(id), dates[place]]));
};

describe('how firm the order of the worked example is', () => {
  test('agrees with what the workbook itself shows after a step is taken', async () => {
    const { sensitivity: found, summary, asOf } = await sensitivity();
    expect(summary).toMatch(/^\d+ of \d+ gaps are firm: no single step changes their band\.$/);
    expect(asOf).toBe(await named('StatusDate'));
    const counted = (await rows('Gaps')).filter(({ Band }) => Number(Band) > 0);
    expect(found.judged).toBe(counted.length);

    const [higher] = found.outcomes.filter(({ step }) => step.kind === 'as-is level' && step.by === 1);
    const [first] = higher.bandChanges;
    const before = counted.find(({ ID }) => ID === first.id)!;
    expect([before.Priority, before.Rank]).toEqual([first.from, first.rankFrom]);
    await type('Gaps', first.id, 'As-Is Level', Number(before['As-Is Level']) + 1);
    const after = (await rows('Gaps')).find(({ ID }) => ID === first.id)!;
    expect([after.Priority, after.Rank]).toEqual([first.to, first.rankTo]);
  });

  test('goes on a sheet of its own, and again: its own rows follow, those of a person stay', async () => {
    const { sensitivity: found, message } = await writeSensitivity();
    const moves = found.outcomes.flatMap(({ bandChanges, rankChanges }) => [...bandChanges, ...rankChanges]);
    expect(message).toBe(`${moves.length} changes stand on the new sheet Sensitivity.`);
    const written = await rows('Sensitivity');
    expect(written).toHaveLength(moves.length);
    const [first] = found.outcomes[0].bandChanges;
    expect(written[0]).toEqual({
      If: 'Importance one step higher',
      Gap: first.id,
      Item: first.item,
      Changes: 'Priority',
      'Priority Now': first.from,
      'Priority Then': first.to,
      'Rank Now': first.rankFrom,
      'Rank Then': first.rankTo,
      'Places Moved': first.rankFrom - first.rankTo,
    });
    expect(await named('SensitivityAsOf')).toMatch(/^As of \d+ \w{3} 2026\. \d+ of \d+ gaps/);

    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sensitivity');
      table.columns.add(undefined, [['Comment'], ...written.map((_, at) => [at === 0 ? 'Ask the board' : ''])]);
      table.rows.add(undefined, [['Our own thought', ...Array<string>(9).fill('')]]);
      await context.sync();
    });
    await type('Gaps', written[1].Gap as string, 'Agreed Priority', 'Low');
    expect((await writeSensitivity()).message).toMatch(/changes stand on the sheet Sensitivity\.$/);
    const now = await rows('Sensitivity');
    expect(now[0]).toMatchObject({ Gap: first.id, Comment: 'Ask the board' });
    expect(now.filter(({ Changes, Gap }) => Changes === 'Priority' && Gap === written[1].Gap)).toEqual([]);
    expect(now.at(-1)).toMatchObject({ If: 'Our own thought', Gap: '' });
    expect(now.filter(({ If }) => If === '')).toEqual([]);
  });
});

describe('levelling the worked example', () => {
  let before: Record<string, Cell>;
  let plan: LevellingPlan;
  beforeAll(async () => {
    await setNamed('KeepLimits', 'Yes');
    before = await earliest();
  });

  test('the preview says what would move and why, and writes nothing', async () => {
    const shares: number[] = [];
    plan = await previewLevelling({ onProgress: (share) => shares.push(share) });
    const { ends, proposals } = plan;
    expect(ends.linksAlone).toBeLessThan(ends.levelled);
    expect(ends.levelled).toBeLessThanOrEqual(ends.now);
    expect(proposals.map(({ why }) => why).join()).toMatch(/waits for Legal unit until \d+ \w{3} 20\d\d/);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    expect(await earliest()).toEqual(before);
  });

  test('the proposals keep every limit, and the sheet shows the levelled dates', async () => {
    const { message, rows: written } = await applyLevelling(plan);
    expect(message).toBe(`${plan.proposals.length} proposed starts stand in Earliest start on the sheet Roadmap.`);
    expect(written).toHaveLength(plan.proposals.length);
    const roadmap = await rows('Roadmap');
    for (const { id, date } of plan.proposals) {
      expect(roadmap.find(({ ID }) => ID === id)).toMatchObject({ 'Earliest start': date, Start: date });
    }
    const finishes = roadmap.filter(({ Kind }) => Kind !== 'Checkpoint').map(({ Finish }) => Number(Finish));
    expect(Math.max(...finishes)).toBe(plan.ends.levelled);

    const people = await rows('People');
    const limitOf = (doer: string) =>
      Number(people.find(({ Name }) => Name === doer)?.['Most initiatives at once'] || 2);
    const doersOf = (row: Record<string, Cell>) => String(row['Done by']).split(/; */).filter(Boolean);
    const tasks = roadmap.filter(({ Kind }) => Kind === 'Task');
    for (const one of tasks.filter(({ 'Actual Start': begun }) => begun === '')) {
      const atOnce = tasks.filter(({ Start, Finish }) => Start <= one.Start && Finish >= one.Start);
      expect(atOnce.length).toBeLessThanOrEqual(6);
      for (const doer of doersOf(one)) {
        expect(atOnce.filter((other) => doersOf(other).includes(doer)).length).toBeLessThanOrEqual(limitOf(doer));
      }
    }
  });
});
