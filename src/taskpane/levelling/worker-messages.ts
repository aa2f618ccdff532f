import type { LevelledRoadmap } from '../../roadmap/levelling';

/** What the worker says while it levels a job, and at the end. */
export type FromWorker =
  { readonly share: number } | { readonly levelled: LevelledRoadmap } | { readonly failure: string };
