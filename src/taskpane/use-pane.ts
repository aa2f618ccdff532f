import { useCallback, useEffect, useReducer, useRef } from 'react';
import { serialFromIso } from '../roadmap/serial';
import type { ProjectDetails, SeedingOptions, SeedingReport } from '../workbook';
import type { CommandOutcome } from './command-outcome';
import { commandEvent } from './command-outcome';
import { download } from './download';
import { inUsersWords } from './errors';
import type { PaneEvent } from './pane-state';
import { initialState, nextState } from './pane-state';
import { exchangeActions } from './exchange-actions';
import { useRun } from './use-run';
import type { WorkbookActions } from './workbook-actions';

function eventFrom({ result, failure }: CommandOutcome): PaneEvent {
  return result ? { type: 'live', ...result } : { type: 'failed', text: inUsersWords(failure) };
}

/** Binds the pane's state to the workbook: what the buttons call, and what they leave behind. */
export function usePane(workbook: WorkbookActions, earlier: CommandOutcome | null) {
  const [state, dispatch] = useReducer(nextState, initialState);
  const stopper = useRef<AbortController | null>(null);

  const read = useCallback(async () => {
    dispatch({ type: 'reading' });
    try {
      dispatch({ type: 'read', ...(await workbook.readProject()) });
    } catch (error) {
      dispatch({ type: 'unreadable', text: inUsersWords(error) });
    }
  }, [workbook]);

  useEffect(() => {
    const tell = (outcome: CommandOutcome) => dispatch(eventFrom(outcome));
    const heard = (event: Event) => tell((event as CustomEvent<CommandOutcome>).detail);
    void read().then(() => earlier && tell(earlier));
    addEventListener(commandEvent, heard);
    return () => removeEventListener(commandEvent, heard);
  }, [read, earlier]);

  const seeding = async (details: ProjectDetails, work: (options: SeedingOptions) => Promise<SeedingReport>) => {
    const abort = new AbortController();
    stopper.current = abort;
    dispatch({ type: 'seeding', details });
    try {
      const report = await work({
        signal: abort.signal,
        onProgress: (progress) => dispatch({ type: 'progress', progress }),
      });
      dispatch({ type: 'seeded', report });
    } catch (error) {
      dispatch({ type: abort.signal.aborted ? 'stopped' : 'failed', text: inUsersWords(error) });
    }
  };

  const seed = (details: ProjectDetails, sheets: readonly string[] = []) =>
    seeding(details, (options) => workbook.seedWorkbook(details, { ...options, sheets }));

  const openExample = async () => {
    const { energyExample } = await import('./energy-example');
    const start = serialFromIso(energyExample.details.start) ?? 0;
    await seeding({ ...energyExample.details, start }, async (options) => {
      const { seeding: report, message } = await workbook.seedExample(energyExample, options);
      return { ...report, message };
    });
  };

  const makeLive = async () => {
    dispatch({ type: 'busy', with: 'live' });
    try {
      dispatch({ type: 'live', ...(await workbook.makeLive()) });
    } catch (error) {
      dispatch({ type: 'failed', text: inUsersWords(error) });
    }
  };

  const save = async () => {
    dispatch({ type: 'busy', with: 'save' });
    try {
      const { bytes, fileName, message } = await workbook.saveCopy();
      dispatch({ type: 'saved', file: download(bytes, fileName, 'xlsx'), message });
    } catch (error) {
      dispatch({ type: 'failed', text: inUsersWords(error) });
    }
  };

  const stop = () => {
    stopper.current?.abort();
    dispatch({ type: 'stopping' });
  };

  const exchange = exchangeActions(workbook, dispatch);
  const { run, stop: stopRunning } = useRun(dispatch);

  return {
    state,
    read,
    seed,
    openExample,
    stop,
    makeLive,
    save,
    exchange,
    run,
    stopRunning,
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}
