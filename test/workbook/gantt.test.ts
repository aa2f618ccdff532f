import { fitGantt, makeChart, makeGanttShare, makeLive } from '../../src/workbook';
import { area, columns, named, openSeeded, setNamed, type, type Cell } from '../support/seeded';

const { workbook } = openSeeded();

const bottom = 55;
const drawn = () => area('Gantt', `A8:FH${bottom}`);
const labels = async (): Promise<Cell[][]> => (await drawn()).map((row) => row.slice(0, 3)).filter(([id]) => id !== '');

async function append(entries: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Roadmap');
    const head = table.getHeaderRowRange().load('values');
    await context.sync();
    const headings = head.values[0].map(String);
    table.rows.add(undefined, entries.map((entry) => headings.map((heading) => entry[heading] ?? null)) as never);
    await context.sync();
  });
}

beforeAll(async () => {
  await setNamed('KeepLimits', 'No');
  await append([
    { ID: 'R-101', Track: 'Somewhere else', Initiative: 'Off the list', Kind: 'Task', Duration: 5 },
    { ID: 'R-102', Initiative: 'Without a track', Kind: 'Task', Duration: 5 },
    { ID: 'R-103', Track: 'Services', Initiative: 'Added last', Kind: 'Task', Duration: 10 },
    { ID: 'R-104', Track: 'Somewhere else', Initiative: 'Off the list too', Kind: 'Milestone', 'Depends on': 'R-101' },
  ]);
  await type('Roadmap', 'R-001', 'Actual Start', 46_391);
  await type('Roadmap', 'R-001', 'Percent complete', 0.5);
  await setNamed('StatusDate', 46_400);
  for (const [id, from, to] of [
    ['R-002', 46_391, 46_420],
    ['R-016', 46_700, 46_900],
  ] as const) {
    await type('Roadmap', id, 'Baseline Start', from);
    await type('Roadmap', id, 'Baseline Finish', to);
  }
});

test('rows stand in the lanes of their tracks and by their dates, whatever their place in the table', async () => {
  const rows = await labels();
  const lane = (name: string) => rows.findIndex(([, track]) => track === name);
  const ids = rows.map(([id]) => id);
  expect(ids).toHaveLength(47);
  expect(ids.indexOf('R-103')).toBe(lane('Services'));
  expect(ids.slice(-3)).toEqual(['R-101', 'R-104', 'R-102']);
  const [tracks] = await columns('Tracks', 'Track');
  expect(rows.map(([, track]) => track).filter((track) => track !== '')).toEqual([
    ...tracks,
    'Somewhere else',
    'No track',
  ]);
});

describe('what is drawn', () => {
  const shows = ['Bars', 'Text', 'Milestones'] as const;
  const live: Cell[][][] = [];
  const plain: Cell[][][] = [];
  beforeAll(async () => {
    // Keeps the dates beside their anchor, which is what they are without Waymark.
    await makeLive();
    for (const [isLive, found] of [
      [true, live],
      [false, plain],
    ] as const) {
      if (!isLive) await setNamed('AddInLive', false);
      for (const show of shows) {
        await setNamed('GanttShow', show);
        found.push(await drawn());
      }
    }
    await makeLive();
  });

  test.each(shows.map((show, at) => [show, at] as const))('is the same with and without Waymark: %s', (_, at) => {
    expect(live[at].flat().filter((cell) => cell !== '').length).toBeGreaterThan(30);
    expect(plain[at]).toEqual(live[at]);
  });

  test('is bars with what is done, critical, in the baseline and reached; lines of text; or milestones alone', () => {
    const [bars, text, milestones] = live.map((rows) => rows.map((row) => row.slice(4).join('')));
    expect(bars[0].slice(0, 3)).toBe('█▓▓');
    expect(bars.join('')).toMatch(/▒.*◆/);
    expect(text[0]).toMatch(/^█[█▓]▓·+$/);
    expect(milestones.join('')).toMatch(/^[◆▲│▒]+$/);
  });
});

