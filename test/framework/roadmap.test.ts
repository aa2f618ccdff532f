import { baseline, roadmapItems, tracks } from '../../src/framework';

const ofKind = (kind: string) => roadmapItems.filter((row) => row.kind === kind);
const linked = (dependsOn: string) => dependsOn.split(';').map((link) => link.trim());

describe('a new workbook starts with a whole roadmap', () => {
  test('31 tasks, 7 milestones and 5 checkpoints in 7 tracks', () => {
    expect(ofKind('Task')).toHaveLength(31);
    expect(ofKind('Milestone')).toHaveLength(7);
    expect(ofKind('Checkpoint')).toHaveLength(5);
    expect([...new Set(roadmapItems.map((row) => row.track))]).toEqual(tracks.map((track) => track.name));
    expect(tracks).toHaveLength(7);
  });

  test('every track has work to do and ends in a milestone that names its sign', () => {
    for (const { name } of tracks) {
      const rows = roadmapItems.filter((row) => row.track === name);
      expect(rows.filter((row) => row.kind === 'Milestone')).toHaveLength(1);
      expect(rows.filter((row) => row.kind === 'Task').length).toBeGreaterThanOrEqual(3);
    }
  });

  test('IDs are R-001 to R-043, each once', () => {
    expect(roadmapItems.map((row) => row.id).sort()).toEqual(
      Array.from({ length: 43 }, (_, index) => `R-${String(index + 1).padStart(3, '0')}`),
    );
  });

  test('initiatives fit their column and none is named twice', () => {
    expect(roadmapItems.filter((row) => row.initiative.length > 70)).toEqual([]);
    expect(new Set(roadmapItems.map((row) => row.initiative)).size).toBe(43);
  });

  test('every row says how we know that it is reached', () => {
    expect(roadmapItems.filter((row) => row.indicator === '')).toEqual([]);
  });
});

describe('the roadmap closes the whole gap list', () => {
  test('each of the 81 items is closed by exactly one initiative', () => {
    const closed = roadmapItems.flatMap((row) => row.closes);
    expect([...closed].sort()).toEqual(baseline.map((item) => item.path).sort());
  });

  test('an item and the row it is merged into are closed by the same initiative', () => {
    const closedBy = (path: string) => roadmapItems.find((row) => row.closes.includes(path))?.id;
    const pathOf = new Map(baseline.map((item) => [item.id, item.path]));
    for (const item of baseline.filter((row) => row.mergedInto)) {
      expect([item.path, closedBy(item.path)]).toEqual([item.path, closedBy(pathOf.get(item.mergedInto ?? '') ?? '')]);
    }
  });

  test('milestones and checkpoints close nothing themselves', () => {
    expect(roadmapItems.filter((row) => row.kind !== 'Task' && row.closes.length > 0)).toEqual([]);
  });
});

describe('the roadmap can be scheduled', () => {
  const ids = new Set(roadmapItems.map((row) => row.id));
  const waiting = roadmapItems.filter((row) => row.dependsOn !== '');

  test('links are written as an analyst types them, and each names another row that exists', () => {
    for (const row of waiting) {
      for (const link of linked(row.dependsOn)) {
        const match = /^(R-\d{3})((?:SS|FS)(?:\+\d+d)?)?$/.exec(link);
        expect([row.id, link, match !== null && ids.has(match[1]) && match[1] !== row.id]).toEqual([
          row.id,
          link,
          true,
        ]);
      }
    }
  });

  test('only the first task and the checkpoints wait for nothing', () => {
    expect(roadmapItems.filter((row) => row.dependsOn === '').map((row) => row.id)).toEqual([
      'R-001',
      'R-039',
      'R-040',
      'R-041',
      'R-042',
      'R-043',
    ]);
  });

  test('work never waits for itself in a circle', () => {
    const before = new Map(waiting.map((row) => [row.id, linked(row.dependsOn).map((link) => link.slice(0, 5))]));
    const placed = new Set(roadmapItems.filter((row) => row.dependsOn === '').map((row) => row.id));
    for (let round = 0; round < roadmapItems.length; round += 1) {
      for (const [id, links] of before) if (links.every((link) => placed.has(link))) placed.add(id);
    }
    expect(roadmapItems.filter((row) => !placed.has(row.id))).toEqual([]);
  });

  test('tasks take working days; milestones and checkpoints take none', () => {
    expect(ofKind('Task').filter((row) => !Number.isInteger(row.duration) || row.duration < 1)).toEqual([]);
    expect(roadmapItems.filter((row) => row.kind !== 'Task' && row.duration !== 0)).toEqual([]);
    expect(roadmapItems.reduce((days, row) => days + row.duration, 0)).toBe(1180);
  });

  test('checkpoints stand every 13 weeks after the start of the project, and nothing else is fixed', () => {
    expect(ofKind('Checkpoint').map((row) => [row.id, row.fixedAfterDays])).toEqual([
      ['R-039', 91],
      ['R-040', 182],
      ['R-041', 273],
      ['R-042', 364],
      ['R-043', 455],
    ]);
    expect(roadmapItems.filter((row) => row.kind !== 'Checkpoint' && row.fixedAfterDays !== undefined)).toEqual([]);
  });
});
