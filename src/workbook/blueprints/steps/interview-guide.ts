import type { SheetBlueprint } from '../../blueprint';
import { looks } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, working } from './columns';
import { askedOf } from './questions';

/** As many as Appendix B has questions to ask, and one for what else comes up. */
const lines = 34;

const of = (heading: string) => `=IF([Row]="","",INDEX(Questions[${heading}],[Row])&"")`;

const line = (row: number, label: string, text: string) => [
  { at: `A${row}`, value: label, look: looks.label },
  { at: `C${row}`, value: text, look: looks.label },
];

/** The questions of one group with room to write, to be printed and taken along (2.2.4). */
export const interviewGuide: SheetBlueprint = {
  name: 'Interview Guide',
  optional: true,
  needs: ['Questions', 'Lists'],
  title: 'Interview guide',
  purpose:
    'Choose the group in the yellow cell and print: its questions, with room to write. The numbered rows left over are for what else comes up.',
  tabColor: stepColours.step2,
  freezeAt: 'A10',
  tables: [
    {
      name: 'Guide',
      at: 'A9',
      key: 'No.',
      columns: [
        seeded('No.', 54, 'number'),
        calculated('ID', 54, 'text', of('ID')),
        calculated('Topic', 160, 'long text', of('Topic')),
        calculated(
          'Question',
          370,
          'long text',
          '=IF([Row]="","",IF(INDEX(Questions[Local wording],[Row])<>"",INDEX(Questions[Local wording],[Row])&"",INDEX(Questions[Question],[Row])&""))',
        ),
        // Blank lines make the row high enough to write into by hand.
        seeded('Answer, and where it can be seen', 360, 'long text'),
        working(
          'Row',
          60,
          'number',
          `=IF([No.]>GuideCount,"",AGGREGATE(15,6,(ROW(Questions[ID])-MIN(ROW(Questions[ID]))+1)/(${askedOf('GuideColumn')}),MIN([No.],MAX(1,GuideCount))))`,
        ),
      ],
      rows: () =>
        Array.from({ length: lines }, (_, index) => ({
          'No.': index + 1,
          'Answer, and where it can be seen': ' \n \n ',
        })),
    },
  ],
  cells: [
    { at: 'A4', value: 'Group', look: { ...looks.label, bold: true } },
    {
      at: 'C4',
      name: 'GuideGroup',
      value: 'Leaders',
      input: {
        content: 'text',
        list: 'InterviewGroupNames',
        note: { title: 'Group', message: 'Whose questions are shown: those ticked for it on the sheet Questions.' },
      },
    },
    {
      at: 'D4',
      formula: `=GuideCount&" questions"&IF(GuideCount>${lines},"; only the first ${lines} are shown","")`,
      look: looks.label,
    },
    ...line(
      5,
      'Who, when',
      'Organisation ....................................   Person ....................................   Date ....................',
    ),
    ...line(
      6,
      'First say',
      'What the talk is for and what comes of it; that nobody is being assessed; what may be quoted, and how; what happens to the notes.',
    ),
    ...line(7, 'At the end', 'Ask whom else to talk to and which papers to read; thank; say when the notes come back.'),
    {
      at: 'F4',
      name: 'GuideColumn',
      formula:
        '=IF(ISNUMBER(MATCH(GuideGroup,InterviewGroupNames,0)),MIN(5,MATCH(GuideGroup,InterviewGroupNames,0)),1)',
      look: { ...looks.calculated, align: 'Center' },
    },
    {
      at: 'F5',
      name: 'GuideCount',
      formula: `=SUMPRODUCT(${askedOf('GuideColumn')})`,
      look: { ...looks.calculated, align: 'Center' },
    },
    { at: 'G4', value: 'Place of the group in the list', look: looks.label },
    { at: 'G5', value: 'Questions ticked for it', look: looks.label },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:E${9 + rowsOf('Guide')}`, titleRows: '9:9' },
};
