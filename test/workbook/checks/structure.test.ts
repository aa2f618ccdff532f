import { seedWorkbook } from '../../../src/workbook';
import { checkWorkbook } from '../../../src/workbook/checks/check-workbook';
import { gapColumns } from '../../../src/workbook/blueprints/gap-columns';
import { details, openSeeded, rows, setNamed, type } from '../../support/seeded';
import { addressOf, placed } from './planted';

openSeeded();

const run = (batch: (context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });

/** What is found while something is changed, which is changed back afterwards. */
async function foundWhile(
  change: (context: Excel.RequestContext) => unknown,
  back: (context: Excel.RequestContext) => unknown,
) {
  await run(change);
  const findings = await checkWorkbook();
  await run(back);
  return findings;
}

const heading = (context: Excel.RequestContext, table: string, index: number) =>
  context.workbook.tables.getItem(table).getHeaderRowRange().getCell(0, index);

test('a heading that was renamed is told at its cell, and the formulas that follow it are not', async () => {
  const address = await addressOf('Gaps #1 Importance');
  const column = address.split('!')[1].replace(/\d/g, '');
  const findings = await foundWhile(
    ({ workbook }) => (workbook.worksheets.getItem('Gap Analysis').getRange(`${column}5`).values = [['Weight']]),
    ({ workbook }) => (workbook.worksheets.getItem('Gap Analysis').getRange(`${column}5`).values = [['Importance']]),
  );
  expect(placed(findings)).toEqual([`heading Gap Analysis!${column}5`]);
  expect(findings[0]).toMatchObject({
    found: "'Weight' where the table Gaps has its column",
    expected: "the heading 'Importance'",
  });
});

test('the heading of the key may be renamed, and every other rule still runs', async () => {
  const findings = await foundWhile(
    async (context) => {
      heading(context, 'Roadmap', 0).values = [['No.']];
      context.workbook.worksheets.getItem('Gap Analysis').getRange('H7').values = [[9]];
    },
    async (context) => {
      heading(context, 'Roadmap', 0).values = [['ID']];
      context.workbook.worksheets.getItem('Gap Analysis').getRange('H7').values = [['']];
    },
  );
  expect(placed(findings)).toEqual(
    expect.arrayContaining(['heading Roadmap!A5', 'level Gap Analysis!H7', 'evidence Gap Analysis!J7']),
  );
  expect(findings.filter(({ rule }) => rule === 'formula')).toEqual([]);
});

test('a sheet that was renamed is told, and its tables and formulas are found on it', async () => {
  const findings = await foundWhile(
    ({ workbook }) => (workbook.worksheets.getItem('Schedule').name = "Ola's plan “٢”"),
    ({ workbook }) => (workbook.worksheets.getItem("Ola's plan “٢”").name = 'Schedule'),
  );
  expect(findings).toMatchObject([
    { rule: 'sheet', sheet: "Ola's plan “٢”", cell: '', expected: "a sheet named 'Schedule'" },
  ]);
});

test('a name that is gone is told', async () => {
  const findings = await foundWhile(
    ({ workbook }) => workbook.names.getItem('TLPNames').delete(),
    ({ workbook }) => workbook.names.add('TLPNames', '=TLPLabels[Label]'),
  );
  expect(findings).toMatchObject([
    { rule: 'name', sheet: 'Settings', found: 'no name TLPNames', expected: 'the name TLPNames for TLPLabels[Label]' },
  ]);
});

test.each([
  ['=Tracks[Track]', 'the name TLPNames points to Tracks[Track]'],
  ['=#REF!', 'the name TLPNames points to #REF!: its cells were deleted'],
])('a name that points to %s is told', async (formula, found) => {
  const findings = await foundWhile(
    ({ workbook }) => (workbook.names.getItem('TLPNames').formula = formula),
    ({ workbook }) => (workbook.names.getItem('TLPNames').formula = '=TLPLabels[Label]'),
  );
  expect(findings).toMatchObject([{ rule: 'name', sheet: 'Settings', found }]);
});

test('a table that was renamed is told', async () => {
  const findings = await foundWhile(
    ({ workbook }) => (workbook.tables.getItem('Holidays').name = 'FreeDays'),
    ({ workbook }) => (workbook.tables.getItem('FreeDays').name = 'Holidays'),
  );
  expect(findings[0]).toMatchObject({ rule: 'table', sheet: 'Settings', found: 'no table named Holidays' });
  expect(await checkWorkbook()).toEqual([]);
});

