import { idKey } from '../../roadmap/links';
import { rowKinds, type RowKind } from '../../roadmap/roadmap-row';
import { readCsv, type CsvRow } from '../exchange/csv';
import { listed, quoted, type ImportProblem } from '../exchange/problems';

/** One task of a list, as it is written; days are those of the list's calendar. */
export interface ListedTask {
  line: number;
  id: string;
  kind: RowKind;
  duration: number;
  dependsOn: string;
  /** Amounts by resource, in the order of `resources`. */
  needs: number[];
  earliestStart: number | null;
  finishBy: number | null;
}

export interface TaskList {
  tasks: ListedTask[];
  /** Resources as the columns `Needs …` name them. */
  resources: string[];
  problems: ImportProblem[];
  notes: string[];
}

/** How a column with a day is read: a date, or a number of days; undefined where the text is neither. */
export interface DayReader {
  expected: string;
  read(text: string): number | undefined;
}

const headings = ['ID', 'Kind', 'Duration', 'Depends on', 'Earliest start', 'Finish by'] as const;
type Heading = (typeof headings)[number];
const required: readonly Heading[] = ['ID', 'Duration', 'Depends on'];

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const headingKey = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Where each column stands, and which resources the columns `Needs …` name. */
function readHeadings({ line, cells }: CsvRow, problems: ImportProblem[], notes: string[]) {
  const places = new Map<Heading, number>();
  const needs: { name: string; heading: string; place: number }[] = [];
  const unused: string[] = [];
  cells.forEach((cell, place) => {
    const heading = headings.find((one) => headingKey(one) === headingKey(cell));
    const resource = /^needs\s+(\S.*)$/i.exec(cell.trim())?.[1].trim();
    const isTwice = heading
      ? places.has(heading)
      : needs.some(({ name }) => headingKey(name) === headingKey(resource ?? ''));
    if (isTwice) problems.push({ line, column: cell.trim(), text: 'this column stands twice, expected it once' });
    else if (heading) places.set(heading, place);
    else if (resource) needs.push({ name: resource, heading: cell.trim(), place });
    else if (cell.trim() !== '') unused.push(cell.trim());
  });
  for (const heading of required) {
    if (places.has(heading)) continue;
    const found = listed(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    problems.push({
      line,
      column: null,
      text: `found no column ${heading} among ${found}, expected ${required.join(', ')}`,
    });
  }
  if (unused.length > 0) notes.push(`not used: column ${listed(unused)}`);
  return { places, needs };
}

/** Rows with the same ID, told at each but the first. */
function findRepeated(tasks: readonly ListedTask[]): ImportProblem[] {
  const lines = new Map<string, number>();
  return tasks.flatMap(({ id, line }) => {
    const first = lines.get(idKey(id));
    if (first === undefined) lines.set(idKey(id), line);
    if (first === undefined || idKey(id) === '') return [];
    return [{ line, column: 'ID', text: `found ${quoted(id)} again after line ${first}, expected each ID once` }];
  });
}

/**
 * Reads a list of tasks from CSV: `ID`, `Duration`, `Depends on`, any number of `Needs <resource>`, and where wanted
 * `Kind`, `Earliest start`, `Finish by`. Headings are known in any case and order.
 * @returns the tasks and everything that is wrong with them.
 */
export function readTasks(file: string, day: DayReader): TaskList {
  const [head, ...rows] = readCsv(file);
  const problems: ImportProblem[] = [];
  const notes: string[] = [];
  if (!head)
    return {
      tasks: [],
      resources: [],
      problems: [{ line: null, column: null, text: 'found nothing, expected headings and tasks' }],
      notes,
    };
  const { places, needs } = readHeadings(head, problems, notes);
  const resources = needs.map(({ name }) => name);
  if (problems.length > 0) return { tasks: [], resources, problems, notes };

  const tasks = rows.map(({ line, cells, fault }) => {
    const wrong = (column: string | null, text: string) => void problems.push({ line, column, text });
    if (fault) wrong(null, fault);
    if (cells.slice(head.cells.length).some((cell) => cell.trim() !== '')) {
      wrong(
        null,
        `found ${cells.length} cells, expected ${head.cells.length}: put texts with commas in quotation marks`,
      );
    }
    const textOf = (heading: Heading) => (cells[places.get(heading) ?? -1] ?? '').trim();
    const numberIn = <T>(heading: string, text: string, blank: T, read: DayReader['read'], expected: string) => {
      if (text === '') return blank;
      const value = read(text);
      if (value === undefined) wrong(heading, `found ${quoted(text)}, expected ${expected}`);
      return value ?? blank;
    };
    const wholeDays = 'a whole number of days, 0 or more';
    const duration = numberIn('Duration', textOf('Duration'), null, wholeNumber, wholeDays);
    const kindText = textOf('Kind');
    const named = rowKinds.find((one) => one.toLowerCase() === kindText.toLowerCase());
    const kind = named ?? (duration === 0 ? 'Milestone' : 'Task');
    if (kindText !== '' && !named)
      wrong('Kind', `found ${quoted(kindText)}, expected ${rowKinds.join(', ')} or nothing`);
    if (textOf('ID') === '') wrong('ID', 'found nothing, expected an ID');
    if (textOf('Duration') === '' && kind === 'Task') wrong('Duration', `found nothing, expected ${wholeDays}`);
    if (kind !== 'Task' && duration !== null && duration > 0) {
      wrong('Duration', `found ${duration}, expected 0 or nothing for a ${kind.toLowerCase()}`);
    }
    return {
      line,
      id: textOf('ID'),
      kind,
      duration: duration ?? 0,
      dependsOn: textOf('Depends on'),
      needs: needs.map(({ heading, place }) =>
        numberIn(heading, (cells[place] ?? '').trim(), 0, wholeNumber, 'a whole number, 0 or more'),
      ),
      earliestStart: numberIn('Earliest start', textOf('Earliest start'), null, day.read, day.expected),
      finishBy: numberIn('Finish by', textOf('Finish by'), null, day.read, day.expected),
    };
  });
  if (tasks.length === 0) problems.push({ line: null, column: null, text: 'found no tasks below the headings' });
  return { tasks, resources, problems: [...problems, ...findRepeated(tasks)], notes };
}
