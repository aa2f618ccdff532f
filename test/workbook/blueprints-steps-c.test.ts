import {
  actionList as actions,
  finalReportItems,
  implementationItems,
  metricItems,
  publicPrivateItems,
  reviewItems,
  roadmapConsiderations,
  stepConsiderations,
  terms as termItems,
} from '../../src/framework/content';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from '../../src/workbook/blueprint';
import { blueprints } from '../../src/workbook/blueprints';
import { actionListSheet } from '../../src/workbook/blueprints/steps/action-list';
import { documents } from '../../src/workbook/blueprints/steps/documents';
import { ecosystem } from '../../src/workbook/blueprints/steps/ecosystem';
import { finalReport } from '../../src/workbook/blueprints/steps/final-report';
import { gapColumnsOfReview } from '../../src/workbook/blueprints/steps/gap-columns-of-review';
import { implementation } from '../../src/workbook/blueprints/steps/implementation';
import { lists } from '../../src/workbook/blueprints/steps/lists';
import { metricsSheet } from '../../src/workbook/blueprints/steps/metrics';
import { prerequisites } from '../../src/workbook/blueprints/steps/prerequisites';
import { review } from '../../src/workbook/blueprints/steps/review';
import { terms } from '../../src/workbook/blueprints/steps/terms';
import { planSheet } from '../../src/workbook/plan';

const context: SeedingContext = {
  details: { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46391 },
  today: 46347,
  version: '0.1.0',
  sheets: new Set(blueprints.map(({ name }) => name)),
};

const ours = [implementation, ecosystem, review, metricsSheet, finalReport, actionListSheet, terms];
const others = [lists, prerequisites, documents];
const optional = [...ours, ...others];
const core = blueprints.filter((blueprint) => !blueprint.optional);

const tableOf = (name: string): TableBlueprint => {
  const found = ours.flatMap(({ tables }) => tables ?? []).find((table) => table.name === name);
  if (!found) throw new Error(name);
  return found;
};
const rowsOf = (name: string) => tableOf(name).rows(context);

/** The core, the sheet, and what it says it needs with what that needs in turn. */
function reachOf(sheet: SheetBlueprint): readonly SheetBlueprint[] {
  const names = new Set([sheet.name]);
  for (const name of names) {
    const found = optional.find((one) => one.name === name);
    if (!found) throw new Error(`${name}, which ${sheet.name} needs`);
    for (const needed of found.needs ?? []) names.add(needed);
  }
  return [...core, ...optional.filter(({ name }) => names.has(name))];
}

const planned = ours.map((sheet) => ({ sheet, plan: planSheet(sheet, context) }));
const formulasOf = (sheet: SheetBlueprint) =>
  planSheet(sheet, context).formulas.flatMap(({ range, formulas }) =>
    formulas.flat().flatMap((formula) => (formula ? [{ place: `${sheet.name}!${range}`, formula }] : [])),
  );

const allowed = new Set(
  (
    'IF AND OR NOT ISNUMBER ISTEXT ISERROR SUM SUMPRODUCT COUNT COUNTIF COUNTIFS SUMIF AGGREGATE RANK MAX MIN ROUND INT MOD INDEX MATCH CHOOSE ' +
    'SEARCH FIND SUBSTITUTE TRIM LEN MID LEFT RIGHT DATE YEAR MONTH DAY WEEKDAY COLUMN ROW ROWS LOOKUP SMALL NETWORKDAYS.INTL WORKDAY.INTL REPT'
  ).split(' '),
);

/** The one line of two items has both: RV-6.1-05/06. */
const idsIn = (id: string) => id.replace(/^(.*)(\d\d)\/(\d\d)$/, '$1$2, $1$3').split(', ');

