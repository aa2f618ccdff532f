/** @jest-environment jsdom */
import './support/browser-parts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { descriptionOf } from '../../src/roadmap/drawing/describe';
import { drawRoadmap } from '../../src/roadmap/drawing/draw-roadmap';
import { PictureSection } from '../../src/taskpane/components/picture-section';
import type { Run } from '../../src/taskpane/run';
import { pictureStrings as strings } from '../../src/taskpane/strings/picture';
import { drawingOf, samples } from '../roadmap/drawing/samples';

const saved: Blob[] = [];
URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;

const many = samples.many();
const undated = drawingOf([{ ...many.rows[0], dependsOn: '', start: null }]).undated;
const told: string[] = [];

/** Runs as the pane does, and keeps what it tells. */
const run: Run = async (_doing, work, tell) => {
  try {
    const result = await work({ signal: new AbortController().signal, onProgress: () => undefined });
    told.push(tell?.(result)?.text ?? '');
    return result;
  } catch (error) {
    told.push(error instanceof Error ? error.message : String(error));
    return null;
  }
};

beforeEach(() => {
  told.length = 0;
  render(
    <PictureSection
      run={run}
      busy={false}
      workbook={{
        drawRoadmapPages: async (wish) => ({
          pages: drawRoadmap(many, wish),
          description: descriptionOf(many),
          rows: many.rows.length,
          undated,
        }),
        putPictures: async () => ({ sheet: 'Roadmap Picture', replaced: 0 }),
        makePlanOnAPage: async () => ({ sheet: 'Plan on a Page', made: true, tracks: 7, periods: 6, undated }),
      }}
    />,
  );
});
afterEach(cleanup);

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('the drawing is shown, page by page and in words, before it goes anywhere', async () => {
  await press(strings.draw);
  expect(told).toEqual([expect.stringMatching(/^\d+ rows on \d pages\. Nothing is in the workbook yet\.$/)]);
  expect(document.activeElement?.textContent).toBe(strings.result);
  const picture = () => screen.getByRole('img', { name: descriptionOf(many) }).getAttribute('src') ?? '';
  expect(decodeURIComponent(picture())).toContain('Page 1 of');
  fireEvent.change(screen.getByLabelText(strings.shown), { target: { value: '1' } });
  expect(decodeURIComponent(picture())).toContain('Page 2 of');
  expect(screen.getByText(undated[0])).toBeTruthy();
});

test('every page is saved as SVG, with a link and its text for panes that block downloads', async () => {
  await press(strings.draw);
  await press(strings.saveSvg);
  expect(saved.length).toBeGreaterThan(1);
  expect(saved.every(({ type }) => type === 'image/svg+xml')).toBe(true);
  expect(screen.getByRole('link', { name: strings.again('Roadmap 2.svg') })).toBeTruthy();
  expect((screen.getByLabelText(strings.svgText) as HTMLTextAreaElement).value).toMatch(/^<svg /);
});

test('where the browser cannot make a picture, it says what to do instead', async () => {
  await press(strings.draw);
  await press(strings.copy);
  expect(told.at(-1)).toBe('This browser could not turn the drawing into a picture. Save it as SVG instead.');
});

test('the plan on a page says what was made and what is not on it', async () => {
  await press(strings.makePlan);
  expect(told).toEqual(['7 tracks by 6 periods are on the sheet Plan on a Page; one row without dates is not.']);
});
