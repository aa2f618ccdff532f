/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import './support/browser-parts';
import { commandEvent } from '../../src/taskpane/command-outcome';
import { Pane } from '../../src/taskpane/pane';
import { strings } from '../../src/taskpane/strings';
import type { WorkbookActions } from '../../src/taskpane/workbook-actions';
import type { Example, ProjectDetails, SeedingOptions, SeedingReport } from '../../src/workbook';
import { UserError } from '../../src/workbook';
import { blueprints } from '../../src/workbook/blueprints';

const details: ProjectDetails = { economy: 'Atlantis', sector: 'Energy', team: 'E-CSIRT', start: 46391 };
const report: SeedingReport = {
  sheets: [{ name: 'Gap Analysis', outcome: 'made', detail: '81 gaps' }],
  live: true,
  message: 'Seeded.',
};

/** A workbook whose seeding waits until the test lets it go on. */
function workbookThat({ seeded = false, ...changes }: Partial<WorkbookActions> & { seeded?: boolean } = {}) {
  const asked: { details: ProjectDetails; options: SeedingOptions }[] = [];
  let finish: (outcome: SeedingReport | Error) => void = () => undefined;
  const actions: WorkbookActions = {
    readProject: async () => ({ details: seeded ? details : { ...details, start: 0 }, seeded, version: null }),
    seedWorkbook: (given, options = {}) => {
      asked.push({ details: given, options });
      return new Promise((resolve, reject) => {
        finish = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
      });
    },
    seedExample: () => Promise.reject(new UserError('Not asked for here.')),
    makeLive: async () => ({ live: true, message: 'Live now.' }),
    saveCopy: async () => ({ bytes: new Uint8Array([80, 75]), fileName: 'Roadmap.xlsx', message: 'Written.' }),
    previewImport: () => Promise.reject(new UserError('Not asked for here.')),
    carryOutImport: () => Promise.reject(new UserError('Not asked for here.')),
    exportTable: () => Promise.reject(new UserError('Not asked for here.')),
    ...changes,
  };
  return { actions, asked, finish: (outcome: SeedingReport | Error) => act(async () => finish(outcome)) };
}

async function open(workbook: WorkbookActions) {
  await act(async () => {
    render(<Pane workbook={workbook} hostIsDark={false} earlier={null} version="1.2.3" />);
  });
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => void fireEvent.click(button(name)));
const heading = (name: string) => screen.getByRole('heading', { name });
const { seed, live, ready, save, project } = strings;

beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation();
  // jsdom has none of these; they answer as a light, unconcerned browser would.
  window.matchMedia = () => new EventTarget() as MediaQueryList;
  URL.createObjectURL = () => 'blob:copy';
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(cleanup);

test('a workbook without Waymark is offered seeding, with the warning before it', async () => {
  await open(workbookThat().actions);
  expect(button(seed.button)).toBeTruthy();
  expect(screen.getByText(seed.warning)).toBeTruthy();
  expect(screen.queryByRole('button', { name: save.button })).toBeNull();
});

test('seeding gets what was entered, names the sheet in hand and then says what was made', async () => {
  const workbook = workbookThat();
  await open(workbook.actions);
  fireEvent.change(screen.getByLabelText(project.economy), { target: { value: ' Lemuria ' } });
  fireEvent.change(screen.getByLabelText(/Project start date/), { target: { value: '2027-01-04' } });
  await press(seed.button);
  expect(workbook.asked[0].details).toEqual({ ...details, economy: 'Lemuria', start: 46391 });
  expect(document.activeElement).toBe(heading(seed.heading));

  act(() => workbook.asked[0].options.onProgress?.({ sheet: 'Gap Analysis', done: 1, total: 4 }));
  expect(screen.getByRole('status').textContent).toBe(seed.sheet('Gap Analysis'));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');

  await workbook.finish(report);
  expect(screen.getByRole('status').textContent).toBe('Seeded.');
  expect(screen.getByText('Made: 81 gaps')).toBeTruthy();
  expect(document.activeElement).toBe(heading(ready.heading));
});

const exampleFiles = readdirSync(join(__dirname, '../../assets/examples/energy'))
  .filter((name) => name.endsWith('.csv'))
  .sort();

