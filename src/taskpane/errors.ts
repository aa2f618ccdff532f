import { UserError } from '../workbook/errors';
import { strings } from './strings';

/** Whatever was thrown, in the user's words; the workbook layer has found them already for all that it expects. */
export function inUsersWords(error: unknown): string {
  // Whoever helps finds Excel's own words, the `cause`, in the browser's tools.
  console.error(error);
  if (error instanceof UserError) return error.message;
  return strings.problems.unknown(error instanceof Error ? error.message : String(error));
}
