/** What an item asks of the development team; lettered sub-actions of the Action List are deliverables. */
export type ContentKind =
  'Question' | 'Item to document' | 'Consideration' | 'Deliverable' | 'Criterion' | 'Common problem';

/** A step of the framework. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * One thing that a source document asks a development team to decide, gather, document or review, worded afresh.
 *
 * IDs are a prefix, the section, and the number of the item in that section, in printed order, with items from running
 * text after those from lists: `P-1.2.1-03`. Prefixes: P prerequisites, OB objectives, RS research, Q questions and
 * design points, AN analysis, RM roadmap, SV services, SF their functions, RD readiness, D documents, TR training,
 * IM implementation, EC ecosystem, RV review, MT metrics, FR final report, AL Action List, RES resources, T terms.
 */
export interface ContentItem {
  readonly id: string;
  readonly step: Step;
  readonly kind: ContentKind;
  /** Heading of its list in the source, or ours where the list has none. */
  readonly heading: string;
  /** Short name, where the item has one. */
  readonly label?: string;
  /** What is asked, in our own words. */
  readonly text: string;
  /** Document and section, such as `framework 1.2.1`. */
  readonly source: string;
  /** The source says it in running text and not in a list. */
  readonly inProse?: true;
}

/** A list of one section; its items are texts, or texts by their short names. */
export interface ContentList {
  readonly heading: string;
  readonly kind: ContentKind;
  readonly items: readonly string[] | Readonly<Record<string, string>>;
  readonly inProse?: true;
}
