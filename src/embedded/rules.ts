import { parseBox, sheetColumns, sheetRows } from './address';
import { HostError, invalidArgument } from './errors';
import type { Host } from './host';

/** Excel's rules for names, each with where it is written down. */

/** Sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not 'History' (Microsoft Support: 'Rename a worksheet'). */
export function checkSheetName(host: Host, name: unknown, except?: string): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 31) {
    throw invalidArgument('A sheet name has 1 to 31 characters.');
  }
  if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`The sheet name '${name}' holds one of : \\ / ? * [ ] or an apostrophe at an end.`);
  }
  if (name.toLowerCase() === 'history') throw invalidArgument("Excel keeps the sheet name 'History' for itself.");
  const taken = host.sheets.find(name);
  if (taken && taken.getSheetId() !== except) {
    throw new HostError('ItemAlreadyExists', `A sheet named '${name}' already exists.`);
  }
}

/** Whether a name reads as a cell: `TLP1`, `R1C1`, `R`, `C` (Microsoft Support: 'Names in formulas', syntax rules for names). */
function looksLikeCell(name: string): boolean {
  if (/^r(\d*)(c(\d*))?$|^c(\d*)$/i.test(name)) return true;
  const box = /^[A-Za-z]{1,3}\d+$/.test(name) ? parseBox(name) : null;
  return box !== null && box.row < sheetRows && box.column < sheetColumns;
}

/**
 * Names of tables and of cells share one space, to which each sheet adds one of its own: letter, underscore or backslash first, then letters, digits,
 * periods, underscores; 255 characters; no cell address (Microsoft Support: 'Names in formulas', 'Rename an Excel table').
 */
export function checkDefinedName(
  host: Host,
  name: unknown,
  except?: string,
  sheetId: string | null = null,
): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 255) {
    throw invalidArgument('A name has 1 to 255 characters.');
  }
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`'${name}' is no valid name.`);
  // ECMA-376 Part 4, 3.17.2.5 'Names'.
  if (/^(TRUE|FALSE)$/i.test(name)) throw invalidArgument(`The name '${name}' stands for a value.`);
  if (looksLikeCell(name)) throw invalidArgument(`The name '${name}' is the address of a cell.`);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase() && other !== except;
  if (host.tables.all().some((table) => same(table.name))) {
    throw new HostError('ItemAlreadyExists', `A table named '${name}' already exists.`);
  }
  if (host.names.all().some((item) => item.sheetId === sheetId && same(item.name))) {
    throw new HostError('ItemAlreadyExists', `A name '${name}' already exists.`);
  }
}
