import type { RowKind } from '../../roadmap/roadmap-row';
import { rowKinds } from '../../roadmap/roadmap-row';
import { asDay, asList, asNumber, asText } from './cells';
import type { TableInWorkbook, TableRow } from './tables';

/** A row of the table Roadmap, typed: what a person entered, and what the workbook calculated. Dates are serials. */
export interface RoadmapLine {
  /** Place in the table's body, counted from 0. */
  readonly place: number;
  readonly id: string;
  readonly track: string;
  readonly initiative: string;
  readonly kind: RowKind;
  readonly closes: readonly string[];
  readonly alsoFrom: readonly string[];
  readonly owner: string;
  readonly doneBy: readonly string[];
  /** Working days; 0 where blank. */
  readonly duration: number;
  readonly dependsOn: string;
  readonly earliestStart: number | null;
  readonly finishBy: number | null;
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  /** 0 to 1. */
  readonly percentComplete: number;
  readonly indicator: string;
  readonly metric: string;
  readonly costOnce: number;
  readonly costPerYear: number;
  readonly funding: string;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
  readonly priority: string;
  readonly start: number | null;
  readonly finish: number | null;
  /** Working days. */
  readonly slack: number | null;
  readonly critical: boolean;
  readonly waiting: string;
  readonly problem: string;
  /** Working days. */
  readonly slip: number | null;
  /** The row as read, for columns that are named nowhere here. */
  readonly row: TableRow;
}

/** The rows of Roadmap that have an ID or a name. */
export function roadmapLines({ rows }: TableInWorkbook): RoadmapLine[] {
  return rows.flatMap((row, place) =>
    asText(row.ID) === '' && asText(row.Initiative) === '' ? [] : [{ ...lineFrom(row), place, row }],
  );
}

function lineFrom(row: TableRow): Omit<RoadmapLine, 'place' | 'row'> {
  return {
    id: asText(row.ID),
    track: asText(row.Track),
    initiative: asText(row.Initiative),
    kind: rowKinds.find((kind) => kind === asText(row.Kind)) ?? 'Task',
    closes: asList(row['Closes gaps']),
    alsoFrom: asList(row['Also from']),
    owner: asText(row.Owner),
    doneBy: asList(row['Done by']),
    duration: asNumber(row.Duration) ?? 0,
    dependsOn: asText(row['Depends on']),
    earliestStart: asDay(row['Earliest start']),
    finishBy: asDay(row['Finish by']),
    actualStart: asDay(row['Actual Start']),
    actualFinish: asDay(row['Actual Finish']),
    percentComplete: asNumber(row['Percent complete']) ?? 0,
    indicator: asText(row.Indicator),
    metric: asText(row.Metric),
    costOnce: asNumber(row['Cost once']) ?? 0,
    costPerYear: asNumber(row['Cost per year']) ?? 0,
    funding: asText(row.Funding),
    baselineStart: asDay(row['Baseline Start']),
    baselineFinish: asDay(row['Baseline Finish']),
    priority: asText(row.Priority),
    start: asDay(row.Start),
    finish: asDay(row.Finish),
    slack: asNumber(row.Slack),
    critical: asText(row.Critical) === 'Yes',
    waiting: asText(row.Waiting),
    problem: asText(row.Problem),
    slip: asNumber(row.Slip),
  };
}
