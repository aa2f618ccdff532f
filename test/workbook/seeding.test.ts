import { baseline, groupings, roadmapItems } from '../../src/framework';
import { isoFromSerial, makeLive, readProject, seedWorkbook } from '../../src/workbook';
import { oracle } from '../roadmap/oracle';
import { area, columns, details, named, openSeeded, rows, type } from '../support/seeded';

const { report } = openSeeded();

test('seeding makes eleven sheets and says that they are live', () => {
  expect(report().sheets.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
    'Start: made',
    'Settings: made',
    'People: made',
    'Gap Analysis: made',
    'Groupings: made',
    'Priorities: made',
    'Roadmap: made',
    'Actions: made',
    'Issues: made',
    'Schedule: made',
    'Gantt: made',
  ]);
  expect(report().live).toBe(true);
});

const tabs = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('the new workbook has our sheets only, in the order of the work', async () => {
  expect(await tabs()).toEqual(report().sheets.map(({ name }) => name));
});

test('the gap analysis holds the 81 items of Appendix C, nine of them merged, none of them scored yet', async () => {
  const gaps = await rows('Gaps');
  expect(gaps).toHaveLength(81);
  expect(gaps.map(({ ID }) => ID)).toEqual(baseline.map(({ id }) => id));
  expect(gaps.filter(({ Status }) => Status === 'Merged')).toHaveLength(9);
  expect(gaps.filter(({ Counts }) => Counts === 1)).toHaveLength(72);
  expect(new Set(gaps.map((gap) => gap['Priority Score']))).toEqual(new Set(['']));
  expect(new Set(gaps.filter(({ Counts }) => Counts === 1).map((gap) => gap['Gap Type']))).toEqual(
    new Set(['Not assessed']),
  );
});

test('every gap takes the importance of its group until it has its own', async () => {
  const expected = baseline.map(({ group }) => groupings.find((one) => one.group === group)?.importance);
  const [used] = await columns('Gaps', 'Importance Used');
  expect(used).toEqual(expected);
});

test('the groupings count their gaps', async () => {
  const [counts, names] = await columns('Groupings', 'Gaps', 'Group');
  const expected = names.map((group) => baseline.filter((item) => item.group === group && !item.mergedInto).length);
  expect(counts).toEqual(expected);
});

test('every start, finish and slack of the seeded roadmap is that of the default plan', async () => {
  const roadmap = await rows('Roadmap');
  expect(roadmap.map(({ ID }) => ID)).toEqual(roadmapItems.map(({ id }) => id));
  const scheduled = Object.fromEntries(
    roadmap.map(({ ID, Start, Finish, Slack }) => [
      ID,
      { start: isoFromSerial(Number(Start)), finish: isoFromSerial(Number(Finish)), slack: Slack },
    ]),
  );
  expect(oracle.length).toBe(38);
  for (const [id, , , start, finish, slack] of oracle)
    expect({ id, ...scheduled[id] }).toEqual({ id, start, finish, slack });
  expect(roadmap.every(({ Problem }) => Problem === '')).toBe(true);
});

test('every bar of the Gantt is also said in words', async () => {
  const words = Object.fromEntries((await area('Gantt', 'A8:D50')).map(([id, , , said]) => [id, said]));
  expect(words['R-004']).toBe('8 Mar – 30 Apr 2027');
  expect(words['R-007']).toBe('◆ 23 Jul 2027');
  expect(words['R-012']).toBe('1 Nov 2027 – 18 Feb 2028');
  expect(words['R-039']).toBe('▲ 5 Apr 2027');
});

test('the Gantt draws a row a task and a column a week', async () => {
  expect(await named('GanttPeriods')).toBe(73);
  const bars = (await area('Gantt', 'E8:BY50')).map((row) => row.join(''));
  expect(bars).toHaveLength(43);
  expect(bars[0]).toBe('▓▓▓');
  const ids = (await area('Gantt', 'A8:A50')).flat();
  const row = 8 + ids.indexOf('R-016');
  const [r016] = (await area('Gantt', `E${row}:BY${row}`)).map((cells) => cells.map((cell) => cell || '·').join(''));
  expect(r016.indexOf('▓')).toBe(47);
  expect(r016.match(/▓/g)).toHaveLength(8);
});

