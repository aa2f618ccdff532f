import type {
  CellBlueprint,
  ColumnBlueprint,
  Content,
  DataBar,
  Note,
  SeedingContext,
  SheetBlueprint,
  TableBlueprint,
  Value,
} from './blueprint';
import type { Look } from './look';
import { columnsWith } from './blueprint';
import { looks, palette } from './look';
import { seededRows } from './seeded-texts';
import { areaFrom, cellFormula, columnLetters, placeOf } from './references';

/** Everything that seeding writes on one sheet, as plain data that can be tested and previewed before it is applied. */
export interface SheetPlan {
  readonly sheet: string;
  readonly tabColor: string;
  readonly widths: readonly { readonly columns: string; readonly pixels: number }[];
  readonly looks: readonly { readonly range: string; readonly look: Look }[];
  /** `null` leaves a cell as it is. */
  readonly values: readonly { readonly range: string; readonly values: readonly (readonly (Value | null)[])[] }[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly cellNames: readonly { readonly name: string; readonly cell: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
  readonly formulas: readonly { readonly range: string; readonly formulas: readonly (readonly (string | null)[])[] }[];
  readonly inputs: readonly {
    readonly range: string;
    readonly content: Content;
    readonly list?: string;
    readonly note?: Note;
  }[];
  readonly conditionalFormats: readonly ({ readonly range: string } & (
    { readonly formula: string; readonly look: Look } | { readonly bar: DataBar }
  ))[];
  readonly links: readonly { readonly cell: string; readonly sheet: string }[];
  readonly groups: readonly string[];
  readonly fittedRows: readonly string[];
  readonly rowHeights: readonly { readonly rows: string; readonly pixels: number }[];
  readonly freezeAt?: string;
}

const formats: Readonly<Record<Content, string>> = {
  text: '@',
  'long text': '@',
  symbol: '@',
  level: '0',
  number: 'General',
  score: '0.0',
  days: '0 "d"',
  date: 'yyyy-mm-dd',
  percent: '0 %',
  money: '#,##0',
};

/** Room for a heading of two lines; not every reader grows a row by its wrapped heading. */
const headingHeight = 40;

const leftAligned: ReadonlySet<Content> = new Set(['text', 'long text', 'date', 'symbol']);

/**
 * What a blueprint becomes in this project.
 * @param blueprint the sheet
 * @param context project details, day and version
 */
export function planSheet(blueprint: SheetBlueprint, context: SeedingContext): SheetPlan {
  const tables = (blueprint.tables ?? []).map((table) => planTable(table, context));
  const cells = blueprint.cells ?? [];
  const titleCells: CellBlueprint[] = [
    { at: 'A1', value: blueprint.title, look: looks.title },
    { at: 'A2', value: blueprint.purpose, look: looks.purpose },
  ];
  const standing = [...titleCells, ...cells];
  return {
    sheet: blueprint.name,
    tabColor: blueprint.tabColor,
    widths: [
      ...Object.entries(blueprint.widths ?? {}).map(([column, pixels]) => ({ columns: `${column}:${column}`, pixels })),
      ...tables.flatMap((table) => table.widths),
    ],
    looks: [
      ...(blueprint.areas ?? []),
      ...tables.flatMap((table) => table.looks),
      ...(blueprint.fills ?? []).flatMap(({ range, look }) => (look ? [{ range, look }] : [])),
      ...standing.flatMap((cell) => cellLook(cell)),
    ],
    values: [
      ...tables.flatMap((table) => table.values),
      ...standing.flatMap((cell) => {
        const value = typeof cell.value === 'function' ? cell.value(context) : cell.value;
        return value === undefined ? [] : [{ range: cell.at, values: [[value]] }];
      }),
    ],
    tables: tables.map(({ name, range }) => ({ name, range })),
    cellNames: standing.flatMap(({ name, at }) => (name ? [{ name, cell: at }] : [])),
    names: (blueprint.names ?? []).map((name) => ({ ...name })),
    formulas: [
      ...tables.flatMap((table) => table.formulas),
      ...standing.flatMap(({ at, formula }) => (formula ? [{ range: at, formulas: [[cellFormula(formula)]] }] : [])),
      ...(blueprint.fills ?? []).map(planFill),
      ...(blueprint.spills ?? []).map(({ at, formula }) => ({ range: at, formulas: [[cellFormula(formula)]] })),
      ...(blueprint.anchors ?? []).map(({ at, fallback }) => ({
        range: at,
        formulas: [[`=${cellFormula(fallback)}`]],
      })),
    ],
    inputs: [
      ...tables.flatMap((table) => table.inputs),
      ...standing.flatMap(({ at, input }) => (input ? [{ range: at, ...input }] : [])),
    ],
    conditionalFormats: (blueprint.conditionalFormats ?? []).map((format) => {
      const table = typeof format.range === 'string' ? undefined : tableOf(blueprint, format.range.table, context);
      const range =
        typeof format.range === 'string' || !table
          ? String(format.range)
          : columnsOf(table, format.range.from, format.range.to, table.rows(context).length);
      if ('bar' in format) return { range, bar: format.bar };
      return { range, formula: conditionFormula(format.formula, range, table), look: format.look };
    }),
    links: [
      ...standing.flatMap(({ at, link }) => (link ? [{ cell: at, sheet: link }] : [])),
      ...tables.flatMap(({ links }) => links),
    ],
    groups: [...(blueprint.groups ?? []), ...tables.flatMap((table) => table.groups)],
    fittedRows: [...tables.map(({ body }) => body), ...(blueprint.fittedRows ?? [])],
    rowHeights: [
      { rows: '1:1', pixels: 32 },
      ...tables.map(({ headingRow }) => ({ rows: headingRow, pixels: headingHeight })),
    ],
    freezeAt: blueprint.freezeAt,
  };
}

function planTable({ columns, ...rest }: TableBlueprint, context: SeedingContext) {
  const table = { ...rest, columns: columnsWith({ columns }, context.sheets) };
  const rows = seededRows(table, context);
  const rowCount = Math.max(1, rows.length);
  const { row, column } = placeOf(table.at);
  const range = areaFrom(table.at, rowCount + 1, table.columns.length);
  const bodyAt = `${columnLetters(column)}${row + 2}`;
  const letters = table.columns.map((_, index) => columnLetters(column + index));
  const bodyOf = (index: number) => `${letters[index]}${row + 2}:${letters[index]}${row + 1 + rowCount}`;
  const workings = table.columns.flatMap((one, index) => (one.working ? [letters[index]] : []));
  const formulaCells = rows.flatMap((values, rowIndex) =>
    table.columns.flatMap(({ heading }, index) => {
      const value = values[heading];
      if (typeof value !== 'string' || !value.startsWith('=')) return [];
      return [{ range: `${letters[index]}${row + 2 + rowIndex}`, formulas: [[cellFormula(value)]] }];
    }),
  );
  return {
    name: table.name,
    range,
    body: `${row + 2}:${row + 1 + rowCount}`,
    headingRow: `${row + 1}:${row + 1}`,
    widths: table.columns.map(({ width }, index) => ({
      columns: `${letters[index]}:${letters[index]}`,
      pixels: width,
    })),
    looks: [
      {
        range: areaFrom(bodyAt, rowCount, table.columns.length),
        look: { grid: palette.line, vertical: 'Top' as const },
      },
      ...table.columns.flatMap((one, index) => [
        {
          range: `${letters[index]}${row + 1}`,
          look: one.kind === 'calculated' ? looks.calculatedHeading : looks.inputHeading,
        },
        {
          range: bodyOf(index),
          look: one.heading === table.links ? { ...bodyLook(one), ...looks.link } : bodyLook(one),
        },
      ]),
      ...(table.caption ? [{ range: above(table.at), look: looks.section }] : []),
    ],
    values: [
      ...(table.caption ? [{ range: above(table.at), values: [[table.caption]] }] : []),
      {
        range,
        values: [
          table.columns.map(({ heading }) => heading),
          ...Array.from({ length: rowCount }, (_, index) =>
            table.columns.map(({ heading }) => plain(rows[index]?.[heading])),
          ),
        ],
      },
    ],
    formulas: [
      ...table.columns.flatMap(({ formula }, index) =>
        formula
          ? [{ range: bodyOf(index), formulas: Array.from({ length: rowCount }, () => [cellFormula(formula)]) }]
          : [],
      ),
      ...formulaCells,
    ],
    inputs: table.columns.flatMap((one, index) =>
      one.kind === 'calculated' || (one.kind === 'seeded' && !one.list && !one.note)
        ? []
        : [
            {
              range: bodyOf(index),
              content: one.content,
              list: one.list,
              note: one.note ? { title: one.heading, message: one.note } : undefined,
            },
          ],
    ),
    links: rows.flatMap(({ [table.links ?? '']: sheet }, index) =>
      typeof sheet === 'string' ? [{ cell: `${letterOf(table, table.links ?? '')}${row + 2 + index}`, sheet }] : [],
    ),
    groups: workings.length > 0 ? [`${workings[0]}:${workings[workings.length - 1]}`] : [],
  };
}

function plain(value: Value | undefined): Value | null {
  return value === undefined || (typeof value === 'string' && value.startsWith('=')) ? null : value;
}

function bodyLook({ kind, content, heading }: ColumnBlueprint): Look {
  return {
    fill: kind === 'calculated' ? palette.calculated : kind === 'input' ? palette.input : undefined,
    // A formula in a cell of format '@' would be shown as text.
    format: kind === 'calculated' && formats[content] === '@' ? 'General' : formats[content],
    align: leftAligned.has(content) ? 'Left' : 'Center',
    wrap: content === 'long text',
    bold: heading === 'ID' ? true : undefined,
  };
}

function cellLook({ at, look, input }: CellBlueprint): { range: string; look: Look }[] {
  const content = input ? { ...looks.input, format: formats[input.content] } : {};
  return look || input ? [{ range: at, look: { ...content, ...look } }] : [];
}

function planFill({
  range,
  formula,
}: {
  range: string;
  formula: NonNullable<SheetBlueprint['fills']>[number]['formula'];
}) {
  const [from, to] = range.split(':').map(placeOf);
  const formulas = Array.from({ length: to.row - from.row + 1 }, (_, rowIndex) =>
    Array.from({ length: to.column - from.column + 1 }, (_, index) =>
      cellFormula(
        formula({
          column: columnLetters(from.column + index),
          row: from.row + rowIndex + 1,
        }),
      ),
    ),
  );
  return { range, formulas };
}

function tableOf(blueprint: SheetBlueprint, name: string, { sheets }: SeedingContext): TableBlueprint {
  const table = blueprint.tables?.find((one) => one.name === name);
  if (!table) throw new Error(`The blueprint of '${blueprint.name}' has no table '${name}'.`);
  return { ...table, columns: columnsWith(table, sheets) };
}

/** Body of the columns from one heading to another. */
export function columnsOf(table: TableBlueprint, fromHeading: string, toHeading: string, rows: number): string {
  const { row } = placeOf(table.at);
  return `${letterOf(table, fromHeading)}${row + 2}:${letterOf(table, toHeading)}${row + 1 + Math.max(1, rows)}`;
}

function letterOf(table: TableBlueprint, heading: string): string {
  const index = table.columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`The table '${table.name}' has no column '${heading}'.`);
  return columnLetters(placeOf(table.at).column + index);
}

/** Conditional formats take A1 references only: THIS is the range's first cell, `[Heading]` that row's cell. */
function conditionFormula(formula: string, range: string, table?: TableBlueprint): string {
  const first = range.split(':')[0];
  const { row } = placeOf(first);
  return formula
    .replaceAll('THIS', first)
    .replace(/\[([^\]]+)\]/g, (_all, heading: string) => (table ? `$${letterOf(table, heading)}${row + 1}` : heading));
}

function above(at: string): string {
  const { row, column } = placeOf(at);
  return `${columnLetters(column)}${row}`;
}
