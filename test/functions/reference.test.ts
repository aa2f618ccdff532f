import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { columnOf, runtime, withBlanks, type Blank } from './support';
import { buildFunctions } from '../../src/cli/build-functions';
import { syntax, type Arguments, type Cell, type DeclaredFunction } from '../../src/cli/function-reference';
import { references } from '../../src/cli/reference-data';
import htmlPage from '../../src/cli/reference-html';
import { configurations } from '../../src/cli/webpack-configuration';
import { referenceFiles } from '../../src/cli/write-reference';
import { gantt } from '../../src/functions/gantt';
import { ganttBar } from '../../src/functions/gantt-bar';
import { health } from '../../src/functions/health';
import { order } from '../../src/functions/order';
import { priority } from '../../src/functions/priority';
import { priorityBand } from '../../src/functions/priority-band';
import { progress } from '../../src/functions/progress';
import { ranking } from '../../src/functions/ranking';
import { schedule } from '../../src/functions/schedule';
import { timeline } from '../../src/functions/timeline';
import { versionOfWaymark } from '../../src/functions/version';
import { day } from '../roadmap/rows';

const bodies: Record<string, unknown> = {
  PRIORITY: priority,
  PRIORITYBAND: priorityBand,
  RANKING: ranking,
  ORDER: order,
  SCHEDULE: schedule,
  TIMELINE: timeline,
  GANTT: gantt,
  GANTTBAR: ganttBar,
  HEALTH: health,
  PROGRESS: progress,
  VERSION: versionOfWaymark,
};

const root = path.join(__dirname, '..', '..');
const dist = path.join(root, 'dist');
let functions: DeclaredFunction[];

beforeAll(async () => {
  await buildFunctions();
  ({ functions } = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as {
    functions: DeclaredFunction[];
  });
}, 30_000);

/** What a cell of an example holds: dates are serial numbers. */
const held = (cell: Cell) => (/^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? day(String(cell)) : cell);
/** Levels are guarded in the sheet, where a blank one becomes empty text: 0 is a level. */
const guarded = /Levels?$/;

/** Calls a function as Excel does: lists as columns, what is left out as null. */
function call(name: string, given: Arguments, blank: Blank): unknown[][] {
  const { parameters } = functions.find((one) => one.name === name) as DeclaredFunction;
  const unknown = Object.keys(given).filter((argument) => !parameters.some((one) => one.name === argument));
  expect(unknown).toEqual([]);
  const values = parameters.map((one) => {
    const value = given[one.name] ?? null;
    const orBlank = (cell: Cell) => (cell !== '' ? held(cell) : guarded.test(one.name) ? '' : blank);
    if (value === null) return null;
    if (Array.isArray(value)) return columnOf((value as Cell[]).map(orBlank));
    return one.dimensionality === 'matrix' ? [[orBlank(value as Cell)]] : orBlank(value as Cell);
  });
  const result = (bodies[name] as (...all: unknown[]) => unknown)(...values);
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

describe('the reference', () => {
  it('has a page for each function, and for nothing else', () => {
    const names = functions.map(({ name }) => name).sort();
    expect(Object.keys(references).sort()).toEqual(names);
    expect(Object.keys(bodies).sort()).toEqual(names);
  });

  it('says what the source says now; if not, run npm run reference', () => {
    for (const [file, text] of referenceFiles(functions)) {
      const committed = path.join(root, 'assets', 'functions', file);
      expect([file, existsSync(committed) ? readFileSync(committed, 'utf8') : 'missing']).toEqual([file, text]);
    }
  });

  it('puts optional arguments in brackets', () => {
    const [one] = functions.filter(({ name }) => name === 'PRIORITYBAND');
    expect(syntax(one)).toBe('CSIRT.PRIORITYBAND(score, [thresholds])');
  });

  it('is what the table of the README links to', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    for (const { name } of functions)
      expect(readme).toMatch(new RegExp(`\\[\`${name}\\(.*\\]\\(assets/functions/${name}\\.md\\)`));
  });
});

const pages = Object.entries(references);

withBlanks('an example', (blank) => {
  it.each(pages)('on the page of %s has the result that it shows', (name, { example, columns }) => {
    const result = call(name, example.given, blank);
    expect(result).toEqual(example.result.map((row) => row.map(held)));
    if (columns) expect(result[0]).toHaveLength(columns.length);
  });
  it.each(pages.flatMap(([name, { texts }]) => texts.map(({ shown, given }) => ({ name, shown, given }))))(
    'on the page of $name says when its result says: $shown',
    ({ name, shown, given }) => {
      const { example } = references[name];
      const saying = (all: Arguments) =>
        call(name, all, blank)
          .flat()
          .filter((cell) => String(cell).includes(shown));
      expect(saying({ ...example.given, ...given })).not.toEqual([]);
      expect(saying(example.given)).toEqual([]);
    },
  );

  it.each(pages.flatMap(([name, { refusals }]) => refusals.map(({ shown, given }) => ({ name, shown, given }))))(
    'on the page of $name says when #VALUE! says: $shown',
    ({ name, shown, given }) => {
      let refusal: unknown;
      try {
        call(name, { ...references[name].example.given, ...given }, blank);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(runtime.Error);
      expect(refusal).toMatchObject({ code: '#VALUE!', message: shown });
    },
  );
});

describe('the page', () => {
  it.each(pages)('of %s gives the plain formula of the workbook, if any, as Excel takes it', (_name, { without }) => {
    if (without.formula !== undefined) expect(without.formula).toMatch(/^=[A-Z0-9]+\(.*\)$/);
    expect(without.formula ?? '').not.toContain('CSIRT.');
  });
});

describe('the pages that Excel opens', () => {
  it('stand beside the functions', () => {
    for (const { name } of functions) {
      const html = readFileSync(path.join(dist, 'functions', `${name}.html`), 'utf8');
      expect(html).toContain(`<h1>CSIRT.${name}</h1>`);
    }
  });

  it('need no script and no other file but the icon, link to each other, and read well without a mouse', () => {
    for (const { name } of functions) {
      const { document } = new JSDOM(htmlPage({ name, functions })).window;
      expect(document.querySelectorAll('script, link:not([rel=icon]), img')).toHaveLength(0);
      expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
        functions.map((one) => `${one.name}.html`).sort(),
      );
      expect(document.documentElement.lang).toBe('en');
      for (const table of document.querySelectorAll('table')) {
        expect(table.parentElement?.tabIndex).toBe(0);
        expect(table.parentElement?.getAttribute('aria-label')).toBeTruthy();
      }
    }
  });

  const metadata = { functions: [{ id: 'VERSION', name: 'VERSION' }] };

  it('are where functions.json points to, once the origin is known', () => {
    const finished = configurations.finishMetadata(metadata, { origin: 'https://tools.example.org/waymark/' });
    expect(finished.functions[0].helpUrl).toBe('https://tools.example.org/waymark/functions/VERSION.html');
  });

  it('are not pointed to without an origin', () => {
    expect(configurations.finishMetadata(metadata, {}).functions[0]).not.toHaveProperty('helpUrl');
  });
});
