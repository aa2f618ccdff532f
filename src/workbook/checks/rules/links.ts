import { idKey, readLinks } from '../../../roadmap/links';
import type { Cell, WorkbookContents } from '../contents';
import { listCells, listColumn } from '../contents';
import { filledInputs } from '../contents';
import type { Fault, Rule } from '../finding';
import { faultAt, shown } from '../words';

/** The gaps' IDs as formulas find them: without spaces, whatever their case. */
const looseId = (id: string): string => id.replaceAll(' ', '').toUpperCase();

const unknownLinks: Rule = {
  id: 'unknown-id',
  title: 'Links to IDs that do not exist',
  severity: 'error',
  why: 'The link says nothing: no count, no priority and no date follows from it.',
  *run(contents) {
    yield* singleLinks(contents);
    for (const list of idLists) yield* listedIds(contents, list);
    if (contents.hasColumns('Roadmap', ['ID', 'Depends on'])) yield* precedence(contents);
  },
};

/** Cells that choose one ID from another table. */
function* singleLinks(contents: WorkbookContents): Iterable<Fault> {
  for (const { cell, label, list } of filledInputs(contents)) {
    const target = list === undefined ? undefined : listColumn(list);
    if (list === undefined || target?.heading !== 'ID' || cell.isError) continue;
    const ids = listCells(contents, list);
    if (!ids || ids.some((one) => one.text.toLowerCase() === cell.text.toLowerCase())) continue;
    yield faultAt(cell, `${shown(cell)} under ${label}`, `an ID of the table ${target.table}`);
  }
}

/** Columns whose cells name several rows, each by its ID, and the tables where these stand. */
const idLists: readonly (readonly [table: string, heading: string, ...targets: string[]])[] = [
  ['Roadmap', 'Closes gaps', 'Gaps'],
  ['Actions', 'For gaps', 'Gaps'],
  ['Notes', 'Also', 'Gaps'],
  ['Services', 'Gaps', 'Gaps'],
  ['Services', 'Documents', 'Documents'],
  ['Documents', 'Gaps', 'Gaps'],
  ['Training', 'Gaps', 'Gaps'],
  ['CarriedOver', 'Gaps', 'Gaps'],
  ['Swot', 'Taken up in', 'Gaps', 'Issues', 'Roadmap'],
  ['Metrics', 'Shows goal', 'Objectives'],
];

function* listedIds(
  contents: WorkbookContents,
  [table, heading, ...targets]: (typeof idLists)[number],
): Iterable<Fault> {
  if (!contents.hasColumns(table, [heading]) || !targets.every((target) => contents.hasColumns(target, ['ID']))) return;
  const ids = new Set(targets.flatMap((target) => contents.rows(target).map((row) => looseId(row.text('ID')))));
  const expected = `IDs of the ${targets.length > 1 ? 'tables' : 'table'} ${targets.join(', ')}, each once, separated by ;`;
  const what = targets.length === 1 && targets[0] === 'Gaps' ? 'which is no gap' : 'which is no such ID';
  for (const row of contents.rows(table)) {
    const cell = row.cell(heading);
    if (cell.isBlank || cell.isError) continue;
    const named = new Set<string>();
    for (const piece of cell.text.split(';')) {
      const id = looseId(piece);
      if (id === '') continue;
      if (!ids.has(id)) yield faultAt(cell, `'${piece.trim()}', ${what}`, expected, spelling(piece, ids));
      else if (named.has(id)) yield faultAt(cell, `'${piece.trim()}' twice`, expected);
      named.add(id);
    }
  }
}

/** What may be wrong with an ID that is nearly one. */
function spelling(piece: string, ids: ReadonlySet<string>): string | undefined {
  if (/[,\n]/.test(piece)) return 'Separate IDs by ; and not by a comma or a new line.';
  return ids.has(idKey(piece)) ? `Write ${idKey(piece)} with a plain hyphen and without spaces.` : undefined;
}

function* precedence(contents: WorkbookContents): Iterable<Fault> {
  const rows = contents.rows('Roadmap');
  const ids = new Set(rows.map((row) => idKey(row.text('ID'))));
  for (const row of rows) {
    const cell = row.cell('Depends on');
    if (cell.isBlank || cell.isError) continue;
    const { links, unreadable } = readLinks(cell.text, (key) => ids.has(key), 5);
    const expected = 'links such as R-003, R-003FS+5d or R-004SS-1w to rows of the table Roadmap, separated by ;';
    for (const text of unreadable) yield faultAt(cell, `'${text}', which cannot be read as a link`, expected);
    for (const { predecessor } of links) {
      if (!ids.has(predecessor)) yield faultAt(cell, `'${predecessor}', which is no row of the roadmap`, expected);
    }
  }
}

const merged: Rule = {
  id: 'merged',
  title: 'Merged into nothing, or into a row that is not counted',
  severity: 'error',
  why: 'The item drops out of every count, and no row carries it on.',
  needs: { Gaps: ['ID', 'Status', 'Merged into'] },
  *run(contents) {
    const rows = contents.rows('Gaps');
    const statuses = new Map(rows.map((row) => [row.text('ID').toLowerCase(), row.text('Status').toLowerCase()]));
    for (const row of rows) {
      const cell: Cell = row.cell('Merged into');
      const isMerged = row.text('Status').toLowerCase() === 'merged';
      const target = cell.text.toLowerCase();
      if (cell.isError) continue;
      const status = statuses.get(target);
      const carries = 'the ID of a row that is itself counted';
      if (target === '') {
        if (isMerged) yield faultAt(cell, 'blank, but the status is Merged', carries);
      } else if (!isMerged) {
        yield faultAt(
          row.cell('Status'),
          `${shown(row.cell('Status'))}, but merged into ${cell.text}`,
          "the status 'Merged', or nothing under Merged into",
        );
      } else if (target === row.text('ID').toLowerCase()) {
        yield faultAt(cell, `merged into itself, ${cell.text}`, carries);
      } else if (status === 'merged' || status === 'not applicable') {
        yield faultAt(
          cell,
          `${cell.text}, whose own status is ${status === 'merged' ? 'Merged' : 'Not applicable'}`,
          carries,
        );
      }
    }
  },
};

/** Whether links between rows lead anywhere. */
export const linkRules: readonly Rule[] = [unknownLinks, merged];