test('a sheet whose seeding did not end is told', async () => {
  const names = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Gantt').names;
  const findings = await foundWhile(
    ({ workbook }) => names(workbook).add('WaymarkUnfinished', '="Gantt"'),
    ({ workbook }) => names(workbook).getItem('WaymarkUnfinished').delete(),
  );
  expect(findings).toMatchObject([{ rule: 'sheet', sheet: 'Gantt', cell: '' }]);
});

test('sheets, columns and formulas of a person’s own are left alone', async () => {
  const findings = await foundWhile(
    async ({ workbook }) => {
      workbook.worksheets.add('Mine').getRange('A1:B2').formulas = [
        ['=1/0', 'x'],
        ['=#REF!', "'12"],
      ];
      workbook.tables.getItem('Gaps').columns.add(undefined, undefined, 'My own').getDataBodyRange().formulas =
        '=[@[As-Is Level]]*2' as unknown as string[][];
    },
    async ({ workbook }) => {
      workbook.worksheets.getItem('Mine').delete();
      workbook.tables.getItem('Gaps').columns.getItem('My own').delete();
    },
  );
  expect(findings).toEqual([]);
});

test('a table of ours that stands on a sheet of a person’s own is checked there', async () => {
  const findings = await foundWhile(
    ({ workbook }) => {
      workbook.tables.getItem('Holidays').name = 'Before';
      const sheet = workbook.worksheets.add('Mine');
      sheet.getRange('A1:B3').values = [
        ['Date', 'Holiday'],
        ['spring', 'A day'],
        ['', ''],
      ];
      sheet.getRange('D1').formulas = [['=1/0']];
      sheet.tables.add('A1:B3', true).name = 'Holidays';
    },
    ({ workbook }) => {
      workbook.worksheets.getItem('Mine').delete();
      workbook.tables.getItem('Before').name = 'Holidays';
    },
  );
  const told = placed(findings).filter((one) => !one.startsWith('formula '));
  expect(told).toEqual(['text-for-number Mine!A2']);
});

test('rows typed below a table are checked like the seeded ones', async () => {
  const findings = await foundWhile(
    ({ workbook }) => workbook.tables.getItem('Holidays').rows.add(undefined, [['', 'Founding day']]),
    ({ workbook }) => workbook.tables.getItem('Holidays').rows.getItemAt(1).delete(),
  );
  expect(placed(findings)).toEqual(['blank-id Settings!J7']);
});

test('saved results that are older than the entries are told once for each list', async () => {
  await setNamed('AddInLive', false);
  expect(await checkWorkbook()).toEqual([]);
  await type('Roadmap', 'R-001', 'Duration', 30);
  await type('Gaps', 'G-002', 'As-Is Level', 0);
  const findings = await checkWorkbook();
  expect(placed(findings)).toEqual(['out-of-date Schedule!A6', 'out-of-date Priorities!A6']);
  expect(findings[0].found).toMatch(/the dates as saved on \d{4}-\d\d-\d\d, while .* R-001, R-002, R-003 and \d+ more/);
  expect(findings[1].found).toMatch(/the ranked list .* G-002/);
  await setNamed('AddInLive', true);
  expect(await checkWorkbook()).toEqual([]);
});

test('a column that was deleted is told, and seeding again puts it back in its place', async () => {
  await run(({ workbook }) => workbook.tables.getItem('Gaps').columns.getItem('Local wording').delete());
  const findings = await checkWorkbook();
  expect(findings).toMatchObject([{ rule: 'heading', sheet: 'Gap Analysis', expected: "the heading 'Local wording'" }]);
  const { sheets } = await seedWorkbook(details);
  expect(sheets.find(({ name }) => name === 'Gap Analysis')?.detail).toContain('the column Local wording in Gaps');
  expect(await checkWorkbook()).toEqual([]);
  const headings = Object.keys((await rows('Gaps'))[0]);
  expect(headings).toEqual(gapColumns.filter(({ comesWith }) => !comesWith).map(({ heading }) => heading));
});

test('a sheet that was deleted is told without its tables and names, and seeding again mends it', async () => {
  await run(({ workbook }) => workbook.worksheets.getItem('Gantt').delete());
  const before = (await checkWorkbook()).filter(({ rule }) => rule !== 'heading');
  expect(before).toMatchObject([{ rule: 'sheet', sheet: 'Gantt', cell: '', found: 'no such sheet' }]);
  await seedWorkbook(details);
  expect((await checkWorkbook()).filter(({ rule }) => rule !== 'heading')).toEqual([]);
});
