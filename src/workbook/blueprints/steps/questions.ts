import { interviewGroups, interviewQuestions } from '../../../framework/content';
import type { SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';
import { listsA } from './lists-a';
import { appliesWhen, ruledOut, whenOf } from './national-csirt';

const groups = interviewGroups.map(({ name }) => name);
const groupWidths = [84, 106, 78, 96, 78];

const later: Readonly<Record<string, string>> = { 'Future Organizational and Operational Factors': 'The years ahead' };

const rows = interviewQuestions.map((question) => ({
  ID: question.id,
  Use: question.use,
  Topic: question.topic ?? later[question.heading] ?? question.heading,
  Question: question.text,
  ...Object.fromEntries(question.groups.map((group) => [group, '✓'])),
  Heading: question.heading,
  'Applies when': whenOf(question.id),
  Source: question.source,
}));

const topicCount = listsA.find(({ table }) => table === 'InterviewTopics')?.entries.length ?? 0;
const groupsRow = 5 + rows.length + 4;
const topicsRow = groupsRow + groups.length + 4;

/** Condition that a question is put to the group with a number; written out, since not every host chooses among columns. */
export const askedOf = (number: string): string =>
  `(Questions[Applies]=1)*(Questions[Use]="Ask")*(${groups.map((group, index) => `(${number}=${index + 1})*(Questions[${group}]<>"")`).join('+')})`;

const entry = (table: string, heading: string) =>
  `=IF([No.]>ROWS(${table}[${heading}]),"",INDEX(${table}[${heading}],[No.])&"")`;

const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ 'No.': index + 1 }));

const byGroup: TableBlueprint = {
  name: 'QuestionGroups',
  at: `A${groupsRow}`,
  key: 'No.',
  caption:
    'By group: how many questions, and what the interviews brought. The sheet Interview Guide prints the questions of one group',
  columns: [
    seeded('No.', 62, 'number', { note: 'Row of the list of groups (Lists).' }),
    calculated('Asked', 80, 'number', `=SUMPRODUCT(${askedOf('[No.]')})`, { note: 'Questions ticked for the group.' }),
    calculated('Group', 140, 'text', entry('InterviewGroups', 'Group')),
    calculated('Who they are', 310, 'long text', entry('InterviewGroups', 'Meaning')),
    calculated(
      'Planned',
      groupWidths[0],
      'number',
      '=SUMPRODUCT((Interviews[Group]=[Group])*((Interviews[Status]="Planned")+(Interviews[Status]="Invited")))',
    ),
    calculated(
      'Held',
      groupWidths[1],
      'number',
      '=SUMPRODUCT((Interviews[Group]=[Group])*(Interviews[Status]="Held"))',
    ),
    calculated('Notes', groupWidths[2], 'number', '=SUMPRODUCT(--(Interviews[Group]=[Group]),Interviews[Notes])'),
  ],
  rows: () => numbered(groups.length),
};

const ofTopic = '(Questions[Topic]=[Topic])*(Questions[Use]="Ask")*(Questions[Applies]=1)';

const byTopic: TableBlueprint = {
  name: 'QuestionTopics',
  at: `A${topicsRow}`,
  key: 'No.',
  caption: 'By topic: a question is answered where a note names it',
  columns: [
    seeded('No.', 62, 'number', { note: 'Row of the list of topics (Lists).' }),
    calculated('Share', 80, 'percent', '=IF([Questions]=0,"",[Answered]/[Questions])'),
    calculated('Topic', 140, 'long text', entry('InterviewTopics', 'Topic')),
    calculated('What it is about', 310, 'long text', entry('InterviewTopics', 'Meaning')),
    calculated('Questions', groupWidths[0], 'number', `=IF([Topic]="",0,SUMPRODUCT(${ofTopic}))`),
    calculated('Answered', groupWidths[1], 'number', `=IF([Topic]="",0,SUMPRODUCT(${ofTopic}*(Questions[Answers]>0)))`),
    calculated('Notes', groupWidths[2], 'number', '=IF([Topic]="",0,SUMPRODUCT(--(Notes[Topic]=[Topic])))', {
      note: 'Notes on the topic, with a question or without.',
    }),
  ],
  rows: () => numbered(topicCount),
};

const share = (some: string, all: string) =>
  `SUMPRODUCT(${some})&" of "&SUMPRODUCT(${all})&" ("&ROUND(100*SUMPRODUCT(${some})/MAX(1,SUMPRODUCT(${all})),0)&" %)"`;
const asked = '(Questions[Use]="Ask")*(Questions[Applies]=1)';
const settled = '((Questions[Use]="Design")+(Questions[Use]="Session"))*(Questions[Applies]=1)';

/** Step 2: Appendix B's questions, for whom each is, in local words; and what the team settles before it asks. */
export const questions: SheetBlueprint = {
  name: 'Questions',
  optional: true,
  needs: ['Lists', 'Interviews', 'Notes'],
  title: 'Questions',
  purpose:
    'Step 2: what is asked (Ask), with a tick for each group, and what the team settles first (Design, Session). Below: counts by group and by topic.',
  tabColor: stepColours.step2,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Questions',
      at: 'A5',
      key: 'ID',
      columns: [
        seeded('ID', 62, 'text', { note: 'Your own: Q-55 and so on, each once. Notes name the question by it.' }),
        seeded('Use', 80, 'text', { list: 'QuestionUseNames', note: 'Ask, Design or Session; see Lists.' }),
        // Without a list: what the team settles stands under the headings of Appendix B, which are no topics of talks.
        seeded('Topic', 140, 'long text', { note: 'A topic of Lists, by which answers are counted below.' }),
        seeded('Question', 310, 'long text'),
        ...groups.map((group, index) =>
          seeded(group, groupWidths[index], 'text', { list: 'TickNames', note: '✓ if this group is asked.' }),
        ),
        typed('Local wording', 240, 'long text', {
          note: 'The question in the words of the sector; the guide prints it.',
        }),
        typed('Decision', 280, 'long text', { note: 'For Design and Session: what the team has settled.' }),
        seeded('Heading', 270, 'long text', { note: 'Heading in Appendix B.' }),
        appliesWhen,
        seeded('Source', 230, 'long text'),
        calculated('Answers', 84, 'number', '=IF([ID]="","",SUMPRODUCT(--(Notes[Question]=[ID])))', {
          note: 'Notes that name the question.',
        }),
        working('Applies', 78, 'number', `=IF(OR([ID]="",${ruledOut}),0,1)`),
      ],
      rows: () => rows,
    },
    byGroup,
    byTopic,
  ],
  names: [{ name: 'QuestionIDs', formula: '=Questions[ID]', comment: 'List for Question' }],
  cells: [
    {
      at: 'A3',
      formula:
        `="Asked and answered by a note: "&${share(`${asked}*(Questions[Answers]>0)`, asked)}` +
        `&". Settled by the team: "&${share(`${settled}*(Questions[Decision]<>"")`, settled)}&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Questions', from: 'ID', to: 'Answers' },
      formula: '=AND([ID]<>"",[Applies]=0)',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'Questions', from: 'Use', to: 'Use' },
      formula: '=OR(THIS="Design",THIS="Session")',
      look: { fill: palette.low, color: palette.ink },
    },
    { range: { table: 'QuestionTopics', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:K${13 + rowsOf('Questions') + rowsOf('QuestionGroups') + rowsOf('QuestionTopics')}`,
    titleRows: '5:5',
  },
};
