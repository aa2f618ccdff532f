import { createNetwork } from '../../roadmap/network';
import { idKey, readLinks } from '../../roadmap/links';
import { createProject, longestPlan, type Project } from '../../roadmap/levelling/project';
import type { RowLink } from '../../roadmap/roadmap-row';
import { listed, quoted, type ImportProblem } from '../exchange/problems';
import type { ListedTask, TaskList } from './read-tasks';
import type { TaskCalendar } from './task-calendar';

/** A list of tasks as a project; activity i is the task `order[i]`, so that the order of the list changes nothing. */
export interface TasksProject {
  project: Project;
  order: number[];
  problems: ImportProblem[];
  notes: string[];
}

/** A limit as it was given on the command line. */
export interface ResourceLimit {
  resource: string;
  limit: number;
}

const nameKey = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What stands in `Depends on`, by places in the sorted list. */
function connect(tasks: readonly ListedTask[], daysAWeek: number, problems: ImportProblem[]): RowLink[] {
  const places = new Map(tasks.map(({ id }, place) => [idKey(id), place]));
  return tasks.flatMap(({ line, dependsOn }, to) => {
    const { links, unreadable } = readLinks(dependsOn, (key) => places.has(key), daysAWeek);
    const wrong = (text: string) => void problems.push({ line, column: 'Depends on', text });
    for (const text of unreadable) wrong(`found ${quoted(text)}, expected links such as A-3, A-3FS+5d or A-4SS-1w`);
    return links.flatMap(({ predecessor, type, lag }) => {
      const from = places.get(predecessor);
      if (from === undefined) wrong(`found ${quoted(predecessor)}, expected the ID of a task`);
      return from === undefined ? [] : [{ from, to, type, lag }];
    });
  });
}

/** The limit of each resource of the list; null where there is none. */
function matchLimits(
  { resources }: TaskList,
  limits: readonly ResourceLimit[],
  notes: string[],
  problems: ImportProblem[],
) {
  const known = new Map(resources.map((name) => [nameKey(name), name]));
  for (const { resource } of limits) {
    if (known.has(nameKey(resource))) continue;
    const columns = resources.length === 0 ? 'there is none' : listed(resources.map((name) => `Needs ${name}`));
    const text = `--limit names ${quoted(resource)}, expected a resource of a column Needs …: ${columns}`;
    problems.push({ line: null, column: null, text });
  }
  return resources.map((name) => {
    const limit = limits.find(({ resource }) => nameKey(resource) === nameKey(name))?.limit ?? null;
    if (limit === null) notes.push(`Needs ${name} has no --limit: it is taken as unlimited`);
    return limit;
  });
}

/** Builds the project of a list of tasks, and says what stands in the way. */
export function createTasksProject(
  list: TaskList,
  limits: readonly ResourceLimit[],
  calendar: TaskCalendar,
): TasksProject {
  const problems = [...list.problems];
  const notes = [...list.notes];
  const key = (place: number) => idKey(list.tasks[place].id);
  const order = [...list.tasks.keys()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const tasks = order.map((place) => list.tasks[place]);

  const links = connect(tasks, calendar.daysAWeek, problems);
  const network = createNetwork(tasks.length, links);
  for (const loop of network.loops) {
    const text = `waits for itself: ${[...loop, loop[0]].map((place) => tasks[place].id).join(' → ')}; take one of these links out`;
    problems.push({ line: tasks[loop[0]].line, column: 'Depends on', text });
  }
  const capacity = matchLimits(list, limits, notes, problems);
  for (const { line, kind, needs } of tasks) {
    needs.forEach((amount, resource) => {
      const limit = capacity[resource];
      if (limit === null || amount <= limit || kind !== 'Task') return;
      const text = `found ${amount}, expected at most ${limit}, the limit of ${list.resources[resource]}`;
      problems.push({ line, column: `Needs ${list.resources[resource]}`, text });
    });
  }
  const activities = tasks.map(({ kind, duration, needs, earliestStart, finishBy }) => ({
    duration,
    release: calendar.releaseOf(earliestStart, duration),
    due: finishBy === null ? Infinity : calendar.dueOf(finishBy),
    endsProject: kind !== 'Checkpoint',
    needs: needs.flatMap((amount, resource) =>
      amount > 0 && capacity[resource] !== null ? [{ resource, amount }] : [],
    ),
  }));
  const span =
    activities.reduce((sum, { duration, release }) => Math.max(sum, release) + duration, 0) +
    links.reduce((sum, { lag }) => sum + Math.max(0, lag), 0);
  if (span > longestPlan) {
    problems.push({
      line: null,
      column: null,
      text: `the tasks add up to ${span} days, expected at most ${longestPlan}`,
    });
  }
  const project =
    problems.length > 0
      ? createProject([], [], new Int32Array(0), [])
      : createProject(
          activities,
          links,
          network.order,
          capacity.map((limit) => limit ?? 0),
        );
  return { project, order, problems, notes };
}
