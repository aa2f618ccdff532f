import { barWords, dayWords } from '../bar-words';
import { arrowBetween, tipOf, type Box } from './arrows';
import type { AxisCell, TimeAxis } from './axis';
import { colours } from './colours';
import { descriptionOf } from './describe';
import { baselineOf, lanePadding, type Lane, type LaneSlice, type PlacedRow, type Plot } from './lanes';
import {
  axisHeight,
  checkpointHeight,
  chooseLayout,
  hasCheckpoints,
  margin,
  pageFormats,
  shownLinks,
  todayHeight,
  type DrawingOptions,
  type Foot,
  type Head,
  type Layout,
} from './layout';
import { diamond, entries, entryWidth, hatch, shapes, triangle } from './legend';
import type { DrawnRow, RoadmapDrawing } from './model';
import { Surface } from './svg';
import { shortened, textWidth } from './text-metrics';

export type { DrawingOptions, PageFormat } from './layout';

/**
 * Draws a roadmap: tracks as swim lanes, bars with their names, milestones, checkpoints on the axis, dependencies,
 * critical path, done part, baseline and status date, with title, sentence, legend and source.
 * @returns one SVG document a page; the same drawing gives the same text
 */
export function drawRoadmap(drawing: RoadmapDrawing, options: DrawingOptions = {}): string[] {
  const layout = chooseLayout(drawing, options);
  return layout.pages.map((slices, page) => drawPage(drawing, options, layout, slices, page));
}

function drawPage(
  drawing: RoadmapDrawing,
  options: DrawingOptions,
  layout: Layout,
  slices: readonly LaneSlice[],
  page: number,
): string {
  const { width, size, rowHeight, axis, plot, laneRight, head, foot, pages } = layout;
  const on = new Surface(width, options.direction === 'rtl');
  const inner = { left: laneRight, right: width - margin };
  drawHead(on, head, size);
  let y = margin + head.height;
  drawAxis(on, axis, plot, inner, y, size);
  y += axisHeight(size);
  const chartTop = y;
  const checkpointsAt = y;
  if (hasCheckpoints(drawing)) y += checkpointHeight(size);
  const lanesTop = y;
  const boxes = new Map<number, PlacedBox>();
  slices.forEach(({ lane, from, to, height }, place) => {
    const ground = place % 2 === 0 ? colours.lane : colours.white;
    on.rect(margin, y, width - 2 * margin, height, { fill: ground });
    drawLaneName(on, lane, y, height, laneRight - margin, size);
    const spare = (height - 2 * lanePadding - (to - from) * rowHeight) / 2;
    for (const placed of lane.rows) {
      if (placed.line < from || placed.line >= to) continue;
      const middle = y + lanePadding + spare + (placed.line - from + 0.5) * rowHeight;
      const isPoint = drawing.rows[placed.row].kind !== 'Task';
      boxes.set(placed.row, { from: placed.from, to: placed.to, y: middle, isPoint, placed, ground });
    }
    y += height;
  });
  const bottom = y;
  for (const cell of axis.lower) {
    const x = plot.x(cell.first);
    if (x > inner.left)
      on.path(
        [
          [x, chartTop],
          [x, bottom],
        ],
        { stroke: colours.line, width: 0.6 },
      );
  }
  on.path(
    [
      [margin, bottom],
      [width - margin, bottom],
    ],
    { stroke: colours.navy },
  );
  on.path(
    [
      [laneRight, lanesTop],
      [laneRight, bottom],
    ],
    { stroke: colours.navy },
  );
  drawLinks(on, drawing, options, boxes, rowHeight);
  drawToday(on, drawing, axis, plot, chartTop, bottom, size);
  if (hasCheckpoints(drawing)) drawCheckpoints(on, drawing, plot, checkpointsAt, size);
  for (const [row, box] of boxes) drawRow(on, drawing.rows[row], box, plot, rowHeight);
  const footTop = bottom + todayHeight(size);
  drawFoot(
    on,
    foot,
    footTop,
    size,
    width,
    pages.length > 1 ? `Page ${page + 1} of ${pages.length}, without links to other pages` : '',
  );
  const format = pageFormats[options.page ?? 'wide'];
  return on.document({
    height: format.height ?? Math.ceil(footTop + foot.height + margin),
    title: pages.length > 1 ? `${drawing.title}, page ${page + 1} of ${pages.length}` : drawing.title,
    description: descriptionOf(drawing),
    definitions: hatch,
  });
}

