import type { SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, typed } from './columns';

const count = (condition: string) => `SUMPRODUCT(${condition})`;
const held = '(Interviews[Status]="Held")';

/** Step 2: plan and log of the interviews, with the terms on which people speak (2.2.4.2, 2.2.4.3). */
export const interviews: SheetBlueprint = {
  name: 'Interviews',
  optional: true,
  needs: ['Lists', 'Stakeholders', 'Notes'],
  title: 'Interviews',
  purpose:
    'Step 2: who is interviewed, how, and on which terms; one row a talk, planned and held. What was said goes to Notes. Type below the last row to add one.',
  tabColor: stepColours.step2,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Interviews',
      at: 'A5',
      key: 'ID',
      columns: [
        typed('ID', 62, 'text', { note: 'IV-001 and so on, each once: notes name the interview by it.' }),
        typed('Group', 130, 'text', { list: 'InterviewGroupNames', note: 'Decides which questions are put.' }),
        typed('Stakeholder', 108, 'text', { list: 'StakeholderIDs', note: 'ID of the organisation on Stakeholders.' }),
        typed('Status', 94, 'text', { list: 'InterviewStatusNames' }),
        typed('Date', 94, 'date'),
        typed('Minutes', 80, 'number', { note: 'Length of the talk in minutes.' }),
        typed('Setting', 100, 'text', { list: 'InterviewSettingNames', note: 'Scripted or facilitated (2.2.4.2).' }),
        typed('Format', 142, 'text', { list: 'InterviewFormatNames' }),
        typed('Anonymity', 142, 'text', {
          list: 'AttributionNames',
          note: 'Terms agreed with those who speak; notes follow them unless they say otherwise.',
        }),
        typed('Interviewer', 130, 'text', { list: 'PeopleNames' }),
        typed('Takes notes', 130, 'text', {
          list: 'PeopleNames',
          note: 'Somebody else than the interviewer, if you can.',
        }),
        typed('Persons', 160, 'long text', { note: 'Who speaks. Leave out where nobody may be named.' }),
        typed('Aim', 200, 'long text', { note: 'What this talk has to find out: topics or information goals.' }),
        typed('Sent ahead', 76, 'text', { list: 'YesNoNames', note: 'Whether questions went out before.' }),
        typed('Notes sent back', 94, 'text', {
          list: 'YesNoNames',
          note: 'Whether those who spoke have got the notes.',
        }),
        typed('Follow-up', 180, 'long text', { note: 'What was promised, whom else to ask.' }),
        typed('TLP', 172, 'text', { list: 'TLPNames' }),
        calculated(
          'Organisation',
          200,
          'long text',
          '=IF([Stakeholder]="","",IF(ISNUMBER(MATCH([Stakeholder],Stakeholders[ID],0)),' +
            'INDEX(Stakeholders[Organisation],MATCH([Stakeholder],Stakeholders[ID],0))&"","Check stakeholder"))',
        ),
        calculated('Notes', 66, 'number', '=IF([ID]="","",SUMPRODUCT(--(Notes[From]=[ID])))'),
        calculated(
          'To settle',
          150,
          'text',
          '=IF(AND([ID]="",[Group]="",[Stakeholder]=""),"",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(Interviews[ID]=[ID]))>1,"Check ID: used twice",' +
            'IF([Status]="Held",IF([Notes]=0,"Notes missing",IF([Anonymity]="","Terms of anonymity","")),' +
            'IF(AND([Status]<>"Cancelled",ISNUMBER([Date]),[Date]<StatusDate),"Date has passed","")))))',
          { note: 'The first thing about this row that is open.' },
        ),
      ],
      rows: () => [{}],
    },
  ],
  names: [{ name: 'InterviewIDs', formula: '=Interviews[ID]', comment: 'IDs of the interviews' }],
  cells: [
    {
      at: 'A3',
      formula:
        `=${count('(Interviews[Status]="Planned")+(Interviews[Status]="Invited")')}&" planned, "&${count(`--${held}`)}&" held, "` +
        `&SUM(Interviews[Notes])&" notes from them; "&${count(`${held}*(Interviews[Notes]=0)`)}&" held without a note."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Interviews', from: 'To settle', to: 'To settle' },
      formula: '=THIS<>""',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Interviews', from: 'Organisation', to: 'Organisation' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Interviews', from: 'ID', to: 'Notes' },
      formula: '=[Status]="Cancelled"',
      look: { color: '#8C8C8C', italic: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:T${5 + rowsOf('Interviews')}`,
    titleRows: '5:5',
    titleColumns: 'A:A',
    pagesWide: 2,
  },
};
