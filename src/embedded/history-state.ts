import type { Host } from './host';
import type { DefinedName } from './names';
import type { SheetExtras } from './sheets';
import type { TableState } from './tables';

interface RowSize {
  readonly h?: number;
  readonly ia?: number;
  readonly hd?: number;
}

interface ColumnSize {
  readonly w?: number;
  readonly hd?: number;
}

interface SheetState {
  readonly name: string;
  readonly size: readonly [number, number];
  readonly frozen: readonly [number, number];
  readonly merges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  readonly rows: Readonly<Record<number, RowSize>>;
  readonly columns: Readonly<Record<number, ColumnSize>>;
  readonly extras: Omit<SheetExtras, 'rowLevels' | 'columnLevels'> & {
    readonly rowLevels: readonly (readonly [number, number])[];
    readonly columnLevels: readonly (readonly [number, number])[];
  };
}

interface BookState {
  readonly tables: readonly TableState[];
  readonly names: readonly DefinedName[];
}

/** What a sheet has beside its cells, as text. */
export function sheetState(host: Host, sheetId: string): string {
  const sheet = host.engine.sheet(sheetId)!;
  const { xSplit, ySplit } = sheet.getFreeze();
  const rows: Record<number, RowSize> = {};
  for (const [row, data] of Object.entries(sheet.getRowManager().getRowData())) {
    const isSet = data?.h !== undefined && data.ia !== 1;
    if (isSet || data?.hd === 1)
      rows[Number(row)] = { ...(isSet ? { h: data.h, ia: data.ia } : {}), ...(data.hd === 1 ? { hd: 1 } : {}) };
  }
  const columns: Record<number, ColumnSize> = {};
  for (const [column, data] of Object.entries(sheet.getColumnManager().getColumnData())) {
    if (data?.w !== undefined || data?.hd === 1)
      columns[Number(column)] = { w: data.w, ...(data.hd === 1 ? { hd: 1 } : {}) };
  }
  const { rowLevels, columnLevels, ...extras } = host.sheets.of(sheetId);
  const state: SheetState = {
    name: sheet.getName(),
    size: [sheet.getRowCount(), sheet.getColumnCount()],
    frozen: [ySplit, xSplit],
    merges: sheet.getMergeData(),
    rows,
    columns,
    extras: { ...extras, rowLevels: [...rowLevels], columnLevels: [...columnLevels] },
  };
  return JSON.stringify(state);
}

/** The workbook's tables and names, as text. */
export function bookState(host: Host): string {
  const state: BookState = { tables: host.tables.all().map((table) => table.state()), names: host.names.all() };
  return JSON.stringify(state);
}

/** Brings tables and names back. */
export function restoreBook(host: Host, text: string): void {
  if (text === bookState(host)) return;
  const { tables, names } = JSON.parse(text) as BookState;
  host.tables.restore(tables);
  const wanted = new Map(names.map((name) => [name.id, name]));
  for (const name of host.names.all()) if (!wanted.has(name.id)) host.names.remove(name);
  const known = new Map(host.names.all().map((name) => [name.id, JSON.stringify(name)]));
  for (const name of names) {
    if (known.get(name.id) !== JSON.stringify(name)) host.names.put(name);
  }
}

/** Brings back what a sheet had beside its cells. */
export function restoreSheet(host: Host, sheetId: string, text: string): void {
  const { engine } = host;
  const state = JSON.parse(text) as SheetState;
  const now = JSON.parse(sheetState(host, sheetId)) as SheetState;
  const sheet = engine.sheet(sheetId)!;
  const run = (mutation: string, params: object): boolean =>
    engine.run(`sheet.mutation.${mutation}`, { subUnitId: sheetId, ...params });
  if (state.name !== now.name) run('set-worksheet-name', { name: state.name });
  const [rowCount, columnCount] = state.size;
  if (rowCount !== now.size[0]) run('set-worksheet-row-count', { rowCount });
  if (columnCount !== now.size[1]) run('set-worksheet-column-count', { columnCount });
  if (String(state.frozen) !== String(now.frozen)) {
    const [ySplit, xSplit] = state.frozen;
    run('set-frozen', { startRow: ySplit || -1, startColumn: xSplit || -1, ySplit, xSplit });
  }
  if (JSON.stringify(state.merges) !== JSON.stringify(now.merges)) sheet.setMergeData([...state.merges]);
  for (const row of differing(state.rows, now.rows)) {
    const { h, ia, hd } = state.rows[row] ?? {};
    const kept = sheet.getRowManager().getRowOrCreate(row);
    if (h === undefined && kept.ia !== 1) delete kept.h;
    if (h !== undefined) run('set-row-data', { rowData: { [row]: { h, ia } } });
    if (hd !== now.rows[row]?.hd) {
      const range = { startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 };
      run(hd === 1 ? 'set-row-hidden' : 'set-row-visible', { ranges: [range] });
    }
  }
  for (const column of differing(state.columns, now.columns)) {
    const size = state.columns[column];
    run('set-col-data', { columnData: { [column]: size ? { w: size.w, hd: size.hd ?? 0 } : null } });
  }
  const { rowLevels, columnLevels, ...extras } = state.extras;
  Object.assign(host.sheets.of(sheetId), extras, {
    rowLevels: new Map(rowLevels),
    columnLevels: new Map(columnLevels),
  });
  host.redraw(sheetId);
  host.onDrawings();
}

function differing(one: Readonly<Record<number, object>>, other: Readonly<Record<number, object>>): number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .map(Number)
    .filter((index) => JSON.stringify(one[index]) !== JSON.stringify(other[index]));
}
