import fc from 'fast-check';
import { createBands, type Bands } from '../../src/analysis/bands';
import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { rankGaps, type Gap } from '../../src/analysis/ranking';

const settings = { scale: createImportanceScale(defaultImportanceSteps), bands: createBands() as Bands };

function gap(id: string, more: Partial<Gap> = {}): Gap {
  return {
    id,
    item: `Item ${id}`,
    importance: 'High',
    asIs: 0,
    toBe: 3,
    effort: null,
    waiting: 0,
    agreed: '',
    status: '',
    problems: [],
    ...more,
  };
}

const order = (...gaps: Gap[]) => rankGaps(gaps, settings).map(({ rank, id }) => `${rank} ${id}`);
const why = (one: Partial<Gap>) => rankGaps([gap('G-001', one)], settings)[0].why;

describe('the order of gaps', () => {
  it('follows the priority, the score, how many wait, the least effort and the ID, in turn', () => {
    const gaps = [
      gap('G-007', { importance: 'Low' }),
      gap('G-006', { toBe: 3 }),
      gap('G-005', { toBe: 3 }),
      gap('G-004', { toBe: 3, effort: 2 }),
      gap('G-003', { toBe: 3, waiting: 4, effort: 5 }),
      gap('G-002', { toBe: 5 }),
      gap('G-001', { asIs: 3 }),
    ];
    expect(order(...gaps)).toEqual(['1 G-002', '2 G-003', '3 G-004', '4 G-005', '5 G-006', '6 G-007', '7 G-001']);
  });

  it('puts an agreed priority before the score, and within it those with a score first', () => {
    const agreed = gap('G-002', { importance: 'Low', agreed: 'high' });
    const unassessed = gap('G-003', { asIs: '', agreed: 'High' });
    expect(order(gap('G-001', { importance: 'Medium' }), unassessed, agreed)).toEqual([
      '1 G-002',
      '2 G-003',
      '3 G-001',
    ]);
  });

  it('leaves out what is not applicable or merged', () => {
    expect(order(gap('G-001', { status: 'Merged' }), gap('G-002', { status: 'not applicable' }), gap('G-003'))).toEqual(
      ['1 G-003'],
    );
  });

  it('ends with gaps without a priority, by ID and without a rank', () => {
    const gaps = [
      gap('G-005', { agreed: 'Hgh' }),
      gap('G-004', { asIs: 9 }),
      gap('G-003', { asIs: '' }),
      gap('G-002', { problems: ['#REF! in Effort: mend that cell'] }),
      gap('G-001', { importance: 'Low' }),
    ];
    expect(order(...gaps)).toEqual(['1 G-001', ' G-002', ' G-003', ' G-004', ' G-005']);
  });

  it('gives gaps of one ID the same rank', () => {
    expect(order(gap('G-001'), gap('g-001'), gap('G-002'))).toEqual(['1 G-001', '1 g-001', '3 G-002']);
  });

  it('gives each gap 1 + the number of gaps ahead of it, counted as the workbook counts', () => {
    const anyGap = fc.record({
      importance: fc.constantFrom('High', 'Medium', 'Low', ''),
      asIs: fc.constantFrom<unknown>(0, 1, 2, 3, ''),
      effort: fc.constantFrom(null, 1, 2, 3, 4, 5),
      waiting: fc.integer({ min: 0, max: 2 }),
      agreed: fc.constantFrom('', '', 'High', 'Medium', 'Low'),
      status: fc.constantFrom('', '', 'Open', 'Merged'),
    });
    fc.assert(
      fc.property(fc.array(anyGap, { maxLength: 25 }), (gaps) => {
        const all = gaps.map((one, place) => gap(`G-${String(place + 1).padStart(3, '0')}`, one));
        const ranked = rankGaps(all, settings);
        const orders = new Map(
          ranked.map(({ id, band, score }) => {
            const place = ['Met', 'Low', 'Medium', 'High'].indexOf(String(band)) + 1;
            return [id, place === 0 ? null : place * 1000 + (typeof score === 'number' ? score : 0)] as const;
          }),
        );
        const keyOf = (id: string) => {
          const { waiting, effort } = all.find((one) => one.id === id) as Gap;
          return { o: orders.get(id) ?? null, w: waiting, e: effort ?? 3, id };
        };
        const keys = ranked.map(({ id }) => keyOf(id)).filter(({ o }) => o !== null) as (ReturnType<typeof keyOf> & {
          o: number;
        })[];
        const countIfs = (o: number, w: number, e: number, id: string) =>
          keys.filter((k) => k.o > o).length +
          keys.filter((k) => k.o === o && k.w > w).length +
          keys.filter((k) => k.o === o && k.w === w && k.e < e).length +
          keys.filter((k) => k.o === o && k.w === w && k.e === e && k.id < id).length;
        for (const { rank, id } of ranked) {
          const { o, w, e } = keyOf(id);
          expect(rank).toBe(o === null ? '' : 1 + countIfs(o, w, e, id));
        }
        const given = ranked.map(({ rank }) => rank).filter((rank) => rank !== '');
        expect(given).toEqual([...given].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});

describe('why a gap stands where it stands', () => {
  it.each<[string, Partial<Gap>]>([
    ['High importance and 3 of 5 levels short: it does not exist yet.', {}],
    ['Medium importance and 2 of 5 levels short: it is not mature enough.', { importance: 'medium', asIs: 1 }],
    ['Importance 4 of 5 and 3 of 5 levels short: it does not exist yet.', { importance: 4 }],
    ['Met: it has reached its to-be level.', { asIs: 3 }],
    ['Not assessed: enter its as-is level.', { asIs: '' }],
    ['Not assessed: enter its to-be level.', { toBe: null }],
    ['Check level: levels run from 0 to 5.', { asIs: 7 }],
    ["Check importance: 'Vital' is not in the importance scale.", { importance: 'Vital' }],
    ['No importance: enter one for this gap or for its group.', { importance: '' }],
    [
      'Medium importance and 3 of 5 levels short: it does not exist yet. Agreed as High by the team; the score alone suggests Medium. 4 roadmap rows wait for it.',
      { importance: 'Medium', agreed: 'High', waiting: 4 },
    ],
    [
      'Not assessed: enter its as-is level. Agreed as Low by the team; there is no score yet. 1 roadmap row waits for it.',
      { asIs: '', agreed: 'Low', waiting: 1 },
    ],
    [
      "High importance and 3 of 5 levels short: it does not exist yet. Check priority: 'Hgh' is not one of High, Medium, Low, Met.",
      { agreed: 'Hgh' },
    ],
    ['#REF! in Effort: mend that cell.', { problems: ['#REF! in Effort: mend that cell'] }],
  ])('is said as "%s"', (words, one) => {
    expect(why(one)).toBe(words);
  });
});

test('a scale that ends at another level counts levels short of that one', () => {
  const wanted = gap('G-001', { toBe: 4 });
  expect(rankGaps([wanted], { ...settings, maxLevel: 4 })[0]).toMatchObject({
    score: 100,
    why: 'High importance and 4 of 4 levels short: it does not exist yet.',
  });
  expect(rankGaps([wanted], { ...settings, maxLevel: 3 })[0]).toMatchObject({ rank: '', score: 'Check level' });
});
