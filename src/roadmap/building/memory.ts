import type { BuildingMemory, BuiltTable, Cell, RememberedRow } from './building';

/** What Building knows of a workbook in which it never ran. */
export const noMemory: BuildingMemory = {
  rows: { Roadmap: {}, Actions: {} },
  last: { Roadmap: 0, Actions: 0 },
  placed: {},
};

/**
 * A short mark of a cell's text, by which a later run sees whether a person has changed it (cyrb53, public domain). The
 * text itself stays out of the record: a copy for others must not carry texts that its rows no longer show.
 */
export function markOf(value: Cell): string {
  const text = String(value).replace(/\r\n?/g, '\n').trim();
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** The record as it was read from the workbook; what has another form counts as never written. */
export function memoryFrom(data: unknown): BuildingMemory {
  if (!isObject(data)) return noMemory;
  const rows = objectIn(data, 'rows');
  const last = objectIn(data, 'last');
  const placed = Object.entries(objectIn(data, 'placed')).filter(([, row]) => typeof row === 'string');
  return {
    rows: { Roadmap: rowsFrom(objectIn(rows, 'Roadmap')), Actions: rowsFrom(objectIn(rows, 'Actions')) },
    last: { Roadmap: Number(last.Roadmap) || 0, Actions: Number(last.Actions) || 0 },
    placed: Object.fromEntries(placed) as Record<string, string>,
  };
}

function rowsFrom(data: Readonly<Record<string, unknown>>): Record<string, RememberedRow> {
  const rows: Record<string, RememberedRow> = {};
  for (const [id, row] of Object.entries(data)) {
    if (!isObject(row) || typeof row.basis !== 'string') continue;
    const cells = Object.entries(objectIn(row, 'cells')).filter(([, mark]) => typeof mark === 'string');
    rows[id] = { basis: row.basis, cells: Object.fromEntries(cells) as Record<string, string> };
  }
  return rows;
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function objectIn(data: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const value = data[key];
  return isObject(value) ? value : {};
}

/** Prefix of a table's IDs. */
export const prefixes: Readonly<Record<BuiltTable, string>> = { Roadmap: 'R', Actions: 'A' };

/** The highest number of the table's IDs that is named in any of these texts. */
export function highestNumber(table: BuiltTable, texts: Iterable<string>): number {
  const form = new RegExp(`(?:^|[^A-Za-z0-9])${prefixes[table]}-(\\d{1,9})`, 'gi');
  let highest = 0;
  for (const text of texts) for (const match of text.matchAll(form)) highest = Math.max(highest, Number(match[1]));
  return highest;
}

/** An ID by its number: `R-044`. */
export const idOf = (table: BuiltTable, number: number): string =>
  `${prefixes[table]}-${String(number).padStart(3, '0')}`;
