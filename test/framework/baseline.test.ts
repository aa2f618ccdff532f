import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { baseline, focusAreas, groupings } from '../../src/framework';

const headings = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B1', 'B2', 'B3', 'B4', 'B5'];

/** Counted by hand in Appendix C, with the two page breaks repaired. */
const printed = [1, 10, 2, 1, 1, 14, 4, 6, 6, 23, 13];

const under = (beginning: string) =>
  baseline.filter((item) => item.path === beginning || item.path.startsWith(`${beginning}.`));

const byPath = new Map(baseline.map((item) => [item.path, item]));
const byId = new Map(baseline.map((item) => [item.id, item]));

describe('an analyst finds every checkable item of Appendix C', () => {
  test('81 rows, 29 of list A and then 52 of list B', () => {
    expect(baseline).toHaveLength(81);
    expect(baseline.map((item) => item.path[0]).join('')).toBe('A'.repeat(29) + 'B'.repeat(52));
  });

  test.each(headings.map((heading, index) => [heading, printed[index]] as const))(
    'heading %s has %i of them',
    (heading, count) => {
      expect(under(heading)).toHaveLength(count);
    },
  );

  test.each([
    ['A6.4', 8],
    ['B3.4', 3],
    ['B4.1', 1],
    ['B4.2', 3],
    ['B4.3', 5],
    ['B4.4', 7],
    ['B4.5', 4],
    ['B4.6', 3],
    ['B5.1', 4],
    ['B5.2', 5],
    ['B5.3', 4],
  ])('sub-heading %s has %i of them and is no row itself', (heading, count) => {
    expect(under(heading)).toHaveLength(count);
    expect(byPath.has(heading)).toBe(false);
  });

  test('IDs run from G-001 to G-081 in the order of the source, and each row cites its place', () => {
    expect(baseline.map((item) => item.id)).toEqual(
      Array.from({ length: 81 }, (_, index) => `G-${String(index + 1).padStart(3, '0')}`),
    );
    expect(baseline.every((item) => item.source === `App. C, ${item.path}`)).toBe(true);
    expect(byPath.get('B1.1')?.id).toBe('G-030');
  });
});

describe('an item that the source asks for twice is worked on once', () => {
  test('nine rows are merged, each into the row that carries both', () => {
    const merges = baseline
      .filter((item) => item.mergedInto !== undefined)
      .map((item) => `${item.path}→${byId.get(item.mergedInto ?? '')?.path}`);
    expect(merges).toEqual([
      'B1.1→A2.2',
      'B1.2→A2.1',
      'B1.3→A2.5',
      'B1.4→A2.6',
      'B4.3.1→A2.7',
      'B4.3.2→A2.4',
      'B4.3.3→A2.5',
      'B4.3.4→A2.6',
      'B4.3.5→A2.8',
    ]);
  });

  test('72 rows stay active, and none of them is lost by merging into a merged row', () => {
    expect(baseline.filter((item) => item.mergedInto === undefined)).toHaveLength(72);
    for (const item of baseline.filter((row) => row.mergedInto)) {
      expect(byId.get(item.mergedInto ?? '')?.mergedInto).toBeUndefined();
    }
  });

  test('a row and the row it is merged into stand in the same group', () => {
    for (const item of baseline.filter((row) => row.mergedInto)) {
      expect([item.path, byId.get(item.mergedInto ?? '')?.group]).toEqual([item.path, item.group]);
    }
  });
});

