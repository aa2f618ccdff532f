import { strFromU8, strToU8 } from 'fflate';
import type { SheetData } from '../workbook-data';

/** Keeps the spaces of a sheet's notes, and shows those that are always shown. @param number of the sheet, from 1 */
export function finishNotes(parts: Record<string, Uint8Array>, { notes = [] }: SheetData, number: number): void {
  if (notes.length === 0) return;
  const change = (path: string, step: (xml: string) => string) => {
    parts[path] = strToU8(step(strFromU8(parts[path])));
  };
  change(`xl/comments${number}.xml`, (xml) => xml.replaceAll('<t>', '<t xml:space="preserve">'));
  const shown = new Set(notes.filter(({ visible }) => visible).map(({ row, column }) => `${row} ${column}`));
  if (shown.size === 0) return;
  change(`xl/drawings/vmlDrawing${number}.vml`, (xml) =>
    xml.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
      const [, row, column] = /<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/.exec(shape) ?? [];
      if (!shown.has(`${row} ${column}`)) return shape;
      return shape
        .replace('visibility:hidden', 'visibility:visible')
        .replace('</x:ClientData>', '<x:Visible/></x:ClientData>');
    }),
  );
}
