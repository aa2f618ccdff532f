import type { ColumnBlueprint, SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';
import { stepColours } from './step-colours';

/** A column of a report: written once and then left alone. */
const column = (heading: string, width: number, content: ColumnBlueprint['content']): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'seeded',
});

/** The columns of all three tables stand under each other, so that they share their widths. */
const areas = [
  column('Report', 84, 'long text'),
  column('As of', 86, 'date'),
  column('Track', 120, 'long text'),
  column('Percent complete', 76, 'percent'),
  column('Planned percent', 76, 'percent'),
  column('Health', 76, 'text'),
  column('Why', 150, 'long text'),
  column('Timeline', 196, 'text'),
  column('Next checkpoint', 90, 'long text'),
  column('Its date', 86, 'date'),
  column('Issues before then', 140, 'long text'),
  column('Done since last report', 240, 'long text'),
  column('Priorities to next', 220, 'long text'),
  column('Decisions asked', 120, 'long text'),
];

const milestones = [
  column('Report', 84, 'long text'),
  column('As of', 86, 'date'),
  column('Milestone', 120, 'long text'),
  column('Baseline', 76, 'date'),
  column('Now', 76, 'date'),
  column('Slip', 76, 'days'),
  column('Track', 150, 'long text'),
  column('Indicator', 196, 'long text'),
  column('Indicator reached', 90, 'text'),
  column('Metric', 86, 'text'),
  column('Baseline value', 140, 'long text'),
  column('Target', 240, 'long text'),
  column('Reading', 220, 'long text'),
];

const costs = [
  column('Report', 84, 'long text'),
  column('As of', 86, 'date'),
  column('Track', 120, 'long text'),
  column('Year', 76, 'number'),
  column('Once', 76, 'money'),
  column('Per year', 76, 'money'),
  column('Total', 150, 'money'),
  column('Secured', 196, 'money'),
  column('Asked', 90, 'money'),
  column('Not needed', 86, 'money'),
  column('No funding', 140, 'money'),
];

/** Rows above the tables that hold the newest report in words: a heading, and one line each. */
export const reportBlock = { first: 4, rows: 12 } as const;

const firstTable = reportBlock.first + reportBlock.rows + 2;

const table = (name: string, row: number, caption: string, columns: readonly ColumnBlueprint[]) => ({
  name,
  at: `A${row}`,
  key: 'Report',
  caption,
  columns,
  rows: () => [{}],
});

/** The three tables of the report, from the top. */
export const reportTables = [
  table('ProgressAreas', firstTable, 'Where each track stands', areas),
  table('ProgressMilestones', firstTable + 4, 'Milestones, their indicators and metrics', milestones),
  table('ProgressCosts', firstTable + 8, 'Cost and funding by track and year', costs),
] as const;

const healthLook = (health: string, look: { fill: string; color: string; bold?: boolean }) => ({
  range: { table: 'ProgressAreas', from: 'Health', to: 'Health' },
  formula: `=THIS="${health}"`,
  look,
});

/** Progress reports after section 5.4: every report's rows stay as they were written; a filter shows the newest. */
export const progress: SheetBlueprint = {
  name: 'Progress',
  optional: true,
  title: 'Progress report',
  purpose:
    'Written by Waymark and frozen. Earlier reports stay in the tables: clear the filter on Report to see them, or choose another one.',
  tabColor: stepColours.step5,
  tables: reportTables,
  areas: [
    { range: `A${reportBlock.first}`, look: looks.section },
    {
      range: `A${reportBlock.first + 1}:A${reportBlock.first + reportBlock.rows - 1}`,
      look: { size: 13, bold: true, color: palette.quiet, vertical: 'Top', format: '@' },
    },
    {
      range: `C${reportBlock.first + 1}:C${reportBlock.first + reportBlock.rows - 1}`,
      look: { size: 13, color: palette.ink, vertical: 'Top', format: '@' },
    },
  ],
  conditionalFormats: [
    healthLook('Late', { fill: palette.high, color: palette.white, bold: true }),
    healthLook('At risk', { fill: palette.medium, color: palette.ink }),
    healthLook('Done', { fill: palette.met, color: palette.ink }),
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:N${firstTable + 8 + reportTables.reduce((sum, { name }) => sum + rowsOf(name), 0) - 2}`,
  },
};
