import { trackOf } from '../../roadmap/building/track-of';
import type { SourceItem } from '../../roadmap/building/building';
import type { Value } from '../blueprint';
import { asList, asText } from '../reading/cells';
import type { TableRow } from '../reading/tables';

/** A table beside Gaps whose rows ask for initiatives; it is used where the workbook has it. */
export interface SourceTable {
  readonly table: string;
  /** What one row is, and how its ID is written under Also from where the ID is a number only. */
  readonly one: string;
  /** Headings; a row without text asks for nothing. */
  readonly text: string;
  /** Only rows that hold one of these words here. */
  readonly only?: { readonly heading: string; readonly words: readonly string[] };
  /** No rows that hold one of these words here. */
  readonly without?: { readonly heading: string; readonly words: readonly string[] };
  /** What has to be done, where a column says so; otherwise it is put together from the text. */
  readonly action?: string;
  /** The column that names the initiative which takes the row up. */
  readonly initiative?: string;
  /** Rows with the same word here become one initiative; each row its own where it is left out. */
  readonly together?: string;
  /** Where nothing says it: by the row's group and focus area. */
  readonly track?: string | ((id: string) => string);
  verb(text: string): string;
}

/** The tracks that the actions of the Action List belong to, by their numbers (ours); the rest is governance. */
const actionsOfTrack: readonly (readonly [track: string, actions: readonly number[]])[] = [
  ['Ecosystem and trust', [1, 11]],
  ['Services', [8]],
  ['Policies and procedures', [13, 14]],
  ['People and training', [10, 12]],
  ['Technology and premises', [18]],
  ['Communication and progress', [15, 16, 17, 19]],
];

/** Track of an action, a sub-action or a problem by its ID, such as AL-8b or AL-8-P1. */
function trackOfAction(id: string): string {
  const action = Number(/^AL-(\d+)/.exec(id)?.[1] ?? 0);
  return actionsOfTrack.find(([, actions]) => actions.includes(action))?.[0] ?? 'Governance and mandate';
}

/** The further sources of initiatives, in the order of the framework: 3.1, 4.3.1, 4.3.3, 4.3.4, 6.1; then the Action List. */
export const sourceTables: readonly SourceTable[] = [
  {
    table: 'Swot',
    one: 'SWOT',
    text: 'Statement',
    only: { heading: 'Becomes', words: ['Initiative'] },
    action: 'Response',
    initiative: 'Taken up in',
    verb: (text) => `Act on: ${text}`,
  },
  {
    table: 'Services',
    one: 'Service',
    text: 'Service',
    only: { heading: 'Decision', words: ['Now'] },
    initiative: 'Start with',
    track: 'Services',
    verb: (text) => `Start the service: ${text}`,
  },
  {
    table: 'Documents',
    one: 'Document',
    text: 'Title',
    without: { heading: 'Exists', words: ['Yes', 'Not needed'] },
    initiative: 'Initiative',
    together: 'Kind',
    track: 'Policies and procedures',
    verb: (text) => `Write and have approved: ${text}`,
  },
  {
    table: 'Training',
    one: 'Training',
    text: 'Skill wanted',
    without: { heading: 'Held', words: ['Yes'] },
    initiative: 'Initiative',
    together: 'Role',
    track: 'People and training',
    verb: (text) => `Train: ${text}`,
  },
  {
    table: 'CarriedOver',
    one: 'Carried over',
    text: 'Gap',
    without: { heading: 'Status', words: ['Closed', 'Accepted as is', 'Not applicable'] },
    action: 'Required Action',
    initiative: 'Initiative',
    together: 'Group',
    verb: (text) => `Close what was left: ${text}`,
  },
  {
    table: 'ActionList',
    one: 'Action',
    text: 'What it says',
    only: { heading: 'Add to roadmap', words: ['Yes'] },
    without: { heading: 'Status', words: ['Done', 'Dropped'] },
    initiative: 'Initiative',
    track: trackOfAction,
    verb: (text) => text,
  },
  {
    table: 'CommonProblems',
    one: 'Problem',
    text: 'What it says',
    only: { heading: 'Add to roadmap', words: ['Yes'] },
    track: trackOfAction,
    verb: (text) => `See to a common problem: ${text}`,
  },
];

const holds = (row: TableRow, { heading, words }: { heading: string; words: readonly string[] }): boolean =>
  words.some((word) => word.toLowerCase() === asText(row[heading]).toLowerCase());

function trackFor({ track }: SourceTable, id: string, row: TableRow): string {
  if (typeof track === 'function') return track(id);
  return track ?? trackOf([{ group: asText(row.Group), focusArea: asText(row['Function/Focus Area']) }]);
}

/** What the rows of a table ask for. */
export function itemsOf(source: SourceTable, rows: readonly TableRow[]): SourceItem[] {
  return rows.flatMap((row): SourceItem[] => {
    const [id, text] = [asText(row.ID), asText(row[source.text])];
    if (id === '' || text === '') return [];
    if (source.only && !holds(row, source.only)) return [];
    if (source.without && holds(row, source.without)) return [];
    const cell = (heading: string | undefined): Value => (heading === undefined ? '' : (row[heading] ?? ''));
    const together = asText(cell(source.together));
    return [
      {
        id: /[A-Za-z]/.test(id) ? id : `${source.one} ${id}`,
        source: source.table,
        initiative: asList(cell(source.initiative))[0] ?? '',
        text: together === '' ? source.verb(text) : text,
        action: asText(cell(source.action)) || source.verb(text),
        label: together === '' ? source.verb(text) : `${source.one}: ${together}`,
        track: trackFor(source, id, row),
        doneBy: asList(row['Done by'] ?? row.Owner),
        gaps: asList(row.Gaps),
      },
    ];
  });
}
