import { columnOf, rowOf, withBlanks } from './support';
import { priority } from '../../src/functions/priority';
import { priorityBand } from '../../src/functions/priority-band';

withBlanks('PRIORITY', (blank) => {
  it('scores single cells, columns, rows and blocks', () => {
    expect(priority([['High']], [[0]], [[3]])).toEqual([[60]]);
    expect(priority(columnOf(['High', 'Low']), columnOf([0, 0]), columnOf([3, 5]))).toEqual([[60], [33.3]]);
    expect(priority(rowOf(['High', 'Low']), rowOf([0, 0]), rowOf([3, 5]))).toEqual([[60, 33.3]]);
  });

  it('takes a single cell for every one of a range', () => {
    expect(priority([['High']], columnOf([0, 1, 3]), [[3]])).toEqual([[60], [40], [0]]);
    expect(priority(columnOf(['High', 'Low']), [[0]], [[3]])).toEqual([[60], [20]]);
  });

  it('leaves the score out where the importance is blank', () => {
    expect(priority([[blank]], [[0]], [[3]], blank, [[blank]])).toEqual([['']]);
    expect(priority([['High']], [[0]], [[3]], blank, [[blank]])).toEqual([[60]]);
  });

  it('leaves the score out where a level is empty text or null; a blank that arrives as 0 is level 0, so the sheet guards it', () => {
    expect(priority([['High']], [['', blank]], [[3, 3]])).toEqual([['', blank === null ? '' : 60]]);
  });

  it('says what to check where a cell holds an error, an entity or nonsense', () => {
    const error = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };
    expect(priority([['High']], rowOf([error, 'x', 6, true]), [[3]])).toEqual([Array(4).fill('Check level')]);
    expect(priority(rowOf([error, 'Vital', true]), [[0]], [[3]])).toEqual([Array(3).fill('Check importance')]);
    expect(priority([[{ type: 'String', basicValue: 'High' }]], [[{ type: 'Double', basicValue: 0 }]], [[3]])).toEqual([
      [60],
    ]);
  });

  it('uses another scale and another highest level', () => {
    const scale = [
      ['Vital', 4, 4],
      ['Minor', 1, 4],
    ];
    expect(priority(rowOf(['vital', 'Minor', 'High']), [[0]], [[2]], 2, scale)).toEqual([
      [100, 25, 'Check importance'],
    ]);
  });

  it('refuses what it cannot score at all, and says why', () => {
    expect(() => priority(columnOf(['High', 'Low']), columnOf([0, 0, 0]), [[3]])).toThrow(
      'asIsLevel has 3 × 1 cells but importance has 2 × 1: give ranges of one shape, or a single cell',
    );
    expect(() => priority([['High']], [[0]], [[3]], 'five')).toThrow("maxLevel is 'five': enter a number above 0");
    expect(() => priority([['High']], [[0]], [[3]], blank, [['High', 3]])).toThrow(
      'importanceScale needs three columns',
    );
    expect(() => priority([['High']], [[0]], [[3]], blank, [['High', 3, 0]])).toThrow(
      'importanceScale needs three columns',
    );
  });

  it('refuses with the error that Excel shows as #VALUE!', () => {
    expect(() => priority([['High']], [[0]], [[3]], -1)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  });
});

withBlanks('PRIORITYBAND', (blank) => {
  it('gives the band of each score in the shape of the range', () => {
    expect(
      priorityBand([
        [60, 40],
        [20, 0],
      ]),
    ).toEqual([
      ['High', 'Medium'],
      ['Low', 'Met'],
    ]);
    expect(priorityBand(rowOf([5, 12.5, 25, 50, 75]), columnOf([12.5, 25, 50, 75]))).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('passes text on and leaves blanks blank; a blank that arrives as 0 is the score 0', () => {
    expect(priorityBand([['Check level', '', blank]])).toEqual([['Check level', '', blank === null ? '' : 'Met']]);
  });

  it('uses its own thresholds where they are blank', () => {
    expect(priorityBand([[50]], [[blank]])).toEqual([['High']]);
  });

  it.each([[[50, 25]], [[25]], [[25, 50, 75]]])('refuses the thresholds %p', (thresholds) => {
    expect(() => priorityBand([[50]], [thresholds])).toThrow('thresholds needs 2 scores');
  });

  it('says which threshold is none', () => {
    expect(() => priorityBand([[50]], [[25, 'high']])).toThrow("thresholds holds 'high': give a number above 0");
  });
});
