import { timeAxis, type TimeAxis } from './axis';
import { fillPages, layLanes, type LaneSlice, type Plot } from './lanes';
import { entries, layLegend, type LegendEntry } from './legend';
import type { RoadmapDrawing } from './model';
import { wrapped } from './text-metrics';

/** Sizes of a page in pixels of 96 to the inch, and the font sizes that may be tried, largest first. */
export const pageFormats = {
  wide: { width: 1600, height: null, sizes: [13] },
  a4: { width: 1123, height: 794, sizes: [13, 12, 11, 10] },
  slide: { width: 1280, height: 720, sizes: [16, 15, 14, 13, 12] },
} as const;

export type PageFormat = keyof typeof pageFormats;

export interface DrawingOptions {
  /** `wide` is as high as it needs to be; the others go on on further pages. */
  readonly page?: PageFormat;
  readonly direction?: 'ltr' | 'rtl';
  /** One row a line, or several where they have room; without it, what takes fewer pages. */
  readonly lines?: 'each' | 'packed';
  /** Which dependencies; without it all, and above 60 rows those of the critical path. */
  readonly links?: 'all' | 'critical' | 'none';
}

export const margin = 24;
const manyRows = 60;
const leastRowHeight = 1.6;
const mostRowHeight = 2.3;

export interface Layout {
  readonly width: number;
  readonly size: number;
  readonly rowHeight: number;
  readonly axis: TimeAxis;
  readonly plot: Plot;
  readonly laneRight: number;
  readonly head: Head;
  readonly foot: Foot;
  readonly pages: LaneSlice[][];
}

export interface Head {
  readonly title: readonly string[];
  readonly sentence: readonly string[];
  readonly height: number;
}

export interface Foot {
  readonly legend: readonly LegendEntry[][];
  readonly notes: readonly string[];
  readonly height: number;
}

/** The largest letters with which all stands on one page; else the smallest, on as many pages as it takes. */
export function chooseLayout(drawing: RoadmapDrawing, options: DrawingOptions): Layout {
  const { height, sizes } = pageFormats[options.page ?? 'wide'];
  const ways = options.lines ? [options.lines === 'packed'] : height === null ? [false] : [false, true];
  let last: Layout | undefined;
  for (const isPacked of ways) {
    for (const size of sizes) {
      last = layOut(drawing, options, size, isPacked);
      if (last.pages.length === 1) return last;
    }
  }
  return last as Layout;
}

function layOut(drawing: RoadmapDrawing, options: DrawingOptions, size: number, isPacked: boolean): Layout {
  const { width, height } = pageFormats[options.page ?? 'wide'];
  const laneWidth = Math.round(Math.min(width * 0.15, size * 13));
  const laneRight = margin + laneWidth;
  // Arrows run around the shapes at both ends.
  const left = laneRight + 10;
  const right = width - margin - 10;
  const { start, finish } = spanOf(drawing);
  const axis = timeAxis(start, finish, right - left, size * 0.9);
  const scale = (right - left) / (axis.last - axis.first + 1);
  const plot: Plot = { left, right, size, half: size * 0.55, x: (day) => left + (day - axis.first) * scale };
  const lanes = layLanes(drawing, plot, laneWidth - 12, isPacked);
  const head = headOf(drawing, width, size);
  const foot = footOf(drawing, options, width, size);
  const around = 2 * margin + head.height + axisHeight(size) + foot.height + bandsHeight(drawing, size);
  const least = size * leastRowHeight;
  if (height === null) {
    const rowHeight = size * 1.8;
    return {
      width,
      size,
      rowHeight,
      axis,
      plot,
      laneRight,
      head,
      foot,
      pages: fillPages(lanes, Infinity, rowHeight, size),
    };
  }
  const room = height - around;
  let rowHeight = least;
  let pages = fillPages(lanes, room, rowHeight, size);
  for (let higher = least + 0.5; pages.length === 1 && higher <= size * mostRowHeight; higher += 0.5) {
    const wider = fillPages(lanes, room, higher, size);
    if (wider.length > 1) break;
    rowHeight = higher;
    pages = wider;
  }
  return { width, size, rowHeight, axis, plot, laneRight, head, foot, pages };
}

