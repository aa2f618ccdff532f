import {
  carryOutImport,
  exportTable,
  importTables,
  knownTables,
  previewImport,
  UserError,
} from '../../../src/workbook';
import { coreBlueprints } from '../../../src/workbook/blueprints';
import { columns, named, openSeeded, rows, setNamed, type } from '../../support/seeded';

openSeeded();

const file = (text: string, table = '', name = 'gaps.csv') => ({ table, name, bytes: new TextEncoder().encode(text) });
const row = async (table: string, id: string) => (await rows(table)).find((one) => one.ID === id)!;

/** The formula of a cell as Excel shows it; text that looks like one has the same. */
const formulaOf = (table: string, heading: string, at: number) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    const cell = body.getCell(at, 0).load('formulas,values,numberFormat');
    await context.sync();
    return {
      formula: cell.formulas[0][0] as unknown,
      value: cell.values[0][0] as unknown,
      format: cell.numberFormat[0][0] as unknown,
    };
  });

test('a preview changes nothing; carrying it out does what it said, and score, rank and schedule follow', async () => {
  const before = await rows('Gaps');
  const plan = await previewImport(
    file('ID;As-Is Level;Importance;Evidence Status\nG-002;0;High;seen\nG-082;1;Low;\n'),
  );
  expect(await rows('Gaps')).toEqual(before);
  expect(plan.changed).toHaveLength(1);
  expect(plan.added).toHaveLength(1);

  const report = await carryOutImport(plan);
  expect(report.problems).toEqual([]);
  expect(report.rows).toEqual([
    { line: 2, key: 'G-002', outcome: 'changed', columns: ['As-Is Level', 'Importance', 'Evidence Status'] },
    { line: 3, key: 'G-082', outcome: 'added', columns: ['ID', 'As-Is Level', 'Importance'] },
  ]);
  expect(await row('Gaps', 'G-002')).toMatchObject({
    'Priority Score': 60,
    Priority: 'High',
    Rank: 1,
    'Evidence Status': 'Seen',
  });
  expect((await rows('Gaps')).at(-1)).toMatchObject({ ID: 'G-082', 'Gap Type': 'Not assessed', Counts: 1 });
});

test('text that looks like a formula, a number or a date stays text', async () => {
  await importTables([file('ID,Evidence,Owner,Source\nG-003,=1+1,3.10,-x\nG-083,@SUM(A1),1-2,+1\n')]);
  const ids = (await columns('Gaps', 'ID'))[0];
  for (const [id, heading, text] of [
    ['G-003', 'Evidence', '=1+1'],
    ['G-003', 'Owner', '3.10'],
    ['G-003', 'Source', '-x'],
    ['G-083', 'Evidence', '@SUM(A1)'],
    ['G-083', 'Owner', '1-2'],
  ]) {
    expect(await formulaOf('Gaps', heading, ids.indexOf(id))).toEqual({ formula: text, value: text, format: '@' });
  }
});

test('text stays text also where somebody has taken the text format off the cell', async () => {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Gaps').columns.getItem('Evidence').getDataBodyRange();
    body.getCell(0, 0).numberFormat = [['General']];
    await context.sync();
  });
  await importTables([file('ID,Evidence\nG-001,=1+1\n')]);
  expect(await formulaOf('Gaps', 'Evidence', 0)).toEqual({ formula: '=1+1', value: '=1+1', format: '@' });
});

test('what was changed between preview and import is not overwritten but reported', async () => {
  const plan = await previewImport(file('ID,As-Is Level,To-Be Level\nG-010,1,5\nG-011,1,\nG-900,2,\n'));
  await type('Gaps', 'G-010', 'As-Is Level', 4);
  await importTables([file('ID,As-Is Level\nG-900,3\n')]);
  const report = await carryOutImport(plan);
  expect(report.problems).toEqual([
    {
      line: 2,
      column: 'As-Is Level',
      text: "the cell held '' when the file was read and holds '4' now; it was left as it is",
    },
    { line: 4, column: null, text: 'G-900 has come into the table meanwhile; the row was not imported' },
  ]);
  expect(await row('Gaps', 'G-010')).toMatchObject({ 'As-Is Level': 4, 'To-Be Level': 5 });
  expect(await row('Gaps', 'G-011')).toMatchObject({ 'As-Is Level': 1 });
  expect(await row('Gaps', 'G-900')).toMatchObject({ 'As-Is Level': 3 });
});

