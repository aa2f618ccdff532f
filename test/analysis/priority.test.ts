import fc from 'fast-check';
import { bandOf, createBands, type Bands } from '../../src/analysis/bands';
import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { scorePriority } from '../../src/analysis/priority';

const scale = createImportanceScale(defaultImportanceSteps);
const threeBands = createBands() as Bands;
const fiveBands = createBands([12.5, 25, 50, 75]) as Bands;
const score = (importance: unknown, asIs: unknown, toBe: unknown) => scorePriority(importance, asIs, toBe, scale);

describe('a priority score', () => {
  it.each([
    ['High', 0, 3, 60, 'High', 4],
    ['Medium', 0, 3, 40, 'Medium', 3],
    ['Low', 0, 3, 20, 'Low', 2],
    ['High', 0, 5, 100, 'High', 5],
    ['High', 2, 3, 20, 'Low', 2],
    ['Low', 0, 5, 33.3, 'Medium', 3],
    ['Low', 4, 5, 6.7, 'Low', 1],
    ['Medium', 0, 4, 53.3, 'High', 4],
    [5, 0, 3, 60, 'High', 4],
    ['4', 1, 4, 48, 'Medium', 3],
    ['hIGH', 3, 3, 0, 'Met', 'Met'],
    ['High', 4, 3, 0, 'Met', 'Met'],
  ])('of importance %p from level %i to %i is %d: %s, or %p of five', (importance, asIs, toBe, points, band, fifth) => {
    expect(score(importance, asIs, toBe)).toBe(points);
    expect(bandOf(points, threeBands)).toBe(band);
    expect(bandOf(points, fiveBands)).toBe(fifth);
  });

  it.each([
    ['', 'High', '', 3],
    ['', 'High', null, 3],
    ['', 'nonsense', 0, ''],
    ['Check level', 'High', 'x', 3],
    ['Check level', 'High', 6, 3],
    ['Check level', '', -1, 3],
    ['Check level', 'High', 0, true],
    ['Check level', 'High', 0, '3'],
    ['', '', 0, 3],
    ['', null, 0, 3],
    ['', 0, 0, 3],
    ['Check importance', 'Highest', 0, 3],
    ['Check importance', 6, 0, 3],
    ['Check importance', ' ', 0, 3],
  ])('is %p for importance %p, as-is level %p and to-be level %p', (expected, importance, asIs, toBe) => {
    expect(score(importance, asIs, toBe)).toBe(expected);
  });

  it('lies between 0 and 100 and never falls when importance or the shortfall grows', () => {
    const level = fc.integer({ min: 0, max: 5 });
    const importance = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(importance, level, level, (step, asIs, toBe) => {
        const points = score(step, asIs, toBe) as number;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        expect(score(step + 1, asIs, toBe)).toBeGreaterThanOrEqual(points);
        expect(score(step, asIs, Math.min(5, toBe + 1))).toBeGreaterThanOrEqual(points);
      }),
    );
  });

  it('of the default scales never lies on a threshold', () => {
    for (const { name } of defaultImportanceSteps) {
      for (let toBe = 0; toBe <= 5; toBe++) expect([25, 50]).not.toContain(score(name, 0, toBe));
    }
  });

  it('rounds halves upwards, on its own scale and level maximum', () => {
    const own = createImportanceScale([{ name: 'Vital', value: 1, of: 8 }]);
    expect(scorePriority('vital', 0, 1, own, 1)).toBe(12.5);
    expect(scorePriority('vital', 0, 1, own, 10)).toBe(1.3);
    expect(scorePriority('High', 0, 1, own, 10)).toBe('Check importance');
  });
});

describe('bands', () => {
  it('begin with their threshold', () => {
    const bands = [-1, 0, 0.1, 24.9, 25, 49.9, 50, 100].map((points) => bandOf(points, threeBands));
    expect(bands).toEqual(['Met', 'Met', 'Low', 'Low', 'Medium', 'Medium', 'High', 'High']);
    expect([0, 0.1, 12.5, 25, 50, 75].map((points) => bandOf(points, fiveBands))).toEqual(['Met', 1, 2, 3, 4, 5]);
  });

  it.each([[[50, 25]], [[25, 25]], [[0, 25]], [[25]], [[1, 2, 3]], [[]]])(
    'cannot have the thresholds %p',
    (thresholds) => {
      expect(createBands(thresholds)).toBeNull();
    },
  );
});
