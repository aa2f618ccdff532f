import { createNodeWorkbook, startClient } from '../../../src/embedded/client-node';
import { readWorkbook } from '../../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../../src/embedded/xlsx/write';
import { openSession } from '../support';

test('a filtered table comes back from a file with its criteria, and shows all rows once they are cleared', async () => {
  const session = await openSession();
  await session.run((sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Item', 'Level'],
      ['Law', 0],
      ['Host', 3],
      ['Funds', 1],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Gaps';
    table.columns.getItem('Level').filter.applyCustomFilter('<2');
    table.columns.getItem('Item').filter.applyValuesFilter(['Law', 'Host']);
  });
  const before = await session.workbook.data();
  const { data, foreign } = await readWorkbook(await writeWorkbook(before));
  session.close();
  expect(foreign).toEqual([]);
  expect(data.sheets[0].rows.flatMap(({ row, hidden }) => (hidden ? [row] : []))).toEqual([2, 3]);

  const opened = await createNodeWorkbook();
  await opened.restore(data);
  const client = await startClient(opened);
  const criteria = await client.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('Gaps');
    const filters = ['Item', 'Level'].map((name) => columns.getItem(name).filter.load('criteria'));
    await context.sync();
    const found = filters.map((filter) => filter.criteria);
    context.workbook.tables.getItem('Gaps').clearFilters();
    await context.sync();
    return found;
  });
  expect(criteria).toMatchObject([
    { filterOn: 'Values', values: ['Law', 'Host'] },
    { filterOn: 'Custom', criterion1: '<2' },
  ]);
  expect((await opened.data()).sheets[0].rows.filter(({ hidden }) => hidden)).toEqual([]);
  client.close();
  opened.dispose();
});
