import { day, plan, row } from './rows';

const dates = (rows: Parameters<typeof plan>[0], settings?: Parameters<typeof plan>[1]) =>
  plan(rows, settings).map(({ start, finish }) => [start, finish]);

describe('tasks', () => {
  it('of five days that start on a Monday finish on the Friday; the next one starts on the Monday after', () => {
    expect(dates([row('R-001', 5), row('R-002', 1, 'R-001')])).toEqual([
      ['2027-01-04', '2027-01-08'],
      ['2027-01-11', '2027-01-11'],
    ]);
  });

  it('move to the next working day where the project or an earliest start lies on a day off', () => {
    expect(
      dates([row('R-001', 1), row('R-002', 1, '', { earliestStart: day('2027-01-16') })], { start: '2027-01-09' }),
    ).toEqual([
      ['2027-01-11', '2027-01-11'],
      ['2027-01-18', '2027-01-18'],
    ]);
  });

  it('never start before the project, whatever their earliest start says', () => {
    expect(dates([row('R-001', 1, '', { earliestStart: day('2026-06-01') })])).toEqual([['2027-01-04', '2027-01-04']]);
  });

  it.each([
    ['FS+2d', '2027-01-13', '2027-01-14'],
    ['FS-2d', '2027-01-07', '2027-01-08'],
    ['SS+1w', '2027-01-11', '2027-01-12'],
    ['FF', '2027-01-07', '2027-01-08'],
    ['FF+1d', '2027-01-08', '2027-01-11'],
    ['SF+3d', '2027-01-05', '2027-01-06'],
  ])('follow a link %s', (link, start, finish) => {
    expect(dates([row('R-001', 5), row('R-002', 2, `R-001${link}`)])[1]).toEqual([start, finish]);
  });

  it('run from Sunday to Thursday where Friday and Saturday are off', () => {
    expect(dates([row('R-001', 5), row('R-002', 1, 'R-001')], { start: '2027-01-03', week: '0000110' })).toEqual([
      ['2027-01-03', '2027-01-07'],
      ['2027-01-10', '2027-01-10'],
    ]);
  });

  it('jump over holidays', () => {
    expect(dates([row('R-001', 5)], { holidays: ['2027-01-06', '2027-01-07'] })).toEqual([
      ['2027-01-04', '2027-01-12'],
    ]);
  });
});

describe('a milestone', () => {
  it('lies on the day its last predecessor finishes; what waits for it starts on the next working day', () => {
    const rows = [row('R-001', 3), row('R-002', 5), row('R-003', 0, 'R-001; R-002')];
    expect(dates([...rows, row('R-004', 1, 'R-003'), row('R-005', 1, 'R-003SS')]).slice(2)).toEqual([
      ['2027-01-08', '2027-01-08'],
      ['2027-01-11', '2027-01-11'],
      ['2027-01-11', '2027-01-11'],
    ]);
  });

  it('lies on its earliest start where that is later', () => {
    const [, milestone] = dates([row('R-001', 3), row('R-002', 0, 'R-001', { earliestStart: day('2027-01-20') })]);
    expect(milestone).toEqual(['2027-01-20', '2027-01-20']);
  });

  it('without a predecessor lies on the day the project starts, also where that is a day off', () => {
    expect(dates([row('R-001', 0)])).toEqual([['2027-01-04', '2027-01-04']]);
    expect(dates([row('R-001', 0)], { start: '2027-01-09' })).toEqual([['2027-01-11', '2027-01-11']]);
  });
});

describe('a checkpoint', () => {
  const checkpoint = row('R-002', 0, '', { kind: 'Checkpoint', earliestStart: day('2027-04-05') });
  const scheduled = plan([row('R-001', 5), checkpoint]);

  it('has its date but no slack, is never critical and does not put off the end of the project', () => {
    expect(scheduled[1]).toMatchObject({ start: '2027-04-05', finish: '2027-04-05', slack: null, critical: false });
    expect(scheduled[0]).toMatchObject({ slack: 0, critical: true });
  });

  it('keeps its date after the status date has passed it', () => {
    expect(plan([row('R-001', 5), checkpoint], { status: '2027-05-03' })[1].finish).toBe('2027-04-05');
  });
});

describe('slack', () => {
  it('is counted in working days to the end of the project', () => {
    expect(plan([row('R-001', 10), row('R-002', 3)]).map(({ slack, critical }) => [slack, critical])).toEqual([
      [0, true],
      [7, false],
    ]);
  });

  it('is counted to Finish by where that is earlier, may be negative and reaches what it waits for', () => {
    const rows = [row('R-001', 5), row('R-002', 5, 'R-001', { finishBy: day('2027-01-13') }), row('R-003', 20)];
    expect(plan(rows).map(({ slack, critical }) => [slack, critical])).toEqual([
      [-2, true],
      [-2, true],
      [0, true],
    ]);
  });

  it('takes a Finish by on a day off for the working day before', () => {
    expect(plan([row('R-001', 5, '', { finishBy: day('2027-01-10') }), row('R-002', 9)])[0].slack).toBe(0);
  });

  it('leaves the rest of a task free that is held by its start alone', () => {
    const [first] = plan([row('R-001', 5), row('R-002', 20, 'R-001SS+1d')]);
    expect(first).toMatchObject({ slack: 0, critical: true });
  });
});

describe('waiting for', () => {
  it('names only the rows whose links decide the start', () => {
    const rows = [row('R-001', 5), row('R-002', 5), row('R-003', 2), row('R-004', 1, 'R-001; R-002; R-003')];
    expect(plan(rows)[3].waitingFor).toBe('R-001; R-002');
  });

  it('names nobody where an earliest start decides', () => {
    const rows = [row('R-001', 5), row('R-002', 1, 'R-001', { earliestStart: day('2027-02-01') })];
    expect(plan(rows)[1].waitingFor).toBe('');
  });

  it('names no row that is finished', () => {
    const done = { actualStart: day('2027-01-04'), actualFinish: day('2027-01-08') };
    expect(plan([row('R-001', 5, '', done), row('R-002', 1, 'R-001')])[1]).toMatchObject({
      start: '2027-01-11',
      waitingFor: '',
    });
  });
});

it('a chain of 20,000 tasks is scheduled to its end', () => {
  const chain = Array.from({ length: 20_000 }, (_, place) => row(`R-${place}`, 1, place === 0 ? '' : `R-${place - 1}`));
  const last = plan(chain).at(-1);
  expect(last).toMatchObject({ finish: '2103-08-31', slack: 0, critical: true });
});
