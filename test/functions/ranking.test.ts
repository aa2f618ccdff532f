import { columnOf, rowOf, withBlanks } from './support';
import { ranking } from '../../src/functions/ranking';

withBlanks('RANKING', (blank, column) => {
  const _ = undefined;

  it('lists the gaps that count in order, with score, band, type and reason', () => {
    const ranked = ranking(
      column('G-001', 'G-002', _, 'G-003', 'G-004'),
      column('Law', 'Mission', _, 'Tools', 'Budget'),
      column('Medium', 'High', _, 'High', 'High'),
      column(0, 1, '', '', 0),
      column(3, 3, '', 3, 3),
      column(_, 2, _, _, _),
      column(_, 4, _, _, _),
      column(_, _, _, _, _),
      column('Open', _, _, _, 'Merged'),
    );
    expect(ranked).toEqual([
      [
        1,
        'G-002',
        'Mission',
        40,
        'Medium',
        'Not mature enough',
        'High importance and 2 of 5 levels short: it is not mature enough. 4 roadmap rows wait for it.',
      ],
      [2, 'G-001', 'Law', 40, 'Medium', 'Missing', 'Medium importance and 3 of 5 levels short: it does not exist yet.'],
      ['', 'G-003', 'Tools', '', '', 'Not assessed', 'Not assessed: enter its as-is level.'],
    ]);
  });

  it('gives one empty row where there is nothing to list', () => {
    expect(ranking(column(_, _), column(_, _), column(_, _), column('', ''), column('', ''))).toEqual([
      Array(7).fill(''),
    ]);
  });

  it('lists a row whose cells are in error last, with what to mend', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    const ranked = ranking(
      column('G-001', 'G-002', _),
      column('Law', 'Tools', 'Stray'),
      [['High'], ['High'], ['High']],
      column(0, 0, 0),
      column(3, 3, 3),
      column(error, 'big', _),
    );
    expect(ranked.map((row) => [row[0], row[6]])).toEqual([
      ['', 'This row has no ID: give it one, such as G-001.'],
      ['', '#DIV/0! in Effort: mend that cell.'],
      ['', "Effort is 'big': enter a number above 0."],
    ]);
  });

  it('ranks on the scale of 1 to 5 with four thresholds', () => {
    const ids = column('G-001', 'G-002', 'G-003');
    const ranked = ranking(
      ids,
      ids,
      column(1, 5, 3),
      column(0, 0, 0),
      column(3, 3, 3),
      _,
      _,
      column(_, _, 5),
      _,
      [[blank]],
      [[12.5, 25, 50, 75]],
    );
    expect(ranked.map(([rank, id, , score, band]) => [rank, id, score, band])).toEqual([
      [1, 'G-003', 36, 5],
      [2, 'G-002', 60, 4],
      [3, 'G-001', 12, 1],
    ]);
  });
});

withBlanks('RANKING of rows and blocks', (blank) => {
  it('takes rows as well as columns and refuses blocks and other lengths', () => {
    const [row] = ranking(rowOf(['G-001']), rowOf(['Law']), rowOf(['High']), rowOf([0]), rowOf([3]), rowOf([blank]));
    expect(row.slice(0, 5)).toEqual([1, 'G-001', 'Law', 60, 'High']);
    const two = columnOf(['G-001', 'G-002']);
    expect(() => ranking(two, two, two, two, columnOf([3]))).toThrow(
      'toBeLevels has 1 cells but ids has 2: give ranges of the same length',
    );
    expect(() =>
      ranking(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        two,
        two,
        two,
        two,
      ),
    ).toThrow('ids is a block of 2 × 2 cells: give one column or one row');
  });
});
