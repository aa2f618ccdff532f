import { parseBox, splitSheet } from '../address';
import { plainHeading } from '../engine/structured-references';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../object-type';
import type { RangeBox } from '../workbook-data';
import { RangeRef } from './range';

/** The box of an argument that may be an address or a range. */
export function boxOf(argument: unknown, host: Host, sheetId: string): RangeBox {
  if (typeof argument === 'string') return addressBox(argument, host, sheetId).box;
  const self = (argument as HostObject | null)?.self;
  if (self instanceof RangeRef) return self.box;
  throw invalidArgument('A range or an address is expected.');
}

/** Sheet and box of an address; a defined name or a table's name is one too. */
export function addressBox(address: string, host: Host, sheetId: string): { sheetId: string; box: RangeBox } {
  const { sheet, local } = splitSheet(address.replace(/^=/, ''));
  const target = sheet === null ? sheetId : host.sheets.find(sheet)?.getSheetId();
  if (!target) throw itemNotFound(`There is no sheet named '${sheet}'.`);
  const box = parseBox(local);
  if (box) return { sheetId: target, box };
  const name = host.names.find(local, sheetId) ?? host.names.find(local, null);
  const named = name && referenceOf(name.formula, host);
  if (named) return named;
  const table = host.tables.find(local);
  if (table) return { sheetId: table.sheetId, box: table.body };
  throw invalidArgument(`'${address}' is no address.`);
}

/** The range that a formula such as `='Gap Analysis'!$A$1:$B$2` or `=Gaps[ID]` is; null where it is none. */
export function referenceOf(formula: string, host: Host): { sheetId: string; box: RangeBox } | null {
  const { sheet, local } = splitSheet(formula.replace(/^=/, ''));
  const box = parseBox(local);
  const sheetId = sheet === null ? null : host.sheets.find(sheet)?.getSheetId();
  if (box && sheetId) return { sheetId, box };
  const column = /^=([^[\]]+)\[([^[\]]+)\]$/.exec(formula);
  const table = column ? host.tables.find(column[1]) : null;
  const heading = column && plainHeading(column[2]).toLowerCase();
  const index = table?.columns.findIndex((known) => known.name.toLowerCase() === heading);
  return table && index !== undefined && index >= 0 ? { sheetId: table.sheetId, box: table.columnBody(index) } : null;
}
