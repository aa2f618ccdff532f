import { saveCopy, seedWorkbook, UserError } from '../../src/workbook';
import { details, openWorkbook, rows } from '../support/seeded';

openWorkbook();

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function allNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    names.load('items/name');
    tables.load('items/name');
    await context.sync();
    return [...names.items, ...tables.items].map(({ name }) => name);
  });
}

test('a copy of a workbook that has nothing of ours is refused in words', async () => {
  await expect(saveCopy()).rejects.toThrow('This workbook has no Waymark sheets yet: seed it first.');
});

test('a start that is no date is refused before anything is written', async () => {
  await expect(seedWorkbook({ ...details, start: 0 })).rejects.toThrow('Project start: expected a date');
  expect(await sheetNames()).toEqual(['Sheet1']);
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

test('in a workbook with other sheets, ours stand behind them and theirs stay as they were', async () => {
  const report = await seedWorkbook(details);
  expect(report.live).toBe(true);
  expect((await sheetNames()).slice(0, 3)).toEqual(['Sheet1', 'Office settings', 'Start']);
  expect(await rows('Doors')).toEqual([{ Gap: 'Door', Size: 3 }]);
});
