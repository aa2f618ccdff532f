import { readProject, saveCopy, seedWorkbook, UserError } from '../../src/workbook';
import { coreBlueprints } from '../../src/workbook/blueprints';
import { details, openWorkbook, rows } from '../support/seeded';

const workbook = openWorkbook();

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Names of tables and of cells, those of a sheet alone too. */
async function allNames(): Promise<string[]> {
  const { names, sheets } = await workbook().data();
  return [...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name);
}

test('a copy of a workbook that has nothing of ours is refused in words', async () => {
  await expect(saveCopy()).rejects.toThrow('This workbook has no Waymark sheets yet: seed it first.');
});

test('a start that is no date is refused before anything is written', async () => {
  await expect(seedWorkbook({ ...details, start: 0 })).rejects.toThrow('Project start: expected a date');
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test.each([
  ['economy', 'Economy: expected at most 255 characters, found 1000000'],
  ['sector', 'Sector: expected at most 255 characters'],
  ['team', 'Team: expected at most 255 characters'],
])('a text of a million characters for the %s is refused before anything is written', async (detail, words) => {
  await expect(seedWorkbook({ ...details, [detail]: 'ا'.repeat(1_000_000) })).rejects.toThrow(words);
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('a workbook whose structure is protected is left as it is, and the message says what to do', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect('secret');
    await context.sync();
  });
  await expect(seedWorkbook(details)).rejects.toThrow(
    /^Waymark could not seed the workbook\. .*protected or opened for reading only: lift the protection/,
  );
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect('secret');
    await context.sync();
  });
  expect([await sheetNames(), await allNames()]).toEqual([['Sheet1'], []]);
});

test('so is a workbook that is opened for reading only', async () => {
  workbook().host.protection.readOnly = true;
  const refused = seedWorkbook(details);
  await expect(refused).rejects.toThrow(/opened for reading only: lift the protection or save a copy/);
  await expect(refused).rejects.not.toThrow(/seed again, and Waymark/);
  workbook().host.protection.readOnly = false;
  expect([await sheetNames(), await allNames()]).toEqual([['Sheet1'], []]);
});

test('seeding that is stopped takes back what it had made, and can be done again', async () => {
  const stop = new AbortController();
  const stopped = seedWorkbook(details, {
    signal: stop.signal,
    onProgress: ({ sheet, done }) => {
      if (sheet === 'Roadmap' && done > 0) stop.abort();
    },
  });
  await expect(stopped).rejects.toThrow(UserError);
  await expect(stopped).rejects.toThrow('Stopped.');
  expect(await sheetNames()).toEqual(['Sheet1']);
  expect(await allNames()).toEqual([]);
});

test('a sheet of someone else that is called as ours is named, and nothing is changed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Settings');
    sheet.getRange('A1').values = [['Printer settings of the office']];
    await context.sync();
  });
  await expect(seedWorkbook(details)).rejects.toThrow(/already has sheet 'Settings'.*Rename it and seed again/);
  expect(await sheetNames()).toEqual(['Sheet1', 'Settings']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Settings').name = 'Office settings';
    await context.sync();
  });
});

test('a table and a name of someone else that are called as ours are named too', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Office settings');
    sheet.getRange('A3:B4').values = [
      ['Gap', 'Size'],
      ['Door', 3],
    ];
    sheet.tables.add('A3:B4', true).name = 'Gaps';
    context.workbook.names.add('HighFrom', sheet.getRange('B4'));
    await context.sync();
  });
  await expect(seedWorkbook(details)).rejects.toThrow(/name 'HighFrom', table 'Gaps'.*Rename them/);
  expect(await sheetNames()).toEqual(['Sheet1', 'Office settings']);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Gaps').name = 'Doors';
    context.workbook.names.getItem('HighFrom').delete();
    await context.sync();
  });
});

test('a name of ours on a sheet whose name only holds one of ours makes that one no sheet of ours', async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.add('Settings').getRange('A1').values = [['Printer']];
    names.add('Economy', worksheets.getItem('Office settings').getRange('G1'));
    await context.sync();
  });
  await expect(seedWorkbook(details)).rejects.toThrow(/already has sheet 'Settings'/);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Settings').delete();
    context.workbook.names.getItem('Economy').delete();
    await context.sync();
  });
});

test('of a workbook full of other people’s sheets, tables and names that are called as ours, a dozen are named', async () => {
  const sheets = coreBlueprints.slice(0, 1).map(({ name }) => name.toUpperCase());
  const tables = coreBlueprints.flatMap((one) => (one.tables ?? []).map(({ name }) => name));
  const cells = coreBlueprints.flatMap((one) => (one.cells ?? []).flatMap(({ name }) => name ?? []));
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('Office settings');
    tables.forEach((name, at) => (sheet.tables.add(`D${3 * at + 1}:E${3 * at + 2}`, true).name = name));
    for (const name of cells) names.add(name.toUpperCase(), sheet.getRange('G1'));
    for (const name of sheets) worksheets.add(name).getRange('A1').values = [[1]];
    await context.sync();
  });
  const before = await workbook().data();
  await expect(seedWorkbook(details)).rejects.toThrow(/sheet 'Start', .* and \d+ more that Waymark did not make/);
  await expect(seedWorkbook(details)).rejects.toThrow(/^.{0,700}$/);
  expect(await workbook().data()).toEqual(before);
  await Excel.run(async (context) => {
    for (const name of tables) context.workbook.tables.getItem(name).delete();
    for (const name of cells) context.workbook.names.getItem(name).delete();
    for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
});

test('names with quotes, in other scripts and from right to left are written, read back, and break no formula', async () => {
  const own = ["O'Brien’s «plan»", 'خطة العمل', '計画 (2027)'];
  await Excel.run(async (context) => {
    for (const name of own) context.workbook.worksheets.add(name).getRange('A1').values = [[name]];
    await context.sync();
  });
  const given = { ...details, economy: 'Côte d\'Ivoire "CI"', sector: 'قطاع الطاقة', team: '=A & "B"’s <計画>' };
  await seedWorkbook(given);
  expect((await readProject()).details).toEqual(given);
  const { sheets, properties } = await workbook().data();
  expect(properties.title).toContain('قطاع الطاقة – Côte d\'Ivoire "CI"');
  for (const name of own)
    expect(sheets.find((sheet) => sheet.name === name)?.cells.map(({ value }) => value)).toEqual([name]);
  const errors = sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      typeof value === 'object' && value ? [`${name} ${row} ${column} ${value.error}`] : [],
    ),
  );
  expect(errors).toEqual([]);
});

test('a sheet of ours that someone has protected is left as it is, and the message says what to do', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Schedule').protection.protect();
    await context.sync();
  });
  const before = await workbook().data();
  await expect(seedWorkbook(details)).rejects.toThrow(/a sheet is protected or opened for reading only: lift/);
  expect(await workbook().data()).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Schedule').protection.unprotect();
    await context.sync();
  });
});

test('in a workbook with other sheets, ours stand behind them and theirs stay as they were', async () => {
  expect((await sheetNames()).slice(0, 6)).toEqual([
    'Sheet1',
    'Office settings',
    "O'Brien’s «plan»",
    'خطة العمل',
    '計画 (2027)',
    'Start',
  ]);
  expect(await rows('Doors')).toEqual([{ Gap: 'Door', Size: 3 }]);
});
