import { dayWords } from '../bar-words';
import type { DrawnRow, RoadmapDrawing } from './model';
import { planPeriods, type PlanPeriod } from './plan-periods';
import { wrapped } from './text-metrics';

/** One track of a plan on a page. */
export interface PlanLane {
  /** Lines that each fit into the column. */
  readonly name: readonly string[];
  readonly status: readonly string[];
  /** Worst health of its rows: Late, At risk, On track, Done or ''. */
  readonly health: string;
  /** Lines period by period. */
  readonly cells: readonly (readonly string[])[];
  /** Points. */
  readonly height: number;
}

/** Tracks × periods in words, measured so that all of it stands on one landscape page of A4. */
export interface PlanOnAPage {
  readonly title: string;
  readonly sentence: readonly string[];
  readonly legend: string;
  readonly source: string;
  readonly periods: readonly (PlanPeriod & { readonly isNow: boolean })[];
  readonly lanes: readonly PlanLane[];
  /** Checkpoints, as a lane of their own; null where there are none. */
  readonly checkpoints: PlanLane | null;
  /** Points. */
  readonly widths: { readonly track: number; readonly status: number; readonly period: number };
  readonly size: number;
  /** Height of one line, points. */
  readonly lineHeight: number;
}

/** A4 landscape less margins of half an inch and a footer, points. */
export const planPage = { width: 768, height: 500 } as const;
/** What a spreadsheet keeps free at both sides of a cell together, points. */
const cellPadding = 7;

interface Density {
  readonly size: number;
  /** Entries in a cell. */
  readonly entries: number;
  /** Lines of an initiative's name; a milestone's has one more. */
  readonly lines: number;
}

const densities: readonly Density[] = [9, 8.5, 8, 7.5, 7].flatMap((size) =>
  [6, 5, 4, 3, 2, 1].flatMap((entries) => [3, 2, 1].map((lines) => ({ size, entries, lines }))),
);

/** One thing in a cell, and how much it says. */
interface Entry {
  readonly text: string;
  readonly weight: number;
  /** Lines beyond those of an initiative; what goes on was named before, in full. */
  readonly moreLines: 0 | 1 | 'one line';
}

/**
 * The plan for readers with one minute: tracks down, quarters (or half-years, years) across, milestones first.
 * @param asOf replaces the status date where the workbook has none
 */
export function planOnAPage(drawing: RoadmapDrawing, asOf: number): PlanOnAPage {
  const now = drawing.statusDate ?? asOf;
  const days = drawing.rows.flatMap(({ start, finish }) => [start, finish]);
  const periods = planPeriods(
    days.reduce((a, b) => Math.min(a, b), days.length > 0 ? Infinity : now),
    days.reduce((a, b) => Math.max(a, b), days.length > 0 ? -Infinity : now),
  ).map((period) => ({ ...period, isNow: period.first <= now && now <= period.last }));
  const plans = densities.map((density) => planWith(drawing, periods, now, density));
  const fitting = plans.filter(({ plan }) => heightOf(plan) <= planPage.height);
  // Where nothing fits, what is lowest is printed smaller.
  if (fitting.length === 0) return plans[plans.length - 1].plan;
  return fitting.reduce((best, one) => (worth(one) > worth(best) ? one : best)).plan;
}

/** Whole names count, and legible letters somewhat more than many names. */
const worth = ({ plan, said }: { plan: PlanOnAPage; said: number }) => said * plan.size ** 1.6;

/** The height of everything on the page, points. */
export function heightOf({ sentence, lanes, checkpoints, lineHeight }: PlanOnAPage): number {
  const rows = [...lanes, ...(checkpoints ? [checkpoints] : [])].reduce((sum, { height }) => sum + height, 0);
  return titleHeight + sentence.length * textHeight + 2 * textHeight + headingHeight(lineHeight) + rows;
}

export const titleHeight = 26;
/** Of the sentence, the legend and the source, a line. */
export const textHeight = 15;
export const textSize = 10;
export const headingHeight = (lineHeight: number): number => 2 * lineHeight + 5;

