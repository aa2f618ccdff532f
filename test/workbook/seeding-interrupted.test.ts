import type { EmbeddedWorkbook } from '../../src/embedded/workbook';
import type { WorkbookData } from '../../src/embedded/workbook-data';
import { seedWorkbook, UserError, type SeedingOptions } from '../../src/workbook';
import { details, openWorkbook } from '../support/seeded';

/** What happens to a request when it fails: not begun, broken off half way, or done with its answer lost. */
type Moment = 'before' | 'half' | 'after';

interface Line {
  /** Requests sent since the line was cut open. */
  readonly sent: () => number;
  mend(): void;
}

/** Lets the request of a number (from 0) fail, alone or, where the line dies, with all that follow. */
function cut(workbook: EmbeddedWorkbook, at: number, moment: Moment, dies: boolean): Line {
  const real = workbook.execute.bind(workbook);
  let sent = 0;
  const lost = (ActionIndex: number) =>
    JSON.stringify({ Results: [], TraceIds: [], Error: { Code: 'GeneralException', Message: 'Lost.', ActionIndex } });
  workbook.execute = async (text) => {
    const number = sent++;
    if (number < at || (number > at && !dies)) return real(text);
    if (number > at || moment === 'before') return lost(0);
    const body = JSON.parse(text) as { Actions: unknown[] };
    const half = Math.ceil(body.Actions.length / 2);
    await real(moment === 'after' ? text : JSON.stringify({ ...body, Actions: body.Actions.slice(0, half) }));
    return lost(moment === 'after' ? 0 : Math.min(half, body.Actions.length - 1));
  };
  return {
    sent: () => sent,
    mend: () => {
      workbook.execute = real;
    },
  };
}

/** All that a person would see or lose, without what only the order of making decides. */
function shown(data: WorkbookData): unknown {
  const { styles } = data;
  return {
    ...data,
    styles: undefined,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ style, ...cell }) => ({ ...cell, style: style === undefined ? {} : styles[style] })),
      columns: sheet.columns.map(({ style, ...column }) => ({
        ...column,
        style: style === undefined ? {} : styles[style],
      })),
    })),
    names: [...data.names].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Where two workbooks differ, the first few places. */
function differences(a: unknown, b: unknown, place = ''): string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return Object.is(a, b) ? [] : [`${place}: ${JSON.stringify(a)} and not ${JSON.stringify(b)}`.slice(0, 300)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .flatMap((key) => differences((a as never)[key], (b as never)[key], `${place}/${key}`))
    .slice(0, 10);
}

/** Someone's own work, which no failure may touch. */
async function ownWork(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Minutes';
    sheet.getRange('A1:B2').values = [
      ['Agreed', 'By'],
      ['Budget', 'Board'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Minutes';
    context.workbook.names.add('Chair', sheet.getRange('B2'));
    context.workbook.properties.title = 'Minutes of the board';
    await context.sync();
  });
}

async function typeInto(address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Gap Analysis').getRange(address).values = [[text]];
    await context.sync();
  });
}

const sheetNames = async (workbook: EmbeddedWorkbook) => (await workbook.data()).sheets.map(({ name }) => name);

const refusal = (options: SeedingOptions = {}) =>
  seedWorkbook(details, options).then(
    () => null,
    (error: unknown) => error,
  );

const ways: readonly (readonly [Moment, dies: boolean])[] = [
  ['before', false],
  ['half', true],
  ['after', false],
  ['before', true],
  ['half', false],
  ['after', true],
];

let fresh: unknown;
/** Requests that a seeding sends. */
let requests = 0;

describe('seeding that nothing disturbs', () => {
  const workbook = openWorkbook();

  test('is what every other is compared with', async () => {
    await ownWork();
    const line = cut(workbook(), Infinity, 'before', false);
    await seedWorkbook(details);
    line.mend();
    requests = line.sent();
    fresh = shown(await workbook().data());
    expect((await sheetNames(workbook())).length).toBeGreaterThan(8);
  }, 120_000);
});

describe('seeding that is disturbed', () => {
  const workbook = openWorkbook();
  const state = async () => shown(await workbook().data());
  let before: unknown;

  beforeAll(async () => {
    await ownWork();
    before = await state();
  });

  test('by a person who stops it at any sheet, takes back all that it had made', async () => {
    const sheets = new Set<string>();
    // Every eighth step, and the last but one: after the last there is nothing to stop.
    for (let at = 0, total = 2; at < total - 1; at = at === total - 2 ? total : Math.min(at + 8, total - 2)) {
      const stop = new AbortController();
      const error = await refusal({
        signal: stop.signal,
        onProgress: (progress) => {
          ({ total } = progress);
          sheets.add(progress.sheet);
          if (progress.done === at) stop.abort();
        },
      });
      expect(String(error)).toMatch('Stopped. What had been added is removed again');
      expect([at, differences(await state(), before)]).toEqual([at, []]);
    }
    expect(sheets.size).toBeGreaterThan(3);
  }, 600_000);

  test('by a dead line, is not cleared away where someone has typed since', async () => {
    const line = cut(workbook(), 13, 'before', true);
    await refusal();
    line.mend();
    await typeInto('B9', 'Agreed with the ministry');
    const typed = await state();
    await expect(seedWorkbook(details)).rejects.toThrow(
      /'Gap Analysis' is unfinished.*cell B9 holds what Waymark did not write/,
    );
    expect(differences(await state(), typed)).toEqual([]);
    await typeInto('B9', '');
    await refusal({ signal: AbortSignal.abort() });
    expect(differences(await state(), before)).toEqual([]);
  });

  test('by a request that fails takes back all that it had made; by a dead line, the next seeding does', async () => {
    // The requests in the middle write one sheet each and are alike: every twelfth of them, in each way by turns.
    const places = Array.from({ length: requests }, (_, at) => at).filter(
      (at) => at < 4 || at > requests - 6 || at % 12 === 0,
    );
    for (const [turn, at] of places.entries()) {
      const [moment, dies] = ways[turn % ways.length];
      const line = cut(workbook(), at, moment, dies);
      const error = await refusal();
      line.mend();
      // The last request is the client's own tidying up, whose failure nobody hears of.
      if (at < requests - 1) expect(error).toBeInstanceOf(UserError);
      if ((await sheetNames(workbook())).length > 1) {
        if (dies && error) expect(String(error)).toMatch('seed again, and Waymark makes them anew');
        // It clears away first; a stop before anything is made shows that.
        await refusal({ signal: AbortSignal.abort() });
      }
      const now = await state();
      // Where only the last answer was lost, everything is there.
      if ((await sheetNames(workbook())).length > 1) expect([at, differences(now, fresh)]).toEqual([at, []]);
      else expect([at, differences(now, before)]).toEqual([at, []]);
    }
    await seedWorkbook(details);
    expect(requests).toBeGreaterThan(20);
    expect(differences(await state(), fresh)).toEqual([]);
  }, 600_000);
});
