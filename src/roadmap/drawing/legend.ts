import { colours, criticalGround } from './colours';
import type { ShapeLook, Surface } from './svg';
import { textWidth } from './text-metrics';

export const hatchName = 'waymark-hatch';

/** Hatching of what is critical, so that it is seen without colour too. */
export const hatch =
  `<pattern id="${hatchName}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="5" height="5" fill="${criticalGround}"/><rect width="1.6" height="5" fill="${colours.critical}"/></pattern>`;

/** How each kind of thing looks. */
export const shapes = {
  done: { fill: colours.done, class: 'done' },
  planned: { fill: colours.planned, stroke: colours.navy, width: 0.8 },
  critical: { fill: `url(#${hatchName})`, stroke: colours.critical, width: 1.4 },
  milestone: { fill: colours.white, stroke: colours.navy, width: 1.6 },
  reached: { fill: colours.navy, stroke: colours.navy, width: 1.6 },
  checkpoint: { fill: colours.navy, class: 'checkpoint' },
  baseline: { fill: colours.baseline, class: 'baseline' },
  today: { stroke: colours.today, width: 1.6, dash: '5 3', class: 'today' },
  link: { stroke: colours.quiet, width: 0.9, class: 'link' },
  criticalLink: { stroke: colours.critical, width: 1.5, class: 'link critical' },
} as const satisfies Record<string, ShapeLook>;

export const diamond = (x: number, y: number, half: number) =>
  [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ] as const;

export const triangle = (x: number, y: number, half: number) =>
  [
    [x, y - half],
    [x + half, y + half * 0.8],
    [x - half, y + half * 0.8],
  ] as const;

type Sign = (on: Surface, x: number, y: number, size: number) => void;

const bar =
  (look: ShapeLook): Sign =>
  (on, x, y, size) =>
    on.rect(x, y - size * 0.4, size * 2, size * 0.8, look);

const arrow =
  (look: ShapeLook): Sign =>
  (on, x, y, size) => {
    const end = x + size * 2;
    on.path(
      [
        [x, y],
        [end, y],
      ],
      look,
    );
    on.path(
      [
        [end, y],
        [end - 5, y - 3],
        [end - 5, y + 3],
      ],
      { fill: look.stroke },
    );
  };

/** The entries of a legend: what each is called and how it is drawn, two font sizes wide. */
export const entries = {
  done: { words: 'done', sign: bar(shapes.done) },
  planned: { words: 'planned', sign: bar(shapes.planned) },
  critical: { words: 'on the critical path (hatched)', sign: bar(shapes.critical) },
  milestone: {
    words: 'milestone',
    sign: (on, x, y, size) => on.path(diamond(x + size, y, size * 0.45), shapes.milestone),
  },
  reached: {
    words: 'milestone reached',
    sign: (on, x, y, size) => on.path(diamond(x + size, y, size * 0.45), shapes.reached),
  },
  criticalMilestone: {
    words: 'milestone on the critical path',
    sign: (on, x, y, size) => on.path(diamond(x + size, y, size * 0.45), shapes.critical),
  },
  checkpoint: {
    words: 'checkpoint',
    sign: (on, x, y, size) => on.path(triangle(x + size, y, size * 0.45), shapes.checkpoint),
  },
  baseline: { words: 'baseline', sign: (on, x, y, size) => on.rect(x, y, size * 2, 2, shapes.baseline) },
  today: {
    words: 'status date',
    sign: (on, x, y, size) =>
      on.path(
        [
          [x + size, y - size * 0.5],
          [x + size, y + size * 0.5],
        ],
        shapes.today,
      ),
  },
  link: { words: 'must come before', sign: arrow(shapes.link) },
  criticalLink: { words: 'must come before (drawn on the critical path only)', sign: arrow(shapes.criticalLink) },
} as const satisfies Record<string, { words: string; sign: Sign }>;

export type LegendEntry = keyof typeof entries;

/** Puts entries beside each other, as many on a line as fit. */
export function layLegend(names: readonly LegendEntry[], width: number, size: number): LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  let used = Infinity;
  for (const name of names) {
    const needed = entryWidth(name, size);
    if (used + needed > width) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1].push(name);
    used += needed;
  }
  return lines;
}

/** The sign, its words and the room after them. */
export const entryWidth = (name: LegendEntry, size: number): number =>
  size * 2 + 5 + textWidth(entries[name].words, size) + size * 1.6;
