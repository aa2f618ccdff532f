import fc from 'fast-check';
import { createCalendar } from '../../../src/roadmap/calendar';
import {
  createLevelling,
  levelRoadmap,
  noLimits,
  scheduleWithin,
  type Limits,
  type RowUse,
} from '../../../src/roadmap/levelling';
import type { RoadmapRow, ScheduledRow } from '../../../src/roadmap/roadmap-row';
import { schedule } from '../../../src/roadmap/schedule';
import { readWorkingWeek, type WorkingWeek } from '../../../src/roadmap/working-week';
import { day, row } from '../rows';
import type { SlowLink } from '../slow-scheduler';

const projectStart = day('2027-01-04');
const calendar = createCalendar(readWorkingWeek('0000011') as WorkingWeek, [projectStart + 9, projectStart + 30]);
const doers = ['Legal team', 'Host', 'Training'];
const tracks = ['Governance', 'Services'];

interface Plan {
  rows: RoadmapRow[];
  links: SlowLink[];
  uses: RowUse[];
  limits: Limits;
  statusDate: number | null;
}

const idOf = (place: number) => `R-${String(place + 1).padStart(3, '0')}`;

const limit = fc.option(fc.integer({ min: 1, max: 3 }));
const limits: fc.Arbitrary<Limits> = fc.record({
  inAll: limit,
  eachDoer: limit,
  perDoer: fc.constantFrom(new Map<string, number>(), new Map([['legal TEAM ', 1]])),
  perTrack: fc.constantFrom(new Map<string, number>(), new Map([['services', 1]]), new Map([['Governance', 2]])),
});

interface Drawn {
  duration: number;
  earliest: number | null;
  by: number | null;
  state: 'open' | 'started' | 'finished';
  begun: number;
  doneBy: string[];
  track: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  duration: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  earliest: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 3 }),
  by: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 }),
  state: fc.oneof(
    { weight: 6, arbitrary: fc.constant('open' as const) },
    { weight: 1, arbitrary: fc.constantFrom('started' as const, 'finished' as const) },
  ),
  begun: fc.integer({ min: 0, max: 12 }),
  doneBy: fc.subarray(doers),
  track: fc.constantFrom('', ...tracks),
});

function rowOf({ duration, earliest, by, state, begun }: Drawn, id: string, dependsOn: string): RoadmapRow {
  const isTask = duration > 0;
  return row(id, duration, dependsOn, {
    earliestStart: earliest === null ? null : projectStart + earliest,
    finishBy: by === null ? null : projectStart + by,
    actualStart: state === 'open' || !isTask ? null : projectStart + begun,
    actualFinish: state === 'finished' ? projectStart + begun + 4 : null,
    percentComplete: state === 'started' && isTask ? 0.5 : 0,
  });
}

/** Roadmaps of up to a dozen rows, some begun, with links of every type that only lead forwards. */
const plan: fc.Arbitrary<Plan> = fc
  .record({
    rows: fc.array(drawn, { minLength: 2, maxLength: 12 }),
    ties: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
        fc.integer({ min: -3, max: 5 }),
      ),
      { maxLength: 14 },
    ),
    limits,
    status: fc.option(fc.integer({ min: 0, max: 15 })),
  })
  .map(({ rows, ties, limits: given, status }) => {
    const links = ties.flatMap(([one, other, type, lag]): SlowLink[] => {
      const [from, to] = [one % rows.length, other % rows.length].sort((a, b) => a - b);
      return from === to ? [] : [{ from, to, type, lag }];
    });
    const written = (to: number) =>
      links
        .filter((link) => link.to === to)
        .map(({ from, type, lag }) => `${idOf(from)}${type}${lag < 0 ? '' : '+'}${lag}d`);
    return {
      rows: rows.map((one, place) => rowOf(one, idOf(place), written(place).join('; '))),
      links,
      uses: rows.map(({ doneBy, track }) => ({ doneBy, track })),
      limits: given,
      statusDate: status === null ? null : projectStart + status,
    };
  });

const settingsOf = ({ statusDate }: Plan) => ({ projectStart, statusDate, calendar });
const within = (one: Plan) => scheduleWithin(one.rows, one.uses, one.limits, settingsOf(one));
const levelled = (one: Plan) => levelRoadmap(one.rows, one.uses, one.limits, settingsOf(one));
const freely = (one: Plan) => schedule(one.rows, settingsOf(one));
const isOpen = ({ actualStart, actualFinish }: RoadmapRow) => actualStart === null && actualFinish === null;
const isTask = ({ kind }: RoadmapRow) => kind === 'Task';

