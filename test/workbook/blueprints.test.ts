import { blueprints } from '../../src/workbook/blueprints';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from '../../src/workbook/blueprint';
import { planSheet } from '../../src/workbook/plan';
import { cellFormula } from '../../src/workbook/references';
import { version } from '../../src/workbook/version';
import packageFile from '../../package.json';

const context: SeedingContext = {
  details: { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46391 },
  today: 46347,
  version: '0.1.0',
  sheets: new Set(blueprints.map(({ name }) => name)),
};

const plans = blueprints.map((blueprint) => planSheet(blueprint, context));
const tables: readonly TableBlueprint[] = blueprints.flatMap((blueprint) => blueprint.tables ?? []);
const formulas = plans.flatMap((plan) =>
  plan.formulas.flatMap(({ range, formulas: matrix }) =>
    matrix.flat().flatMap((formula) => (formula ? [{ place: `${plan.sheet}!${range}`, formula }] : [])),
  ),
);
const liveFormulas = blueprints.flatMap(({ name, anchors }) =>
  (anchors ?? []).map(({ at, live }) => ({ place: `${name}!${at}`, formula: cellFormula(live) })),
);
const blueprintOf = (name: string): SheetBlueprint => {
  const found = blueprints.find((blueprint) => blueprint.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** Functions that Excel 2010 and LibreOffice 7.4 calculate alike (design.md, section 4). */
const allowed = new Set(
  (
    'IF AND OR NOT ISNUMBER ISTEXT ISERROR SUM SUMPRODUCT COUNT COUNTIF COUNTIFS SUMIF AGGREGATE RANK MAX MIN ROUND INT MOD INDEX MATCH CHOOSE ' +
    'SEARCH FIND SUBSTITUTE TRIM LEN MID LEFT RIGHT DATE YEAR MONTH DAY WEEKDAY COLUMN ROW ROWS LOOKUP SMALL NETWORKDAYS.INTL WORKDAY.INTL REPT'
  ).split(' '),
);

describe('the workbook that Waymark seeds', () => {
  test('says the version that the package has', () => {
    expect(version).toBe(packageFile.version);
  });

  test('has its sheets in the order of the work', () => {
    expect(blueprints.map(({ name }) => name)).toEqual([
      'Start',
      'Settings',
      'People',
      'Prerequisites',
      'Stakeholders',
      'Research',
      'Questions',
      'Interview Guide',
      'Interviews',
      'Notes',
      'Gap Analysis',
      'Groupings',
      'Responses',
      'SWOT',
      'Capacity',
      'Priorities',
      'Services',
      'Service Functions',
      'Readiness',
      'Documents',
      'Training',
      'Roadmap',
      'Actions',
      'Issues',
      'Schedule',
      'Gantt',
      'Implementation',
      'Ecosystem',
      'Progress',
      'Changes',
      'Sensitivity',
      'Review',
      'Metrics',
      'Final Report',
      'Action List',
      'Terms',
      'Lists',
    ]);
  });

  test('keeps the headings of Table 1 letter by letter and in their order, right after the ID', () => {
    const gaps = tables.find(({ name }) => name === 'Gaps');
    expect(gaps?.columns.slice(0, 5).map(({ heading }) => heading)).toEqual([
      'ID',
      'As-Is State',
      'To-Be State',
      'Identified Gaps and Needs',
      'Function/Focus Area',
    ]);
  });

  test('uses only functions that Excel 2010 and LibreOffice 7.4 know, outside the live side of the anchors', () => {
    const unknown = formulas.flatMap(({ place, formula }) =>
      [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
        .map(([, name]) => name)
        .filter((name) => !allowed.has(name))
        .map((name) => `${place}: ${name}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('holds no custom function in any formula that is seeded, and at most five anchors that do', () => {
    expect(formulas.filter(({ formula }) => /CSIRT\./.test(formula))).toEqual([]);
    expect(liveFormulas.length).toBeGreaterThan(0);
    // RANKING, SCHEDULE, ORDER, TIMELINE, GANTT; the cell AddInLive, which only asks whether they answer, is none of them.
    expect(liveFormulas.length).toBeLessThanOrEqual(5);
    for (const { formula } of liveFormulas) expect(formula).toMatch(/^CSIRT\.[A-Z]+\(/);
  });

  test('refers only to columns that exist', () => {
    const headings = new Map(tables.map(({ name, columns }) => [name, new Set(columns.map(({ heading }) => heading))]));
    const wrong = [...formulas, ...liveFormulas].flatMap(({ place, formula }) =>
      [...formula.matchAll(/([A-Za-z]+)\[\[?([^[\]@]+)\]/g)]
        .filter(([, table, heading]) => !headings.get(table)?.has(heading))
        .map(([all]) => `${place}: ${all}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
    const ownColumns = tables.flatMap(({ name, columns }) =>
      columns.flatMap(({ heading, formula }) =>
        [...(formula ?? '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g)]
          .filter(([, other]) => !headings.get(name)?.has(other))
          .map(([all]) => `${name}[${heading}]: ${all}`),
      ),
    );
    expect(ownColumns).toEqual([]);
  });

  test('refers only to names that some sheet defines', () => {
    const defined = new Set(
      blueprints.flatMap(({ cells, names }) => [
        ...(cells ?? []).flatMap(({ name }) => name ?? []),
        ...(names ?? []).map(({ name }) => name),
      ]),
    );
    const tableNames = new Set(tables.map(({ name }) => name));
    const used = [...formulas, ...liveFormulas].flatMap(({ place, formula }) =>
      [
        ...formula
          .replace(/"(?:[^"]|"")*"/g, '""')
          .replace(/\[[^\]]*\]+/g, '[]')
          .matchAll(/(?<![A-Za-z.$'!])([A-Z][A-Za-z]{3,})(?![A-Za-z.(!\[]|\d)/g),
      ]
        .map(([, name]) => ({ place, name }))
        .filter(({ name }) => !['TRUE', 'FALSE'].includes(name) && !tableNames.has(name)),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(({ name }) => !defined.has(name))).toEqual([]);
    const lists = plans.flatMap(({ inputs }) => inputs.flatMap(({ list }) => list ?? []));
    expect(lists.filter((name) => !defined.has(name))).toEqual([]);
  });

  test('keeps every formula within the 8,192 characters that Excel takes', () => {
    for (const { fallback, live } of blueprints.flatMap(({ anchors }) => anchors ?? [])) {
      expect(`=IF(AddInLive,${cellFormula(live)},${cellFormula(fallback)})`.length).toBeLessThan(8192);
    }
    for (const { formula } of formulas) expect(formula.length).toBeLessThan(8192);
  });

  test('gives every sheet at most five conditional formats, none with a structured reference', () => {
    for (const plan of plans) {
      expect(plan.conditionalFormats.length).toBeLessThanOrEqual(5);
      for (const format of plan.conditionalFormats) {
        if ('formula' in format) expect(format.formula).not.toMatch(/[[\]]|THIS/);
      }
    }
  });

  test('gives tables and names no name twice, and none that reads as a cell', () => {
    const all = [
      ...tables.map(({ name }) => name),
      ...plans.flatMap(({ cellNames, names }) => [...cellNames, ...names].map(({ name }) => name)),
    ].map((name) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).not.toMatch(/^[a-z]{1,3}\d+$/);
  });

  test('leaves no two tables in the same columns and rows', () => {
    for (const plan of plans) {
      const areas = plan.tables.map(({ range }) => range);
      expect(new Set(areas).size).toBe(areas.length);
    }
  });

  test('keeps calculated columns to the right of what is typed, and workings last', () => {
    for (const name of ['Gaps', 'Roadmap']) {
      const columns = tables.find((table) => table.name === name)?.columns ?? [];
      const firstWorking = columns.findIndex(({ working }) => working);
      expect(columns.slice(firstWorking).every(({ working, kind }) => working && kind === 'calculated')).toBe(true);
    }
  });

  test('writes text cells as text before their values, so that 0000110 stays a working week', () => {
    const settings = planSheet(blueprintOf('Settings'), context);
    const week = settings.cellNames.find(({ name }) => name === 'WorkingWeek')?.cell;
    expect(settings.looks.find(({ range }) => range === week)?.look.format).toBe('@');
    expect(settings.values.find(({ range }) => range === week)?.values).toEqual([['0000011']]);
  });

  test('begins no text with an apostrophe, which a spreadsheet takes for a mark of its own', () => {
    const texts = plans.flatMap((plan) => plan.values.flatMap(({ values }) => values.flat()));
    expect(texts.filter((text) => typeof text === 'string' && text.startsWith("'"))).toEqual([]);
    expect(texts.length).toBeGreaterThan(3000);
  });

  test('puts the project details where a person finds them', () => {
    const start = planSheet(blueprintOf('Start'), context);
    for (const value of ['Norland', 'Energy', 'EnerCSIRT']) {
      expect(start.values.some(({ values }) => values[0][0] === value)).toBe(true);
    }
  });
});
