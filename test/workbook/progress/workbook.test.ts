import fc from 'fast-check';
import { createCalendar } from '../../../src/roadmap/calendar';
import { defaultTolerances, judgeHealth } from '../../../src/roadmap/health';
import { rowKinds } from '../../../src/roadmap/roadmap-row';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../../src/roadmap/working-week';
import {
  compareWithSnapshot,
  deleteSnapshot,
  keepSnapshot,
  listSnapshots,
  previewBaseline,
  previewReport,
  setBaseline,
  writeChanges,
  writeProgressReport,
} from '../../../src/workbook';
import { area, columns, details, openSeeded, rows, setNamed, type, type Cell } from '../../support/seeded';

openSeeded();

const calendar = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek, []);
const date = (cell: Cell) => (typeof cell === 'number' ? cell : null);

/** Types whole columns of a table at once. */
async function enter(table: string, cells: Readonly<Record<string, readonly Cell[]>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [heading, values] of Object.entries(cells)) {
      const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      range.values = values.map((value) => [value]);
    }
    await context.sync();
  });
}

async function addIssue(about: string, likelihood: string, effect: string, more: Record<string, Cell> = {}) {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Issues');
    const head = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values,rowCount');
    await context.sync();
    const blank = body.rowCount === 1 && body.values[0][0] === '';
    if (!blank) table.rows.add(undefined, [(head.values[0] as string[]).map(() => null)] as never);
    await context.sync();
    const at = blank ? 0 : body.rowCount;
    const cells = { ID: `I-00${at + 1}`, About: about, What: 'x', Likelihood: likelihood, Effect: effect, ...more };
    for (const [heading, value] of Object.entries(cells)) {
      table.columns.getItem(heading).getDataBodyRange().getCell(at, 0).values = [[value]];
    }
    await context.sync();
  });
}

test('issues say how they stand, and each row of the roadmap counts those about it, its track and its gaps', async () => {
  await setNamed('StatusDate', details.start + 35);
  await addIssue('R-004', 'High', 'Medium', { Due: details.start });
  await addIssue('Services; R-014; G-004', '', 'Low');
  await addIssue('R-014', 'High', 'High', { Status: 'Closed' });
  await addIssue('', 'Medium', 'Low');
  await addIssue('R-1; R-2; R-3; R-4; R-5', 'Low', 'High');
  const found = await rows('Issues');
  expect(found.map(({ State, Weight }) => [State, Weight])).toEqual([
    ['Overdue', 'High'],
    ['Open', 'Low'],
    ['Closed', 'High'],
    ['Open', 'Low'],
    ['Check About', 'Medium'],
  ]);
  const roadmap = await rows('Roadmap');
  const counted = (id: string) => roadmap.find(({ ID }) => ID === id)?.['Open issues'];
  const closing = roadmap.find((row) => String(row['Closes gaps']).split('; ').includes('G-004'));
  expect(['R-004', 'R-014', 'R-016', 'R-001', String(closing?.ID)].map(counted)).toEqual([1, 1, 1, 0, 1]);
});

test('the plain formulas of the roadmap and HEALTH come to the same health and reason', async () => {
  const headings = ['Kind', 'Duration', 'Actual Start', 'Actual Finish', 'Percent complete', 'Finish by'] as const;
  const [starts, ...typed] = await columns('Roadmap', 'Start', ...headings, 'Baseline Start', 'Baseline Finish');
  const seeded = Object.fromEntries(
    [...headings, 'Baseline Start', 'Baseline Finish'].map((heading, index) => [heading, typed[index]]),
  );
  const near = fc.option(fc.integer({ min: -40, max: 60 }), { nil: null, freq: 2 });
  const drawn = fc.record({
    kind: fc.constantFrom(...rowKinds),
    begun: near,
    ended: fc.option(fc.integer({ min: -40, max: 0 }), { nil: null, freq: 4 }),
    percent: fc.constantFrom('', 0, 0.1, 0.35, 0.5, 0.85, 1),
    finishBy: fc.option(fc.integer({ min: -10, max: 200 }), { nil: null, freq: 2 }),
    baseline: fc.option(fc.tuple(fc.integer({ min: -40, max: 100 }), fc.integer({ min: 0, max: 60 })), { nil: null }),
  });
  const status = details.start + 35;
  const at = (days: number | null): Cell => (days === null ? '' : status + days);
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: starts.length, maxLength: starts.length }), async (some) => {
      await enter('Roadmap', {
        Kind: some.map(({ kind }) => kind),
        Duration: some.map(({ kind }, row) => (kind === 'Task' ? 1 + (row % 30) : '')),
        'Actual Start': some.map(({ begun }) => at(begun === null ? null : Math.min(begun, -40))),
        'Actual Finish': some.map(({ ended }) => at(ended)),
        'Percent complete': some.map(({ percent }) => percent),
        'Finish by': some.map(({ finishBy }) => at(finishBy)),
        'Baseline Start': some.map(({ baseline }) => at(baseline && baseline[0])),
        'Baseline Finish': some.map(({ baseline }) => at(baseline && baseline[0] + baseline[1])),
      });
      const table = await rows('Roadmap');
      const judged = judgeHealth(
        table.map((row) => ({
          id: String(row.ID),
          kind: row.Kind as (typeof rowKinds)[number],
          start: date(row.Start),
          finish: date(row.Finish),
          finishBy: date(row['Finish by']),
          actualStart: date(row['Actual Start']),
          actualFinish: date(row['Actual Finish']),
          percentComplete: Number(row['Percent complete']),
          baselineStart: date(row['Baseline Start']),
          baselineFinish: date(row['Baseline Finish']),
          slack: date(row.Slack),
          waiting: String(row.Waiting),
          highIssues: row.ID === 'R-004' ? 1 : 0,
        })),
        { statusDate: status, calendar, tolerances: defaultTolerances },
      );
      expect(table.map((row) => [row.ID, row.Health, row['Health Why'], row.Slip])).toEqual(
        judged.map(({ health, why, slip }, row) => [table[row].ID, health, why, slip ?? '']),
      );
      for (const [row, { planned }] of judged.entries()) {
        if (planned === null) expect(table[row]['Planned percent']).toBe('');
        else expect(table[row]['Planned percent']).toBeCloseTo(planned, 9);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
  await enter('Roadmap', seeded);
});

