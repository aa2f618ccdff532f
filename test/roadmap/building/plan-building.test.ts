import { roadmapItems, tracks } from '../../../src/framework';
import { gapIdsOf } from '../../../src/roadmap/building/bases';
import type { BuildingInput } from '../../../src/roadmap/building/building';
import { usualChoices } from '../../../src/roadmap/building/choosing';
import { planBuilding } from '../../../src/roadmap/building/plan-building';
import { addedIn, carriedOut, everything, gap, input, projectStart, seededGaps, seededRoadmap, typed } from './support';

const byGroup = { ...everything, consolidation: 'group' } as const;
const byDoer = { ...everything, consolidation: 'doer' } as const;
const own = (...gaps: ReturnType<typeof gap>[]) => input({ gaps: [...seededGaps, ...gaps] });
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const withoutRows = (ids: readonly string[]) => seededRoadmap.filter((row) => !ids.includes(String(row.ID)));
const oneMore = (before: BuildingInput, ...gaps: ReturnType<typeof gap>[]) => ({
  ...before,
  gaps: [...before.gaps, ...gaps],
});

describe('a new workbook has a whole roadmap already', () => {
  test('building from all its gaps adds 72 actions and nothing else', () => {
    const plan = planBuilding(input(), everything);
    expect(plan.chosen).toHaveLength(72);
    expect(addedIn(plan, 'Roadmap')).toEqual([]);
    expect(addedIn(plan, 'Actions')).toHaveLength(72);
    expect([plan.changed, plan.kept, plan.problems]).toEqual([[], [], []]);
    expect(plan.orphans.filter(({ kind }) => kind === 'gap')).toEqual([]);
  });

  test('each action names its gap, the initiative of the default roadmap, and what has to be done', () => {
    const plan = planBuilding(input(), everything);
    for (const { cells } of addedIn(plan, 'Actions')) {
      const item = seededGaps.find(({ id }) => id === cells['For gaps']);
      const home = roadmapItems.find((row) => gapIdsOf(row).includes(String(cells['For gaps'])));
      expect([cells.Initiative, cells.Action, cells.Status]).toEqual([home?.id, item?.requiredAction, 'Open']);
    }
    expect(idsOf(addedIn(plan, 'Actions')).slice(0, 2)).toEqual(['A-001', 'A-002']);
  });

  test('without levels nothing is High or Medium, and the plan says what to do', () => {
    const plan = planBuilding(input(), usualChoices);
    expect([plan.chosen, plan.added, plan.changed]).toEqual([[], [], []]);
    expect(plan.notes.join()).toContain('72 are not assessed yet');
  });
});

describe('matched to the default roadmap', () => {
  test('all initiatives with gaps and the 7 milestones that were deleted come again with their names, links and gaps', () => {
    const checkpoints = seededRoadmap.filter(({ Kind }) => Kind === 'Checkpoint');
    const plan = planBuilding(input({ roadmap: checkpoints }), everything);
    const closing = roadmapItems.filter(({ closes }) => closes.length > 0);
    expect(idsOf(addedIn(plan, 'Roadmap', 'Task')).sort()).toEqual(closing.map(({ id }) => id).sort());
    expect(idsOf(addedIn(plan, 'Roadmap', 'Milestone')).sort()).toEqual(
      roadmapItems.filter(({ kind }) => kind === 'Milestone').map(({ id }) => id),
    );
    const counted = new Set(seededGaps.filter(({ counts }) => counts).map(({ id }) => id));
    for (const { id, cells } of addedIn(plan, 'Roadmap', 'Task')) {
      const seeded = roadmapItems.find((row) => row.id === id);
      expect([cells.Track, cells.Initiative, cells.Duration]).toEqual([
        seeded?.track,
        seeded?.initiative,
        seeded?.duration,
      ]);
      expect(String(cells['Closes gaps']).split('; ')).toEqual(gapIdsOf(seeded!).filter((one) => counted.has(one)));
    }
  });

  test('an initiative made again waits only for rows that exist', () => {
    const plan = planBuilding(input({ roadmap: withoutRows(['R-011', 'R-009']) }), {
      ...everything,
      groups: ['Documented information sharing agreement', 'MOUs for information sharing'],
    });
    expect(idsOf(addedIn(plan, 'Roadmap'))).toEqual(['R-011']);
    expect(plan.added[0].cells['Depends on']).toBe('R-005; R-010SS+60d; R-021SS+10d');
  });

  test('a gap that no initiative closes any more goes back into the one of the default roadmap', () => {
    const before = typed(input(), 'roadmap', 'R-001', { 'Closes gaps': 'G-077' });
    const plan = planBuilding(before, everything);
    const change = { table: 'Roadmap', id: 'R-001', heading: 'Closes gaps' };
    expect(plan.changed).toEqual([{ ...change, before: 'G-077', after: 'G-077; G-001; G-012; G-013' }]);
  });

  test('gaps of one’s own go by their group', () => {
    const plan = planBuilding(own(gap('G-100', { group: 'Education of staff' })), usualChoices);
    const [row] = addedIn(plan, 'Roadmap');
    expect([row.id, row.cells.Track, row.cells['Closes gaps']]).toEqual(['R-044', 'People and training', 'G-100']);
  });
});

