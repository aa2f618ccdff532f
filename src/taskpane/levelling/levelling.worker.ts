import { levelling, type LevellingJob } from '../../workbook/levelling/job';
import type { FromWorker } from './worker-messages';

const say = (message: FromWorker): void => self.postMessage(message);

/** Levels one job; whoever sent it ends the worker to stop it. */
self.onmessage = ({ data }: MessageEvent<LevellingJob>): void => {
  try {
    const slices = levelling(data);
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) say({ share: slice.value });
    say({ levelled: slice.value });
  } catch (error) {
    say({ failure: error instanceof Error ? error.message : String(error) });
  }
};
