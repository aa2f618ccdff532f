import { day } from '../roadmap/rows';
import { columns, openWorkbook, rows, setNamed, type, type Cell } from '../support/seeded';
import {
  applyLevelling,
  levellingInWords,
  moveInWords,
  previewLevelling,
  proposalInWords,
  setAsideInWords,
  takeProposalsAway,
} from '../../src/workbook';

openWorkbook();

const start = day('2027-01-04');
const headings = ['ID', 'Track', 'Initiative', 'Kind', 'Done by', 'Duration', 'Depends on', 'Earliest start'];
const more = ['Finish by', 'Actual Start', 'Actual Finish', 'Percent complete'];
const task = (id: string, doneBy: string, duration: number, dependsOn = '', track = 'Services'): Cell[] => [
  ...[id, track, `Initiative ${id}`, 'Task', doneBy, duration, dependsOn, ''],
  ...more.map(() => ''),
];

/** Only what levelling reads: the tables and settings, without any formula. */
const tables: Readonly<Record<string, Cell[][]>> = {
  Roadmap: [
    [...headings, ...more],
    task('R-001', 'Legal team', 10),
    task('R-002', 'Legal team; Ann', 10),
    task('R-003', '', 5, 'R-002'),
    ['R-004', 'Services', 'Ready', 'Milestone', '', '', 'R-001; R-003', '', '', '', '', ''],
  ],
  People: [
    ['Name', 'Most initiatives at once'],
    ['Legal team', 1],
    ['Ann', ''],
  ],
  Tracks: [
    ['Track', 'Most at once'],
    ['Services', ''],
  ],
  Holidays: [['Date'], [day('2027-01-06')]],
};
const settings: Readonly<Record<string, Cell>> = {
  ProjectStart: start,
  StatusDate: start,
  WorkingWeek: '0000011',
  AtOnceInAll: '',
  AtOncePerDoer: 2,
  KeepLimits: 'No',
  AddInLive: false,
};

beforeAll(() =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const [first] = Object.keys(tables).map((name) => {
      const sheet = workbook.worksheets.add(name);
      const values = tables[name];
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, values[0].length - 1);
      range.values = values;
      sheet.tables.add(range, true).name = name;
      return sheet;
    });
    Object.entries(settings).forEach(([name, value], at) => {
      const cell = first.getRange(`Z${at + 1}`);
      if (name === 'WorkingWeek') cell.numberFormat = [['@']];
      cell.values = [[value]];
      workbook.names.add(name, cell);
    });
    await context.sync();
  }),
);

const earliest = async (): Promise<Cell[]> => (await columns('Roadmap', 'Earliest start'))[0];
const limit = (name: string, most: Cell): Promise<void> =>
  Excel.run(async (context) => {
    const place = tables.People.findIndex(([one]) => one === name);
    context.workbook.tables.getItem('People').getRange().getCell(place, 1).values = [[most]];
    await context.sync();
  });
const enter = (id: string, value: Cell) => type('Roadmap', id, 'Earliest start', value);

/** The same tasks of one team, so that the one that others wait for goes first. */
const proposed = day('2027-01-19');

test('the preview says what would move, from when to when and why, and writes nothing', async () => {
  const shares: number[] = [];
  const plan = await previewLevelling({ onProgress: (share) => shares.push(share) });
  expect(plan.moves.map(moveInWords)).toEqual([
    'R-001 Initiative R-001: from 4 Jan 2027 to 19 Jan 2027, waits for Legal team until 18 Jan 2027',
    'R-004 Ready: from 25 Jan 2027 to 1 Feb 2027, waits for R-001',
  ]);
  expect(plan.proposals.map(proposalInWords)).toEqual([
    'R-001 Initiative R-001: 19 Jan 2027, waits for Legal team until 18 Jan 2027',
  ]);
  expect(levellingInWords(plan)).toEqual([
    expect.stringMatching(
      /^Levelled, the roadmap ends on 1 Feb 2027, 5 working days later than now; without limits it would end on 25 Jan 2027\. .+ tried\.$/,
    ),
    'Now it ends on 25 Jan 2027, without regard to the limits.',
    '1 initiative would get a proposed Earliest start; all other dates follow from links.',
  ]);
  expect(await earliest()).toEqual(['', '', '', '']);
});

