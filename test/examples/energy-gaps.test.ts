import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { bandOf, createBands, type Bands } from '../../src/analysis/bands';
import { scorePriority } from '../../src/analysis/priority';
import { baseline, groupings } from '../../src/framework';
import { parts, read, type ExampleRow } from './energy';

const { rows } = read('gaps.csv');
const groups = new Map(read('groupings.csv').rows.map((row) => [row.Group, row]));
const people = new Set(read('people.csv').rows.map((row) => row.Name));
const active = baseline.filter(({ mergedInto }) => mergedInto === undefined);
const own = rows.filter((row) => !baseline.some(({ id }) => id === row.ID));
const gap = (id: string) => rows.find((row) => row.ID === id) as ExampleRow;
const idsWhere = (isFound: (row: ExampleRow) => boolean) => rows.filter(isFound).map((row) => row.ID);

const toBeOf = (row: ExampleRow) => Number(row['To-Be Level'] || baseline.find(({ id }) => id === row.ID)?.toBeLevel);

/** The priority that the score alone suggests; '' for what is not assessed. */
function suggested(row: ExampleRow): string {
  if (row['As-Is Level'] === '') return '';
  const group = row.Group || (baseline.find(({ id }) => id === row.ID)?.group ?? '');
  const ofGroup = groups.get(group)?.Importance || groupings.find((seeded) => seeded.group === group)?.importance;
  const scale = createImportanceScale(defaultImportanceSteps);
  const score = scorePriority(row.Importance || ofGroup, Number(row['As-Is Level']), toBeOf(row), scale);
  if (typeof score !== 'number') throw new Error(`${row.ID}: ${score}`);
  return String(bandOf(score, createBands() as Bands));
}

describe('the gaps of the worked example', () => {
  it('are the 72 active items of the baseline and three of its own', () => {
    expect(rows.map((row) => row.ID)).toEqual([...active.map(({ id }) => id), 'G-082', 'G-083', 'G-084']);
  });

  it('are assessed as far as a team comes in its fifth month, and the rest is left open', () => {
    const assessed = rows.filter((row) => row['As-Is Level'] !== '');
    expect(assessed.length).toBeGreaterThanOrEqual(60);
    expect(assessed.length).toBeLessThanOrEqual(64);
    const open = rows.filter((row) => row.Status === 'Open');
    expect(open.length).toBeGreaterThanOrEqual(8);
    expect(open.length).toBeLessThanOrEqual(12);
    expect(open.filter((row) => row['As-Is Level'] + row['Evidence Status'] + row['As-Is State'] !== '')).toEqual([]);
  });

  it('say in one or two sentences what was found, and where', () => {
    const assessed = rows.filter((row) => row['As-Is Level'] !== '');
    expect(assessed.filter(({ 'As-Is State': text }) => text.length < 60 || text.length > 220)).toEqual([]);
    expect(assessed.filter((row) => row.Evidence === '' || row['Evidence Status'] === '')).toEqual([]);
    expect(assessed.filter((row) => row['Identified Gaps and Needs'] === '')).toEqual([]);
    expect(new Set(assessed.map((row) => row['As-Is State'])).size).toBe(assessed.length);
  });

  it('have an effort and an owner, and doers who are known', () => {
    expect(idsWhere((row) => row['As-Is Level'] !== '' && (row.Effort === '' || row['Done by'] === ''))).toEqual([]);
    expect(idsWhere((row) => !people.has(row.Owner))).toEqual([]);
    expect(idsWhere((row) => parts(row['Done by']).some((name) => !people.has(name)))).toEqual([]);
  });

  it('show their own gaps in full, each in a group that there is', () => {
    const columns = ['To-Be State', 'To-Be Level', 'Function/Focus Area', 'Item', 'Required Action', 'Source'];
    expect(own.filter((row) => columns.some((heading) => row[heading] === ''))).toEqual([]);
    expect(own.filter((row) => row.Item.length > 40 || row['Required Action'].length > 160)).toEqual([]);
    expect(own.every((row) => groups.has(row.Group))).toBe(true);
  });

  it('change nothing that Waymark seeds but one target', () => {
    const seeded = ['To-Be State', 'To-Be Level', 'Function/Focus Area', 'Item', 'Group', 'Required Action', 'Source'];
    const changed = idsWhere((row) => !own.includes(row) && seeded.some((heading) => row[heading] !== ''));
    expect(changed).toEqual(['G-079']);
    expect(gap('G-079')).toMatchObject({ 'To-Be Level': '3', Source: '' });
  });

  it('are closed only where the target is reached and the evidence was seen', () => {
    const closed = rows.filter((row) => row.Status === 'Closed');
    expect(closed.length).toBeGreaterThanOrEqual(5);
    expect(
      closed.filter((row) => Number(row['As-Is Level']) < toBeOf(row) || row['Evidence Status'] !== 'Seen'),
    ).toEqual([]);
  });

  it('leave two levels for the check to find that nobody has seen evidence of', () => {
    expect(idsWhere((row) => Number(row['As-Is Level']) >= 2 && row['Evidence Status'] !== 'Seen')).toEqual([
      'G-020',
      'G-026',
    ]);
  });

  it('give a reason wherever the team decided otherwise than the score, or against closing', () => {
    const decided = rows.filter((row) => row['Agreed Priority'] !== '');
    expect(decided.length).toBeGreaterThanOrEqual(4);
    expect(decided.filter((row) => row['Agreed Priority'] === suggested(row))).toEqual([]);
    const left = rows.filter((row) => ['Not applicable', 'Accepted as is'].includes(row.Status));
    expect(left.map((row) => row.ID)).toEqual(['G-039', 'G-065', 'G-077']);
    expect([...decided, ...left].filter((row) => row.Reason.length < 40)).toEqual([]);
  });

  it('come out with priorities of every kind, and at least eight that are high', () => {
    const priorities = rows.map((row) => row['Agreed Priority'] || suggested(row));
    const count = (name: string) => priorities.filter((priority) => priority === name).length;
    expect(count('High')).toBeGreaterThanOrEqual(8);
    expect(count('Medium')).toBeGreaterThan(count('High'));
    expect(count('Low')).toBeGreaterThanOrEqual(8);
    expect(count('Met')).toBeGreaterThanOrEqual(5);
  });
});

describe('the groups and people of the worked example', () => {
  it('name every group of Table 4 with a lead, and decide the importance of three otherwise', () => {
    expect([...groups.keys()]).toEqual(groupings.map(({ group }) => group));
    expect([...groups.values()].filter((row) => !people.has(row.Lead))).toEqual([]);
    const decided = [...groups.values()].filter((row) => row.Importance !== '');
    expect(decided).toHaveLength(3);
    expect(
      decided.filter((row) => groupings.find(({ group }) => group === row.Group)?.importance === row.Importance),
    ).toEqual([]);
  });

  it('have a leader for each track of the roadmap, and none for two', () => {
    const led = read('people.csv').rows.flatMap((row) => parts(row['Track led']));
    expect(led).toHaveLength(7);
    expect(new Set(led).size).toBe(7);
  });
});
