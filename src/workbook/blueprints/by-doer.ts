import type { ColumnBlueprint, TableBlueprint } from '../blueprint';
import { idsIn } from './gap-columns';

const rowsSeeded = 12;

const fromPeople = (heading: string, width: number, content: ColumnBlueprint['content'] = 'text'): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'calculated',
  formula: `=IF([No.]>ROWS(People[Name]),"",INDEX(People[${heading === 'Done by' ? 'Name' : heading}],[No.])&"")`,
});

const named = `ISNUMBER(SEARCH(${idsIn('[Done by]')},${idsIn('Gaps[Done by]')}))*(Gaps[Counts]=1)`;
const doing = `ISNUMBER(SEARCH(${idsIn('[Done by]')},Roadmap[Doers]))*(Roadmap[Kind]="Task")`;

const count = (heading: string, formula: string, content: ColumnBlueprint['content'] = 'number'): ColumnBlueprint => ({
  heading,
  width: 78,
  content,
  kind: 'calculated',
  formula: `=IF([Done by]="","",${formula})`,
});

/**
 * The gaps and initiatives of each person or team on the sheet People: Appendix C asks which gaps want the same
 * resources. It follows People line by line, so nobody has to be typed twice.
 */
export const byDoer: TableBlueprint = {
  name: 'ByDoer',
  at: 'A35',
  key: 'No.',
  caption: 'By who would do the work: one row a person or team of the sheet People, as named under Done by',
  columns: [
    { heading: 'No.', width: 120, content: 'number', kind: 'seeded', note: 'Row of the sheet People.' },
    fromPeople('Done by', 330),
    fromPeople('Track led', 96),
    fromPeople('Role', 150),
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
    count(
      'At once',
      // At the start of each of the doer's initiatives: how many of them run.
      `SUMPRODUCT(MAX(${doing}*COUNTIFS(Roadmap[Doers],"*"&${idsIn('[Done by]')}&"*",Roadmap[Kind],"Task",` +
        'Roadmap[Start],"<="&Roadmap[Start],Roadmap[Finish],">="&Roadmap[Start])))',
    ),
    count('Overlap', 'IF([At once]>[Most at once],([At once]-[Most at once])&" over","OK")', 'text'),
  ],
  rows: () => Array.from({ length: rowsSeeded }, (_, index) => ({ 'No.': index + 1 })),
};
