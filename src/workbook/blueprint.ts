import type { Look } from './look';

/** What seeding knows about the project at the moment it runs. */
export interface SeedingContext {
  readonly details: ProjectDetails;
  /** Serial date of the day on which the workbook is seeded. */
  readonly today: number;
  /** Version of Waymark that seeds. */
  readonly version: string;
  /** Names of the sheets that the workbook has or is given. */
  readonly sheets: ReadonlySet<string>;
}

/** No project: keys and numbers of seeded rows do not depend on it. */
export const nowhere: SeedingContext = {
  details: { economy: '', sector: '', team: '', start: 0 },
  today: 0,
  version: '',
  sheets: new Set(),
};

/** The project details that a person gives in the pane or on the command line. */
export interface ProjectDetails {
  readonly economy: string;
  readonly sector: string;
  readonly team: string;
  /** First day of the project, a serial date. */
  readonly start: number;
}

export type Value = string | number | boolean;

/** Text shown when a cell is selected. */
export interface Note {
  readonly title: string;
  readonly message: string;
}

/** What a column or an input cell holds: decides number format, alignment and validation. */
export type Content =
  'text' | 'long text' | 'level' | 'number' | 'score' | 'days' | 'date' | 'percent' | 'money' | 'symbol';

export interface ColumnBlueprint {
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  readonly content: Content;
  /** Who fills it: a person, the seeding (a person may change it), or a formula. */
  readonly kind: 'input' | 'seeded' | 'calculated';
  /**
   * A calculated column's formula: `[Heading]` is this row's cell, `Table[Heading]` a whole column (references.ts).
   */
  readonly formula?: string;
  /** Defined name of the list that a cell is chosen from. */
  readonly list?: string;
  readonly note?: string;
  /** Workings stand last and in an outline group. */
  readonly working?: boolean;
  /** Optional sheet that brings the column: without it, the table does not have it. */
  readonly comesWith?: string;
}

/** The columns that a table has in a workbook with these sheets. */
export const columnsWith = (
  { columns }: Pick<TableBlueprint, 'columns'>,
  sheets: ReadonlySet<string>,
): readonly ColumnBlueprint[] => columns.filter(({ comesWith }) => comesWith === undefined || sheets.has(comesWith));

/** A row by headings; what is not named stays blank. Text that begins with '=' is a formula. */
export type Row = Readonly<Record<string, Value | undefined>>;

export interface TableBlueprint {
  readonly name: string;
  /** Cell of the first heading. */
  readonly at: string;
  /** Heading of the column that tells rows apart. */
  readonly key: string;
  readonly columns: readonly ColumnBlueprint[];
  rows(context: SeedingContext): readonly Row[];
  /** What stands above the table, in one line. */
  readonly caption?: string;
  /** Heading of the column whose cells name sheets, and lead there by a click. */
  readonly links?: string;
  /** Rows that are added later take their place among the others and not the end; no other table stands beside it. */
  readonly inOrder?: true;
}

/** A cell, or a row of cells, outside tables. */
export interface CellBlueprint {
  readonly at: string;
  readonly value?: Value | ((context: SeedingContext) => Value);
  readonly formula?: string;
  readonly look?: Look;
  /** Defined name of the cell. */
  readonly name?: string;
  /** What may be typed here; its presence makes the cell an input. */
  readonly input?: { readonly content: Content; readonly list?: string; readonly note?: Note };
  /** Sheet that a click leads to. */
  readonly link?: string;
}

/** A formula that differs from cell to cell only by its column or row. */
export interface FilledRange {
  readonly range: string;
  formula(place: { readonly column: string; readonly row: number }): string;
  readonly look?: Look;
}

/** A look for a whole area, such as the cells that a spill will fill. */
export interface AreaLook {
  readonly range: string;
  readonly look: Look;
}

/**
 * A cell that only code can fill (design.md, section 4): `=IF(AddInLive, live, fallback)` while the add-in is there,
 * the fallback alone in every file that we write.
 */
export interface AnchorBlueprint {
  readonly id: 'RANKING' | 'SCHEDULE' | 'ORDER' | 'TIMELINE' | 'GANTT';
  readonly at: string;
  readonly live: string;
  readonly fallback: string;
  /** Where the last results are kept as values, if the fallback cannot compute them: top-left cell and rows kept. */
  readonly saved?: { readonly at: string; readonly rows: number; readonly columns: number };
}

export interface NameBlueprint {
  readonly name: string;
  /** With '='. */
  readonly formula: string;
  readonly comment: string;
}

/** A conditional format over one whole range: a look by formula, relative to the range's first cell, or a data bar. */
export type ConditionalFormatBlueprint = {
  readonly range: string | { readonly table: string; readonly from: string; readonly to: string };
} & ({ readonly formula: string; readonly look: Look } | { readonly bar: DataBar });

/** A bar as long as the cell's number, between two ends that do not move with the data. */
export interface DataBar {
  readonly color: string;
  readonly from: number;
  readonly to: number;
}

export interface PrintBlueprint {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Address, or a function of the tables' sizes. */
  readonly area: string | ((rowsOf: (table: string) => number, columnsOf: (table: string) => number) => string);
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** One, unless a page would then be too small to read. */
  readonly pagesWide?: number;
}

export interface SheetBlueprint {
  readonly name: string;
  /** Made only where it is asked for; the others are the core, made by every seeding. */
  readonly optional?: true;
  /** Names of optional sheets that its formulas and lists refer to: they are made with it. */
  readonly needs?: readonly string[];
  readonly title: string;
  readonly purpose: string;
  readonly tabColor: string;
  /** Pixels by column letter, for columns outside tables. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Rows and columns that stay in view: the cell below and right of them. */
  readonly freezeAt?: string;
  readonly tables?: readonly TableBlueprint[];
  readonly cells?: readonly CellBlueprint[];
  readonly fills?: readonly FilledRange[];
  readonly areas?: readonly AreaLook[];
  /** Formulas that spill without code. */
  readonly spills?: readonly { readonly at: string; readonly formula: string }[];
  readonly anchors?: readonly AnchorBlueprint[];
  readonly names?: readonly NameBlueprint[];
  readonly conditionalFormats?: readonly ConditionalFormatBlueprint[];
  /** Columns in outline groups, such as `K:Q`. */
  readonly groups?: readonly string[];
  /** Rows outside tables that are as high as their text. */
  readonly fittedRows?: readonly string[];
  readonly print: PrintBlueprint;
}
