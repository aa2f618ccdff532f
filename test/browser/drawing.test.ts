import { chromium, type Browser } from 'playwright-core';
import { drawRoadmap } from '../../src/roadmap/drawing/draw-roadmap';
import { samples } from '../roadmap/drawing/samples';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

/** Pairs of texts that lie over each other and texts off the page, by the browser's own measure of their letters. */
const complaintsInBrowser = () => {
  const all = [...document.querySelectorAll('svg')].flatMap((svg) => {
    const page = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // The box of a line of text is higher than its letters.
      const spare = (bottom - top) * 0.18;
      return { what: text.textContent, left, right, top: top + spare, bottom: bottom - spare };
    });
    const off = texts.filter(
      ({ left, right, top, bottom }) =>
        left < page.left || right > page.right || top < page.top || bottom > page.bottom,
    );
    const over = texts.flatMap((a, place) =>
      texts
        .slice(place + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.what} over ${b.what}`),
    );
    return [...off.map(({ what }) => `${what} off the page`), ...over];
  });
  return { texts: document.querySelectorAll('text').length, complaints: all };
};

it('Names of a drawing neither overlap nor leave the page in the letters of a real browser', async () => {
  const page = await browser.newPage();
  for (const name of ['ten', 'many', 'longNames', 'oneDay', 'tenYears', 'arabic'] as const) {
    for (const direction of ['ltr', 'rtl'] as const) {
      const pages = [
        ...drawRoadmap(samples[name](), { page: 'a4', direction }),
        ...drawRoadmap(samples[name](), { direction }),
      ];
      await page.setContent(pages.join(''));
      const { texts, complaints } = await page.evaluate(complaintsInBrowser);
      expect(texts).toBeGreaterThan(40);
      expect({ name, direction, complaints }).toEqual({ name, direction, complaints: [] });
    }
  }
}, 60_000);
