import './iterator-polyfill';
import { LocaleType, type Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { createUniver } from '@univerjs/presets';
import type { UniverInstance } from './engine';

/** Starts Univer without a screen. */
export function startNodeEngine(): UniverInstance {
  const { univer } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin],
  });
  return { univer: univer as Univer, headless: true };
}