function drawHead(on: Surface, { title, sentence }: Head, size: number): void {
  let y = margin;
  for (const line of title) {
    y += size * 1.9;
    on.text(margin, y - size * 0.5, line, { size: size * 1.6, color: colours.navy, bold: true, class: 'title' });
  }
  for (const line of sentence) {
    y += size * 1.3;
    on.text(margin, y - size * 0.3, line, { size, color: colours.ink, class: 'sentence' });
  }
}

function drawAxis(
  on: Surface,
  axis: TimeAxis,
  plot: Plot,
  inner: { left: number; right: number },
  top: number,
  size: number,
) {
  const half = axisHeight(size) / 2;
  const row = (cells: readonly AxisCell[], y: number, bold: boolean) => {
    for (const { first, last, label } of cells) {
      const x = plot.x(first);
      const width = plot.x(last + 1) - x;
      on.path(
        [
          [x, y],
          [x, y + half],
        ],
        { stroke: colours.line, width: 0.6 },
      );
      if (textWidth(label, size * 0.9, bold) + 4 > width) continue;
      on.text(x + width / 2, y + half * 0.68, label, {
        size: size * 0.9,
        color: bold ? colours.navy : colours.quiet,
        anchor: 'middle',
        bold,
        class: 'axis',
      });
    }
  };
  row(axis.upper, top, true);
  row(axis.lower, top + half, axis.upper.length === 0);
  on.path(
    [
      [inner.left, top + 2 * half],
      [inner.right, top + 2 * half],
    ],
    { stroke: colours.navy },
  );
}

function drawLaneName(on: Surface, { name }: Lane, top: number, height: number, width: number, size: number): void {
  on.begin('lane');
  const first = top + (height - name.length * size * 1.2) / 2;
  name.forEach((line, place) => {
    on.text(margin + 6, first + (place + 0.82) * size * 1.2, shortened(line, width - 8, size, true), {
      size,
      color: colours.navy,
      bold: true,
      class: 'lane-name',
    });
  });
  on.end();
}

function drawLinks(
  on: Surface,
  drawing: RoadmapDrawing,
  options: DrawingOptions,
  boxes: ReadonlyMap<number, Box>,
  rowHeight: number,
): void {
  on.begin('links');
  // Those of the critical path last, so that they lie on top.
  const critical = ({ from, to }: { from: number; to: number }) =>
    drawing.rows[from].critical && drawing.rows[to].critical;
  const links = [...shownLinks(drawing, options)].sort((a, b) => Number(critical(a)) - Number(critical(b)));
  for (const link of links) {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (!from || !to) continue;
    const corners = arrowBetween(from, to, link.type, barHeight(rowHeight) / 2, rowHeight / 2);
    const look = critical(link) ? shapes.criticalLink : shapes.link;
    on.path(corners, look);
    on.path(tipOf(corners), { fill: look.stroke });
  }
  on.end();
}

function drawToday(
  on: Surface,
  { statusDate }: RoadmapDrawing,
  axis: TimeAxis,
  plot: Plot,
  top: number,
  bottom: number,
  size: number,
) {
  if (statusDate === null || statusDate < axis.first || statusDate > axis.last) return;
  const x = plot.x(statusDate);
  on.path(
    [
      [x, top],
      [x, bottom + size * 0.3],
    ],
    shapes.today,
  );
  const words = `Status date ${dayWords(statusDate)}`;
  const half = textWidth(words, size * 0.9) / 2;
  const held = Math.min(Math.max(x, margin + half), plot.right - half);
  on.text(held, bottom + size * 1.2, words, {
    size: size * 0.9,
    color: colours.today,
    anchor: 'middle',
    class: 'today',
  });
}

