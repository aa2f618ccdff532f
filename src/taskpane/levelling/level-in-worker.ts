import { levelInSlices, stopped, type Level } from '../../workbook/levelling/job';
import type { FromWorker } from './worker-messages';

/**
 * Levels in a worker, so that the pane stays awake; in slices here where the host allows no worker.
 * @param make starts the worker
 */
export function levelInWorker(make: () => Worker): Level {
  return async (job, run) => {
    const worker = start(make);
    if (!worker) return levelInSlices(job, run);
    const { signal, onProgress } = run;
    const stop = () => worker.terminate();
    try {
      const answer = await new Promise<FromWorker | null>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(stopped()), { once: true });
        if (signal?.aborted) reject(stopped());
        // A policy or an old host may refuse the script only after the worker was made.
        worker.onerror = () => resolve(null);
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          if ('share' in data) onProgress?.(data.share);
          else resolve(data);
        };
        worker.postMessage(job);
      });
      if (answer === null) return await levelInSlices(job, run);
      if ('levelled' in answer) return answer.levelled;
      throw new Error('failure' in answer ? answer.failure : 'The worker gave no answer.');
    } finally {
      stop();
    }
  };
}

function start(make: () => Worker): Worker | null {
  try {
    return typeof Worker === 'undefined' ? null : make();
  } catch {
    return null;
  }
}
