import { baseline } from '../../framework';
import type { SheetBlueprint } from '../blueprint';
import { palette } from '../look';
import { columnLetters } from '../references';
import { gapColumns } from './gap-columns';
import { priorityFormats } from './priority-formats';
import { whenOf } from './steps/national-csirt';
import { stepColours } from './step-colours';

/** Columns on the right of the last one that is printed. */
const afterInitiatives = gapColumns.length - 1 - gapColumns.findIndex(({ heading }) => heading === 'Initiatives');

/** Table 1 of the framework, extended for scoring, and seeded with the baseline of Appendix C. */
export const gapAnalysis: SheetBlueprint = {
  name: 'Gap Analysis',
  title: 'Gap analysis (Table 1)',
  purpose:
    'One row an item of Appendix C: say what exists, give it a level and its evidence, and the score, priority and rank follow.',
  tabColor: stepColours.step3,
  freezeAt: 'B6',
  tables: [
    {
      name: 'Gaps',
      at: 'A5',
      key: 'ID',
      columns: gapColumns,
      rows: () =>
        baseline.map((item) => ({
          ID: item.id,
          'To-Be State': item.toBeState,
          'Function/Focus Area': item.focusArea,
          Item: item.item,
          Group: item.group,
          'To-Be Level': item.toBeLevel,
          'Required Action': item.requiredAction,
          Status: item.mergedInto ? 'Merged' : 'Open',
          'Merged into': item.mergedInto,
          Source: item.source,
          'Applies when': whenOf(item.path),
        })),
    },
  ],
  names: [{ name: 'GapIDs', formula: '=Gaps[ID]', comment: 'List for Merged into' }],
  conditionalFormats: [
    {
      range: { table: 'Gaps', from: 'ID', to: 'Local wording' },
      formula: '=AND([ID]<>"",[Counts]=0)',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'Gaps', from: 'Priority Score', to: 'Gap Type' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    ...priorityFormats({ table: 'Gaps', from: 'Suggested Priority', to: 'Priority' }),
  ],
  print: {
    orientation: 'Landscape',
    // Up to the initiatives: what comes after them is for the screen.
    area: (rowsOf, columnsOf) => `A5:${columnLetters(columnsOf('Gaps') - afterInitiatives - 1)}${5 + rowsOf('Gaps')}`,
    titleRows: '5:5',
    titleColumns: 'A:A',
    pagesWide: 2,
  },
};
