import type { RowUse } from '../levelling';
import type { RoadmapRow } from '../roadmap-row';

/** What a cell holds; '' where it is blank. */
export type Cell = string | number | boolean;

/** A row by its headings. */
export type Cells = Readonly<Record<string, Cell>>;

/** The two tables that building writes. */
export type BuiltTable = 'Roadmap' | 'Actions';

/** A gap as building sees it. */
export interface GapToBuild {
  readonly id: string;
  readonly item: string;
  readonly focusArea: string;
  readonly group: string;
  /** 1 to 5; null where blank. */
  readonly effort: number | null;
  readonly requiredAction: string;
  /** People or teams who will do the work. */
  readonly doneBy: readonly string[];
  readonly owner: string;
  readonly status: string;
  /** Whether the gap counts: neither merged nor not applicable. */
  readonly counts: boolean;
  /** High, Medium, Low, Met; '' where not assessed; or a text that begins with Check. */
  readonly priority: string;
  /** Such as Missing, Met, Not assessed. */
  readonly gapType: string;
  /** Such as `App. C, A2.1`. */
  readonly source: string;
}

/** Something beside a gap that asks for work: a service to start, a document, a training, a gap carried over. */
export interface SourceItem {
  readonly id: string;
  /** Table that it stands in. */
  readonly source: string;
  /** The initiative that takes it up, where the row says so. */
  readonly initiative: string;
  /** What it is called. */
  readonly text: string;
  /** What has to be done, beginning with a verb. */
  readonly action: string;
  /** Items with the same label become one initiative. */
  readonly label: string;
  readonly track: string;
  readonly doneBy: readonly string[];
  /** Gaps that it helps to close. */
  readonly gaps: readonly string[];
}

/** How gaps become initiatives. */
export type Consolidation = 'matched' | 'group' | 'doer';

/** Which gaps and items the roadmap is built from; null takes all. */
export interface BuildingChoices {
  /** High, Medium, Low, Not assessed. */
  readonly priorities: readonly string[];
  readonly statuses: readonly string[];
  readonly groups: readonly string[] | null;
  readonly focusAreas: readonly string[] | null;
  /** '' stands for gaps that name nobody. */
  readonly doers: readonly string[] | null;
  /** Tables of further items. */
  readonly sources: readonly string[] | null;
  readonly consolidation: Consolidation;
}

/** A row that Building wrote: from what, and marks of what it wrote into which column. */
export interface RememberedRow {
  readonly basis: string;
  /** Mark of the text written, by heading. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What Building wrote in earlier runs; it holds IDs and marks, never texts of the workbook. */
export interface BuildingMemory {
  readonly rows: Readonly<Record<BuiltTable, Readonly<Record<string, RememberedRow>>>>;
  /** Highest number of an ID ever seen. */
  readonly last: Readonly<Record<BuiltTable, number>>;
  /** Gap or item, and the initiative that Building put it into. */
  readonly placed: Readonly<Record<string, string>>;
}

/** All that a plan is made from. */
export interface BuildingInput {
  readonly gaps: readonly GapToBuild[];
  readonly items: readonly SourceItem[];
  /** Rows of the table Roadmap by heading, in the order of the sheet. */
  readonly roadmap: readonly Cells[];
  readonly actions: readonly Cells[];
  /** Working days by effort. */
  readonly durations: ReadonlyMap<number, number>;
  /** Whole-day serial. */
  readonly projectStart: number;
  /** Weeks between two checkpoints; null for none. */
  readonly checkpointWeeks: number | null;
  /** The day on which the work ends once these rows are scheduled, a whole-day serial; null where none has a date. */
  endOf(rows: readonly RoadmapRow[], uses: readonly RowUse[]): number | null;
  readonly memory: BuildingMemory;
}

/** A row to be added. */
export interface PlannedRow {
  readonly table: BuiltTable;
  readonly id: string;
  readonly cells: Cells;
  readonly why: string;
}

/** A cell to be changed. */
export interface PlannedChange {
  readonly table: BuiltTable;
  readonly id: string;
  readonly heading: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A cell that is left, since a person has changed it after Building wrote it. */
export interface KeptCell extends PlannedChange {
  /** What stands there; `after` is what Building would write. */
  readonly before: Cell;
}

/** Something without its counterpart. */
export interface Orphan {
  readonly kind: 'gap' | 'initiative' | 'action';
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** What building would do, as plain data. */
export interface BuildingPlan {
  readonly choices: BuildingChoices;
  /** IDs of the gaps and items chosen. */
  readonly chosen: readonly string[];
  readonly added: readonly PlannedRow[];
  readonly changed: readonly PlannedChange[];
  readonly kept: readonly KeptCell[];
  readonly orphans: readonly Orphan[];
  /** What a person should know, such as the rule of durations. */
  readonly notes: readonly string[];
  /** What is wrong in the workbook and was left out. */
  readonly problems: readonly string[];
  /** To be kept once the plan is carried out. */
  readonly memory: BuildingMemory;
}
