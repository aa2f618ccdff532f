import { createCalendar } from '../../src/roadmap/calendar';
import type { RoadmapRow } from '../../src/roadmap/roadmap-row';
import { schedule } from '../../src/roadmap/schedule';
import { isoFromSerial, serialFromIso } from '../../src/roadmap/serial';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';

/** A whole-day serial from ISO text, for tests that name real dates. */
export function day(iso: string): number {
  const serial = serialFromIso(iso);
  if (serial === null) throw new Error(`${iso} is not a date`);
  return serial;
}

/** A task of one day unless said otherwise; duration 0 makes a milestone. */
export function row(id: string, duration: number, dependsOn = '', more: Partial<RoadmapRow> = {}): RoadmapRow {
  return {
    id,
    kind: duration === 0 ? 'Milestone' : 'Task',
    duration,
    dependsOn,
    earliestStart: null,
    finishBy: null,
    actualStart: null,
    actualFinish: null,
    percentComplete: 0,
    ...more,
  };
}

interface Plan {
  start?: string;
  status?: string;
  week?: string;
  holidays?: string[];
}

/** Schedules rows from Monday 2027-01-04 (unless said otherwise) and gives the dates as ISO text. */
export function plan(rows: RoadmapRow[], { start = '2027-01-04', status, week, holidays = [] }: Plan = {}) {
  const workingWeek = readWorkingWeek(week ?? mondayToFriday) as WorkingWeek;
  const settings = {
    projectStart: day(start),
    statusDate: status === undefined ? null : day(status),
    calendar: createCalendar(workingWeek, holidays.map(day)),
  };
  return schedule(rows, settings).map((scheduled, place) => ({
    id: rows[place].id,
    start: scheduled.start === null ? '' : isoFromSerial(scheduled.start),
    finish: scheduled.finish === null ? '' : isoFromSerial(scheduled.finish),
    slack: scheduled.slack,
    critical: scheduled.critical,
    waitingFor: scheduled.waitingFor.join('; '),
    problem: scheduled.problems.map(({ text }) => text).join('; '),
  }));
}
