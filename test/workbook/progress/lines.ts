import { createCalendar } from '../../../src/roadmap/calendar';
import { defaultTolerances } from '../../../src/roadmap/health';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../../src/roadmap/working-week';
import type { IssueLine, ProgressInputs } from '../../../src/workbook/progress/inputs';
import type { RoadmapLine } from '../../../src/workbook/reading/roadmap';
import { day } from '../../roadmap/rows';

export const calendar = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek, []);

/** A task of the roadmap, as it is read from the workbook. */
export function line(id: string, start: string, finish: string, more: Partial<RoadmapLine> = {}): RoadmapLine {
  return {
    place: 0,
    id,
    track: 'Services',
    initiative: `Initiative ${id}`,
    kind: 'Task',
    closes: [],
    alsoFrom: [],
    owner: '',
    doneBy: [],
    duration: 10,
    dependsOn: '',
    earliestStart: null,
    finishBy: null,
    actualStart: null,
    actualFinish: null,
    percentComplete: 0,
    indicator: '',
    metric: '',
    costOnce: 0,
    costPerYear: 0,
    funding: '',
    baselineStart: null,
    baselineFinish: null,
    priority: '',
    start: start === '' ? null : day(start),
    finish: finish === '' ? null : day(finish),
    slack: 20,
    critical: false,
    waiting: '',
    problem: '',
    slip: null,
    row: {},
    ...more,
  };
}

export const issue = (id: string, more: Partial<IssueLine> = {}): IssueLine => ({
  id,
  kind: 'Risk',
  about: [],
  what: `What ${id} is`,
  weight: '',
  owner: '',
  due: null,
  open: true,
  ...more,
});

/** What a report is made of, on 8 February 2027. */
export const inputs = (more: Partial<ProgressInputs> = {}): ProgressInputs => ({
  statusDate: day('2027-02-08'),
  projectStart: day('2027-01-04'),
  calendar,
  tolerances: defaultTolerances,
  checkpointWeeks: 13,
  currency: 'EUR',
  lines: [],
  issues: [],
  metrics: new Map(),
  ...more,
});
