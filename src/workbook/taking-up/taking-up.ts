import type { Value } from '../blueprint';
import { issues } from '../blueprints/issues';
import { asRead } from '../building/apply-building';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import { applyImport } from '../exchange/apply-import';
import type { ImportPlan } from '../exchange/plan-import';
import { knownTable } from '../exchange/tables';
import { asDay, asNumber, asText } from '../reading/cells';
import { readIfThere, readNamed, type TableInWorkbook } from '../reading/tables';
import { limitsToSet, type LimitToSet } from './limits';
import type { TransferContext } from './transfers';
import { transfers } from './transfers';

/** One row that waits, and the row that it becomes. */
export interface WaitingRow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly cells: Readonly<Record<string, Value>>;
}

/** What waits to be taken up, by kind. */
export interface WaitingGroup {
  readonly id: string;
  readonly title: string;
  readonly table: string;
  readonly rows: readonly WaitingRow[];
}

export interface TakingUpPlan {
  readonly groups: readonly WaitingGroup[];
  readonly limits: readonly LimitToSet[];
}

export interface TakingUpReport {
  /** One line a row or limit. */
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  readonly message: string;
}

/** The choice of limits among the groups of a plan. */
export const limitsChoice = 'limits';

type Tables = Partial<Record<string, TableInWorkbook>>;

const names = [
  ...new Set([...transfers.flatMap(({ from, to }) => [from, to]), 'MemberGroups', 'Tracks']),
] as readonly string[];

/**
 * What stands in one table and is to become a row of another, and limits that ask for more than members can take.
 * @throws UserError in the user's words
 */
export async function previewTakingUp(): Promise<TakingUpPlan> {
  try {
    return await Excel.run(async (context) => (await plan(context)).planned);
  } catch (error) {
    throw inWords(error, 'look for what waits to be taken up');
  }
}

async function plan(context: Excel.RequestContext): Promise<{ planned: TakingUpPlan; tables: Tables }> {
  const tables: Tables = await readIfThere(context, names);
  const named = await readNamed(context, ['StatusDate', 'AtOnceInAll']);
  const rowsOf = (table: string) => tables[table]?.rows ?? [];
  const raised = new Set(rowsOf('Issues').map((row) => asText(row.From).toLowerCase()));
  const carried = new Set(
    rowsOf('CarriedOver').flatMap((row) =>
      asText(row.Gaps)
        .split(';')
        .map((id) => id.trim().toLowerCase()),
    ),
  );
  const known: TransferContext = {
    statusDate: asDay(named.StatusDate),
    isIssue: (id) => raised.has(id.toLowerCase()),
    isCarriedOver: (gap) => carried.has(gap.toLowerCase()),
  };
  const next = new Map<string, number>();
  const idFor = (table: string, prefix: string) => {
    const used = rowsOf(table).map((row) => Number(new RegExp(`^${prefix}(\\d+)$`).exec(asText(row.ID))?.[1] ?? 0));
    const number = Math.max(next.get(table) ?? 0, ...used) + 1;
    next.set(table, number);
    return `${prefix}${String(number).padStart(3, '0')}`;
  };
  const groups = transfers.flatMap(({ id, title, from, to, prefix, waits, cells }): WaitingGroup[] => {
    // Issues is made where it is asked for; the others come with what fills them.
    if (!tables[from] || (!tables[to] && to !== 'Issues')) return [];
    const rows = rowsOf(from)
      .filter((row) => asText(row.ID) !== '' && waits(row, known))
      .map((row): WaitingRow => {
        const given = cells(row, known);
        const text = ['What', 'Item', 'Required Action']
          .map((heading) => asText(given[heading]))
          .find((one) => one !== '');
        return { from: asText(row.ID), to: idFor(to, prefix), text: text ?? '', cells: given };
      });
    return rows.length === 0 ? [] : [{ id, title, table: to, rows }];
  });
  const limits = limitsToSet(rowsOf('MemberGroups'), rowsOf('Tracks'), asNumber(named.AtOnceInAll));
  return { planned: { groups, limits }, tables };
}

