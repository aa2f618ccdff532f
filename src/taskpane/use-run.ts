import { useCallback, useRef } from 'react';
import { UserError } from '../workbook/errors';
import { inUsersWords } from './errors';
import type { PaneEvent } from './pane-state';
import type { Run } from './run';

/** Runs actions one at a time: the pane shows how far they are and can stop them. */
export function useRun(dispatch: (event: PaneEvent) => void): { run: Run; stop(): void } {
  const running = useRef<AbortController | null>(null);
  const run: Run = useCallback(
    async (doing, work, tell) => {
      // A second click while the first action runs asks for nothing new.
      if (running.current) return null;
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: 'running', text: doing });
      try {
        const result = await work({
          signal: abort.signal,
          onProgress: (text, share) => dispatch({ type: 'running', text, share }),
        });
        dispatch({ type: 'ran', notice: tell?.(result) ?? null });
        return result;
      } catch (error) {
        const stopped = abort.signal.aborted && error instanceof UserError;
        dispatch({ type: 'ran', notice: { tone: stopped ? 'warning' : 'error', text: inUsersWords(error) } });
        return null;
      } finally {
        running.current = null;
      }
    },
    [dispatch],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { run, stop };
}
