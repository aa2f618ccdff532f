import {
  interviewQuestions,
  nationalCsirtCases,
  prerequisites as items,
  researchItems,
  resources,
  slidesItems,
} from '../../src/framework/content';
import type { SeedingContext, SheetBlueprint, TableBlueprint } from '../../src/workbook/blueprint';
import { blueprints } from '../../src/workbook/blueprints';
import { gapColumns } from '../../src/workbook/blueprints/gap-columns';
import { gapColumnsOfNotes } from '../../src/workbook/blueprints/steps/gap-columns-of-notes';
import { interviewGuide } from '../../src/workbook/blueprints/steps/interview-guide';
import { interviews } from '../../src/workbook/blueprints/steps/interviews';
import { lists } from '../../src/workbook/blueprints/steps/lists';
import { listsA } from '../../src/workbook/blueprints/steps/lists-a';
import { notes } from '../../src/workbook/blueprints/steps/notes';
import { prerequisites } from '../../src/workbook/blueprints/steps/prerequisites';
import { questions } from '../../src/workbook/blueprints/steps/questions';
import { research } from '../../src/workbook/blueprints/steps/research';
import { stakeholders } from '../../src/workbook/blueprints/steps/stakeholders';
import { planSheet } from '../../src/workbook/plan';
import { cellFormula, columnLetters, placeOf } from '../../src/workbook/references';

const context: SeedingContext = {
  details: { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46391 },
  today: 46347,
  version: '0.1.0',
  sheets: new Set(blueprints.map(({ name }) => name)),
};

const ours = [prerequisites, stakeholders, research, questions, interviewGuide, interviews, notes, lists];
const core = blueprints.filter((one) => !ours.some(({ name }) => name === one.name));
const plans = ours.map((blueprint) => planSheet(blueprint, context));
const tablesOf = (sheets: readonly SheetBlueprint[]): TableBlueprint[] =>
  sheets.flatMap(({ tables }) => [...(tables ?? [])]);
const rowsOf = (sheet: SheetBlueprint, table: string) =>
  tablesOf([sheet])
    .find(({ name }) => name === table)!
    .rows(context);
const ids = (sheet: SheetBlueprint, table: string) => rowsOf(sheet, table).map(({ ID }) => ID);

/** Formulas of our sheets, and of the columns that Gaps gets, with the sheet that they stand on. */
const formulas = [
  ...plans.flatMap(({ sheet, formulas: all }) =>
    all.flatMap(({ range, formulas: matrix }) =>
      matrix.flat().flatMap((formula) => (formula ? [{ sheet, place: `${sheet}!${range}`, formula }] : [])),
    ),
  ),
  ...gapColumnsOfNotes.map(({ heading, formula }) => ({
    sheet: 'Notes',
    place: `Gaps[${heading}]`,
    formula: cellFormula(formula!),
  })),
];

/** The sheets that are there whenever this one is: the core, and what it needs, directly or by way of another. */
function there(sheet: string): readonly SheetBlueprint[] {
  const names = new Set([sheet]);
  for (const name of names)
    for (const one of ours.find((blueprint) => blueprint.name === name)?.needs ?? []) names.add(one);
  return [...core, ...ours.filter(({ name }) => names.has(name))];
}

