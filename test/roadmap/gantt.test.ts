import { barWords } from '../../src/roadmap/bar-words';
import { drawGantt, type Bar } from '../../src/roadmap/gantt';
import { createTimeline, periodsFrom } from '../../src/roadmap/timeline';
import { day } from './rows';

const weeks = periodsFrom(createTimeline(day('2027-01-04'), day('2027-02-08'), 'Week'));

function bar(start: string, finish: string, more: Partial<Bar> = {}): Bar {
  return {
    start: start === '' ? null : day(start),
    finish: finish === '' ? null : day(finish),
    progress: 0,
    kind: 'Task',
    critical: false,
    baselineStart: null,
    baselineFinish: null,
    ...more,
  };
}

/** The row of the chart as text, a dot for an empty cell. */
const draw = (one: Bar, today = '') =>
  drawGantt([one], weeks, today === '' ? null : day(today))[0]
    .map((symbol) => symbol || '.')
    .join('');

describe('a bar', () => {
  it('covers the periods that it touches', () => {
    expect(draw(bar('2027-01-15', '2027-01-25'))).toBe('.░░░..');
  });

  it('shows that it is critical', () => {
    expect(draw(bar('2027-01-11', '2027-01-24', { critical: true }))).toBe('.▓▓...');
  });

  it.each([
    [0, '░░░░..'],
    [0.01, '░░░░..'],
    [0.25, '█░░░..'],
    [0.5, '██░░..'],
    [0.73, '██░░..'],
    [0.74, '███░..'],
    [1, '████..'],
  ])('that is done to %d shows whole periods done', (progress, symbols) => {
    expect(draw(bar('2027-01-04', '2027-01-31', { progress }))).toBe(symbols);
  });

  it('that is done and critical shows the done part as done', () => {
    expect(draw(bar('2027-01-04', '2027-01-31', { progress: 0.5, critical: true }))).toBe('██▓▓..');
  });

  it('shows its baseline where it does not stand itself', () => {
    const moved = { baselineStart: day('2027-01-04'), baselineFinish: day('2027-01-17') };
    expect(draw(bar('2027-01-11', '2027-01-24', moved))).toBe('▒░░...');
  });

  it('leaves room for today where the cell is empty', () => {
    expect(draw(bar('2027-01-11', '2027-01-24'), '2027-02-06')).toBe('.░░.│.');
    expect(draw(bar('2027-01-11', '2027-01-24'), '2027-01-12')).toBe('.░░...');
  });

  it('without dates shows today alone', () => {
    const undated = bar('', '', { baselineStart: day('2027-01-04'), baselineFinish: day('2027-01-17') });
    expect(draw(undated, '2027-01-04')).toBe('│.....');
    expect(draw(bar('2027-01-04', ''))).toBe('......');
  });
});

describe('a milestone or checkpoint', () => {
  it('is one symbol in the period of its day', () => {
    expect(draw(bar('2027-01-22', '2027-01-22', { kind: 'Milestone', critical: true }))).toBe('..◆...');
    expect(draw(bar('2027-01-22', '2027-01-22', { kind: 'Checkpoint', progress: 1 }))).toBe('..▲...');
  });
});

it('a column without a period stays empty', () => {
  expect(drawGantt([bar('2027-01-01', '2027-12-31')], [weeks[0], null], day('2027-01-05'))).toEqual([['░', '']]);
});

describe('a bar in words', () => {
  it.each([
    ['8 Mar – 30 Apr 2027, 40 %', bar('2027-03-08', '2027-04-30', { progress: 0.4 })],
    ['8 Mar 2027 – 30 Apr 2028', bar('2027-03-08', '2028-04-30')],
    ['8 Mar 2027', bar('2027-03-08', '2027-03-08')],
    ['◆ 23 Jul 2027', bar('2027-07-23', '2027-07-23', { kind: 'Milestone' })],
    ['▲ 5 Apr 2027', bar('2027-04-05', '2027-04-05', { kind: 'Checkpoint' })],
    ['', bar('2027-03-08', '')],
  ])('reads "%s"', (words, one) => {
    expect(barWords(one)).toBe(words);
  });
});
