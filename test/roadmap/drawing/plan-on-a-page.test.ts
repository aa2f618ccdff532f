/** @jest-environment jsdom */
import { drawPlan } from '../../../src/roadmap/drawing/draw-plan';
import { heightOf, planOnAPage, planPage } from '../../../src/roadmap/drawing/plan-on-a-page';
import { textWidth } from '../../../src/roadmap/drawing/text-metrics';
import { complaints, measure } from './measure';
import { samples } from './samples';

const names = Object.keys(samples) as (keyof typeof samples)[];
const planOf = (name: keyof typeof samples) => planOnAPage(samples[name](), 46_391);

describe.each(names)('The plan on a page of the roadmap "%s"', (name) => {
  const plan = planOf(name);

  it('fits on one page of A4 in letters of 7 points or more, with at most 12 periods', () => {
    expect(heightOf(plan)).toBeLessThanOrEqual(planPage.height);
    expect(plan.size).toBeGreaterThanOrEqual(7);
    expect(plan.periods.length).toBeLessThanOrEqual(12);
    const { track, status, period } = plan.widths;
    expect(track + status + period * plan.periods.length).toBeLessThanOrEqual(planPage.width);
  });

  it('cuts no text: every line is narrower than its cell, every row as high as its lines', () => {
    for (const { name: track, status, cells, height } of [
      ...plan.lanes,
      ...(plan.checkpoints ? [plan.checkpoints] : []),
    ]) {
      for (const line of track) expect(textWidth(line, plan.size, true)).toBeLessThan(plan.widths.track);
      for (const line of status) expect(textWidth(line, plan.size)).toBeLessThan(plan.widths.status);
      for (const cell of cells) {
        for (const line of cell) expect(textWidth(line, plan.size)).toBeLessThan(plan.widths.period);
        expect(height).toBeGreaterThan(cell.length * plan.size * 1.2);
      }
    }
  });

  it('is drawn as a picture without texts over each other', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(complaints(measure(drawPlan(plan, direction)))).toEqual([]);
    }
  });
});

describe('The plan on a page', () => {
  const plan = planOf('default');

  it('goes by quarters, by years where there would be more than 12 of them', () => {
    expect(plan.periods.map(({ label }) => label)).toEqual([
      'Q1 2027',
      'Q2 2027',
      'Q3 2027',
      'Q4 2027',
      'Q1 2028',
      'Q2 2028',
    ]);
    expect(planOf('tenYears').periods[0].label).toMatch(/^\d{4}$/);
  });

  it('marks the period of the status date', () => {
    expect(plan.periods.filter(({ isNow }) => isNow).map(({ label }) => label)).toEqual(['Q2 2027']);
  });

  it('puts each milestone with its day first into its quarter', () => {
    const governance = plan.lanes[0].cells[2].join(' ');
    expect(governance).toMatch(/^◆ 23 Jul Mandate in force/);
  });

  it('says per track how much is done and how many rows are late, and when the next checkpoint is', () => {
    expect(plan.lanes[0].status).toEqual(['57 % done', 'Late: 1']);
    expect(plan.sentence.join(' ')).toContain('Next checkpoint: 5 Jul 2027.');
    expect(plan.checkpoints?.cells[1]).toEqual(['▲ 5 Apr']);
  });

  it('counts what has no room instead of dropping it silently', () => {
    const many = planOf('many').lanes.flatMap(({ cells }) => cells.flat());
    expect(many.some((line) => /^\+\d+ more$/.test(line))).toBe(true);
  });
});
