/** @jest-environment jsdom */
import './support/browser-parts';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../src/taskpane/pane';
import { strings } from '../../src/taskpane/strings';
import * as workbook from '../../src/workbook';
import { columns, openSeeded, rows, type } from '../support/seeded';

const saved: Blob[] = [];
URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;

openSeeded();
// The workbook may be calculating.
configure({ asyncUtilTimeout: 20_000 });
const { exchange } = strings;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation();
  render(<Pane workbook={workbook} hostIsDark={false} earlier={null} version="1.2.3" />);
  await screen.findByRole('heading', { name: exchange.heading });
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => void fireEvent.click(button(name)));
const status = () => screen.getByRole('status').textContent;
const level = async (id: string) => (await rows('Gaps')).find(({ ID }) => ID === id)?.['As-Is Level'];

async function choose(text: string, name = 'gaps.csv') {
  const file = new File([text], name, { type: 'text/csv' });
  await act(async () => void fireEvent.change(screen.getByLabelText(exchange.file), { target: { files: [file] } }));
}

async function preview(text: string) {
  await choose(text);
  return screen.findByRole('heading', { name: exchange.preview('gaps.csv') });
}

test('a file is shown before it is imported: counts, changes, and what is left out with line and column', async () => {
  const heading = await preview('ID,As-Is Level\nG-001,2\nG-002,seven\nG-200,1\n');
  await waitFor(() => expect(document.activeElement === heading).toBe(true));
  expect(screen.getByText('Gaps: 1 row added, 1 changed, 1 as before, 1 problem.')).toBeTruthy();
  expect(screen.getByText('Line 2, G-001: As-Is Level from blank to 2')).toBeTruthy();
  expect(screen.getByText('Line 4: G-200 is new')).toBeTruthy();
  expect(screen.getByText(/gaps.csv line 3, column As-Is Level: found 'seven'/)).toBeTruthy();
  expect(await level('G-001')).toBe('');
  await press(exchange.cancel);
  expect(screen.queryByRole('button', { name: exchange.apply })).toBeNull();
  expect(await level('G-001')).toBe('');
});

test('importing writes the rows and reports each of them', async () => {
  await preview('ID,As-Is Level\nG-001,2\nG-201,1\n');
  await press(exchange.apply);
  const heading = await screen.findByRole('heading', { name: exchange.report('gaps.csv') });
  await waitFor(() => expect(document.activeElement === heading).toBe(true));
  expect(status()).toBe('Gaps: 1 row added, 1 changed, 0 as before, 0 problems.');
  expect(screen.getByText('Line 2, G-001: As-Is Level')).toBeTruthy();
  expect(screen.getByText('Line 3, G-201: new')).toBeTruthy();
  expect(await level('G-001')).toBe(2);
  expect((await columns('Gaps', 'ID'))[0]).toContain('G-201');
});

test('a cell that was typed into while the preview stood there is kept, and the report says so', async () => {
  await preview('ID,As-Is Level\nG-005,2\n');
  await type('Gaps', 'G-005', 'As-Is Level', 4);
  await press(exchange.apply);
  await screen.findByText(/line 2, column As-Is Level: the cell held '' when the file was read and holds '4' now/);
  expect(await level('G-005')).toBe(4);
});

test('a file that says nothing new offers no import', async () => {
  await preview('ID,Item\nG-001,\n');
  expect(screen.getByText(exchange.noChanges)).toBeTruthy();
  expect(screen.queryByRole('button', { name: exchange.apply })).toBeNull();
});

test('a file that cannot be used says why at once', async () => {
  await choose('Dog,Age\nRex,3\n');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('gaps.csv: the headings fit no table'));
});

test('an exported table can be downloaded, downloaded again, and copied as text', async () => {
  fireEvent.change(screen.getByLabelText(exchange.exportTable), { target: { value: 'Groupings' } });
  fireEvent.change(screen.getByLabelText(exchange.form), { target: { value: 'semicolon' } });
  await press(exchange.export);
  const link = await screen.findByRole('link', { name: exchange.again('Groupings.csv') });
  expect(link.getAttribute('download')).toBe('Groupings.csv');
  expect(saved.at(-1)?.type).toBe('text/csv');
  const text = screen.getByLabelText(exchange.text('Groupings.csv')) as HTMLTextAreaElement;
  expect(text.value).toMatch(/^"Section";"Group";"Importance"/);
  expect(status()).toBe(exchange.exported('Groupings.csv', text.value.trim().split('\n').length - 1));
});
