import type { TableBlueprint } from '../blueprint';

/** Rows whose ID stands in the table more than once. */
const repeated = (table: string) =>
  `SUMPRODUCT((${table}[ID]<>"")*(MATCH(${table}[ID]&"",${table}[ID]&"",0)<>ROW(${table}[ID])-MIN(ROW(${table}[ID]))+1))`;

/** Filled cells of a column whose text is no key of a list. */
const unknown = (column: string, key: string) => `SUMPRODUCT((${column}<>"")*(1-ISNUMBER(MATCH(${column},${key},0))))`;

/** Names under Done by: one more than there are separators. */
const doers = (column: string) => `SUMPRODUCT((${column}<>"")*(1+LEN(${column})-LEN(SUBSTITUTE(${column},";",""))))`;

/** Each counts what is to be mended, in formulas that any spreadsheet calculates (domain model 3.1). */
const checks = [
  {
    check: 'IDs used twice',
    count: `${repeated('Gaps')}+${repeated('Roadmap')}`,
    advice: 'Gap Analysis, Roadmap: give one of the two rows a new ID.',
  },
  {
    check: 'Unknown gap, group or track',
    count: `SUM(Roadmap[Unknown Gaps])+${unknown('Gaps[Group]', 'Groupings[Group]')}+${unknown('Roadmap[Track]', 'Tracks[Track]')}`,
    advice: 'Roadmap, Closes gaps and Track; Gap Analysis, Group: use an ID or label that exists, each once a cell.',
  },
  {
    check: 'Unknown person',
    count:
      `IF(SUMPRODUCT(--(People[Name]<>""))=0,0,${unknown('Gaps[Owner]', 'People[Name]')}+${unknown('Roadmap[Owner]', 'People[Name]')}+` +
      `${unknown('Groupings[Lead]', 'People[Name]')}+MAX(0,${doers('Gaps[Done by]')}+${doers('Roadmap[Done by]')}-SUM(People[Named])))`,
    advice: 'Owner, Lead, Done by: use the name as it stands on People, or add the person there.',
  },
  {
    check: 'Levels off the scale',
    count: 'SUMPRODUCT((Gaps[Counts]=1)*(Gaps[Levels Short]="Check level"))',
    advice: 'Gap Analysis, As-Is Level and To-Be Level: whole numbers of the scale in Settings, or blank.',
  },
  {
    check: 'Level without seen evidence',
    count:
      'SUMPRODUCT((Gaps[Counts]=1)*ISNUMBER(Gaps[As-Is Level])*(Gaps[As-Is Level]>=2)*(Gaps[Evidence Status]<>"Seen"))',
    advice: 'Gap Analysis: a level of 2 or more claims a paper that somebody has seen. See it, or lower the level.',
  },
  {
    check: 'Priority changed without reason',
    count:
      'SUMPRODUCT((Gaps[Counts]=1)*(Gaps[Agreed Priority]<>"")*(Gaps[Agreed Priority]<>Gaps[Suggested Priority])*(Gaps[Reason]=""))',
    advice: 'Gap Analysis, Reason: say why the team decided otherwise than the score suggests.',
  },
  {
    check: 'Merged into nothing',
    count: 'SUMPRODUCT((Gaps[Status]="Merged")*(SUMIF(Gaps[ID],Gaps[Merged into],Gaps[Counts])=0))',
    advice: 'Gap Analysis, Merged into: name a row that is itself counted.',
  },
  {
    check: 'Urgent gap without initiative',
    count:
      'SUMPRODUCT((Gaps[Counts]=1)*((Gaps[Priority]="High")+(Gaps[Priority]="Medium"))*(Gaps[Status]<>"Accepted as is")*(Gaps[Status]<>"Closed")*(Gaps[Initiatives]=0))',
    advice: 'Roadmap, Closes gaps: name each gap of high or medium priority in the initiative that closes it.',
  },
  {
    check: 'Initiative without source',
    count: 'SUMPRODUCT((Roadmap[Kind]="Task")*(Roadmap[Closes gaps]="")*(Roadmap[Also from]=""))',
    advice: 'Roadmap: say which gaps it closes, or under Also from what else asked for it.',
  },
  {
    check: 'Schedule problems',
    count: 'SUMPRODUCT(--(Roadmap[Problem]<>""))',
    advice: 'Roadmap, Problem: each row says what is wrong.',
  },
  {
    check: 'Actual dates against percent',
    count:
      'SUMPRODUCT((Roadmap[Kind]="Task")*(((Roadmap[Actual Finish]<>"")*(Roadmap[Percent complete]<>1)+' +
      '(Roadmap[Actual Finish]="")*(Roadmap[Percent complete]=1)+(Roadmap[Actual Start]="")*(Roadmap[Actual Finish]="")*ISNUMBER(Roadmap[Percent complete])*(Roadmap[Percent complete]>0)*(Roadmap[Percent complete]<1))>0))',
    advice: 'Roadmap: 100 % and an actual finish belong together; a part done has an actual start.',
  },
  {
    check: 'Saved dates too old',
    count: 'IF(AddInLive,0,IF(ScheduleInputs=ScheduleInputsSaved,0,1))',
    advice: 'The roadmap was changed where Waymark does not run: open it with Waymark to bring the dates up to date.',
  },
] as const;

/** Twelve checks that also a reader without Waymark sees. */
export const checksTable: TableBlueprint = {
  name: 'Checks',
  at: 'A36',
  key: 'Check',
  caption: 'Checks: what the cells say about each other',
  columns: [
    { heading: 'Check', width: 330, content: 'text', kind: 'seeded' },
    {
      heading: 'Result',
      width: 190,
      content: 'text',
      kind: 'calculated',
      formula: '=IF(ISNUMBER([To mend]),IF([To mend]=0,"OK",[To mend]&" to mend"),"Cannot be counted")',
    },
    { heading: 'To mend', width: 110, content: 'number', kind: 'calculated' },
    { heading: 'What to do', width: 460, content: 'long text', kind: 'seeded' },
  ],
  rows: () =>
    checks.map(({ check, count, advice }) => ({ Check: check, 'To mend': `=${count}`, 'What to do': advice })),
};
