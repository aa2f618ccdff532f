import { matrixOf } from '../engine/cells';
import { patchStyles } from '../engine/styles';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { writeRange } from '../write';
import type { RangeRef } from './range';

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The link alone, without its cell. */
export const linkOf = ({ address, documentReference, screenTip }: Link): Link => ({
  address,
  documentReference,
  screenTip,
});

/** Gives cells a link, its look, and its text where one comes with it; null takes the link away. */
export function setHyperlink(self: RangeRef, value: unknown, host: Host): void {
  const link = value as (Link & { textToDisplay?: string }) | null;
  const extras = host.sheets.of(self.sheetId);
  for (const [row, column] of matrixOf(self.box, (r, c) => [r, c]).flat()) {
    extras.hyperlinks = extras.hyperlinks.filter((item) => item.row !== row || item.column !== column);
    if (!link) continue;
    if (!link.address && !link.documentReference)
      throw invalidArgument('A hyperlink has an address or a place in the workbook.');
    const given = Object.fromEntries(Object.entries(linkOf(link)).filter(([, part]) => part !== undefined));
    extras.hyperlinks.push({ row, column, ...given });
  }
  if (link?.textToDisplay !== undefined) writeRange(host, self.sheetId, self.box, link.textToDisplay);
  // Excel gives a link its look: blue and underlined.
  if (link) patchStyles(host.engine, self.sheetId, self.box, { cl: { rgb: '#0563C1' }, ul: { s: 1 } });
  host.styled(self.sheetId);
}
