import { coreBlueprints } from '../../../src/workbook/blueprints';
import { checkWorkbook } from '../../../src/workbook/checks/check-workbook';
import { openSeeded } from '../../support/seeded';

const { workbook } = openSeeded();

const run = (batch: (context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });

test.each(
  coreBlueprints.flatMap(({ tables }) => tables ?? []).filter(({ name }) => /^(Gaps|Roadmap|People)$/.test(name)),
)('the table $name without a row of content has nothing to mend of its own', async ({ name, columns }) => {
  const body = (context: Excel.RequestContext) => context.workbook.tables.getItem(name).getDataBodyRange();
  await run(async (context) => {
    const rows = body(context);
    rows.load('rowCount');
    await context.sync();
    if (rows.rowCount > 1) rows.getResizedRange(-1, 0).delete(Excel.DeleteShiftDirection.up);
  });
  await workbook().settle();
  await run((context) => {
    const standing = columns.filter(({ comesWith }) => comesWith === undefined);
    for (const [index, { kind }] of standing.entries()) {
      if (kind !== 'calculated') body(context).getCell(0, index).values = [['']];
    }
  });
  const findings = await checkWorkbook();
  const rules = new Set(findings.map(({ rule }) => rule));
  // Without gaps the roadmap closes what does not exist any more.
  expect([...rules]).toEqual(name === 'Gaps' ? ['unknown-id'] : []);
});

test('a workbook without a sheet of Waymark is no workbook to check', async () => {
  await run((context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Mine');
    for (const { name } of coreBlueprints) worksheets.getItem(name).delete();
  });
  await expect(checkWorkbook()).rejects.toThrow('This workbook has no Waymark sheets');
});
