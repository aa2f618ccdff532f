import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CommandOutcome } from './command-outcome';
import { inUsersWords } from './errors';
import { Pane } from './pane';
import { workbook } from './workbook-later';

interface Surroundings {
  readonly hostIsDark: boolean | null;
  readonly earlier: CommandOutcome | null;
  readonly version: string;
}

/** Draws the pane into the page; called once, when the pane is first seen. */
export function showPane(container: HTMLElement, surroundings: Surroundings): void {
  const onUncaughtError = (error: unknown) => {
    container.textContent = inUsersWords(error);
  };
  createRoot(container, { onUncaughtError }).render(
    <StrictMode>
      <Pane workbook={workbook} {...surroundings} />
    </StrictMode>,
  );
}
