import { showView, wideTables } from '../../src/workbook';
import { blueprints } from '../../src/workbook/blueprints';
import { openSeeded } from '../support/seeded';

openSeeded();

const hiddenColumns = (table: string) =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    columns.load('items/name');
    await context.sync();
    const cells = columns.items.map((column) => column.getHeaderRowRange().getEntireColumn().load('columnHidden'));
    await context.sync();
    return columns.items.filter((_, at) => cells[at].columnHidden).map(({ name }) => name);
  });

test('every view names columns that its table has, the ID first', () => {
  for (const { table, sheet, views } of wideTables) {
    const blueprint = blueprints.find(({ name }) => name === sheet);
    expect(blueprint?.tables).toHaveLength(1);
    const headings = blueprint?.tables?.[0].columns.map(({ heading }) => heading) ?? [];
    expect(blueprint?.tables?.[0].name).toBe(table);
    for (const { columns } of views) {
      expect(columns[0]).toBe('ID');
      expect(columns.filter((heading) => !headings.includes(heading))).toEqual([]);
    }
  }
});

test('a view hides the columns that the work does not need, and everything comes back', async () => {
  expect(await hiddenColumns('Gaps')).toEqual([]);
  const report = await showView('Gaps', 'Prioritise');
  expect(report.shown).toBe(13);
  const hidden = await hiddenColumns('Gaps');
  expect(hidden).toContain('As-Is State');
  expect(hidden).not.toContain('Rank');
  expect(hidden).toHaveLength(report.hidden);
  await showView('Gaps', null);
  expect(await hiddenColumns('Gaps')).toEqual([]);
});

test('columns of one’s own stay in view', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Roadmap').columns.add(undefined, undefined, 'Our remarks');
    await context.sync();
  });
  await showView('Roadmap', 'Plan');
  const hidden = await hiddenColumns('Roadmap');
  expect(hidden).toContain('Funding');
  expect(hidden).not.toContain('Our remarks');
});

test('a table that the workbook lacks is named with its sheet', async () => {
  await expect(showView('Stakeholders', null)).rejects.toThrow('add the sheet Stakeholders first');
});
