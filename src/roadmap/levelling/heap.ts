/** Numbers taken out by their keys: the lowest first, then by the second key, then the lowest number. */
export interface Heap {
  clear(): void;
  push(item: number): void;
  /** The first item, left inside; -1 where there is none. */
  top(): number;
  /** The first item, taken out; -1 where there is none. */
  pop(): number;
}

/** A binary heap (Williams 1964) over fixed arrays; an item's keys must not change while it is inside. */
export function createHeap(size: number, first: Float64Array, second: Float64Array): Heap {
  const items = new Int32Array(size);
  let count = 0;
  const isBefore = (one: number, other: number) =>
    first[one] < first[other] ||
    (first[one] === first[other] && (second[one] < second[other] || (second[one] === second[other] && one < other)));

  return {
    clear: () => {
      count = 0;
    },
    push: (item) => {
      let place = count++;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if (!isBefore(item, items[parent])) break;
        items[place] = items[parent];
        place = parent;
      }
      items[place] = item;
    },
    top: () => (count === 0 ? -1 : items[0]),
    pop: () => {
      if (count === 0) return -1;
      const top = items[0];
      const item = items[--count];
      let place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= count) break;
        if (child + 1 < count && isBefore(items[child + 1], items[child])) child++;
        if (!isBefore(items[child], item)) break;
        items[place] = items[child];
        place = child;
      }
      items[place] = item;
      return top;
    },
  };
}