describe('the sheets of steps 5 and 6, the Action List and the terms', () => {
  test('hold as many rows as the documents have items', () => {
    const of = (source: string) => rowsOf('Implementation').filter(({ Source }) => Source === source).length;
    expect(of('framework 4.1')).toBe(3);
    expect(of('framework 4.2')).toBe(4);
    expect(of('framework 4.2.4')).toBe(4);
    expect(of('framework 5.1')).toBe(4 + 1);
    expect(of('framework 5.2')).toBe(16 + 5);
    expect(of('framework 5.4')).toBe(3 + 3);
    expect(rowsOf('Revisited')).toHaveLength(6);
    expect(new Set(rowsOf('Revisited').map(({ Question }) => Question)).size).toBe(4);
    expect(rowsOf('Revisited').every((row) => row['Asked in step 1'])).toBe(true);
    expect(rowsOf('Ecosystem')).toHaveLength(3 + 6 + 15);
    expect(rowsOf('ReviewComparison')).toHaveLength(5 + 1);
    expect(rowsOf('ReviewQuestions')).toHaveLength(4 + 4 + 3);
    expect(rowsOf('RemainingByKind')).toHaveLength(4);
    expect(rowsOf('Metrics').map(({ Kind }) => Kind)).toEqual([
      ...Array<string>(3).fill('Process'),
      ...Array<string>(3).fill('Performance'),
    ]);
    expect(rowsOf('MetricQuestions')).toHaveLength(4);
    expect(rowsOf('ReportTopics')).toHaveLength(9);
    expect(rowsOf('FutureQuestions')).toHaveLength(2 + 4 + 4);
    const kinds = rowsOf('ActionList').map(({ Kind }) => Kind);
    expect(kinds.filter((kind) => kind === 'Action')).toHaveLength(19);
    expect(kinds.filter((kind) => kind === 'Sub-action')).toHaveLength(76);
    expect(kinds.filter((kind) => kind === 'Point')).toHaveLength(20);
    expect(rowsOf('CommonProblems')).toHaveLength(41);
    expect(rowsOf('Terms')).toHaveLength(termItems.length);
  });

  test('carry every item once, by its ID', () => {
    const carried = ours.flatMap(({ tables }) =>
      (tables ?? []).flatMap((table) => table.rows(context).flatMap(({ ID }) => (ID ? idsIn(String(ID)) : []))),
    );
    const elsewhere = ['framework 4.3.1', 'framework 4.3.3', 'framework 4.3.4'];
    const wanted = [
      ...roadmapConsiderations.filter(({ source }) => !elsewhere.includes(source)),
      ...implementationItems,
      ...publicPrivateItems,
      ...stepConsiderations,
      ...reviewItems,
      ...metricItems,
      ...finalReportItems,
      ...actions.flatMap(({ subActions, problems }) => [
        ...subActions.flatMap((sub) => [sub, ...sub.points]),
        ...problems,
      ]),
      ...termItems,
    ].map(({ id }) => id);
    expect(wanted.filter((id) => carried.filter((one) => one === id).length !== 1)).toEqual([]);
    // The summary by action names each action once more.
    expect(actions.every(({ id }) => carried.filter((one) => one === id).length === 2)).toBe(true);
  });

  test('count every row in a section that is listed below', () => {
    for (const [table, sections] of [
      ['Implementation', 'ImplementationSections'],
      ['Ecosystem', 'EcosystemSections'],
      ['FutureQuestions', 'FutureSections'],
    ]) {
      const used = [...new Set(rowsOf(table).map(({ Section }) => Section))];
      expect(rowsOf(sections).map(({ Section }) => Section)).toEqual(used);
    }
  });

  test('leave rows on the national CSIRT out where there is none, and only those', () => {
    const when = Object.fromEntries(rowsOf('Revisited').map((row) => [row.ID, row['Applies when']]));
    expect(when).toEqual({
      'EC-T2-01': 'If there is one',
      'EC-T2-02': 'If there is one',
      'EC-T2-03': 'If there is none',
      'EC-T2-04.1': undefined,
      'EC-T2-04.2': undefined,
      'EC-T2-04.3': undefined,
    });
  });

  test('offer what building the roadmap and the progress report read', () => {
    const headings = (table: string) => tableOf(table).columns.map(({ heading }) => heading);
    expect(headings('CarriedOver')).toEqual(
      expect.arrayContaining(['ID', 'Gap', 'Gaps', 'Status', 'Required Action', 'Initiative', 'Group', 'Owner']),
    );
    expect(headings('Metrics')).toEqual(expect.arrayContaining(['ID', 'Baseline', 'Target', 'Latest reading']));
  });

  test('use only functions that Excel 2010 and LibreOffice 7.4 know, within 8,192 characters', () => {
    const unknown = ours.flatMap((sheet) =>
      formulasOf(sheet).flatMap(({ place, formula }) => {
        expect(formula.length).toBeLessThan(8192);
        return [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
          .map(([, name]) => name)
          .filter((name) => !allowed.has(name))
          .map((name) => `${place}: ${name}`);
      }),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each(ours.map((sheet) => [sheet.name, sheet] as const))(
    '%s refers only to columns and names of the core and of what it needs',
    (_name, sheet) => {
      const reach = reachOf(sheet);
      const tables = reach.flatMap((one) => one.tables ?? []);
      const headings = new Map(
        tables.map(({ name, columns }) => [name, new Set(columns.map(({ heading }) => heading))]),
      );
      const wrong = formulasOf(sheet).flatMap(({ place, formula }) =>
        [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Za-z]+)\[\[?([^[\]@]+)\]/g)]
          .filter(([, table, heading]) => !headings.get(table)?.has(heading))
          .map(([all]) => `${place}: ${all}`),
      );
      expect([...new Set(wrong)]).toEqual([]);
      const own = (sheet.tables ?? []).flatMap(({ name, columns }) =>
        columns.flatMap(({ heading, formula }) =>
          [...(formula ?? '').replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g)]
            .filter(([, other]) => !headings.get(name)?.has(other))
            .map(([all]) => `${name}[${heading}]: ${all}`),
        ),
      );
      expect(own).toEqual([]);
      const defined = new Set([
        ...reach.flatMap(({ cells, names }) => [...(cells ?? []), ...(names ?? [])].flatMap(({ name }) => name ?? [])),
      ]);
      const used = planSheet(sheet, context).inputs.flatMap(({ list }) => list ?? []);
      expect(used.filter((name) => !defined.has(name))).toEqual([]);
    },
  );

  test('keep to five conditional formats, headings and names used once, and workings last', () => {
    for (const { sheet, plan } of planned) {
      expect({ sheet: sheet.name, formats: plan.conditionalFormats.length <= 5 }).toEqual({
        sheet: sheet.name,
        formats: true,
      });
      for (const { columns } of sheet.tables ?? []) {
        const headings = columns.map(({ heading }) => heading.toLowerCase());
        expect(new Set(headings).size).toBe(headings.length);
        const first = columns.findIndex(({ working }) => working);
        if (first >= 0) expect(columns.slice(first).every(({ working }) => working)).toBe(true);
      }
    }
    const names = [...core, ...optional].flatMap(({ tables, names: defined }) =>
      [...(tables ?? []), ...(defined ?? [])].map(({ name }) => name.toLowerCase()),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('give every column that tables share one width, and leave room between two tables', () => {
    for (const { sheet, plan } of planned) {
      const tables = sheet.tables ?? [];
      for (const [index, { name, columns }] of tables.entries()) {
        // Of two columns under each other, the one written last decides how wide both are.
        const shown = columns.filter(({ working }) => !working);
        const others = tables
          .slice(index + 1)
          .flatMap((other) =>
            shown.flatMap(({ heading, width }, place) =>
              other.columns.length > place && !other.columns[place].working && other.columns[place].width !== width
                ? [`${name}[${heading}], ${other.name}[${other.columns[place].heading}]`]
                : [],
            ),
          );
        expect(others).toEqual([]);
        if (index === 0) continue;
        const end = Number(/:[A-Z]+(\d+)$/.exec(plan.tables[index - 1].range)?.[1]);
        const begin = Number(/^[A-Z]+(\d+):/.exec(plan.tables[index].range)?.[1]);
        expect(begin - end).toBe(4);
      }
    }
  });

  test('put no column that a person reads into the outline group of another table’s workings', () => {
    for (const { sheet } of planned) {
      const tables = sheet.tables ?? [];
      const hidden = tables.flatMap((table) =>
        table.columns.flatMap(({ working }, place) =>
          working
            ? tables.flatMap((other) =>
                other.columns.length > place && !other.columns[place].working
                  ? [
                      `${table.name}[${table.columns[place].heading}] over ${other.name}[${other.columns[place].heading}]`,
                    ]
                  : [],
              )
            : [],
        ),
      );
      expect(hidden).toEqual([]);
    }
  });

  test('print to the last row of the last table', () => {
    for (const { sheet, plan } of planned) {
      const { area } = sheet.print;
      if (typeof area === 'string') throw new Error(sheet.name);
      const address = area(
        (name) => rowsOf(name).length,
        () => 1,
      );
      const last = plan.tables[plan.tables.length - 1].range;
      expect(Number(/(\d+)$/.exec(address)?.[1])).toBe(Number(/(\d+)$/.exec(last)?.[1]));
    }
  });

  test('give the table of gaps columns of its own only for what the review brings', () => {
    const gaps = core.flatMap(({ tables }) => tables ?? []).find(({ name }) => name === 'Gaps');
    const there = gaps?.columns.map(({ heading }) => heading) ?? [];
    for (const { kind } of gapColumnsOfReview) expect(kind).toBe('calculated');
    const used = gapColumnsOfReview.flatMap(({ formula }) =>
      [...(formula ?? '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g)].map(([, heading]) => heading),
    );
    expect(used.filter((heading) => !there.includes(heading))).toEqual([]);
  });
});