test('the proposals are written, and levelling again sets them aside first and comes to the same', async () => {
  const plan = await previewLevelling();
  const report = await applyLevelling(plan);
  expect(report).toEqual({
    message: 'One proposed start stands in Earliest start on the sheet Roadmap.',
    rows: ['R-001: 19 Jan 2027 proposed'],
  });
  expect(await earliest()).toEqual([proposed, '', '', '']);
  const again = await previewLevelling();
  expect(again).toEqual({ ...plan, moves: [], ends: { ...plan.ends, now: plan.ends.levelled } });
});

test('where the limits change, a proposal that is no longer needed goes away again', async () => {
  await limit('Legal team', 2);
  const plan = await previewLevelling();
  expect(plan.withdrawn).toEqual(['R-001']);
  expect(levellingInWords(plan)).toContain('Former proposals no longer needed, taken away: R-001.');
  expect((await applyLevelling(plan)).rows).toEqual(['R-001: blank again']);
  expect(await earliest()).toEqual(['', '', '', '']);
  await limit('Legal team', 1);
});

test('taking the proposals away puts back what stood there, but not over a date entered since', async () => {
  await applyLevelling(await previewLevelling());
  expect((await takeProposalsAway()).rows).toEqual(['R-001: blank again']);
  expect(await earliest()).toEqual(['', '', '', '']);
  await applyLevelling(await previewLevelling());
  await enter('R-001', proposed + 1);
  expect(await takeProposalsAway()).toEqual({ message: 'No proposed start stands in the roadmap.', rows: [] });
  expect(await earliest()).toEqual([proposed + 1, '', '', '']);
});

test('an earlier date of a person gives way, is told, and comes back, also where it is a formula', async () => {
  for (const entry of [start + 1, '=Z1+1']) {
    await enter('R-001', entry);
    const plan = await previewLevelling();
    expect(plan.proposals.map(setAsideInWords)).toEqual([
      "R-001: your 5 Jan 2027 is kept in mind while 19 Jan 2027 is proposed, and put back with 'Take the proposals away'",
    ]);
    await applyLevelling(plan);
    await applyLevelling(await previewLevelling());
    expect(await earliest()).toEqual([proposed, '', '', '']);
    expect((await takeProposalsAway()).rows).toEqual(['R-001: 5 Jan 2027 put back']);
  }
  await setNamed('ProjectStart', start + 7);
  expect(await earliest()).toEqual([start + 8, '', '', '']);
  await setNamed('ProjectStart', start);
});

test('a later date of a person stays, and nothing is written over it', async () => {
  const later = day('2027-03-01');
  await enter('R-001', later);
  const plan = await previewLevelling();
  expect(plan.proposals).toEqual([]);
  expect((await applyLevelling(plan)).message).toBe('The limits delay nothing: no start is proposed.');
  expect(await earliest()).toEqual([later, '', '', '']);
  await enter('R-001', '');
});

test('nothing is written where the roadmap has changed since the preview, or levelling was stopped', async () => {
  const plan = await previewLevelling();
  await type('Roadmap', 'R-003', 'Duration', 6);
  await expect(applyLevelling(plan)).rejects.toThrow(/have changed since the preview: level it again/);
  const stop = new AbortController();
  stop.abort();
  await expect(previewLevelling({ signal: stop.signal })).rejects.toThrow(
    'Levelling was stopped. Nothing was changed.',
  );
  expect(await earliest()).toEqual(['', '', '', '']);
});

test('what cannot be levelled is told with its row and what to enter', async () => {
  await setNamed('AtOnceInAll', 0);
  await expect(previewLevelling()).rejects.toThrow(
    "Settings: the limit In all is '0': enter a whole number from 1, or leave it blank for no limit.",
  );
  await setNamed('AtOnceInAll', '');
  await limit('Ann', 1.5);
  await expect(previewLevelling()).rejects.toThrow(
    "People, Ann: Most initiatives at once is '1.5': enter a whole number from 1, or leave it blank for no limit.",
  );
  await limit('Ann', '');
  await type('Roadmap', 'R-003', 'Depends on', 'R-099');
  await enter('R-004', 'soon');
  await expect(previewLevelling()).rejects.toThrow(
    "2 rows of Roadmap have to be mended before levelling. R-003: Depends on R-099, but no row has that ID: correct it or take it out. R-004: Earliest start is 'soon': enter a date.",
  );
  expect((await rows('Roadmap'))[3]['Earliest start']).toBe('soon');
});
