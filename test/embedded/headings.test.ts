import { openSession, type Session } from './support';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const signs = [...'()-/+*&^=<>,:;.{}$#"\'@!%?|~`[] ', '\n'];

test.each(signs.map((sign) => [JSON.stringify(sign), sign]))('a heading may hold %s', async (_, sign) => {
  const heading = `a${sign}b`;
  const escaped = heading.replace(/['[\]#]/g, "'$&");
  const found = await session.run(async (__, context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B2').values = [
      [`'${heading}`, 'Copy'],
      [5, ''],
    ];
    const table = sheet.tables.add('A1:B2', true).load('name');
    await context.sync();
    sheet.getRange('B2').formulas = [[`=[@[${escaped}]]+1`]];
    sheet.getRange('D1').formulas = [[`=SUM(${table.name}[[${escaped}]])`]];
    sheet.getRange('D2').formulas = [[`=${table.name}[[#Headers],[${escaped}]]`]];
    const cells = sheet.getRange('B2:D2').load('values, formulas');
    const sum = sheet.getRange('D1').load('values');
    await context.sync();
    return [
      cells.values[0][0],
      sum.values[0][0],
      cells.values[0][2],
      cells.formulas[0][2] === `=${table.name}[[#Headers],[${escaped}]]`,
    ];
  });
  expect(found).toEqual([6, 5, heading, true]);
});
