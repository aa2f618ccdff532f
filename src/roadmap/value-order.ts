import { findComponents } from './components';
import { idKey, readLinks } from './links';
import { explainPlace } from './value-words';

/** A row of the roadmap as the order by value needs it. */
export interface ValueRow {
  id: string;
  /** Links as written, such as `R-003; R-004SS+15d`; of whatever type, the row waits for what it names. */
  dependsOn: string;
  /** Highest priority of the gaps that it closes: High, Medium, Low, Met, or 5 to 1; '' where there is none. */
  priority: string;
  /** The gaps that give it this priority, for the words. */
  gaps: readonly string[];
  /** Work on it has begun: it waits for nothing any more. */
  begun: boolean;
  /** It is finished: nothing waits for it any more. */
  finished: boolean;
}

/** Where a row stands by value, and why. */
export interface ValuedRow {
  /** 1 is first; null for finished rows and those in a loop. No row stands before one that it waits for. */
  place: number | null;
  /** The highest priority among the row and all that wait for it; '' where none has one. */
  inherited: string;
  /** ID of the row that has this priority itself: the row's own, or the nearest that waits for it. */
  from: string;
  /** How many rows wait for it, directly or through others. */
  waiting: number;
  why: string;
}

/** What a row inherits: from which row, and over how many links. */
interface Source {
  row: number;
  distance: number;
}

const names = ['Met', 'Low', 'Medium', 'High'];

/** Place of a priority among others: above 0 for what counts, 0 for what is met, -1 for none. */
function weigh(priority: string): number {
  const text = priority.trim().toLowerCase();
  if (/^[1-5]$/.test(text)) return Number(text);
  return names.findIndex((name) => name.toLowerCase() === text);
}

/** The rows that wait directly for each row; links to unknown rows and into begun rows lead nowhere. */
function findWaiting(rows: readonly ValueRow[], keys: readonly string[]): number[][] {
  const places = new Map<string, number>();
  keys.forEach((key, row) => key !== '' && !places.has(key) && places.set(key, row));
  const after: number[][] = rows.map(() => []);
  rows.forEach(({ dependsOn, begun }, to) => {
    if (begun) return;
    const { links } = readLinks(dependsOn, (key) => places.has(key), 1);
    const before = new Set(links.map(({ predecessor }) => places.get(predecessor)));
    for (const from of before) if (from !== undefined && !rows[from].finished) after[from].push(to);
  });
  return after;
}

/**
 * The order of a roadmap by value: a row inherits the highest priority among itself and all rows that wait for it,
 * along links of any type. Time is linear in rows and links, but for the count of those that wait, which joins sets of
 * rows 32 at a time.
 * @param rows the roadmap without blank rows, in any order
 * @returns one row each in the same order
 */
export function orderByValue(rows: readonly ValueRow[]): ValuedRow[] {
  const keys = rows.map(({ id }) => idKey(id));
  const weights = rows.map(({ priority }) => weigh(priority));
  const after = findWaiting(rows, keys);
  const components = findComponents(after);
  const words = (rows.length + 31) >>> 5;
  const waiting = components.rows.map(() => new Uint32Array(words));
  const sources: Source[] = new Array<Source>(components.rows.length);
  const counts = new Int32Array(components.rows.length);

  const better = (one: Source, other: Source) => {
    const difference = weights[one.row] - weights[other.row] || other.distance - one.distance;
    return difference !== 0 ? difference > 0 : keys[one.row] < keys[other.row];
  };
  components.rows.forEach((members, component) => {
    const set = waiting[component];
    let best: Source = { row: members[0], distance: 0 };
    const offer = (source: Source) => better(source, best) && (best = source);
    for (const row of members) {
      offer({ row, distance: 0 });
      for (const to of after[row]) {
        set[to >>> 5] |= 1 << (to & 31);
        const next = components.of[to];
        if (next === component) continue;
        offer({ row: sources[next].row, distance: sources[next].distance + 1 });
        for (let word = 0; word < words; word++) set[word] |= waiting[next][word];
      }
    }
    sources[component] = best;
    for (const word of set) counts[component] += countBits(word);
  });

  const isLooped = (row: number) => components.rows[components.of[row]].length > 1 || after[row].includes(row);
  const valued = rows.map((row, place): ValuedRow => {
    const component = components.of[place];
    const source = sources[component].row;
    const known = weights[source] >= 0;
    const loop = isLooped(place) ? components.rows[component] : null;
    const found = {
      inherited: known ? rows[source].priority.trim() : '',
      from: known ? rows[source].id : '',
      // In a loop a row waits for itself too.
      waiting: counts[component] - (loop ? 1 : 0),
    };
    const why = explainPlace(row, {
      ...found,
      gaps: rows[source].gaps,
      loop: loop?.map((one) => rows[one].id).sort() ?? null,
    });
    return { place: null, ...found, why };
  });

  const placed = rows.flatMap(({ finished }, row) => (finished || isLooped(row) ? [] : [row]));
  const inherited = (row: number) => weights[sources[components.of[row]].row];
  placed.sort(
    (one, other) =>
      inherited(other) - inherited(one) ||
      valued[other].waiting - valued[one].waiting ||
      weights[other] - weights[one] ||
      (keys[one] < keys[other] ? -1 : 1),
  );
  placed.forEach((row, index) => (valued[row].place = index + 1));
  return valued;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