test('one click opens the worked example, said to be invented, with all its tables', async () => {
  const opened: Example[] = [];
  const { actions } = workbookThat({
    seedExample: async (example) => {
      opened.push(example);
      const entered = { tables: [], problems: 0, message: '' };
      return { seeding: report, entered, message: 'Invented throughout.' };
    },
  });
  await open(actions);
  expect(screen.getByText(/All of it is invented/)).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: strings.example.button })));
  expect(await screen.findAllByText('Invented throughout.', {}, { timeout: 20_000 })).not.toEqual([]);
  expect(opened[0].files.map(({ name }) => name)).toEqual(exampleFiles);
  expect(opened[0].sheets).toBe('all');
  expect(opened[0].files.every(({ bytes }) => bytes.length > 100)).toBe(true);
});

test('without a start date nothing is seeded, and the field says what to enter', async () => {
  const workbook = workbookThat();
  await open(workbook.actions);
  const field = screen.getByLabelText(/Project start date/);
  fireEvent.change(field, { target: { value: '' } });
  await press(seed.button);
  expect(workbook.asked).toHaveLength(0);
  expect(screen.getByText(project.startMissing)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
});

test('cancelling stops the seeding and leads back to the form, with what had been entered', async () => {
  const workbook = workbookThat();
  await open(workbook.actions);
  fireEvent.change(screen.getByLabelText(project.team), { target: { value: 'New name' } });
  await press(seed.button);
  await press(seed.cancel);
  expect(workbook.asked[0].options.signal?.aborted).toBe(true);
  await workbook.finish(new UserError('Stopped; nothing is left behind.'));
  expect(screen.getByRole('status').textContent).toBe('Stopped; nothing is left behind.');
  expect((screen.getByLabelText(project.team) as HTMLInputElement).value).toBe('New name');
});

test('a failure is said at once and in the user’s words, and can be tried again', async () => {
  const workbook = workbookThat();
  await open(workbook.actions);
  await press(seed.button);
  await workbook.finish(new UserError('A sheet called Roadmap is yours: rename it, then seed again.'));
  expect(screen.getByRole('alert').textContent).toContain('rename it');
  expect(button(seed.button)).toBeTruthy();
});

test('a failure that nobody foresaw says so and keeps its own text for whoever helps', async () => {
  const workbook = workbookThat({ seeded: true, makeLive: () => Promise.reject(new TypeError('x is undefined')) });
  await open(workbook.actions);
  await press(live.button);
  expect(screen.getByRole('alert').textContent).toContain('x is undefined');
});

test('a seeded workbook is offered Make live first, and saving once it is live', async () => {
  const workbook = workbookThat({ seeded: true });
  await open(workbook.actions);
  expect(screen.queryByRole('button', { name: seed.button })).toBeNull();
  await press(live.button);
  expect(screen.getByRole('status').textContent).toBe('Live now.');
  expect(screen.queryByRole('button', { name: live.button })).toBeNull();
  expect(screen.getByText(live.done)).toBeTruthy();
});

test('a saved copy stays within reach, with a second way where a pane blocks downloads', async () => {
  await open(workbookThat({ seeded: true }).actions);
  await press(save.button);
  const link = screen.getByRole('link', { name: save.again('Roadmap.xlsx') });
  expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['blob:copy', 'Roadmap.xlsx']);
  expect(screen.getByText(save.noFile)).toBeTruthy();
});

test('a workbook that cannot be read says why and can be read again', async () => {
  let protectedNow = true;
  const { actions } = workbookThat();
  const readProject: WorkbookActions['readProject'] = () =>
    protectedNow ? Promise.reject(new UserError('The workbook is protected.')) : actions.readProject();
  await open({ ...actions, readProject });
  expect(screen.getByRole('alert').textContent).toBe('The workbook is protected.');
  protectedNow = false;
  await press(strings.readAgain);
  expect(button(seed.button)).toBeTruthy();
});

test('what a ribbon button did is told in the pane', async () => {
  await open(workbookThat({ seeded: true }).actions);
  const detail = { failure: new UserError('The sheet Gantt is protected.') };
  act(() => void dispatchEvent(new CustomEvent(commandEvent, { detail })));
  expect(screen.getByRole('alert').textContent).toBe('The sheet Gantt is protected.');
});

test('the next steps name sheets that a seeded workbook has', () => {
  const sheets = new Set(blueprints.map(({ name }) => name));
  for (const { sheet } of strings.next.steps) expect(sheets).toContain(sheet);
});
