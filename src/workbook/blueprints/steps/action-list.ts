import type { Action, ActionText } from '../../../framework/content';
import { actionList } from '../../../framework/content';
import type { Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { placeOf } from '../../references';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';
import { lastRowOf, stacked } from './stack';

type Unplaced = Omit<TableBlueprint, 'at'>;

const widths = [92, 180, 110, 340, 230, 100, 120, 94, 84, 110, 60, 130, 100, 100];

const numberOf = ({ id }: Pick<Action, 'id'>): number => Number(id.slice('AL-'.length));
const initiativesOf = ({ initiatives }: Action) => initiatives.join('; ') || undefined;

const rowsOfAction = (action: Action): readonly Row[] => {
  const one = ({ id, text, source }: ActionText, kind: string): Row => ({
    ID: id,
    Action: action.title,
    Kind: kind,
    'What it says': text,
    Step: action.step,
    Source: source,
  });
  return [
    {
      ID: action.id,
      Action: action.title,
      Kind: 'Action',
      'What it says': action.title,
      Initiative: initiativesOf(action),
      Step: action.step,
      Source: action.source,
    },
    ...action.subActions.flatMap((sub): Row[] => [
      {
        ...one(sub, 'Sub-action'),
        ...(sub.withinOrganisation && {
          'What it says': `${sub.text} Within one organisation: ${sub.withinOrganisation}`,
        }),
        Initiative: initiativesOf(action),
      },
      ...sub.points.map((point) => one(point, 'Point')),
    ]),
  ];
};

/** `AL 8a` and `AL-8a` are the same. */
const named = '";"&SUBSTITUTE([ID],"-","")&";"';
const naming = `ISNUMBER(SEARCH(${named},";"&SUBSTITUTE(SUBSTITUTE(Roadmap[Also from]," ",""),"-","")&";"))`;

/** The first roadmap row that names the row, else what another formula says. */
const firstNaming = (otherwise: string) =>
  `IF(SUMPRODUCT(--${naming})>0,INDEX(Roadmap[ID],AGGREGATE(15,6,(ROW(Roadmap[ID])-MIN(ROW(Roadmap[ID]))+1)/${naming},1)),${otherwise})`;

const subActionsOf = '(ActionList[Action]=[Action])*(ActionList[Kind]="Sub-action")';
const over = '(ActionList[Done]=1)';

const actions: Unplaced = {
  name: 'ActionList',
  key: 'ID',
  caption: 'Every action with its sub-actions and the points below these: give each a status',
  columns: [
    seeded('ID', 92, 'text', { note: 'Never change or reuse an ID: roadmap rows name it under Also from.' }),
    seeded('Action', 180, 'long text'),
    seeded('Kind', 110, 'text'),
    seeded('What it says', 340, 'long text'),
    typed('Remarks', 230, 'long text', { note: 'How it is done here, with whom, and where that can be seen.' }),
    typed('Status', 100, 'text', {
      list: 'ActionStatusNames',
      note: 'Of sub-actions and points; an action follows its sub-actions.',
    }),
    typed('Owner', 120, 'text', { list: 'PeopleNames' }),
    typed('Due', 94, 'date'),
    typed('Add to roadmap', 84, 'text', { list: 'YesNoNames', note: 'Yes: is to become part of the roadmap.' }),
    seeded('Initiative', 110, 'long text', {
      note: 'Rows of the seeded roadmap that carry it out; change them as you like. Separate by ;',
    }),
    seeded('Step', 60, 'number', { note: 'Step of the framework that it belongs to; ours.' }),
    seeded('Source', 130, 'text'),
    calculated(
      'In roadmap',
      100,
      'text',
      `=IF([ID]="","",${firstNaming('IF([Initiative]<>"","by "&[Initiative],IF([Add to roadmap]="Yes","To add",""))')})`,
      { note: 'The first roadmap row that names it under Also from, else the initiatives that carry it out.' },
    ),
    calculated(
      'State',
      100,
      'text',
      '=IF([ID]="","",IF(ISNUMBER(MATCH([ID],ActionListByAction[ID],0)),INDEX(ActionListByAction[So far],MATCH([ID],ActionListByAction[ID],0)),' +
        'IF(OR([Status]="Done",[Status]="Dropped"),[Status],IF(AND(ISNUMBER([Due]),[Due]<StatusDate),"Overdue",IF([Status]="","Open",[Status])))))',
      { note: 'Of an action: its sub-actions that are done or dropped.' },
    ),
    working('Done', 66, 'number', '=IF(AND([Kind]<>"Action",OR([Status]="Done",[Status]="Dropped")),1,0)'),
  ],
  rows: () => actionList.flatMap(rowsOfAction),
};

const ofIssue = (heading: string) => `INDEX(Issues[${heading}],MATCH([ID],Issues[From],0))`;

const problems: Unplaced = {
  name: 'CommonProblems',
  key: 'ID',
  caption:
    'Common problems with these actions: for one that holds, add a row to Issues with its ID (AL-8-P1) under From; it then shows here',
  columns: [
    seeded('ID', 92, 'text', { note: 'A row of Issues that has this ID under From is linked with the problem.' }),
    seeded('Action', 180, 'long text'),
    seeded('Kind', 110, 'text'),
    seeded('What it says', 340, 'long text'),
    typed('Remarks', 230, 'long text', { note: 'What shows it, and what is done about it where no issue is raised.' }),
    typed('Status', 100, 'text', { list: 'ProblemStateNames', note: 'Holds, To watch, or Does not hold.' }),
    typed('Owner', 120, 'text', { list: 'PeopleNames' }),
    typed('Due', 94, 'date'),
    typed('Add to roadmap', 84, 'text', { list: 'YesNoNames', note: 'Yes: the roadmap is to do something about it.' }),
    calculated(
      'Issue',
      110,
      'text',
      `=IF([ID]="","",IF(ISNUMBER(MATCH([ID],Issues[From],0)),${ofIssue('ID')}&"",""))`,
      { note: 'Row of Issues that has the ID of the problem under From.' },
    ),
    seeded('Step', 60, 'number'),
    seeded('Source', 130, 'text'),
    calculated('In roadmap', 100, 'text', `=IF([ID]="","",${firstNaming('IF([Add to roadmap]="Yes","To add","")')})`),
    calculated(
      'State',
      100,
      'text',
      `=IF([ID]="","",IF([Issue]<>"","Issue: "&IF(ISNUMBER(MATCH([ID],Issues[From],0)),${ofIssue('State')}&"",""),` +
        'IF([Status]="","Not looked at",IF([Status]<>"Holds",[Status],IF(OR([Remarks]<>"",[In roadmap]<>""),"Answered","Raise an issue")))))',
      { note: 'A problem that holds wants an issue, a row on the roadmap, or an answer under Remarks.' },
    ),
  ],
  rows: () =>
    actionList.flatMap(({ title, step, problems }) =>
      problems.map(({ id, text, source }): Row => ({
        ID: id,
        Action: title,
        Kind: 'Common problem',
        'What it says': text,
        Step: step,
        Source: source,
      })),
    ),
};

const open = `${subActionsOf}*(1-${over})`;
const problemsOf = '(CommonProblems[Action]=[Action])';

const byAction: Unplaced = {
  name: 'ActionListByAction',
  key: 'ID',
  caption: 'The actions, with the share of their sub-actions that is done or dropped, and what is open next',
  columns: [
    seeded('ID', 92, 'text'),
    seeded('Action', 180, 'long text'),
    calculated('So far', 110, 'text', '=[Done]&" of "&[Sub-actions]'),
    calculated(
      'Open next',
      340,
      'long text',
      `=IF([Done]>=[Sub-actions],"",INDEX(ActionList[What it says],AGGREGATE(15,6,(ROW(ActionList[ID])-MIN(ROW(ActionList[ID]))+1)/(${open}),1))&"")`,
    ),
    calculated('Share', 230, 'percent', '=IF([Sub-actions]=0,"",[Done]/[Sub-actions])'),
    calculated('Sub-actions', 100, 'number', `=SUMPRODUCT(${subActionsOf})`),
    calculated('Done', 120, 'number', `=SUMPRODUCT(${subActionsOf}*${over})`),
    calculated('Problems that hold', 94, 'number', `=SUMPRODUCT(${problemsOf}*(CommonProblems[Status]="Holds"))`),
    calculated(
      'Of these, no answer',
      84,
      'number',
      `=SUMPRODUCT(${problemsOf}*(CommonProblems[State]="Raise an issue"))`,
    ),
  ],
  rows: () => actionList.map((action): Row => ({ ID: action.id, Action: action.title })),
};

const tables = stacked(6, widths, [byAction, actions, problems]);
const headings = placeOf(tables[1].at).row + 1;
const last = numberOf(actionList[actionList.length - 1]);

/** The Action List: what a team does to build a CSIRT, what goes wrong with it, and how far the work is. */
export const actionListSheet: SheetBlueprint = {
  name: 'Action List',
  optional: true,
  needs: ['Lists'],
  title: 'Action List',
  purpose: `The ${last} actions for building a CSIRT, in our own words, and how far each has come; below, their sub-actions to be given a status, and common problems.`,
  tabColor: stepColours.reference,
  freezeAt: 'B4',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        '="Done or dropped: "&SUM(ActionListByAction[Done])&" of "&SUM(ActionListByAction[Sub-actions])&" sub-actions. Overdue: "&SUMPRODUCT(--(ActionList[State]="Overdue"))' +
        '&". To add to the roadmap: "&SUMPRODUCT((ActionList[Add to roadmap]="Yes")*(ActionList[In roadmap]="To add"))' +
        '&". Common problems that hold: "&SUMPRODUCT(--(CommonProblems[Status]="Holds"))&", without an answer: "&SUMPRODUCT(--(CommonProblems[State]="Raise an issue"))&"."',
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'ActionList', from: 'ID', to: 'What it says' },
      formula: '=[Kind]="Action"',
      look: { bold: true, color: palette.navy, fill: palette.low },
    },
    {
      range: { table: 'ActionList', from: 'State', to: 'State' },
      formula: '=THIS="Overdue"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'CommonProblems', from: 'State', to: 'State' },
      formula: '=THIS="Raise an issue"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'CommonProblems', from: 'Status', to: 'Status' },
      formula: '=THIS="Holds"',
      look: { fill: palette.medium, color: palette.ink, bold: true },
    },
    {
      range: { table: 'ActionListByAction', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}`,
    titleRows: `${headings}:${headings}`,
  },
};
