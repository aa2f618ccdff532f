import type { SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { calculated, typed, working } from './columns';
import { stepColours } from '../step-colours';

const rowIn = (table: string) =>
  `=IF([From]="","",IF(ISNUMBER(MATCH([From],${table}[ID],0)),MATCH([From],${table}[ID],0),""))`;

const count = (condition: string) => `SUMPRODUCT(--(${condition}))`;

/** Step 2: what was said, seen and read, one finding a row, linked to the gap that it speaks of (3.1: raw material). */
export const notes: SheetBlueprint = {
  name: 'Notes',
  optional: true,
  needs: ['Lists', 'Interviews', 'Research', 'Questions'],
  title: 'Notes',
  purpose:
    'Step 2: one finding a row, with where it comes from and which gap it speaks of; Gap Analysis counts them. Type below the last row to add one.',
  tabColor: stepColours.step2,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Notes',
      at: 'A5',
      key: 'ID',
      columns: [
        typed('ID', 62, 'text', { note: 'N-001 and so on, each once.' }),
        typed('From', 90, 'text', { note: 'ID of the interview (IV-001) or of the source (RES-A-01, SRC-001).' }),
        typed('Kind', 92, 'text', { list: 'NoteKindNames' }),
        typed('State', 66, 'text', { list: 'NoteStateNames', note: 'Whether it speaks of today or of the goal.' }),
        typed('Statement', 330, 'long text', { note: 'One finding, in plain words; nobody is named who may not be.' }),
        typed('Basis', 92, 'text', {
          list: 'NoteBasisNames',
          note: 'Said, Seen or Published: what is only said flatters.',
        }),
        typed('Confidence', 102, 'text', { list: 'HighLowNames', note: 'How sure you are that it is so.' }),
        typed('Gap', 70, 'text', { list: 'GapIDs', note: 'The gap that it speaks of most.' }),
        typed('Also', 100, 'long text', { note: 'Further gaps, separated by ;' }),
        typed('Question', 86, 'text', { list: 'QuestionIDs', note: 'The question that it answers.' }),
        typed('Topic', 150, 'long text', { list: 'TopicNames', note: 'Where it answers no question of the list.' }),
        typed('Evidence', 180, 'long text', { note: 'What was seen, where and when: paper, screen, place, page.' }),
        typed('Attribution', 142, 'text', {
          list: 'AttributionNames',
          note: 'Blank: as agreed for the interview. Not for attribution: the organisation is not shown.',
        }),
        typed('Follow-up', 160, 'long text', { note: 'What remains to be asked or done.' }),
        typed('Done', 60, 'text', { list: 'YesNoNames', note: 'Whether the follow-up is done.' }),
        typed('By', 130, 'text', { list: 'PeopleNames', note: 'Who wrote the note.' }),
        typed('On', 94, 'date'),
        typed('TLP', 172, 'text', { list: 'TLPNames' }),
        calculated(
          'Organisation',
          200,
          'long text',
          '=IF(ISNUMBER([Interview Row]),IF([Attribution Used]="Not for attribution","",INDEX(Interviews[Organisation],[Interview Row])&""),' +
            'IF(ISNUMBER([Source Row]),INDEX(Sources[Publisher],[Source Row])&"",""))',
          { note: 'Who said or published it; blank where that may not be told.' },
        ),
        calculated(
          'Gap Item',
          200,
          'long text',
          '=IF([Gap]="","",IF(ISNUMBER(MATCH([Gap],Gaps[ID],0)),INDEX(Gaps[Item],MATCH([Gap],Gaps[ID],0))&"","Check gap"))',
        ),
        calculated(
          'To settle',
          150,
          'text',
          '=IF([Statement]="","",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(Notes[ID]=[ID]))>1,"Check ID: used twice",' +
            'IF(AND([From]<>"",[Interview Row]="",[Source Row]=""),"Check From",IF([From]="","Where from",IF([Basis]="","Basis",' +
            'IF(AND([Basis]="Seen",[Evidence]=""),"Evidence",IF(AND([Gap]="",[Also]=""),"Gap",' +
            'IF(AND([Follow-up]<>"",[Done]<>"Yes"),"Follow-up","")))))))))',
          { note: 'The first thing about this row that is open.' },
        ),
        working('Interview Row', 88, 'number', rowIn('Interviews')),
        working('Source Row', 80, 'number', rowIn('Sources')),
        working(
          'Attribution Used',
          140,
          'text',
          '=IF([Attribution]<>"",[Attribution]&"",IF(ISNUMBER([Interview Row]),INDEX(Interviews[Anonymity],[Interview Row])&"",""))',
        ),
        working(
          'Gaps List',
          150,
          'text',
          '=IF(AND([Gap]="",[Also]=""),"",";"&SUBSTITUTE([Gap]&";"&[Also]," ","")&";")',
        ),
      ],
      rows: () => [{}],
    },
  ],
  cells: [
    {
      at: 'A3',
      formula:
        `=${count('Notes[Statement]<>""')}&" notes: "&${count('Notes[Basis]="Said"')}&" said, "&${count('Notes[Basis]="Seen"')}&" seen, "` +
        `&${count('Notes[Basis]="Published"')}&" published. Without a gap: "&SUMPRODUCT((Notes[Statement]<>"")*(Notes[Gaps List]=""))&". To settle: "&${count('Notes[To settle]<>""')}&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Notes', from: 'To settle', to: 'To settle' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Notes', from: 'Gap Item', to: 'Gap Item' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Notes', from: 'Basis', to: 'Basis' },
      formula: '=THIS="Said"',
      look: { fill: palette.medium, color: palette.ink },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:U${5 + rowsOf('Notes')}`,
    titleRows: '5:5',
    titleColumns: 'A:A',
    pagesWide: 2,
  },
};
