import type { RoadmapItem } from '../../framework';
import { baseline, roadmapItems } from '../../framework';
import type { Consolidation, GapToBuild, SourceItem } from './building';
import { markOf } from './memory';

/** What an initiative is made from; gaps and items of one basis go together. */
export interface Basis {
  /** Kind and a mark of the label, without a name of a person: `doer:1k2j…`; a seeded row by its ID. */
  readonly key: string;
  /** What the initiative is named after. */
  readonly label: string;
  readonly seeded?: RoadmapItem;
}

const itemOfPath = new Map(baseline.map((item) => [item.path, item]));
const itemOfSource = new Map(baseline.map((item) => [item.source, item]));

/** The default roadmap's initiative for each path of Appendix C. */
const seededOf = new Map(roadmapItems.flatMap((row) => row.closes.map((path) => [path, row] as const)));

/** The default roadmap's row that closes this gap; undefined for gaps of one's own. */
export function seededRowOf({ source }: Pick<GapToBuild, 'source'>): RoadmapItem | undefined {
  const path = itemOfSource.get(source)?.path;
  return path === undefined ? undefined : seededOf.get(path);
}

/** IDs of the seeded gaps that a seeded row closes. */
export const gapIdsOf = ({ closes }: RoadmapItem): string[] => closes.map((path) => itemOfPath.get(path)?.id ?? path);

const basis = (kind: string, label: string): Basis => ({ key: `${kind}:${markOf(label.toLowerCase())}`, label });

/** What a gap is put together with: where it fits no seeded row, or names nobody, its group decides, else its area. */
export function basisOf(gap: GapToBuild, by: Consolidation): Basis {
  const seeded = by === 'matched' ? seededRowOf(gap) : undefined;
  if (seeded) return { key: `seeded:${seeded.id}`, label: seeded.initiative, seeded };
  if (by === 'doer' && gap.doneBy.length > 0) return basis('doer', [...gap.doneBy].sort().join(' and '));
  if (gap.group !== '') return basis('group', gap.group);
  return basis('area', gap.focusArea || 'Further gaps');
}

/** What an item of another table is put together with. */
export const basisOfItem = ({ source, label }: SourceItem): Basis => ({
  key: `item:${markOf(`${source} ${label}`.toLowerCase())}`,
  label,
});

/** The kind of a basis, such as `group`. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));
