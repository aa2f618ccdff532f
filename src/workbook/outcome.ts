/** What seeding did with a sheet. */
export interface SheetOutcome {
  readonly name: string;
  readonly outcome: 'made' | 'completed' | 'kept';
  readonly detail: string;
}
