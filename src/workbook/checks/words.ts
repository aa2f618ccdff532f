import { isDaySerial, isoFromSerial } from '../../roadmap/serial';
import type { Content } from '../blueprint';
import { areaFrom } from '../references';
import type { TableContents, TableRow } from './contents';
import { Cell } from './contents';
import type { Fault } from './finding';

/** What a cell holds, as a finding quotes it. */
export function shown(cell: Cell, content?: Content): string {
  const { value } = cell;
  if (typeof value === 'number') return content === 'date' && isDaySerial(value) ? isoFromSerial(value) : String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value.trim() === '') return value === '' ? 'blank' : 'only spaces';
  return cell.isError ? value : `'${value}'`;
}

/** A fault at a cell. */
export function faultAt(cell: Cell, found: string, expected: string, hint?: string): Fault {
  return { ...cell.at, found, expected, ...(hint === undefined ? {} : { hint }) };
}

/** A row as a person names it: by its key, or by its number. */
export function rowName(row: TableRow): string {
  return row.text(row.table.blueprint.key) || `row ${row.table.row + row.index + 1}`;
}

/** The row of a table's headings. */
export function headingsOf({ sheet, row, column, headings }: TableContents): { sheet: string; cell: string } {
  const first = new Cell(sheet, row - 1, column);
  return { sheet: sheet.name, cell: areaFrom(first.address, 1, headings.length) };
}

/** Two or three things by name, and how many more there are. */
export function some(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
