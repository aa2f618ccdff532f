import type { TableContents } from './contents';

/** The headings of the blueprint that the table lacks. */
export function missingHeadings({ blueprint, headings }: TableContents): string[] {
  return blueprint.columns.map(({ heading }) => heading).filter((heading) => !headings.includes(heading));
}

/**
 * Headings that stand where a missing one is expected, behind the same neighbour: most likely it was renamed.
 * @returns the blueprint's heading by the one found, in lower case
 */
export function renamedHeadings(table: TableContents): ReadonlyMap<string, string> {
  const { blueprint, headings } = table;
  const missing = missingHeadings(table);
  const renamed = new Map<string, string>();
  if (missing.length === 0) return renamed;
  const wanted = blueprint.columns.map(({ heading }) => heading);
  const foundAs = new Map(wanted.filter((heading) => !missing.includes(heading)).map((heading) => [heading, heading]));
  for (const heading of missing) {
    const before = wanted[wanted.indexOf(heading) - 1];
    const at = before === undefined ? 0 : headings.indexOf(foundAs.get(before) ?? before) + 1;
    const candidate = before !== undefined && at === 0 ? undefined : headings[at];
    if (candidate === undefined || wanted.includes(candidate) || renamed.has(candidate.toLowerCase())) continue;
    renamed.set(candidate.toLowerCase(), heading);
    foundAs.set(heading, candidate);
  }
  return renamed;
}
