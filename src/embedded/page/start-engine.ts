import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import type { UniverInstance } from '../engine/engine';

/** Texts that Univer 0.25.1 asks for while it calculates and does not have: it would show their keys. */
const calculatingTexts = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas…',
      calculating: 'Calculating…',
      'array-analysis': 'Reading arrays…',
      'array-calculation': 'Calculating arrays…',
      done: 'Done',
    },
  },
};

/** Starts Univer with its screen. @param container id of the element that it fills */
export function startPageEngine(container: string): UniverInstance {
  const { univer } = createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts, calculatingTexts),
    },
    presets: [
      UniverSheetsCorePreset({ container }),
      UniverSheetsConditionalFormattingPreset(),
      // A search box in the list would take the Enter that ends typing in the cell.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
  });
  return { univer: univer as UniverInstance['univer'] };
}
