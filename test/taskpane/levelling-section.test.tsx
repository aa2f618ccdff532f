/** @jest-environment jsdom */
import './support/browser-parts';
import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { StepOutcome } from '../../src/analysis/sensitivity';
import { LevellingSection } from '../../src/taskpane/components/levelling-section';
import { SensitivitySection } from '../../src/taskpane/components/sensitivity-section';
import type { Run } from '../../src/taskpane/run';
import { lightTheme } from '../../src/taskpane/theme';
import { levellingStrings, sensitivityStrings } from '../../src/taskpane/strings/levelling';
import type { LevellingPlan, SensitivityReport } from '../../src/workbook';

const said: string[] = [];
const run: Run = async (doing, work, tell) => {
  said.push(doing);
  const result = await work({ signal: new AbortController().signal, onProgress: (text) => said.push(text) });
  said.push(tell?.(result)?.text ?? '');
  return result;
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const items = (name: RegExp | string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(() => said.splice(0));
afterEach(cleanup);

const move = (number: number) => ({
  id: `R-0${10 + number}`,
  initiative: 'Write rules',
  from: 46_391,
  to: 46_398,
  why: 'waits for Legal team until 8 Jan 2027',
});
const plan: LevellingPlan = {
  ends: { linksAlone: 46_400, now: 46_400, levelled: 46_407 },
  keptNow: false,
  schedules: 1200,
  moves: [0, 1, 2, 3, 4, 5, 6, 7].map(move),
  proposals: [{ id: 'R-010', initiative: 'Write rules', date: 46_398, why: '', setAside: 46_392 }],
  withdrawn: [],
  job: {
    rows: [],
    uses: [],
    limits: { inAll: 6, eachDoer: 2, perDoer: new Map(), perTrack: new Map() },
    projectStart: 46_391,
    statusDate: null,
    week: [true, true, true, true, true, false, false],
    holidays: [],
  },
};

test('levelling shows what would move before anything is written, long lists folded, then what was written', async () => {
  const applied: LevellingPlan[] = [];
  const workbook = {
    previewLevelling: async ({ onProgress }: { onProgress?(share: number): void } = {}) => {
      onProgress?.(0.25);
      return plan;
    },
    applyLevelling: async (one: LevellingPlan) => {
      applied.push(one);
      return { message: 'One proposed start stands.', rows: ['R-010: 11 Jan 2027 proposed'] };
    },
    takeProposalsAway: async () => ({ message: 'No proposed start stands in the roadmap.', rows: [] }),
  };
  render(
    <FluentProvider theme={lightTheme}>
      <LevellingSection workbook={workbook} run={run} busy={false} />
    </FluentProvider>,
  );
  await press(levellingStrings.preview);
  expect(said).toContain('Levelling the roadmap: 25 %');
  expect(document.activeElement?.textContent).toBe(levellingStrings.result);
  expect(screen.getByText(/^Levelled, the roadmap ends on 20 Jan 2027, 5 working days later than now/)).toBeTruthy();
  const [first] = screen.getAllByRole('list', { name: levellingStrings.moves });
  expect(within(first).getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByText('Starts that move: 2 more')).toBeTruthy();
  expect(items(levellingStrings.setAside)[0]).toMatch(/^R-010: your 5 Jan 2027 is kept in mind/);
  expect(applied).toEqual([]);

  await press(levellingStrings.apply);
  expect(applied).toEqual([plan]);
  expect(items(levellingStrings.rows)).toEqual(['R-010: 11 Jan 2027 proposed']);
  expect(screen.queryByRole('button', { name: levellingStrings.apply })).toBeNull();
  await press(levellingStrings.takeAway);
  expect(screen.getByText('No proposed start stands in the roadmap.')).toBeTruthy();
});

test('how firm the order is: each step with the gaps that it moves, then the steps that move none', async () => {
  const gap = { id: 'G-001', item: 'Mandate', from: 'Medium', to: 'High', rankFrom: 5, rankTo: 2 };
  const outcome = (by: 1 | -1, bandChanges: (typeof gap)[]): StepOutcome => ({
    step: { kind: 'importance', by },
    bandChanges,
    rankChanges: [],
    impossible: false,
  });
  const report: SensitivityReport = {
    sensitivity: { outcomes: [outcome(1, [gap]), outcome(-1, [])], judged: 9, firm: 8 },
    summary: '8 of 9 gaps are firm: no single step changes their band.',
    asOf: 46_391,
  };
  const workbook = {
    sensitivity: async () => report,
    writeSensitivity: async () => ({ ...report, message: 'One change stands on the sheet Sensitivity.' }),
  };
  render(
    <FluentProvider theme={lightTheme}>
      <SensitivitySection workbook={workbook} run={run} busy={false} />
    </FluentProvider>,
  );
  await press(sensitivityStrings.test);
  expect(document.activeElement?.textContent).toBe('As of 4 Jan 2027');
  expect(items('Importance one step higher: 1 gap changes priority')).toEqual([
    'G-001 Mandate: Medium to High, rank 5 to 2',
  ]);
  expect(items(sensitivityStrings.firmSteps)).toEqual(['Importance one step lower: no priority changes']);
  await press(sensitivityStrings.write);
  expect(said).toContain('One change stands on the sheet Sensitivity.');
});
