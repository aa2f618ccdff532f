import { carryOutBuilding, previewBuilding, readBuildingOptions } from '../../../src/workbook/building/building';
import { priorityChoices, usualChoices } from '../../../src/roadmap/building/choosing';
import type { Cell } from '../../support/seeded';
import { columns, openSeeded, rows, type } from '../../support/seeded';

const group = { ...usualChoices, consolidation: 'group' } as const;
const everything = { ...usualChoices, priorities: priorityChoices } as const;

const rowOf = async (table: string, id: string) => (await rows(table)).find((row) => row.ID === id) ?? {};

/** Adds rows below a table's last, as an analyst types them. */
async function addGaps(given: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Gaps');
    const head = table.getHeaderRowRange().load('values');
    await context.sync();
    const headings = head.values[0].map(String);
    const values = given.map((row) => headings.map((heading) => row[heading] ?? null));
    table.rows.add(undefined, values as string[][]);
    await context.sync();
  });
}

const ownGap = (id: string, more: Readonly<Record<string, Cell>>) => ({
  ID: id,
  Item: `Item ${id}`,
  'Function/Focus Area': 'Incident management',
  'As-Is Level': 0,
  'To-Be Level': 3,
  Importance: 'High',
  'Required Action': `Close ${id}`,
  Status: 'Open',
  ...more,
});

