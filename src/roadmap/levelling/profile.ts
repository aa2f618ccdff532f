import type { Need, Project } from './project';

/** How much of every resource is free on each day, while activities are being placed. */
export interface Profile {
  /** Takes all activities out again; bookings stay. */
  clear(): void;
  /** The first start from this day on at which the activity finds what it needs. */
  firstFit(activity: number, from: number): number;
  /** Whether the activity finds what it needs on this single day. */
  isOpen(activity: number, day: number): boolean;
  /** The last start up to this day at which the activity finds what it needs; below 0 where there is none. */
  lastFit(activity: number, from: number): number;
  book(activity: number, start: number): void;
  unbook(activity: number, start: number): void;
  /** On how many days from this one on, up to `most`, the amount is free without a break. */
  freeDays(need: Need, from: number, most: number): number;
}

const firstLength = 256;

/**
 * A profile as one array of days a resource, grown as far as activities reach. Days are looked at from the far end of
 * the activity's stay, as in the text search of Boyer and Moore (1977): in a busy stretch a look skips a whole duration.
 * Days beyond the project's horizon are not kept and count as free.
 */
export function createProfile({
  duration,
  needFirst,
  needResource,
  needAmount,
  capacity,
  bookings,
  horizon,
}: Project): Profile {
  const empty: Int32Array[] = Array.from(capacity, (amount) =>
    new Int32Array(Math.min(firstLength, horizon)).fill(amount),
  );
  const days: Int32Array[] = [];
  /** First day from which a resource is as without activities. */
  const usedUntil = new Int32Array(capacity.length);

  const lengthen = (resource: number, until: number) => {
    const length = Math.min(horizon, Math.max(until, empty[resource].length * 2));
    for (const arrays of [empty, days]) {
      if (!arrays[resource]) continue;
      const longer = new Int32Array(length).fill(capacity[resource]);
      longer.set(arrays[resource]);
      arrays[resource] = longer;
    }
  };
  for (const { resource, amount, start, finish } of bookings) {
    const end = Math.min(finish, horizon);
    if (end > empty[resource].length) lengthen(resource, end);
    for (let day = Math.max(0, start); day < end; day++) empty[resource][day] -= amount;
  }
  for (const array of empty) days.push(array.slice());

  const change = (activity: number, start: number, sign: 1 | -1) => {
    const finish = Math.min(start + duration[activity], horizon);
    for (let place = needFirst[activity]; place < needFirst[activity + 1]; place++) {
      const resource = needResource[place];
      if (finish > days[resource].length) lengthen(resource, finish);
      if (finish > usedUntil[resource]) usedUntil[resource] = finish;
      const array = days[resource];
      const amount = sign * needAmount[place];
      for (let day = start; day < finish; day++) array[day] += amount;
    }
  };

  const firstFitOf = (array: Int32Array, amount: number, stay: number, from: number) => {
    let start = from;
    let known = from;
    for (;;) {
      let day = Math.min(start + stay, array.length) - 1;
      while (day >= known && array[day] >= amount) day--;
      if (day < known) return start;
      known = Math.max(known, start + stay);
      start = day + 1;
    }
  };

  const lastFitOf = (array: Int32Array, amount: number, stay: number, from: number) => {
    let start = from;
    let known = from + stay;
    for (;;) {
      let day = Math.max(start, 0);
      const end = Math.min(known, array.length);
      while (day < end && array[day] >= amount) day++;
      if (day >= end) return start;
      known = Math.min(known, start);
      start = day - stay;
      if (start < 0) return -1;
    }
  };

  const fit = (activity: number, from: number, fitOf: typeof firstFitOf) => {
    const first = needFirst[activity];
    const count = needFirst[activity + 1] - first;
    let start = from;
    for (let agreed = 0, turn = 0; agreed < count; turn = turn + 1 === count ? 0 : turn + 1) {
      const found = fitOf(days[needResource[first + turn]], needAmount[first + turn], duration[activity], start);
      if (found < 0) return -1;
      agreed = found === start ? agreed + 1 : 1;
      start = found;
    }
    return start;
  };

  return {
    clear: () => {
      for (let resource = 0; resource < days.length; resource++) {
        days[resource].set(empty[resource].subarray(0, usedUntil[resource]));
        usedUntil[resource] = 0;
      }
    },
    firstFit: (activity, from) => fit(activity, from, firstFitOf),
    isOpen: (activity, day) => {
      for (let place = needFirst[activity]; place < needFirst[activity + 1]; place++) {
        // Beyond the array nothing is used.
        if (days[needResource[place]][day] < needAmount[place]) return false;
      }
      return true;
    },
    lastFit: (activity, from) => fit(activity, from, lastFitOf),
    book: (activity, start) => change(activity, start, -1),
    unbook: (activity, start) => change(activity, start, 1),
    freeDays: ({ resource, amount }, from, most) => {
      const array = days[resource];
      for (let day = Math.max(0, from); day < Math.min(from + most, array.length); day++) {
        if (array[day] < amount) return day - from;
      }
      return most;
    },
  };
}
