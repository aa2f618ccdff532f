/** @jest-environment jsdom */
import fc from 'fast-check';
import { drawRoadmap, type DrawingOptions } from '../../../src/roadmap/drawing/draw-roadmap';
import type { RowToDraw } from '../../../src/roadmap/drawing/model';
import { complaints, measure } from './measure';
import { drawingOf, longName, projectStart, samples } from './samples';

const pages = ['wide', 'a4', 'slide'] as const;
const directions = ['ltr', 'rtl'] as const;

const textsOf = (svg: string) => measure(svg).texts.map(({ what }) => what);
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

describe('Names in a drawing', () => {
  describe.each(Object.keys(samples) as (keyof typeof samples)[])('of the roadmap "%s"', (name) => {
    const drawing = samples[name]();
    it.each(pages.flatMap((page) => directions.map((direction) => ({ page, direction }))))(
      'neither overlap nor leave their place on $page, $direction',
      (options) => {
        for (const svg of drawRoadmap(drawing, options)) expect(complaints(measure(svg))).toEqual([]);
      },
    );
  });

  it('keep to their place whatever the names, dates and sizes', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constant(longName),
      fc.string({ unit: fc.constantFrom(...'اعتماد السياسات'), maxLength: 90 }),
      fc.string({ unit: fc.constantFrom(...'网络安全事件响应'), maxLength: 90 }),
    );
    const row: fc.Arbitrary<RowToDraw> = fc.record({
      id: fc.nat(99).map((number) => `R-${number}`),
      track: fc.constantFrom('Governance', 'A track with quite a long name that has to be broken', ''),
      initiative: name,
      kind: fc.constantFrom('Task', 'Task', 'Milestone', 'Checkpoint'),
      start: fc.integer({ min: projectStart, max: projectStart + 3000 }),
      finish: fc.integer({ min: 0, max: 900 }),
      duration: fc.nat(200),
      critical: fc.boolean(),
      progress: fc.constantFrom(0, 0.3, 0.97, 1),
      baselineStart: fc.constant(null),
      baselineFinish: fc.option(fc.integer({ min: projectStart, max: projectStart + 3000 })),
      health: fc.constantFrom('', 'Late', 'On track'),
      priority: fc.constant(''),
      dependsOn: fc.nat(99).map((number) => `R-${number}SS`),
    });
    const options: fc.Arbitrary<DrawingOptions> = fc.record({
      page: fc.constantFrom(...pages),
      direction: fc.constantFrom(...directions),
      lines: fc.constantFrom('each', 'packed', undefined),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), options, (rows, wish) => {
        const dated = rows.map((one) => ({ ...one, finish: (one.start as number) + (one.finish as number) }));
        for (const svg of drawRoadmap(drawingOf(dated, ['Governance']), wish)) {
          expect(complaints(measure(svg))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are shortened only where they do not fit, and whole for a pointer that rests on them', () => {
    const [short] = drawRoadmap(samples.default());
    expect(textsOf(short).filter((text) => text.includes('…'))).toEqual([]);
    const [long] = drawRoadmap(samples.longNames(), { page: 'slide' });
    expect(textsOf(long).some((text) => text.endsWith('…'))).toBe(true);
    expect(long).toContain(`${longName} (0)`);
  });
});

describe('A drawing', () => {
  const drawing = samples.default();
  const [svg] = drawRoadmap(drawing);

  it('shows every task as a bar, every milestone as a diamond, every checkpoint on the axis', () => {
    expect(count(svg, /class="bar"/g)).toBe(31);
    expect(count(svg, /class="milestone"/g)).toBe(7);
    expect(count(svg, /class="checkpoint"/g)).toBe(5 + 1);
  });

  it('shows every row once, over as many pages as it takes', () => {
    const all = drawRoadmap(samples.many(), { page: 'a4' });
    expect(all.length).toBeGreaterThan(1);
    const bars = all.reduce((sum, page) => sum + count(page, /class="bar"/g), 0);
    expect(bars).toBe(samples.many().rows.filter(({ kind }) => kind === 'Task').length);
    expect(textsOf(all[1]).some((text) => text.startsWith(`Page 2 of ${all.length}`))).toBe(true);
  });

  it('draws every dependency of a small roadmap, and those of the critical path of a large one', () => {
    expect(count(svg, /class="link[ "]/g)).toBe(drawing.links.length + 1);
    const large = samples.many();
    const critical = large.links.filter(({ from, to }) => large.rows[from].critical && large.rows[to].critical);
    const [wide] = drawRoadmap(large);
    expect(count(wide, /class="link[ "]/g)).toBe(critical.length + 1);
    expect(textsOf(wide)).toContain('must come before (drawn on the critical path only)');
    expect(count(drawRoadmap(large, { links: 'all' })[0], /class="link[ "]/g)).toBe(large.links.length + 1);
    expect(count(drawRoadmap(large, { links: 'none' })[0], /class="link[ "]/g)).toBe(0);
  });

  it('says in its legend and by hatching what is critical, so that no colour is needed', () => {
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['done', 'planned', 'on the critical path (hatched)', 'baseline']),
    );
    expect(count(svg, /fill="url\(#waymark-hatch\)"/g)).toBeGreaterThan(10);
  });

  it('names the status date, the title, the source and what could not be drawn', () => {
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['Status date 4 May 2027', drawing.title, `${drawing.source}.`]),
    );
    const row = { ...drawing.rows[0], dependsOn: '' };
    const [part] = drawRoadmap(drawingOf([row, { ...row, id: 'R-999', start: null, finish: null }]));
    expect(textsOf(part).join(' ')).toContain('Not drawn, as they have no dates: R-999.');
  });

  it('can be read by a screen reader: a title and all of it in words', () => {
    expect(svg).toContain('role="img" aria-labelledby="waymark-title waymark-description"');
    expect(svg).toMatch(
      /<desc id="waymark-description">31 initiatives and 7 milestones in 7 tracks.*Critical path: .*Milestones: /,
    );
  });

  it('holds no script and refers to nothing outside', () => {
    const [odd] = drawRoadmap(
      drawingOf([{ ...drawing.rows[0], dependsOn: '', initiative: '<script>alert("1 & 2")</script>\u0001' }]),
    );
    expect(odd).not.toContain('<script');
    expect(measure(odd).texts.map(({ what }) => what)).toContain('<script>alert("1 & 2")</script>');
    expect(odd.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href=|@import/);
  });

  it('is the mirror image from right to left, with texts that still read in their own direction', () => {
    const [mirrored] = drawRoadmap(samples.arabic(), { direction: 'rtl' });
    const [plain] = drawRoadmap(samples.arabic());
    const bars = (page: string) => [...page.matchAll(/<rect x="([\d.]+)"[^>]*? width="([\d.]+)"[^>]*class="bar"/g)];
    const width = 1600;
    bars(plain).forEach(([, x, size], place) => {
      expect(Number(bars(mirrored)[place][1])).toBeCloseTo(width - Number(x) - Number(size), 0);
    });
    expect(mirrored).toMatch(/^<svg[^>]*direction="rtl"/);
    expect(mirrored).toMatch(/direction="rtl"[^>]*>اعتماد/);
    expect(mirrored).toMatch(/direction="ltr"[^>]*>Status date/);
  });

  it('does not depend on the order of the rows, and is the same each time', () => {
    const rows = drawing.rows.map((row) => ({ ...row, dependsOn: '' }));
    expect(drawRoadmap(drawingOf([...rows].reverse()))).toEqual(drawRoadmap(drawingOf(rows)));
    expect(drawRoadmap(drawing)).toEqual(drawRoadmap(drawing));
  });
});
