import { defaultThresholds, itemLevels } from '../../framework';
import type { CellBlueprint, SheetBlueprint, TableBlueprint } from '../blueprint';
import { colourLegend, looks } from '../look';
import { colourRow, lists } from './settings-lists';
import { stepColours } from './step-colours';

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

/** Every input of SCHEDULE goes in with a weight of its own, so that one change seldom hides another. */
const scheduleInputs =
  '=ROUND(3*SUM(Roadmap[Duration])+5*SUM(Roadmap[Earliest start])+7*SUM(Roadmap[Finish by])+11*SUM(Roadmap[Actual Start])' +
  '+13*SUM(Roadmap[Actual Finish])+17*SUM(Roadmap[Percent complete])+19*SUMPRODUCT(LEN(Roadmap[Depends on]))' +
  // The digits of the links, so that R-003 instead of R-004 is seen: the rows waiting come from the add-in itself.
  '+23*SUMPRODUCT((LEN(Roadmap[Depends on])-LEN(SUBSTITUTE(Roadmap[Depends on],{"1","2","3","4","5","6","7","8","9"},"")))*{1,2,3,4,5,6,7,8,9})' +
  '+29*SUMPRODUCT(--(Roadmap[ID]<>""))' +
  '+31*SUMPRODUCT(--(Roadmap[Kind]="Task"))+37*SUM(ProjectStart)+41*SUM(StatusDate)+43*SUM(Holidays[Date])' +
  '+47*SUMPRODUCT(MID(WorkingWeek&"0000000",{1,2,3,4,5,6,7},1)*{1,2,4,8,16,32,64})' +
  '+53*SUMPRODUCT(LEN(Roadmap[Done by]))+59*SUMPRODUCT(LEN(Roadmap[Track]))+61*SUM(AtOnceInAll)+67*SUM(AtOncePerDoer)' +
  '+71*SUM(People[Most initiatives at once])+73*SUM(Tracks[Most at once])+79*(KeepLimits="No"),4)';

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
  tabColor: stepColours.reference,
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
        unit: 'Taken as today, for progress and the Gantt. It never moves by itself.',
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
      {
        label: 'Gantt shows',
        unit: 'Bars of symbols, one text bar a row, or milestones alone.',
        cell: { name: 'GanttShow', value: 'Bars', input: { content: 'text', list: 'GanttShowNames' } },
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
      {
        label: 'Schedule inputs now',
        unit: 'A sum over what the dates are calculated from.',
        cell: { name: 'ScheduleInputs', formula: scheduleInputs },
      },
      {
        label: 'Schedule inputs saved',
        unit: 'The same sum when the results were saved: if they differ, the saved dates are out of date.',
        cell: { name: 'ScheduleInputsSaved', value: '' },
      },
    ]),
    heading('A24', 'Capacity: how much change at once'),
    ...settingRows(25, [
      {
        label: 'By one person or team',
        unit: 'Initiatives at once, unless the sheet People says otherwise; blank = no limit.',
        cell: { name: 'AtOncePerDoer', value: 2, input: { content: 'number' } },
      },
      {
        label: 'In all',
        unit: 'Initiatives at once in the whole roadmap; blank = no limit. Limits of tracks stand beside their names.',
        cell: { name: 'AtOnceInAll', value: 6, input: { content: 'number' } },
      },
      {
        label: 'Keep to the limits',
        unit: 'Yes: initiatives wait until there is room. No: the dates follow the links alone.',
        cell: { name: 'KeepLimits', value: 'Yes', input: { content: 'text', list: 'YesNoNames' } },
      },
    ]),
    heading('A29', 'Progress'),
    ...settingRows(30, [
      {
        label: 'Slip allowed',
        unit: 'Working days behind the baseline from which a row is Late.',
        cell: { name: 'SlipTolerance', value: 5, input: { content: 'days' } },
      },
      {
        label: 'Lag allowed',
        unit: 'Behind the planned percent from which a row is At risk.',
        cell: { name: 'ProgressTolerance', value: 0.15, input: { content: 'percent' } },
      },
      {
        label: 'Slack wanted',
        unit: 'Working days; with less, an open High issue puts a row At risk.',
        cell: { name: 'SlackTolerance', value: 5, input: { content: 'days' } },
      },
      {
        label: 'Checkpoint every',
        unit: 'Weeks between two progress reports (5.4).',
        cell: { name: 'CheckpointWeeks', value: 13, input: { content: 'number' } },
      },
      {
        label: 'Currency',
        unit: 'Of all costs, such as EUR.',
        cell: { name: 'Currency', value: '', input: { content: 'text' } },
      },
    ]),
    heading('A36', 'The country'),
    ...settingRows(37, [
      {
        label: 'National CSIRT',
        unit: 'No: questions that only make sense with one no longer count, and those for the other case do.',
        cell: { name: 'NationalCsirt', value: 'Yes', input: { content: 'text', list: 'YesNoNames' } },
      },
    ]),
  ],
  names: [
    { name: 'Thresholds', formula: '=Settings!$B$12:$B$13', comment: 'Lowest scores that are Medium and High' },
    { name: 'ImportanceNames', formula: '=ImportanceScale[Name]', comment: 'List for Importance' },
    {
      name: 'ImportanceScaleValues',
      formula: '=ImportanceScale[[Name]:[Of]]',
      comment: 'Name, value and out of, for the functions',
    },
    { name: 'LevelNumbers', formula: '=ItemLevels[Level]', comment: 'List for levels' },
    { name: 'EffortNumbers', formula: '=EffortScale[Effort]', comment: 'List for Effort' },
    { name: 'PriorityNames', formula: '=PriorityBands[Priority]', comment: 'List for Agreed Priority' },
    { name: 'StatusNames', formula: '=GapStatuses[Status]', comment: 'List for Status of a gap' },
    { name: 'EvidenceNames', formula: '=EvidenceStatuses[Evidence Status]', comment: 'List for Evidence Status' },
    { name: 'FocusAreaNames', formula: '=FocusAreas[Focus Area]', comment: 'List for Function/Focus Area' },
    { name: 'TrackNames', formula: '=Tracks[Track]', comment: 'List for Track' },
    { name: 'KindNames', formula: '=RowKinds[Kind]', comment: 'List for Kind' },
    { name: 'GanttUnitNames', formula: '=GanttUnits[Unit]', comment: 'List for Gantt unit' },
    { name: 'GanttShowNames', formula: '=GanttShows[Show]', comment: 'List for what the Gantt shows' },
    { name: 'PeopleNames', formula: '=People[Name]', comment: 'List for owners and leads' },
    { name: 'FundingNames', formula: '=FundingStates[Funding]', comment: 'List for Funding' },
    { name: 'IssueKindNames', formula: '=IssueKinds[Kind]', comment: 'List for Kind of an issue' },
    { name: 'IssueStatusNames', formula: '=IssueStatuses[Status]', comment: 'List for Status of an issue' },
    { name: 'ActionStatusNames', formula: '=ActionStatuses[Status]', comment: 'List for Status of an action' },
    { name: 'HighLowNames', formula: '=PriorityBands[Priority]', comment: 'List for likelihood and effect' },
    { name: 'YesNoNames', formula: '=YesNo[Answer]', comment: 'List for Yes and No' },
    {
      name: 'NationalCsirtCaseNames',
      formula: '=NationalCsirtCases[Applies when]',
      comment: 'List for Applies when',
    },
    { name: 'TLPNames', formula: '=TLPLabels[Label]', comment: 'List for TLP' },
  ],
  areas: colourLegend.map((colour, index) => ({
    range: `F${colourRow(index)}`,
    look: { fill: colour.fill, color: colour.text },
  })),
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:K${colourRow(rowsOf('Colours'))}`, titleRows: '1:3' },
};
