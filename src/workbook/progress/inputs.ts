import type { Calendar } from '../../roadmap/calendar';
import { createCalendar } from '../../roadmap/calendar';
import { defaultTolerances, judgeHealth, type Health, type Tolerances } from '../../roadmap/health';
import { readWorkingWeek } from '../../roadmap/working-week';
import { UserError } from '../errors';
import { asDay, asList, asNumber, asText } from '../reading/cells';
import { roadmapLines, type RoadmapLine } from '../reading/roadmap';
import { readIfThere, readNamed, readTables, type TableInWorkbook } from '../reading/tables';

/** A row of Issues; dates are serials. */
export interface IssueLine {
  readonly id: string;
  readonly kind: string;
  /** IDs of initiatives and gaps, names of tracks; none: the whole programme. */
  readonly about: readonly string[];
  readonly what: string;
  readonly weight: string;
  readonly owner: string;
  readonly due: number | null;
  readonly open: boolean;
}

/** What measures a milestone: a row of the table Metrics, where the workbook has one. */
export interface Metric {
  readonly baseline: string | number;
  readonly target: string | number;
  readonly reading: string | number;
}

/** A row of the roadmap with how it stands and what may get in its way. */
export interface JudgedLine {
  readonly line: RoadmapLine;
  readonly health: Health;
  readonly issues: readonly IssueLine[];
}

/** What progress is judged by: the tables and settings of the open workbook. */
export interface ProgressInputs {
  readonly statusDate: number;
  readonly projectStart: number | null;
  readonly calendar: Calendar;
  readonly tolerances: Tolerances;
  readonly checkpointWeeks: number;
  readonly currency: string;
  readonly lines: readonly RoadmapLine[];
  readonly issues: readonly IssueLine[];
  readonly metrics: ReadonlyMap<string, Metric>;
}

const same = (one: string, other: string) =>
  one.replaceAll(' ', '').toLowerCase() === other.replaceAll(' ', '').toLowerCase();

/** Whether an issue is about a row: it names its ID, its track or a gap that the row closes. */
export const concerns = ({ about }: IssueLine, { id, track, closes }: RoadmapLine): boolean =>
  about.some((name) => same(name, id) || same(name, track) || closes.some((gap) => same(name, gap)));

function issueLines(table: TableInWorkbook | undefined): IssueLine[] {
  return (table?.rows ?? []).flatMap((row) => {
    const [id, what] = [asText(row.ID), asText(row.What)];
    if (id === '' && what === '') return [];
    return {
      id,
      kind: asText(row.Kind),
      about: asList(row.About),
      what,
      weight: asText(row.Weight),
      owner: asText(row.Owner),
      due: asDay(row.Due),
      open: asText(row.Status).toLowerCase() !== 'closed' && asText(row['Closed on']) === '',
    };
  });
}

function metricsOf(table: TableInWorkbook | undefined): Map<string, Metric> {
  const either = (...cells: (string | number | boolean | undefined)[]) => {
    const cell = cells.find((one) => one !== undefined && one !== '') ?? '';
    return typeof cell === 'boolean' ? String(cell) : cell;
  };
  return new Map(
    (table?.rows ?? []).map((row) => [
      asText(row.ID).toLowerCase(),
      {
        baseline: either(row['Baseline value'], row.Baseline),
        target: either(row.Target),
        reading: either(row.Reading, row['Latest reading'], row['Last reading']),
      },
    ]),
  );
}

/**
 * Reads roadmap, issues, metrics, calendar and tolerances.
 * @throws UserError where the status date is missing
 */
export async function readProgressInputs(context: Excel.RequestContext): Promise<ProgressInputs> {
  const named = await readNamed(context, [
    'StatusDate',
    'ProjectStart',
    'WorkingWeek',
    'SlipTolerance',
    'ProgressTolerance',
    'SlackTolerance',
    'CheckpointWeeks',
    'Currency',
  ]);
  const statusDate = asDay(named.StatusDate);
  if (statusDate === null) {
    throw new UserError('Settings, Status date: expected a date, which counts as today. Enter one and try again.');
  }
  const week = readWorkingWeek(typeof named.WorkingWeek === 'boolean' ? '' : named.WorkingWeek);
  if (!week) {
    throw new UserError(
      `Settings, Working week: found '${String(named.WorkingWeek)}', expected seven digits, Monday first, such as 0000011.`,
    );
  }
  const { Roadmap } = await readTables(context, ['Roadmap']);
  const { Holidays, Issues, Metrics } = await readIfThere(context, ['Holidays', 'Issues', 'Metrics']);
  return {
    statusDate,
    projectStart: asDay(named.ProjectStart),
    calendar: createCalendar(
      week,
      (Holidays?.rows ?? []).flatMap((row) => asDay(row.Date) ?? []),
    ),
    tolerances: {
      slip: asNumber(named.SlipTolerance) ?? defaultTolerances.slip,
      progress: asNumber(named.ProgressTolerance) ?? defaultTolerances.progress,
      slack: asNumber(named.SlackTolerance) ?? defaultTolerances.slack,
    },
    checkpointWeeks: asNumber(named.CheckpointWeeks) || 13,
    currency: asText(named.Currency),
    lines: roadmapLines(Roadmap),
    issues: issueLines(Issues),
    metrics: metricsOf(Metrics),
  };
}

/** The roadmap with the health of every row, by the rules of the columns Health and Health Why. */
export function judgeLines(inputs: ProgressInputs): JudgedLine[] {
  const open = inputs.issues.filter((issue) => issue.open);
  const issues = inputs.lines.map((line) => open.filter((issue) => concerns(issue, line)));
  const health = judgeHealth(
    inputs.lines.map((line, row) => ({
      ...line,
      highIssues: issues[row].filter(({ weight }) => weight === 'High').length,
    })),
    inputs,
  );
  return inputs.lines.map((line, row) => ({ line, health: health[row], issues: issues[row] }));
}
