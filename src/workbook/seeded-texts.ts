import { withSector } from '../framework';
import type { Row, SeedingContext, TableBlueprint } from './blueprint';

/** The rows that a table is seeded with in this project: its texts name the sector, its keys and choices stay as they are. */
export function seededRows({ columns, key, rows }: TableBlueprint, context: SeedingContext): readonly Row[] {
  const { sector } = context.details;
  const texts = new Set(
    columns
      .filter(({ heading, kind, list }) => kind === 'seeded' && !list && heading !== key)
      .map((one) => one.heading),
  );
  return rows(context).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([heading, value]) => [
        heading,
        typeof value === 'string' && texts.has(heading) && !value.startsWith('=') ? withSector(value, sector) : value,
      ]),
    ),
  );
}

/** A text without the name of the sector, so that the same text of two projects can be told. */
export const withoutSector = (text: string): string =>
  text.replace(/\b(the|The) (?:[\w&,-]+ ){1,4}sector\b/g, '$1 sector');
