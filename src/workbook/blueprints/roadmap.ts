import { baseline, roadmapItems } from '../../framework';
import type { SheetBlueprint } from '../blueprint';
import { palette } from '../look';
import { columnLetters } from '../references';
import { priorityFormats } from './priority-formats';
import { roadmapColumns } from './roadmap-columns';
import { stepColours } from './step-colours';

/** The IDs of the gaps that close with a row, as the workbook writes them. */
function gapsOf(paths: readonly string[]): string {
  return paths.map((path) => baseline.find((item) => item.path === path)?.id ?? path).join('; ');
}

/** Workings are not printed. */
const lastPrinted = columnLetters(roadmapColumns.filter(({ working }) => !working).length - 1);

/** The roadmap: tracks, initiatives, milestones and checkpoints, with dates that follow from the schedule. */
export const roadmap: SheetBlueprint = {
  name: 'Roadmap',
  title: 'Roadmap',
  purpose:
    'Parallel tracks of initiatives with the gaps that they close. Tracks, durations and links are defaults of Waymark: make them yours.',
  tabColor: stepColours.step4,
  freezeAt: 'D6',
  tables: [
    {
      name: 'Roadmap',
      at: 'A5',
      key: 'ID',
      columns: roadmapColumns,
      rows: () =>
        roadmapItems.map((item) => ({
          ID: item.id,
          Track: item.track,
          Initiative: item.initiative,
          Kind: item.kind,
          'Closes gaps': gapsOf(item.closes) || undefined,
          'Also from': item.alsoFrom,
          Duration: item.kind === 'Task' ? item.duration : undefined,
          'Depends on': item.dependsOn || undefined,
          'Earliest start': item.fixedAfterDays === undefined ? undefined : `=ProjectStart+${item.fixedAfterDays}`,
          Indicator: item.indicator || undefined,
        })),
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Roadmap', from: 'Problem', to: 'Problem' },
      formula: '=THIS<>""',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Roadmap', from: 'ID', to: 'Initiative' },
      formula: '=[Kind]="Milestone"',
      look: { bold: true, color: palette.navy },
    },
    {
      range: { table: 'Roadmap', from: 'Critical', to: 'Critical' },
      formula: '=THIS="Yes"',
      look: { fill: palette.critical, color: palette.white, bold: true },
    },
    ...priorityFormats({ table: 'Roadmap', from: 'Priority', to: 'Priority' }, ['High', 'Medium']),
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:${lastPrinted}${5 + rowsOf('Roadmap')}`,
    titleRows: '5:5',
    titleColumns: 'A:C',
    pagesWide: 5,
  },
};
