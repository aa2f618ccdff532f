/** A cell of a file that says: make this cell blank. A cell without text leaves what is there. */
export const blankMark = '(blank)';

const runs = '[=+\\-@\\t\\r＝＋－＠]';
const guardable = new RegExp(`^[\\s']*${runs}|^'*\\(blank\\)$`, 'i');
const guarded = new RegExp(`^'[\\s']*${runs}|^'+\\(blank\\)$`, 'i');

/**
 * Text as a file holds it: an apostrophe stands before what a spreadsheet would run as a formula, and before text that
 * would mean something to Waymark. `unguard` takes it away again, from exactly these texts.
 */
export function guard(text: string): string {
  return guardable.test(text) ? `'${text}` : text;
}

/** The text that `guard` was given. */
export function unguard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** Whether a cell of a file asks for a blank cell. */
export function meansBlank(text: string): boolean {
  return text.trim().toLowerCase() === blankMark;
}
