import {
  actionStatuses,
  effortScale,
  evidenceStatuses,
  focusAreas,
  fundingStates,
  gapStatuses,
  importanceScale,
  issueKinds,
  issueStatuses,
  itemLevels,
  tlpLabels,
  tracks,
  yesNo,
  type ListEntry,
} from '../../framework';
import { nationalCsirtChoices } from '../../framework/content';
import { nowhere, type ColumnBlueprint, type Content, type Row, type TableBlueprint } from '../blueprint';
import { colourLegend } from '../look';

const ours = 'Waymark';

/** All lists stand under each other in the same four columns, so that a row inserted in one moves the others whole. */
function list(
  name: string,
  row: number,
  caption: string,
  headings: readonly [string, string, string, string],
  rows: readonly Row[],
  contents: readonly [Content, Content, Content, Content] = ['text', 'text', 'text', 'long text'],
): TableBlueprint {
  const widths = [206, 100, 110, 460];
  const columns: ColumnBlueprint[] = headings.map((heading, index) => ({
    heading,
    width: widths[index],
    content: contents[index],
    kind: 'seeded',
  }));
  return { name, at: `E${row}`, key: headings[0], caption, columns, rows: () => rows };
}

/** A list of words, each with what it means. */
function choices(name: string, caption: string, heading: string, use: string, entries: readonly ListEntry[]) {
  return (row: number): TableBlueprint =>
    list(
      name,
      row,
      caption,
      [heading, 'Use', 'From', 'Meaning'],
      entries.map((entry) => ({ [heading]: entry.name, Use: use, From: ours, Meaning: entry.anchor })),
    );
}

/** Stacks the lists with two rows between them: one blank, one for the caption. */
function stacked(build: readonly ((row: number) => TableBlueprint)[]): TableBlueprint[] {
  const tables: TableBlueprint[] = [];
  let row = 5;
  for (const make of build) {
    const table = make(row);
    tables.push(table);
    row += table.rows(nowhere).length + 3;
  }
  return tables;
}

