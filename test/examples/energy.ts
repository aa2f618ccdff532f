import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { roadmapItems } from '../../src/framework';
import { createCalendar } from '../../src/roadmap/calendar';
import type { RoadmapRow, RowKind } from '../../src/roadmap/roadmap-row';
import { serialFromIso } from '../../src/roadmap/serial';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import example from '../../assets/examples/energy/example.json';

export { example };

/** A row of one of the example's files, by heading; '' where a cell is blank. */
export type ExampleRow = Readonly<Record<string, string>>;

/** The headings and the rows of one of the example's files. */
export function read(file: string): { headings: string[]; rows: ExampleRow[] } {
  const text = readFileSync(join(__dirname, '../../assets/examples/energy', file), 'utf8');
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return { headings: meta.fields ?? [], rows: data };
}

/** A day of the example as a serial; null where the cell is blank. */
export function day(iso: string): number | null {
  const serial = serialFromIso(iso);
  if (iso !== '' && serial === null) throw new Error(`${iso} is not a date`);
  return serial;
}

/** The parts of a cell with several entries. */
export const parts = (cell: string) => (cell === '' ? [] : cell.split('; '));

export const holidays = read('holidays.csv').rows.map((row) => day(row.Date) ?? 0);
export const calendar = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek, holidays);
export const projectStart = day(example.details.start) ?? 0;
export const statusDate = day(example.statusDate) ?? 0;

/** A row of the example's roadmap over the row that Waymark seeds: a blank cell leaves what is there. */
export function roadmapRow(row: ExampleRow): RoadmapRow {
  const seeded = roadmapItems.find(({ id }) => id === row.ID);
  const fixed = seeded?.fixedAfterDays;
  return {
    id: row.ID,
    kind: (row.Kind || seeded?.kind) as RowKind,
    duration: Number(row.Duration || seeded?.duration || 0),
    dependsOn: row['Depends on'] || (seeded?.dependsOn ?? ''),
    earliestStart: day(row['Earliest start']) ?? (fixed === undefined ? null : projectStart + fixed),
    finishBy: day(row['Finish by']),
    actualStart: day(row['Actual Start']),
    actualFinish: day(row['Actual Finish']),
    percentComplete: Number(row['Percent complete']),
  };
}