/** From the begin of which working day to the begin of which a row lies, looked up from its dates alone. */
const spanOf = ({ kind }: RoadmapRow, { start, finish }: ScheduledRow) => {
  const end = calendar.numberOf((finish as number) + 1);
  return { start: kind === 'Task' ? calendar.numberOf(start as number) : end, finish: end };
};

/** Every limit by name with the rows that count against it. */
function limitedRows({ rows, uses, limits: { inAll, eachDoer, perDoer, perTrack } }: Plan) {
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const of = (test: (use: RowUse) => boolean) =>
    rows.flatMap((one, place) => (isTask(one) && test(uses[place]) ? [place] : []));
  const own = (name: string, map: ReadonlyMap<string, number>) => [...map].find(([key]) => same(key, name))?.[1];
  return [
    { most: inAll, places: of(() => true) },
    ...doers.map((name) => ({
      most: own(name, perDoer) ?? eachDoer,
      places: of(({ doneBy }) => doneBy.includes(name)),
    })),
    ...tracks.map((name) => ({ most: own(name, perTrack) ?? null, places: of(({ track }) => track === name) })),
  ].flatMap(({ most, places }) => (most === null ? [] : [{ most, places }]));
}

/** Links, dates and limits that a schedule breaks; days that begun rows alone fill count against open rows only. */
function faultsOf(one: Plan, scheduled: readonly ScheduledRow[], tested = one.rows.map((_, place) => place)): string[] {
  const { rows, links, statusDate } = one;
  const spans = scheduled.map((found, place) => spanOf(rows[place], found));
  const faults: string[] = [];
  for (const { from, to, type, lag } of links) {
    const tied = (type[0] === 'F' ? spans[from].finish : spans[from].start) + lag;
    const held = type[1] === 'S' ? spans[to].start : spans[to].finish;
    if (isOpen(rows[to]) && held < tied) faults.push(`${rows[to].id} before its link to ${rows[from].id}`);
  }
  rows.forEach((found, place) => {
    const notBefore = Math.max(projectStart, found.earliestStart ?? 0, statusDate ?? 0);
    if (isOpen(found) && spans[place].start < calendar.numberOf(notBefore)) faults.push(`${found.id} too early`);
  });
  for (const { most, places } of limitedRows(one)) {
    for (const place of places.filter((chosen) => isOpen(rows[chosen]) && tested.includes(chosen))) {
      for (let at = spans[place].start; at < spans[place].finish; at++) {
        const running = places.filter((other) => spans[other].start <= at && at < spans[other].finish);
        if (running.length > most) faults.push(`${rows[place].id} above a limit of ${most}`);
      }
    }
  }
  return faults;
}

const ends = (one: Plan, scheduled: readonly ScheduledRow[]) =>
  Math.max(...scheduled.map((found, place) => spanOf(one.rows[place], found).finish));

const lateness = (one: Plan, scheduled: readonly ScheduledRow[]) =>
  scheduled.reduce((sum, found, place) => {
    const { finishBy } = one.rows[place];
    if (finishBy === null || !isOpen(one.rows[place])) return sum;
    return sum + Math.max(0, spanOf(one.rows[place], found).finish - calendar.numberOf(finishBy + 1));
  }, 0);

const dates = (scheduled: readonly ScheduledRow[]) => scheduled.map(({ start, finish }) => ({ start, finish }));

/** Each run levels one or two roadmaps by some thousand schedules. */
const runs = { numRuns: 25 };

