import type { NoteData } from '../../workbook-data';
import { cellAt } from './addresses';
import { textOf } from './cells';
import { onSheet, type ForeignList } from './foreign';
import type { Package } from './package';
import { childOf, descendants, itemsOf, type XmlElement } from './xml';

/** Rows and columns of notes that are always shown. */
function shownNotes(drawing: XmlElement | undefined): Set<string> {
  const notes = drawing
    ? descendants(drawing, 'ClientData').filter(({ attributes }) => attributes.ObjectType === 'Note')
    : [];
  return new Set(
    notes
      .filter((note) => childOf(note, 'Visible'))
      .map((note) => `${childOf(note, 'Row')?.text.trim()} ${childOf(note, 'Column')?.text.trim()}`),
  );
}

/** Whether a drawing of the old kind holds more than notes. */
function hasOtherShapes(drawing: XmlElement | undefined): boolean {
  return (drawing?.children ?? []).some(
    (shape) =>
      shape.name !== 'shapelayout' &&
      shape.name !== 'shapetype' &&
      descendants(shape, 'ClientData').every(({ attributes }) => attributes.ObjectType !== 'Note'),
  );
}

/** A drawing of the old kind, which is not always well formed. */
function drawingOf(file: Package, path: string | undefined): XmlElement | undefined {
  try {
    return path === undefined ? undefined : file.xml(path);
  } catch {
    return undefined;
  }
}

/**
 * A sheet's notes (comments of the old kind).
 *
 * @param drawing path of the drawing that shows them
 */
export function notesOf(
  file: Package,
  comments: string | undefined,
  drawing: string | undefined,
  sheet: string,
  foreign: ForeignList,
): NoteData[] {
  const shapes = drawingOf(file, drawing);
  if (hasOtherShapes(shapes)) foreign.add('Controls or shapes', onSheet(sheet));
  const tree = comments === undefined ? undefined : file.xml(comments);
  const authors = itemsOf(tree, 'authors').map(({ text }) => text);
  const shown = shownNotes(shapes);
  return itemsOf(tree, 'commentList').flatMap(({ attributes, children }) => {
    const at = cellAt(attributes.ref);
    if (!at) return [];
    const author = authors[Number(attributes.authorId)] ?? '';
    // A thread's first words are kept as a note for readers that know no threads.
    const { text } = textOf(children.find(({ name }) => name === 'text'));
    return [
      {
        ...at,
        text,
        ...(author !== '' && { author }),
        ...(shown.has(`${at.row} ${at.column}`) && { visible: true }),
      },
    ];
  });
}
