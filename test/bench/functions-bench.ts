import { bandOf, createBands, type Bands } from '../../src/analysis/bands';
import { createImportanceScale, defaultImportanceSteps } from '../../src/analysis/importance';
import { scorePriority } from '../../src/analysis/priority';
import { gantt } from '../../src/functions/gantt';
import { priority } from '../../src/functions/priority';
import { ranking } from '../../src/functions/ranking';
import { schedule } from '../../src/functions/schedule';

/** How long one piece of work took: the median of five runs, in milliseconds. */
export interface Measurement {
  name: string;
  milliseconds: number;
}

const runs = 5;
const projectStart = 46_391;
const column = <T>(length: number, cell: (row: number) => T): T[][] => Array.from({ length }, (_, row) => [cell(row)]);
const idOf = (row: number) => `R-${String(row + 1).padStart(6, '0')}`;

/** A plan in which each task waits for two earlier ones, shuffled by a fixed step so that order does not help. */
function scheduleArguments(tasks: number): Parameters<typeof schedule> {
  const place = (row: number) => (row * 7919) % tasks;
  const link = (task: number) => {
    if (task < 2) return '';
    return `${idOf(task - 1 - (task % 50 === 0 ? 1 : 0))}SS+1d; ${idOf(Math.floor(task / 2))}`;
  };
  return [
    column(tasks, (row) => idOf(place(row))),
    column(tasks, () => 'Task'),
    column(tasks, (row) => 1 + (row % 10)),
    column(tasks, (row) => link(place(row))),
    projectStart,
  ];
}

function scoreAll(rows: number): () => unknown {
  const scale = createImportanceScale(defaultImportanceSteps);
  const bands = createBands() as Bands;
  return () => {
    for (let row = 0; row < rows; row++) {
      const score = scorePriority(['High', 'Medium', 'Low'][row % 3], row % 5, 5, scale);
      if (typeof score === 'number') bandOf(score, bands);
    }
  };
}

const levels = ['High', 'Medium', 'Low'];

/** Each measured piece of work; its arguments are made beforehand. */
function works(): [name: string, work: () => unknown][] {
  const plans = [1_000, 10_000, 100_000].map((tasks) => ({ tasks, plan: scheduleArguments(tasks) }));
  const importance = column(100_000, (row) => levels[row % 3]);
  const asIs = column(100_000, (row) => row % 5);
  const toBe = column(100_000, () => 5);
  const gaps = 5_000;
  const rankingArguments: Parameters<typeof ranking> = [
    column(gaps, (row) => `G-${row}`),
    column(gaps, (row) => `Item ${row}`),
    column(gaps, (row) => levels[row % 3]),
    column(gaps, (row) => row % 4),
    column(gaps, () => 3),
    column(gaps, (row) => 1 + (row % 5)),
    column(gaps, (row) => row % 7),
  ];
  const ganttArguments: Parameters<typeof gantt> = [
    column(150, (row) => projectStart + row * 5),
    column(150, (row) => projectStart + row * 5 + 40),
    [Array.from({ length: 120 }, (_, week) => projectStart + week * 7)],
    column(150, (row) => (row % 11) / 10),
    column(150, () => 'Task'),
    column(150, (row) => (row % 3 === 0 ? 'Yes' : '')),
    projectStart + 100,
    column(150, (row) => projectStart + row * 5 - 10),
    column(150, (row) => projectStart + row * 5 + 20),
  ];
  return [
    ...plans.map(({ tasks, plan }): [string, () => unknown] => [
      `SCHEDULE, ${tasks.toLocaleString('en')} tasks, 2 links each`,
      () => schedule(...plan),
    ]),
    ['PRIORITY, 100,000 rows', () => priority(importance, asIs, toBe)],
    ['score and band, 100,000 rows, without coercion', scoreAll(100_000)],
    ['RANKING, 5,000 gaps', () => ranking(...rankingArguments)],
    ['GANTT, 150 rows × 120 weeks', () => gantt(...ganttArguments)],
  ];
}

/** Runs every function body on made-up plans; takes a few seconds. */
export function measureFunctions(): Measurement[] {
  return works().map(([name, work]) => {
    const times = Array.from({ length: runs }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    });
    times.sort((one, other) => one - other);
    return { name, milliseconds: Math.round(times[Math.floor(runs / 2)] * 10) / 10 };
  });
}

if (require.main === module) console.table(measureFunctions());
