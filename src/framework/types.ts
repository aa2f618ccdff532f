/** The four areas that section 3.3 of the framework asks a development team to examine. */
export type FocusArea = 'Governance' | 'Incident management' | 'Communication channels' | 'Ecosystem';

/** The parts of Table 4; 'Waymark' marks the one group that is ours. */
export type GroupingSection = 'National' | 'Internal' | 'External' | 'Communications' | 'Waymark';

export type Importance = 'High' | 'Medium' | 'Low';

/** One checkable item of Appendix C, worded afresh. */
export interface BaselineItem {
  /** Stable row ID, `G-001` to `G-081`, in the order of the source. */
  readonly id: string;
  /** Place in Appendix C, such as `A2.1` or `B4.4.6` (domain-model.md, section 1). */
  readonly path: string;
  /** Short label of at most 40 characters. */
  readonly item: string;
  /** The state to reach, in our own words. */
  readonly toBeState: string;
  /** What to do, a verb phrase of at most 160 characters. */
  readonly requiredAction: string;
  /** First target level on the item scale, 0 to 5. */
  readonly toBeLevel: number;
  readonly focusArea: FocusArea;
  /** Label of the group in Table 4 (`groupings.ts`). */
  readonly group: string;
  /** Citation shown to the user, such as `App. C, A2.1`. */
  readonly source: string;
  /** ID of the row that carries this item, where the source repeats it. */
  readonly mergedInto?: string;
}

/** One item of Table 4. */
export interface Grouping {
  readonly section: GroupingSection;
  readonly group: string;
  /** Default importance of the group's gaps; ours, editable. */
  readonly importance: Importance;
  readonly source: string;
}

/** One step of a scale, with the anchor that says when it applies. */
export interface ScaleStep {
  readonly value: number;
  readonly name: string;
  readonly anchor: string;
}

export type RoadmapKind = 'Task' | 'Milestone' | 'Checkpoint';

/** One row of the default roadmap; ours throughout, and said to be so. */
export interface RoadmapItem {
  readonly id: string;
  readonly track: string;
  readonly initiative: string;
  readonly kind: RoadmapKind;
  /** Working days; 0 for milestones and checkpoints. */
  readonly duration: number;
  /** Links as the analyst types them: `R-001; R-002SS+15d`. */
  readonly dependsOn: string;
  /** Paths of the baseline items that this row closes. */
  readonly closes: readonly string[];
  /** What asked for it beside gaps: sections of the framework, actions of the Action List (`AL 18b`). */
  readonly alsoFrom?: string;
  /** How we know that it is reached. */
  readonly indicator: string;
  /** Calendar days after ProjectStart, for checkpoints only. */
  readonly fixedAfterDays?: number;
}

/** A roadmap track and the sections that it is derived from. */
export interface Track {
  readonly name: string;
  readonly source: string;
}
