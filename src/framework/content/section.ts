import type { ContentItem, ContentList, Step } from './types';

const labelled = (items: ContentList['items']): readonly Pick<ContentItem, 'label' | 'text'>[] =>
  Array.isArray(items)
    ? (items as readonly string[]).map((text) => ({ text }))
    : Object.entries(items as Readonly<Record<string, string>>).map(([label, text]) => ({ label, text }));

/**
 * The items of one section of a source document, numbered through all its lists.
 *
 * @param id Beginning of every ID, such as `P-1.1`.
 * @param step Step of the framework that the section serves.
 * @param source Document and section, such as `framework 1.1`.
 * @param lists The lists of the section in printed order.
 */
export function section(id: string, step: Step, source: string, lists: readonly ContentList[]): readonly ContentItem[] {
  return lists
    .flatMap(({ heading, kind, items, inProse }) =>
      labelled(items).map((item) => ({ step, kind, heading, ...item, source, ...(inProse && { inProse }) })),
    )
    .map((item, index) => ({ id: `${id}-${String(index + 1).padStart(2, '0')}`, ...item }));
}
