import type { SheetBlueprint } from '../blueprint';
import { palette } from '../look';
import { stepColours } from './step-colours';

/** Days before its date from which an action is said to be due soon. */
const soon = 14;

const ofInitiative = (heading: string) =>
  `IF(ISNUMBER(MATCH([Initiative],Roadmap[ID],0)),INDEX(Roadmap[${heading}],MATCH([Initiative],Roadmap[ID],0)),"")`;

/** The action plan of framework 4.2.2: what exactly is done to close a gap, how, by whom and until when. */
export const actions: SheetBlueprint = {
  name: 'Actions',
  title: 'Action plan',
  purpose:
    'One row an action: what is done for which gap, in which initiative, how, by whom and until when. The pane fills it; add your own below.',
  tabColor: stepColours.step4,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Actions',
      at: 'A5',
      key: 'ID',
      columns: [
        {
          heading: 'ID',
          width: 62,
          content: 'text',
          kind: 'input',
          note: 'A-001 and on; never change or reuse an ID.',
        },
        {
          heading: 'Initiative',
          width: 78,
          content: 'text',
          kind: 'input',
          list: 'RoadmapIDs',
          note: 'The row of the roadmap that it is part of.',
        },
        {
          heading: 'For gaps',
          width: 110,
          content: 'long text',
          kind: 'input',
          note: 'IDs of gaps, separated by ;',
        },
        {
          heading: 'Also from',
          width: 100,
          content: 'long text',
          kind: 'input',
          note: 'What asked for it beside gaps: a service, a document, a training, a gap carried over.',
        },
        {
          heading: 'Action',
          width: 300,
          content: 'long text',
          kind: 'input',
          note: 'What is done, beginning with a verb.',
        },
        {
          heading: 'How',
          width: 200,
          content: 'long text',
          kind: 'input',
          note: 'Means and manner: meetings, papers, tools, help from outside.',
        },
        {
          heading: 'Done by',
          width: 130,
          content: 'long text',
          kind: 'input',
          note: 'People or teams, separated by ;',
        },
        {
          heading: 'Due',
          width: 94,
          content: 'date',
          kind: 'input',
          note: 'Leave blank to take the finish of the initiative.',
        },
        { heading: 'Status', width: 90, content: 'text', kind: 'input', list: 'ActionStatusNames' },
        { heading: 'Done on', width: 94, content: 'date', kind: 'input' },
        {
          heading: 'Result',
          width: 200,
          content: 'long text',
          kind: 'input',
          note: 'What came of it, and where that can be seen.',
        },
        {
          heading: 'Initiative Name',
          width: 240,
          content: 'long text',
          kind: 'calculated',
          formula: `=IF([Initiative]="","",IF(ISNUMBER(MATCH([Initiative],Roadmap[ID],0)),${ofInitiative('Initiative')},"Check initiative"))`,
        },
        {
          heading: 'Due by Plan',
          width: 94,
          content: 'date',
          kind: 'calculated',
          formula: `=IF(ISNUMBER([Due]),[Due],IF([Initiative]="","",${ofInitiative('Finish')}))`,
        },
        {
          heading: 'State',
          width: 86,
          content: 'text',
          kind: 'calculated',
          formula:
            '=IF([Action]="","",IF(OR([Status]="Done",[Status]="Dropped"),[Status],IF(NOT(ISNUMBER([Due by Plan])),"No date",' +
            `IF([Due by Plan]<StatusDate,"Overdue",IF([Due by Plan]<=StatusDate+${soon},"Due soon","Later")))))`,
        },
      ],
      rows: () => [{}],
    },
  ],
  names: [{ name: 'RoadmapIDs', formula: '=Roadmap[ID]', comment: 'List for Initiative of an action' }],
  conditionalFormats: [
    {
      range: { table: 'Actions', from: 'State', to: 'State' },
      formula: '=THIS="Overdue"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Actions', from: 'State', to: 'State' },
      formula: '=THIS="Due soon"',
      look: { fill: palette.medium, color: palette.ink },
    },
    {
      range: { table: 'Actions', from: 'ID', to: 'State' },
      formula: '=OR([Status]="Done",[Status]="Dropped")',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'Actions', from: 'Initiative Name', to: 'Initiative Name' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:N${5 + rowsOf('Actions')}`,
    titleRows: '5:5',
    titleColumns: 'A:A',
    pagesWide: 2,
  },
};
