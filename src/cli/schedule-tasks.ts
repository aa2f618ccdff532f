import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scheduleHeadings, scheduleTaskList, taskCalendar, type ResourceLimit } from '../workbook/task-list';
import { CommandProblem } from './command-problem';
import { readWhole } from './read-file';
import { checkTarget, writeWhole } from './write-file';

/** `schedule`: schedules a list of tasks from a CSV file within limits of resources. */
export async function scheduleTasks(args: readonly string[]): Promise<number> {
  const { file, out, overwrite, limits, calendar } = read(args);
  checkTarget(out, overwrite || isSchedule(out), ['.csv']);
  const { csv, makespan, notes } = scheduleTaskList(file, readWhole('schedule', file), limits, calendar);
  await writeWhole(out, new TextEncoder().encode(csv));
  for (const note of notes) console.error(`${file}: ${note}.`);
  console.error(`Makespan: ${makespan} ${makespan === 1 ? 'day' : 'days'}`);
  return 0;
}

/** Whether a file is what this command wrote earlier: a schedule can be made again, so that it may be replaced. */
function isSchedule(file: string): boolean {
  if (!existsSync(file)) return false;
  const [heading] = readFileSync(file, 'utf8').split('\r\n', 1);
  return heading === scheduleHeadings.map((one) => `"${one}"`).join(',');
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (positionals.length !== 1)
    throw new CommandProblem(
      'schedule: name one file, such as schedule tasks.csv --out schedule.csv --calendar continuous.',
    );
  const { out, overwrite, calendar, start } = values;
  if (!out) throw new CommandProblem('schedule: say where to write, such as --out schedule.csv.');
  if (calendar !== undefined && calendar !== 'continuous')
    throw new CommandProblem(`--calendar ${calendar}: expected continuous, or --start 2027-01-04 for working days.`);
  if ((calendar === undefined) === (start === undefined))
    throw new CommandProblem('schedule: say which days count: either --calendar continuous or --start 2027-01-04.');
  if (calendar !== undefined && values['working-week'] !== undefined)
    throw new CommandProblem('--working-week: goes with --start; with --calendar continuous every day counts.');
  return {
    file: positionals[0],
    out,
    overwrite,
    limits: readLimits(values.limit ?? []),
    calendar: taskCalendar(start, values['working-week']),
  };
}

function readLimits(given: readonly string[]): ResourceLimit[] {
  const limits = given.map((text) => {
    const [, resource, limit] = /^(.*\S)\s*=\s*([1-9]\d{0,8})$/s.exec(text.trim()) ?? [];
    if (resource === undefined)
      throw new CommandProblem(
        `--limit ${text}: expected a resource and a whole number from 1, such as "Legal team=4".`,
      );
    return { resource, limit: Number(limit) };
  });
  const twice = limits.find(({ resource }, place) =>
    limits.slice(0, place).some((other) => other.resource.toLowerCase() === resource.toLowerCase()),
  );
  if (twice) throw new CommandProblem(`--limit ${twice.resource}: given twice, expected once.`);
  return limits;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '' },
        overwrite: { type: 'boolean', default: false },
        limit: { type: 'string', multiple: true },
        calendar: { type: 'string' },
        start: { type: 'string' },
        'working-week': { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandProblem(`schedule: ${error instanceof Error ? error.message : String(error)}`);
  }
}
