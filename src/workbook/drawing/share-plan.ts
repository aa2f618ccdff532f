import { dayWords } from '../../roadmap/bar-words';
import type { RoadmapDrawing } from '../../roadmap/drawing/model';
import { dayFromSerial } from '../../roadmap/serial';
import { countPeriods, createTimeline, periodUnits, type PeriodUnit } from '../../roadmap/timeline';
import { cellFormula, columnLetters } from '../references';
import { shareTop as top } from '../blueprints/gantt-share';
import { inRoadmap } from './chart-plan';

type Cell = string | number;

/** What stands on the sheet Gantt Share, as plain data: a matrix of cells from A3 on, and where its parts lie. */
export interface SharePlan {
  readonly unit: PeriodUnit;
  readonly periods: number;
  /** From row 3 on; '' is a blank cell. */
  readonly cells: readonly (readonly Cell[])[];
  /** Addresses. */
  readonly bars: string;
  readonly days: string;
  readonly workings: string;
  readonly workingDates: readonly string[];
  readonly printed: string;
  /** First rows of the lanes. */
  readonly laneRows: readonly number[];
  readonly formats: readonly {
    readonly formula: string;
    readonly kind: 'done' | 'critical' | 'planned' | 'baseline';
  }[];
}

const firstPeriod = 4;
/** Columns that still print on a page that somebody can read. */
const mostPeriods = 250;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longestName = 60;

/** What hides a constant until a conditional format shows it: ◆ for 0, ▲ for 1. */
export const pointFormat = '"▲";;"◆"';
/** Shows nothing but a space; a reader may take an entirely empty format for none. */
export const hiddenFormat = '" ";" ";" "';

/** The label over a period that opens a month; over weeks it flows over the blank cells beside it, with the year. */
function monthLabel(day: number, before: number | undefined, unit: PeriodUnit): Cell {
  const { year, month } = dayFromSerial(day);
  const last = before === undefined ? null : dayFromSerial(before);
  if (unit === 'Quarter') return `Q${Math.ceil(month / 3)}`;
  if (last && last.year === year && last.month === month) return '';
  return unit === 'Week' && last?.year !== year ? `${months[month - 1]} ${year}` : months[month - 1];
}

/** The year over the period that opens it, where months and quarters leave no room for it. */
function yearLabel(day: number, before: number | undefined, unit: PeriodUnit): Cell {
  const { year } = dayFromSerial(day);
  return unit === 'Week' || (before !== undefined && dayFromSerial(before).year === year) ? '' : year;
}

/**
 * The share-safe Gantt: the rows' dates by plain formulas, the bars left to conditional formats.
 * @param from first day of the timeline
 * @param wanted the Gantt's unit; a coarser one is taken where it would need too many columns
 */
