import { day, plan, row } from './rows';

const withoutDates = { start: '', finish: '', slack: null, critical: false };

describe('a problem that takes the dates of its row', () => {
  it.each([
    ['an unknown ID', row('R-002', 1, 'R-404'), 'Depends on R-404, but no row has that ID: correct it or take it out'],
    [
      'a link that cannot be read',
      row('R-002', 1, 'R-001FS+5'),
      "Cannot read 'R-001FS+5' in Depends on: write it like R-003, R-003FS+5d or R-004SS-1w",
    ],
    [
      'a task without a duration',
      row('R-002', 0, '', { kind: 'Task' }),
      'A task needs a duration of 1 working day or more: enter one, or make it a Milestone',
    ],
    [
      'a milestone with a duration',
      row('R-002', 3, '', { kind: 'Milestone' }),
      'A milestone takes no time but its duration is 3: clear it, or make it a Task',
    ],
    ['a missing ID', row('', 1), 'This row has no ID: give it one, such as R-001'],
    [
      'a finish before the start',
      row('R-002', 1, '', { actualStart: day('2027-02-02'), actualFinish: day('2027-02-01') }),
      'Actual Finish lies before Actual Start: correct one of them',
    ],
    ['waiting for itself', row('R-002', 1, 'R-002'), 'Waits for itself: R-002 → R-002; take one of these links out'],
    [
      'dates beyond the calendar',
      row('R-002', 9, '', { earliestStart: day('9999-12-30') }),
      'Its dates lie outside the years 1900 to 9999: check durations, lags and dates',
    ],
  ])('is %s', (_what, bad, words) => {
    const [before, itself, after, free] = plan([row('R-001', 2), bad, row('R-003', 1, 'R-001'), row('R-004', 1)]);
    expect(itself).toMatchObject({ ...withoutDates, problem: words });
    expect(before).toMatchObject({ start: '2027-01-04', problem: '' });
    expect(after).toMatchObject({ start: '2027-01-06', problem: '' });
    expect(free).toMatchObject({ start: '2027-01-04', problem: '' });
  });

  it('is an ID that stands twice, said on both rows', () => {
    const rows = plan([row('R-001', 1), row('r-001', 2), row('R-002', 1)]);
    expect(rows[0]).toMatchObject({ ...withoutDates, problem: 'R-001 stands in 2 rows: give one of them another ID' });
    expect(rows[1]).toMatchObject({ ...withoutDates, problem: 'r-001 stands in 2 rows: give one of them another ID' });
    expect(rows[2].start).toBe('2027-01-04');
  });

  it('is passed on to all that wait for the row', () => {
    const rows = plan([row('R-001', 0, '', { kind: 'Task' }), row('R-002', 1, 'R-001'), row('R-003', 1, 'R-002SS')]);
    expect(rows[1]).toMatchObject({ ...withoutDates, problem: 'Waits for R-001, which has a problem' });
    expect(rows[2]).toMatchObject({ ...withoutDates, problem: 'Waits for R-002, which has a problem' });
  });

  it('does not count for the slack of others', () => {
    expect(plan([row('R-001', 5), row('R-002', 50, 'R-404'), row('R-003', 3)])[2].slack).toBe(2);
  });
});

describe('a loop', () => {
  const loop = [row('R-003', 1, 'R-002'), row('R-001', 1, 'R-003'), row('R-002', 1, 'R-001')];

  it('is named on each of its rows in the order of work', () => {
    const words = 'Waits for itself: R-003 → R-001 → R-002 → R-003; take one of these links out';
    expect(plan(loop).map(({ problem }) => problem)).toEqual([words, words, words]);
  });

  it('leaves rows dated that do not wait for it, and says what the others wait for', () => {
    const rows = plan([...loop, row('R-004', 1, 'R-001'), row('R-005', 1), row('R-006', 1, 'R-005; R-004')]);
    expect(rows[3].problem).toBe('Waits for R-001, which has a problem');
    expect(rows[4]).toMatchObject({ start: '2027-01-04', problem: '' });
    expect(rows[5]).toMatchObject({ ...withoutDates, problem: 'Waits for R-004, which has a problem' });
  });

  it('is found beside another loop', () => {
    const other = [row('R-007', 1, 'R-008'), row('R-008', 1, 'R-007')];
    const rows = plan([...loop, ...other]);
    expect(rows[4].problem).toBe('Waits for itself: R-007 → R-008 → R-007; take one of these links out');
  });
});

describe('a warning that leaves the dates', () => {
  const status = '2027-02-01';
  it.each([
    [
      'percent complete without a start',
      row('R-001', 5, '', { percentComplete: 0.2 }),
      'Percent complete is above 0 without an Actual Start: enter the day it started',
    ],
    [
      'complete without a finish',
      row('R-001', 5, '', { actualStart: day('2027-01-05'), percentComplete: 1 }),
      'It is 100 % complete without an Actual Finish: enter the day it finished',
    ],
    [
      'a start after the status date',
      row('R-001', 5, '', { actualStart: day('2027-02-02') }),
      'Actual Start lies after the status date: correct it or move the status date',
    ],
    [
      'a finish after the status date',
      row('R-001', 5, '', { actualStart: day('2027-01-05'), actualFinish: day('2027-02-02') }),
      'Actual Finish lies after the status date: correct it or move the status date',
    ],
    [
      'being late',
      row('R-001', 5, '', { finishBy: day('2027-02-02') }),
      'Finishes 3 working days after Finish by: shorten what it waits for, or agree a later date',
    ],
  ])('is %s', (_what, bad, words) => {
    const [scheduled] = plan([bad], { status });
    expect(scheduled.problem).toBe(words);
    expect(scheduled.start).not.toBe('');
    expect(scheduled.finish).not.toBe('');
  });

  it('is a start although the row before is not finished, or not even started', () => {
    const begun = { actualStart: day('2027-01-05') };
    const rows = [row('R-001', 9), row('R-002', 9, 'R-001', begun), row('R-003', 9, 'R-001SS', begun)];
    const [, afterFinish, afterStart] = plan(rows, { status: '2027-01-06' });
    expect(afterFinish.problem).toBe(
      'Started although R-001 has not finished: enter the actual date of R-001 or change the link',
    );
    expect(afterStart.problem).toBe(
      'Started although R-001 has not started: enter the actual date of R-001 or change the link',
    );
    expect(afterFinish).toMatchObject({ start: '2027-01-05', finish: '2027-01-18' });
  });
});
