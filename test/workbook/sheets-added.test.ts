import { seedWorkbook } from '../../src/workbook';
import { checkWorkbook } from '../../src/workbook/checks/check-workbook';
import { blueprints } from '../../src/workbook/blueprints';
import { gapColumns } from '../../src/workbook/blueprints/gap-columns';
import { details, openSeeded, rows, type } from '../support/seeded';

openSeeded();

const columnOf = (heading: string) =>
  Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('Gaps').columns.getItem(heading).getHeaderRowRange();
    const whole = cell.getEntireColumn();
    cell.load('address');
    whole.load('format/columnWidth');
    const body = context.workbook.tables.getItem('Gaps').columns.getItem(heading).getDataBodyRange();
    body.load('formulas');
    await context.sync();
    return { address: cell.address, width: whole.format.columnWidth / 0.75, formulas: body.formulas.flat() };
  });

const tabs = () =>
  Excel.run(async ({ workbook }) => {
    workbook.worksheets.load('items/name');
    await workbook.context.sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });

describe('sheets that are added to a workbook in use', () => {
  const before: { rank?: Awaited<ReturnType<typeof columnOf>> } = {};
  beforeAll(async () => {
    await type('Gaps', 'G-003', 'As-Is State', 'Half a page.');
    await type('Gaps', 'G-003', 'As-Is Level', 1);
    before.rank = await columnOf('Rank');
    await seedWorkbook(details, { sheets: ['Notes', 'Review'] });
  }, 180_000);

  test('find their place among the tabs', async () => {
    const order = blueprints.map(({ name }) => name);
    const found = await tabs();
    expect(found).toContain('Notes');
    expect(found).toEqual(order.filter((name) => found.includes(name)));
  });

  test('bring their columns into the gap table, in their place, with formulas, and keep what was typed', async () => {
    const headings = Object.keys((await rows('Gaps'))[0]);
    const wanted = gapColumns.filter(({ comesWith }) => !comesWith || ['Notes', 'Review'].includes(comesWith));
    expect(headings).toEqual(wanted.map(({ heading }) => heading));
    const [gap] = (await rows('Gaps')).filter(({ ID }) => ID === 'G-003');
    expect(gap).toMatchObject({ 'As-Is State': 'Half a page.', 'As-Is Level': 1, Notes: 0, Backing: '' });
    const notes = await columnOf('Notes');
    expect(notes.formulas.every((formula) => String(formula).startsWith('=IF([@ID]='))).toBe(true);
    expect(notes.width).toBe(gapColumns.find(({ heading }) => heading === 'Notes')?.width);
    expect(await columnOf('Rank')).toEqual(before.rank);
  });

  test('count there as soon as a note names a gap', async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Notes').getDataBodyRange();
      body.load('columnCount');
      const head = context.workbook.tables.getItem('Notes').getHeaderRowRange().load('values');
      await context.sync();
      const note: Record<string, string> = {
        ID: 'N-001',
        Statement: 'Heard.',
        Basis: 'Said',
        State: 'As-is',
        Gap: 'G-003',
        Also: 'G-005',
      };
      body.getRow(0).values = [head.values[0].map((heading) => note[String(heading)] ?? null)];
      await context.sync();
    });
    const found = (await rows('Gaps')).filter(({ Notes }) => Notes === 1).map(({ ID, Backing }) => [ID, Backing]);
    expect(found).toEqual([
      ['G-003', 'Said only'],
      ['G-005', 'Said only'],
    ]);
  });

  test('are listed on Start in their place, with links, and what stands below them stays whole', async () => {
    const listed = (await rows('SheetList')).map(({ Sheet }) => Sheet);
    const order = blueprints.map(({ name }) => name);
    expect(listed).toEqual(order.filter((name) => listed.includes(name)));
    expect(listed).toEqual(expect.arrayContaining(['Notes', 'Review', 'Interviews', 'Lists']));
    const notes = (await rows('SheetList')).find(({ Sheet }) => Sheet === 'Notes');
    expect(notes).toMatchObject({ Step: 2, Done: 0, 'In all': 1 });
    const link = await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem('SheetList').columns.getItem('Sheet').getDataBodyRange();
      const one = cell.getCell(listed.indexOf('Notes'), 0).load('hyperlink');
      await context.sync();
      return one.hyperlink?.documentReference;
    });
    expect(link).toBe("'Notes'!A1");
  });

  test('leave nothing for the check to mend, and seeding once more finds everything there', async () => {
    const findings = await checkWorkbook();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { sheets } = await seedWorkbook(details);
    expect(sheets.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  });
});
