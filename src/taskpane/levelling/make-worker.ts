/** The worker's script is a file of its own beside the pane's; webpack finds it by this very form. */
export const makeWorker = (): Worker =>
  new Worker(new URL('./levelling.worker.ts', import.meta.url), { name: 'levelling' });
