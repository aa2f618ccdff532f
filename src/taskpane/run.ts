import type { Notice } from './pane-state';

/** What a running action may use: it can be stopped, and says how far it is. */
export interface Running {
  readonly signal: AbortSignal;
  /** Shown and read out while the action runs; share 0 to 1 where it is known. */
  onProgress(text: string, share?: number): void;
}

/**
 * Runs one action on the workbook. The pane is busy until it ends; then its notice is what `tell` says of the result,
 * or the failure in the user's words.
 * @param doing what is being done, shown meanwhile: 'Building the roadmap …'
 * @returns the result; null where it failed or was stopped
 */
export type Run = <T>(
  doing: string,
  work: (running: Running) => Promise<T>,
  tell?: (result: T) => Notice | null,
) => Promise<T | null>;
