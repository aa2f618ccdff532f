import { nowhere, type Row, type TableBlueprint } from '../blueprint';
import { blueprints } from '../blueprints';

const everySheet = { ...nowhere, sheets: new Set(blueprints.map(({ name }) => name)) };

/** Every table with the rows that seeding gives it where the workbook has all sheets. */
export const seededTables: readonly { readonly table: TableBlueprint; readonly rows: readonly Row[] }[] =
  blueprints.flatMap(({ tables }) => (tables ?? []).map((table) => ({ table, rows: table.rows(everySheet) })));