/** Scales and lists of choices, stacked in columns E to H. */
export const lists = stacked([
  (row) =>
    list(
      'ItemLevels',
      row,
      'Item levels: how far one item has come (ours; existence and maturity in one scale)',
      ['Level', 'Name', 'From', 'Anchor'],
      itemLevels.map((level) => ({ Level: level.value, Name: level.name, From: ours, Anchor: level.anchor })),
      ['level', 'text', 'text', 'long text'],
    ),
  (row) =>
    list(
      'ImportanceScale',
      row,
      'Importance: use either scale; a score counts value out of',
      ['Name', 'Value', 'Of', 'Anchor'],
      importanceScale.map((step) => ({ Name: step.name, Value: step.value, Of: step.of, Anchor: step.anchor })),
      ['text', 'number', 'number', 'long text'],
    ),
  (row) =>
    list(
      'EffortScale',
      row,
      'Effort, and the duration that it suggests',
      ['Effort', 'Name', 'Duration', 'Anchor'],
      effortScale.map((step) => ({
        Effort: step.value,
        Name: step.name,
        Duration: step.defaultDuration,
        Anchor: step.anchor,
      })),
      ['level', 'text', 'days', 'long text'],
    ),
  (row) =>
    list(
      'PriorityBands',
      row,
      'Priorities, and the score from which each is suggested',
      ['Priority', 'From score', 'From', 'Meaning'],
      [
        { Priority: 'High', 'From score': '=HighFrom', From: ours, Meaning: 'First: the roadmap begins with these.' },
        {
          Priority: 'Medium',
          'From score': '=MediumFrom',
          From: ours,
          Meaning: 'Next: planned, after or beside the first.',
        },
        { Priority: 'Low', 'From score': 0, From: ours, Meaning: 'Later: any score above 0. A score of 0 is Met.' },
      ],
      ['text', 'number', 'text', 'long text'],
    ),
  (row) =>
    list(
      'GapStatuses',
      row,
      'Status of a gap',
      ['Status', 'Counts', 'From', 'Meaning'],
      gapStatuses.map((status) => ({
        Status: status.name,
        Counts: status.counts ? 'Yes' : 'No',
        From: ours,
        Meaning: status.anchor,
      })),
    ),
  choices('EvidenceStatuses', 'Evidence for a level', 'Evidence Status', 'Gap Analysis', evidenceStatuses),
  (row) =>
    list(
      'FocusAreas',
      row,
      'Focus areas; add your own below',
      ['Focus Area', 'Use', 'From', 'Meaning'],
      focusAreas.map((area) => ({
        'Focus Area': area.name,
        Use: 'Gap Analysis',
        From: area.source,
        Meaning: area.anchor,
      })),
    ),
  (row) =>
    list(
      'Tracks',
      row,
      'Tracks of the roadmap, ours; blank under Most at once = as many initiatives as wanted',
      ['Track', 'Most at once', 'From', 'Meaning'],
      tracks.map((track) => ({ Track: track.name, From: ours, Meaning: `Derived from ${track.source}` })),
      ['text', 'number', 'text', 'long text'],
    ),
  (row) =>
    list(
      'RowKinds',
      row,
      'Kinds of roadmap rows',
      ['Kind', 'Symbol', 'From', 'Meaning'],
      [
        { Kind: 'Task', Symbol: '░', From: '4.2.2', Meaning: 'Work that takes a number of working days.' },
        { Kind: 'Milestone', Symbol: '◆', From: '4.3.5', Meaning: 'A state that is reached, with its indicator.' },
        { Kind: 'Checkpoint', Symbol: '▲', From: '5.4', Meaning: 'A fixed date on which progress is reported.' },
      ],
      ['text', 'symbol', 'text', 'long text'],
    ),
  (row) =>
    list(
      'GanttUnits',
      row,
      'Periods that the Gantt can show',
      ['Unit', 'Use', 'From', 'Meaning'],
      [
        { Unit: 'Week', Use: 'Gantt', From: ours, Meaning: 'One column a week, from its first working day.' },
        { Unit: 'Month', Use: 'Gantt', From: ours, Meaning: 'One column a month: a plan on a page.' },
        { Unit: 'Quarter', Use: 'Gantt', From: ours, Meaning: 'One column a quarter, for long programmes.' },
      ],
    ),
  (row) =>
    list(
      'GanttShows',
      row,
      'What the Gantt can show',
      ['Show', 'Use', 'From', 'Meaning'],
      [
        { Show: 'Bars', Use: 'Gantt', From: ours, Meaning: 'A symbol a row and period; up to 20,000 cells.' },
        { Show: 'Text', Use: 'Gantt', From: ours, Meaning: 'One line of text a row, for any number of rows.' },
        { Show: 'Milestones', Use: 'Gantt', From: ours, Meaning: 'Milestones and checkpoints by track.' },
      ],
    ),
  choices('FundingStates', 'Where the money for an initiative stands', 'Funding', 'Roadmap', fundingStates),
  choices('IssueKinds', 'Kinds of rows on the sheet Issues', 'Kind', 'Issues', issueKinds),
  choices('IssueStatuses', 'Status of an issue', 'Status', 'Issues', issueStatuses),
  choices('ActionStatuses', 'Status of an action', 'Status', 'Actions', actionStatuses),
  choices('YesNo', 'Yes or no', 'Answer', 'Settings', yesNo),
  choices(
    'NationalCsirtCases',
    'Whether a row depends on there being a national CSIRT; blank = it does not',
    'Applies when',
    'All sheets',
    nationalCsirtChoices,
  ),
  (row) =>
    list(
      'TLPLabels',
      row,
      'Traffic Light Protocol 2.0: who may read a row',
      ['Label', 'Version', 'From', 'Meaning'],
      tlpLabels.map((label) => ({ Label: label.name, Version: '2.0', From: 'FIRST', Meaning: label.anchor })),
    ),
  (row) =>
    list(
      'Colours',
      row,
      'Colours that the sheets use, and what says the same without colour',
      ['Meaning', 'Fill', 'Text', 'Shown by'],
      colourLegend.map((colour) => ({
        Meaning: colour.meaning,
        Fill: colour.fill,
        Text: colour.text,
        'Shown by': `Also ${colour.shown}`,
      })),
    ),
]);

/** Row of the nth colour of the legend, counted from 0. */
export function colourRow(index: number): number {
  const at = lists[lists.length - 1].at;
  return Number(at.slice(1)) + 1 + index;
}
