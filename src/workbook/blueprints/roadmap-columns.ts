import type { ColumnBlueprint } from '../blueprint';
import { dayInWords } from './date-words';
import { idsIn } from './ids-in';
import { progressColumns } from './roadmap-progress';
import { valueColumns } from './roadmap-value';

const fromSchedule = (
  heading: string,
  width: number,
  content: ColumnBlueprint['content'],
  column: number,
): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'calculated',
  formula: `=IF([Schedule Row]="","",INDEX(ScheduleResults,[Schedule Row],${column}))`,
});

const lists = { 'Closes gaps': 'Closes List', 'Depends on': 'Depends List', 'Done by': 'Doers List' } as const;

const listed = (heading: keyof typeof lists): ColumnBlueprint => ({
  heading: lists[heading],
  width: 120,
  content: 'text',
  kind: 'calculated',
  working: true,
  formula: `=IF([${heading}]="","",${idsIn(`[${heading}]`)})`,
});

/** The columns of the table Roadmap: inputs on the left, results on the right, workings last (domain model 3.5). */
export const roadmapColumns: readonly ColumnBlueprint[] = [
  {
    heading: 'ID',
    width: 62,
    content: 'text',
    kind: 'seeded',
    note: 'Never change or reuse an ID: links and other sheets find the row by it.',
  },
  { heading: 'Track', width: 200, content: 'long text', kind: 'seeded', list: 'TrackNames' },
  {
    heading: 'Initiative',
    width: 290,
    content: 'long text',
    kind: 'seeded',
    note: 'What is done, reached or reported.',
  },
  {
    heading: 'Kind',
    width: 86,
    content: 'text',
    kind: 'seeded',
    list: 'KindNames',
    note: 'Task, Milestone or Checkpoint.',
  },
  { heading: 'Closes gaps', width: 190, content: 'long text', kind: 'seeded', note: 'IDs of gaps, separated by ;' },
  {
    heading: 'Also from',
    width: 110,
    content: 'long text',
    kind: 'seeded',
    note: 'What asked for it beside gaps: services, documents, training, reviews, sections (6.4) or actions (AL 18b).',
  },
  {
    heading: 'Owner',
    width: 120,
    content: 'text',
    kind: 'input',
    list: 'PeopleNames',
    note: 'The one person who answers for it.',
  },
  { heading: 'Done by', width: 120, content: 'long text', kind: 'input', note: 'People or teams, separated by ;' },
  {
    heading: 'Duration',
    width: 72,
    content: 'days',
    kind: 'seeded',
    note: 'Working days, a whole number from 1. Blank or 0 for milestones and checkpoints.',
  },
  {
    heading: 'Depends on',
    width: 180,
    content: 'long text',
    kind: 'seeded',
    note: 'R-003 starts after it; R-003FS+5d five days later; R-004SS with its start; R-005FF-2d; +2w for weeks. Separate by ;',
  },
  { heading: 'Earliest start', width: 94, content: 'date', kind: 'input', note: 'Not before this date.' },
  { heading: 'Finish by', width: 94, content: 'date', kind: 'input', note: 'Promised or required date.' },
  {
    heading: 'Actual Start',
    width: 94,
    content: 'date',
    kind: 'input',
    note: 'When it really started; not after the status date.',
  },
  {
    heading: 'Actual Finish',
    width: 94,
    content: 'date',
    kind: 'input',
    note: 'When it was really finished; not after the status date.',
  },
  { heading: 'Percent complete', width: 84, content: 'percent', kind: 'input', note: '0 % to 100 %.' },
  {
    heading: 'Indicator',
    width: 260,
    content: 'long text',
    kind: 'seeded',
    note: 'How we know that it is reached; every milestone needs one.',
  },
  {
    heading: 'Metric',
    width: 110,
    content: 'text',
    kind: 'input',
    note: 'What is measured, with its unit; one metric or more, separated by ;',
  },
  { heading: 'Cost once', width: 90, content: 'money', kind: 'input' },
  { heading: 'Cost per year', width: 90, content: 'money', kind: 'input' },
  { heading: 'Funding', width: 100, content: 'text', kind: 'input', list: 'FundingNames' },
  { heading: 'Notes', width: 200, content: 'long text', kind: 'input' },
  { heading: 'TLP', width: 120, content: 'text', kind: 'input', list: 'TLPNames' },
  {
    heading: 'Baseline Start',
    width: 94,
    content: 'date',
    kind: 'input',
    note: 'The date once agreed; kept as a value.',
  },
  {
    heading: 'Baseline Finish',
    width: 94,
    content: 'date',
    kind: 'input',
    note: 'The date once agreed; kept as a value.',
  },
  {
    heading: 'Priority',
    width: 84,
    content: 'text',
    kind: 'calculated',
    formula:
      '=IF([Closes gaps]="","",CHOOSE(1+SUMPRODUCT(MAX(ISNUMBER(SEARCH(Gaps[ID Key],[Closes List]))*Gaps[Band])),"","Met","Low","Medium","High"))',
  },
  ...valueColumns.filter(({ heading }) => heading !== 'Why'),
  fromSchedule('Start', 94, 'date', 2),
  fromSchedule('Finish', 94, 'date', 3),
  fromSchedule('Slack', 66, 'days', 4),
  fromSchedule('Critical', 72, 'text', 5),
  fromSchedule('Waiting', 130, 'long text', 6),
  fromSchedule('Problem', 260, 'long text', 7),
  {
    heading: 'Slip',
    width: 66,
    content: 'days',
    kind: 'calculated',
    formula:
      // The inner IF keeps the count short where a host calculates both branches of the outer one.
      '=IF(AND(ISNUMBER([Finish]),ISNUMBER([Baseline Finish])),' +
      'NETWORKDAYS.INTL(IF(ISNUMBER([Baseline Finish]),[Baseline Finish],[Finish]),[Finish],WorkingWeek,Holidays[Date])' +
      '-IF([Finish]>=[Baseline Finish],1,-1),"")',
  },
  ...progressColumns.filter(({ working }) => !working),
  ...valueColumns.filter(({ heading }) => heading === 'Why'),
  {
    heading: 'Dates in Words',
    width: 200,
    content: 'text',
    kind: 'calculated',
    formula:
      `=IF(OR(NOT(ISNUMBER([Start])),NOT(ISNUMBER([Finish]))),"",IF([Kind]="Milestone","◆ ",IF([Kind]="Checkpoint","▲ ",""))&` +
      `IF([Start]=[Finish],"",${dayInWords('[Start]')}&IF(YEAR([Start])=YEAR([Finish]),""," "&YEAR([Start]))&" – ")&` +
      `${dayInWords('[Finish]')}&" "&YEAR([Finish])&IF(ISNUMBER([Percent complete]),IF([Percent complete]>0,", "&ROUND(100*[Percent complete],0)&" %",""),""))`,
  },
  {
    // IDs named less gaps found: what is left names no gap, or one twice.
    heading: 'Unknown Gaps',
    width: 76,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula:
      '=IF(TRIM(SUBSTITUTE([Closes gaps],";"," "))="",0,MAX(0,1+LEN(TRIM(SUBSTITUTE([Closes gaps],";"," ")))' +
      '-LEN(SUBSTITUTE(SUBSTITUTE([Closes gaps],";"," ")," ",""))' +
      '-SUMPRODUCT(--ISNUMBER(SEARCH(Gaps[ID Key],[Closes List])))))',
  },
  ...progressColumns.filter(({ working }) => working),
  // The lists once more, without blanks and between delimiters, so that others search them fast.
  ...(['Closes gaps', 'Depends on', 'Done by'] as const).map((heading) => listed(heading)),
  {
    heading: 'Schedule Row',
    width: 76,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=IF([ID]="","",IF(ISNUMBER(MATCH([ID],ScheduleIDs,0)),MATCH([ID],ScheduleIDs,0),""))',
  },
];
