/** Rows that can reach each other stand in one component; what comes after a row never has a higher component. */
export interface Components {
  /** Component by row. */
  of: Int32Array;
  /** Rows by component, ascending. */
  rows: number[][];
}

/**
 * Strongly connected components (Tarjan 1972) without recursion, in time linear in rows and links.
 * @param after the rows that come directly after each row
 */
export function findComponents(after: readonly (readonly number[])[]): Components {
  const of = new Int32Array(after.length).fill(-1);
  const seen = new Int32Array(after.length);
  const lowest = new Int32Array(after.length);
  const next = new Int32Array(after.length);
  const rows: number[][] = [];
  const open: number[] = [];
  let count = 0;

  for (let root = 0; root < after.length; root++) {
    const path = seen[root] === 0 ? [root] : [];
    while (path.length > 0) {
      const row = path[path.length - 1];
      if (seen[row] === 0) {
        seen[row] = lowest[row] = ++count;
        open.push(row);
      }
      if (next[row] < after[row].length) {
        const to = after[row][next[row]++];
        if (seen[to] === 0) path.push(to);
        else if (of[to] < 0) lowest[row] = Math.min(lowest[row], seen[to]);
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const before = path[path.length - 1];
        lowest[before] = Math.min(lowest[before], lowest[row]);
      }
      if (lowest[row] !== seen[row]) continue;
      const members = open.splice(open.lastIndexOf(row)).sort((one, other) => one - other);
      for (const member of members) of[member] = rows.length;
      rows.push(members);
    }
  }
  return { of, rows };
}
