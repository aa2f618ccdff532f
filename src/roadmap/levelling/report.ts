import { dayWords } from '../bar-words';
import type { Places } from '../passes';
import { problem } from '../problems';
import type { ScheduledRow } from '../roadmap-row';
import { reportByLinks, reportRoadmap, type DatedRoadmap } from '../schedule';
import { lastSerial } from '../serial';
import { makespanOf } from './project';
import { dueOf, type RoadmapProject } from './roadmap-project';
import { findRoom } from './room';

/** Rows at these days of their project; the others stay where they are. */
function placeAt({ dated, rowOf, origin, project }: RoadmapProject, starts: Float64Array): Places {
  const places = { start: dated.places.start.slice(), finish: dated.places.finish.slice() };
  rowOf.forEach((row, activity) => {
    places.start[row] = origin + starts[activity];
    places.finish[row] = places.start[row] + project.duration[activity];
  });
  return places;
}

/** The roadmap with its open rows at these days; rows that end beyond the calendar lose their dates. */
function placeRows(levelled: RoadmapProject, starts: Float64Array): DatedRoadmap {
  const { dated, rowOf } = levelled;
  const places = placeAt(levelled, starts);
  const broken = dated.broken.slice();
  const problems = dated.problems.map((list) => [...list]);
  const lastNumber = dated.settings.calendar.numberOf(lastSerial + 1);
  for (const row of rowOf) {
    if (places.finish[row] <= lastNumber) continue;
    broken[row] = 1;
    problems[row].push(problem('beyondCalendar'));
  }
  return { ...dated, places, broken, problems };
}

/** The latest finish of work under way, with all that waits for it at these places. */
function latestOfBegun(
  { rows, network, settings, broken }: DatedRoadmap,
  { start, finish }: Places,
  row: number,
  end: number,
) {
  const { links, outgoing } = network;
  let latest = Math.min(end, dueOf(rows[row], settings));
  for (let place = outgoing.first[row]; place < outgoing.first[row + 1]; place++) {
    const { to, type, lag } = links[outgoing.list[place]];
    if (broken[to] || type === 'SS' || type === 'SF') continue;
    latest = Math.min(latest, (type === 'FS' ? start[to] : finish[to]) - lag);
  }
  return latest;
}

/** Dates, slack and waits of a roadmap whose open rows start at these days of its project. */
export function reportLevelled(levelled: RoadmapProject, starts: Float64Array): ScheduledRow[] {
  const { dated, limited, project, rowOf, origin } = levelled;
  const placed = placeRows(levelled, starts);
  const { places } = placed;
  if (rowOf.every((row) => places.start[row] === dated.places.start[row])) return reportByLinks(dated);

  const end = makespanOf(project, starts) + origin;
  const room = findRoom(project, starts);
  const latePlaces = placeAt(levelled, room.late);
  const activityOf = new Map(rowOf.map((row, activity) => [row, activity]));

  const freeAfter = (row: number, at: Places, which: 'early' | 'late') => {
    const most = latestOfBegun(placed, at, row, end) - places.finish[row];
    return most <= 0 ? most : room.freeAfter(limited.needs[row], places.finish[row] - origin, most, which);
  };
  const waits = (row: number) => {
    const short = room.shortOf.get(activityOf.get(row) ?? -1) ?? [];
    const until = short.length > 0 ? dayWords(dated.settings.calendar.dayOf(places.start[row] - 1)) : '';
    return short.map((resource) => `${limited.names[resource]} until ${until}`);
  };
  return reportRoadmap(placed, {
    slackOf: (row) => {
      const activity = activityOf.get(row);
      return activity === undefined ? freeAfter(row, places, 'early') : room.slack[activity];
    },
    isCritical: (row) => {
      const activity = activityOf.get(row);
      return activity === undefined ? freeAfter(row, latePlaces, 'late') <= 0 : room.critical[activity] === 1;
    },
    waitsOf: waits,
  });
}
