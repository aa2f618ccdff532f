import fc from 'fast-check';
import { groupings } from '../../../src/framework';
import type { BuildingInput, BuildingPlan, Cells, GapToBuild } from '../../../src/roadmap/building/building';
import { isChosen, priorityChoices, usualChoices } from '../../../src/roadmap/building/choosing';
import { listIn } from '../../../src/roadmap/building/draft';
import { planBuilding } from '../../../src/roadmap/building/plan-building';
import { addedIn, carriedOut, gap, input, seededGaps, seededRoadmap, typed } from './support';

const labels = [...groupings.slice(0, 6).map(({ group }) => group), 'Own group', ''];

const details = fc.record({
  group: fc.constantFrom(...labels),
  focusArea: fc.constantFrom('Governance', 'Ecosystem', 'Own area', ''),
  effort: fc.constantFrom(null, 1, 3, 5),
  doneBy: fc.subarray(['Desk', 'Legal', 'Host']),
  priority: fc.constantFrom('High', 'Medium', 'Low', ''),
  requiredAction: fc.constantFrom('Write it', ''),
  owner: fc.constantFrom('', 'Ana', 'Ben'),
});

/** Gaps of one's own beside those of the baseline, and a roadmap of which some rows are gone or close nothing. */
const workbooks = fc
  .record({
    own: fc.array(details, { maxLength: 12 }),
    gone: fc.subarray(seededRoadmap.map(({ ID }) => ID)),
    emptied: fc.subarray(seededRoadmap.map(({ ID }) => ID)),
    weeks: fc.constantFrom(null, 6, 13, 30),
  })
  .map(({ own, gone, emptied, weeks }) =>
    input({
      gaps: [...seededGaps, ...own.map((given, index) => gap(`G-${100 + index}`, given))],
      checkpointWeeks: weeks,
      roadmap: seededRoadmap
        .filter(({ ID }) => !gone.includes(ID))
        .map((row): Cells => (emptied.includes(row.ID) ? { ...row, 'Closes gaps': '' } : row)),
    }),
  );

const choices = fc.record({
  priorities: fc.subarray([...priorityChoices], { minLength: 1 }),
  statuses: fc.constant(usualChoices.statuses),
  groups: fc.constantFrom(null, labels.slice(0, 3)),
  focusAreas: fc.constant(null),
  doers: fc.constantFrom(null, ['Desk'], ['']),
  sources: fc.constant(null),
  consolidation: fc.constantFrom('matched' as const, 'group' as const, 'doer' as const),
});

const rowsClosing = ({ roadmap }: BuildingInput, { id }: GapToBuild): Cells[] =>
  roadmap.filter((row) => listIn(row['Closes gaps']).includes(id));

const quiet = ({ added, changed, kept }: BuildingPlan) => [added, changed, kept];

describe('whatever the workbook holds and whatever is chosen', () => {
  test('every chosen gap stands in exactly one initiative afterwards, and has exactly one action', () => {
    fc.assert(
      fc.property(workbooks, choices, (before, chosen) => {
        const after = carriedOut(before, planBuilding(before, chosen));
        const taken = before.gaps.filter((each) => isChosen(each, chosen));
        const wrong = taken.filter(
          (one) =>
            rowsClosing(after, one).length !== 1 ||
            after.actions.filter((row) => row['For gaps'] === one.id).length !== 1,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('a second run right away plans nothing', () => {
    fc.assert(
      fc.property(workbooks, choices, (before, chosen) => {
        const after = carriedOut(before, planBuilding(before, chosen));
        expect(quiet(planBuilding(after, chosen))).toEqual([[], [], []]);
      }),
      { numRuns: 25 },
    );
  });

  test('nothing is removed, no row loses a gap, and what is not chosen stays where it is', () => {
    fc.assert(
      fc.property(workbooks, choices, (before, chosen) => {
        const after = carriedOut(before, planBuilding(before, chosen));
        const poorer = before.roadmap.filter((row) => {
          const same = listIn(after.roadmap.find(({ ID }) => ID === row.ID)?.['Closes gaps']);
          return listIn(row['Closes gaps']).some((id) => !same.includes(id));
        });
        expect([poorer, after.roadmap.length >= before.roadmap.length]).toEqual([[], true]);
      }),
      { numRuns: 25 },
    );
  });

  test('an ID is never given twice, whatever was deleted between two runs', () => {
    fc.assert(
      fc.property(workbooks, choices, choices, fc.infiniteStream(fc.boolean()), (before, first, second, keep) => {
        const plan = planBuilding(before, first);
        const built = carriedOut(before, plan);
        const own = new Set(plan.added.map(({ id }) => id).filter((id) => Number(id.slice(2)) > 43 || id[0] === 'A'));
        const stays = (row: Cells) => !own.has(String(row.ID)) || keep.next().value === true;
        const left = { ...built, roadmap: built.roadmap.filter(stays), actions: built.actions.filter(stays) };
        const again = planBuilding(left, second);
        const ids = [...left.roadmap, ...left.actions].map(({ ID }) => String(ID));
        const given = again.added.map(({ id }) => id);
        expect(given.filter((id) => own.has(id) || ids.includes(id))).toEqual([]);
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 25 },
    );
  });

  test('a cell that a person typed over is never changed again', () => {
    const heading = fc.constantFrom('Initiative', 'Track', 'Closes gaps', 'Owner', 'Done by', 'Duration', 'Indicator');
    fc.assert(
      fc.property(workbooks, choices, choices, fc.nat(), heading, (before, first, second, at, edited) => {
        const plan = planBuilding(before, first);
        const made = addedIn(plan, 'Roadmap', 'Task');
        fc.pre(made.length > 0);
        const { id } = made[at % made.length];
        const built = typed(carriedOut(before, plan), 'roadmap', id, { [edited]: 'typed by hand' });
        const changed = { ...built, gaps: built.gaps.map((one) => ({ ...one, effort: 2, owner: 'Cy' })) };
        const again = planBuilding(changed, second);
        expect(again.changed.filter((cell) => cell.id === id && cell.heading === edited)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('no link that it writes closes a loop: every row that it adds has a date', () => {
    fc.assert(
      fc.property(workbooks, choices, (before, chosen) => {
        const after = carriedOut(before, planBuilding(before, chosen));
        const ids = new Set(after.roadmap.map(({ ID }) => String(ID)));
        const order = new Map<string, number>();
        const depth = (id: string, above: readonly string[]): number => {
          if (above.includes(id)) throw new Error(`A loop: ${above.join(' → ')}`);
          const known = order.get(id);
          if (known !== undefined) return known;
          const row = after.roadmap.find(({ ID }) => ID === id);
          const links = String(row?.['Depends on'] ?? '').match(/R-\d+/g) ?? [];
          const found =
            1 + Math.max(0, ...links.filter((one) => ids.has(one)).map((one) => depth(one, [...above, id])));
          order.set(id, found);
          return found;
        };
        for (const id of ids) depth(id, []);
      }),
      { numRuns: 25 },
    );
  });
});
