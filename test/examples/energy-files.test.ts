import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nowhere, type ColumnBlueprint, type TableBlueprint } from '../../src/workbook/blueprint';
import { blueprints } from '../../src/workbook/blueprints';
import { calendar, example, projectStart, read, statusDate } from './energy';

const folder = join(__dirname, '../../assets/examples/energy');
const tables = blueprints.flatMap((sheet) => sheet.tables ?? []);

/** Every file with the table that it is called after. */
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file): [name: string, file: string] => {
    const stem = file.replace('.csv', '').replaceAll('-', '');
    const table = tables.find(({ name }) => name.toLowerCase() === stem);
    if (!table) throw new Error(`No blueprint has a table for ${file}`);
    return [table.name, file];
  });

function tableOf(name: string): TableBlueprint {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`No blueprint has a table ${name}`);
  return table;
}

const context = {
  ...nowhere,
  details: { ...nowhere.details, sector: example.details.sector },
  sheets: new Set(blueprints.map(({ name }) => name)),
};
const columns = new Map(
  blueprints.flatMap(({ names }) =>
    (names ?? []).flatMap(({ name, formula }) => {
      const match = /^=([A-Za-z]+)\[(.+)\]$/.exec(formula);
      return match ? [[name, { table: match[1], heading: match[2] }] as const] : [];
    }),
  ),
);

/** What may be chosen: the seeded entries of the list's table, and those that the example adds to it. */
function offered(list: string): readonly string[] {
  const place = columns.get(list);
  if (!place) throw new Error(`There is no list ${list}`);
  const own = files.find(([name]) => name === place.table);
  return [
    ...tableOf(place.table)
      .rows(context)
      .map((row) => String(row[place.heading] ?? '')),
    ...(own ? read(own[1]).rows.map((row) => row[place.heading] ?? '') : []),
  ].filter((entry) => entry !== '');
}

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
      if (!read(file).headings.includes(heading)) return [];
      const entries = list === undefined ? undefined : offered(list);
      const cells = read(file).rows.map((row) => row[heading] ?? '');
      const isWrong = (cell: string) => !pattern(column).test(cell) || (entries && !entries.includes(cell));
      return cells.filter((cell) => cell !== '' && isWrong(cell)).map((cell) => `${heading}: ${cell}`);
    });
    expect(wrong).toEqual([]);
  });
});
