import type { BuildingChoices, BuildingPlan, BuiltTable } from '../../roadmap/building/building';
import type { BuildingOptions } from '../../roadmap/building/choosing';
import { optionsOf } from '../../roadmap/building/choosing';
import { planBuilding } from '../../roadmap/building/plan-building';
import { keepResults } from '../anchors';
import { actions } from '../blueprints/actions';
import { ensureSheet } from '../ensure-sheet';
import { inWords, UserError } from '../errors';
import type { TableReport } from '../exchange/apply-import';
import { applyImport } from '../exchange/apply-import';
import { knownTable } from '../exchange/tables';
import { writeOwnXml } from '../own-xml';
import { today } from '../today';
import { asImport, asRead, enterFormulas, fitRows, isNothing } from './apply-building';
import { readBuilding, record } from './read-building';

/** What a build did, row by row. */
export interface BuildingReport {
  readonly rows: readonly { readonly table: BuiltTable; readonly id: string; readonly text: string }[];
  readonly problems: readonly string[];
  readonly message: string;
}

/**
 * What there is to build from: open gaps by priority, group, focus area, people and status, and further sources.
 * @throws UserError in the user's words
 */
export async function readBuildingOptions(): Promise<BuildingOptions> {
  try {
    return await Excel.run(async (context) => optionsOf((await readBuilding(context)).input));
  } catch (error) {
    throw inWords(error, 'read the gaps');
  }
}

/**
 * What building the roadmap from these choices would add and change, without doing it.
 * @throws UserError in the user's words
 */
export async function previewBuilding(choices: BuildingChoices): Promise<BuildingPlan> {
  try {
    return await Excel.run(async (context) => (await plan(context, choices)).planned);
  } catch (error) {
    throw inWords(error, 'plan the roadmap');
  }
}

async function plan(context: Excel.RequestContext, choices: BuildingChoices) {
  const { input, problems, tables } = await readBuilding(context);
  const planned = planBuilding(input, choices);
  return { tables, planned: { ...planned, problems: [...problems, ...planned.problems] } };
}

/**
 * Does what a preview has shown.
 * @param onWritten called when every cell is written, before the workbook has calculated what follows from it
 * @throws UserError where the workbook was changed since: then nothing is written
 */
export async function carryOutBuilding(shown: BuildingPlan, onWritten?: () => void): Promise<BuildingReport> {
  try {
    return await Excel.run(async (context) => {
      const { planned: now, tables } = await plan(context, shown.choices);
      if (JSON.stringify([now.added, now.changed]) !== JSON.stringify([shown.added, shown.changed])) {
        throw new UserError('The workbook was changed since the preview. Preview again; nothing was written.');
      }
      if (isNothing(now)) return { rows: [], problems: [], message: buildingInWords(now) };
      if (!tables.Actions) await ensureSheet(context, actions);
      const reports: TableReport[] = [];
      for (const { table } of [knownTable('Roadmap'), knownTable('Actions')]) {
        const work = asImport(now, table.name as BuiltTable);
        if (work.added.length + work.changed.length === 0) continue;
        const there = tables[table.name];
        reports.push(await applyImport(context, work, there && asRead(table, there)));
      }
      await enterFormulas(context, now);
      await writeOwnXml(context, record, now.memory);
      onWritten?.();
      // Goes with the next request, which calculates anyway.
      fitRows(context, now);
      await keepResults(context, today());
      await context.sync();
      return {
        rows: rowsOf(now),
        problems: reports.flatMap(({ table, problems }) =>
          problems.map(({ column, text }) => `${table}${column === null ? '' : `, ${column}`}: ${text}`),
        ),
        message: buildingInWords(now),
      };
    });
  } catch (error) {
    throw inWords(error, 'build the roadmap');
  }
}

function rowsOf({ added, changed }: BuildingPlan): BuildingReport['rows'] {
  return [
    ...added.map(({ table, id, cells }) => ({
      table,
      id,
      text: `added: ${String(table === 'Roadmap' ? cells.Initiative : cells.Action)}`,
    })),
    ...changed.map(({ table, id, heading, before, after }) => ({
      table,
      id,
      text: `${heading} from ${shown(before)} to ${shown(after)}`,
    })),
  ];
}

const shown = (cell: string | number | boolean): string => (cell === '' ? 'blank' : String(cell));

/** Two sentences about a plan or what it did: rows and cells written, edits kept; what lacks its counterpart. */
export function buildingInWords({ added, changed, kept, orphans }: BuildingPlan): string {
  const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  const rows = (kind: string) => added.filter(({ cells }) => cells.Kind === kind).length;
  const without = (kind: string) => orphans.filter((one) => one.kind === kind).length;
  const written = [
    counted(rows('Task'), 'initiative'),
    counted(rows('Milestone'), 'milestone'),
    counted(rows('Checkpoint'), 'checkpoint'),
    counted(added.filter(({ table }) => table === 'Actions').length, 'action'),
  ];
  const left = [
    `${counted(without('gap'), 'open gap')} without an initiative`,
    `${counted(without('initiative'), 'initiative')} without a source`,
    `${counted(without('action'), 'action')} without a reason`,
  ];
  return `${written.join(', ')} added; ${counted(changed.length, 'cell')} changed; ${counted(kept.length, 'cell')} kept as edited. ${left.join(', ')}.`;
}
