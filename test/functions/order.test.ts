import { withBlanks } from './support';
import { order } from '../../src/functions/order';

const _ = undefined;
const leftOut = null as unknown as undefined;

withBlanks('ORDER', (blank, column) => {
  test('gives ID, place, inherited priority, from, rows waiting and why for each row, in the order given', () => {
    const result = order(
      column('R-002', 'R-001', _, 'R-003'),
      column('R-001', _, _, 'R-002'),
      column(_, 'low', _, 'High'),
      column(_, 'G-003', _, 'G-001; G-002'),
      column('G-001', 'G-002', 'G-003'),
      column('High', 'Medium', 'Low'),
      [[blank]],
      [[blank]],
    );
    expect(result).toEqual([
      ['R-002', 2, 'High', 'R-003', 1, 'High, since R-003 waits for it (High: G-001); 1 row waits for it'],
      ['R-001', 1, 'High', 'R-003', 2, 'High, since R-003 waits for it (High: G-001); low itself; 2 rows wait for it'],
      ['', '', '', '', '', ''],
      ['R-003', 3, 'High', 'R-003', 0, 'High, since it closes G-001; nothing waits for it'],
    ]);
  });

  test('without gaps and their priorities it names every gap of a row, and needs no dates', () => {
    const result = order(column('R-001'), column(_), column(3), column('G-001; G-002'), leftOut, leftOut);
    expect(result).toEqual([['R-001', 1, '3', 'R-001', 0, '3, since it closes G-001, G-002; nothing waits for it']]);
  });

  test('a cell in error is told in its row', () => {
    const [first] = order(column('R-001'), column('#REF!'), column('High'));
    expect(first).toEqual(['R-001', 1, 'High', 'R-001', 0, '#REF! in Depends on: mend that cell.']);
  });
});