describe('one initiative a group', () => {
  const gaps = [
    gap('G-100', { group: 'Incident handling processes', effort: 3, item: 'Night duty', owner: 'Ana' }),
    gap('G-101', { group: 'Incident handling processes', effort: 2, owner: 'Ana', doneBy: ['Desk', 'Legal'] }),
    gap('G-102', { group: 'Public awareness', effort: 5 }),
  ];
  const plan = planBuilding(own(...gaps), { ...usualChoices, consolidation: 'group' });
  const [first, second] = addedIn(plan, 'Roadmap', 'Task');

  test('is named after the group and what it closes, in the track of the group', () => {
    expect(first.cells).toMatchObject({
      ID: 'R-044',
      Initiative: 'Incident handling processes: Night duty and 1 more',
      Track: 'Policies and procedures',
      Kind: 'Task',
      'Closes gaps': 'G-100; G-101',
      Owner: 'Ana',
      'Done by': 'Desk; Legal',
    });
    expect([second.cells.Initiative, second.cells.Track]).toEqual([
      'Public awareness: Item G-102',
      'Communication and progress',
    ]);
  });

  test('takes as long as its largest gap and half of the others, shared among two teams', () => {
    expect([first.cells.Duration, second.cells.Duration]).toEqual([45, 90]);
    expect(plan.notes.join()).toContain('half of the others');
  });

  test('the milestone of its track waits for it', () => {
    expect(plan.changed).toContainEqual({
      table: 'Roadmap',
      id: 'R-023',
      heading: 'Depends on',
      before: 'R-020; R-021; R-022',
      after: 'R-020; R-021; R-022; R-044',
    });
  });

  test('more gaps than fit into 120 days are said so', () => {
    const many = Array.from({ length: 12 }, (_, index) => gap(`G-${200 + index}`));
    const crowded = planBuilding(own(...many), { ...usualChoices, consolidation: 'group' });
    expect(addedIn(crowded, 'Roadmap', 'Task')[0].cells.Duration).toBe(120);
    expect(crowded.notes.join()).toContain('more days than planned: R-044 260 d');
  });
});

describe('one initiative for those who do the work', () => {
  test('gaps of the same people go together, in whatever order they are named', () => {
    const plan = planBuilding(
      own(
        gap('G-100', { doneBy: ['Legal', 'Desk'] }),
        gap('G-101', { doneBy: ['Desk', 'Legal'], group: 'Public awareness' }),
        gap('G-102', { doneBy: ['Desk'] }),
        gap('G-103', { group: 'Education of staff' }),
      ),
      { ...usualChoices, consolidation: 'doer' },
    );
    expect(addedIn(plan, 'Roadmap', 'Task').map(({ cells }) => [cells.Initiative, cells['Closes gaps']])).toEqual([
      ['Desk and Legal: Item G-100 and 1 more', 'G-100; G-101'],
      ['Desk: Item G-102', 'G-102'],
      ['Education of staff: Item G-103', 'G-103'],
    ]);
  });

  test('an initiative that names nobody takes the people of its gaps', () => {
    const gaps = seededGaps.map((one) => (one.id === 'G-002' ? { ...one, doneBy: ['Legal'] } : one));
    const plan = planBuilding(input({ gaps }), byDoer);
    expect(plan.changed).toEqual([{ table: 'Roadmap', id: 'R-005', heading: 'Done by', before: '', after: 'Legal' }]);
  });
});

