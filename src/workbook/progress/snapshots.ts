import { isoFromSerial } from '../../roadmap/serial';
import { changes as changesSheet } from '../blueprints/changes';
import { ensureSheet } from '../ensure-sheet';
import { inWords } from '../errors';
import { appendRows, openTables } from './append-rows';
import type { Change } from './compare';
import { compareSnapshots } from './compare';
import { readIfThere } from '../reading/tables';
import { readProgressInputs } from './inputs';
import { unpack } from './snapshot';
import { addSnapshot, findSnapshot, freeName, readSnapshots, removeSnapshot } from './snapshot-store';
import { takeSnapshot } from './take';
import { asText } from '../reading/cells';

/** A snapshot in the list of those that the workbook holds. */
export interface SnapshotEntry {
  readonly name: string;
  readonly asOf: number;
  readonly rows: number;
  readonly gaps: number;
}

/** What changed since a snapshot. */
export interface Comparison {
  readonly since: SnapshotEntry;
  /** Status date of today. */
  readonly asOf: number;
  readonly changes: readonly Change[];
}

const entry = ({
  name,
  asOf,
  rows,
  gaps,
}: {
  readonly name: string;
  readonly asOf: number;
  readonly rows: readonly unknown[];
  readonly gaps: readonly unknown[];
}): SnapshotEntry => ({ name, asOf, rows: rows.length, gaps: gaps.length });

/**
 * The snapshots that the workbook holds, oldest first.
 * @throws UserError in the user's words
 */
export async function listSnapshots(): Promise<SnapshotEntry[]> {
  try {
    return await Excel.run(async (context) => (await readSnapshots(context)).map(entry));
  } catch (error) {
    throw inWords(error, 'read the snapshots');
  }
}

/**
 * Keeps how roadmap and gaps stand on the status date, in the workbook itself.
 * @param name of its own; without one the status date says it
 * @returns the snapshots there are now
 * @throws UserError in the user's words
 */
export async function keepSnapshot(name = ''): Promise<SnapshotEntry[]> {
  try {
    return await Excel.run(async (context) => {
      const inputs = await readProgressInputs(context);
      const held = await readSnapshots(context);
      const given = name.trim() || freeName(held, `Snapshot ${isoFromSerial(inputs.statusDate)}`);
      await addSnapshot(context, held, await takeSnapshot(context, given, inputs));
      return (await readSnapshots(context)).map(entry);
    });
  } catch (error) {
    throw inWords(error, 'take the snapshot');
  }
}

/**
 * Deletes one snapshot; the sheets are not touched.
 * @returns the snapshots that are left
 * @throws UserError in the user's words
 */
export async function deleteSnapshot(name: string): Promise<SnapshotEntry[]> {
  try {
    return await Excel.run(async (context) => {
      await removeSnapshot(context, name);
      return (await readSnapshots(context)).map(entry);
    });
  } catch (error) {
    throw inWords(error, 'delete the snapshot');
  }
}

async function compare(context: Excel.RequestContext, name: string): Promise<Comparison> {
  const before = unpack(findSnapshot(await readSnapshots(context), name));
  const inputs = await readProgressInputs(context);
  const now = await takeSnapshot(context, '', inputs);
  return { since: entry(before), asOf: now.asOf, changes: compareSnapshots(before, now, inputs.calendar) };
}

/**
 * What has changed since a snapshot; nothing is written.
 * @throws UserError in the user's words
 */
export async function compareWithSnapshot(name: string): Promise<Comparison> {
  try {
    return await Excel.run((context) => compare(context, name));
  } catch (error) {
    throw inWords(error, 'compare with the snapshot');
  }
}

/**
 * Writes what has changed since a snapshot on the sheet Changes, below what stands there.
 * @throws UserError in the user's words
 */
export async function writeChanges(
  name: string,
): Promise<{ readonly comparison: Comparison; readonly message: string }> {
  try {
    return await Excel.run(async (context) => {
      const comparison = await compare(context, name);
      await ensureSheet(context, changesSheet);
      const { Changes } = await readIfThere(context, ['Changes']);
      const taken = new Set((Changes?.rows ?? []).map((row) => asText(row.Compared)));
      const wished = `${comparison.since.name} (${isoFromSerial(comparison.since.asOf)}) to ${isoFromSerial(comparison.asOf)}`;
      let compared = wished;
      for (let number = 2; taken.has(compared); number += 1) compared = `${wished}, ${number}`;
      const rows = comparison.changes.map(({ kind, id, name: what, before, after, days }) => ({
        Compared: compared,
        Change: kind,
        ID: id,
        What: what,
        Before: before,
        After: after,
        'Later by': days ?? '',
      }));
      const [open] = await openTables(context, changesSheet.tables ?? []);
      const size = appendRows(
        open,
        rows.length > 0 ? rows : [{ Compared: compared, Change: 'Nothing', What: 'Nothing has changed.' }],
        compared,
      );
      open.item.getDataBodyRange().format.autofitRows();
      context.workbook.worksheets.getItem(changesSheet.name).pageLayout.setPrintArea(`A1:G${5 + size}`);
      await context.sync();
      return { comparison, message: `${comparison.changes.length} changes stand on the sheet Changes.` };
    });
  } catch (error) {
    throw inWords(error, 'write what has changed');
  }
}
