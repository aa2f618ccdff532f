import { asNumber, asText } from '../reading/cells';
import type { TableInWorkbook } from '../reading/tables';

/** A limit in Settings that asks for more change than a group of members can take. */
export interface LimitToSet {
  /** Track; '' for the roadmap as a whole. */
  readonly track: string;
  /** Groups that can take no more. */
  readonly groups: readonly string[];
  readonly before: number | null;
  readonly after: number;
}

/**
 * What the sheet Capacity says of the limits in Settings: the least that a group can take through a track, where no
 * limit stands or a higher one (framework 1.6, 2.2.3: how much change can be absorbed).
 * @param inAll initiatives at once in the whole roadmap, as Settings has it
 */
export function limitsToSet(
  groups: TableInWorkbook['rows'],
  tracks: TableInWorkbook['rows'],
  inAll: number | null,
): LimitToSet[] {
  const found = new Map<string, { least: number; groups: string[] }>();
  for (const row of groups) {
    const wanted = asNumber(row['Limit wanted']);
    if (wanted === null || wanted < 1) continue;
    const track = asText(row['Through track']);
    const known = found.get(track);
    if (!known || wanted < known.least) found.set(track, { least: wanted, groups: [asText(row.Group)] });
    else if (wanted === known.least) known.groups.push(asText(row.Group));
  }
  return [...found].flatMap(([track, { least, groups: who }]) => {
    const row = tracks.find((one) => asText(one.Track) === track);
    if (track !== '' && !row) return [];
    const before = track === '' ? inAll : asNumber(row?.['Most at once']);
    return before !== null && before <= least ? [] : [{ track, groups: who, before, after: least }];
  });
}
