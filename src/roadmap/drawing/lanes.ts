import { dayWords } from '../bar-words';
import { colours, criticalGround } from './colours';
import type { DrawnRow, RoadmapDrawing } from './model';
import type { Anchor } from './svg';
import { shortened, textWidth, wrapped } from './text-metrics';

/** Where a name stands. */
export interface Label {
  readonly x: number;
  readonly anchor: Anchor;
  readonly text: string;
  readonly color: string;
  readonly halo?: string;
  readonly isInside: boolean;
}

/** A bar or a milestone on its line of its lane. */
export interface PlacedRow {
  /** Place in the drawing's rows. */
  readonly row: number;
  /** Line of the lane, from 0. */
  readonly line: number;
  /** Left and right end of the shape. */
  readonly from: number;
  readonly to: number;
  /** End of the done part. */
  readonly doneTo: number;
  readonly label: Label | null;
}

export interface Lane {
  readonly track: string;
  readonly name: readonly string[];
  readonly rows: readonly PlacedRow[];
  readonly lines: number;
}

/** What the shapes are placed on. */
export interface Plot {
  /** Ends of the area for shapes and names. */
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Half the width of a milestone. */
  readonly half: number;
  /** The place of the begin of a day. */
  x(day: number): number;
}

const shortestBar = 3;
const padding = 4;
const gapRight = 5;
/** Room for the tip of an arrow. */
const gapLeft = 10;

/** What stands beside a shape: the name, a milestone's date, and a word where all is not well. */
export function labelOf({ initiative, id, kind, finish, health }: DrawnRow): string {
  return [
    initiative || id,
    ...(kind === 'Milestone' ? [dayWords(finish)] : []),
    ...(health === 'Late' || health === 'At risk' ? [health.toLowerCase()] : []),
  ].join(' · ');
}

interface Slot {
  readonly from: number;
  readonly to: number;
  readonly anchor: Anchor;
  readonly color: string;
  readonly halo?: string;
  readonly isInside: boolean;
}

function slotsOf(row: DrawnRow, from: number, to: number, doneTo: number, plot: Plot): Slot[] {
  const rest = row.critical ? { color: colours.ink, halo: criticalGround } : { color: colours.ink };
  const inside = (begin: number, end: number, look: Pick<Slot, 'color' | 'halo'>): Slot => ({
    from: begin + padding,
    to: end - padding,
    anchor: 'start',
    isInside: true,
    ...look,
  });
  const parts = row.kind === 'Task' ? [inside(doneTo, to, rest), inside(from, doneTo, { color: colours.white })] : [];
  const beside = { color: colours.ink, isInside: false };
  return [
    ...parts,
    { from: to + gapRight, to: plot.right, anchor: 'start', ...beside },
    { from: plot.left, to: from - gapLeft, anchor: 'end', ...beside },
  ];
}

const roomIn = ({ from, to }: Slot) => to - from;

/** The first place where the whole name fits, else the widest, where it is shortened. */
function placeLabel(row: DrawnRow, from: number, to: number, doneTo: number, plot: Plot): Label | null {
  const text = labelOf(row);
  const slots = slotsOf(row, from, to, doneTo, plot);
  const width = textWidth(text, plot.size);
  const fitting = slots.find((slot) => roomIn(slot) >= width);
  const slot = fitting ?? slots.reduce((best, one) => (roomIn(one) > roomIn(best) ? one : best));
  const shown = fitting ? text : shortened(text, roomIn(slot), plot.size);
  const { anchor, color, halo, isInside } = slot;
  return shown === ''
    ? null
    : { x: anchor === 'end' ? slot.to : slot.from, anchor, text: shown, color, halo, isInside };
}

function placeRow(row: DrawnRow, plot: Plot): Omit<PlacedRow, 'row' | 'line'> {
  if (row.kind !== 'Task') {
    const x = Math.min(Math.max(plot.x(row.finish + 1), plot.left + plot.half), plot.right - plot.half);
    const from = x - plot.half;
    const to = x + plot.half;
    return { from, to, doneTo: from, label: placeLabel(row, from, to, from, plot) };
  }
  const from = plot.x(row.start);
  const to = Math.max(plot.x(row.finish + 1), from + shortestBar);
  const doneTo = from + (to - from) * row.progress;
  return { from, to, doneTo, label: placeLabel(row, from, to, doneTo, plot) };
}