/** The days that the axis has to show; a status date far outside the plan does not stretch it. */
function spanOf({ rows, statusDate }: RoadmapDrawing): { start: number; finish: number } {
  if (rows.length === 0) return { start: statusDate ?? 1, finish: (statusDate ?? 1) + 89 };
  const days = rows.flatMap(({ start, finish, baselineStart, baselineFinish }) => [
    start,
    finish,
    ...(baselineStart === null ? [] : [baselineStart]),
    ...(baselineFinish === null ? [] : [baselineFinish]),
  ]);
  const start = days.reduce((a, b) => Math.min(a, b));
  const finish = days.reduce((a, b) => Math.max(a, b));
  const near = Math.max(31, (finish - start) * 0.1);
  const isNear = statusDate !== null && statusDate >= start - near && statusDate <= finish + near;
  return isNear ? { start: Math.min(start, statusDate), finish: Math.max(finish, statusDate) } : { start, finish };
}

function headOf(drawing: RoadmapDrawing, width: number, size: number): Head {
  const room = width - 2 * margin;
  const title = wrapped(drawing.title, room, size * 1.6, 2, true);
  const sentence = wrapped(drawing.sentence, room, size, 3);
  return { title, sentence, height: title.length * size * 1.9 + sentence.length * size * 1.3 + size * 0.6 };
}

function footOf(drawing: RoadmapDrawing, options: DrawingOptions, width: number, size: number): Foot {
  const room = width - 2 * margin;
  const legend = layLegend(legendOf(drawing, options), room, size * 0.9);
  const { undated, source } = drawing;
  const missing =
    undated.length > 0
      ? ` Not drawn, as they have no dates: ${undated.slice(0, 12).join(', ')}${undated.length > 12 ? ` and ${undated.length - 12} more` : ''}.`
      : '';
  // The end of the last line is the page number's.
  const notes = wrapped(`${source}.${missing}`, room - size * 24, size * 0.85, 3);
  return { legend, notes, height: size * (0.8 + legend.length * 1.5 + notes.length * 1.25) };
}

export const axisHeight = (size: number) => size * 3.2;
export const hasCheckpoints = ({ rows }: RoadmapDrawing) => rows.some(({ kind }) => kind === 'Checkpoint');
export const checkpointHeight = (size: number) => size * 1.7;
export const todayHeight = (size: number) => size * 1.5;
const bandsHeight = (drawing: RoadmapDrawing, size: number) =>
  (hasCheckpoints(drawing) ? checkpointHeight(size) : 0) + todayHeight(size);

/** Only what occurs. */
function legendOf(drawing: RoadmapDrawing, options: DrawingOptions): LegendEntry[] {
  const { rows } = drawing;
  const tasks = rows.filter(({ kind }) => kind === 'Task');
  const milestones = rows.filter(({ kind }) => kind === 'Milestone');
  const which = linksWanted(drawing, options);
  const links = shownLinks(drawing, options);
  const occurs: Record<LegendEntry, boolean> = {
    done: tasks.some(({ progress }) => progress > 0),
    planned: tasks.some(({ progress, critical }) => progress < 1 && !critical),
    critical: tasks.some(({ progress, critical }) => progress < 1 && critical),
    milestone: milestones.some(({ progress, critical }) => progress < 1 && !critical),
    criticalMilestone: milestones.some(({ progress, critical }) => progress < 1 && critical),
    reached: milestones.some(({ progress }) => progress >= 1),
    checkpoint: hasCheckpoints(drawing),
    baseline: rows.some(({ baselineFinish }) => baselineFinish !== null),
    today: drawing.statusDate !== null,
    link: which === 'all' && links.length > 0,
    criticalLink: which === 'critical' && links.length > 0,
  };
  return (Object.keys(entries) as LegendEntry[]).filter((name) => occurs[name]);
}

const linksWanted = ({ rows }: RoadmapDrawing, { links }: DrawingOptions) =>
  links ?? (rows.length > manyRows ? 'critical' : 'all');

export function shownLinks(drawing: RoadmapDrawing, options: DrawingOptions) {
  const { rows, links } = drawing;
  const which = linksWanted(drawing, options);
  if (which === 'none') return [];
  return which === 'all' ? links : links.filter(({ from, to }) => rows[from].critical && rows[to].critical);
}