describe('what is chosen', () => {
  const gaps = [
    gap('G-100', { status: 'Closed' }),
    gap('G-101', { status: 'Accepted as is' }),
    gap('G-102', { gapType: 'Met', priority: 'Met' }),
    gap('G-103', { counts: false, status: 'Not applicable' }),
    gap('G-104', { priority: 'Low' }),
    gap('G-105', { priority: 'Medium', focusArea: 'Ecosystem', doneBy: ['Legal'] }),
    gap('G-106', { priority: 'Check level' }),
  ];

  test('usually the gaps of high and medium priority that somebody still has to close', () => {
    const plan = planBuilding(input({ gaps }), usualChoices);
    expect(plan.chosen).toEqual(['G-105']);
    expect(plan.orphans.filter(({ kind }) => kind === 'gap').map(({ id, why }) => [id, why])).toEqual([
      ['G-104', 'not chosen; priority Low'],
      ['G-106', 'not chosen; priority Check level'],
    ]);
    expect(plan.problems.join()).toContain("Gaps G-106: found 'Check level'");
  });

  test('by focus area, people, group and status', () => {
    const chosen = (more: object) => planBuilding(input({ gaps }), { ...everything, ...more }).chosen;
    expect(chosen({})).toEqual(['G-104', 'G-105']);
    expect(chosen({ focusAreas: ['Ecosystem'] })).toEqual(['G-105']);
    expect(chosen({ doers: [''] })).toEqual(['G-104']);
    expect(chosen({ groups: [] })).toEqual([]);
    expect(chosen({ statuses: ['In progress'] })).toEqual([]);
  });
});

describe('milestones and checkpoints', () => {
  test('a track without a milestone gets one with its indicator, after its initiatives', () => {
    const plan = planBuilding(
      input({ gaps: [gap('G-100', { group: 'Education of staff' })], roadmap: [] }),
      usualChoices,
    );
    expect(addedIn(plan, 'Roadmap', 'Milestone').map(({ cells }) => cells)).toEqual([
      {
        ID: 'R-027',
        Track: 'People and training',
        Initiative: 'First team ready',
        Kind: 'Milestone',
        'Depends on': 'R-044',
        Indicator: 'Every key role is filled, each with a trained stand-in',
      },
    ]);
  });

  test('a milestone that lacks its indicator gets it', () => {
    const before = typed(own(gap('G-100')), 'roadmap', 'R-007', { Indicator: '' });
    const plan = planBuilding(before, { ...usualChoices, consolidation: 'group' });
    expect(plan.changed.find(({ id, heading }) => id === 'R-007' && heading === 'Indicator')?.after).toContain(
      'budget line',
    );
  });

  test('every track in use ends with one milestone, whatever was deleted', () => {
    const plan = planBuilding(input({ roadmap: [] }), everything);
    const milestones = addedIn(plan, 'Roadmap', 'Milestone').map(({ cells }) => cells);
    expect(milestones.map(({ Track }) => Track)).toEqual(tracks.map(({ name }) => name));
    expect(milestones.every(({ Indicator }) => Indicator !== '')).toBe(true);
  });

  test('checkpoints stand at the chosen rhythm until the work ends, and only where none stands yet', () => {
    const plan = planBuilding(input({ checkpointWeeks: 26 }), everything);
    expect(addedIn(plan, 'Roadmap')).toEqual([]);
    const denser = addedIn(planBuilding(input({ checkpointWeeks: 8 }), everything), 'Roadmap', 'Checkpoint');
    const dates = denser.map(({ cells }) => cells['Earliest start']);
    // 91, 182, 273, 364 and 455 days stand within four weeks of 112, 168, 280, 336 (or 392) and 448.
    expect(dates).toEqual(['=ProjectStart+56', '=ProjectStart+224', '=ProjectStart+504']);
    expect(denser[0].cells.Initiative).toBe('Checkpoint 6: report progress to stakeholders');
  });

  test('a rhythm that cannot be meant is refused', () => {
    expect(planBuilding(input({ checkpointWeeks: 0 }), everything).problems.join()).toContain('found 0');
    const days = { checkpointWeeks: 1, endOf: () => projectStart + 3650 };
    expect(planBuilding(input(days), everything).problems.join()).toContain('521 checkpoints');
  });
});

