/** An error whose message is already in the user's words and says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Raised where a person has stopped the work; what it had made is gone again. */
export class Cancelled extends UserError {
  constructor() {
    super('Stopped. What had been added is removed again; nothing else was touched.');
  }
}

/**
 * Any error in the user's words.
 * @param error what was caught
 * @param doing what was being done, as the rest of 'Waymark could not …'
 */
export function inWords(error: unknown, doing: string): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const known = code === undefined ? undefined : explanations[code];
  const said = error instanceof Error ? error.message : String(error);
  return new UserError(`Waymark could not ${doing}. ${known ?? `Excel answered: ${said}`}`, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

const explanations: Readonly<Record<string, string>> = {
  AccessDenied:
    'The workbook or a sheet is protected or opened for reading only: lift the protection or save a copy, and try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited: press Enter or Esc in the sheet, and try again.',
  InvalidOperation: 'Excel is busy or a cell is being edited: press Enter or Esc in the sheet, and try again.',
  ApiNotFound: 'This version of Excel lacks a feature that Waymark needs: see the list of supported versions.',
  RequestPayloadSizeLimitExceeded: 'The workbook is too large for one request on the web: try in desktop Excel.',
};