describe('a roadmap within limits', () => {
  it('breaks no link, no date and no limit, and moves nothing that has begun', () => {
    fc.assert(
      fc.property(plan, (one) => {
        for (const found of [within(one), levelled(one).rows]) {
          expect(faultsOf(one, found)).toEqual([]);
          const free = freely(one);
          one.rows.forEach((given, place) => {
            if (!isOpen(given))
              expect(found[place]).toMatchObject({ start: free[place].start, finish: free[place].finish });
          });
        }
      }),
      runs,
    );
  });

  it('is that of the links alone where no limit binds', () => {
    const wide: Limits = {
      inAll: 99,
      eachDoer: 99,
      perDoer: new Map([['Host', 99]]),
      perTrack: new Map([['Services', 99]]),
    };
    fc.assert(
      fc.property(plan, fc.constantFrom(wide, noLimits), (one, given) => {
        const unbound = { ...one, limits: given };
        expect(within(unbound)).toEqual(freely(one));
        expect(levelled(unbound)).toMatchObject({ rows: freely(one), held: [] });
      }),
      runs,
    );
  });

  it('after levelling ends no later than after one pass, unless that keeps Finish by better', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const [single, searched] = [within(one), levelled(one).rows];
        const [late, lateAfter] = [lateness(one, single), lateness(one, searched)];
        expect(lateAfter).toBeLessThanOrEqual(late);
        if (lateAfter === late) expect(ends(one, searched)).toBeLessThanOrEqual(ends(one, single));
      }),
      runs,
    );
  });

  it('does not depend on the order in which the rows stand', () => {
    fc.assert(
      fc.property(plan, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (one, keys) => {
        const order = [...one.rows.keys()].sort((a, b) => keys[a] - keys[b]);
        const shuffled = {
          ...one,
          rows: order.map((place) => one.rows[place]),
          uses: order.map((place) => one.uses[place]),
        };
        const bySet = (found: ScheduledRow) => ({ ...found, waitingFor: [...found.waitingFor].sort() });
        for (const run of [within, (given: Plan) => levelled(given).rows]) {
          const straight = run(one);
          expect(run(shuffled).map(bySet)).toEqual(order.map((place) => bySet(straight[place])));
        }
      }),
      runs,
    );
  });

  it('is the same in a cell once the delayed starts are written as Earliest start', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { rows, held } = levelled(one);
        const written = one.rows.map((given, place) =>
          held.includes(place) ? { ...given, earliestStart: rows[place].start } : given,
        );
        expect(dates(within({ ...one, rows: written }))).toEqual(dates(rows));
        expect(dates(levelled({ ...one, rows: written }).rows)).toEqual(dates(rows));
      }),
      runs,
    );
  });

  it('is the same if every row that moved gets its start as Earliest start', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { rows } = levelled(one);
        const free = freely(one);
        const written = one.rows.map((given, place) =>
          isTask(given) && isOpen(given) && rows[place].start !== free[place].start
            ? { ...given, earliestStart: rows[place].start }
            : given,
        );
        expect(dates(within({ ...one, rows: written }))).toEqual(dates(rows));
      }),
      runs,
    );
  });

  it('has the slack by which a row can move with all others where they are, and not a day more', () => {
    fc.assert(
      fc.property(plan, (one) => {
        for (const found of [within(one), levelled(one).rows]) {
          if (dates(found).every(({ start }, place) => start === freely(one)[place].start)) continue;
          const end = ends(one, found);
          const moved = (place: number, by: number): ScheduledRow[] =>
            found.map((other, at) => {
              if (at !== place) return other;
              const { start, finish } = spanOf(one.rows[place], other);
              return { ...other, start: calendar.dayOf(start + by), finish: calendar.dayOf(finish + by - 1) };
            });
          const isFine = (place: number, by: number) => {
            const after = moved(place, by);
            const limit_ = one.rows[place].finishBy;
            const isLate =
              limit_ !== null && spanOf(one.rows[place], after[place]).finish > calendar.numberOf(limit_ + 1);
            return faultsOf(one, after).length === 0 && ends(one, after) <= end && !isLate;
          };
          one.rows.forEach((given, place) => {
            const { slack } = found[place];
            if (!isOpen(given) || slack === null || slack < 0) return;
            for (let by = 1; by <= slack; by++) expect(isFine(place, by)).toBe(true);
            expect(isFine(place, slack + 1)).toBe(false);
          });
        }
      }),
      runs,
    );
  });

  it('says what each delayed row waits for, and until the last working day before it starts', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { rows, held } = levelled(one);
        rows.forEach(({ waitingFor }, place) => {
          const waits = waitingFor.filter((text) => text.includes(' until '));
          expect(waits.length > 0).toBe(held.includes(place));
        });
      }),
      runs,
    );
  });

  it('is the same in every time zone', () => {
    const zone = process.env.TZ;
    try {
      fc.assert(
        fc.property(plan, (one) => {
          const results = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((name) => {
            process.env.TZ = name;
            return [within(one), levelled(one)];
          });
          expect(results[0]).toEqual(results[2]);
          expect(results[1]).toEqual(results[2]);
        }),
        { numRuns: 10 },
      );
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('levelling', () => {
  const uses = Array.from({ length: 4 }, () => ({ doneBy: ['Legal team'], track: 'Governance' }));
  const limits_: Limits = { ...noLimits, perDoer: new Map([['legal team', 1]]) };
  const settings = { projectStart, statusDate: null, calendar };
  const rows = [
    row('R-001', 5, '', { actualStart: projectStart }),
    row('R-002', 3, 'R-001'),
    row('R-003', 4),
    row('R-004', 0, 'R-002; R-003'),
  ];

  it('goes in slices with progress that only grows, can be stopped, and ends with what one run gives', () => {
    const many = Array.from({ length: 60 }, (_, place) => {
      const after = [place - 5, place - 9].filter((other) => other >= 0).map(idOf);
      return row(idOf(place), 1 + ((place * 7) % 11), after.join('; '));
    });
    const shared = many.map((_, place) => ({
      doneBy: [doers[place % 3], ...(place % 4 === 0 ? [doers[(place + 1) % 3]] : [])],
      track: tracks[place % 2],
    }));
    const bounds: Limits = { ...noLimits, inAll: 3, eachDoer: 2, perDoer: new Map([['Host', 1]]) };
    const given = [many, shared, bounds, settings] as const;
    const levelling = createLevelling(...given);
    const seen = [levelling.step()];
    const early = levelling.result();
    expect(early.rows.every(({ start }) => start !== null)).toBe(true);
    while (seen[seen.length - 1].done < seen[seen.length - 1].total) seen.push(levelling.step());
    expect(seen.length).toBeGreaterThan(3);
    seen.slice(1).forEach(({ done, best }, place) => {
      expect(done).toBeGreaterThanOrEqual(seen[place].done);
      expect(best).toBeLessThanOrEqual(seen[place].best);
    });
    const result = levelling.result();
    expect(result).toEqual(levelRoadmap(...given));
    expect(result.makespan).toBe(seen[seen.length - 1].best);
    expect(result.makespan).toBeLessThanOrEqual(early.makespan);
    expect(structuredClone(result)).toEqual(result);
    expect(levelling.step()).toEqual(seen[seen.length - 1]);
  });

  it('lets rows wait for work that has begun, says so in words, and explains its result', () => {
    const { rows: found, held, makespan, why } = levelRoadmap(rows, uses, limits_, settings);
    expect(found.map(({ waitingFor }) => waitingFor)).toEqual([
      [],
      ['R-001'],
      ['legal team until 14 Jan 2027'],
      ['R-003'],
    ]);
    expect(found.map(({ slack, critical }) => [slack, critical])).toEqual([
      [0, true],
      [0, true],
      [0, true],
      [0, true],
    ]);
    expect(held).toEqual([2]);
    expect(makespan).toBe(12);
    expect(why).toMatch(
      /^12 working days, the best of \d+ schedules?; as long as the best single rule \(first: .+\)\.$/,
    );
  });

  it('schedules the rest where work that has begun alone exceeds a limit', () => {
    const begun = { actualStart: projectStart };
    const found = scheduleWithin(
      [row('R-001', 5, '', begun), row('R-002', 8, '', begun), row('R-003', 2)],
      uses.slice(1),
      limits_,
      settings,
    );
    expect(found.map(({ start }) => start)).toEqual([projectStart, projectStart, day('2027-01-15')]);
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('says of a limit of %p that it is none, on the rows that it concerns', (most) => {
    const wrong = { ...noLimits, perDoer: new Map([['Legal team', most]]) };
    const found = scheduleWithin(
      [...rows.slice(1, 3), row('R-009', 1)],
      [uses[0], uses[1], { doneBy: [], track: '' }],
      wrong,
      settings,
    );
    expect(found[1].problems.map(({ text }) => text)).toEqual([
      `Limit of Legal team: expected a whole number from 1, or blank for no limit, found ${most}`,
    ]);
    expect(found[1].start).toBeNull();
    expect(found[2].start).toBe(projectStart);
  });

  it('keeps a Finish by where it can, at the cost of the end, and says where it cannot', () => {
    const urgent = [row('R-001', 9), row('R-002', 4, '', { finishBy: day('2027-01-08') }), row('R-003', 9, 'R-001')];
    const found = levelRoadmap(urgent, uses.slice(1), limits_, settings);
    expect(found.rows[1]).toMatchObject({ start: projectStart, finish: day('2027-01-07'), slack: 0, problems: [] });
    const both = urgent.map((one) => ({ ...one, finishBy: day('2027-01-08') }));
    expect(levelRoadmap(both, uses.slice(1), limits_, settings).rows[2].problems[0].text).toMatch(
      /^Finishes \d+ working days after Finish by/,
    );
  });

  it('takes dates only from rows that end beyond the calendar', () => {
    const huge = Array.from({ length: 40 }, (_, place) => row(idOf(place), 99_999));
    const found = scheduleWithin(
      huge,
      huge.map(() => uses[0]),
      limits_,
      settings,
    );
    expect(found.filter(({ finish }) => finish !== null).length).toBeGreaterThan(15);
    expect(found.filter(({ problems }) => problems[0]?.code === 'beyondCalendar').length).toBeGreaterThan(5);
  });

  it('has nothing to do in an empty roadmap, or one in which all has begun', () => {
    expect(levelRoadmap([], [], limits_, settings)).toMatchObject({ rows: [], held: [], makespan: 0 });
    const done = row('R-001', 5, '', { actualStart: projectStart, actualFinish: projectStart + 3, percentComplete: 1 });
    expect(levelRoadmap([done], uses.slice(3), limits_, settings)).toMatchObject({ held: [] });
  });
});
