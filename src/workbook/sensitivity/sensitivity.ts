import {
  findSensitivity,
  firmnessInWords,
  stepInWords,
  type MovedGap,
  type Sensitivity,
} from '../../analysis/sensitivity';
import { dayWords } from '../../roadmap/bar-words';
import type { Value } from '../blueprint';
import { sensitivitySheet } from '../blueprints/sensitivity';
import { ensureSheet } from '../ensure-sheet';
import { inWords } from '../errors';
import { asText } from '../reading/cells';
import { readTables, type TableInWorkbook, type TableRow } from '../reading/tables';
import { today } from '../today';
import { readGapsToTest } from './read-gaps';

/** How firm the order of the gaps is, as of a day. */
export interface SensitivityReport {
  readonly sensitivity: Sensitivity;
  /** Such as '61 of 72 gaps are firm: no single step changes their band.' */
  readonly summary: string;
  /** The status date, a serial; today where the workbook says none. */
  readonly asOf: number;
}

/**
 * Which gaps would change band or rank if a judgement were a little off.
 * @throws UserError in the user's words
 */
export async function sensitivity(): Promise<SensitivityReport> {
  try {
    return await Excel.run((context) => find(context));
  } catch (error) {
    throw inWords(error, 'test how firm the order is');
  }
}

/**
 * Writes the same to the sheet Sensitivity, which is made where it is missing. Only rows of ours are written over; what
 * a person added beside or below them stays.
 * @throws UserError in the user's words
 */
export async function writeSensitivity(): Promise<SensitivityReport & { readonly message: string }> {
  try {
    return await Excel.run(async (context) => {
      const report = await find(context);
      const made = await ensureSheet(context, sensitivitySheet);
      const rows = await writeRows(context, report);
      const sheet = context.workbook.worksheets.getItem(sensitivitySheet.name);
      context.workbook.names.getItem('SensitivityAsOf').getRange().values = [
        [`As of ${dayWords(report.asOf)}. ${report.summary}`],
      ];
      sheet.activate();
      await context.sync();
      const what = rows === 1 ? 'One change stands' : `${rows} changes stand`;
      return { ...report, message: `${what} on the ${made ? 'new ' : ''}sheet Sensitivity.` };
    });
  } catch (error) {
    throw inWords(error, 'write the sheet Sensitivity');
  }
}

async function find(context: Excel.RequestContext): Promise<SensitivityReport> {
  const { gaps, settings, statusDate } = await readGapsToTest(context);
  const found = findSensitivity(gaps, settings);
  return { sensitivity: found, summary: firmnessInWords(found), asOf: statusDate ?? today() };
}

/** The rows of the table, by headings. */
function rowsOf({ outcomes }: Sensitivity): TableRow[] {
  return outcomes.flatMap(({ step, bandChanges, rankChanges }) => {
    const row = (changes: string) => (gap: MovedGap) => ({
      If: stepInWords(step),
      Gap: gap.id,
      Item: gap.item,
      Changes: changes,
      'Priority Now': gap.from,
      'Priority Then': gap.to,
      'Rank Now': gap.rankFrom,
      'Rank Then': gap.rankTo,
      'Places Moved': gap.rankFrom - gap.rankTo,
    });
    return [...bandChanges.map(row('Priority')), ...rankChanges.map(row('Rank only'))];
  });
}

const ours = sensitivitySheet.tables![0].columns.map(({ heading }) => heading);
/** What a row of ours says under Changes; a person's own row says something else, or nothing. */
const marks = ['Priority', 'Rank only'];
const keyOf = (row: TableRow): string => `${asText(row.If)}\n${asText(row.Gap)}`;
const isBlank = (row: TableRow, headings: readonly string[]): boolean =>
  headings.every((heading) => asText(row[heading]) === '');

/** The rows as they stand, formulas that a person entered as such. */
async function readBefore(context: Excel.RequestContext, { item, headings }: TableInWorkbook): Promise<TableRow[]> {
  const body = item.getDataBodyRange();
  body.load('formulas');
  await context.sync();
  return (body.formulas as Value[][]).map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at]])),
  );
}

/** Rows of ours with what a person wrote beside them, then a person's own rows. */
function arrange(rows: readonly TableRow[], headings: readonly string[], before: readonly TableRow[]): TableRow[] {
  const beside = headings.filter((heading) => !ours.includes(heading));
  const isOurs = (row: TableRow) => marks.includes(asText(row.Changes));
  const known = new Map(before.filter(isOurs).map((row) => [keyOf(row), row]));
  const current = new Set(rows.map(keyOf));
  const kept = before.flatMap((row): TableRow[] => {
    if (isBlank(row, headings)) return [];
    if (!isOurs(row)) return [row];
    return current.has(keyOf(row)) || isBlank(row, beside) ? [] : [{ ...row, Changes: 'No more' }];
  });
  return [...rows.map((row) => ({ ...known.get(keyOf(row)), ...row })), ...kept];
}

async function writeRows(context: Excel.RequestContext, { sensitivity: found }: SensitivityReport): Promise<number> {
  const { Sensitivity: table } = await readTables(context, ['Sensitivity']);
  const rows = rowsOf(found);
  const { item, headings } = table;
  const all = arrange(rows, headings, await readBefore(context, table));
  const height = Math.max(1, all.length);
  const missing = height - table.rows.length;
  if (missing > 0)
    item.rows.add(
      undefined,
      Array.from({ length: missing }, () => headings.map(() => '')),
    );
  await context.sync();
  const written = Math.max(height, table.rows.length);
  const values = Array.from({ length: written }, (_, at) => headings.map((heading): Value => all[at]?.[heading] ?? ''));
  item.getDataBodyRange().formulas = values;
  if (missing < 0) item.resize(item.getHeaderRowRange().getResizedRange(height, 0));
  await context.sync();
  return rows.length;
}
