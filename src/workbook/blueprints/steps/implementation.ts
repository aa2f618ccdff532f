import { implementationItems, roadmapConsiderations } from '../../../framework/content';
import type { SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { answerTable, answerWidths } from './answer-table';
import { answeredLine, answerFormats, sectionsTable } from './answers';
import { lastRowOf, stacked } from './stack';

/** Sections with a sheet of their own for what they ask: Services, Documents, Training. */
const elsewhere = ['framework 4.3.1', 'framework 4.3.3', 'framework 4.3.4'];

const items = [...roadmapConsiderations.filter(({ source }) => !elsewhere.includes(source)), ...implementationItems];

const titles = [
  ['4.1', 'Before the roadmap is built: what it has to do'],
  ['4.2', 'Before the roadmap is built: preparatory steps'],
  ['4.2.2', 'Roadmap, action plan and implementation plan told apart'],
  ['4.2.4', 'The way from as-is to to-be, described'],
  ['4.3.2', 'Role in the national ecosystem'],
  ['4.3.5', 'Indicators, milestones and metrics'],
  ['4.3', 'The roadmap as a whole'],
  ['5.1', 'Expertise: lessons of other teams, and a mentor'],
  ['5.2', 'Talks with those concerned: 16 topics and 5 points below them'],
  ['5.4', 'Keeping people informed'],
] as const;

const tables = stacked(5, answerWidths, [
  answerTable({
    name: 'Implementation',
    items,
    answer: 'Decision',
    note: 'What is decided, agreed or found. Lessons of other teams: the gist here, the details in Notes.',
  }),
  {
    ...sectionsTable('ImplementationSections', 'Implementation', 'A1', answerWidths[0], titles),
    caption: 'Settled by section; rows that do not apply are left out',
  },
]);

/** Step 5: a check before the roadmap is built, the expertise of others, and what has to be settled with all concerned. */
export const implementation: SheetBlueprint = {
  name: 'Implementation',
  optional: true,
  needs: ['Lists'],
  title: 'Implementation',
  purpose:
    'Step 5: is all ready for the roadmap (4.1, 4.2), what have others learned (5.1), what is to be settled with all concerned (5.2)? Write down each decision.',
  tabColor: stepColours.step5,
  freezeAt: 'B6',
  tables,
  cells: [{ at: 'A3', formula: answeredLine('ImplementationSections', 'Implementation'), look: looks.label }],
  conditionalFormats: [
    ...answerFormats('Implementation'),
    {
      range: { table: 'ImplementationSections', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}`, titleRows: '5:5' },
};
