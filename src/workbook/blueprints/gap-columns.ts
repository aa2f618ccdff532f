import type { ColumnBlueprint } from '../blueprint';
import { gapWorkings } from './gap-workings';
import { gapColumnsOfNotes } from './steps/gap-columns-of-notes';
import { gapColumnsOfResponses } from './steps/gap-columns-of-responses';
import { gapColumnsOfReview } from './steps/gap-columns-of-review';
import { appliesWhen } from './steps/national-csirt';

/** Columns that an optional sheet brings along. */
const broughtBy = (sheet: string, columns: readonly ColumnBlueprint[]): ColumnBlueprint[] =>
  columns.map((column) => ({ ...column, comesWith: sheet }));

/** Table 1's columns, then what scoring and planning add; inputs left, results right, workings last (domain model 3.2). */
export const gapColumns: readonly ColumnBlueprint[] = [
  {
    heading: 'ID',
    width: 62,
    content: 'text',
    kind: 'seeded',
    note: 'Never change or reuse an ID: other sheets find the gap by it.',
  },
  {
    heading: 'As-Is State',
    width: 240,
    content: 'long text',
    kind: 'input',
    note: 'Step 1: what exists now, from the information gathered.',
  },
  {
    heading: 'To-Be State',
    width: 300,
    content: 'long text',
    kind: 'seeded',
    note: 'Step 2: the state that is wanted.',
  },
  {
    heading: 'Identified Gaps and Needs',
    width: 240,
    content: 'long text',
    kind: 'input',
    note: 'Step 3: what is missing between the two, and what is needed.',
  },
  {
    heading: 'Function/Focus Area',
    width: 192,
    content: 'text',
    kind: 'seeded',
    list: 'FocusAreaNames',
    note: 'Step 4: the area that the gap belongs to.',
  },
  { heading: 'Item', width: 180, content: 'long text', kind: 'seeded', note: 'Short label, shown in every view.' },
  {
    heading: 'Group',
    width: 180,
    content: 'long text',
    kind: 'seeded',
    list: 'GroupNames',
    note: 'Row of Table 4 (sheet Groupings).',
  },
  {
    heading: 'As-Is Level',
    width: 66,
    content: 'level',
    kind: 'input',
    list: 'LevelNumbers',
    note: '0 to 5 as Settings says. Leave blank while not assessed.',
  },
  {
    heading: 'To-Be Level',
    width: 66,
    content: 'level',
    kind: 'seeded',
    list: 'LevelNumbers',
    note: 'First target, 0 to 5. The seeded target is a default of Waymark.',
  },
  {
    heading: 'Evidence Status',
    width: 84,
    content: 'text',
    kind: 'input',
    list: 'EvidenceNames',
    note: 'Seen, Said or None. A level of 2 or more wants evidence that was seen.',
  },
  {
    heading: 'Evidence',
    width: 180,
    content: 'long text',
    kind: 'input',
    note: 'Where the evidence is: document, person, date.',
  },
  {
    heading: 'Importance',
    width: 106,
    content: 'text',
    kind: 'input',
    list: 'ImportanceNames',
    note: 'Leave blank to take the importance of the group.',
  },
  {
    heading: 'Effort',
    width: 60,
    content: 'level',
    kind: 'input',
    list: 'EffortNumbers',
    note: '1 to 5 as Settings says. Blank counts as 3.',
  },
  {
    heading: 'Required Action',
    width: 260,
    content: 'long text',
    kind: 'seeded',
    note: 'What has to be done, beginning with a verb.',
  },
  {
    heading: 'Done by',
    width: 120,
    content: 'long text',
    kind: 'input',
    note: 'People or teams who will do the work; separate several by ;',
  },
  {
    heading: 'Owner',
    width: 120,
    content: 'text',
    kind: 'input',
    list: 'PeopleNames',
    note: 'The one person who answers for it.',
  },
  {
    heading: 'Agreed Priority',
    width: 84,
    content: 'text',
    kind: 'input',
    list: 'PriorityNames',
    note: 'Only where the team decides otherwise than the score suggests.',
  },
  { heading: 'Reason', width: 200, content: 'long text', kind: 'input', note: 'Why the agreed priority differs.' },
  {
    heading: 'Status',
    width: 124,
    content: 'text',
    kind: 'seeded',
    list: 'StatusNames',
    note: 'Merged and Not applicable are not counted.',
  },
  {
    heading: 'Merged into',
    width: 76,
    content: 'text',
    kind: 'seeded',
    list: 'GapIDs',
    note: 'ID of the row that carries this item.',
  },
  {
    heading: 'Level Now',
    width: 66,
    content: 'level',
    kind: 'input',
    list: 'LevelNumbers',
    note: 'Only at a review: the level that has been reached since.',
  },
  {
    heading: 'Priority Score',
    width: 76,
    content: 'score',
    kind: 'calculated',
    formula:
      '=IF(OR([Counts]=0,[Levels Short]=""),"",IF(ISTEXT([Levels Short]),[Levels Short],IF([Importance Used]="","",' +
      'IF(ISNUMBER(MATCH([Importance Used],ImportanceScale[Name],0)),' +
      'ROUND(100*INDEX(ImportanceScale[Value],MATCH([Importance Used],ImportanceScale[Name],0))*[Levels Short]' +
      '/(INDEX(ImportanceScale[Of],MATCH([Importance Used],ImportanceScale[Name],0))*LevelMax),1),"Check importance"))))',
  },
  {
    heading: 'Suggested Priority',
    width: 92,
    content: 'text',
    kind: 'calculated',
    formula:
      '=IF([Priority Score]="","",IF(ISTEXT([Priority Score]),[Priority Score],IF([Priority Score]>=HighFrom,"High",' +
      'IF([Priority Score]>=MediumFrom,"Medium",IF([Priority Score]>0,"Low","Met")))))',
  },
  {
    heading: 'Priority',
    width: 84,
    content: 'text',
    kind: 'calculated',
    formula:
      '=IF([Counts]=0,"",IF([Agreed Priority]="",[Suggested Priority],' +
      'IF(ISNUMBER(MATCH([Agreed Priority],{"Met","Low","Medium","High"},0)),[Agreed Priority],"Check priority")))',
  },
  {
    heading: 'Rank',
    width: 56,
    content: 'number',
    kind: 'calculated',
    formula: '=IF([Order]="","",RANK([Sort Key],Gaps[Sort Key]))',
  },
  {
    heading: 'Gap Type',
    width: 134,
    content: 'text',
    kind: 'calculated',
    formula:
      '=IF([Counts]=0,"",IF([Levels Short]="","Not assessed",IF(ISTEXT([Levels Short]),[Levels Short],' +
      'IF([Levels Short]=0,"Met",IF([As-Is Level]=0,"Missing","Not mature enough")))))',
  },
  ...broughtBy('Notes', gapColumnsOfNotes),
  ...broughtBy('Responses', gapColumnsOfResponses),
  ...broughtBy('Review', gapColumnsOfReview),
  {
    heading: 'Initiatives',
    width: 92,
    content: 'number',
    kind: 'calculated',
    formula: '=IF([ID]="","",SUMPRODUCT(--ISNUMBER(SEARCH([ID Key],Roadmap[Closes List]))))',
  },
  {
    heading: 'TLP',
    width: 172,
    content: 'text',
    kind: 'input',
    list: 'TLPNames',
    note: 'Who may read this row (Traffic Light Protocol 2.0).',
  },
  { heading: 'Source', width: 120, content: 'long text', kind: 'seeded' },
  {
    heading: 'Local wording',
    width: 180,
    content: 'long text',
    kind: 'input',
    note: 'The item in the words or the language of the sector.',
  },
  appliesWhen,
  ...gapWorkings,
];
