import { boxAddress, parseBox, quotedSheet } from '../address';
import type { RangeBox } from '../workbook-data';

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const local = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/** Texts, structured references, references by address, and words and numbers that only look like these. */
const tokens = new RegExp(
  String.raw`"(?:[^"]|"")*"` +
    String.raw`|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]` +
    String.raw`|(?<sheet>${sheetPrefix})?(?<local>${local})(?![\p{L}\p{N}_.\\(![])` +
    String.raw`|[\p{L}_\\$][\p{L}\p{N}_.\\$]*!?|\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  'giu',
);

/** The address of a box with the dollar signs that its ends had. */
function withSigns(box: RangeBox, before: string): string {
  const ends = before.split(':').map((end) => /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(end)!);
  const isRange = ends.length === 2;
  const after = boxAddress(box);
  const parts = after.includes(':') || !isRange ? after.split(':') : [after, after];
  const signed = parts.map((part, at) => {
    const [whole, first, second] = ends[Math.min(at, ends.length - 1)];
    const hasLetters = /[A-Za-z]/.test(whole);
    return part.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, row: string) =>
      hasLetters ? (letters && first + letters) + (row && second + row) : first + row,
    );
  });
  return signed.join(':');
}

/**
 * Rewrites the references by address in a formula that point to one sheet.
 * @param ownSheet name of the sheet that the formula stands on: references without a sheet mean it
 * @param sheet name of the sheet whose references change
 * @param change where a box lies now; null where all of it is gone, which gives #REF! as in Excel
 */
export function moveReferences(
  formula: string,
  ownSheet: string,
  sheet: string,
  change: (box: RangeBox) => RangeBox | null,
): string {
  const wanted = sheet.toLowerCase();
  return formula.replace(tokens, (...found) => {
    const text = found[0] as string;
    const groups = found[found.length - 1] as { sheet?: string; local?: string };
    if (!groups.local) return text;
    const name = groups.sheet
      ? groups.sheet
          .slice(0, -1)
          .replace(/^'(.*)'$/s, '$1')
          .replaceAll("''", "'")
      : ownSheet;
    const box = name.toLowerCase() === wanted ? parseBox(groups.local) : null;
    if (!box) return text;
    const moved = change(box);
    if (!moved) return '#REF!';
    return moved === box ? text : `${groups.sheet ?? ''}${withSigns(moved, groups.local)}`;
  });
}

/** Gives the references to a sheet its new name. */
export function renameSheet(formula: string, before: string, after: string): string {
  return formula.replace(tokens, (...found) => {
    const groups = found[found.length - 1] as { sheet?: string; local?: string };
    const own = groups.sheet
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    return own?.toLowerCase() === before.toLowerCase()
      ? `${quotedSheet(after)}!${groups.local ?? ''}`
      : (found[0] as string);
  });
}
