import { createCalendar } from '../../src/roadmap/calendar';
import { drawGantt } from '../../src/roadmap/gantt';
import { levelRoadmap, scheduleWithin, type Limits } from '../../src/roadmap/levelling';
import { orderByValue } from '../../src/roadmap/value-order';
import { createTimeline, periodsFrom } from '../../src/roadmap/timeline';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { row } from '../roadmap/rows';
import type { Measurement } from './functions-bench';

const runs = 5;
const settings = {
  projectStart: 46_391,
  statusDate: 46_391,
  calendar: createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek),
};
const idOf = (place: number) => `R-${String(place + 1).padStart(4, '0')}`;

/** A roadmap of tasks of 5 to 44 days, two links each, in seven tracks and done by forty teams. */
function makePlan(tasks: number) {
  const rows = Array.from({ length: tasks }, (_, place) => {
    const links =
      place < 100 ? [] : [place - 60 - ((place * 7919) % 40), place - 1 - (((place * 104_729) % 997) % place)];
    const text = links.map((from, link) => `${idOf(Math.max(0, from))}${link === 0 ? '' : 'SS+5d'}`).join('; ');
    return row(idOf(place), 5 + ((place * 31) % 40), text);
  });
  const uses = rows.map((_, place) => ({
    doneBy: [`Team ${(place * 37) % 40}`, ...(place % 3 === 0 ? [`Team ${(place * 53) % 40}`] : [])],
    track: `Track ${(place * 11) % 7}`,
  }));
  const perTrack = new Map(Array.from({ length: 7 }, (_, track) => [`Track ${track}`, 6]));
  const limits: Limits = { inAll: 20, eachDoer: 2, perDoer: new Map(), perTrack };
  return { rows, uses, limits };
}

/** Rescheduled within limits, levelled by the whole search, and drawn by week; then its order by value. */
export function measureRoadmap(): Measurement[] {
  const { rows, uses, limits } = makePlan(1000);
  const reschedule = () => {
    scheduleWithin(rows, uses, limits, settings);
    const scheduled = levelRoadmap(rows, uses, limits, settings).rows;
    const bars = scheduled.map(({ start, finish, critical }, place) => ({
      start,
      finish,
      critical,
      kind: rows[place].kind,
      progress: 0,
      baselineStart: null,
      baselineFinish: null,
    }));
    const end = Math.max(...scheduled.map(({ finish }) => finish ?? 0));
    const weeks = periodsFrom(createTimeline(settings.projectStart, end, 'Week'));
    return drawGantt(bars, weeks, settings.statusDate);
  };
  const valued = rows.map(({ id, dependsOn }, place) => ({
    id,
    dependsOn,
    priority: ['High', 'Medium', 'Low', ''][place % 4],
    gaps: [],
    begun: false,
    finished: false,
  }));
  return [
    { name: '1,000 tasks scheduled, levelled and drawn by week', milliseconds: median(reschedule) },
    { name: 'order by value of 1,000 tasks', milliseconds: median(() => orderByValue(valued)) },
  ];
}

function median(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}
