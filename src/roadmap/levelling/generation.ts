import { createHeap } from './heap';
import { createProfile, type Profile } from './profile';
import { earliestBeside, makespanOf, type Project, type Ties } from './project';

/** Makes schedules of one project; the arrays that they are written to hold a start for each activity. */
export interface Generator {
  /** Serial generation: activities one after the other, by ascending keys as far as links let, each as early as it can. */
  serial(keys: Float64Array, starts: Float64Array): void;
  /** Parallel generation: from day to day, whatever can start then, by ascending keys. */
  parallel(keys: Float64Array, starts: Float64Array): void;
  /**
   * Right-justifies a schedule: by descending finishes each activity as late as the end, the finish that is asked for
   * and what follows let. Where links with leads keep an activity from staying where it was, there is no result.
   * @returns whether there is one.
   */
  pushLate(starts: Float64Array, late: Float64Array): boolean;
  /** Moves each activity as early as it can with all others where they are, until none can; nothing gets later. */
  settle(starts: Float64Array): void;
  /** The resources as the last schedule made here uses them. */
  profile: Profile;
}

const isAfter = (keys: Float64Array, one: number, other: number) =>
  keys[one] > keys[other] || (keys[one] === keys[other] && one > other);

/**
 * Serial and parallel schedule generation (Kelley 1963, Brooks and White 1965; see Kolisch 1996) and justification
 * (Wiest 1964; Valls, Ballestín and Quintanilla 2005), for least distances of any sign between starts.
 */
export function createGenerator(project: Project): Generator {
  const { size, duration, due, endsProject, before, after, bookings } = project;
  const profile = createProfile(project);
  const waits = new Int32Array(size);
  const firstKey = new Float64Array(size);
  const secondKey = new Float64Array(size);
  const ready = createHeap(size, firstKey, secondKey);
  const open = new Int32Array(size);
  const eventDay = new Float64Array(size + bookings.length);
  const events = createHeap(eventDay.length, eventDay, eventDay);

  const countWaits = ({ first }: Ties) => {
    for (let one = 0; one < size; one++) waits[one] = first[one + 1] - first[one];
  };

  return {
    profile,
    serial: (keys, starts) => {
      profile.clear();
      ready.clear();
      countWaits(before);
      firstKey.set(keys);
      secondKey.fill(0);
      for (let one = 0; one < size; one++) if (waits[one] === 0) ready.push(one);
      for (let one = ready.pop(); one >= 0; one = ready.pop()) {
        starts[one] = profile.firstFit(one, earliestBeside(project, one, starts));
        profile.book(one, starts[one]);
        for (let place = after.first[one]; place < after.first[one + 1]; place++) {
          if (--waits[after.other[place]] === 0) ready.push(after.other[place]);
        }
      }
    },

    parallel: (keys, starts) => {
      profile.clear();
      events.clear();
      countWaits(before);
      bookings.forEach(({ finish }, place) => {
        eventDay[size + place] = finish;
        events.push(size + place);
      });
      let count = 0;
      const make = (one: number) => {
        firstKey[one] = earliestBeside(project, one, starts);
        let place = count++;
        for (; place > 0 && isAfter(keys, open[place - 1], one); place--) open[place] = open[place - 1];
        open[place] = one;
      };
      for (let one = 0; one < size; one++) if (waits[one] === 0) make(one);
      for (let today = 0; count > 0;) {
        let next = Infinity;
        for (let place = 0; place < count; place++) {
          const one = open[place];
          if (firstKey[one] > today) {
            if (firstKey[one] < next) next = firstKey[one];
            continue;
          }
          if (!profile.isOpen(one, today) || profile.firstFit(one, today) > today) continue;
          starts[one] = today;
          profile.book(one, today);
          eventDay[one] = today + duration[one];
          events.push(one);
          open.copyWithin(place, place + 1, count--);
          place--;
          for (let link = after.first[one]; link < after.first[one + 1]; link++) {
            // What became possible may come before what was looked at already.
            if (--waits[after.other[link]] === 0) {
              make(after.other[link]);
              place = -1;
            }
          }
        }
        while (events.top() >= 0 && eventDay[events.top()] <= today) events.pop();
        today = Math.min(next, events.top() < 0 ? Infinity : eventDay[events.top()]);
      }
    },

    pushLate: (starts, late) => {
      const end = makespanOf(project, starts);
      profile.clear();
      ready.clear();
      countWaits(after);
      for (let one = 0; one < size; one++) {
        firstKey[one] = -(starts[one] + duration[one]);
        secondKey[one] = -starts[one];
        if (waits[one] === 0) ready.push(one);
      }
      for (let one = ready.pop(); one >= 0; one = ready.pop()) {
        const finish = starts[one] + duration[one];
        let latest = Math.max(finish, endsProject[one] || finish < end ? Math.min(end, due[one]) : 0);
        latest -= duration[one];
        for (let place = after.first[one]; place < after.first[one + 1]; place++) {
          const bound = late[after.other[place]] - after.weight[place];
          if (bound < latest) latest = bound;
        }
        const fit = profile.lastFit(one, latest);
        if (fit < 0) return false;
        late[one] = fit;
        profile.book(one, fit);
        for (let place = before.first[one]; place < before.first[one + 1]; place++) {
          if (--waits[before.other[place]] === 0) ready.push(before.other[place]);
        }
      }
      return true;
    },

    settle: (starts) => {
      profile.clear();
      for (let one = 0; one < size; one++) profile.book(one, starts[one]);
      const early = Array.from(starts.keys()).sort((one, other) => starts[one] - starts[other]);
      for (let moved = true; moved;) {
        moved = false;
        for (const one of early) {
          const bound = earliestBeside(project, one, starts);
          if (bound >= starts[one]) continue;
          profile.unbook(one, starts[one]);
          const fit = profile.firstFit(one, bound);
          moved ||= fit < starts[one];
          starts[one] = fit;
          profile.book(one, fit);
        }
      }
    },
  };
}
