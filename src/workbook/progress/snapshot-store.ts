import { UserError } from '../errors';
import { readOwnXml, writeOwnXml } from '../own-xml';
import type { PackedSnapshot, Snapshot } from './snapshot';
import { pack } from './snapshot';

/** The record in the workbook that holds the snapshots, oldest first. */
const part = 'snapshots';

/** Letters that all snapshots together may take: custom XML grows slow beyond, above all on the web. */
const mostLetters = 900_000;

/** The snapshots that the workbook holds, packed. */
export async function readSnapshots(context: Excel.RequestContext): Promise<readonly PackedSnapshot[]> {
  const kept = await readOwnXml(context, part);
  return Array.isArray(kept) ? (kept as PackedSnapshot[]) : [];
}

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.trim().toLowerCase();

/** A name that no snapshot has: the wished one, or with a number behind it. */
export function freeName(held: readonly PackedSnapshot[], wished: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished} (${number})`;
    if (!held.some(isNamed(name))) return name;
  }
}

/**
 * The snapshot of this name.
 * @throws UserError where there is none
 */
export function findSnapshot(held: readonly PackedSnapshot[], name: string): PackedSnapshot {
  const found = held.find(isNamed(name));
  if (!found) throw new UserError(`This workbook has no snapshot named '${name}'.`);
  return found;
}

/**
 * Keeps one more snapshot in the workbook.
 * @throws UserError where its name is taken or blank, or where there is no room left
 */
export async function addSnapshot(
  context: Excel.RequestContext,
  held: readonly PackedSnapshot[],
  snapshot: Snapshot,
): Promise<void> {
  const name = snapshot.name.trim();
  if (name === '' || name.length > 100) {
    throw new UserError(`Name of the snapshot: expected 1 to 100 characters, found ${name.length}.`);
  }
  if (held.some(isNamed(name))) throw new UserError(`There is a snapshot named '${name}' already: give another name.`);
  const all = [...held, pack({ ...snapshot, name })];
  const letters = JSON.stringify(all).length;
  if (letters > mostLetters) {
    throw new UserError(
      `The snapshots would take ${Math.ceil(letters / 1000)} kB, more than the ${mostLetters / 1000} kB that a workbook carries well. Delete one that you no longer need, and try again.`,
    );
  }
  await writeOwnXml(context, part, all);
}

/**
 * Takes one snapshot out of the workbook.
 * @throws UserError where there is none of that name
 */
export async function removeSnapshot(context: Excel.RequestContext, name: string): Promise<void> {
  const held = await readSnapshots(context);
  const found = findSnapshot(held, name);
  const left = held.filter((one) => one !== found);
  await writeOwnXml(context, part, left.length > 0 ? left : null);
}
