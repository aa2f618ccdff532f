/**
 * A small pseudo-random generator (mulberry32, Ettinger 2017): integer arithmetic only, so that the same seed gives the
 * same numbers on every machine.
 * @returns a function whose results lie from 0 up to, and without, 1.
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
