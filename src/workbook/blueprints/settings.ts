import {
  effortScale,
  evidenceStatuses,
  focusAreas,
  gapStatuses,
  importanceScale,
  itemLevels,
  tlpLabels,
  tracks,
  defaultThresholds,
} from '../../framework';
import type { CellBlueprint, ColumnBlueprint, Content, Row, SheetBlueprint, TableBlueprint } from '../blueprint';
import { colourLegend, looks } from '../look';

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
  const widths = [150, 90, 110, 440];
  const columns: ColumnBlueprint[] = headings.map((heading, index) => ({
    heading,
    width: widths[index],
    content: contents[index],
    kind: 'seeded',
  }));
  return { name, at: `E${row}`, key: headings[0], caption, columns, rows: () => rows };
}

/** Stacks the lists with two rows between them: one blank, one for the caption. */
function stacked(build: readonly ((row: number) => TableBlueprint)[]): TableBlueprint[] {
  const tables: TableBlueprint[] = [];
  let row = 5;
  for (const make of build) {
    const table = make(row);
    tables.push(table);
    row += table.rows({ details: { economy: '', sector: '', team: '', start: 0 }, today: 0, version: '' }).length + 3;
  }
  return tables;
}

const lists = stacked([
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
  (row) =>
    list(
      'EvidenceStatuses',
      row,
      'Evidence for a level',
      ['Evidence Status', 'Use', 'From', 'Meaning'],
      evidenceStatuses.map((status) => ({
        'Evidence Status': status.name,
        Use: 'Gap Analysis',
        From: ours,
        Meaning: status.anchor,
      })),
    ),
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
      'Tracks of the roadmap; ours, derived from the sections named',
      ['Track', 'Use', 'From', 'Meaning'],
      tracks.map((track) => ({
        Track: track.name,
        Use: 'Roadmap',
        From: ours,
        Meaning: `Derived from ${track.source}`,
      })),
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

const holidays: TableBlueprint = {
  name: 'Holidays',
  at: 'J5',
  key: 'Date',
  caption: 'Days not worked besides the weekend',
  columns: [
    {
      heading: 'Date',
      width: 110,
      content: 'date',
      kind: 'input',
      note: 'A day on which nobody works, one row a day.',
    },
    { heading: 'Holiday', width: 220, content: 'text', kind: 'input' },
  ],
  rows: () => [{}],
};

const heading = (at: string, value: string): CellBlueprint => ({ at, value, look: looks.section });

interface SettingRow {
  readonly label: string;
  readonly unit: string;
  readonly cell: Omit<CellBlueprint, 'at'>;
}

function settingRows(first: number, rows: readonly SettingRow[]): CellBlueprint[] {
  return rows.flatMap(({ label, unit, cell }, index) => [
    { at: `A${first + index}`, value: label, look: looks.label },
    { at: `B${first + index}`, look: cell.input ? looks.input : looks.calculated, ...cell },
    { at: `C${first + index}`, value: unit, look: looks.note },
  ]);
}

/** Scales, thresholds, calendar and lists: every number that a formula uses stands here and can be changed. */
export const settings: SheetBlueprint = {
  name: 'Settings',
  title: 'Settings',
  purpose: 'Every scale, date and list that the other sheets use. Change what is yellow; the workbook follows.',
  tabColor: '#667085',
  widths: { A: 170, B: 130, C: 440, D: 24, I: 24 },
  freezeAt: 'A4',
  tables: [...lists, holidays],
  cells: [
    heading('A4', 'Calendar'),
    ...settingRows(5, [
      {
        label: 'Project start',
        unit: 'First day of the project; the schedule counts from it.',
        cell: {
          name: 'ProjectStart',
          value: ({ details }) => details.start,
          input: {
            content: 'date',
            note: { title: 'Project start', message: 'A date. Every date of the roadmap follows from it.' },
          },
        },
      },
      {
        label: 'Status date',
        unit: "'Today' for progress and the Gantt. It never moves by itself.",
        cell: {
          name: 'StatusDate',
          value: ({ details }) => details.start,
          input: {
            content: 'date',
            note: { title: 'Status date', message: 'A date. Work not yet started cannot start before it.' },
          },
        },
      },
      {
        label: 'Working week',
        unit: 'Monday to Sunday, 0 = worked. Sunday to Thursday: 0000110.',
        cell: {
          name: 'WorkingWeek',
          value: '0000011',
          input: {
            content: 'text',
            note: { title: 'Working week', message: 'Seven digits, Monday first: 0 = worked, 1 = not worked.' },
          },
        },
      },
      {
        label: 'Gantt unit',
        unit: 'Length of one column of the Gantt.',
        cell: { name: 'GanttUnit', value: 'Week', input: { content: 'text', list: 'GanttUnitNames' } },
      },
    ]),
    heading('A10', 'Scoring'),
    ...settingRows(11, [
      {
        label: 'Highest item level',
        unit: 'Top of the item scale (level).',
        cell: {
          name: 'LevelMax',
          value: Math.max(...itemLevels.map((level) => level.value)),
          input: { content: 'number' },
        },
      },
      {
        label: 'Medium from',
        unit: 'Lowest score that is Medium (0 to 100).',
        cell: { name: 'MediumFrom', value: defaultThresholds.medium, input: { content: 'number' } },
      },
      {
        label: 'High from',
        unit: 'Lowest score that is High (0 to 100).',
        cell: { name: 'HighFrom', value: defaultThresholds.high, input: { content: 'number' } },
      },
    ]),
    {
      at: 'A14',
      value: 'Score = 100 × importance × levels short ÷ (highest importance × highest level)',
      look: looks.purpose,
    },
    heading('A16', 'This workbook'),
    ...settingRows(17, [
      {
        label: 'Add-in live',
        unit: 'TRUE while Waymark calculates in this workbook.',
        cell: { name: 'AddInLive', value: false },
      },
      {
        label: 'Last calculated',
        unit: 'Day on which the saved results were last brought up to date.',
        cell: {
          name: 'LastCalculated',
          value: ({ today }) => today,
          look: { ...looks.calculated, format: 'yyyy-mm-dd' },
        },
      },
      {
        label: 'Calculated by',
        unit: 'Version of Waymark that did it.',
        cell: { name: 'CalculatedBy', value: ({ version }) => version },
      },
      {
        label: 'Week begins on',
        unit: 'First working day of the week, 1 = Monday.',
        cell: {
          name: 'WeekBegins',
          formula: '=IF(ISNUMBER(FIND("10",WorkingWeek&WorkingWeek)),MOD(FIND("10",WorkingWeek&WorkingWeek),7)+1,1)',
        },
      },
    ]),
  ],
  names: [
    { name: 'Thresholds', formula: '=Settings!$B$12:$B$13', comment: 'Lowest scores that are Medium and High' },
    { name: 'ImportanceNames', formula: '=ImportanceScale[Name]', comment: 'List for Importance' },
    { name: 'LevelNumbers', formula: '=ItemLevels[Level]', comment: 'List for levels' },
    { name: 'EffortNumbers', formula: '=EffortScale[Effort]', comment: 'List for Effort' },
    { name: 'PriorityNames', formula: '=PriorityBands[Priority]', comment: 'List for Agreed Priority' },
    { name: 'StatusNames', formula: '=GapStatuses[Status]', comment: 'List for Status of a gap' },
    { name: 'EvidenceNames', formula: '=EvidenceStatuses[Evidence Status]', comment: 'List for Evidence Status' },
    { name: 'FocusAreaNames', formula: '=FocusAreas[Focus Area]', comment: 'List for Function/Focus Area' },
    { name: 'TrackNames', formula: '=Tracks[Track]', comment: 'List for Track' },
    { name: 'KindNames', formula: '=RowKinds[Kind]', comment: 'List for Kind' },
    { name: 'GanttUnitNames', formula: '=GanttUnits[Unit]', comment: 'List for Gantt unit' },
    { name: 'TLPNames', formula: '=TLPLabels[Label]', comment: 'List for TLP' },
  ],
  areas: colourLegend.map((colour, index) => ({
    range: `F${colourRow(index)}`,
    look: { fill: colour.fill, color: colour.text },
  })),
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:K${colourRow(rowsOf('Colours'))}`, titleRows: '1:3' },
};

function colourRow(index: number): number {
  const at = lists[lists.length - 1].at;
  return Number(at.slice(1)) + 1 + index;
}