test('a plan too long for columns of a week is drawn by the month, and says so', async () => {
  await setNamed('GanttShow', 'Bars');
  await type('Roadmap', 'R-103', 'Earliest start', 46_391 + 1500);
  expect(await named('GanttUnitShown')).toBe('Month');
  expect((await area('Gantt', 'C5'))[0][0]).toBe('Too long for columns of a Week: a column is a Month.');
  expect(await fitGantt()).toMatchObject({ shown: 'Month', rows: 47 });
  expect((await area('Gantt', 'E4:G5')).map((row) => row.join(' '))).toEqual([
    expect.stringMatching(/^20\d\d/),
    'Jan Feb Mar',
  ]);
  await type('Roadmap', 'R-103', 'Earliest start', '');
  expect(await named('GanttUnitShown')).toBe('Week');
});

test('the share-safe Gantt has no formula in a period, four formats, and dates that follow the roadmap', async () => {
  const report = await makeGanttShare();
  expect(report).toMatchObject({ rows: 47, unit: 'Week', undated: [] });
  const { sheets } = await workbook().data();
  const sheet = sheets.find(({ name }) => name === 'Gantt Share')!;
  const periods = sheet.cells.filter(({ row, column }) => row >= 7 && column >= 4 && column < 4 + report.periods);
  expect(periods.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(new Set(periods.map(({ value }) => value))).toEqual(new Set([null, 0, 1]));
  expect(sheet.conditionalFormats).toHaveLength(4);
  expect((await area('Gantt Share', 'A8:D8'))[0].slice(0, 2)).toEqual(['R-001', 'Governance and mandate']);
  await type('Roadmap', 'R-001', 'Percent complete', 0.9);
  expect((await area('Gantt Share', 'D8'))[0][0]).toBe((await area('Gantt', 'D8'))[0][0] + ', critical');
});

test('the chart follows the roadmap, and made again it takes the place of its own alone', async () => {
  expect(await makeChart()).toMatchObject({ charts: 2, rows: 47, replaced: 0 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Roadmap Chart');
    sheet.charts.add('Line', sheet.getRange('Q6:Q10'), 'Columns').name = 'Mine';
    await context.sync();
  });
  expect(await makeChart()).toMatchObject({ charts: 2, replaced: 2 });
  const charts = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Roadmap Chart').charts.load('items/name');
    await context.sync();
    return found.items.map(({ name }) => name);
  });
  expect(charts.sort()).toEqual(['Mine', 'Waymark roadmap chart', 'Waymark roadmap chart 2']);
  const first = () => area('Roadmap Chart', 'L6:S6').then(([row]) => row);
  expect((await first())[2]).toMatch(/^▓ R-001 /);
  const [before] = [(await first())[5]];
  await type('Roadmap', 'R-001', 'Duration', 40);
  expect((await first())[5]).toBeGreaterThan(Number(before));
  expect((await area('Roadmap Chart', 'A3'))[0][0]).toBe('');
  await append([{ ID: 'R-105', Track: 'Services', Initiative: 'One more', Kind: 'Task', Duration: 5 }]);
  expect((await area('Roadmap Chart', 'A3'))[0][0]).toBe(
    'The plan has changed its rows, its tracks or its ends: make the chart again.',
  );
});

test('cells of one’s own are never drawn over', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Gantt Share').getRange('E60').values = [['my note']];
    await context.sync();
  });
  await append(
    Array.from({ length: 8 }, (_, at) => ({
      ID: `R-11${at}`,
      Track: 'Services',
      Initiative: 'More',
      Kind: 'Task',
      Duration: 5,
    })),
  );
  await expect(makeGanttShare()).rejects.toThrow(
    "Sheet 'Gantt Share', cell E60: something else stands where Waymark draws.",
  );
  expect((await area('Gantt Share', 'E60'))[0][0]).toBe('my note');
});
