import fc from 'fast-check';
import { createCalendar } from '../../src/roadmap/calendar';
import type { RoadmapRow } from '../../src/roadmap/roadmap-row';
import { schedule } from '../../src/roadmap/schedule';
import { readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { row } from './rows';
import { scheduleSlowly, workingDaysFrom, type SlowLink } from './slow-scheduler';

const projectStart = 46_391;

interface Network {
  durations: number[];
  links: SlowLink[];
  holidays: number[];
}

/** Plans of up to 12 rows, about one in five a milestone, whose links only lead forwards. */
const network: fc.Arbitrary<Network> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.constant(0) }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .chain((durations) =>
    fc.record({
      durations: fc.constant(durations),
      links: fc.array(
        fc
          .tuple(fc.nat(durations.length - 1), fc.nat(durations.length - 1))
          .filter(([one, other]) => one !== other)
          .chain(([one, other]) =>
            fc.record({
              from: fc.constant(Math.min(one, other)),
              to: fc.constant(Math.max(one, other)),
              type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
              lag: fc.integer({ min: -4, max: 8 }),
            }),
          ),
        { maxLength: 20 },
      ),
      holidays: fc.array(fc.integer({ min: projectStart, max: projectStart + 60 }), { maxLength: 8 }),
    }),
  );

const idOf = (place: number) => `R-${place + 1}`;

function rowsOf({ durations, links }: Network): RoadmapRow[] {
  return durations.map((duration, to) => {
    const written = links
      .filter((link) => link.to === to)
      .map(({ from, type, lag }) => `${idOf(from)}${type}${lag < 0 ? '' : '+'}${lag}d`);
    return row(idOf(to), duration, written.join('; '));
  });
}

function settingsFor({ holidays }: Network) {
  const week = readWorkingWeek('0000011') as WorkingWeek;
  return { projectStart, statusDate: null, calendar: createCalendar(week, holidays) };
}

const lastFinish = (spans: { finish: number }[]) => Math.max(...spans.map(({ finish }) => finish));

describe('every schedule', () => {
  it('has the dates that a slow scheduler finds by trying', () => {
    fc.assert(
      fc.property(network, (plan) => {
        const rows = rowsOf(plan);
        const days = workingDaysFrom(projectStart, 400, [5, 6], new Set(plan.holidays));
        const expected = scheduleSlowly(rows, plan.links).map(({ start, finish }, place) => ({
          start: days[rows[place].kind === 'Task' ? start : finish - 1],
          finish: days[finish - 1],
        }));
        const found = schedule(rows, settingsFor(plan)).map(({ start, finish }) => ({ start, finish }));
        expect(found).toEqual(expected);
      }),
    );
  });

  it('ends no later when a row is delayed by its slack, and later when by one day more', () => {
    fc.assert(
      fc.property(network, fc.nat(), (plan, choice) => {
        const rows = rowsOf(plan);
        const chosen = choice % rows.length;
        const slack = schedule(rows, settingsFor(plan))[chosen].slack as number;
        const end = lastFinish(scheduleSlowly(rows, plan.links));
        const endAfter = (delay: number) => lastFinish(scheduleSlowly(rows, plan.links, new Map([[chosen, delay]])));
        expect(endAfter(slack)).toBe(end);
        expect(endAfter(slack + 1)).toBeGreaterThan(end);
      }),
    );
  });

  it('does not depend on the order in which the rows stand', () => {
    fc.assert(
      fc.property(network, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (plan, keys) => {
        const rows = rowsOf(plan);
        const shuffled = rows.map((one, place) => ({ one, place })).sort((a, b) => keys[a.place] - keys[b.place]);
        const straight = schedule(rows, settingsFor(plan));
        const found = schedule(
          shuffled.map(({ one }) => one),
          settingsFor(plan),
        );
        const bySet = ({ waitingFor, ...rest }: (typeof straight)[number]) => ({
          ...rest,
          waitingFor: [...waitingFor].sort(),
        });
        expect(found.map(bySet)).toEqual(shuffled.map(({ place }) => bySet(straight[place])));
      }),
    );
  });

  it('names rows to wait for exactly where a link, and nothing else, holds the start', () => {
    fc.assert(
      fc.property(network, (plan) => {
        const rows = rowsOf(plan);
        const all = scheduleSlowly(rows, plan.links);
        schedule(rows, settingsFor(plan)).forEach(({ waitingFor }, to) => {
          const floor = rows[to].kind === 'Task' ? 0 : 1;
          if (all[to].start > floor) expect(waitingFor).not.toEqual([]);
        });
      }),
    );
  });
});
