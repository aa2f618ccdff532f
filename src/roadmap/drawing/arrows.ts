import type { LinkType } from '../links';
import type { Point } from './svg';

/** A shape that an arrow leaves or reaches. */
export interface Box {
  readonly from: number;
  readonly to: number;
  /** Middle of its line. */
  readonly y: number;
  readonly isPoint: boolean;
}

/** How far an arrow keeps from a shape. */
const clear = 7;

/**
 * The corners of an arrow between two shapes, along rows and columns only.
 * @param halfBar half the height of a bar
 * @param halfRow half the height of a line, where arrows may run between two of them
 */
export function arrowBetween(a: Box, b: Box, type: LinkType, halfBar: number, halfRow: number): Point[] {
  const isDown = b.y > a.y ? 1 : -1;
  const lane = a.y + (b.y === a.y ? halfRow : isDown * halfRow);
  switch (type) {
    case 'SS': {
      const x = Math.min(a.from, b.from) - clear;
      return [
        [a.from, a.y],
        [x, a.y],
        [x, b.y],
        [b.from, b.y],
      ];
    }
    case 'FF': {
      const x = Math.max(a.to, b.to) + clear;
      return [
        [a.to, a.y],
        [x, a.y],
        [x, b.y],
        [b.to, b.y],
      ];
    }
    case 'SF':
      return [
        [a.from, a.y],
        [a.from - clear, a.y],
        [a.from - clear, lane],
        [b.to + clear, lane],
        [b.to + clear, b.y],
        [b.to, b.y],
      ];
    case 'FS': {
      if (a.y === b.y && b.from >= a.to)
        return [
          [a.to, a.y],
          [b.from, b.y],
        ];
      const out = a.isPoint ? (a.from + a.to) / 2 : Math.max(a.from + 1, a.to - 3);
      const edge = a.y + (lane > a.y ? halfBar : -halfBar);
      if (b.from - out >= clear && a.y !== b.y)
        return [
          [out, edge],
          [out, b.y],
          [b.from, b.y],
        ];
      return [
        [out, edge],
        [out, lane],
        [b.from - clear, lane],
        [b.from - clear, b.y],
        [b.from, b.y],
      ];
    }
  }
}

/** The tip of an arrow: a triangle at its last corner. */
export function tipOf(corners: readonly Point[]): Point[] {
  const [x, y] = corners[corners.length - 1];
  const back = corners[corners.length - 2][0] <= x ? -5 : 5;
  return [
    [x, y],
    [x + back, y - 3],
    [x + back, y + 3],
  ];
}
