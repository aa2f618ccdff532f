import { columnOf, rowOf, withBlanks } from './support';
import { gantt } from '../../src/functions/gantt';
import { timeline } from '../../src/functions/timeline';
import { day } from '../roadmap/rows';

const monday = day('2027-01-04');

withBlanks('TIMELINE', (blank) => {
  it('gives one row of dates, by the unit in any case', () => {
    expect(timeline(monday, monday + 14, 'week')).toEqual([[monday, monday + 7, monday + 14]]);
    expect(timeline([[monday]], [[day('2027-02-28')]], [['MONTH']])).toEqual([[day('2027-01-01'), day('2027-02-01')]]);
  });

  it('gives one period where the finish is blank', () => {
    expect(timeline(monday, blank, 'Week')).toEqual([[monday]]);
    expect(timeline([[monday]], [[blank]], [['Week']])).toEqual([[monday]]);
  });

  it.each([
    ['without a start', [blank, monday, 'Week'], 'start is missing: give a date'],
    ['without a unit', [monday, monday, ''], 'unit is missing: give Week, Month or Quarter'],
    ['with a blank cell for its unit', [monday, monday, [[blank]]], 'unit is '],
    ['with another unit', [monday, monday, 'Day'], "unit is 'Day': enter Week, Month or Quarter"],
    ['beyond 1,000 periods', [monday, monday + 7000, 'Week'], 'The timeline would have 1001 periods, more than 1000'],
  ])('refuses to be %s', (_what, [start, finish, unit], words) => {
    expect(() => timeline(start, finish, unit)).toThrow(words);
  });
});

withBlanks('GANTT', (blank, column) => {
  const _ = undefined;
  const weeks = timeline(monday, monday + 35, 'Week');

  it('draws tasks, milestones, checkpoints, baseline and today', () => {
    const symbols = gantt(
      column(monday, monday + 7, monday + 25, monday + 28, _),
      column(monday + 13, monday + 20, monday + 25, monday + 28, _),
      weeks,
      column(0.5, _, _, _, _),
      column('Task', _, 'Milestone', 'checkpoint', _),
      column(_, 'Yes', 'Yes', _, _),
      monday + 30,
      column(_, monday, _, _, _),
      column(_, monday + 13, _, _, _),
    );
    expect(symbols.map((row) => row.map((symbol) => symbol || '.').join(''))).toEqual([
      '█░..│.',
      '▒▓▓.│.',
      '...◆│.',
      '....▲.',
      '....│.',
    ]);
  });

  it('draws no baseline and no today where they are blank', () => {
    expect(
      gantt(column(monday), column(monday), weeks, column(_), column(_), column(_), blank, column(_), column(_)),
    ).toEqual([['░', '', '', '', '', '']]);
  });

  it('shows one line of text a row, or milestones and checkpoints alone', () => {
    const chart = (show: unknown) =>
      gantt(
        column(monday, monday + 7, _),
        column(monday + 13, monday + 7, _),
        weeks,
        column(0.5, _, _),
        column('Task', 'Milestone', _),
        column(_, _, _),
        monday + 30,
        column(_, _, _),
        column(_, _, _),
        show,
      );
    expect(chart('text')).toEqual([['█░··│·'], ['·◆··│·'], ['']]);
    expect(chart('Milestones').map((row) => row.map((symbol) => symbol || '.').join(''))).toEqual([
      '....│.',
      '.◆..│.',
      '....│.',
    ]);
    expect(chart(blank)).toEqual(chart('Bars'));
    expect(() => chart('Lines')).toThrow("show is 'Lines': enter Bars, Text or Milestones");
  });

  it('leaves rows empty whose dates are text or errors, and columns after the end of the timeline', () => {
    const longer = rowOf([...weeks[0].slice(0, 2), blank, '']);
    expect(gantt(column(monday, 'soon', ''), column(monday + 20, monday, monday), longer)).toEqual([
      ['░', '░', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });
});

withBlanks('GANTT refuses', (blank) => {
  const many = columnOf(Array(201).fill(monday));

  it('more than 20,000 cells, and says what to do', () => {
    const hundred = timeline(monday, monday + 99 * 7, 'Week');
    expect(gantt(many.slice(1), many.slice(1), hundred)).toHaveLength(200);
    expect(() => gantt(many, many, hundred, [[blank]])).toThrow(
      'The chart would have 201 × 100 cells, more than 20000: take a coarser unit for the timeline, or fewer rows',
    );
    const none = undefined;
    expect(gantt(many, many, hundred, none, none, none, none, none, none, 'Text')).toHaveLength(201);
  });

  it('a timeline that does not ascend', () => {
    expect(() => gantt([[monday]], [[monday]], rowOf([monday, monday]))).toThrow('timeline has to be dates');
    expect(() => gantt([[monday]], [[monday]], rowOf(['January']))).toThrow('timeline has to be dates');
  });
});
