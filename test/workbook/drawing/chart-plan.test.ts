import fc from 'fast-check';
import { chartSlices, planChart } from '../../../src/workbook/drawing/chart-plan';

const lanes = (...counts: number[]) =>
  counts.flatMap((count, lane) => Array.from({ length: count }, () => ({ track: `T${lane}` })));

describe('how a roadmap is cut into charts', () => {
  test('one chart takes what stays legible', () => {
    expect(chartSlices(lanes(20, 25))).toEqual([45]);
  });

  test('a lane that does not fit begins the next chart', () => {
    expect(chartSlices(lanes(20, 20, 10))).toEqual([40, 10]);
  });

  test('a lane longer than a chart goes on in the next', () => {
    expect(chartSlices(lanes(100, 5))).toEqual([45, 45, 15]);
  });

  test('every row is in one chart and none is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 9 }), (counts) => {
        const slices = chartSlices(lanes(...counts));
        expect(slices.reduce((sum, one) => sum + one, 0)).toBe(counts.reduce((sum, one) => sum + one, 0));
        for (const one of slices) {
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThanOrEqual(45);
        }
      }),
    );
  });
});

describe('a planned chart', () => {
  const row = (track: string, start: number, finish: number) => ({ track, start, finish });
  const plan = (rows: ReturnType<typeof row>[]) =>
    planChart({ title: 'Plan', tracks: ['A', 'B'], rows, tableRows: rows.length });

  test('has whole weeks between its dates, at most ten of them and room after the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (days) => {
        const { minimum, maximum, majorUnit } = plan([row('A', 46_391, 46_391 + days)]).axis;
        expect(majorUnit % 7).toBe(0);
        expect((maximum - minimum) % majorUnit).toBe(0);
        expect(maximum).toBeGreaterThan(46_391 + days);
        expect((maximum - minimum) / majorUnit).toBeLessThanOrEqual(11);
      }),
    );
  });

  test('shows a series for rows without a known track only where there are any', () => {
    const names = (rows: ReturnType<typeof row>[]) => plan(rows).series.length;
    expect(names([row('A', 1, 2), row('', 1, 2)])).toBe(names([row('A', 1, 2)]) + 1);
  });

  test('puts every chart of several on a page of its own, in names that are known again', () => {
    const { parts, printedRows } = plan(
      Array.from({ length: 90 }, (_, at) => row(at < 45 ? 'A' : 'B', 46_391 + at, 46_400 + at)),
    );
    expect(parts.map(({ name }) => name)).toEqual(['Waymark roadmap chart', 'Waymark roadmap chart 2']);
    expect(parts.map(({ title }) => title)).toEqual(['Plan (1 of 2)', 'Plan (2 of 2)']);
    expect(parts.map(({ sourceAt }) => sourceAt)).toEqual(['A54', 'A108']);
    expect(printedRows).toBe(108);
  });
});