test('the pane reads the project back', async () => {
  expect(await readProject()).toEqual({ details, seeded: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

test('a level typed for one gap scores, bands and ranks it, and puts it first in the list with its reason', async () => {
  await type('Gaps', 'G-002', 'As-Is Level', 0);
  const gap = (await rows('Gaps')).find(({ ID }) => ID === 'G-002');
  expect(gap).toMatchObject({
    'Priority Score': 60,
    'Suggested Priority': 'High',
    Priority: 'High',
    Rank: 1,
    'Gap Type': 'Missing',
  });
  const [[rank, id, , score, band, gapType, why]] = await area('Priorities', 'A6:G6');
  expect([rank, id, score, band, gapType]).toEqual([1, 'G-002', 60, 'High', 'Missing']);
  expect(why).toMatch(/^High importance and 3 of 5 levels short: it does not exist yet\./);
});

test('a longer duration moves every later date', async () => {
  await type('Roadmap', 'R-002', 'Duration', 40);
  const [ids, finishes] = await columns('Roadmap', 'ID', 'Finish');
  expect(isoFromSerial(Number(finishes[ids.indexOf('R-038')]))).toBe('2028-06-09');
  await type('Roadmap', 'R-002', 'Duration', 30);
});

test('an error in one cell is that row’s problem; the rows that do not wait for it keep their dates', async () => {
  await type('Roadmap', 'R-036', 'Duration', -3);
  const roadmap = await rows('Roadmap');
  const byId = Object.fromEntries(roadmap.map((row) => [row.ID, row]));
  expect(byId['R-036'].Problem).toMatch(/-3/);
  expect(byId['R-036'].Start).toBe('');
  expect(byId['R-038'].Problem).toMatch(/R-036/);
  expect(isoFromSerial(Number(byId['R-037'].Finish))).toBe('2028-05-26');
  await type('Roadmap', 'R-036', 'Duration', 30);
});

test('what a person typed survives seeding again, and nothing is made twice', async () => {
  await type('Gaps', 'G-005', 'As-Is State', 'A list of four operators, never approved');
  await type('Gaps', 'G-005', 'To-Be State', 'Our own wording');
  await type('Roadmap', 'R-001', 'Initiative', 'Name the sponsor');
  const before = [await rows('Gaps'), await rows('Roadmap'), await rows('Groupings')];
  const again = await seedWorkbook({ ...details, economy: 'Elsewhere', start: details.start + 70 });
  expect(again.sheets.map(({ outcome }) => outcome)).toEqual(Array(report().sheets.length).fill('kept'));
  expect([await rows('Gaps'), await rows('Roadmap'), await rows('Groupings')]).toEqual(before);
  expect(await named('Economy')).toBe('Norland');
  expect(await named('ProjectStart')).toBe(details.start);
});

test('seeding again puts back a row and sheets that are gone, each in its place, and touches nothing else', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Gaps').rows.getItemAt(9).delete();
    context.workbook.worksheets.getItem('Priorities').delete();
    context.workbook.worksheets.getItem('Gantt').delete();
    await context.sync();
  });
  expect(await rows('Gaps')).toHaveLength(80);
  const again = await seedWorkbook(details);
  expect(Object.fromEntries(again.sheets.map(({ name, outcome }) => [name, outcome]))).toMatchObject({
    'Gap Analysis': 'completed',
    Gantt: 'made',
    Roadmap: 'kept',
  });
  const gaps = await rows('Gaps');
  expect(gaps).toHaveLength(81);
  expect(gaps[80]).toMatchObject({ ID: 'G-010', Counts: 1, 'Gap Type': 'Not assessed' });
  expect(gaps.find(({ ID }) => ID === 'G-005')?.['To-Be State']).toBe('Our own wording');
  expect((await area('Gantt', 'E8:G8'))[0].join('')).toBe('▓▓▓');
  expect(await tabs()).toEqual(report().sheets.map(({ name }) => name));
});

test('making live again changes no result', async () => {
  const before = await area('Schedule', 'A6:G48');
  expect((await makeLive()).live).toBe(true);
  expect(await area('Schedule', 'A6:G48')).toEqual(before);
});
