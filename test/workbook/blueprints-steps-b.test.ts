import { baseline } from '../../src/framework';
import { analysisItems, roadmapConsiderations } from '../../src/framework/content';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from '../../src/workbook/blueprint';
import { blueprints } from '../../src/workbook/blueprints';
import { gapColumns } from '../../src/workbook/blueprints/gap-columns';
import { capacity } from '../../src/workbook/blueprints/steps/capacity';
import { documents } from '../../src/workbook/blueprints/steps/documents';
import { gapColumnsOfResponses } from '../../src/workbook/blueprints/steps/gap-columns-of-responses';
import { lists } from '../../src/workbook/blueprints/steps/lists';
import { listsB } from '../../src/workbook/blueprints/steps/lists-b';
import { readiness } from '../../src/workbook/blueprints/steps/readiness';
import { responses } from '../../src/workbook/blueprints/steps/responses';
import { serviceFunctions } from '../../src/workbook/blueprints/steps/service-functions';
import { services } from '../../src/workbook/blueprints/steps/services';
import { stakeholders } from '../../src/workbook/blueprints/steps/stakeholders';
import { swot } from '../../src/workbook/blueprints/steps/swot';
import { training } from '../../src/workbook/blueprints/steps/training';
import { planSheet } from '../../src/workbook/plan';
import { cellFormula, placeOf } from '../../src/workbook/references';

const context: SeedingContext = {
  details: { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46391 },
  today: 46347,
  version: '0.1.0',
  sheets: new Set(blueprints.map(({ name }) => name)),
};

const ours = [responses, swot, capacity, services, serviceFunctions, readiness, documents, training];
const optional = [...ours, lists, stakeholders];
const core = blueprints.filter((one) => !optional.some(({ name }) => name === one.name));
const plans = ours.map((blueprint) => planSheet(blueprint, context));
const tablesOf = (sheets: readonly SheetBlueprint[]): TableBlueprint[] =>
  sheets.flatMap(({ tables }) => [...(tables ?? [])]);
const tableOf = (name: string) => tablesOf(ours).find((table) => table.name === name)!;
const rowsOf = (name: string) => tableOf(name).rows(context);
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Formulas of our sheets, and of the columns that Gaps gets, with the sheet that they come with. */
const formulas = [
  ...plans.flatMap(({ sheet, formulas: all }) =>
    all.flatMap(({ range, formulas: matrix }) =>
      matrix.flat().flatMap((formula) => (formula ? [{ sheet, place: `${sheet}!${range}`, formula }] : [])),
    ),
  ),
  ...gapColumnsOfResponses.map(({ heading, formula }) => ({
    sheet: 'Responses',
    place: `Gaps[${heading}]`,
    formula: cellFormula(formula!),
  })),
];

/** The sheets that are there whenever this one is: the core, and what it needs, directly or by way of another. */
function there(sheet: string): readonly SheetBlueprint[] {
  const names = new Set([sheet]);
  for (const name of names)
    for (const one of optional.find((blueprint) => blueprint.name === name)?.needs ?? []) names.add(one);
  return [...core, ...optional.filter(({ name }) => names.has(name))];
}