describe('running it again', () => {
  const first = own(gap('G-100'), gap('G-101'), gap('G-102', { group: 'Public awareness' }));
  const built = carriedOut(first, planBuilding(first, byGroup));

  test('right away plans nothing', () => {
    const again = planBuilding(built, byGroup);
    expect([again.added, again.changed, again.kept]).toEqual([[], [], []]);
  });

  test('updates what it made when the analysis has changed', () => {
    const changed = {
      ...built,
      gaps: built.gaps.map((one) => (one.id === 'G-101' ? { ...one, effort: 5, requiredAction: 'Other' } : one)),
    };
    const plan = planBuilding(oneMore(changed, gap('G-103')), byGroup);
    expect(plan.changed.map(({ id, heading, after }) => [id, heading, after])).toEqual([
      ['R-044', 'Closes gaps', 'G-100; G-101; G-103'],
      ['R-044', 'Initiative', 'Mission and definitions: Item G-100 and 2 more'],
      ['R-044', 'Duration', 120],
      ['A-074', 'Action', 'Other'],
    ]);
    expect(idsOf(plan.added)).toEqual(['A-076']);
  });

  test('moves a gap whose group has changed, and tells of the initiative that is left without one', () => {
    const changed = {
      ...built,
      gaps: built.gaps.map((one) => (one.id === 'G-102' ? { ...one, group: 'Education of staff' } : one)),
    };
    const plan = planBuilding(changed, byGroup);
    expect(addedIn(plan, 'Roadmap').map(({ id, cells }) => [id, cells['Closes gaps']])).toEqual([['R-046', 'G-102']]);
    expect(plan.changed).toContainEqual(
      expect.objectContaining({ id: 'A-075', heading: 'Initiative', after: 'R-046' }),
    );
    expect(plan.orphans).toContainEqual({
      kind: 'initiative',
      id: 'R-045',
      text: 'Public awareness: Item G-102',
      why: 'it closes no gap and nothing else asked for it',
    });
  });

  test('keeps what a person edited and says what it would have written', () => {
    const edited = typed(typed(built, 'roadmap', 'R-044', { Duration: 7 }), 'actions', 'A-073', { Action: 'Mine' });
    const changed = { ...edited, gaps: edited.gaps.map((one) => (one.id === 'G-100' ? { ...one, effort: 5 } : one)) };
    const plan = planBuilding(changed, byGroup);
    expect([plan.added, plan.changed]).toEqual([[], []]);
    expect(plan.kept.map(({ id, heading, before, after }) => [id, heading, before, after])).toEqual([
      ['R-044', 'Duration', 7, 110],
      ['A-073', 'Action', 'Mine', 'Do what closes G-100'],
    ]);
  });

  test('re-points the action of a gap that a person has put into another initiative', () => {
    const merged = typed(typed(built, 'roadmap', 'R-044', { 'Closes gaps': 'G-101' }), 'roadmap', 'R-004', {
      'Closes gaps': 'G-007; G-100',
    });
    const plan = planBuilding(merged, byGroup);
    expect(plan.changed.map(({ id, heading, before, after }) => [id, heading, before, after])).toContainEqual([
      'A-073',
      'Initiative',
      'R-044',
      'R-004',
    ]);
  });

  test('does not put a gap back that a person took out, and says where it stood', () => {
    const taken = typed(built, 'roadmap', 'R-044', { 'Closes gaps': 'G-100' });
    const plan = planBuilding(taken, byGroup);
    expect(addedIn(plan, 'Roadmap')).toEqual([]);
    expect(plan.orphans).toContainEqual(expect.objectContaining({ kind: 'gap', id: 'G-101' }));
    expect(plan.orphans.find(({ id }) => id === 'G-101')?.why).toContain('you took it out of R-044');
  });

  test('leaves an edited list of gaps alone and opens another initiative for a new gap', () => {
    const taken = typed(built, 'roadmap', 'R-044', { 'Closes gaps': 'G-100; G-101; G-077' });
    const plan = planBuilding(oneMore(taken, gap('G-103')), byGroup);
    expect(addedIn(plan, 'Roadmap').map(({ id, cells }) => [id, cells['Closes gaps']])).toEqual([['R-046', 'G-103']]);
  });

  test('leaves an initiative that has begun its duration and gives what has ended no new gaps', () => {
    const begun = typed(built, 'roadmap', 'R-044', { 'Actual Start': projectStart });
    const more = planBuilding(oneMore(begun, gap('G-103')), byGroup);
    expect(more.changed.map(({ heading }) => heading)).toEqual(['Closes gaps', 'Initiative']);
    const ended = typed(begun, 'roadmap', 'R-044', { 'Actual Finish': projectStart + 1 });
    expect(idsOf(addedIn(planBuilding(oneMore(ended, gap('G-103')), byGroup), 'Roadmap'))).toEqual(['R-046']);
  });

  test('after all was undone builds it again, and never gives an ID a second time', () => {
    const undone = { ...first, memory: built.memory };
    const plan = planBuilding(undone, byGroup);
    expect(idsOf(addedIn(plan, 'Roadmap'))).toEqual(['R-046', 'R-047']);
    expect(addedIn(plan, 'Actions')[0].id).toBe('A-076');
  });

  test('with another way of consolidation leaves what stands in an initiative', () => {
    const plan = planBuilding(built, byDoer);
    expect([plan.added, plan.changed]).toEqual([[], []]);
  });
});

