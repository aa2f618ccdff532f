import { baseline, effortScale, roadmapItems } from '../../../src/framework';
import { gapIdsOf } from '../../../src/roadmap/building/bases';
import type {
  BuildingChoices,
  BuildingInput,
  BuildingPlan,
  Cells,
  GapToBuild,
} from '../../../src/roadmap/building/building';
import { priorityChoices, usualChoices } from '../../../src/roadmap/building/choosing';
import { noMemory } from '../../../src/roadmap/building/memory';
import { createCalendar } from '../../../src/roadmap/calendar';
import { schedule } from '../../../src/roadmap/schedule';

/** 2027-01-04, a Monday. */
export const projectStart = 46_391;

const calendar = createCalendar([true, true, true, true, true, false, false]);

/** An open gap of high priority; what a test is about is given. */
export function gap(id: string, given: Partial<GapToBuild> = {}): GapToBuild {
  return {
    id,
    item: `Item ${id}`,
    focusArea: 'Governance',
    group: 'Mission and definitions',
    effort: null,
    requiredAction: `Do what closes ${id}`,
    doneBy: [],
    owner: '',
    status: 'Open',
    counts: true,
    priority: 'High',
    gapType: 'Missing',
    source: '',
    ...given,
  };
}

/** The gaps of a new workbook: nothing is assessed yet. */
export const seededGaps: readonly GapToBuild[] = baseline.map((item) => ({
  ...gap(item.id),
  item: item.item,
  focusArea: item.focusArea,
  group: item.group,
  requiredAction: item.requiredAction,
  status: item.mergedInto ? 'Merged' : 'Open',
  counts: !item.mergedInto,
  priority: '',
  gapType: item.mergedInto ? '' : 'Not assessed',
  source: item.source,
}));

/** The roadmap of a new workbook. */
export const seededRoadmap: readonly Cells[] = roadmapItems.map((item) => ({
  ID: item.id,
  Track: item.track,
  Initiative: item.initiative,
  Kind: item.kind,
  'Closes gaps': gapIdsOf(item).join('; '),
  'Also from': item.alsoFrom ?? '',
  Owner: '',
  'Done by': '',
  Duration: item.kind === 'Task' ? item.duration : '',
  'Depends on': item.dependsOn,
  'Earliest start': item.fixedAfterDays === undefined ? '' : projectStart + item.fixedAfterDays,
  Indicator: item.indicator,
}));

export function input(given: Partial<BuildingInput> = {}): BuildingInput {
  return {
    gaps: seededGaps,
    items: [],
    roadmap: seededRoadmap,
    actions: [],
    durations: new Map(effortScale.map(({ value, defaultDuration }) => [value, defaultDuration])),
    projectStart,
    checkpointWeeks: 13,
    endOf: (rows) =>
      schedule(rows, { projectStart, statusDate: null, calendar }).reduce<number | null>(
        (last, { finish }, place) =>
          rows[place].kind !== 'Checkpoint' && finish !== null && finish > (last ?? 0) ? finish : last,
        null,
      ),
    memory: noMemory,
    ...given,
  };
}

/** Every gap that is still open, assessed or not. */
export const everything: BuildingChoices = { ...usualChoices, priorities: priorityChoices };

/** The workbook once a plan is carried out: formulas of dates count from the project's start. */
export function carriedOut(before: BuildingInput, plan: BuildingPlan): BuildingInput {
  const rows = (table: 'Roadmap' | 'Actions', now: readonly Cells[]): Cells[] => {
    const after = now.map((row) => ({ ...row }) as Record<string, Cells[string]>);
    for (const { id, heading, after: value } of plan.changed.filter((cell) => cell.table === table)) {
      const row = after.find((one) => one.ID === id);
      if (!row) throw new Error(`There is no ${id}.`);
      row[heading] = value;
    }
    const added = plan.added.filter((row) => row.table === table).map(({ cells }) => dated(cells));
    return [...after, ...added];
  };
  return {
    ...before,
    roadmap: rows('Roadmap', before.roadmap),
    actions: rows('Actions', before.actions),
    memory: JSON.parse(JSON.stringify(plan.memory)) as BuildingInput['memory'],
  };
}

function dated(cells: Cells): Cells {
  const offset = /^=ProjectStart\+(\d+)$/.exec(String(cells['Earliest start'] ?? ''))?.[1];
  return offset === undefined ? { ...cells } : { ...cells, 'Earliest start': projectStart + Number(offset) };
}

/** The workbook with some cells of one row typed over. */
export function typed(before: BuildingInput, table: 'roadmap' | 'actions', id: string, cells: Cells): BuildingInput {
  return { ...before, [table]: before[table].map((row) => (row.ID === id ? { ...row, ...cells } : row)) };
}

export const addedIn = (plan: BuildingPlan, table: 'Roadmap' | 'Actions', kind?: string) =>
  plan.added.filter((row) => row.table === table && (kind === undefined || row.cells.Kind === kind));
