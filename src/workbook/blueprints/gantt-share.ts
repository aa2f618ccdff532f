import type { SheetBlueprint } from '../blueprint';
import { stepColours } from './step-colours';

/** First row of the bars, below the headings of the periods. */
export const shareTop = 8;

/** The Gantt for readers of any spreadsheet: no spill, no function of Waymark, no formula in a period. */
export const ganttShare: SheetBlueprint = {
  name: 'Gantt Share',
  title: 'Gantt to share',
  purpose:
    'The roadmap drawn by conditional formats over its dates, for any spreadsheet. The dates follow the sheet Roadmap; rows and periods are those of the day it was made.',
  tabColor: stepColours.step4,
  widths: { A: 56, B: 204, C: 430, D: 250 },
  freezeAt: `D${shareTop}`,
  print: { orientation: 'Landscape', area: `A1:D${shareTop}`, titleRows: '3:7', titleColumns: 'A:C' },
};
