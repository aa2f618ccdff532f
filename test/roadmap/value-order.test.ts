import fc from 'fast-check';
import { orderByValue, type ValueRow } from '../../src/roadmap/value-order';

const row = (id: string, dependsOn = '', priority = '', more: Partial<ValueRow> = {}): ValueRow => ({
  id,
  dependsOn,
  priority,
  gaps: [],
  begun: false,
  finished: false,
  ...more,
});

const shown = (rows: ValueRow[]) =>
  orderByValue(rows).map(({ place, inherited, from, waiting }) => [place, inherited, from, waiting]);

describe('order by value', () => {
  test('a row inherits the highest priority among all that wait for it, whatever the link', () => {
    const rows = [
      row('R-001', '', 'Low'),
      row('R-002', 'R-001SS+5d', 'Medium'),
      row('R-003', 'R-002FF-1w; R-004', 'High', { gaps: ['G-014', 'G-020'] }),
      row('R-004'),
      row('R-005', 'R-001', 'Low'),
    ];
    expect(shown(rows)).toEqual([
      [1, 'High', 'R-003', 3],
      [2, 'High', 'R-003', 1],
      [4, 'High', 'R-003', 0],
      [3, 'High', 'R-003', 1],
      [5, 'Low', 'R-005', 0],
    ]);
    expect(orderByValue(rows).map(({ why }) => why)).toEqual([
      'High, since R-003 waits for it (High: G-014, G-020); Low itself; 3 rows wait for it',
      'High, since R-003 waits for it (High: G-014, G-020); Medium itself; 1 row waits for it',
      'High, since it closes G-014, G-020; nothing waits for it',
      'High, since R-003 waits for it (High: G-014, G-020); 1 row waits for it',
      'Low itself; nothing waits for it',
    ]);
  });

  test('its own priority counts before an equal one, and a nearer row before a farther one', () => {
    const rows = [
      row('R-001', '', 'High'),
      row('R-002', 'R-001'),
      row('R-003', 'R-002', 'High'),
      row('R-004', 'R-002; R-003', 'High'),
    ];
    expect(shown(rows).map(([, , from]) => from)).toEqual(['R-001', 'R-003', 'R-003', 'R-004']);
  });

  test('a row that has begun waits for nothing any more, and nothing waits for a finished one', () => {
    const begun = { begun: true };
    const rows = [
      row('R-001'),
      row('R-002', 'R-001', 'High', begun),
      row('R-003', 'R-002', 'Medium'),
      row('R-004', '', 'Low', { begun: true, finished: true }),
      row('R-005', 'R-004', 'High'),
    ];
    expect(shown(rows)).toEqual([
      [4, '', '', 0],
      [1, 'High', 'R-002', 1],
      [3, 'Medium', 'R-003', 0],
      [null, 'Low', 'R-004', 0],
      [2, 'High', 'R-005', 0],
    ]);
    expect(orderByValue(rows)[3].why).toBe('Finished');
  });

  test('rows in a loop are told and have no place; those before and after the loop still count', () => {
    const rows = [
      row('R-001'),
      row('R-002', 'R-001; R-003'),
      row('R-003', 'R-002', 'Low'),
      row('R-004', 'R-003', 'Medium'),
      row('R-005', 'R-005', 'High'),
    ];
    expect(shown(rows)).toEqual([
      [1, 'Medium', 'R-004', 3],
      [null, 'Medium', 'R-004', 2],
      [null, 'Medium', 'R-004', 2],
      [2, 'Medium', 'R-004', 0],
      [null, 'High', 'R-005', 0],
    ]);
    expect(orderByValue(rows)[1].why).toBe('Waits for itself in a loop of R-002, R-003: take one of these links out');
  });

  test('unknown and unreadable links are left out, bands may be the numbers 1 to 5, and Met counts as met', () => {
    const rows = [row('R-001', 'R-099; what?', '2'), row('R-002', 'R-001', '5'), row('R-003', '', 'Met')];
    expect(shown(rows)).toEqual([
      [1, '5', 'R-002', 1],
      [2, '5', 'R-002', 0],
      [3, 'Met', 'R-003', 0],
    ]);
    expect(orderByValue(rows)[2].why).toBe(
      'Met: every gap behind it has reached its to-be level; nothing waits for it',
    );
  });

  const plans = fc
    .integer({ min: 1, max: 14 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.constantFrom('', 'Met', 'Low', 'Medium', 'High'), { minLength: size, maxLength: size }),
        fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }),
        fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      ),
    )
    .map(([priorities, links, begun]) =>
      priorities.map((priority, place) =>
        row(`R-${place}`, links.flatMap(([from, to]) => (to === place ? [`R-${from}`] : [])).join(';'), priority, {
          begun: begun[place] && place % 3 === 0,
        }),
      ),
    );

  /** What waits for a row, found by walking from it. */
  function waitingFor(rows: readonly ValueRow[], of: ValueRow): Set<ValueRow> {
    const found = new Set<ValueRow>();
    const walk = (id: string): void =>
      rows
        .filter((one) => !one.begun && one.dependsOn.split(';').includes(id) && !found.has(one))
        .forEach((one) => {
          found.add(one);
          walk(one.id);
        });
    walk(of.id);
    found.delete(of);
    return found;
  }

  test('agrees with a walk over all that wait, loops or not, and does not depend on the order of the rows', () => {
    const weights = ['', 'Met', 'Low', 'Medium', 'High'];
    fc.assert(
      fc.property(plans, (rows) => {
        const valued = orderByValue(rows);
        rows.forEach((one, place) => {
          const waiting = [...waitingFor(rows, one)];
          const highest = Math.max(...[one, ...waiting].map(({ priority }) => weights.indexOf(priority)));
          expect(valued[place].waiting).toBe(waiting.length);
          expect(valued[place].inherited).toBe(weights[highest]);
        });
        expect(orderByValue([...rows].reverse()).reverse()).toEqual(valued);
      }),
    );
  });

  test('no row stands before one that it waits for', () => {
    fc.assert(
      fc.property(plans, (rows) => {
        const valued = orderByValue(rows);
        rows.forEach((one, place) => {
          for (const waiting of waitingFor(rows, one)) {
            const [before, after] = [valued[place].place, valued[rows.indexOf(waiting)].place];
            if (before !== null && after !== null) expect(before).toBeLessThan(after);
          }
        });
      }),
    );
  });

  test('a chain of 5,000 rows is followed to its end', () => {
    const rows = Array.from({ length: 5000 }, (_, place) =>
      row(
        `R-${place}`,
        place === 0 ? '' : `R-${place - 1}; R-${Math.max(0, place - 3)}SS`,
        place % 7 === 0 ? 'High' : 'Low',
      ),
    );
    expect(orderByValue(rows)[0].waiting).toBe(4999);
  });
});
