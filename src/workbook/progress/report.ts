import { dayWords } from '../../roadmap/bar-words';
import { costRule, costsByYear, type YearCost } from '../../roadmap/costs';
import { healthStates, isDone, type HealthState } from '../../roadmap/health';
import { weightedShare } from '../../roadmap/planned-progress';
import { isoFromSerial } from '../../roadmap/serial';
import { UserError } from '../errors';
import type { RoadmapLine } from '../reading/roadmap';
import { asNumber, asText } from '../reading/cells';
import type { IssueLine, JudgedLine, Metric, ProgressInputs } from './inputs';
import { concerns, judgeLines } from './inputs';
import { reportTimeline, timelineLegend, trackLine } from './report-timeline';

/** What the sheet Progress says already. */
export interface EarlierReports {
  readonly names: readonly string[];
  /** Of each report: its date, and what it called done. */
  readonly rows: readonly { readonly report: string; readonly asOf: number; readonly done: string }[];
}

/** How one track stands, or all of them together. */
export interface AreaReport {
  readonly track: string;
  /** 0 to 1; null where there is no task. */
  readonly percent: number | null;
  readonly planned: number | null;
  readonly health: HealthState | '';
  readonly why: string;
  readonly timeline: string;
  readonly issues: readonly string[];
  readonly done: readonly string[];
  readonly priorities: readonly string[];
  readonly decisions: readonly string[];
}

export interface MilestoneReport {
  readonly id: string;
  readonly milestone: string;
  readonly track: string;
  readonly baseline: number | null;
  readonly now: number | null;
  /** Working days. */
  readonly slip: number | null;
  readonly indicator: string;
  readonly reached: string;
  readonly metric: string;
  readonly values: Metric | null;
}

/** A progress report after section 5.4 of the framework, as data; nothing is written yet. */
export interface ReportPlan {
  readonly name: string;
  readonly asOf: number;
  readonly since: { readonly name: string; readonly asOf: number } | null;
  readonly checkpoint: { readonly name: string; readonly date: number };
  readonly overall: AreaReport;
  readonly areas: readonly AreaReport[];
  readonly milestones: readonly MilestoneReport[];
  readonly costs: readonly YearCost[];
  readonly currency: string;
  /** The timeline's signs and the rule for costs, in words. */
  readonly legend: string;
  readonly costRule: string;
  /** What the reader should know about this report. */
  readonly notes: readonly string[];
}

export const allTracks = 'All tracks';

/** Initiatives that a track's priorities name at most; the whole programme's twice as many. */
const mostPriorities = 4;

const name = ({ id, initiative }: RoadmapLine) => [id, initiative].filter(Boolean).join(' ');

/** The next progress report: the first checkpoint that is still to come, else the rhythm of Settings. */
function nextCheckpoint({ lines, statusDate, checkpointWeeks }: ProgressInputs): ReportPlan['checkpoint'] {
  const coming = lines
    .filter((line) => line.kind === 'Checkpoint' && !isDone(line) && line.finish !== null && line.finish > statusDate)
    .sort((one, other) => (one.finish as number) - (other.finish as number));
  if (coming.length > 0) return { name: name(coming[0]), date: coming[0].finish as number };
  return { name: `In ${checkpointWeeks} weeks`, date: statusDate + 7 * checkpointWeeks };
}

/** Rows whose reasons a track tells. */
const mostReasons = 2;

/** Worst first; Done only where everything is. */
const severity: readonly HealthState[] = ['Late', 'At risk', 'On track', 'Done'];