test('rows are found again after the table was sorted between preview and import', async () => {
  const plan = await previewImport(file('ID,Reason\nG-020,here\n'));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Gaps').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await carryOutImport(plan);
  expect(await row('Gaps', 'G-020')).toMatchObject({ Reason: 'here' });
  expect((await rows('Gaps')).filter(({ Reason }) => Reason === 'here')).toHaveLength(1);
});

test('new groups can be used by gaps of the same import, and a list that others stand under pushes them down', async () => {
  const below = await rows('ImportanceScale');
  const report = await importTables([
    file('ID,Group,Function/Focus Area\nG-084,Power grid operators,Grid\n', 'Gaps'),
    file('Group,Section,Importance\nPower grid operators,External,High\n', 'Groupings', 'groups.csv'),
    file('Focus Area,Meaning\nGrid,Operators of the grid\n', '', 'areas.csv'),
  ]);
  expect(report.problems).toBe(0);
  expect(await row('Gaps', 'G-084')).toMatchObject({ 'Importance Used': 'High', 'Function/Focus Area': 'Grid' });
  expect((await columns('FocusAreas', 'Focus Area'))[0]).toContain('Grid');
  expect(await rows('ImportanceScale')).toEqual(below);
  expect((await columns('Tracks', 'Track'))[0]).toContain('Governance and mandate');
});

test('holidays fill the blank row of their table first, and the schedule keeps clear of them', async () => {
  await setNamed('ProjectStart', 46_391);
  const [start] = (await columns('Roadmap', 'Start'))[0];
  expect(start).toBe(46_391);
  await importTables([file('Date;Holiday\n2027-01-04;New start\n05.01.2027;Second\n')]);
  expect(await rows('Holidays')).toEqual([
    { Date: 46_391, Holiday: 'New start' },
    { Date: 46_392, Holiday: 'Second' },
  ]);
  expect((await columns('Roadmap', 'Start'))[0][0]).toBe(46_393);
  expect(await named('AddInLive')).toBe(true);
});

test('roadmap rows take percentages, days, dates and money as people write them', async () => {
  const text =
    'ID;Kind;Duration;Depends on;Earliest start;Percent complete;Cost once\nR-900;task;15 d;R-001FS+5d;04.02.2027;35 %;1.200,50\n';
  const report = await importTables([file(text, 'Roadmap', 'tasks.csv')]);
  expect(report.message).toBe('Roadmap: 1 row added, 0 changed, 0 as before, 0 problems.');
  expect(await row('Roadmap', 'R-900')).toMatchObject({
    Kind: 'Task',
    Duration: 15,
    'Earliest start': 46_422,
    'Percent complete': 0.35,
    'Cost once': 1200.5,
    Problem: expect.any(String),
    Start: expect.any(Number),
  });
});

test('every table, exported in every form and imported again, changes nothing', async () => {
  const forms = [{}, { delimiter: ';', decimal: ',', encoding: 'utf-16' }, { delimiter: '\t', decimal: ',' }] as const;
  const made = new Set(coreBlueprints.flatMap(({ tables = [] }) => tables.map(({ name }) => name)));
  for (const { table } of knownTables().filter(({ table: { name } }) => made.has(name))) {
    const before = await rows(table.name);
    for (const form of forms) {
      const { bytes } = await exportTable(table.name, form);
      const plan = await previewImport({ table: table.name, name: 'again.csv', bytes });
      expect([table.name, plan.added, plan.changed]).toEqual([table.name, [], []]);
    }
    expect(await rows(table.name)).toEqual(before);
  }
});

test('an export holds every column, calculated ones too, with dates year first', async () => {
  const { text, fileName } = await exportTable('Roadmap');
  const [head, first] = text.split('\r\n');
  expect(fileName).toBe('Roadmap.csv');
  expect(head).toMatch(/^"ID","Track","Initiative".*"Start","Finish","Slack"/);
  expect(first).toContain('2027-01-06');
});

test('a formula that stands in an input column goes out as its value and stays when it comes back', async () => {
  const { text } = await exportTable('Roadmap');
  await importTables([file(text, 'Roadmap')]);
  const at = (await columns('Roadmap', 'ID'))[0].indexOf('R-039');
  expect((await formulaOf('Roadmap', 'Earliest start', at)).formula).toMatch(/^=ProjectStart\+/);
});

test('a table that is not there, or that nobody knows, is said by name', async () => {
  await expect(exportTable('Dogs')).rejects.toThrow("There is no table 'Dogs' to import or export. Known: ");
  await expect(importTables([file('ID\nx\n', 'Dogs')])).rejects.toThrow(UserError);
});
