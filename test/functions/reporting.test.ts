import { withBlanks } from './support';
import { ganttBar } from '../../src/functions/gantt-bar';
import { health } from '../../src/functions/health';
import { progress } from '../../src/functions/progress';
import { timeline } from '../../src/functions/timeline';
import { day } from '../roadmap/rows';

const monday = day('2027-01-04');

withBlanks('HEALTH', (blank, column) => {
  const _ = undefined;
  const ids = column('R-001', 'R-002');
  const kinds = column('Task', _);
  const starts = column(monday, monday + 14);
  const finishes = column(monday + 11, monday + 25);

  it('takes what is left out and what is blank alike', () => {
    const short = health(ids, kinds, starts, finishes, monday + 7);
    expect(short).toEqual([
      ['At risk', '0 % done, 50 % planned (tolerance 15 points)'],
      ['On track', '0 % done, 0 % planned'],
    ]);
    const blanks = column(_, _);
    const long = [blanks, blanks, blanks, blanks, blanks, blanks, column('', ''), blanks, blanks] as const;
    expect(health(ids, kinds, starts, finishes, [[monday + 7]], ...long, blank, [[blank]], [[blank]])).toEqual(short);
  });

  it('counts holidays, another week and other tolerances', () => {
    const share = (week: unknown, holidays: unknown[][], tolerances: unknown[][]) =>
      health(
        column('R-001'),
        column(_),
        column(monday),
        column(monday + 11),
        monday + 7,
        ...Array<unknown[][]>(9).fill(column(_)),
        week as never,
        holidays,
        tolerances,
      )[0];
    expect(share('0000000', [[blank]], [[5, 0.15, 5]])[1]).toContain('58 % planned');
    expect(share(blank, [[monday]], [[5, 0.15, 5]])[1]).toContain('44 % planned');
    expect(share(blank, [[blank]], [[5], [0.51], [5]])).toEqual(['On track', '0 % done, 50 % planned']);
  });

  it('says what a row lacks without losing the others', () => {
    expect(health(ids, column('Task', 'Step'), starts, finishes, monday)).toEqual([
      ['On track', '0 % done, 0 % planned'],
      ['Check', "Kind is 'Step': enter Task, Milestone or Checkpoint"],
    ]);
  });
});

withBlanks('PROGRESS', (_blank, column) => {
  it('counts a finished task as wholly done', () => {
    const durations = column(10, 30, undefined);
    expect(progress(durations, column(undefined, 0.2, undefined), column('Task', undefined, 'Milestone'))).toBe(0.15);
    expect(progress(durations, column(0.5, 0.2, undefined), undefined, column(monday, undefined, undefined))).toBe(0.4);
  });

  it('is empty text where nothing can be weighed', () => {
    expect(progress(column(undefined), column(undefined))).toBe('');
  });
});

withBlanks('GANTTBAR', (blank, column) => {
  const weeks = timeline(monday, monday + 27, 'Week');

  it('gives one line for one task', () => {
    expect(ganttBar([[monday]], [[monday + 11]], weeks, [[0.6]], [['Task']], [[blank]], monday + 21)).toEqual([
      ['█░·│'],
    ]);
  });

  it('gives a line a row, and empty text without dates', () => {
    expect(
      ganttBar(column(monday, undefined), column(monday + 6, undefined), weeks, column(undefined, undefined)),
    ).toEqual([['░···'], ['']]);
  });

  it('draws more cells than GANTT does', () => {
    const many = Array.from({ length: 600 }, () => monday);
    const lines = ganttBar(column(...many), column(...many), timeline(monday, monday + 52 * 7, 'Week'));
    expect(lines).toHaveLength(600);
    expect(lines[599][0]).toMatch(/^░·{52}$/);
  });
});