/** Triangles on the axis, each with as many words as have room before the next. */
function drawCheckpoints(on: Surface, { rows }: RoadmapDrawing, plot: Plot, top: number, size: number): void {
  const checkpoints = rows.filter(({ kind }) => kind === 'Checkpoint').sort((a, b) => a.finish - b.finish);
  const half = size * 0.45;
  const places = checkpoints.map(({ finish }) => Math.min(plot.x(finish + 1), plot.right - half));
  const y = top + checkpointHeight(size) / 2;
  checkpoints.forEach((row, place) => {
    const x = places[place];
    on.begin('row', tipOn(row));
    on.path(triangle(x, y, half), shapes.checkpoint);
    const begin = x + half + 3;
    const room = (places[place + 1] ?? plot.right + half + 6) - half - 6 - begin;
    const words = [`${row.initiative} · ${dayWords(row.finish)}`, dayWords(row.finish), dayWords(row.finish, false)];
    const fitting = words.find((one) => textWidth(one, size * 0.9) <= room);
    if (fitting) {
      on.text(begin, y + size * 0.32, fitting, {
        size: size * 0.9,
        color: colours.ink,
        halo: colours.white,
        class: 'label',
      });
    }
    on.end();
  });
}

/** A shape at its place on the page. */
interface PlacedBox extends Box {
  readonly placed: PlacedRow;
  /** Colour of the lane. */
  readonly ground: string;
}

const barHeight = (rowHeight: number) => rowHeight - 5;

/** What shows when a pointer rests on a row: all of its name, its dates in words, and whether it is critical. */
function tipOn(row: DrawnRow): string {
  const name = [row.id, row.initiative].filter((part) => part !== '').join(' · ');
  return [name, barWords(row), ...(row.critical ? ['critical'] : []), ...(row.health ? [row.health] : [])].join('; ');
}

function drawRow(on: Surface, row: DrawnRow, { y, placed, ground }: PlacedBox, plot: Plot, rowHeight: number): void {
  const { from, to, doneTo, label } = placed;
  const height = barHeight(rowHeight);
  const top = y - rowHeight / 2 + 1;
  const middle = top + height / 2;
  on.begin('row', tipOn(row));
  if (label && !label.isInside) {
    // Arrows and lines beneath must not strike the name through.
    const width = textWidth(label.text, plot.size) + 4;
    on.rect(label.anchor === 'start' ? label.x - 2 : label.x - width + 2, top, width, height, { fill: ground });
  }
  const baseline = baselineOf(row, plot);
  if (baseline) on.rect(baseline.from, top + height + 1, baseline.to - baseline.from, 2, shapes.baseline);
  if (row.kind === 'Task') {
    const look = row.progress >= 1 ? shapes.done : row.critical ? shapes.critical : shapes.planned;
    on.rect(from, top, to - from, height, { ...look, class: 'bar' });
    if (row.progress > 0 && row.progress < 1) on.rect(from, top, doneTo - from, height, shapes.done);
  } else {
    const look = row.progress >= 1 ? shapes.reached : row.critical ? shapes.critical : shapes.milestone;
    on.path(diamond((from + to) / 2, middle, Math.min(plot.half, height / 2)), { ...look, class: 'milestone' });
  }
  if (label) {
    on.text(label.x, middle + plot.size * 0.34, label.text, {
      size: plot.size,
      color: label.color,
      anchor: label.anchor,
      halo: label.halo,
      class: label.isInside ? 'label inside' : 'label',
    });
  }
  on.end();
}

function drawFoot(on: Surface, { legend, notes }: Foot, top: number, size: number, width: number, page: string): void {
  let y = top + size * 0.8;
  for (const line of legend) {
    y += size * 1.5;
    let x = margin;
    for (const name of line) {
      const { words, sign } = entries[name];
      sign(on, x, y - size * 0.8, size * 0.9);
      on.text(x + size * 1.8 + 5, y - size * 0.5, words, { size: size * 0.9, color: colours.ink, class: 'legend' });
      x += entryWidth(name, size * 0.9);
    }
  }
  notes.forEach((line) => {
    y += size * 1.25;
    on.text(margin, y - size * 0.35, line, { size: size * 0.85, color: colours.quiet, class: 'source' });
  });
  on.text(width - margin, y - size * 0.35, page, {
    size: size * 0.85,
    color: colours.quiet,
    anchor: 'end',
    class: 'source',
  });
}