test('the baseline keeps the dates of today; one that is replaced is kept in a snapshot', async () => {
  await type('Roadmap', 'R-002', 'Baseline Finish', 46_500);
  const before = await rows('Roadmap');
  const dated = before.filter(({ Start }) => Start !== '').length;
  expect(await previewBaseline('without')).toMatchObject({ replaced: [], kept: ['R-002'] });
  const report = await setBaseline('all');
  expect(report).toMatchObject({ replaced: ['R-002'], kept: [] });
  expect(report.rows).toHaveLength(dated);
  const after = await rows('Roadmap');
  expect(after.map((row) => [row['Baseline Start'], row['Baseline Finish']])).toEqual(
    before.map((row) => [row.Start, row.Finish]),
  );
  expect(await listSnapshots()).toEqual([
    { name: report.snapshot, asOf: details.start + 35, rows: before.length, gaps: 81 },
  ]);
});

test('a snapshot says later what has changed, writes it on a sheet of its own, and can be deleted', async () => {
  await expect(keepSnapshot(' before the baseline OF 2027-02-08 ')).rejects.toThrow('already');
  await keepSnapshot('As agreed');
  expect((await compareWithSnapshot('As agreed')).changes).toEqual([]);
  await type('Roadmap', 'R-001', 'Actual Start', details.start);
  await type('Roadmap', 'R-001', 'Actual Finish', details.start + 36);
  await type('Gaps', 'G-001', 'As-Is Level', 2);
  const { changes } = await compareWithSnapshot('as agreed');
  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
    expect.arrayContaining(['Finished R-001', 'Level changed G-001']),
  );
  await writeChanges('As agreed');
  await writeChanges('As agreed');
  const written = await rows('Changes');
  expect(written).toHaveLength(2 * changes.length);
  expect(new Set(written.map(({ Compared }) => Compared)).size).toBe(2);
  expect((await deleteSnapshot('As agreed')).map(({ name }) => name)).not.toContain('As agreed');
  await expect(compareWithSnapshot('As agreed')).rejects.toThrow("no snapshot named 'As agreed'");
});

test('reports follow each other on the sheet Progress, and the earlier one stays as it was written', async () => {
  await setNamed('StatusDate', details.start + 42);
  const preview = await previewReport();
  const first = await writeProgressReport();
  expect(first.plan).toEqual(preview);
  const before = await rows('ProgressAreas');
  expect(before.map(({ Track }) => Track)).toEqual([...first.plan.areas.map(({ track }) => track), 'All tracks']);
  expect(before[0]['Done since last report']).toContain('✓ R-001');
  const health = new Map((await rows('Roadmap')).map((row) => [row.ID, row.Health]));
  expect([...health.values()].filter((state) => state === 'Late')).toHaveLength(
    Number(/(\d+) late/.exec(first.plan.overall.why)?.[1] ?? 0),
  );

  await setNamed('StatusDate', details.start + 133);
  await writeProgressReport('For the minister');
  const after = await rows('ProgressAreas');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ Report }) => Report)).toEqual(before.map(() => 'For the minister'));
  expect(after.at(-1)?.['Done since last report']).not.toContain('R-001');
  expect(await rows('ProgressMilestones')).toHaveLength(14);
  await expect(writeProgressReport('for the minister')).rejects.toThrow('already');
  expect(await rows('ProgressAreas')).toEqual(after);
  const [[heading], [label]] = await area('Progress', 'A4:A5');
  expect([heading, label]).toEqual(['For the minister: as of 2027-05-17', 'Status']);

  const hidden = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('ProgressAreas').getDataBodyRange();
    const found = [0, before.length].map((row) => body.getRow(row).load('rowHidden'));
    await context.sync();
    return found.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([true, false]);
});