/** What a shape, its baseline and its name cover together. */
function extentOf(row: DrawnRow, { from, to, label }: Omit<PlacedRow, 'row' | 'line'>, plot: Plot): [number, number] {
  const baseline = baselineOf(row, plot);
  const begin = Math.min(from, baseline?.from ?? from);
  const end = Math.max(to, baseline?.to ?? to);
  if (!label || label.isInside) return [begin, end];
  const width = textWidth(label.text, plot.size);
  return label.anchor === 'start' ? [begin, Math.max(end, label.x + width)] : [Math.min(begin, label.x - width), end];
}

/** Where the line of a row's baseline begins and ends; a milestone's is a short mark. */
export function baselineOf(
  { kind, baselineStart, baselineFinish }: DrawnRow,
  plot: Plot,
): { from: number; to: number } | null {
  if (baselineFinish === null) return null;
  const end = plot.x(baselineFinish + 1);
  const from = kind === 'Task' ? plot.x(baselineStart ?? baselineFinish) : end - shortestBar / 2;
  return { from, to: Math.max(from + shortestBar, kind === 'Task' ? end : from) };
}

/** Free room between two shapes on one line. */
const between = 14;

/**
 * The lanes of a drawing; checkpoints stand on the axis and in none of them.
 * @param isPacked several shapes on a line where they and their names have room
 */
export function layLanes(drawing: RoadmapDrawing, plot: Plot, nameWidth: number, isPacked: boolean): Lane[] {
  return drawing.tracks.flatMap((track) => {
    const taken: [number, number][][] = [];
    const rows: PlacedRow[] = [];
    drawing.rows.forEach((row, place) => {
      if (row.track !== track || row.kind === 'Checkpoint') return;
      const placed = placeRow(row, plot);
      const [begin, end] = extentOf(row, placed, plot);
      const isFree = (line: readonly [number, number][]) =>
        line.every(([from, to]) => end + between <= from || begin >= to + between);
      const free = isPacked ? taken.findIndex(isFree) : -1;
      const line = free < 0 ? taken.length : free;
      (taken[line] ??= []).push([begin, end]);
      rows.push({ row: place, line, ...placed });
    });
    if (rows.length === 0) return [];
    const name = wrapped(track || 'Without a track', nameWidth, plot.size, 4, true);
    return [{ track, name, rows, lines: taken.length }];
  });
}

/** A stretch of a lane that stands on one page. */
export interface LaneSlice {
  readonly lane: Lane;
  /** Lines of the lane, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Free room above and below the lines of a lane. */
export const lanePadding = 4;

const heightOf = (lane: Lane, lines: number, rowHeight: number, size: number) =>
  Math.max(lines * rowHeight, lane.name.length * size * 1.2 + 2) + 2 * lanePadding;

/** Fills pages of a height with lanes; a lane that is too long goes on on the next page. */
export function fillPages(lanes: readonly Lane[], height: number, rowHeight: number, size: number): LaneSlice[][] {
  const pages: LaneSlice[][] = [[]];
  let left = height;
  for (const lane of lanes) {
    for (let from = 0; from < lane.lines;) {
      const whole = heightOf(lane, lane.lines - from, rowHeight, size);
      const isFresh = pages[pages.length - 1].length === 0;
      const fitting = Math.floor((left - 2 * lanePadding) / rowHeight);
      const needed = Math.ceil((lane.name.length * size * 1.2 + 2) / rowHeight);
      if (whole > left && !isFresh && fitting < Math.min(needed, lane.lines - from)) {
        pages.push([]);
        left = height;
        continue;
      }
      const lines = whole <= left ? lane.lines - from : Math.max(1, Math.min(fitting, lane.lines - from));
      const slice = { lane, from, to: from + lines, height: heightOf(lane, lines, rowHeight, size) };
      if (slice.height > left && !isFresh) {
        pages.push([slice]);
        left = height - slice.height;
      } else {
        pages[pages.length - 1].push(slice);
        left -= slice.height;
      }
      from += lines;
    }
  }
  return pages;
}