describe('the sheets of steps 1 and 2', () => {
  test('carry every question, factor and decision of step 1, and five goals', () => {
    expect(ids(prerequisites, 'Prerequisites')).toEqual([...items, ...slidesItems].map(({ id }) => id));
    const bullets = rowsOf(prerequisites, 'Prerequisites').filter(({ ID }) =>
      items.some(({ id, inProse, source }) => id === ID && !inProse && /^framework 1/.test(source)),
    );
    // As counted in the source: bulleted questions and factors of Step 1.
    expect(bullets).toHaveLength(57);
    expect(rowsOf(prerequisites, 'Objectives')).toHaveLength(5);
  });

  test('carry all of step 2, every publication once, and all 54 questions of Appendix B', () => {
    expect(ids(research, 'ResearchPlan')).toEqual(researchItems.map(({ id }) => id));
    expect(ids(research, 'Sources')).toEqual(resources.filter(({ sameAs }) => !sameAs).map(({ id }) => id));
    const named = rowsOf(research, 'Sources').flatMap((row) => String(row['Named in']).split('; '));
    expect(named).toHaveLength(resources.length);
    const asked = rowsOf(questions, 'Questions');
    expect(asked.map(({ ID }) => ID)).toEqual(interviewQuestions.map(({ id }) => id));
    expect(['Ask', 'Design', 'Session'].map((use) => asked.filter(({ Use }) => Use === use).length)).toEqual([
      33, 7, 14,
    ]);
    for (const row of asked) {
      const ticks = ['Leaders', 'Practitioners', 'National CSIRT', 'Authorities', 'Partners'].filter(
        (group) => row[group] === '✓',
      );
      expect(ticks.length > 0).toBe(row.Use === 'Ask');
    }
  });

  test('count every section that a row belongs to, once', () => {
    for (const [sheet, table, sections] of [
      [prerequisites, 'Prerequisites', 'PrerequisiteSections'],
      [research, 'ResearchPlan', 'ResearchSections'],
    ] as const) {
      const listed = rowsOf(sheet, sections).map(({ Section }) => Section);
      expect(listed).toEqual([...new Set(rowsOf(sheet, table).map(({ Section }) => Section))]);
    }
  });

  test('say of every row that depends on a national CSIRT when it applies', () => {
    const rows = [...rowsOf(prerequisites, 'Prerequisites'), ...rowsOf(questions, 'Questions')];
    for (const row of rows) {
      const when = nationalCsirtCases[String(row.ID)];
      expect(row['Applies when']).toBe(when === 'Either way' ? undefined : when);
    }
    expect(rows.filter((row) => row['Applies when'] !== undefined)).toHaveLength(5 + 1 + 6);
  });

  test('choose only words that the lists hold', () => {
    const words = new Map([
      ...listsA.map(({ name, entries }) => [name, new Set<unknown>(entries.map((entry) => entry.name))] as const),
    ]);
    let checked = 0;
    for (const table of tablesOf(ours))
      for (const { heading, list } of table.columns)
        for (const { [heading]: value } of table.rows(context)) {
          const known = list ? words.get(list) : undefined;
          if (!known || value === undefined || table.columns.every((column) => column.heading !== heading)) continue;
          checked += 1;
          if (heading !== 'Topic' && !known.has(value)) throw new Error(`${table.name}[${heading}]: ${String(value)}`);
        }
    expect(checked).toBeGreaterThan(150);
  });

  test('give every question that is asked a topic of the list', () => {
    const topics = new Set(listsA.find(({ name }) => name === 'TopicNames')?.entries.map(({ name }) => name));
    const without = rowsOf(questions, 'Questions').filter(
      ({ Use, Topic }) => Use === 'Ask' && !topics.has(String(Topic)),
    );
    expect(without).toEqual([]);
  });

  test('use only functions that Excel 2010 and LibreOffice 7.4 know', () => {
    const allowed = new Set(
      'IF AND OR NOT ISNUMBER SUM SUMPRODUCT AGGREGATE MAX MIN ROUND INDEX MATCH SEARCH SUBSTITUTE LEFT ROW ROWS'.split(
        ' ',
      ),
    );
    const unknown = formulas.flatMap(({ place, formula }) =>
      [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
        .filter(([, name]) => !allowed.has(name))
        .map(([, name]) => `${place}: ${name}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
    for (const { formula } of formulas) expect(formula.length).toBeLessThan(8192);
  });

  test('refer only to columns of the core and of the sheets that they need', () => {
    const wrong = formulas.flatMap(({ sheet, place, formula }) => {
      const tables = tablesOf(there(sheet));
      return [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Za-z]+)\[\[?([^[\]@]+)\]/g)]
        .filter(
          ([, table, heading]) =>
            !tables.find(({ name }) => name === table)?.columns.some((column) => column.heading === heading),
        )
        .map(([all]) => `${place}: ${all}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
    const own = tablesOf(ours).flatMap(({ name, columns }) =>
      columns.flatMap(({ heading, formula }) =>
        [...(formula ?? '').replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g)]
          .filter(([, other]) => !columns.some((column) => column.heading === other))
          .map(([all]) => `${name}[${heading}]: ${all}`),
      ),
    );
    expect(own).toEqual([]);
    const inGaps = [...gapColumns, ...gapColumnsOfNotes].map(({ heading }) => heading);
    for (const { formula } of gapColumnsOfNotes)
      for (const [, heading] of formula!.replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?<![A-Za-z])\[([^[\]]+)\]/g))
        expect(inGaps).toContain(heading);
  });

  test('choose from lists that stand in the core or on a sheet that they need', () => {
    const missing = plans.flatMap(({ sheet, inputs }) => {
      const defined = new Set(
        there(sheet).flatMap(({ cells, names }) => [
          ...(cells ?? []).map(({ name }) => name),
          ...(names ?? []).map(({ name }) => name),
        ]),
      );
      return inputs.flatMap(({ list, range }) => (list && !defined.has(list) ? [`${sheet}!${range}: ${list}`] : []));
    });
    expect(missing).toEqual([]);
  });

  test('have names and headings of their own, and say what each cell is for in at most 255 characters', () => {
    const names = [
      ...tablesOf([...core, ...ours]).map(({ name }) => name),
      ...[...core, ...ours].flatMap(({ cells, names: own }) => [
        ...(cells ?? []).flatMap(({ name }) => name ?? []),
        ...(own ?? []).map(({ name }) => name),
      ]),
    ].map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { columns } of tablesOf(ours)) {
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      for (const { heading, note } of columns) {
        expect(heading.length).toBeLessThanOrEqual(32);
        expect((note ?? '').length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('are optional, have at most five conditional formats, and keep workings last', () => {
    for (const [index, sheet] of ours.entries()) {
      expect(sheet.optional).toBe(true);
      expect(plans[index].conditionalFormats.length).toBeLessThanOrEqual(5);
      for (const format of plans[index].conditionalFormats)
        if ('formula' in format) expect(format.formula).not.toMatch(/[[\]]|THIS/);
    }
    for (const { columns } of tablesOf(ours)) {
      const first = columns.findIndex(({ working }) => working);
      if (first >= 0) expect(columns.slice(first).every(({ working }) => working)).toBe(true);
    }
  });

  test('leave room between tables under each other, and give shared columns one width', () => {
    for (const { tables, name } of ours) {
      const spans = (tables ?? []).map((table) => ({
        from: placeOf(table.at).row,
        to: placeOf(table.at).row + Math.max(1, table.rows(context).length),
      }));
      for (const [index, { from }] of spans.entries())
        if (index > 0) expect(from - spans[index - 1].to).toBeGreaterThanOrEqual(3);
      const widths = new Map<string, number>();
      for (const table of tables ?? [])
        for (const [index, { width, heading }] of table.columns.entries()) {
          const letter = columnLetters(index);
          if (widths.has(letter) && widths.get(letter) !== width)
            throw new Error(`${name}: ${table.name}[${heading}] is ${width} wide, others ${widths.get(letter)}.`);
          if (!widths.has(letter)) widths.set(letter, width);
        }
    }
  });

  test('print to the last row of the last table', () => {
    for (const { print, tables, name } of ours) {
      const rows = (table: string) => tables!.find((one) => one.name === table)!.rows(context).length || 1;
      const area = typeof print.area === 'string' ? print.area : print.area(rows, () => 1);
      const last = tables![tables!.length - 1];
      expect(`${name} ${/\d+$/.exec(area)?.[0]}`).toBe(`${name} ${placeOf(last.at).row + 1 + rows(last.name)}`);
    }
  });
});
