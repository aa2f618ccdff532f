import type { TableBlueprint } from '../../blueprint';
import { calculated, typed, working } from './columns';

const ofGap = (heading: string) =>
  `IF(ISNUMBER([Gap Row]),INDEX(Gaps[${heading}],IF(ISNUMBER([Gap Row]),[Gap Row],1))&"","")`;
const levelOf = (heading: string) =>
  `IF(ISNUMBER([Gap Row]),IF(ISNUMBER(INDEX(Gaps[${heading}],[Gap Row])),INDEX(Gaps[${heading}],[Gap Row]),""),"")`;
const firstGap = 'TRIM(LEFT(SUBSTITUTE([Gaps],";",REPT(" ",60)),60))';

/** What is left for the next round (6.1); building the roadmap takes up the rows that are not closed. */
export const carriedOver: Omit<TableBlueprint, 'at'> = {
  name: 'CarriedOver',
  key: 'ID',
  caption: 'Carried into the next round: one row for each thing that is left; type below the last row to add one',
  columns: [
    typed('ID', 100, 'text', { note: 'C-001 and so on, each once: the next roadmap names the row by it.' }),
    typed('Kind', 140, 'text', { list: 'RemainingKindNames', note: 'Why it is left (6.1).' }),
    typed('Gaps', 150, 'long text', {
      note: 'IDs of the gaps it stems from, separated by ; Blank where there is none.',
    }),
    calculated('Gap', 310, 'long text', `=IF([Own words]<>"",[Own words]&"",${ofGap('Item')})`, {
      note: 'The item of the first gap, or your own words.',
    }),
    typed('Required Action', 280, 'long text', { note: 'What has to be done, beginning with a verb.' }),
    typed('Status', 96, 'text', {
      list: 'StatusNames',
      note: 'Blank or Open: goes into the next round. Accepted as is, Not applicable, Closed: does not.',
    }),
    typed('Owner', 120, 'text', { list: 'PeopleNames' }),
    typed('Due', 94, 'date', { note: 'Day by which it is looked at again.' }),
    typed('Own words', 180, 'long text', { note: 'What is left: an issue put off, feedback, or a better wording.' }),
    typed('Initiative', 110, 'text', { list: 'RoadmapIDs', note: 'Row of the roadmap that takes it up.' }),
    typed('From', 110, 'text', { note: 'ID of the roadmap row, issue (I-001) or note (N-001) that it stems from.' }),
    calculated('Group', 240, 'text', `=${ofGap('Group')}`),
    calculated('Priority', 76, 'text', `=${ofGap('Priority')}`),
    calculated(
      'To settle',
      150,
      'text',
      '=IF(AND([ID]="",[Kind]="",[Gaps]="",[Own words]=""),"",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(CarriedOver[ID]=[ID]))>1,"Check ID: used twice",' +
        'IF(AND([Gaps]<>"",[Gap Row]=""),"Check gap",IF([Gap]="","What is left",IF([Kind]="","Kind",IF([Next Round]=0,"",IF([Required Action]="","Required action",' +
        'IF([Owner]="","Owner",IF([Initiative]="","On the next roadmap","Taken up"))))))))))',
      { note: 'The first thing about this row that is open.' },
    ),
    // Working columns of the questions above stand in these letters too, in one outline group.
    working('Function/Focus Area', 140, 'text', `=${ofGap('Function/Focus Area')}`),
    working('As-Is, now, to-be', 110, 'text', '=IF(ISNUMBER([Gap Row]),[As-Is]&" → "&[Now]&" of "&[To-Be],"")'),
    working(
      'Gap Row',
      76,
      'number',
      `=IF([Gaps]="","",IF(ISNUMBER(MATCH(${firstGap},Gaps[ID],0)),MATCH(${firstGap},Gaps[ID],0),""))`,
    ),
    working('Gaps List', 120, 'text', '=IF([Gaps]="","",";"&SUBSTITUTE([Gaps]," ","")&";")'),
    working(
      'Next Round',
      76,
      'number',
      '=IF([Gap]="",0,IF(OR([Status]="Closed",[Status]="Accepted as is",[Status]="Not applicable",[Status]="Merged"),0,1))',
    ),
    working('As-Is', 66, 'text', `=${levelOf('As-Is Level')}`),
    working('Now', 66, 'text', `=IF(${levelOf('Level Now')}="","?",${levelOf('Level Now')})`),
    working('To-Be', 66, 'text', `=${levelOf('To-Be Level')}`),
  ],
  rows: () => [{}],
};
