import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  carryOutImport,
  exportTable,
  makeLive,
  previewImport,
  readProject,
  saveCopy,
  seedExample,
  seedWorkbook,
} from '../workbook';
import type { CommandOutcome } from './command-outcome';
import { inUsersWords } from './errors';
import { Pane } from './pane';

interface Surroundings {
  readonly hostIsDark: boolean | null;
  readonly earlier: CommandOutcome | null;
  readonly version: string;
}

const workbook = {
  readProject,
  seedWorkbook,
  seedExample,
  makeLive,
  saveCopy,
  previewImport,
  carryOutImport,
  exportTable,
};

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
