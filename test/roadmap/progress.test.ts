import { day, plan, row } from './rows';

describe('rows that have begun', () => {
  it('stand on their actual dates once they are finished, without slack', () => {
    const done = row('R-001', 5, '', { actualStart: day('2027-01-05'), actualFinish: day('2027-01-13') });
    expect(plan([done, row('R-002', 1, 'R-001')], { status: '2027-01-13' })).toMatchObject([
      { start: '2027-01-05', finish: '2027-01-13', slack: null, critical: false, waitingFor: '', problem: '' },
      { start: '2027-01-14', finish: '2027-01-14' },
    ]);
  });

  it('get their start from their duration where only the finish is known', () => {
    expect(plan([row('R-001', 5, '', { actualFinish: day('2027-01-13') })])[0].start).toBe('2027-01-07');
  });

  it('show the actual day even where it is a day off', () => {
    const weekend = row('R-001', 2, '', { actualStart: day('2027-01-09'), actualFinish: day('2027-01-10') });
    expect(plan([weekend, row('R-002', 1, 'R-001')])).toMatchObject([
      { start: '2027-01-09', finish: '2027-01-10' },
      { start: '2027-01-11' },
    ]);
  });

  it('have what remains before them from the status date on, that day included', () => {
    const started = row('R-001', 10, '', { actualStart: day('2027-01-04'), percentComplete: 0.7 });
    expect(plan([started], { status: '2027-01-13' })[0]).toMatchObject({
      start: '2027-01-04',
      finish: '2027-01-15',
      slack: 0,
      critical: true,
    });
  });

  it('do not begin to count what remains before they started, or on a day off', () => {
    const started = row('R-001', 3, '', { actualStart: day('2027-01-06') });
    expect(plan([started], { status: '2027-01-06' })[0].finish).toBe('2027-01-08');
    expect(plan([started], { status: '2027-01-09' })[0].finish).toBe('2027-01-13');
  });

  it('take their whole duration from their start where there is no status date', () => {
    const started = row('R-001', 10, '', { actualStart: day('2027-01-05'), percentComplete: 0.5 });
    expect(plan([started])[0]).toMatchObject({ start: '2027-01-05', finish: '2027-01-18' });
  });

  it('reach a milestone on its actual date', () => {
    const reached = row('R-001', 0, '', { actualFinish: day('2027-01-12') });
    expect(plan([reached, row('R-002', 1, 'R-001')])).toMatchObject([
      { start: '2027-01-12', finish: '2027-01-12', slack: null },
      { start: '2027-01-13' },
    ]);
  });

  it('keep their dates whatever they depend on', () => {
    const started = row('R-002', 5, 'R-404; R-001', { actualStart: day('2027-01-04') });
    const [, second] = plan([row('R-001', 0, 'R-405'), started]);
    expect(second).toMatchObject({ start: '2027-01-04', finish: '2027-01-08' });
    expect(second.problem).toContain('Depends on R-404');
  });
});

describe('rows that have not begun', () => {
  it('are not planned before the status date', () => {
    expect(plan([row('R-001', 5), row('R-002', 0)], { status: '2027-02-03' })).toMatchObject([
      { start: '2027-02-03' },
      { finish: '2027-02-03' },
    ]);
  });

  it('stay where they are while the status date is the start of the project', () => {
    const rows = [row('R-001', 5), row('R-002', 0, 'R-001'), row('R-003', 0), row('R-004', 2, 'R-002')];
    expect(plan(rows, { status: '2027-01-04' })).toEqual(plan(rows));
  });
});
