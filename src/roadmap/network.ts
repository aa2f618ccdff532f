import type { RowLink } from './roadmap-row';

/** The rows in an order in which every predecessor comes first, and the links by row, as lists in flat arrays. */
export interface Network {
  links: readonly RowLink[];
  /** Rows that can be reached without a loop, predecessors first. */
  order: Int32Array;
  /** Places in `links` of what comes into and goes out of a row. */
  incoming: LinksByRow;
  outgoing: LinksByRow;
  /** Loops among the rows left over, each as its rows in the order of work. */
  loops: number[][];
}

/** `list[first[row]] … list[first[row + 1] - 1]` are the row's links. */
interface LinksByRow {
  first: Int32Array;
  list: Int32Array;
}

function group(links: readonly RowLink[], rows: number, end: 'from' | 'to'): LinksByRow {
  const first = new Int32Array(rows + 1);
  for (const link of links) first[link[end] + 1]++;
  for (let row = 0; row < rows; row++) first[row + 1] += first[row];
  const next = first.slice(0, rows);
  const list = new Int32Array(links.length);
  links.forEach((link, place) => {
    list[next[link[end]]++] = place;
  });
  return { first, list };
}

/** Walks back along one unresolved predecessor a row until the walk meets itself: that is a loop. */
function findLoops(links: readonly RowLink[], resolved: Uint8Array): number[][] {
  const before = new Int32Array(resolved.length).fill(-1);
  for (const { from, to } of links) if (!resolved[to] && !resolved[from] && before[to] < 0) before[to] = from;

  const walkOf = new Int32Array(resolved.length);
  const loops: number[][] = [];
  for (let root = 0; root < resolved.length; root++) {
    if (resolved[root]) continue;
    let row = root;
    while (row >= 0 && walkOf[row] === 0) {
      walkOf[row] = root + 1;
      row = before[row];
    }
    if (row < 0 || walkOf[row] !== root + 1) continue;
    const loop = [row];
    for (let other = before[row]; other !== row; other = before[other]) loop.push(other);
    const lowest = loop.reduce((place, other, index) => (other < loop[place] ? index : place), 0);
    loops.push([...loop.slice(lowest + 1), ...loop.slice(0, lowest + 1)].reverse());
  }
  return loops;
}

/**
 * Sorts the rows topologically (Kahn 1962) in time linear in rows and links, without recursion.
 * @param rows how many rows there are.
 * @param links links by row number; a loop keeps its rows and all that wait for them out of `order`.
 */
export function createNetwork(rows: number, links: readonly RowLink[]): Network {
  const incoming = group(links, rows, 'to');
  const outgoing = group(links, rows, 'from');
  const open = new Int32Array(rows);
  for (const { to } of links) open[to]++;

  const order = new Int32Array(rows);
  const resolved = new Uint8Array(rows);
  let known = 0;
  for (let row = 0; row < rows; row++) if (open[row] === 0) order[known++] = row;
  for (let done = 0; done < known; done++) {
    const row = order[done];
    resolved[row] = 1;
    for (let place = outgoing.first[row]; place < outgoing.first[row + 1]; place++) {
      const { to } = links[outgoing.list[place]];
      if (--open[to] === 0) order[known++] = to;
    }
  }
  const loops = known < rows ? findLoops(links, resolved) : [];
  return { links, order: order.subarray(0, known), incoming, outgoing, loops };
}