describe('building the roadmap in a new workbook', () => {
  openSeeded();

  test('what there is to choose is counted', async () => {
    const options = await readBuildingOptions();
    expect(options.priorities).toEqual([
      { name: 'High', count: 0 },
      { name: 'Medium', count: 0 },
      { name: 'Low', count: 0 },
      { name: 'Not assessed', count: 72 },
    ]);
    expect(options.groups).toHaveLength(21);
    expect(options.sources).toEqual([]);
  });

  test('all gaps stand in the roadmap already: their required actions become the action plan', async () => {
    const plan = await previewBuilding(everything);
    expect([plan.added.length, plan.changed, plan.problems]).toEqual([72, [], []]);
    const report = await carryOutBuilding(plan);
    expect(report.problems).toEqual([]);
    expect(report.message).toBe(
      '0 initiatives, 0 milestones, 0 checkpoints, 72 actions added; 0 cells changed; 0 cells kept as edited. ' +
        '0 open gaps without an initiative, 0 initiatives without a source, 0 actions without a reason.',
    );
    const actions = await rows('Actions');
    expect(actions).toHaveLength(72);
    expect(actions[0]).toMatchObject({
      ID: 'A-001',
      Initiative: 'R-001',
      'For gaps': 'G-001',
      Status: 'Open',
      'Initiative Name': 'Name sponsor, project lead and development team',
      'Due by Plan': 46_409,
      State: 'Later',
    });
  });

  test('gaps of one’s own become an initiative, and the milestone of its track waits for it', async () => {
    await addGaps([
      ownGap('G-100', { Group: 'Incident handling processes', 'Done by': 'Desk', Effort: 4 }),
      ownGap('G-101', { Group: 'Incident handling processes', Item: '=1+1', 'Required Action': '- 5.1' }),
      ownGap('G-102', { Group: '=2+2', Item: '+3', 'Required Action': '=1+1' }),
    ]);
    const plan = await previewBuilding(group);
    const report = await carryOutBuilding(plan);
    expect(report.problems).toEqual([]);
    expect(report.rows.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'Roadmap R-044',
      'Roadmap R-045',
      'Actions A-073',
      'Actions A-074',
      'Actions A-075',
      'Roadmap R-023',
    ]);
    const row = await rowOf('Roadmap', 'R-044');
    expect(row).toMatchObject({
      Track: 'Policies and procedures',
      Initiative: 'Incident handling processes: Item G-100 and 1 more',
      Kind: 'Task',
      'Closes gaps': 'G-100; G-101',
      'Done by': 'Desk',
      Duration: 80,
      Priority: 'High',
      Start: 46_391,
    });
    expect((await rowOf('Roadmap', 'R-023'))['Depends on']).toBe('R-020; R-021; R-022; R-044; R-045');
    expect((await rowOf('Gaps', 'G-101')).Initiatives).toBe(1);
    // Texts that look like numbers and formulas stay texts.
    expect(await rowOf('Actions', 'A-074')).toMatchObject({ Action: '- 5.1', Initiative: 'R-044' });
    expect(await rowOf('Actions', 'A-075')).toMatchObject({ Action: '=1+1', Initiative: 'R-045' });
    expect((await rowOf('Roadmap', 'R-045')).Initiative).toBe('=2+2: +3');
  });

  test('right away there is nothing left to build', async () => {
    for (const choices of [group, everything, { ...everything, consolidation: 'doer' as const }]) {
      const plan = await previewBuilding(choices);
      expect([plan.added, plan.changed, plan.kept]).toEqual([[], [], []]);
    }
    expect((await carryOutBuilding(await previewBuilding(group))).rows).toEqual([]);
  });

  test('after the analysis has changed it updates its rows and keeps what a person typed over', async () => {
    await type('Roadmap', 'R-044', 'Duration', 33);
    await type('Gaps', 'G-101', 'Done by', 'Legal');
    await type('Gaps', 'G-101', 'Effort', 5);
    const plan = await previewBuilding(group);
    expect(plan.kept.map(({ id, heading, before }) => [id, heading, before])).toEqual([['R-044', 'Duration', 33]]);
    await carryOutBuilding(plan);
    expect(await rowOf('Roadmap', 'R-044')).toMatchObject({ 'Done by': 'Desk; Legal', Duration: 33 });
    expect((await rowOf('Actions', 'A-074'))['Done by']).toBe('Legal');
  });

  test('merging an initiative into another re-points its actions and reports what is left over', async () => {
    await type('Roadmap', 'R-044', 'Closes gaps', '');
    await type('Roadmap', 'R-020', 'Closes gaps', 'G-100; G-101');
    await carryOutBuilding(await previewBuilding({ ...group, groups: [] }));
    expect((await rowOf('Actions', 'A-073')).Initiative).toBe('R-020');
    const { orphans } = await previewBuilding({ ...group, groups: [] });
    expect(orphans.find(({ id }) => id === 'R-044')?.kind).toBe('initiative');
    // The gaps of R-020 that were typed over.
    expect(orphans.filter(({ kind }) => kind === 'gap').length).toBeGreaterThan(5);
  });

  test('a preview that the workbook no longer fits writes nothing', async () => {
    const plan = await previewBuilding(everything);
    await type('Gaps', 'G-016', 'Status', 'Closed');
    const before = await columns('Roadmap', 'Closes gaps');
    await expect(carryOutBuilding(plan)).rejects.toThrow('changed since the preview');
    expect(await columns('Roadmap', 'Closes gaps')).toEqual(before);
  });

  test('deleted rows come again, a longer plan gets its checkpoints, services are used where they have a table', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Services');
      sheet.getRange('A1:D4').numberFormat = Array.from({ length: 4 }, () => ['@', '@', '@', '@']);
      sheet.getRange('A1:D4').values = [
        ['ID', 'Service', 'Decision', 'Start with'],
        ['6.1', 'Incident reports', 'Now', ''],
        ['6.2', 'Incident analysis', 'Later', ''],
        ['9.1', 'Awareness building', 'Now', 'R-016'],
      ];
      sheet.tables.add('A1:D4', true).name = 'Services';
      await context.sync();
    });
    expect((await readBuildingOptions()).sources).toEqual([{ name: 'Services', count: 2 }]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Roadmap');
      const ids = table.columns.getItem('ID').getDataBodyRange().load('values');
      await context.sync();
      const place = ids.values.findIndex(([id]) => id === 'R-012');
      table.rows.getItemAt(place).delete();
      await context.sync();
    });
    await type('Roadmap', 'R-037', 'Duration', 100);
    const report = await carryOutBuilding(await previewBuilding(everything));
    expect(report.problems).toEqual([]);
    expect(await rowOf('Roadmap', 'R-012')).toMatchObject({
      Initiative: 'Join regional and global CSIRT communities',
      Duration: 80,
      'Depends on': 'R-011',
      Problem: '',
    });
    const checkpoint = (await rows('Roadmap')).find((row) => String(row.Initiative).startsWith('Checkpoint 6'));
    expect(checkpoint).toMatchObject({ Kind: 'Checkpoint', 'Earliest start': 46_391 + 546, Start: 46_391 + 546 });
    const actions = await rows('Actions');
    const service = (await rows('Roadmap')).find((row) => row['Also from'] === 'Service 6.1');
    expect(actions.filter((row) => row['Also from'] !== '').map((row) => [row.Initiative, row.Action])).toEqual([
      [service?.ID, 'Start the service: Incident reports'],
      ['R-016', 'Start the service: Awareness building'],
    ]);
    const again = await previewBuilding(everything);
    expect([again.added, again.changed]).toEqual([[], []]);
  });
});
