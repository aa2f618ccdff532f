import { contains } from './address';
import type { AnchorData, CellPoint, ChartSeries } from './drawing-data';
import { moveReferences, renameSheet } from './engine/a1-references';
import type { Host } from './host';
import { shifted, type Shift } from './shift';
import type { Chart } from './sheets';
import type { Table } from './tables';
import type { RangeBox } from './workbook-data';

/** Rewrites the references of every chart; those that stay the same stay the same objects. */
function rewriteReferences(host: Host, rewrite: (formula: string, ownSheet: string) => string): void {
  for (const sheet of host.sheets.all()) {
    const sheetId = sheet.getSheetId();
    const extras = host.sheets.of(sheetId);
    const after = extras.charts.map((chart) => rewritten(chart, (formula) => rewrite(formula, sheet.getName())));
    if (after.every((chart, index) => chart === extras.charts[index])) continue;
    extras.charts = after;
    host.drawn(sheetId);
  }
}

function rewritten(chart: Chart, rewrite: (formula: string) => string): Chart {
  let changed = false;
  const series = chart.series.map((item) => {
    const found: Partial<Record<'name' | 'values' | 'categories', string>> = {};
    for (const part of ['name', 'values', 'categories'] as const) {
      const formula: ChartSeries[typeof part] = item[part];
      const after = formula?.startsWith('=') ? rewrite(formula) : formula;
      if (after !== undefined && after !== formula) found[part] = after;
    }
    if (Object.keys(found).length === 0) return item;
    changed = true;
    return { ...item, ...found };
  });
  return changed ? { ...chart, series } : chart;
}

/** Whether a box is whole columns of a table, without its headings. */
const isBody = ({ body }: Table, box: RangeBox): boolean =>
  box.row === body.row && box.rowCount === body.rowCount && contains(body, box);

/**
 * Charts after rows or columns came or went, to be called while tables still lie where they lay: what they show moves
 * along, and so do they. A series over a whole column of a table takes a row that is inserted above its first.
 */
export function followShift(host: Host, sheetId: string, shift: Shift): void {
  const sheetName = host.sheets.name(sheetId);
  const tables = host.tables.all(sheetId);
  const moved = (box: RangeBox): RangeBox | null => {
    const isAbove = shift.kind === 'insert' && shift.axis === 'rows' && shift.at === box.row;
    return isAbove && tables.some((table) => isBody(table, box))
      ? { ...box, rowCount: box.rowCount + shift.count }
      : shifted(box, shift);
  };
  rewriteReferences(host, (formula, own) => moveReferences(formula, own, sheetName, moved));
  const extras = host.sheets.of(sheetId);
  if (shift.lane || extras.charts.length + extras.pictures.length === 0) return;
  const move = <T extends { anchor: AnchorData }>(item: T): T => ({ ...item, anchor: movedAnchor(item.anchor, shift) });
  extras.charts = extras.charts.map(move);
  extras.pictures = extras.pictures.map(move);
  host.drawn(sheetId);
}

/** A corner moves with its cell; where the cell goes, the corner stays at the edge that is left. */
function movedPoint(point: CellPoint, { axis, kind, at, count }: Shift): CellPoint {
  const [key, offset] = axis === 'rows' ? (['row', 'rowOffset'] as const) : (['column', 'columnOffset'] as const);
  const index = point[key];
  if (index < at) return point;
  if (kind === 'insert') return { ...point, [key]: index + count };
  return index < at + count ? { ...point, [key]: at, [offset]: 0 } : { ...point, [key]: index - count };
}

function movedAnchor(anchor: AnchorData, shift: Shift): AnchorData {
  if (anchor.placement === 'Absolute') return anchor;
  const from = movedPoint(anchor.from, shift);
  if (anchor.placement === 'OneCell') return { ...anchor, from };
  const { to } = anchor;
  // An end on the very edge belongs to the cell before it.
  const [key, offset] = shift.axis === 'rows' ? (['row', 'rowOffset'] as const) : (['column', 'columnOffset'] as const);
  const isOnEdge = to[offset] === 0 && to[key] > 0;
  const inside = isOnEdge ? { ...to, [key]: to[key] - 1 } : to;
  const isGone = shift.kind === 'remove' && inside[key] >= shift.at && inside[key] < shift.at + shift.count;
  const after = movedPoint(inside, shift);
  return { ...anchor, from, to: isOnEdge && !isGone ? { ...after, [key]: after[key] + 1 } : after };
}

/** A sheet's new name. */
export function followRename(host: Host, before: string, after: string): void {
  rewriteReferences(host, (formula) => renameSheet(formula, before, after));
}

/** What showed cells of a sheet that is about to go shows nothing any more. */
export function followRemoval(host: Host, sheetId: string): void {
  const name = host.sheets.name(sheetId);
  rewriteReferences(host, (formula, own) => moveReferences(formula, own, name, () => null));
}

/** Series over whole columns of a table follow it down or up. @param before where its rows lay */
export function followGrowth(host: Host, table: Table, before: RangeBox): void {
  const { row, rowCount } = table.body;
  const isWhole = (box: RangeBox): boolean =>
    box.row === before.row && box.rowCount === before.rowCount && contains(before, box);
  rewriteReferences(host, (formula, own) =>
    moveReferences(formula, own, host.sheets.name(table.sheetId), (box) =>
      isWhole(box) ? { ...box, row, rowCount } : box,
    ),
  );
}
