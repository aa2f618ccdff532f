import type { ContentKind, Step } from '../types';

/** A point, sub-action or common problem of the Action List, in our own words. */
export interface ActionText {
  readonly id: string;
  readonly kind: ContentKind;
  readonly text: string;
  readonly source: string;
}

/** A lettered sub-action, such as `AL-4a`. */
export interface SubAction extends ActionText {
  /** How it reads for a team within one organisation, where the source tells the two apart. */
  readonly withinOrganisation?: string;
  /** Third-level points, such as `AL-4a.1`. */
  readonly points: readonly ActionText[];
}

/** One of the 19 actions; its title is the source's. */
export interface Action {
  readonly id: string;
  readonly title: string;
  /** Step of the framework that it belongs to; ours. */
  readonly step: Step;
  readonly subActions: readonly SubAction[];
  readonly problems: readonly ActionText[];
  /** IDs of the rows of the default roadmap that carry it out; none where it is done before there is a roadmap. */
  readonly initiatives: readonly string[];
  readonly source: string;
}

/** A sub-action as it is written by hand. */
export type SubActionRow =
  string | { readonly text: string; readonly withinOrganisation?: string; readonly points?: readonly string[] };

/** An action as it is written by hand. */
export interface ActionRow {
  readonly title: string;
  readonly step: Step;
  /** IDs of roadmap rows, separated by blanks. */
  readonly initiatives: string;
  readonly subActions: readonly SubActionRow[];
  readonly problems: readonly string[];
}
