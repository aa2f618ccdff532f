import type { BuildingInput, GapToBuild } from '../../roadmap/building/building';
import { memoryFrom } from '../../roadmap/building/memory';
import { createCalendar } from '../../roadmap/calendar';
import type { Limits, RowUse } from '../../roadmap/levelling';
import { noLimits, scheduleWithin } from '../../roadmap/levelling';
import type { RoadmapRow } from '../../roadmap/roadmap-row';
import { mondayToFriday, readWorkingWeek } from '../../roadmap/working-week';
import { readLimits } from '../levelling/limits';
import type { Value } from '../blueprint';
import { readOwnXml } from '../own-xml';
import { asDay, asList, asNumber, asText } from '../reading/cells';
import type { TableInWorkbook, TableRow } from '../reading/tables';
import { readNamed, readTables } from '../reading/tables';
import { itemsOf, sourceTables } from './sources';

/** Name of the record of what Building wrote. */
export const record = 'building';

const needed = ['Gaps', 'Roadmap', 'EffortScale', 'Holidays', 'People', 'Tracks'] as const;
const settings = [
  'ProjectStart',
  'StatusDate',
  'WorkingWeek',
  'CheckpointWeeks',
  'KeepLimits',
  'AtOnceInAll',
  'AtOncePerDoer',
] as const;

/** All that a plan is made from, and what is wrong with the tables it was looked for in. */
export interface ReadBuilding {
  readonly input: BuildingInput;
  readonly problems: readonly string[];
  readonly tables: Partial<Record<string, TableInWorkbook>>;
}

/**
 * Reads gaps, roadmap, action plan and further sources of the open workbook.
 * @throws UserError where a table is missing
 */
export async function readBuilding(context: Excel.RequestContext): Promise<ReadBuilding> {
  const optional = ['Actions', ...sourceTables.map(({ table }) => table)];
  const found = optional.map((name) => context.workbook.tables.getItemOrNullObject(name).load('name'));
  await context.sync();
  const there = optional.filter((_, index) => !found[index].isNullObject);
  const tables: Partial<Record<string, TableInWorkbook>> = await readTables(context, [...needed, ...there]);
  const named = await readNamed(context, settings);
  const memory = memoryFrom(await readOwnXml(context, record));
  const rows = (name: string): readonly TableRow[] => tables[name]?.rows ?? [];

  const start = asDay(named.ProjectStart) ?? 0;
  const holidays = rows('Holidays').flatMap((row) => asDay(row.Date) ?? []);
  const week = readWorkingWeek(asText(named.WorkingWeek)) ?? readWorkingWeek(mondayToFriday);
  const calendar = week && createCalendar(week, holidays);
  const limits = limitsOf(named, rows('People'), rows('Tracks'));
  const endOf = (planned: readonly RoadmapRow[], uses: readonly RowUse[]): number | null => {
    if (!calendar || start === 0) return null;
    const days = { projectStart: start, statusDate: asDay(named.StatusDate), calendar };
    const finishes = scheduleWithin(planned, uses, limits, days).flatMap(({ finish }, place) =>
      finish === null || planned[place].kind === 'Checkpoint' ? [] : [finish],
    );
    return finishes.length === 0 ? null : Math.max(...finishes);
  };
  const problems = sourceTables.flatMap(({ table, text }) => {
    const headings = tables[table]?.headings;
    const lacking = headings ? ['ID', text].filter((heading) => !headings.includes(heading)) : [];
    return lacking.map((heading) => `The table ${table} has no column ${heading}: it was left out.`);
  });
  return {
    problems,
    tables,
    input: {
      gaps: rows('Gaps').map(gapFrom),
      items: sourceTables.flatMap((source) => itemsOf(source, rows(source.table))),
      roadmap: rows('Roadmap'),
      actions: rows('Actions'),
      durations: new Map(
        rows('EffortScale').flatMap((row) => {
          const [effort, days] = [asNumber(row.Effort), asNumber(row.Duration)];
          return effort === null || days === null ? [] : [[effort, days] as const];
        }),
      ),
      projectStart: start,
      checkpointWeeks: asNumber(named.CheckpointWeeks),
      endOf,
      memory,
    },
  };
}

/** The limits that the dates of the sheet keep; none where they are switched off, or cannot be read. */
function limitsOf(
  named: Readonly<Record<(typeof settings)[number], Value>>,
  people: readonly TableRow[],
  tracks: readonly TableRow[],
): Limits {
  if (asText(named.KeepLimits) === 'No') return noLimits;
  try {
    return readLimits({ named, people, tracks });
  } catch {
    return noLimits;
  }
}

function gapFrom(row: TableRow): GapToBuild {
  return {
    id: asText(row.ID),
    item: asText(row.Item),
    focusArea: asText(row['Function/Focus Area']),
    group: asText(row.Group),
    effort: asNumber(row.Effort),
    requiredAction: asText(row['Required Action']),
    doneBy: asList(row['Done by']),
    owner: asText(row.Owner),
    status: asText(row.Status),
    counts: row.Counts === 1,
    priority: asText(row.Priority),
    gapType: asText(row['Gap Type']),
    source: asText(row.Source),
  };
}
