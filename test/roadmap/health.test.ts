import fc from 'fast-check';
import { createCalendar } from '../../src/roadmap/calendar';
import { defaultTolerances, judgeHealth, type HealthRow } from '../../src/roadmap/health';
import { plannedShare, slipOf, weightedShare } from '../../src/roadmap/planned-progress';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { day } from './rows';

const calendar = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek, []);
const statusDate = day('2027-02-08');

/** A task from 11 January to 5 March 2027, 40 working days, unless said otherwise. */
const task = (more: Partial<HealthRow> = {}): HealthRow => ({
  id: 'R-001',
  kind: 'Task',
  start: day('2027-01-11'),
  finish: day('2027-03-05'),
  finishBy: null,
  actualStart: day('2027-01-11'),
  actualFinish: null,
  percentComplete: 0.5,
  baselineStart: null,
  baselineFinish: null,
  slack: 10,
  waiting: '',
  highIssues: 0,
  ...more,
});

const judge = (...rows: HealthRow[]) =>
  judgeHealth(rows, { statusDate, calendar, tolerances: defaultTolerances }).map(({ health, why }) => ({
    health,
    why,
  }));

describe('planned percent', () => {
  const share = (more: Partial<HealthRow>, on: string) => plannedShare(task(more), day(on), calendar);

  it('is the share of the working days that lie before the status date', () => {
    expect(share({}, '2027-01-11')).toBe(0);
    expect(share({}, '2027-01-12')).toBe(1 / 40);
    expect(share({}, '2027-02-08')).toBe(0.5);
    expect(share({}, '2027-03-05')).toBe(39 / 40);
    expect(share({}, '2027-03-08')).toBe(1);
    expect(share({}, '2026-12-01')).toBe(0);
  });

  it('follows the baseline where there is one', () => {
    const baseline = { baselineStart: day('2027-01-11'), baselineFinish: day('2027-02-05') };
    expect(share(baseline, '2027-02-08')).toBe(1);
    expect(share({ ...baseline, baselineStart: null }, '2027-02-08')).toBe(0.5);
  });

  it('is nothing or all for a milestone, whose own day is not yet past', () => {
    const milestone = { kind: 'Milestone', start: day('2027-02-08'), finish: day('2027-02-08') } as const;
    expect(share(milestone, '2027-02-08')).toBe(0);
    expect(share(milestone, '2027-02-09')).toBe(1);
  });

  it('is unknown without dates', () => {
    expect(share({ start: null }, '2027-02-08')).toBeNull();
  });

  it('never falls as the days go by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((days) => statusDate - 100 + days);
        const [before, after] = [early, late].map((on) => plannedShare(task(), on, calendar) ?? -1);
        expect(before).toBeLessThanOrEqual(after);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('slip', () => {
  it('counts working days, later above 0 and earlier below', () => {
    const slip = (finish: string, baseline: string) =>
      slipOf({ finish: day(finish), baselineFinish: day(baseline) }, calendar);
    expect(slip('2027-03-05', '2027-03-05')).toBe(0);
    expect(slip('2027-03-08', '2027-03-05')).toBe(1);
    expect(slip('2027-03-12', '2027-03-05')).toBe(5);
    expect(slip('2027-02-26', '2027-03-05')).toBe(-5);
    expect(slipOf({ finish: null, baselineFinish: 46_400 }, calendar)).toBeNull();
  });
});

describe('percent complete of several rows', () => {
  it('weighs tasks by their duration and leaves milestones out', () => {
    expect(
      weightedShare([
        { kind: 'Task', duration: 10, share: 1 },
        { kind: 'Task', duration: 30, share: 0.2 },
        { kind: 'Milestone', duration: 0, share: 0 },
      ]),
    ).toBe(0.4);
    expect(weightedShare([{ kind: 'Milestone', duration: 0, share: 1 }])).toBeNull();
  });
});

describe('health', () => {
  it('is Done with an actual finish, however late that was', () => {
    expect(judge(task({ finish: day('2027-02-05'), actualFinish: day('2027-02-05'), finishBy: 46_000 }))).toEqual([
      { health: 'Done', why: 'Done 5 Feb 2027' },
    ]);
  });

  it('is Done for a milestone that was reached, though only its start was entered', () => {
    const [reached] = judge(task({ kind: 'Milestone', start: day('2027-02-05'), finish: day('2027-02-05') }));
    expect(reached.health).toBe('Done');
  });

  it.each([
    ['past its finish', { finish: day('2027-02-05') }, 'Should have finished 5 Feb 2027 and is still open'],
    ['after Finish by', { finishBy: day('2027-03-02') }, 'Finishes 3 d after Finish by'],
    [
      'six days after its baseline',
      { baselineStart: day('2027-01-11'), baselineFinish: day('2027-02-25') },
      'Finishes 6 d after its baseline (tolerance 5 d)',
    ],
  ])('is Late %s', (_when, more, why) => {
    expect(judge(task(more))).toEqual([{ health: 'Late', why }]);
  });

  it('is not Late on its last day, on the day of Finish by, or five days after its baseline', () => {
    const last = task({ finish: statusDate, percentComplete: 0.95 });
    const promised = task({ finishBy: day('2027-03-05') });
    const slipped = task({ baselineStart: day('2027-01-11'), baselineFinish: day('2027-02-26'), percentComplete: 0.6 });
    expect(judge(last, promised, slipped).map(({ health }) => health)).toEqual(['On track', 'On track', 'On track']);
  });

  it('is At risk from 15 points behind plan on, not before', () => {
    expect(judge(task({ percentComplete: 0.35 }))).toEqual([
      { health: 'At risk', why: '35 % done, 50 % planned (tolerance 15 points)' },
    ]);
    expect(judge(task({ percentComplete: 0.36 }))).toEqual([{ health: 'On track', why: '36 % done, 50 % planned' }]);
  });

  it('is At risk with little slack while a High issue is open; either alone is not enough', () => {
    expect(judge(task({ slack: 4, highIssues: 2 }))).toEqual([
      { health: 'At risk', why: 'Slack 4 d and 2 open High issues' },
    ]);
    expect(judge(task({ slack: 5, highIssues: 2 }), task({ slack: 0 }), task({ slack: null, highIssues: 1 }))).toEqual(
      Array(3).fill({ health: 'On track', why: '50 % done, 50 % planned' }),
    );
  });

  it('is At risk where it waits for a late row, found by its whole ID', () => {
    const late = task({ id: 'R-1', finish: day('2027-02-05') });
    const waiting = task({ id: 'R-2', waiting: 'R-1; Legal team until 8 Mar 2027' });
    const other = task({ id: 'R-3', waiting: 'R-10; R-2' });
    expect(judge(late, waiting, other).map(({ health, why }) => `${health}: ${why}`)).toEqual([
      'Late: Should have finished 5 Feb 2027 and is still open',
      'At risk: Waits for R-1; Legal team until 8 Mar 2027 (1 late)',
      'On track: 50 % done, 50 % planned',
    ]);
  });

  it('is blank without dates', () => {
    expect(judge(task({ start: null, finish: null }))).toEqual([{ health: '', why: '' }]);
  });
});
