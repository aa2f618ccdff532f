import type { ColumnBlueprint, TableBlueprint } from '../blueprint';
import { idsIn } from './ids-in';

const rowsSeeded = 20;

const fromPeople = (heading: string, width: number, content: ColumnBlueprint['content'] = 'text'): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'calculated',
  formula: `=IF([No.]>ROWS(People[Name]),"",INDEX(People[${heading === 'Done by' ? 'Name' : heading}],[No.])&"")`,
});

const named = `ISNUMBER(SEARCH(${idsIn('[Done by]')},Gaps[Doers List]))*(Gaps[Counts]=1)`;
const doing = `ISNUMBER(SEARCH(${idsIn('[Done by]')},Roadmap[Doers List]))*(Roadmap[Kind]="Task")`;

const dated = `${doing}*ISNUMBER(Roadmap[Start])*ISNUMBER(Roadmap[Finish])`;

const count = (heading: string, formula: string, content: ColumnBlueprint['content'] = 'number'): ColumnBlueprint => ({
  heading,
  width: 84,
  content,
  kind: 'calculated',
  formula: `=IF([Done by]="","",${formula})`,
});

/**
 * The gaps and initiatives of each person or team on the sheet People: Appendix C asks which gaps want the same
 * resources. It follows People line by line, so nobody has to be typed twice. Load is the days of work for each working
 * day from the first start to the last finish: above 100 %, initiatives overlap; above `Most at once`, too many do.
 */
export const byDoer: TableBlueprint = {
  name: 'ByDoer',
  at: 'A31',
  key: 'No.',
  caption: 'By who would do the work: one row a person or team of the sheet People, as named under Done by',
  columns: [
    { heading: 'No.', width: 120, content: 'number', kind: 'seeded', note: 'Row of the sheet People.' },
    fromPeople('Done by', 330),
    fromPeople('Track led', 96, 'long text'),
    fromPeople('Role', 150, 'long text'),
    count(
      'Most at once',
      'IF(ISNUMBER(INDEX(People[Most initiatives at once],[No.])),INDEX(People[Most initiatives at once],[No.]),AtOncePerDoer)',
    ),
    count('Gaps', `SUMPRODUCT(${named})`),
    count('High', `SUMPRODUCT(${named}*(Gaps[Priority]="High"))`),
    count('Effort', `SUMPRODUCT(${named},Gaps[Effort Days])`, 'days'),
    count('Initiatives', `SUMPRODUCT(${doing})`),
    count('Open', `SUMPRODUCT(${doing}*(Roadmap[Actual Finish]=""))`),
    count('Work', `SUMPRODUCT(${doing},Roadmap[Duration])`, 'days'),
    // The numbers stand behind commas or divide: a row without dates then counts for nothing.
    count('From', `IF(SUMPRODUCT(${dated})=0,"",AGGREGATE(15,6,Roadmap[Start]/(${dated}),1))`, 'date'),
    count('To', `IF(SUMPRODUCT(${dated})=0,"",AGGREGATE(14,6,Roadmap[Finish]/(${dated}),1))`, 'date'),
    count(
      'Load',
      'IF(ISNUMBER([To]),[Work]/MAX(1,NETWORKDAYS.INTL(IF(ISNUMBER([From]),[From],1),IF(ISNUMBER([To]),[To],1),WorkingWeek,Holidays[Date])),"")',
      'percent',
    ),
    count('Overlap', 'IF([Load]="","",IF([Load]>[Most at once],"Too much","OK"))', 'text'),
  ],
  rows: () => Array.from({ length: rowsSeeded }, (_, index) => ({ 'No.': index + 1 })),
};
