import fc from 'fast-check';
import { costsByYear, type CostRow } from '../../src/roadmap/costs';
import { day } from './rows';

const row = (more: Partial<CostRow>): CostRow => ({
  id: 'R-001',
  track: 'Services',
  start: day('2027-03-01'),
  finish: day('2027-12-31'),
  costOnce: 0,
  costPerYear: 0,
  funding: '',
  ...more,
});

describe('costs by year', () => {
  it('put what is paid once in the year of the start, under its funding', () => {
    const { costs } = costsByYear([row({ costOnce: 500, funding: 'asked' }), row({ costOnce: 20 })]);
    expect(costs).toEqual([
      {
        track: 'Services',
        year: 2027,
        once: 520,
        running: 0,
        byFunding: { Secured: 0, Asked: 500, None: 20, 'Not needed': 0 },
      },
    ]);
  });

  it('count what is paid a year from the day after the finish to the end of the plan, by days', () => {
    const { costs } = costsByYear([
      row({ costPerYear: 365, funding: 'Secured' }),
      row({ id: 'R-002', track: 'People', finish: day('2029-01-10') }),
    ]);
    expect(costs.map(({ year, running }) => [year, Number(running.toFixed(6))])).toEqual([
      [2028, 365],
      [2029, 10],
    ]);
  });

  it('cost nothing a year where a row finishes last', () => {
    expect(costsByYear([row({ costPerYear: 100 })]).costs).toEqual([]);
  });

  it('name the rows with a cost and no dates', () => {
    expect(costsByYear([row({ start: null, costOnce: 5 }), row({ id: 'R-002', start: null })])).toEqual({
      costs: [],
      undated: ['R-001'],
    });
  });

  it('lose no money between years and sources', () => {
    const cost = fc.record({
      track: fc.constantFrom('A', 'B'),
      start: fc.integer({ min: 46_000, max: 48_000 }),
      length: fc.integer({ min: 0, max: 900 }),
      costOnce: fc.nat(1000),
      costPerYear: fc.nat(1000),
      funding: fc.constantFrom('Secured', 'Asked', 'None', 'Not needed', '', 'Donor'),
    });
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1, maxLength: 12 }), (drawn) => {
        const rows = drawn.map(({ length, ...one }) => row({ ...one, finish: one.start + length }));
        const { costs } = costsByYear(rows);
        const once = costs.reduce((sum, one) => sum + one.once, 0);
        expect(once).toBe(rows.reduce((sum, { costOnce }) => sum + costOnce, 0));
        for (const { once: paid, running, byFunding } of costs) {
          const sources = Object.values(byFunding).reduce((sum, amount) => sum + amount, 0);
          expect(sources).toBeCloseTo(paid + running, 6);
        }
      }),
    );
  });
});