export function planShare({ rows }: RoadmapDrawing, from: number, wanted: PeriodUnit): SharePlan {
  const end = Math.max(...rows.map(({ finish, baselineFinish }) => Math.max(finish, baselineFinish ?? 0)));
  const unit =
    periodUnits.slice(periodUnits.indexOf(wanted)).find((one) => countPeriods(from, end, one) <= mostPeriods) ??
    'Quarter';
  const timeline = createTimeline(from, end, unit);
  const periods = timeline.length;
  const bottom = top + rows.length - 1;
  const [first, last] = [firstPeriod, firstPeriod + periods - 1].map(columnLetters);
  const [row, start, finish, done, shown, baselineFrom, baselineTo] = Array.from({ length: 7 }, (_, place) =>
    columnLetters(firstPeriod + periods + 1 + place),
  );
  const width = firstPeriod + periods + 8;
  const blank = (count: number): Cell[] => Array<Cell>(count).fill('');

  const head = (left: readonly Cell[], middle: readonly Cell[], right: readonly Cell[] = blank(7)): Cell[] => [
    ...left,
    ...middle,
    '',
    ...right,
  ];
  const columns = timeline.map((_, place) => columnLetters(firstPeriod + place));
  const next = (column: string) =>
    unit === 'Week' ? `=${column}6+7` : `=DATE(YEAR(${column}6),MONTH(${column}6)+${unit === 'Month' ? 1 : 3},1)`;
  const close = (column: string) =>
    unit === 'Week' ? `=${column}6+6` : `=DATE(YEAR(${column}6),MONTH(${column}6)+${unit === 'Month' ? 1 : 3},0)`;
  const outgrown =
    `=IF(OR(MAX(Roadmap[Finish])>$${last}$7,SUMPRODUCT(--ISNUMBER(Roadmap[Finish]))<>${rows.length}),` +
    `"The plan has changed its rows or its end: make this sheet again.","${rows.length} rows, ${dayWords(from)} to ${dayWords(end)}.")`;
  const headings = ['Row', 'Start', 'Finish', 'Done to', 'Shown', 'Baseline from', 'Baseline to'];

  const body = rows.map(({ id, track, kind }, place): Cell[] => {
    const at = top + place;
    const r = `$${row}${at}`;
    const f = `$${finish}${at}`;
    const isPoint = `OR(${inRoadmap('Kind', r)}="Milestone",${inRoadmap('Kind', r)}="Checkpoint")`;
    const name = inRoadmap('Initiative', r);
    const percent = inRoadmap('Percent complete', r);
    const dated = (one: string, other: string, then: string) =>
      `=IF(${r}=0,0,IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${then},0))`;
    const [begin, finishes, b1, b2] = ['Start', 'Finish', 'Baseline Start', 'Baseline Finish'].map((heading) =>
      inRoadmap(heading, r),
    );
    return [
      id,
      place === 0 || rows[place - 1].track !== track ? track || 'No track' : '',
      `=IF(${r}=0,"",IF(LEN(${name})>${longestName},LEFT(${name},${longestName - 1})&"…",${name}))`,
      `=IF(${r}=0,"not in the roadmap any more",${inRoadmap('Dates in Words', r)}&IF(${inRoadmap('Critical', r)}="Yes",", critical",""))`,
      // A number for a format to draw: what is no milestone stays blank.
      ...Array<Cell>(periods).fill(kind === 'Milestone' ? 0 : kind === 'Checkpoint' ? 1 : ''),
      '',
      `=IF(ISNUMBER(MATCH($A${at},Roadmap[ID],0)),MATCH($A${at},Roadmap[ID],0),0)`,
      `=IF(${f}=0,0,IF(${isPoint},${f},${begin}))`,
      dated(begin, finishes, finishes),
      `=IF(${f}=0,0,IF(${isPoint},${f},IF(N(${percent})>0,$${start}${at}+ROUND((${f}-$${start}${at}+1)*MIN(1,${percent}),0)-1,0)))`,
      `=IF(${f}=0,0,IF(${isPoint},3,IF(${inRoadmap('Critical', r)}="Yes",2,1)))`,
      dated(b1, b2, b1),
      dated(b1, b2, b2),
    ].map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? cellFormula(cell) : cell));
  });

  const touches = `${first}$7>=$${start}${top},${first}$6<=$${finish}${top}`;
  const lastDay = `MIN(${first}$7,$${finish}${top})`;
  const isShown = (kind: number) => `=AND($${shown}${top}=${kind},${touches},${lastDay}>$${done}${top})`;
  return {
    unit,
    periods,
    cells: [
      head(
        ['', '', 'Done, ◆ milestone, ▲ checkpoint', cellFormula(outgrown)],
        columns.map((column) => `=IF(AND(StatusDate>=${column}6,StatusDate<=${column}7),"▼","")`),
      ),
      head(
        ['', '', 'Planned and critical', '▼ status date'],
        timeline.map((day, place) => yearLabel(day, timeline[place - 1], unit)),
      ),
      head(
        ['', '', 'Planned', ''],
        timeline.map((day, place) => monthLabel(day, timeline[place - 1], unit)),
      ),
      head(
        ['', '', 'Baseline', 'First and last day of each period'],
        timeline.map((day, place) => (place === 0 ? day : next(columns[place - 1]))),
      ),
      head(['ID', 'Track', 'Initiative', 'Dates in words'], columns.map(close), headings),
      ...body,
    ].map((cells) => (cells.length === width ? cells : [...cells, ...blank(width - cells.length)])),
    bars: `${first}${top}:${last}${bottom}`,
    days: `${first}6:${last}7`,
    workings: `${row}:${baselineTo}`,
    workingDates: [`${start}${top}:${done}${bottom}`, `${baselineFrom}${top}:${baselineTo}${bottom}`],
    printed: `A1:${last}${bottom}`,
    laneRows: body.flatMap((cells, place) => (cells[1] === '' ? [] : [top + place])),
    formats: [
      {
        kind: 'done',
        formula: `=AND($${shown}${top}>0,${touches},${lastDay}<=$${done}${top})`,
      },
      { kind: 'critical', formula: isShown(2) },
      { kind: 'planned', formula: isShown(1) },
      {
        kind: 'baseline',
        formula:
          `=AND($${shown}${top}>0,$${baselineFrom}${top}>0,${first}$7>=$${baselineFrom}${top},${first}$6<=$${baselineTo}${top},` +
          `OR(${first}$7<$${start}${top},${first}$6>$${finish}${top}))`,
      },
    ],
  };
}
