import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageFile, coveragePage } from '../../../src/cli/write-coverage';
import { carriedBySheet } from '../../../src/framework/traceability/carried';
import { coverage } from '../../../src/framework/traceability/coverage';

const place = ({ source, heading }: { source: string; heading: string }) => `${source} › ${heading}`;

describe('nothing that the documents ask for is left out without a reason', () => {
  test('a list with fewer or more items here than printed says why', () => {
    expect(coverage.filter(({ printed, here, reason }) => printed !== here && !reason).map(place)).toEqual([]);
  });

  test('a section with nothing to carry says why', () => {
    expect(coverage.filter(({ printed, here, reason }) => printed + here === 0 && !reason).map(place)).toEqual([]);
  });

  test('a reason is given only where it is needed, and in a sentence', () => {
    const reasons = coverage.filter(({ reason }) => reason !== undefined);
    expect(reasons.filter(({ reason = '' }) => !/^[A-Z].{8,}\.$/.test(reason))).toEqual([]);
    expect(reasons.filter(({ printed, here }) => printed > 0 && printed === here).map(place)).toEqual([]);
  });

  test('every item that is carried belongs to a list that is counted', () => {
    const counted = new Set(coverage.map(place));
    const unknown = Object.entries(carriedBySheet).flatMap(([sheet, places]) =>
      places
        .map(([source, heading]) => place({ source, heading }))
        .filter((one) => !counted.has(one))
        .map((one) => `${sheet}: ${one}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('no list is counted twice', () => {
    const places = coverage.map(place);
    expect(places.filter((one, index) => places.indexOf(one) !== index)).toEqual([]);
  });
});

describe('the counts agree with those worked out from the documents', () => {
  const printed = (beginning: RegExp) =>
    coverage.filter(({ source }) => beginning.test(source)).reduce((sum, row) => sum + row.printed, 0);

  test.each([
    ['Appendix A', /^framework App\. A/, 18],
    ['Appendix B, topics and their four areas', /^framework App\. B, Interview Topics/, 26 + 4],
    ['Appendix B, question design', /^framework App\. B, Question/, 14],
    ['Appendix B, session design', /^framework App\. B, Interview and/, 14],
    ['Table 4', /^framework Table 4/, 20],
    ['Appendix E, lists and three headings in running text', /^framework App\. E/, 43],
    ['references', /^framework References/, 26],
    ['Action List, points', /^Action List (4a|4c|5c|7a|11f)$/, 20],
    ['Action List, actions, sub-actions and problems', /^Action List( \d+)?$/, 19 + 76 + 41],
    ['slides, considerations and core tasks of the steps', /^Slides \.\.\.within/, 15 + 6],
  ])('%s', (_, beginning, count) => {
    expect(printed(beginning)).toBe(count);
  });

  test('Appendix C: 29 items in list A and 52 in list B', () => {
    const lists = coverage.filter(({ source }) => source === 'framework App. C');
    const sum = (letter: string) =>
      lists.filter(({ heading }) => new RegExp(`^${letter}\\d `).test(heading)).reduce((all, row) => all + row.here, 0);
    expect([sum('A'), sum('B')]).toEqual([29, 52]);
  });
});

test('the page is the one that the data gives: after a change run `npx tsx src/cli/write-coverage.ts`', () => {
  expect(readFileSync(path.join(__dirname, '../../..', coverageFile), 'utf8')).toBe(coveragePage());
});