describe('every row belongs to one group of Table 4 and one focus area', () => {
  test('the groups hold 14, 37, 9, 18 and 3 rows, divided as decided', () => {
    const counts = groupings.map(({ group }) => baseline.filter((item) => item.group === group).length);
    expect(counts).toEqual([4, 1, 3, 4, 2, 15, 11, 9, 1, 1, 5, 1, 1, 1, 1, 6, 3, 2, 6, 1, 3]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(81);
  });

  test.each([
    ['Governance', 27],
    ['Incident management', 28],
    ['Communication channels', 11],
    ['Ecosystem', 15],
  ])('%s has %i rows', (area, count) => {
    expect(baseline.filter((item) => item.focusArea === area)).toHaveLength(count);
  });

  test('relations to the outside are Ecosystem wherever the source lists them', () => {
    const outside = 'A2.10 A6.6 B2.5 B3.1 B3.2 B3.3 B3.4.1 B3.4.2 B3.4.3 B4.2.1 B4.2.2 B4.2.3 B5.3.1 B5.3.2 B5.3.3';
    expect(
      baseline
        .filter((item) => item.focusArea === 'Ecosystem')
        .map((item) => item.path)
        .join(' '),
    ).toBe(outside);
    expect(byPath.get('B5.3.4')?.focusArea).toBe('Communication channels');
    expect(byPath.get('A2.1')?.focusArea).toBe('Governance');
  });

  test('no row names an area that the list of focus areas lacks', () => {
    expect(focusAreas.map((area) => area.name).sort()).toEqual(
      [...new Set(baseline.map((item) => item.focusArea))].sort(),
    );
  });
});

describe('the first target is level 3, and 4 only where use alone counts', () => {
  test('18 rows start at 4', () => {
    expect(
      baseline
        .filter((item) => item.toBeLevel === 4)
        .map((item) => item.path)
        .join(' '),
    ).toBe(
      'B4.2.3 B4.4.1 B4.4.2 B4.4.3 B4.4.4 B4.4.5 B4.4.6 B4.4.7 B5.1.1 B5.1.2 B5.1.3 B5.1.4 B5.2.1 B5.2.2 B5.2.4 B5.3.1 B5.3.2 B5.3.3',
    );
    expect(baseline.filter((item) => item.toBeLevel === 3)).toHaveLength(63);
  });
});

describe('the texts fit their columns and can be told apart', () => {
  test('labels have at most 40 characters and none occurs twice', () => {
    expect(baseline.map((item) => item.item).filter((label) => label.length === 0 || label.length > 40)).toEqual([]);
    expect(new Set(baseline.map((item) => item.item.toLowerCase())).size).toBe(81);
  });

  test('to-be states are one or two whole sentences within the cell limit', () => {
    for (const { path: place, toBeState } of baseline) {
      expect([place, toBeState]).toEqual([place, expect.stringMatching(/^[A-Z][^.]+\.( [A-Z][^.]+\.)?$/)]);
      expect(toBeState.length).toBeLessThanOrEqual(300);
    }
    expect(new Set(baseline.map((item) => item.toBeState)).size).toBe(81);
  });

  test('required actions are phrases of at most 160 characters without a full stop', () => {
    for (const { path: place, requiredAction } of baseline) {
      expect([place, requiredAction.length <= 160, /^[A-Z].*[^.]$/.test(requiredAction)]).toEqual([place, true, true]);
    }
    expect(new Set(baseline.map((item) => item.requiredAction)).size).toBe(81);
  });

  test('no two active to-be states begin with the same four words', () => {
    const beginnings = baseline
      .filter((item) => item.mergedInto === undefined)
      .map((item) => item.toBeState.split(' ').slice(0, 4).join(' '));
    expect(beginnings.filter((words, index) => beginnings.indexOf(words) !== index)).toEqual([]);
  });
});

describe('the texts are our own', () => {
  const seeds = path.resolve(__dirname, '../../../shared/seeds');
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();

  if (existsSync(seeds)) {
    const source = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => words(readFileSync(path.join(seeds, name), 'utf8')))
      .join(' | ');

    test('the seeds are the documents meant', () => {
      expect(source).toContain('the sector csirt framework');
    });

    test('no to-be sentence and no seven words in a row of it stand in the source documents', () => {
      const found = baseline.flatMap((item) => {
        const own = words(`${item.toBeState} ${item.requiredAction}`).split(' ');
        return own
          .map((_, index) => own.slice(index, index + 7).join(' '))
          .filter((run) => run.split(' ').length === 7 && source.includes(` ${run} `));
      });
      expect(found).toEqual([]);
    });
  } else {
    test.skip('not checked: the source documents lie beside the project in ../shared/seeds and are absent here', () => {});
  }
});
