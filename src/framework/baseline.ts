import { approachItems } from './baseline-approach';
import { gapItems } from './baseline-gaps';
import { focusAreaRules, pathsInUse, pathsOfGroup, repeats } from './baseline-mapping';
import type { BaselineItem } from './types';

const texts = { ...approachItems, ...gapItems };

const idOf = new Map(Object.keys(texts).map((path, index) => [path, `G-${String(index + 1).padStart(3, '0')}`]));

const groupOf = new Map(
  Object.entries(pathsOfGroup).flatMap(([group, paths]) => paths.split(' ').map((path) => [path, group] as const)),
);

const inUse = new Set(pathsInUse.split(' '));

/** The 81 checkable items of Appendix C, lists A and B in printed order; the nine that repeat another name its row. */
export const baseline: readonly BaselineItem[] = Object.entries(texts).map(([path, text]) => ({
  id: idOf.get(path) ?? '',
  path,
  ...text,
  toBeLevel: inUse.has(path) ? 4 : 3,
  focusArea: focusAreaRules.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'Governance',
  group: groupOf.get(path) ?? '',
  source: `App. C, ${path}`,
  ...(path in repeats && { mergedInto: idOf.get(repeats[path]) }),
}));