function planWith(
  drawing: RoadmapDrawing,
  periods: PlanOnAPage['periods'],
  now: number,
  { size, entries, lines }: Density,
): { plan: PlanOnAPage; said: number } {
  let said = 0;
  const track = 104;
  const status = 62;
  const period = Math.floor((planPage.width - track - status) / periods.length);
  const lineHeight = Math.ceil(size * 1.3 * 4) / 4;
  const linesOf = (text: string, width: number, most: number, bold = false) =>
    wrapped(text, width - cellPadding, size, most, bold);
  const lane = (name: string, rows: readonly DrawnRow[], cells: string[][]): PlanLane => {
    const { health, words } = statusOf(rows);
    const nameLines = linesOf(name, track, 4, true);
    const statusLines = words.flatMap((one) => linesOf(one, status, 2));
    const most = Math.max(nameLines.length, statusLines.length, ...cells.map((cell) => cell.length));
    return { name: nameLines, status: statusLines, health, cells, height: most * lineHeight + 5 };
  };
  const shown = (all: readonly Entry[]) => {
    const cut = all.length > entries ? all.slice(0, Math.max(1, entries - 1)) : all;
    const more = all.length - cut.length;
    return [
      ...cut.flatMap(({ text, weight, moreLines }) => {
        const shownLines = linesOf(text, period, moreLines === 'one line' ? 1 : lines + moreLines);
        // Half a name says much less than half: two whole ones are better than four halves.
        said += weight * Math.min(1, shownLines.join(' ').length / text.length) ** 2;
        return shownLines;
      }),
      ...(more > 0 ? linesOf(`+${more} more`, period, 1) : []),
    ];
  };
  const checkpoints = drawing.rows.filter(({ kind }) => kind === 'Checkpoint');
  const plan: PlanOnAPage = {
    title: drawing.title.replace(/^Roadmap/, 'Plan on a page'),
    sentence: wrapped(withCheckpoint(drawing, now), planPage.width - cellPadding, textSize, 3),
    legend: '◆ milestone | ▸ initiative begins | · goes on | ▲ checkpoint | +2 more: see the sheet Roadmap',
    source: drawing.source,
    periods,
    lanes: drawing.tracks.flatMap((name) => {
      const rows = drawing.rows.filter((row) => row.track === name && row.kind !== 'Checkpoint');
      if (rows.length === 0) return [];
      return [
        lane(
          name || 'Without a track',
          rows,
          periods.map((one) => shown(entriesIn(rows, one))),
        ),
      ];
    }),
    checkpoints:
      checkpoints.length === 0
        ? null
        : {
            ...lane(
              'Checkpoints',
              [],
              periods.map((one) => shown(checkpointsIn(checkpoints, one))),
            ),
          },
    widths: { track, status, period },
    size,
    lineHeight,
  };
  return { plan, said };
}

function withCheckpoint({ rows, sentence }: RoadmapDrawing, now: number): string {
  const next = rows
    .filter(({ kind, finish }) => kind === 'Checkpoint' && finish >= now)
    .reduce<DrawnRow | null>((best, row) => (best && best.finish <= row.finish ? best : row), null);
  return next ? `${sentence} Next checkpoint: ${dayWords(next.finish)}.` : sentence;
}

const isIn = (day: number, { first, last }: PlanPeriod) => day >= first && day <= last;
const nameOf = ({ initiative, id }: DrawnRow) => initiative || id;

/** What a cell says: milestones, then what begins, then what goes on, soonest finished first. */
function entriesIn(rows: readonly DrawnRow[], period: PlanPeriod): Entry[] {
  const tasks = rows.filter(({ kind }) => kind === 'Task');
  const goesOn = tasks
    .filter(({ start, finish }) => start < period.first && finish >= period.first)
    .sort((a, b) => a.finish - b.finish);
  return [
    ...rows
      .filter(({ kind, finish }) => kind === 'Milestone' && isIn(finish, period))
      .map((row): Entry => ({
        text: `◆ ${dayWords(row.finish, period.needsYear)} ${nameOf(row)}`,
        weight: 4,
        moreLines: 1,
      })),
    ...tasks
      .filter(({ start }) => isIn(start, period))
      .map((row) => ({ text: `▸ ${nameOf(row)}`, weight: 2, moreLines: 0 }) as const),
    ...goesOn.map((row) => ({ text: `· ${nameOf(row)}`, weight: 0.5, moreLines: 'one line' }) as const),
  ];
}

const checkpointsIn = (rows: readonly DrawnRow[], period: PlanPeriod) =>
  rows
    .filter(({ finish }) => isIn(finish, period))
    .map(({ finish }): Entry => ({ text: `▲ ${dayWords(finish, period.needsYear)}`, weight: 1, moreLines: 0 }));

const healths = ['Late', 'At risk', 'On track', 'Done'] as const;

/** Percent complete by working days, and the worst health with how many rows have it. */
function statusOf(rows: readonly DrawnRow[]): { health: string; words: string[] } {
  const tasks = rows.filter(({ kind }) => kind === 'Task');
  const days = tasks.reduce((sum, { duration }) => sum + duration, 0);
  const done = tasks.reduce((sum, { duration, progress }) => sum + duration * progress, 0);
  const health = healths.find((one) => rows.some((row) => row.health === one)) ?? '';
  const count = rows.filter((row) => row.health === health).length;
  return {
    health,
    words: [
      ...(days > 0 ? [`${Math.round((100 * done) / days)} % done`] : []),
      ...(health === '' || health === 'Done' ? [] : [health === 'On track' ? health : `${health}: ${count}`]),
    ],
  };
}
