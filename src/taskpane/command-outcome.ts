/** The page event by which a ribbon button tells the pane what it did; src/commands sends it. */
export const commandEvent = 'waymark-command';

/** What a ribbon button did: the result of Make live, or what was thrown. */
export interface CommandOutcome {
  readonly result?: { readonly live: boolean; readonly message: string };
  readonly failure?: unknown;
}
