import type { Finding } from '../../../src/workbook/checks/finding';
import { checkWorkbook } from '../../../src/workbook/checks/check-workbook';

type Entry = string | number | boolean;

/** A cell: `Settings!B7`, or a row and a heading of a table: `Gaps G-003 Importance`. */
export type Place = string;

export async function addressOf(place: Place): Promise<string> {
  if (place.includes('!')) return place;
  const [table, id, ...heading] = place.split(' ');
  return Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const range = item.getRange();
    range.load('values');
    await context.sync();
    const [headings, ...rows] = range.values as Entry[][];
    const row = /^#\d+$/.test(id) ? Number(id.slice(1)) : rows.findIndex((values) => values.includes(id)) + 1;
    const column = headings.indexOf(heading.join(' '));
    if (row < 1 || column < 0) throw new Error(`There is no ${place}.`);
    const cell = range.getCell(row, column);
    cell.load('address');
    await context.sync();
    return cell.address.replace(/'/g, '');
  });
}

/** Puts entries into cells, asks for what the workbook then finds, and puts back what was there. */
export async function planted(
  entries: Readonly<Record<Place, Entry>>,
  check: () => Promise<Finding[]> = checkWorkbook,
): Promise<Finding[]> {
  const addresses = await Promise.all(Object.keys(entries).map(addressOf));
  const before = await enter(addresses.map((address, index) => ({ address, entry: Object.values(entries)[index] })));
  try {
    return await check();
  } finally {
    await enter(addresses.map((address, index) => ({ address, ...before[index] })));
  }
}

interface Typing {
  readonly address: string;
  readonly entry: Entry;
  readonly format?: string;
}

async function enter(typed: readonly Typing[]): Promise<{ entry: Entry; format: string }[]> {
  return Excel.run(async (context) => {
    const cells = typed.map(({ address }) => {
      const [sheet, cell] = address.split('!');
      return context.workbook.worksheets.getItem(sheet).getRange(cell);
    });
    for (const cell of cells) cell.load('formulas,numberFormat');
    await context.sync();
    const before = cells.map(({ formulas, numberFormat }) => ({
      entry: formulas[0][0] as Entry,
      format: String(numberFormat[0][0]),
    }));
    for (const [index, cell] of cells.entries()) {
      const { entry, format } = typed[index];
      if (format) cell.numberFormat = [[format]];
      // An apostrophe before a number makes it text, as when a person types it.
      if (typeof entry === 'string' && entry.startsWith('=')) cell.numberFormat = [['General']];
      cell.formulas = [[entry]];
    }
    await context.sync();
    return before;
  });
}

/** Rule and place of each finding, in the order told. */
export const placed = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
