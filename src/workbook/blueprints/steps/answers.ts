import type { ContentItem } from '../../../framework/content';
import type { ColumnBlueprint, ConditionalFormatBlueprint, Row, TableBlueprint } from '../../blueprint';
import { palette } from '../../look';
import { calculated, seeded, typed, working } from './columns';
import { appliesWhen, ruledOut, whenOf } from './national-csirt';

/** Short name of the section that an item comes from, such as `1.2.1`, `App. C`, `AL 2b`. */
export function sectionOf({ source }: Pick<ContentItem, 'source'>): string {
  if (source.startsWith('Slides')) return 'Slides';
  return source.replace('framework ', '').replace('Action List', 'AL').replace('Introduction', 'Intro');
}

/** Row of an item that is to be answered. */
export const answerRow = (item: ContentItem): Row => ({
  ID: item.id,
  Heading: item.heading,
  Topic: item.label,
  'What to settle': item.text,
  Kind: item.kind,
  Section: sectionOf(item),
  'Applies when': whenOf(item.id),
  Source: item.source,
});

/** What the framework asks, on the left; the same widths serve the tables below. */
export const askedColumns = (idWidth: number): readonly ColumnBlueprint[] => [
  seeded('ID', idWidth, 'text', { note: 'Never change or reuse an ID: other sheets name the row by it.' }),
  seeded('Heading', 140, 'long text', { note: 'List of the source that the row comes from.' }),
  seeded('Topic', 150, 'long text'),
  seeded('What to settle', 310, 'long text'),
];

export const answerColumn = typed('Answer', 280, 'long text', {
  note: 'What is decided or found out. Long answers: write the gist here and name the paper under Evidence.',
});

/** Who answers and until when; the widths again serve the tables below. */
export const followUpColumns: readonly ColumnBlueprint[] = [
  typed('Status', 104, 'text', {
    list: 'AnswerStatusNames',
    note: 'Open or blank, In hand, Answered, or Not needed (left out of every percentage).',
  }),
  typed('Owner', 130, 'text', { list: 'PeopleNames', note: 'Who sees to the answer.' }),
  typed('Due', 94, 'date', { note: 'Day by which the answer is needed.' }),
];

/** Where the question comes from and how far the answer is; `answer` is the heading that the answer stands under. */
export const stateColumnsOf = (answer: string): readonly ColumnBlueprint[] => [
  seeded('Kind', 124, 'text'),
  appliesWhen,
  seeded('Source', 240, 'long text'),
  seeded('Section', 78, 'text', { note: 'Section by which the percentages are counted.' }),
  calculated(
    'State',
    110,
    'text',
    `=IF([ID]="","",IF([Applies]=0,"Does not apply",IF([Status]="Answered",IF([${answer}]="","Check answer","Answered"),` +
      `IF(AND(ISNUMBER([Due]),[Due]<StatusDate),"Overdue",IF(OR([${answer}]<>"",[Status]="In hand"),"In hand","Open")))))`,
    { note: 'Answered wants an answer and the status Answered.' },
  ),
  working('Applies', 78, 'number', `=IF(OR([ID]="",[Status]="Not needed",${ruledOut}),0,1)`),
  working('Answered', 96, 'number', '=IF(AND([Applies]=1,[State]="Answered"),1,0)'),
];

export const stateColumns = stateColumnsOf('Answer');

/** Marks what is late or contradicts itself, what is done, and what does not apply. */
export const answerFormats = (table: string): readonly ConditionalFormatBlueprint[] => [
  {
    range: { table, from: 'State', to: 'State' },
    formula: '=OR(THIS="Overdue",LEFT(THIS,5)="Check")',
    look: { fill: palette.check, color: palette.checkInk, bold: true },
  },
  {
    range: { table, from: 'State', to: 'State' },
    formula: '=THIS="Answered"',
    look: { fill: palette.met, color: palette.ink },
  },
  {
    range: { table, from: 'ID', to: 'State' },
    formula: '=[State]="Does not apply"',
    look: { color: '#8C8C8C', italic: true },
  },
];

/** Percent answered of each section of a table, with what is open next. */
export function sectionsTable(
  name: string,
  of: string,
  at: string,
  idWidth: number,
  titles: readonly (readonly [section: string, title: string])[],
): TableBlueprint {
  const here = `(${of}[Section]=[Section])*(${of}[Applies]=1)`;
  const open = `${here}*(${of}[Answered]=0)`;
  return {
    name,
    at,
    key: 'Section',
    caption: 'Answered by section; rows that do not apply are left out',
    columns: [
      seeded('Section', idWidth, 'text'),
      calculated('So far', 140, 'text', '=[Answered]&" of "&[In all]'),
      calculated('Share', 150, 'percent', '=IF([In all]=0,"",[Answered]/[In all])'),
      seeded('What it is about', 310, 'long text'),
      calculated(
        'Open next',
        280,
        'text',
        `=IF([Answered]>=[In all],"",INDEX(${of}[Topic],AGGREGATE(15,6,(ROW(${of}[ID])-MIN(ROW(${of}[ID]))+1)/(${open}),1))&"")`,
      ),
      calculated('Answered', 104, 'number', `=SUMPRODUCT(${here}*(${of}[Answered]=1))`),
      calculated('In all', 130, 'number', `=SUMPRODUCT(${here})`),
    ],
    rows: () => titles.map(([section, title]) => ({ Section: section, 'What it is about': title })),
  };
}

/** One line with the percentage over all sections, for the top of the sheet. */
export const answeredLine = (sections: string, of: string): string =>
  `="Answered: "&SUM(${sections}[Answered])&" of "&SUM(${sections}[In all])&" that apply ("` +
  `&ROUND(100*SUM(${sections}[Answered])/MAX(1,SUM(${sections}[In all])),0)&" %). Overdue: "` +
  `&SUMPRODUCT(--(${of}[State]="Overdue"))&". Each section is counted below the list."`;