describe('orphans', () => {
  test('actions whose gap no longer counts or whose initiative is gone', () => {
    const first = own(gap('G-100'));
    const built = carriedOut(first, planBuilding(first, byGroup));
    const merged = {
      ...built,
      gaps: built.gaps.map((one) => (one.id === 'G-100' ? { ...one, counts: false, status: 'Merged' } : one)),
      roadmap: built.roadmap.filter(({ ID }) => ID !== 'R-001'),
    };
    const orphans = planBuilding(merged, { ...byGroup, groups: [] }).orphans;
    expect(orphans).toContainEqual(expect.objectContaining({ kind: 'action', id: 'A-073', why: 'G-100 is Merged' }));
    expect(orphans).toContainEqual(
      expect.objectContaining({ kind: 'action', id: 'A-001', why: 'R-001 is not in Roadmap' }),
    );
    expect(orphans).toContainEqual(
      expect.objectContaining({ kind: 'initiative', id: 'R-044', why: 'G-100 is Merged' }),
    );
  });
});

describe('gaps that cannot be used as they are', () => {
  test('a gap without a required action gets one that says so', () => {
    const plan = planBuilding(own(gap('G-100', { requiredAction: '' })), usualChoices);
    expect(addedIn(plan, 'Actions')[0].cells.Action).toBe('Decide what closes G-100');
    expect(plan.notes.join()).toContain('No Required Action is given for G-100');
  });

  test('an ID that stands twice is taken once and told', () => {
    const plan = planBuilding(own(gap('G-100'), gap('G-100', { item: 'Other' })), usualChoices);
    expect(plan.chosen).toEqual(['G-100']);
    expect(plan.problems.join()).toContain('G-100 stands in more than one row');
  });
});

describe('services, documents and training', () => {
  const item = {
    id: 'Service 6.1',
    source: 'Services',
    initiative: '',
    text: 'Start the service: Incident reports',
    action: 'Start the service: Incident reports',
    label: 'Start the service: Incident reports',
    track: 'Services',
    doneBy: ['Desk'],
    gaps: [],
  };

  test('become initiatives of their track, with an action each', () => {
    const plan = planBuilding(input({ items: [item] }), usualChoices);
    expect(addedIn(plan, 'Roadmap')[0].cells).toMatchObject({
      ID: 'R-044',
      Track: 'Services',
      Initiative: 'Start the service: Incident reports',
      'Also from': 'Service 6.1',
      'Done by': 'Desk',
      Duration: 40,
    });
    expect(addedIn(plan, 'Actions')[0].cells).toMatchObject({ Initiative: 'R-044', 'Also from': 'Service 6.1' });
    const again = planBuilding(carriedOut(input({ items: [item] }), plan), usualChoices);
    expect([again.added, again.changed]).toEqual([[], []]);
  });

  test('are taken up by the initiative that they name, or by the one that closes their gap', () => {
    const named = planBuilding(input({ items: [{ ...item, initiative: 'R-016' }] }), usualChoices);
    expect(addedIn(named, 'Roadmap')).toEqual([]);
    expect(addedIn(named, 'Actions')[0].cells.Initiative).toBe('R-016');
    const covered = planBuilding(input({ items: [{ ...item, gaps: ['G-002'] }] }), usualChoices);
    expect(covered.added).toEqual([]);
  });

  test('are left out where their table is not chosen', () => {
    expect(planBuilding(input({ items: [item] }), { ...usualChoices, sources: [] }).added).toEqual([]);
  });
});