describe('the sheets of steps 3 and 4', () => {
  test('carry the 21 services, the 76 functions, and the 43 rows of Appendix E under 16 headings', () => {
    expect(rowsOf('Services')).toHaveLength(21);
    expect(rowsOf('ServiceFunctions')).toHaveLength(76);
    expect(rowsOf('Readiness')).toHaveLength(43);
    expect(rowsOf('ReadinessHeadings')).toHaveLength(16);
    const perArea = rowsOf('ReadinessAreas').map(
      ({ Area }) => rowsOf('ReadinessHeadings').filter((row) => row.Area === Area).length,
    );
    expect(perArea).toEqual([3, 5, 4, 2, 2]);
    const rules = rowsOf('Readiness').map(({ Rule }) => Rule);
    expect(['Know', 'All', 'At least one'].map((rule) => rules.filter((one) => one === rule).length)).toEqual([
      32, 7, 4,
    ]);
    // Functions are counted by the service that they name.
    const ids = new Set(rowsOf('Services').map(({ ID }) => ID));
    expect(rowsOf('ServiceFunctions').filter((row) => !ids.has(row['Service ID']))).toEqual([]);
    const areas = new Set(rowsOf('ReadinessAreas').map(({ Area }) => Area));
    for (const { Area } of [...rowsOf('Services'), ...rowsOf('Readiness')]) expect(areas).toContain(Area);
  });

  test('carry every item of step 3, and what is to be thought of for services, policies and training', () => {
    const carried = ['AnalysisSteps', 'FocusAreaLevels'].flatMap((name) => rowsOf(name).flatMap(({ ID }) => ID ?? []));
    expect([...carried].sort()).toEqual(analysisItems.map(({ id }) => id).sort());
    for (const [table, section, count] of [
      ['ServiceConsiderations', 'framework 4.3.1', 4],
      ['DocumentConsiderations', 'framework 4.3.3', 3],
      ['TrainingConsiderations', 'framework 4.3.4', 4],
    ] as const) {
      const asked = roadmapConsiderations.filter(({ source }) => source === section).map(({ id }) => id);
      expect(rowsOf(table).map(({ ID }) => ID)).toEqual(asked);
      expect(asked).toHaveLength(count);
    }
  });

  test('link every document to the gaps that ask for it, and never to a merged one', () => {
    const active = new Set(baseline.filter(({ mergedInto }) => !mergedInto).map(({ id }) => id));
    const linked = rowsOf('Documents').map(({ Gaps }) => String(Gaps).split('; ').filter(Boolean));
    for (const gaps of linked) {
      expect(gaps.filter((id) => !active.has(id))).toEqual([]);
      expect(new Set(gaps).size).toBe(gaps.length);
    }
    expect(linked.filter((gaps) => gaps.length > 0)).toHaveLength(22);
    expect(rowsOf('Documents').filter((row) => row['Applies when'] === 'If there is one')).toHaveLength(1);
  });

  test('choose only words that the lists hold', () => {
    const words = new Map(listsB.map(({ name, entries }) => [name, new Set<unknown>(entries.map(({ name: n }) => n))]));
    let checked = 0;
    for (const table of tablesOf(ours))
      for (const { heading, list } of table.columns)
        for (const { [heading]: value } of table.rows(context)) {
          const known = list ? words.get(list) : undefined;
          if (!known || value === undefined) continue;
          checked += 1;
          expect(known).toContain(value);
        }
    expect(checked).toBe(43 + 2 * 25 + 12);
  });

  test('use only functions that Excel 2010 and LibreOffice 7.4 know', () => {
    const allowed = new Set(
      (
        'IF AND OR NOT ISNUMBER COUNT SUM SUMPRODUCT AGGREGATE MAX MIN ROUND INT INDEX MATCH SEARCH LEFT RIGHT ROW ' +
        'ROWS DATE YEAR MONTH DAY'
      ).split(' '),
    );
    const unknown = formulas.flatMap(({ place, formula }) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
        .filter(([, name]) => !allowed.has(name))
        .map(([, name]) => `${place}: ${name}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
    for (const { formula } of formulas) expect(formula.length).toBeLessThan(8192);
  });

  test('refer only to columns of the core and of the sheets that they need', () => {
    const wrong = formulas.flatMap(({ sheet, place, formula }) => {
      const tables = tablesOf(there(sheet));
      return [...withoutTexts(formula).matchAll(/([A-Za-z]+)\[\[?([^[\]@]+)\]/g)]
        .filter(
          ([, table, heading]) =>
            !tables.find(({ name }) => name === table)?.columns.some((column) => column.heading === heading),
        )
        .map(([all]) => `${place}: ${all}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
    const inGaps = [...gapColumns, ...gapColumnsOfResponses].map(({ heading }) => ({ heading }));
    const own = [...tablesOf(ours), { name: 'Gaps', columns: gapColumnsOfResponses }].flatMap(({ name, columns }) =>
      columns.flatMap(({ heading, formula }) =>
        [...withoutTexts(formula ?? '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g)]
          .filter(([, other]) => !(name === 'Gaps' ? inGaps : columns).some((column) => column.heading === other))
          .map(([all]) => `${name}[${heading}]: ${all}`),
      ),
    );
    expect(own).toEqual([]);
  });

  test('choose from lists that stand in the core or on a sheet that they need', () => {
    const missing = plans.flatMap(({ sheet, inputs }) => {
      const defined = new Set(
        there(sheet).flatMap(({ cells, names }) =>
          [...(cells ?? []), ...(names ?? [])].flatMap(({ name }) => name ?? []),
        ),
      );
      return inputs.flatMap(({ list, range }) => (list && !defined.has(list) ? [`${sheet}!${range}: ${list}`] : []));
    });
    expect(missing).toEqual([]);
  });

  test('have names and headings of their own, and say what a cell is for in at most 255 characters', () => {
    const names = [
      ...tablesOf([...core, ...optional]).map(({ name }) => name),
      ...[...core, ...optional].flatMap(({ cells, names: own }) =>
        [...(cells ?? []), ...(own ?? [])].flatMap(({ name }) => name ?? []),
      ),
    ].map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const name of names) expect(name).not.toMatch(/^[a-z]{1,3}\d+$/);
    for (const { columns } of tablesOf(ours)) {
      expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
      for (const { heading, note } of columns) {
        expect(heading.length).toBeLessThanOrEqual(32);
        expect((note ?? '').length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('are optional, have at most five conditional formats, and keep workings last', () => {
    for (const [index, { optional: isOptional }] of ours.entries()) {
      expect(isOptional).toBe(true);
      expect(plans[index].conditionalFormats.length).toBeLessThanOrEqual(5);
      for (const format of plans[index].conditionalFormats)
        if ('formula' in format) expect(format.formula).not.toMatch(/[[\]]|THIS/);
    }
    for (const { columns } of tablesOf(ours)) {
      const first = columns.findIndex(({ working }) => working);
      if (first >= 0) expect(columns.slice(first).every(({ working }) => working)).toBe(true);
    }
  });

  test('leave room between tables under each other, and print to the last row of the last one', () => {
    for (const { tables = [], print, name } of ours) {
      const under = tables.filter(({ at }) => at.startsWith('A'));
      const lastOf = ({ at, rows }: TableBlueprint) => placeOf(at).row + Math.max(1, rows(context).length);
      for (const [index, table] of under.entries())
        if (index > 0) expect(placeOf(table.at).row - lastOf(under[index - 1])).toBeGreaterThanOrEqual(3);
      const count = (table: string) => tables.find((one) => one.name === table)!.rows(context).length || 1;
      const area = typeof print.area === 'string' ? print.area : print.area(count, () => 1);
      expect(`${name} ${/\d+$/.exec(area)?.[0]}`).toBe(`${name} ${lastOf(under[under.length - 1]) + 1}`);
    }
  });
});