function healthOf(rows: readonly JudgedLine[]): { health: HealthState | ''; why: string } {
  const judged = rows.filter(({ health }) => health.health !== '');
  const health = severity.find((state) => judged.some((row) => row.health.health === state)) ?? '';
  const counts = healthStates
    .map((state) => ({ state, count: judged.filter((row) => row.health.health === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state.toLowerCase()}`);
  const worst = judged.filter((row) => row.health.health === health && ['Late', 'At risk'].includes(health));
  const reasons = worst.slice(0, mostReasons).map(({ line, health: { why } }) => `${line.id}: ${why}`);
  const more = worst.length > mostReasons ? [`and ${worst.length - mostReasons} more`] : [];
  return { health, why: [counts.join(', '), ...reasons, ...more].join('\n') };
}

const weights = ['High', 'Medium', 'Low', ''];

/** An issue in one line: its ID, weight, day and words. */
function issueWords({ id, kind, weight, due, what, owner }: IssueLine): string {
  const about = [kind, weight, due === null ? '' : `by ${isoFromSerial(due)}`, owner].filter(Boolean).join(', ');
  return `${id}${about && ` (${about})`}: ${what}`;
}

/** Issues that may impede progress before the next checkpoint: open, and due by then or without a day. */
const pressing = (issues: readonly IssueLine[], until: number): string[] =>
  issues
    .filter(({ open, due, kind }) => open && kind !== 'Decision needed' && (due === null || due <= until))
    .sort((one, other) => weights.indexOf(one.weight) - weights.indexOf(other.weight))
    .map(issueWords);

const decisionsIn = (issues: readonly IssueLine[]): string[] =>
  issues.filter(({ open, kind }) => open && kind === 'Decision needed').map(issueWords);

const bands = ['High', 'Medium', 'Low'];
/** Sorts behind every number of a roadmap. */
const last = 1e9;

/** What comes first until the next checkpoint: by inherited priority, then late, then slack, then start. */
function prioritiesOf(rows: readonly JudgedLine[], until: number, most: number): string[] {
  const inherited = ({ line }: JudgedLine) => asText(line.row.Inherited) || line.priority;
  const band = (row: JudgedLine) => (bands.indexOf(inherited(row)) + 4) % 4;
  const chosen = rows
    .filter(({ line }) => line.kind !== 'Checkpoint' && !isDone(line) && line.start !== null && line.start <= until)
    .sort(
      (one, other) =>
        band(one) - band(other) ||
        Number(other.health.health === 'Late') - Number(one.health.health === 'Late') ||
        (asNumber(one.line.row['Value Order']) ?? last) - (asNumber(other.line.row['Value Order']) ?? last) ||
        (one.line.slack ?? last) - (other.line.slack ?? last) ||
        (one.line.start as number) - (other.line.start as number) ||
        (one.line.id < other.line.id ? -1 : 1),
    );
  const told = chosen.slice(0, most).map((row) => {
    const { line } = row;
    const symbol = line.kind === 'Milestone' ? '◆ ' : '';
    return `${symbol}${name(line)}${inherited(row) && ` (${inherited(row)})`}`;
  });
  return chosen.length > most ? [...told, `and ${chosen.length - most} more`] : told;
}

function areaOf(
  track: string,
  rows: readonly JudgedLine[],
  issues: readonly IssueLine[],
  { inputs, until, timeline, reported, most }: AreaSettings,
): AreaReport {
  const weighed = (share: (row: JudgedLine) => number | null) =>
    weightedShare(rows.map((row) => ({ kind: row.line.kind, duration: row.line.duration, share: share(row) })));
  const percent = weighed(({ line }) => (isDone(line) ? 1 : line.percentComplete));
  return {
    track,
    percent,
    planned: weighed(({ health }) => health.planned),
    ...healthOf(rows),
    timeline: timeline
      ? trackLine(
          rows.map(({ line }) => line),
          percent ?? 0,
          timeline,
          inputs.statusDate,
        )
      : '',
    issues: pressing(issues, until),
    done: rows
      .filter(({ line }) => isDone(line) && !reported.has(line.id))
      .map(({ line }) => `✓ ${name(line)}${line.finish === null ? '' : `, ${dayWords(line.finish)}`}`),
    priorities: prioritiesOf(rows, until, most),
    decisions: decisionsIn(issues),
  };
}

interface AreaSettings {
  readonly inputs: ProgressInputs;
  /** Serial of the next checkpoint. */
  readonly until: number;
  readonly timeline: ReturnType<typeof reportTimeline>;
  /** IDs that an earlier report has called done. */
  readonly reported: ReadonlySet<string>;
  readonly most: number;
}

/** IDs in lines such as '✓ R-001 Name, 4 Mar 2027'. */
const idsDone = (done: string): string[] => [...done.matchAll(/✓ (\S+)/g)].map(([, id]) => id);

/**
 * The progress report for the status date: how each track and milestone stands, what was done since the last report of
 * an earlier day, what comes next, what has to be decided, what it costs.
 * @param wished name of the report; without one it is numbered
 * @throws UserError where a report of that name is there already
 */
export function planReport(inputs: ProgressInputs, earlier: EarlierReports, wished = ''): ReportPlan {
  const { statusDate, lines, issues, metrics } = inputs;
  const judged = judgeLines(inputs);
  const before = earlier.rows.filter(({ asOf }) => asOf < statusDate);
  const latest = before.reduce<(typeof before)[number] | null>(
    (best, row) => (!best || row.asOf >= best.asOf ? row : best),
    null,
  );
  const checkpoint = nextCheckpoint(inputs);
  const timeline = reportTimeline(lines);
  const settings: AreaSettings = {
    inputs,
    until: checkpoint.date,
    timeline,
    reported: new Set(before.flatMap(({ done }) => idsDone(done))),
    most: mostPriorities,
  };
  const tracks = [...new Set(lines.map(({ track }) => track))];
  const { costs, undated } = costsByYear(lines);
  const withoutDates = judged.filter(({ health }) => health.health === '');
  return {
    name: reportName(earlier.names, statusDate, wished),
    asOf: statusDate,
    since: latest && { name: latest.report, asOf: latest.asOf },
    checkpoint,
    overall: areaOf(allTracks, judged, issues, { ...settings, most: 2 * mostPriorities }),
    areas: tracks.map((track) => {
      const rows = judged.filter(({ line }) => line.track === track);
      return areaOf(
        track || 'No track',
        rows,
        issues.filter((issue) => rows.some(({ line }) => concerns(issue, line))),
        settings,
      );
    }),
    milestones: judged
      .filter(({ line }) => line.kind === 'Milestone')
      .map(({ line, health }): MilestoneReport => ({
        id: line.id,
        milestone: name(line),
        track: line.track,
        baseline: line.baselineFinish,
        now: line.finish,
        slip: health.slip,
        indicator: line.indicator,
        reached: isDone(line) ? 'Yes' : line.finish !== null && line.finish < statusDate ? 'No, overdue' : 'Not yet',
        metric: line.metric,
        values: metrics.get(line.metric.toLowerCase()) ?? null,
      })),
    costs,
    currency: inputs.currency,
    legend: timeline ? `Timeline: ${timeline.words}. ${timelineLegend}.` : '',
    costRule,
    notes: [
      ...(lines.some(({ baselineFinish }) => baselineFinish !== null)
        ? []
        : ['No baseline is set: planned percent follows the dates of today, and there is no slip.']),
      ...(withoutDates.length > 0
        ? [
            `${withoutDates.length} rows have no dates and no health: ${withoutDates.map(({ line }) => line.id).join(', ')}.`,
          ]
        : []),
      ...(undated.length > 0 ? [`Without dates, so in no year's costs: ${undated.join(', ')}.`] : []),
    ],
  };
}

function reportName(names: readonly string[], statusDate: number, wished: string): string {
  const taken = (one: string) => names.some((name) => name.toLowerCase() === one.toLowerCase());
  const given = wished.trim().slice(0, 100);
  if (given !== '') {
    if (taken(given)) throw new UserError(`There is a report named '${given}' already: give this one another name.`);
    return given;
  }
  for (let number = names.length + 1; ; number += 1) {
    const next = `Report ${number} (${isoFromSerial(statusDate)})`;
    if (!taken(next)) return next;
  }
}
