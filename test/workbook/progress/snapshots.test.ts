import fc from 'fast-check';
import { planBaseline, baselineInWords } from '../../../src/workbook/progress/baseline';
import { changeInWords, compareSnapshots } from '../../../src/workbook/progress/compare';
import { pack, unpack, type Snapshot, type SnapshotRow } from '../../../src/workbook/progress/snapshot';
import { day } from '../../roadmap/rows';
import { calendar, line } from './lines';

const row = (id: string, finish: string, more: Partial<SnapshotRow> = {}): SnapshotRow => ({
  id,
  track: 'Services',
  initiative: `Initiative ${id}`,
  kind: 'Task',
  start: day('2027-01-04'),
  finish: finish === '' ? null : day(finish),
  percent: 0,
  actualStart: null,
  actualFinish: null,
  baselineStart: null,
  baselineFinish: null,
  ...more,
});
const gap = (id: string, more: Partial<Snapshot['gaps'][number]> = {}): Snapshot['gaps'][number] => ({
  id,
  item: `Item ${id}`,
  score: 60,
  priority: 'High',
  level: 0,
  status: 'Open',
  ...more,
});
const snapshot = (rows: SnapshotRow[], gaps: Snapshot['gaps'] = []): Snapshot => ({
  name: 'Q1',
  asOf: 46_400,
  rows,
  gaps,
});

describe('a snapshot', () => {
  const optional = fc.option(fc.integer({ min: 46_000, max: 47_500 }));
  const rows = fc.array(
    fc.record({
      id: fc.string({ maxLength: 8 }),
      track: fc.constantFrom('A', 'B', ''),
      initiative: fc.string({ maxLength: 60 }),
      kind: fc.constantFrom('Task', 'Milestone'),
      start: optional,
      finish: optional,
      percent: fc.constantFrom(0, 0.5, 1),
      actualStart: optional,
      actualFinish: optional,
      baselineStart: optional,
      baselineFinish: optional,
    }),
    { maxLength: 20 },
  );
  const gaps = fc.array(
    fc.record({
      id: fc.string({ maxLength: 8 }),
      item: fc.string({ maxLength: 40 }),
      score: fc.option(fc.constantFrom(0, 13.3, 60)),
      priority: fc.constantFrom('High', ''),
      level: fc.option(fc.integer({ min: 0, max: 5 })),
      status: fc.constantFrom('Open', ''),
    }),
    { maxLength: 20 },
  );

  it('comes back from its packed form as it was', () => {
    fc.assert(
      fc.property(rows, gaps, (some, others) => {
        const before = { name: 'Q1', asOf: 46_400, rows: some, gaps: others };
        expect(unpack(JSON.parse(JSON.stringify(pack(before))))).toEqual(before);
      }),
    );
  });

  it('of 300 rows and 300 gaps takes less than 60 kB', () => {
    const wide = {
      ...snapshot(
        Array.from({ length: 300 }, (_, index) =>
          row(`R-${100 + index}`, '2028-05-26', {
            initiative: 'Agree the division of roles with the national CSIRT or stand-in',
            percent: 0.35,
            actualStart: day('2027-01-18'),
            baselineStart: day('2027-01-18'),
            baselineFinish: day('2028-05-19'),
          }),
        ),
        Array.from({ length: 300 }, (_, index) =>
          gap(`G-${100 + index}`, { item: 'Defined incident tracking process', score: 66.7 }),
        ),
      ),
    };
    expect(JSON.stringify(pack(wide)).length).toBeLessThan(60_000);
  });
});

describe('what changed since a snapshot', () => {
  const told = (before: Snapshot, now: Snapshot) => compareSnapshots(before, now, calendar).map(changeInWords);

  it('names rows that were added, removed, started, finished, slipped or moved earlier', () => {
    const before = snapshot([
      row('R-1', '2027-03-05'),
      row('R-2', '2027-03-05'),
      row('R-3', '2027-03-05'),
      row('R-4', '2027-03-05'),
      row('R-5', '2027-03-05'),
      row('R-6', '2027-03-05'),
    ]);
    const now = snapshot([
      row('R-6', '2027-03-05'),
      row('R-2', '2027-03-09', { actualStart: day('2027-01-11'), actualFinish: day('2027-03-09') }),
      row('r-3', '2027-03-12'),
      row('R-4', '2027-03-04'),
      row('R-5', '2027-03-05', { actualStart: day('2027-01-05') }),
      row('R-7', '2027-04-01'),
    ]);
    expect(told(before, now)).toEqual([
      'Finished: R-2 Initiative R-2, 5 Mar 2027 → 9 Mar 2027 (2 d later)',
      'Started: R-5 Initiative R-5, 4 Jan 2027 → 5 Jan 2027',
      'Slipped: r-3 Initiative r-3, 5 Mar 2027 → 12 Mar 2027 (5 d later)',
      'Moved earlier: R-4 Initiative R-4, 5 Mar 2027 → 4 Mar 2027 (1 d earlier)',
      'Added: R-7 Initiative R-7, 1 Apr 2027',
      'Removed: R-1 Initiative R-1, 5 Mar 2027',
    ]);
  });

  it('names gaps that were scored, ranked or decided otherwise', () => {
    const before = snapshot([], [gap('G-1'), gap('G-2'), gap('G-3')]);
    const now = snapshot(
      [],
      [gap('G-1', { score: 40, priority: 'Medium', level: 1 }), gap('G-2', { status: 'Closed' }), gap('G-4')],
    );
    expect(told(before, now)).toEqual([
      'Gap added: G-4 Item G-4, High',
      'Gap removed: G-3 Item G-3, High',
      'Priority changed: G-1 Item G-1, High → Medium',
      'Re-scored: G-1 Item G-1, 60 → 40',
      'Level changed: G-1 Item G-1, 0 → 1',
      'Status changed: G-2 Item G-2, Open → Closed',
    ]);
  });

  it('is nothing between a day and itself', () => {
    const one = snapshot([row('R-1', '2027-03-05'), row('', '')], [gap('G-1')]);
    expect(told(one, unpack(pack(one)))).toEqual([]);
  });
});

describe('setting the baseline', () => {
  const lines = [
    line('R-1', '2027-01-04', '2027-01-15'),
    line('R-2', '2027-01-18', '2027-01-22', { place: 1, baselineStart: 46_400, baselineFinish: 46_410 }),
    line('R-3', '', '', { place: 2 }),
    line('R-4', '2027-01-18', '2027-01-22', {
      place: 3,
      baselineStart: day('2027-01-18'),
      baselineFinish: day('2027-01-22'),
    }),
  ];

  it('takes rows without one, and leaves the others alone', () => {
    const plan = planBaseline(lines, 'without');
    expect(plan).toMatchObject({ replaced: [], kept: ['R-2', 'R-4'], undated: ['R-3'] });
    expect(plan.rows).toEqual([{ place: 0, id: 'R-1', start: day('2027-01-04'), finish: day('2027-01-15') }]);
  });

  it('says beforehand which baselines it replaces; one that stays the same is none of them', () => {
    const plan = planBaseline(lines, 'all');
    expect(plan.rows.map(({ id }) => id)).toEqual(['R-1', 'R-2', 'R-4']);
    expect(plan).toMatchObject({ replaced: ['R-2'], kept: [], undated: ['R-3'] });
    expect(baselineInWords(plan)).toBe(
      '3 rows would get the dates of today as their baseline. 1 row has another baseline already, which a snapshot keeps before it is replaced. No baseline for 1 row without dates: R-3.',
    );
  });
});
