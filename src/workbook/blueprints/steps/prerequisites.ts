import { objectives, prerequisites as items, slidesItems } from '../../../framework/content';
import type { SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import {
  answerColumn,
  answeredLine,
  answerFormats,
  answerRow,
  askedColumns,
  followUpColumns,
  sectionsTable,
  stateColumns,
} from './answers';
import { seeded, typed } from './columns';

const rows = [...items, ...slidesItems].map(answerRow);

const titles = [
  ['Intro', 'Who belongs to the development team'],
  ['1', 'The state today and the state wanted'],
  ['1.1', 'Why a sector CSIRT, and what it is to do'],
  ['1.2', 'Place in the national ecosystem'],
  ['1.2.1', 'With or without a national CSIRT'],
  ['1.2.2', 'Trust: its sources, duties and barriers'],
  ['1.3', 'What the sector is and who belongs to it'],
  ['1.3.1', 'Purpose of the team, and who decides on it'],
  ['1.3.2', 'Classes of participants (sheet Stakeholders)'],
  ['1.4', 'With a host or standing alone'],
  ['1.4.1', 'Who knows the environment'],
  ['1.4.2', 'If the host is known in advance'],
  ['1.4.3', 'If the host is not yet known'],
  ['1.4.4', 'If the team stands alone'],
  ['1.4.5', 'Further points on the host'],
  ['1.5', 'Law, authority and guidance'],
  ['1.6', 'Goals of the process and consensus on them'],
  ['App. C', 'To be clear before gaps are analysed'],
  ['AL 2b', 'Business case for management'],
  ['Slides', 'What the slides add: why a sector CSIRT, and what makes it hard'],
] as const;

const sectionsRow = 5 + rows.length + 4;
const goalsRow = sectionsRow + titles.length + 4;

const goals: TableBlueprint = {
  name: 'Objectives',
  at: `A${goalsRow}`,
  key: 'ID',
  caption:
    'Goals of the process (1.6): what is to be reached by when, and who has agreed. Ours to begin with; reword them',
  columns: [
    seeded('ID', 92, 'text'),
    seeded('Goal', 140, 'long text'),
    seeded('Measure', 150, 'long text', { note: 'How one can tell that the goal is reached.' }),
    seeded('As-Is State', 310, 'long text', { note: 'The seeded text is an assumption: say how it is here.' }),
    seeded('To-Be State', 280, 'long text'),
    typed('Consensus', 104, 'text', { list: 'ConsensusNames', note: 'Where those concerned stand on this goal.' }),
    typed('Owner', 130, 'text', { list: 'PeopleNames' }),
    typed('Reach by', 94, 'date'),
    typed('Agreed by', 170, 'long text', { note: 'IDs of stakeholders (S-001) or names, separated by ;' }),
    seeded('From', 124, 'long text'),
  ],
  rows: () =>
    objectives.map(({ id, goal, measure, asIs, toBe, source }) => ({
      ID: id,
      Goal: goal,
      Measure: measure,
      'As-Is State': asIs,
      'To-Be State': toBe,
      From: source,
    })),
};

/** Step 1: what a development team has to decide before it begins, and the goals that it sets itself. */
export const prerequisites: SheetBlueprint = {
  name: 'Prerequisites',
  optional: true,
  needs: ['Lists'],
  title: 'Prerequisites',
  purpose:
    'Step 1: what the team has to know and decide before it builds anything. Type answers and set the status. Below: shares by section, and goals (1.6).',
  tabColor: stepColours.step1,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Prerequisites',
      at: 'A5',
      key: 'ID',
      columns: [
        ...askedColumns(92),
        answerColumn,
        ...followUpColumns,
        typed('Evidence', 170, 'long text', { note: 'Where it is written or who said so: paper, note (N-001), date.' }),
        ...stateColumns,
      ],
      rows: () => rows,
    },
    sectionsTable('PrerequisiteSections', 'Prerequisites', `A${sectionsRow}`, 92, titles),
    goals,
  ],
  cells: [{ at: 'A3', formula: answeredLine('PrerequisiteSections', 'Prerequisites'), look: looks.label }],
  conditionalFormats: [
    ...answerFormats('Prerequisites'),
    {
      range: { table: 'PrerequisiteSections', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
    {
      range: { table: 'Objectives', from: 'Consensus', to: 'Consensus' },
      formula: '=THIS="Objects"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:I${13 + rowsOf('Prerequisites') + rowsOf('PrerequisiteSections') + rowsOf('Objectives')}`,
    titleRows: '5:5',
  },
};
