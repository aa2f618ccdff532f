import {
  effortScale,
  evidenceStatuses,
  focusAreas,
  fundingStates,
  gapStatuses,
  groupings,
  importanceScale,
  itemLevels,
  priorityNames,
  tlpLabels,
  tracks,
} from '../../src/framework';
import { rowKinds } from '../../src/roadmap/roadmap-row';
import { blueprints } from '../../src/workbook/blueprints';
import type { ColumnBlueprint, TableBlueprint } from '../../src/workbook/blueprint';
import { calendar, example, projectStart, read, statusDate } from './energy';

const files = [
  ['Gaps', 'gaps.csv'],
  ['Groupings', 'groupings.csv'],
  ['Roadmap', 'roadmap.csv'],
  ['People', 'people.csv'],
  ['Holidays', 'holidays.csv'],
] as const;

function tableOf(name: string): TableBlueprint {
  const table = blueprints.flatMap(({ tables }) => tables ?? []).find((one) => one.name === name);
  if (!table) throw new Error(`No blueprint has a table ${name}`);
  return table;
}

const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

/** What may be chosen, by the name of the list. */
const lists: Readonly<Record<string, readonly string[]>> = {
  FocusAreaNames: names(focusAreas),
  GroupNames: groupings.map(({ group }) => group),
  LevelNumbers: itemLevels.map(({ value }) => String(value)),
  EvidenceNames: names(evidenceStatuses),
  ImportanceNames: names(importanceScale),
  EffortNumbers: effortScale.map(({ value }) => String(value)),
  PriorityNames: priorityNames.filter((name) => name !== 'Met'),
  StatusNames: names(gapStatuses),
  TLPNames: names(tlpLabels),
  TrackNames: names(tracks),
  KindNames: rowKinds,
  PeopleNames: read('people.csv').rows.map((row) => row.Name),
  FundingNames: names(fundingStates),
};

/** What a cell of this column must look like where it is filled. */
function pattern({ content }: ColumnBlueprint): RegExp {
  if (content === 'date') return /^20\d\d-\d\d-\d\d$/;
  if (content === 'percent') return /^(0\.\d+|1)$/;
  if (content === 'days' || content === 'level') return /^\d+$/;
  if (content === 'number' || content === 'money') return /^\d+(\.\d+)?$/;
  return /^[^\s'=+\-@(][^]*\S$/;
}

describe('the worked example of an energy sector', () => {
  it('says that it is invented, in its notice and in the name of its economy', () => {
    expect(example.notice).toMatch(/invented/i);
    expect(example.details.economy).toMatch(/invented/i);
    expect(example.details.sector).toBe('Energy');
  });

  it('is seen in the fifth month of the project, on a working day', () => {
    expect(statusDate - projectStart).toBeGreaterThanOrEqual(120);
    expect(statusDate - projectStart).toBeLessThanOrEqual(150);
    for (const serial of [projectStart, statusDate]) expect(calendar.dayOf(calendar.numberOf(serial))).toBe(serial);
  });

  it.each(files)('fills columns of %s that are there to be filled, in their order', (name, file) => {
    const fillable = tableOf(name).columns.filter(({ kind }) => kind !== 'calculated');
    const { headings } = read(file);
    expect(headings).toEqual(fillable.map(({ heading }) => heading).filter((heading) => headings.includes(heading)));
    expect(headings).toContain(tableOf(name).key);
  });

  it.each(files)('names each row of %s once', (name, file) => {
    const keys = read(file).rows.map((row) => row[tableOf(name).key]);
    expect(keys.filter((key) => key === '')).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(files)('writes in %s only what its columns hold and its lists offer', (name, file) => {
    const wrong = tableOf(name).columns.flatMap((column) => {
      const { heading, list } = column;
      const offered = list === undefined ? undefined : lists[list];
      if (list !== undefined && offered === undefined && read(file).headings.includes(heading)) return [`list ${list}`];
      const cells = read(file).rows.map((row) => row[heading] ?? '');
      const isWrong = (cell: string) => !pattern(column).test(cell) || (offered && !offered.includes(cell));
      return cells.filter((cell) => cell !== '' && isWrong(cell)).map((cell) => `${heading}: ${cell}`);
    });
    expect(wrong).toEqual([]);
  });
});
