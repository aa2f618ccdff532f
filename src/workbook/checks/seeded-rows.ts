import type { Row, SeedingContext, TableBlueprint } from '../blueprint';
import { blueprints } from '../blueprints';

/** A project of no name: keys and texts of seeded rows do not depend on it. */
const nowhere: SeedingContext = {
  details: { economy: '', sector: '', team: '', start: 0 },
  today: 0,
  version: '',
};

/** Every table with the rows that seeding gives it. */
export const seededTables: readonly { readonly table: TableBlueprint; readonly rows: readonly Row[] }[] =
  blueprints.flatMap(({ tables }) => (tables ?? []).map((table) => ({ table, rows: table.rows(nowhere) })));
