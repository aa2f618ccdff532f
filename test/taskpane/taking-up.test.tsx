/** @jest-environment jsdom */
import './support/browser-parts';
import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { TakingUpSection } from '../../src/taskpane/components/taking-up-section';
import type { Run } from '../../src/taskpane/run';
import { takingUpStrings as strings } from '../../src/taskpane/strings/taking-up';
import { lightTheme } from '../../src/taskpane/theme';
import type { TakingUpPlan } from '../../src/workbook';

const said: string[] = [];
const run: Run = async (doing, work, tell) => {
  said.push(doing);
  const result = await work({ signal: new AbortController().signal, onProgress: () => undefined });
  said.push(tell?.(result)?.text ?? '');
  return result;
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

const plan: TakingUpPlan = {
  groups: [
    {
      id: 'swot-gaps',
      title: 'SWOT rows that are to become gaps',
      table: 'Gaps',
      rows: [{ from: 'SW-002', to: 'G-083', text: 'Night cover', cells: {} }],
    },
  ],
  limits: [{ track: 'Services', groups: ['Small members'], before: null, after: 1 }],
};

const show = (found: TakingUpPlan) => {
  const taken: (readonly string[])[] = [];
  const workbook = {
    previewTakingUp: async () => found,
    carryOutTakingUp: async (_: TakingUpPlan, chosen: readonly string[]) => {
      taken.push(chosen);
      return { lines: ['SW-002 → Gaps G-083: Night cover'], problems: [], message: '1 row taken up, 0 limits set.' };
    },
  };
  render(
    <FluentProvider theme={lightTheme}>
      <TakingUpSection workbook={workbook} run={run} busy={false} />
    </FluentProvider>,
  );
  return taken;
};

beforeEach(() => said.splice(0));
afterEach(cleanup);

test('what waits is seen first, each kind can be left out, and only then is it written and reported', async () => {
  const taken = show(plan);
  await press(strings.look);
  expect(said.at(-1)).toBe('Nothing is written yet: choose what is to be taken up.');
  expect(screen.getByText('SW-002 becomes G-083: Night cover')).toBeTruthy();
  expect(screen.getByText('Services: 1 at once (was none), for Small members')).toBeTruthy();
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes.every((box) => (box as HTMLInputElement).checked)).toBe(true);
  await act(async () => void fireEvent.click(boxes[1]));
  expect(taken).toEqual([]);
  await press(strings.take);
  expect(taken).toEqual([['swot-gaps']]);
  const report = screen.getByRole('list', { name: strings.rows });
  expect(within(report).getByText('SW-002 → Gaps G-083: Night cover')).toBeTruthy();
});

test('where nothing waits, that is said, and there is nothing to press', async () => {
  show({ groups: [], limits: [] });
  await press(strings.look);
  expect(said.at(-1)).toBe('Nothing waits to be taken up.');
  expect(screen.queryByRole('button', { name: strings.take })).toBeNull();
});
