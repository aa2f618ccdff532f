import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as content from '../../../src/framework/content';

/** Names, headings and addresses carry over from the sources; everything else is our own. */
const carriedOver = new Set([
  'id',
  'originalId',
  'serviceId',
  'sameAs',
  'title',
  'heading',
  'label',
  'source',
  'publisher',
  'address',
  'term',
  'alsoCalled',
  'area',
  'service',
  'aspect',
  'topic',
]);

interface Text {
  readonly place: string;
  readonly text: string;
}

const textsOf = (value: unknown, place: string): Text[] => {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => textsOf(one, `${place} ${(one as { id?: string }).id ?? index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !carriedOver.has(key))
    .flatMap(([key, one]) => textsOf(one, `${place} ${key}`));
};

const { serviceFunctions, ...ours } = content;
const texts = Object.entries(ours).flatMap(([name, value]) => textsOf(value, name));

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

test('the texts fit a cell and are plain: no tabs, line breaks, double blanks or stray blanks', () => {
  expect(serviceFunctions).toHaveLength(76);
  expect(texts.length).toBeGreaterThan(1500);
  expect(texts.filter(({ text }) => text.length > 255 || /\s\s|[\t\n]|^\s|\s$/.test(text))).toEqual([]);
});

const seeds = path.resolve(__dirname, '../../../../shared/seeds');

if (existsSync(seeds)) {
  const source = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ` ${words(readFileSync(path.join(seeds, name), 'utf8'))} `)
    .join('|');

  test('no seven words in a row stand in the source documents', () => {
    expect(source).toContain(' the sector csirt framework ');
    const found = texts.flatMap(({ place, text }) => {
      const own = words(text).split(' ');
      return own
        .slice(0, Math.max(0, own.length - 6))
        .map((_, index) => own.slice(index, index + 7).join(' '))
        .filter((run) => source.includes(` ${run} `))
        .map((run) => `${place}: ${run}`);
    });
    expect(found).toEqual([]);
  });
} else {
  test.skip('not checked: the source documents lie beside the project in ../shared/seeds and are absent here', () => {});
}
