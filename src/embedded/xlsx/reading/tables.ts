import { parseBox } from '../../address';
import type { CellData, TableData } from '../../workbook-data';
import { filterOf } from './filters';
import { cellFormula } from './formulas';
import { onSheet, type ForeignList } from './foreign';
import { childOf, flagOf, itemsOf, unescaped, type XmlElement } from './xml';

/** A table; null for one without headings, which is told as foreign. */
export function tableOf(tree: XmlElement, sheet: string, foreign: ForeignList): TableData | null {
  const { displayName, name: plainName, ref, headerRowCount, totalsRowCount, tableType } = tree.attributes;
  const name = displayName ?? plainName;
  const box = parseBox(ref);
  const tell = (what: string) => foreign.add(what, onSheet(sheet), `table ${name}`);
  if (!box || headerRowCount === '0') {
    tell('Table without headings');
    return null;
  }
  if (tableType === 'queryTable' || tableType === 'xml') tell('Table filled from outside');
  const totals = Number(totalsRowCount ?? 0);
  if (totals > 0) tell('Totals row of a table');
  const filter = childOf(tree, 'autoFilter');
  const filters = new Map(
    (filter?.children ?? []).map((column) => [Number(column.attributes.colId), filterOf(column)]),
  );
  if ([...filters.values()].includes(null)) tell('Filter that hides rows');
  const style = childOf(tree, 'tableStyleInfo');
  const { showFirstColumn, showLastColumn, showColumnStripes } = style?.attributes ?? {};
  if (flagOf(showFirstColumn) || flagOf(showLastColumn) || flagOf(showColumnStripes))
    tell('Table with marked first or last column, or banded columns');
  const columns = itemsOf(tree, 'tableColumns').map((column) => {
    const formula = childOf(column, 'calculatedColumnFormula')?.text;
    return { name: unescaped(column.attributes.name), formula };
  });
  return {
    name,
    range: { ...box, rowCount: box.rowCount - totals },
    style: style?.attributes.name ?? '',
    showBandedRows: flagOf(style?.attributes.showRowStripes) ?? false,
    showFilterButton: filter !== undefined,
    columns: columns.map((column, index) => ({
      name: column.name,
      ...(filters.get(index) && { filter: filters.get(index)! }),
      ...(column.formula && { formula: cellFormula(column.formula, { name, columns }) }),
    })),
  };
}

/** LibreOffice forgets which columns are calculated: one whose cells all hold the same formula is. */
export function withCalculatedColumns(table: TableData, cells: readonly CellData[]): TableData {
  const { range } = table;
  const columns = table.columns.map((column, index) => {
    const body = cells.filter(
      (cell) => cell.column === range.column + index && cell.row > range.row && cell.row < range.row + range.rowCount,
    );
    const [first] = body;
    const same = body.length === range.rowCount - 1 && body.every(({ formula }) => formula === first.formula);
    return first?.formula !== undefined && same ? { ...column, formula: first.formula } : column;
  });
  return { ...table, columns };
}