/**
 * Does what a preview has shown, as far as it was chosen: adds the rows, and writes their IDs beside what they come from.
 * @param chosen IDs of groups, and `limitsChoice`
 * @throws UserError where the workbook was changed since: then nothing is written
 */
export async function carryOutTakingUp(shown: TakingUpPlan, chosen: readonly string[]): Promise<TakingUpReport> {
  try {
    return await Excel.run(async (context) => {
      const { planned, tables } = await plan(context);
      if (JSON.stringify(planned) !== JSON.stringify(shown)) {
        throw new UserError('The workbook was changed since the preview. Look again; nothing was written.');
      }
      const groups = planned.groups.filter(({ id }) => chosen.includes(id));
      const limits = chosen.includes(limitsChoice) ? planned.limits : [];
      if (groups.some(({ table }) => table === 'Issues') && !tables.Issues) await ensureSheet(context, issues);
      const problems: string[] = [];
      for (const [name, work] of writes(groups)) {
        const there = tables[name];
        const { table } = knownTable(name);
        const report = await applyImport(context, work, there && asRead(table, there));
        problems.push(
          ...report.problems.map(({ column, text }) => `${name}${column === null ? '' : `, ${column}`}: ${text}`),
        );
      }
      if (limits.length > 0) setLimits(context, limits, tables.Tracks);
      await context.sync();
      const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
      return {
        lines: [
          ...groups.flatMap(({ table, rows }) => rows.map(({ from, to, text }) => `${from} → ${table} ${to}: ${text}`)),
          ...limits.map(limitInWords),
        ],
        problems,
        message: `${count} ${count === 1 ? 'row' : 'rows'} taken up, ${limits.length} ${limits.length === 1 ? 'limit' : 'limits'} set.`,
      };
    });
  } catch (error) {
    throw inWords(error, 'take up what was found');
  }
}

/** What is written into each table: new rows, and marks beside what they come from. */
function writes(groups: readonly WaitingGroup[]): Map<string, ImportPlan> {
  const works = new Map<string, { added: ImportPlan['added'][number][]; changed: ImportPlan['changed'][number][] }>();
  const workOf = (table: string) => {
    const known = works.get(table) ?? { added: [], changed: [] };
    works.set(table, known);
    return known;
  };
  for (const { id, rows } of groups) {
    const { from: source, to, mark } = transfers.find((one) => one.id === id)!;
    for (const { from, to: key, cells } of rows) {
      const { added } = workOf(to);
      added.push({
        line: added.length,
        key,
        cells: { ID: key, ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) },
      });
      if (!mark) continue;
      const { changed } = workOf(source);
      changed.push({ line: changed.length, key: from, cells: [{ heading: mark, before: '', after: key }] });
    }
  }
  return new Map(
    [...works].map(([table, work]) => [
      table,
      { table, file: 'Taking up', ...work, unchanged: 0, problems: [], notes: [] },
    ]),
  );
}

function setLimits(
  context: Excel.RequestContext,
  limits: readonly LimitToSet[],
  tracks: TableInWorkbook | undefined,
): void {
  for (const { track, after } of limits) {
    if (track === '') {
      context.workbook.names.getItem('AtOnceInAll').getRange().values = [[after]];
      continue;
    }
    const place = tracks?.rows.findIndex((row) => asText(row.Track) === track) ?? -1;
    if (!tracks || place < 0) continue;
    tracks.item.columns.getItem('Most at once').getDataBodyRange().getCell(place, 0).values = [[after]];
  }
}

/** A limit in words: 'Technology and premises: 2 at once (was none), for Host organisation'. */
export const limitInWords = ({ track, groups, before, after }: LimitToSet): string =>
  `${track === '' ? 'The roadmap as a whole' : track}: ${after} at once (was ${before ?? 'none'}), for ${groups.join(', ')}`;
