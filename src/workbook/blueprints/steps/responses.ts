import type { ColumnBlueprint, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { columnLetters } from '../../references';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';

/** Levels apart from which answers to one gap are to be talked over; ours. */
export const levelsApart = 2;

const found = (id: string, table: string) => `ISNUMBER(MATCH(${id},${table}[ID],0))`;
const lookedUp = (id: string, table: string, heading: string) =>
  `INDEX(${table}[${heading}],MATCH(${id},${table}[ID],0))`;

const levels = 'Responses[As-Is Level]/((Responses[Gap]=[Gap])*(Responses[Counts]=1))';

const columns: readonly ColumnBlueprint[] = [
  typed('ID', 70, 'text', { note: 'RP-0001 and so on, each once.' }),
  typed('Gap', 70, 'text', { list: 'GapIDs', note: 'ID of the gap that is answered.' }),
  typed('Respondent', 108, 'text', { list: 'StakeholderIDs', note: 'ID of the stakeholder who answers.' }),
  typed('Applies', 76, 'text', { list: 'YesNoNames', note: 'No: has no meaning for this respondent.' }),
  typed('As-Is Level', 60, 'level', { list: 'LevelNumbers', note: 'Level today as the respondent sees it.' }),
  typed('As-Is State', 240, 'long text', { note: 'What exists today, in the words of the respondent.' }),
  typed('Importance', 102, 'text', { list: 'ImportanceNames' }),
  typed('Evidence', 190, 'long text', {
    note: `What was shown for it, and where. A level of ${levelsApart} or more without it counts as said only.`,
  }),
  typed('Comment', 200, 'long text'),
  typed('Named person', 130, 'text', { note: 'Who answered. Personal data stay out of shared copies by default.' }),
  typed('On', 94, 'date'),
  typed('Received from', 200, 'long text', { note: 'File, copy or talk that the answer came by.' }),
  typed('Agreed', 76, 'text', {
    list: 'YesNoNames',
    note: 'Yes, once the team has weighed the answer and given the gap its level. That level is never filled in by itself.',
  }),
  typed('TLP', 172, 'text', { list: 'TLPNames' }),
  calculated(
    'Item',
    190,
    'long text',
    `=IF([Gap]="","",IF(${found('[Gap]', 'Gaps')},${lookedUp('[Gap]', 'Gaps', 'Item')},"Check gap"))`,
  ),
  calculated(
    'Organisation',
    160,
    'long text',
    `=IF([Respondent]="","",IF(${found('[Respondent]', 'Stakeholders')},${lookedUp('[Respondent]', 'Stakeholders', 'Organisation')}&"","Check respondent"))`,
  ),
  calculated(
    'Level in Gaps',
    78,
    'number',
    `=IF(${found('[Gap]', 'Gaps')},IF(${lookedUp('[Gap]', 'Gaps', 'As-Is Level')}="","",${lookedUp('[Gap]', 'Gaps', 'As-Is Level')}),"")`,
    { note: 'The level that the analyst gave.' },
  ),
  calculated('Spread', 74, 'number', `=IF([Counts]=0,"",AGGREGATE(14,6,${levels},1)-AGGREGATE(15,6,${levels},1))`, {
    note: 'Highest less lowest level that was given for this gap. Slow above some 800 answers.',
  }),
  calculated(
    'State',
    126,
    'text',
    '=IF(AND([Gap]="",[Respondent]=""),"",IF([Item]="Check gap","Check gap",IF(OR([Respondent]="",[Organisation]="Check respondent"),"Check respondent",' +
      'IF(MATCH([Key],Responses[Key],0)<>ROW([Gap])-MIN(ROW(Responses[Gap]))+1,"Check: twice",IF([Applies]="No","Does not apply",' +
      'IF(NOT(ISNUMBER([As-Is Level])),IF([As-Is Level]="","No level","Check level"),IF([As-Is Level]>LevelMax,"Check level",IF([Agreed]="Yes","Agreed",' +
      `IF(SUM([Spread])>=${levelsApart},"To discuss",IF(AND([As-Is Level]>=${levelsApart},[Evidence]=""),"Said only","To be weighed"))))))))))`,
    { note: `To discuss: answers to this gap are ${levelsApart} levels or more apart.` },
  ),
  working('Counts', 76, 'number', '=IF(AND([Gap]<>"",[Applies]<>"No",ISNUMBER([As-Is Level])),1,0)'),
  // The first row of a key stands for it: looking it up is far quicker than counting its rows in every row.
  working('Key', 90, 'text', '=[Gap]&"/"&[Respondent]'),
];

const most = 20;
const count = (condition: string) => `SUMPRODUCT((Responses[Gap]<>"")*(${condition}))`;
const asked = 'SUMPRODUCT(--(Stakeholders[Respondent]="Yes"))';
const ofOne = (condition: string) =>
  `=IF([Respondent]="","",SUMPRODUCT((Responses[Respondent]=[Respondent])*(${condition})))`;

/** Beside the answers, since these grow downwards: how far each respondent has come. */
const respondents: TableBlueprint = {
  name: 'Respondents',
  at: `${columnLetters(columns.length + 1)}5`,
  key: 'No.',
  caption: `Answered by respondent: stakeholders marked Respondent, the first ${most}`,
  columns: [
    seeded('No.', 50, 'number'),
    calculated(
      'Respondent',
      108,
      'text',
      `=IF([No.]>${asked},"",INDEX(Stakeholders[ID],AGGREGATE(15,6,(ROW(Stakeholders[ID])-MIN(ROW(Stakeholders[ID]))+1)/(Stakeholders[Respondent]="Yes"),[No.]))&"")`,
    ),
    calculated(
      'Organisation',
      190,
      'long text',
      `=IF([Respondent]="","",${lookedUp('[Respondent]', 'Stakeholders', 'Organisation')}&"")`,
    ),
    calculated('Answered', 96, 'number', ofOne('((Responses[Counts]=1)+(Responses[Applies]="No")>0)')),
    calculated(
      'Share',
      90,
      'percent',
      '=IF([Respondent]="","",IF(SUM(Gaps[Counts])=0,0,[Answered]/SUM(Gaps[Counts])))',
      { note: 'Of the gaps that count.' },
    ),
    calculated('Said only', 84, 'number', ofOne('Responses[State]="Said only"')),
    calculated('To discuss', 98, 'number', ofOne('Responses[State]="To discuss"')),
  ],
  rows: () => Array.from({ length: most }, (_, index) => ({ 'No.': index + 1 })),
};

/** What each respondent says to each gap; number, median and spread stand in Gap Analysis, the analyst decides. */
export const responses: SheetBlueprint = {
  name: 'Responses',
  optional: true,
  needs: ['Lists', 'Stakeholders'],
  title: 'Responses',
  purpose:
    'Step 3: one row for each gap and respondent. Answers two levels apart are to be discussed. The level of the gap itself stays with the team.',
  tabColor: stepColours.step3,
  widths: { [columnLetters(columns.length)]: 24 },
  freezeAt: 'B6',
  tables: [{ name: 'Responses', at: 'A5', key: 'ID', columns, rows: () => [{}] }, respondents],
  cells: [
    {
      at: 'A3',
      formula:
        `=${count('Responses[Gap]<>""')}&" answers from "&${asked}&" respondents. To discuss: "&${count('Responses[State]="To discuss"')}` +
        `&", said only: "&${count('Responses[State]="Said only"')}&", to be weighed: "&${count('Responses[State]="To be weighed"')}` +
        `&", agreed: "&${count('Responses[State]="Agreed"')}&". Each respondent is counted on the right."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Responses', from: 'State', to: 'State' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Responses', from: 'State', to: 'State' },
      formula: '=OR(THIS="To discuss",THIS="Said only")',
      look: { fill: palette.medium, color: palette.ink },
    },
    {
      range: { table: 'Responses', from: 'ID', to: 'State' },
      formula: '=[State]="Does not apply"',
      look: { color: '#8C8C8C', italic: true },
    },
    { range: { table: 'Respondents', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:S${5 + rowsOf('Responses')}`,
    titleRows: '5:5',
    titleColumns: 'A:C',
    pagesWide: 2,
  },
};
