import fc from 'fast-check';
import { createBands } from '../../src/analysis/bands';
import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { rankGaps, type Gap } from '../../src/analysis/ranking';
import { findSensitivity, firmnessInWords, stepInWords } from '../../src/analysis/sensitivity';

const bands = createBands()!;
const settings = { steps: defaultImportanceSteps, bands };
const ranking = { scale: createImportanceScale(defaultImportanceSteps), bands };

const gap = (id: string, importance: unknown, asIs: unknown, toBe: unknown, more: Partial<Gap> = {}): Gap => ({
  id,
  item: `Item ${id}`,
  importance,
  asIs,
  toBe,
  effort: null,
  waiting: 0,
  agreed: '',
  status: 'Open',
  problems: [],
  ...more,
});

const changes = (gaps: Gap[]) =>
  Object.fromEntries(
    findSensitivity(gaps, settings).outcomes.map(({ step, bandChanges }) => [
      stepInWords(step),
      bandChanges.map(({ id, from, to, rankFrom, rankTo }) => `${id} ${from} → ${to}, ${rankFrom} → ${rankTo}`),
    ]),
  );

describe('sensitivity', () => {
  const gaps = [
    gap('G-001', 'High', 0, 3),
    gap('G-002', 'Medium', 0, 3),
    gap('G-003', 3, 1, 3),
    gap('G-004', 'Low', 2, 3),
    gap('G-005', 'High', 3, 3),
    gap('G-006', 'Medium', 0, 3, { agreed: 'High' }),
    gap('G-007', 'High', '', 3),
    gap('G-008', 'High', 0, 3, { status: 'Merged' }),
  ];

  test('each step lists the gaps that it moves to another band, with their ranks before and after', () => {
    expect(changes(gaps)).toEqual({
      'Importance one step higher': ['G-002 Medium → High, 3 → 2', 'G-003 Low → Medium, 4 → 4'],
      'Importance one step lower': ['G-001 High → Medium, 1 → 2', 'G-002 Medium → Low, 3 → 4'],
      'As-is level one step higher': ['G-001 High → Medium, 1 → 2', 'G-004 Low → Met, 5 → 5'],
      'As-is level one step lower': ['G-003 Low → Medium, 4 → 4', 'G-005 Met → Low, 6 → 5'],
      'Medium from 30 instead of 25': [],
      'Medium from 20 instead of 25': ['G-003 Low → Medium, 4 → 4'],
      'High from 55 instead of 50': [],
      'High from 45 instead of 50': [],
    });
  });

  test('an agreed priority stays as agreed, and what is not counted or not assessed is left out', () => {
    const sensitivity = findSensitivity(gaps, settings);
    const named = sensitivity.outcomes.flatMap(({ bandChanges }) => bandChanges.map(({ id }) => id));
    expect(named.filter((id) => ['G-006', 'G-007', 'G-008'].includes(id))).toEqual([]);
    expect(firmnessInWords(sensitivity)).toBe('1 of 6 gaps is firm: no single step changes their band.');
  });

  test('each scale is stepped on by itself, and a step beyond its ends or the levels is not taken', () => {
    const ends = [gap('G-001', 'High', 0, 5), gap('G-002', 1, 5, 5), gap('G-003', 4, 0, 3)];
    const { outcomes } = findSensitivity(ends, settings);
    const [up] = outcomes;
    expect([...up.bandChanges, ...up.rankChanges].map(({ id }) => id)).not.toContain('G-001');
    expect(changes(ends)['As-is level one step higher']).toEqual([]);
    expect(changes(ends)['Importance one step lower']).toEqual([]);
  });

  test('a threshold that would pass another is not moved', () => {
    const narrow = { steps: defaultImportanceSteps, bands: createBands([48, 50])! };
    const { outcomes } = findSensitivity(gaps, narrow);
    expect(outcomes.filter(({ impossible }) => impossible).map(({ step }) => stepInWords(step))).toEqual([
      'Medium from 53 instead of 48',
      'High from 45 instead of 50',
    ]);
  });

  test('without any priority it says what to enter', () => {
    expect(firmnessInWords(findSensitivity([gap('G-001', 'High', '', 3)], settings))).toMatch(/^No gap has a priority/);
  });

  const anyGaps = fc
    .array(
      fc.record({
        importance: fc.constantFrom('High', 'Medium', 'Low', 1, 2, 3, 4, 5, ''),
        asIs: fc.constantFrom('', 0, 1, 2, 3, 4, 5),
        toBe: fc.integer({ min: 0, max: 5 }),
        waiting: fc.nat(3),
        agreed: fc.constantFrom('', '', '', 'High', 'Low'),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((one, place) => gap(`G-${100 + place}`, one.importance, one.asIs, one.toBe, one)));

  test('every move agrees with ranking the whole list anew', () => {
    fc.assert(
      fc.property(anyGaps, (all) => {
        const { outcomes } = findSensitivity(all, settings);
        for (const { step, bandChanges, rankChanges } of outcomes) {
          for (const { id, to, rankTo } of [...bandChanges, ...rankChanges]) {
            const one = all.find((other) => other.id === id)!;
            let [then, by] = [all, ranking];
            if (step.kind === 'threshold') {
              const thresholds = bands.thresholds.map((each) => (each === step.from ? step.to : each));
              by = { ...ranking, bands: createBands(thresholds)! };
            } else if (step.kind === 'as-is level') {
              then = all.map((other) => (other === one ? { ...one, asIs: Number(one.asIs) + step.by } : other));
            } else {
              const own = typeof one.importance === 'number' ? [1, 2, 3, 4, 5] : ['Low', 'Medium', 'High'];
              const next = own[own.indexOf(one.importance as never) + step.by];
              then = all.map((other) => (other === one ? { ...one, importance: next } : other));
            }
            const after = rankGaps(then, by).find((ranked) => ranked.id === id)!;
            expect([after.band, after.rank]).toEqual([to, rankTo]);
          }
        }
      }),
    );
  });
});
