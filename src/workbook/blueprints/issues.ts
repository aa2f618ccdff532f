import type { ColumnBlueprint, SheetBlueprint } from '../blueprint';
import { palette } from '../look';
import { aboutColumns, mostAbout } from './issue-about';
import { priorityFormats } from './priority-formats';
import { stepColours } from './step-colours';

const input = (
  heading: string,
  width: number,
  content: ColumnBlueprint['content'],
  more: Partial<ColumnBlueprint> = {},
): ColumnBlueprint => ({ heading, width, content, kind: 'input', ...more });

const value = (heading: string) => `IF([${heading}]="High",3,IF([${heading}]="Medium",2,IF([${heading}]="Low",1,0)))`;

/** The nth entry of About between delimiters; what is not there is a sign that no ID has. */
function aboutEntry(index: number): string {
  const entry = `TRIM(MID(SUBSTITUTE([About],";",REPT(" ",200)),${200 * index + 1},200))`;
  return `=IF(${entry}="","|",";"&SUBSTITUTE(${entry}," ","")&";")`;
}

const columns: readonly ColumnBlueprint[] = [
  input('ID', 62, 'text', { note: 'I-001 and so on, each once.' }),
  input('Kind', 120, 'text', {
    list: 'IssueKindNames',
    note: 'Risk, Issue, Constraint, Assumption or Decision needed.',
  }),
  input('About', 150, 'long text', {
    note: `IDs of initiatives (R-012) or gaps (G-003), or names of tracks, at most ${mostAbout}, separated by ; Blank: the whole programme.`,
  }),
  input('What', 300, 'long text', { note: 'What may happen, has happened, or has to be decided.' }),
  input('Likelihood', 90, 'text', { list: 'HighLowNames' }),
  input('Effect', 90, 'text', { list: 'HighLowNames' }),
  input('Response', 240, 'long text', { note: 'What is done about it.' }),
  input('Owner', 130, 'text', { list: 'PeopleNames' }),
  input('Due', 94, 'date', { note: 'The day by which it has to be dealt with or decided.' }),
  input('Status', 90, 'text', { list: 'IssueStatusNames' }),
  input('From', 140, 'text', {
    note: 'Where it was raised: an interview, a workshop, a common problem of the Action List.',
  }),
  input('Raised on', 94, 'date'),
  input('Closed on', 94, 'date'),
  input('TLP', 120, 'text', { list: 'TLPNames' }),
  {
    heading: 'State',
    width: 90,
    content: 'text',
    kind: 'calculated',
    note: 'Overdue is open after its due date.',
    formula:
      '=IF(AND([ID]="",[What]=""),"",IF(OR([Status]="Closed",[Closed on]<>""),"Closed",' +
      `IF(LEN([About])-LEN(SUBSTITUTE([About],";",""))>=${mostAbout},"Check About",` +
      'IF(ISNUMBER([Due]),IF([Due]<StatusDate,"Overdue","Open"),"Open"))))',
  },
  {
    heading: 'Weight',
    width: 84,
    content: 'text',
    kind: 'calculated',
    note: 'Likelihood × effect: High from 6 of 9, Medium from 3. With only one of them, that one.',
    formula: '=IF([State]="","",IF([Points]=0,"",IF([Points]>=6,"High",IF([Points]>=3,"Medium","Low"))))',
  },
  {
    heading: 'Points',
    width: 76,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: `=IF(OR([Likelihood]="",[Effect]=""),CHOOSE(1+${value('Likelihood')}+${value('Effect')},0,1,3,6),${value('Likelihood')}*${value('Effect')})`,
  },
  {
    // 1 for an open issue, 1001 for one that weighs High: one sum then counts both.
    heading: 'Weight Key',
    width: 76,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=IF(OR([State]="",[State]="Closed"),0,IF([Weight]="High",1001,1))',
  },
  ...aboutColumns.map((heading, index): ColumnBlueprint => ({
    heading,
    width: 90,
    content: 'text',
    kind: 'calculated',
    working: true,
    formula: aboutEntry(index),
  })),
];

/** Risks, issues, constraints, assumptions and decisions needed: what may impede progress (framework 5.4). */
export const issues: SheetBlueprint = {
  name: 'Issues',
  title: 'Issues',
  purpose:
    'What may get in the way: risks, issues, constraints, assumptions, and decisions that are needed. Type below the last row to add one.',
  tabColor: stepColours.step4,
  freezeAt: 'B6',
  tables: [{ name: 'Issues', at: 'A5', key: 'ID', columns, rows: () => [{}] }],
  conditionalFormats: [
    {
      range: { table: 'Issues', from: 'ID', to: 'TLP' },
      formula: '=[State]="Closed"',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'Issues', from: 'State', to: 'State' },
      formula: '=OR(THIS="Overdue",LEFT(THIS,5)="Check")',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    ...priorityFormats({ table: 'Issues', from: 'Weight', to: 'Weight' }),
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:P${5 + rowsOf('Issues')}`,
    titleRows: '5:5',
    titleColumns: 'A:A',
    pagesWide: 2,
  },
};
