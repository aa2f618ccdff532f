/** @jest-environment jsdom */
import './support/browser-parts';
import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { ProgressSection } from '../../src/taskpane/components/progress-section';
import { progressStrings as strings } from '../../src/taskpane/strings/progress';
import { lightTheme } from '../../src/taskpane/theme';
import { planReport } from '../../src/workbook/progress/report';
import { planBaseline } from '../../src/workbook/progress/baseline';
import { day } from '../roadmap/rows';
import { inputs, line } from '../workbook/progress/lines';

const lines = [
  line('R-001', '2027-01-04', '2027-03-05', { actualStart: day('2027-01-04'), percentComplete: 0.5 }),
  line('R-002', '2027-03-08', '2027-03-12', { place: 1, baselineStart: 46_400, baselineFinish: 46_410 }),
];
const report = planReport(inputs({ lines }), { names: [], rows: [] });
const entry = { name: 'As agreed', asOf: day('2027-01-04'), rows: 2, gaps: 81 };
const slipped = {
  kind: 'Slipped',
  id: 'R-002',
  name: 'Two',
  before: '5 Mar 2027',
  after: '12 Mar 2027',
  days: 5,
} as const;

const asked: string[] = [];
/** What the workbook would answer. */
const workbook = {
  previewReport: async () => report,
  writeProgressReport: async (name = '') => {
    asked.push(`report ${name}`);
    return { plan: report, message: 'It stands on the sheet Progress.' };
  },
  previewBaseline: async (scope: 'all' | 'without') => planBaseline(lines, scope),
  setBaseline: async (scope: 'all' | 'without') => {
    asked.push(`baseline ${scope}`);
    return { ...planBaseline(lines, scope), snapshot: 'Before', message: 'Baseline set.' };
  },
  listSnapshots: async () => [entry],
  keepSnapshot: async (name = '') => [entry, { ...entry, name }],
  deleteSnapshot: async (name: string) => {
    asked.push(`delete ${name}`);
    return [];
  },
  compareWithSnapshot: async () => ({ since: entry, asOf: report.asOf, changes: [slipped] }),
  writeChanges: async (name: string) => {
    asked.push(`changes ${name}`);
    return { comparison: { since: entry, asOf: report.asOf, changes: [slipped] }, message: '1 change.' };
  },
};

beforeEach(() => {
  asked.length = 0;
  render(
    <FluentProvider theme={lightTheme}>
      <ProgressSection
        workbook={workbook}
        run={(_doing, work) => work({ signal: new AbortController().signal, onProgress: () => undefined })}
        busy={false}
      />
    </FluentProvider>,
  );
});
afterEach(cleanup);

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('how the roadmap stands is shown before a report is written, and the report can be copied as text', async () => {
  await press(strings.look);
  expect(document.activeElement?.textContent).toBe(strings.status(report.asOf));
  const tracks = screen.getByRole('list', { name: strings.tracks });
  expect(within(tracks).getByText('Services: Late, 25 % complete, 78 % planned')).toBeTruthy();
  expect(asked).toEqual([]);
  fireEvent.change(screen.getByRole('textbox', { name: strings.name }), { target: { value: 'For the board' } });
  await press(strings.write);
  expect(asked).toEqual(['report For the board']);
  expect((screen.getByRole('textbox', { name: strings.copy }) as HTMLTextAreaElement).value).toContain('## Services');
});

test('the baseline is set only after saying which ones it replaces', async () => {
  const { baseline } = strings;
  fireEvent.click(screen.getByRole('radio', { name: baseline.all }));
  await press(baseline.preview);
  expect(within(screen.getByRole('list', { name: baseline.replaced })).getByText('R-002')).toBeTruthy();
  await press(baseline.drop);
  expect(asked).toEqual([]);
  await press(baseline.preview);
  await press(baseline.set);
  expect(asked).toEqual(['baseline all']);
});

test('a snapshot is compared, written to a sheet, and deleted only after a question', async () => {
  const { snapshots } = strings;
  await press(snapshots.show);
  await press(snapshots.compare);
  expect(screen.getByText('Slipped: R-002 Two, 5 Mar 2027 → 12 Mar 2027 (5 d later)')).toBeTruthy();
  await press(snapshots.write);
  await press(snapshots.remove);
  expect(asked).toEqual(['changes As agreed']);
  await press(snapshots.yes);
  expect(asked).toEqual(['changes As agreed', 'delete As agreed']);
  expect(screen.getByText(snapshots.none)).toBeTruthy();
});

test('everything has a name and a place for those who cannot see it', async () => {
  await press(strings.look);
  await press(strings.snapshots.show);
  await press(strings.snapshots.compare);
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});
