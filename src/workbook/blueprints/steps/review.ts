import { objectives, reviewComparisons, reviewItems } from '../../../framework/content';
import type { Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { placeOf } from '../../references';
import { stepColours } from '../step-colours';
import { answerTable, answerWidths } from './answer-table';
import { answerFormats, sectionOf } from './answers';
import { carriedOver } from './carried-over';
import { calculated, seeded, typed } from './columns';
import { notListed, remainingByKind, reviewLevels, roadmapChanges } from './review-counts';
import { lastRowOf, stacked } from './stack';

type Unplaced = Omit<TableBlueprint, 'at'>;

const approaches = reviewItems.filter(({ heading }) => heading === 'Two approaches');
const kinds = reviewItems.filter(({ heading }) => heading === 'Kinds of remaining gap');
const questions = reviewItems.filter((item) => ![...approaches, ...kinds].includes(item));

/** Table 3, with a column to choose by: which review suits the case, aspect by aspect. */
const comparison: Unplaced = {
  name: 'ReviewComparison',
  key: 'ID',
  caption: 'Which review: choose what suits you in each line (Table 3), then enter the review below',
  columns: [
    seeded('ID', 100, 'long text'),
    seeded('Aspect', 140, 'long text'),
    typed('Suits us', 150, 'text', { list: 'ReviewFormNames' }),
    seeded('After Action Review', 310, 'long text'),
    seeded('Post-Mortem Review', 280, 'long text'),
    seeded('Source', 96, 'text'),
  ],
  rows: () => [
    {
      // One line for both approaches: a key without the signs that part IDs in a list.
      ID: `${approaches[0].id}/${approaches[1].id.slice(-2)}`,
      Aspect: 'In short',
      'After Action Review': approaches[0].text,
      'Post-Mortem Review': approaches[1].text,
      Source: sectionOf(approaches[0]),
    },
    ...reviewComparisons.map((one): Row => ({
      ID: one.id,
      Aspect: one.aspect,
      'After Action Review': one.afterAction,
      'Post-Mortem Review': one.postMortem,
      Source: sectionOf(one),
    })),
  ],
};

const reviews: Unplaced = {
  name: 'Reviews',
  key: 'ID',
  caption: 'Reviews planned and held, one row each',
  columns: [
    typed('ID', 100, 'text', { note: 'RW-001 and so on, each once.' }),
    typed('Form', 140, 'text', { list: 'ReviewFormNames' }),
    typed('About', 150, 'long text', { note: 'Part of the work or period that is looked at.' }),
    typed('What came of it', 310, 'long text', { note: 'The gist; lessons go to Notes, one a row.' }),
    typed('Next steps', 280, 'long text', { note: 'What is done about it; name the row by its ID.' }),
    typed('Held on', 96, 'date'),
    typed('Led by', 120, 'text', { list: 'PeopleNames' }),
    typed('Next on', 94, 'date', { note: 'After action reviews come again.' }),
    typed('Took part', 180, 'long text', { note: 'Inside: those who did the work. Outside: IDs of stakeholders.' }),
    typed('Report', 110, 'long text', { note: 'Where the report is kept.' }),
  ],
  rows: () => [{}, {}, {}],
};

const ofGoal = (heading: string) =>
  `=IF(ISNUMBER(MATCH([ID],Objectives[ID],0)),INDEX(Objectives[${heading}],MATCH([ID],Objectives[ID],0))&"",IF([ID]="","","Check ID"))`;

/** The goals that the team set itself in step 1, which the review has to consult. */
const goals: Unplaced = {
  name: 'GoalsReached',
  key: 'ID',
  caption: 'Goals of the process, as set in step 1 (1.6, sheet Prerequisites): were they reached?',
  columns: [
    seeded('ID', 100, 'text', { note: 'ID of the goal on the sheet Prerequisites.' }),
    calculated('Goal', 140, 'long text', ofGoal('Goal')),
    calculated('Measure', 150, 'long text', ofGoal('Measure')),
    calculated('To-Be State', 310, 'long text', ofGoal('To-Be State')),
    typed('What was reached', 280, 'long text'),
    typed('Reached', 96, 'text', { list: 'ReadinessStateNames', note: 'Yes, Partly or No; blank = not looked at.' }),
    typed('Judged by', 120, 'text', { list: 'PeopleNames' }),
    typed('On', 94, 'date'),
    typed('Evidence', 180, 'long text', { note: 'Metric (MT-01), paper or person that shows it.' }),
  ],
  rows: () => objectives.map(({ id }) => ({ ID: id })),
};

const tables = stacked(
  6,
  [...answerWidths.slice(0, -1), 240, 110, 110, 240, 76, 150],
  [
    comparison,
    reviews,
    answerTable({
      name: 'ReviewQuestions',
      items: questions,
      caption: 'What to look back on, what to assess, and what to ask (6, 6.1)',
    }),
    goals,
    reviewLevels,
    roadmapChanges,
    remainingByKind,
    carriedOver,
  ],
);

const listRow = placeOf(tables[tables.length - 1].at).row;

const suits = (form: string) => `SUMPRODUCT(--(ReviewComparison[Suits us]="${form}"))`;
const bar = { color: palette.planned, from: 0, to: 1 };

/** Step 6: what was reached, what changed, what was learned, and what is left for the next round (6, 6.1, Table 3). */
export const review: SheetBlueprint = {
  name: 'Review',
  optional: true,
  needs: ['Lists', 'Prerequisites'],
  title: 'Review of the implementation',
  purpose:
    'Step 6: choose a form of review and hold it; answer its questions; see goals, levels and changes since the first roadmap; list what is left for the next round.',
  tabColor: stepColours.step6,
  freezeAt: 'B4',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="Suits us: After Action Review "&${suits('After Action Review')}&", Post-Mortem Review "&${suits('Post-Mortem Review')}` +
        '&". Reviews held: "&COUNT(Reviews[Held on])&". Questions answered: "&SUM(ReviewQuestions[Answered])&" of "&SUM(ReviewQuestions[Applies])' +
        '&". Goals reached: "&SUMPRODUCT(--(GoalsReached[Reached]="Yes"))&" of "&SUMPRODUCT(--(GoalsReached[ID]<>""))&". Carried over: "&SUM(CarriedOver[Next Round])&"."',
      look: looks.label,
    },
    { at: `A${listRow - 1}`, formula: notListed, look: looks.purpose },
  ],
  conditionalFormats: [
    ...answerFormats('ReviewQuestions').slice(0, 2),
    { range: { table: 'ReviewLevels', from: 'Share at target', to: 'Share at target' }, bar },
    { range: { table: 'RoadmapChanges', from: 'Share as planned', to: 'Share as planned' }, bar },
    {
      range: { table: 'CarriedOver', from: 'To settle', to: 'To settle' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}` },
};
