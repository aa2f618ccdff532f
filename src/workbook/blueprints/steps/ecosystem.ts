import type { ContentItem } from '../../../framework/content';
import {
  coreTasks,
  prerequisites,
  publicPrivateItems,
  revisitedQuestions,
  stepConsiderations,
} from '../../../framework/content';
import type { ColumnBlueprint, Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { answerFormats, answerRow, followUpColumns, sectionOf, sectionsTable, stateColumnsOf } from './answers';
import { calculated, seeded, typed } from './columns';
import { whenOf } from './national-csirt';
import { lastRowOf, stacked } from './stack';

const widths = [100, 190, 250, 250, 250, 104, 130, 94, 190, 124, 110, 240, 78, 110];

const follows = typed('What follows', 250, 'long text', {
  note: 'What has to be done about it; name the initiative, action or issue by its ID.',
});

const questionOf = new Map(prerequisites.map(({ id, text }) => [id, text]));

/** Table 2 as it is filled in: one row for every question that is asked again. */
const revisited: Omit<TableBlueprint, 'at'> = {
  name: 'Revisited',
  key: 'ID',
  caption: 'Questions of step 1, asked again during implementation (Table 2)',
  columns: [
    seeded('ID', 100, 'text', { note: 'Never change or reuse an ID.' }),
    seeded('Asked in step 1', 190, 'long text'),
    calculated(
      'Answer then',
      250,
      'long text',
      '=IF([Question]="","",IF(ISNUMBER(MATCH([Question],Prerequisites[ID],0)),INDEX(Prerequisites[Answer],MATCH([Question],Prerequisites[ID],0))&"","Check question"))',
      { note: 'As the sheet Prerequisites has it: leave that answer as it was, and write what holds now beside it.' },
    ),
    seeded('Asked again', 250, 'long text'),
    typed('Answer now', 250, 'long text'),
    typed('Changed', 96, 'text', { list: 'YesNoNames', note: 'Whether the answer is another one now.' }),
    typed('Owner', 120, 'text', { list: 'PeopleNames', note: 'Who asks again.' }),
    typed('Due', 94, 'date', { note: 'Day by which it is asked again.' }),
    follows,
    typed('Status', 110, 'text', { list: 'AnswerStatusNames' }),
    ...stateColumnsOf('Answer now').filter(({ heading }) => heading !== 'Kind'),
    seeded('Question', 110, 'text', { working: true, note: 'ID of the question on the sheet Prerequisites.' }),
  ].sort((a, b) => Number(a.working ?? false) - Number(b.working ?? false)),
  rows: () =>
    revisitedQuestions.flatMap(({ id, originalId, revisited, source }) =>
      revisited.map((asked, index): Row => ({
        ID: revisited.length > 1 ? `${id}.${index + 1}` : id,
        'Asked in step 1': questionOf.get(originalId),
        'Asked again': asked,
        'Applies when': whenOf(id),
        Source: source,
        Section: 'Table 2',
        Question: originalId,
      })),
    ),
};

const stepOf = ({ source, step }: ContentItem): string =>
  source.startsWith('Slides') ? `Step ${step}` : sectionOf({ source });

const columns: readonly ColumnBlueprint[] = [
  seeded('ID', 100, 'text', { note: 'Never change or reuse an ID.' }),
  seeded('Topic', 190, 'long text'),
  seeded('What to settle', 250, 'long text'),
  typed('Answer', 250, 'long text', { note: 'What is agreed or known, and with whom.' }),
  follows,
  ...followUpColumns,
  typed('Evidence', 190, 'long text', { note: 'Where it is written or who said so: paper, note (N-001), date.' }),
  ...stateColumnsOf('Answer'),
];

const considerations: Omit<TableBlueprint, 'at'> = {
  name: 'Ecosystem',
  key: 'ID',
  caption: 'Public and private parties (5.5.1), and what each step means for the ecosystem (slides)',
  columns,
  rows: () =>
    [...publicPrivateItems, ...stepConsiderations].map((item) => {
      const section = stepOf(item);
      return {
        ...answerRow(item),
        Topic: section.startsWith('Step') ? `${section}: ${item.label}` : item.label,
        Section: section,
      };
    }),
};

const titles: readonly (readonly [string, string])[] = [
  ['5.5.1', 'Work with public and private parties'],
  ...coreTasks.map((task, index) => [`Step ${index + 1}`, task] as const),
];

const tables = stacked(6, widths, [
  revisited,
  considerations,
  sectionsTable('EcosystemSections', 'Ecosystem', 'A1', widths[0], titles),
]);

const count = (condition: string) => `SUMPRODUCT(${condition})`;
const applying = '(Revisited[Applies]=1)';

/** Step 5: the place of the CSIRT in the national ecosystem, looked at again while it is built (5.5, slides). */
export const ecosystem: SheetBlueprint = {
  name: 'Ecosystem',
  optional: true,
  needs: ['Lists', 'Prerequisites'],
  title: 'National cybersecurity ecosystem',
  purpose:
    'Step 5: the questions of step 1 asked again, what public and private parties need, and what every step means for the others in the ecosystem.',
  tabColor: stepColours.step5,
  freezeAt: 'B4',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="Asked again: "&SUM(Revisited[Answered])&" of "&SUM(Revisited[Applies])&" that apply; changed: "&${count(`${applying}*(Revisited[Changed]="Yes")`)}` +
        `&", of these without what follows: "&${count(`${applying}*(Revisited[Changed]="Yes")*(Revisited[What follows]="")`)}` +
        `&". Considerations: "&SUM(Ecosystem[Answered])&" of "&SUM(Ecosystem[Applies])&". Overdue: "` +
        `&${count('--(Revisited[State]="Overdue")')}+${count('--(Ecosystem[State]="Overdue")')}&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Revisited', from: 'ID', to: 'State' },
      formula: '=[State]="Does not apply"',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'Revisited', from: 'Changed', to: 'Changed' },
      formula: '=THIS="Yes"',
      look: { fill: palette.medium, color: palette.ink, bold: true },
    },
    ...answerFormats('Ecosystem').slice(0, 2),
    {
      range: { table: 'EcosystemSections', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}` },
};
