import { IUndoRedoService } from '@univerjs/core';
import * as fc from 'fast-check';
import type { Session } from '../support';
import { expectSameAsFresh, openPlan, undo, ways } from './support';

interface Row {
  readonly cells: readonly (string | number)[];
  readonly hidden: boolean;
}

/** Gaps and Tasks in plain arrays: what the workbook has to show after each edit. */
interface Model {
  readonly gaps: readonly Row[];
  readonly tasks: readonly Row[];
  readonly headings: readonly string[];
}

const start: Model = {
  gaps: [
    { cells: ['G-001', 'Mandate', 1], hidden: false },
    { cells: ['G-002', 'Tools', 2], hidden: false },
    { cells: ['G-003', 'People', 3], hidden: false },
  ],
  tasks: [
    { cells: ['R-001', 'G-002', 5], hidden: false },
    { cells: ['R-002', 'G-001', 7], hidden: false },
    { cells: ['R-003', 'G-003', 9], hidden: false },
  ],
  headings: ['ID', 'Item', 'Level', 'Score'],
};

/** First sheet row of the body of Gaps, from 1. */
const firstRow = 4;
const screen = { screen: fc.boolean() };
const place = fc.nat(20);

const edit = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), at: place, level: fc.integer({ min: 0, max: 3 }), ...screen }),
  fc.record({ kind: fc.constant('below' as const), level: fc.integer({ min: 0, max: 3 }), ...screen }),
  fc.record({ kind: fc.constant('task' as const), gap: place, days: fc.integer({ min: 1, max: 20 }), ...screen }),
  fc.record({ kind: fc.constant('insert' as const), at: place, ...screen }),
  fc.record({ kind: fc.constant('delete' as const), at: place, ...screen }),
  fc.record({ kind: fc.constant('sort' as const), key: fc.nat(2), ascending: fc.boolean() }),
  fc.record({ kind: fc.constant('filter' as const), least: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('show' as const) }),
  fc.record({
    kind: fc.constant('rename' as const),
    at: fc.nat(2),
    name: fc.constantFrom('As-Is', 'Rank (1)', 'Nr'),
    ...screen,
  }),
  fc.record({ kind: fc.constant('undo' as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const wayOf = (byScreen: boolean) => ways[byScreen ? 1 : 0];
const replaced = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((one, index) => (index === at ? item : one));

let named = 100;

function stepsOf(session: Session): number {
  let steps = 0;
  const { undoRedoStatus$ } = session.workbook.host.engine.injector.get(IUndoRedoService);
  undoRedoStatus$.subscribe(({ undos }) => (steps = undos)).unsubscribe();
  return steps;
}

/** Makes an edit in the workbook and answers what it makes of the model; the same model where it is passed over. */
async function make(session: Session, model: Model, one: Exclude<Edit, { kind: 'undo' }>): Promise<Model> {
  const { gaps, tasks, headings } = model;
  switch (one.kind) {
    case 'level': {
      const at = one.at % gaps.length;
      await wayOf(one.screen).enter(session, `D${firstRow + at}`, [[one.level]]);
      const [id, item] = gaps[at].cells;
      return { ...model, gaps: replaced(gaps, at, { ...gaps[at], cells: [id, item, one.level] }) };
    }
    case 'below': {
      const cells = [`G-${named++}`, 'Below', one.level];
      await wayOf(one.screen).enter(session, `B${firstRow + gaps.length}`, [cells]);
      return { ...model, gaps: [...gaps, { cells, hidden: false }] };
    }
    case 'task': {
      const cells = [`R-${named++}`, gaps[one.gap % gaps.length].cells[0] || 'G-001', one.days];
      await wayOf(one.screen).enter(session, `A${3 + tasks.length}`, [cells], 'Tasks');
      return { ...model, tasks: [...tasks, { cells, hidden: false }] };
    }
    case 'insert': {
      const at = one.at % gaps.length;
      await wayOf(one.screen).insert(session, `${firstRow + at}:${firstRow + at}`);
      const blank = { cells: ['', '', ''], hidden: false };
      return { ...model, gaps: [...gaps.slice(0, at), blank, ...gaps.slice(at)] };
    }
    case 'delete': {
      const at = one.at % gaps.length;
      // A filter keeps what it hides from being deleted on the screen; a last row would leave a blank one.
      if (gaps.length === 1 || gaps[at].hidden) return model;
      await wayOf(one.screen).remove(session, `${firstRow + at}:${firstRow + at}`);
      return { ...model, gaps: gaps.filter((_, index) => index !== at) };
    }
    case 'sort': {
      await session.run((_, context) =>
        context.workbook.tables.getItem('Gaps').sort.apply([{ key: one.key, ascending: one.ascending }]),
      );
      const sorted = gaps
        .filter((row) => !row.hidden)
        .sort((a, b) => {
          const [first, second] = [a.cells[one.key], b.cells[one.key]];
          if (first === '' || second === '') return Number(first === '') - Number(second === '');
          const order = first < second ? -1 : first > second ? 1 : 0;
          return one.ascending ? order : -order;
        });
      return { ...model, gaps: gaps.map((row) => (row.hidden ? row : sorted.shift()!)) };
    }
    case 'filter':
    case 'show': {
      await session.run((_, context) => {
        const table = context.workbook.tables.getItem('Gaps');
        if (one.kind === 'show') table.clearFilters();
        else table.columns.getItemAt(2).filter.applyCustomFilter(`>=${one.least}`);
      });
      const hides = ({ cells: [, , level] }: Row): boolean =>
        one.kind === 'filter' && (level === '' || (level as number) < one.least);
      return { ...model, gaps: gaps.map((row) => ({ ...row, hidden: hides(row) })) };
    }
    case 'rename': {
      if (headings.includes(one.name)) return model;
      await wayOf(one.screen).enter(session, `${'BCD'[one.at]}3`, [[one.name]]);
      return { ...model, headings: replaced(headings, one.at, one.name) };
    }
  }
}

const quoted = (heading: string): string => (/[^A-Za-z]/.test(heading) ? `[${heading}]` : heading);

async function expectModel(session: Session, { gaps, tasks, headings }: Model): Promise<void> {
  const found = await session.run(async (sheet, context) => {
    const table = context.workbook.tables.getItem('Gaps');
    const other = context.workbook.tables.getItem('Tasks');
    const [range, body] = [table.getRange().load('values, formulas, rowIndex'), other.getRange().load('values')];
    const columns = table.columns.load('items/name');
    const sums = context.workbook.worksheets.getItem('Sums').getRange('B2:B3').load('values');
    const rows = gaps.map((_, at) => sheet.getRange(`${firstRow + at}:${firstRow + at}`).load('rowHidden'));
    await context.sync();
    return {
      gaps: range.values as unknown[][],
      formulas: range.formulas.slice(1).map((row: unknown[]) => row[3]),
      names: columns.items.map((column) => column.name),
      tasks: body.values as unknown[][],
      sums: sums.values.map(([value]) => value as unknown),
      hidden: rows.map((row) => row.rowHidden),
    };
  });
  const score = ({ cells: [id, , level] }: Row): number =>
    (level as number) * 10 +
    tasks.reduce((sum, task) => sum + (task.cells[1] === id ? (task.cells[2] as number) : 0), 0);
  const levelOf = (id: unknown): unknown => gaps.find((row) => row.cells[0] === id)?.cells[2] ?? 'none';
  expect(found).toEqual({
    gaps: [headings, ...gaps.map((row) => [...row.cells, score(row)])],
    formulas: gaps.map(
      () => `=[@${quoted(headings[2])}]*Factor+SUMIFS(Tasks[Days],Tasks[Gap],[@${quoted(headings[0])}])`,
    ),
    names: headings,
    tasks: [['Task', 'Gap', 'Days', 'Score'], ...tasks.map(({ cells }) => [...cells, levelOf(cells[1])])],
    sums: [
      gaps.reduce((sum, row) => sum + score(row), 0),
      `${gaps.filter((row) => row.cells[0] !== '').length}/${tasks.length}`,
    ],
    hidden: gaps.map((row) => row.hidden),
  });
}

test('whatever is edited in whatever order, both tables show what plain arrays would, also after undoing it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 9 }), async (edits) => {
      const session = await openPlan();
      try {
        const { history } = session.workbook.host;
        history.begin();
        let model = start;
        const before: Model[] = [];
        for (const one of edits) {
          if (one.kind === 'undo') {
            if (before.length === 0) continue;
            model = before.pop()!;
            await undo(session);
          } else {
            const after = await make(session, model, one);
            history.commit();
            // Typing what is there already is no step.
            if (stepsOf(session) > before.length) before.push(model);
            model = after;
          }
          await expectModel(session, model);
        }
        await expectSameAsFresh(session);
        while (await undo(session));
        await expectModel(session, start);
      } finally {
        session.close();
      }
    }),
    { numRuns: 12, seed: 7 },
  );
});
